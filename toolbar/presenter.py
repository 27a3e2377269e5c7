"""What the toolbar does: one method for each thing that an agent can ask for."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, nullcontext, suppress

from toolbar.board import Board
from toolbar.computer.sleep import Watch
from toolbar.doctor.checkup import Checkup
from toolbar.doctor.examination import Means
from toolbar.errors import NotSent, StoreError, StoreUnavailable, ToolbarError, VrcError
from toolbar.gateway.client import connect
from toolbar.gateway.held import Connect, HeldGateway, ProxyFor
from toolbar.gateway.patience import PatientGateway, Vary
from toolbar.gateway.trial import Trial
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.lookout import Lookout
from toolbar.model import Renewal, Session, Settings
from toolbar.policy.layers import Policy
from toolbar.profile import Profile
from toolbar.recorder.link import Recorder
from toolbar.secret import Secret
from toolbar.session.held import HeldSession
from toolbar.session.store import KeyringStore
from toolbar.state import DENIALS, ToolbarState
from toolbar.steps import Action, Actor
from toolbar.system_proxy import proxy_for
from toolbar.workday import Around, Workday

LAST_WRITE = 5.0
"""Seconds that a keyring gets at the end for what it did not take before."""

HURRIED_TURN = 1.0
"""Seconds for which the last write gives way to another toolbar where the program is about to be killed."""

TOO_LATE = "VRC-608"
"""What a component says of a token that was too old: the one thing to fetch another for (F117)."""

LAST_PAUSES = (0.1, 0.3, 0.0)
"""Seconds after each of the last tries to write a GUID that only we have."""

log = logging.getLogger(__name__)


class Presenter:
    """Holds the state, does one thing at a time, and shows every change.

    An action that is asked for while another runs is not begun: a refresh kills the GUID that any other
    request would use. Errors that this program expects end in the state; no method raises them.
    """

    def __init__(
        self,
        store: KeyringStore,
        show: Callable[[ToolbarState], None],
        *,
        connect: Connect = connect,
        proxy_for: ProxyFor = proxy_for,
        vary: Vary = random.uniform,
        exclusive: Callable[[], AbstractAsyncContextManager[None]] = nullcontext,
        clock: Callable[[], float] = time.time,
        watch: Watch | None = None,
        policy: Policy | None = None,
    ) -> None:
        self._store = store
        store.waiting = lambda waiting: self._board.update(waiting_for_keyring=waiting)
        store.answered_late = lambda: self._board.update(keyring_is_back=True)
        self._exclusive = exclusive
        self._closing = False
        self.watch = watch or Watch()
        self._board = Board(show, clock, self.watch, policy)
        self.second_passed = self._board.second_passed
        self._held = HeldSession(store, self._session_changed, clock)
        self._profile = Profile(store, self._board)
        self._connect = connect
        self._withdrawal = Withdrawal()
        """Of the action under way, or of the last one."""
        self._gateway = HeldGateway(connect, proxy_for, self._profile.password, vary)
        self.lookout = Lookout(self._board, connect, self._gateway.route, vary)
        self._recorder = Recorder(self._board)
        self.look_for_recorder = self._recorder.look
        around = Around(store, self._held, self._profile, self._gateway, self._recorder, self.watch)
        self.workday = Workday(self._board, around, self._settle, exclusive, clock, vary)
        means = Means(self._gateway.route, connect, store.look, lambda: self._recorder.holding, clock)
        self._checkup = Checkup(lambda: self.state, means, lambda check: self._board.update(check=check))
        self.run_check, self.cancel_check = self._checkup.run, self._checkup.cancel

    @property
    def state(self) -> ToolbarState:
        """The state as it was shown last."""
        return self._board.state

    async def load(self) -> None:
        """Take up what the keyring holds."""
        if self.state.busy is not None:
            return
        with self._board.doing(Action.LOAD):
            settings = await self._profile.load()
            if settings is not None:
                await self._go_on_with(settings)
                await self._held.catch_up(settings)
            if self._store.doubt is not None:
                raise self._store.doubt  # told, and nothing is written over until somebody saves

    async def warm_up(self) -> None:
        """Make ready for the first press what takes its time; a mistake in it is told now, not then."""
        if self.state.settings is not None:
            try:
                await self._gateway.prepare(self.state.settings)
            except ToolbarError as error:
                if self.state.busy is None:
                    self._board.update(problem=self.state.problem or error)

    async def refresh(self, by: Actor = Actor.AGENT) -> None:
        """Exchange the GUID for a new one."""
        if not self.state.can_refresh or self._board.must_wait:
            return
        with self._board.doing(Action.REFRESH, by) as attempt:
            self._withdrawal = Withdrawal()
            attempt.in_vain = not await self._refresh(by, planned_for=self.state.session)
        if self._board.take_queued() is Action.VRC and not self._closing:
            await self.start_vrc()

    async def start_vrc(self, by: Actor = Actor.AGENT) -> None:
        """Fetch a vrcToken and hand it to the VRC component; for the agent, after a refresh under way."""
        if not self.state.can_start_vrc or self._board.must_wait:
            return
        if self.state.busy is not None:
            if by is Actor.AGENT:
                self._board.update(queued=Action.VRC)
            return
        with self._board.doing(Action.VRC, by):
            self._withdrawal = Withdrawal()
            try:
                await self._hand_over()
            except VrcError as error:
                if error.code != TOO_LATE or self._closing:
                    raise
                log.warning("another token is fetched, once: %s", error)
                await self._hand_over()

    async def save_settings(
        self, settings: Settings, guid: Secret | None, proxy_password: Secret | None = None
    ) -> None:
        """Go on with *settings*, and with the secrets that were given. A session elsewhere is ended."""
        if self.state.busy is not None:
            return
        with self._board.doing(Action.SAVE_SETTINGS):
            self.workday.check(settings, guid)
            async with self.workday.turn():
                # First what finds a mistake: settings that are too long, a CA file that cannot be read.
                self._profile.check(settings, proxy_password)
                await self._gateway.renewed(settings, proxy_password)
                self._profile.take_password(settings, proxy_password)
                unsaved = await self._profile.keep(settings)
                if not self._held.is_of(settings):
                    await self._held.leave()  # not before the settings are sure to be taken
                await self._go_on_with(settings)
                self._board.update(settings_unsaved=unsaved)
                await self._held.forget_others(settings)
                if guid is not None:
                    await self._held.begin(Session(settings.gateway, settings.agent_id, guid))
                    if not self._recorder.holding:
                        self._board.no_recorder()
                elif self._held.record is None and unsaved is None:
                    await self._held.catch_up(settings)  # it may have been there before its settings were

    async def save_again(self) -> None:
        """Try once more to put into the keyring what is in memory only; quietly, the bar says how it is."""
        if self.state.busy is None:
            self._board.update(keyring_is_back=False)
            with suppress(StoreError):
                if self.state.settings_unsaved is not None or self._held.in_memory_only:
                    async with self.workday.turn():
                        await self._write_what_is_unsaved()

    async def look_at_keyring(self) -> None:
        """Find out whether a keyring that was locked, or said nothing, is open by now; nobody is asked."""
        with suppress(StoreError):
            if await self._store.asks_nobody() and self.state.busy is None:
                self._board.update(keyring_is_back=True)

    async def test_connection(self, settings: Settings, proxy_password: Secret | None = None) -> None:
        """Find out whether a gateway answers there, and what it presents; no session is touched."""
        if self.state.busy is not None:
            return
        with self._board.doing(Action.TEST):
            self._board.update(presented=None)
            self.state.policy.refuse(settings)
            self._withdrawal = Withdrawal()
            trial = Trial(self._connect, self._withdrawal)
            try:
                await trial.run(
                    settings.origins,
                    lambda origin: self._gateway.route(settings, origin, proxy_password),
                    settings.agent_id,
                )
            finally:
                self._board.update(presented=trial.presented)

    async def end_shift(self, *, forced: bool = False) -> None:
        """End the recorder session and forget the GUID everywhere; the settings stay.

        A session of our own is signed out first, *forced* where the agent is in a call.
        """
        if self.state.busy is not None:
            return
        with self._board.doing(Action.END_SHIFT):
            if await self.workday.hold():
                await self.workday.sign_out(forced=forced)
                return
            await self._recorder.reset()
            async with self._exclusive():
                await self._held.forget()
            await self._gateway.aclose()  # a balancer's cookies go with the session

    def begin_closing(self) -> None:
        """From now on no exchange is begun; one that is under way comes to its end."""
        self._closing = True
        self._store.hurry(at_stake=self._held.in_memory_only)
        self._withdrawal.withdraw()
        self.workday.withdrawal.withdraw()
        self._checkup.cancel()
        self.lookout.stop()

    def cancel(self) -> None:
        """Give up what is under way as far as nothing of it has left.

        What has left is waited for all the same: its answer may bring the GUID that lives from now on.
        """
        if self.state.busy is not None:
            self._board.update(withdrawn=True, queued=None)
            self._withdrawal.withdraw()
            self.workday.withdrawal.withdraw()

    async def aclose(self, *, hurried: bool = False) -> None:
        """Leave everything tidy: the last GUID written, the component ended, the connection closed.

        Another toolbar gets the time that a request may take, unless we are *hurried*: killed soon.
        """
        self._closing = True
        await self.workday.aclose(hurried=hurried)
        async with AsyncExitStack() as turn:
            if self._held.in_memory_only or self.state.settings_unsaved is not None:
                patient = self._held.in_memory_only and not hurried
                try:
                    async with asyncio.timeout(None if patient else HURRIED_TURN):
                        await turn.enter_async_context(self._exclusive())
                except (TimeoutError, StoreError):
                    log.warning("the last write does not wait for another toolbar any longer")
            await self._write_for_the_last_time()
        await self._recorder.aclose()
        await self._gateway.aclose()
        await self._store.aclose()

    async def _write_for_the_last_time(self) -> None:
        with suppress(TimeoutError, StoreError):
            async with asyncio.timeout(LAST_WRITE):
                for pause in LAST_PAUSES:  # it is the last chance of a GUID that only we have
                    await self._write_what_is_unsaved()
                    if not self._held.in_memory_only or isinstance(self._held.unsaved, StoreUnavailable):
                        break
                    await asyncio.sleep(pause)

    async def _hand_over(self) -> None:
        """Fetch a token, and give it to the component; both begin anew with each call."""
        await self.workday.must_not_ask()
        async with self.workday.turn():
            gateway = await self._ready()
            await self._recorder.open()  # first: no token is made for a component that is not there
            goes_on = self._recorder.holding
            try:
                if self._held.uncertain:  # the GUID that we hold may be dead: find out which one lives
                    await self._rotate(gateway)
                token = await self._held.speak(
                    lambda session: self.watch.awaited(gateway.vrc_token(session, self._withdrawal)),
                    lambda: self._rotate(gateway),
                )
            except ToolbarError as error:
                if not goes_on:
                    await self._recorder.not_started(error)
                raise
            self._accepted(gateway)
        # Outside: from here on no GUID is at stake, and a component may take its time.
        address = self._profile.settings.vrc.local_address or gateway.local_address
        await self._recorder.initialize(self._profile.settings.agent_id, token, address)

    async def _refresh(self, by: Actor, planned_for: Session | None) -> bool:
        """Return whether there was a need to."""
        await self.workday.must_not_ask()
        async with self.workday.turn():
            gateway = await self._ready()
            if by is Actor.TOOLBAR and self._held.session != planned_for:
                return False  # another toolbar was quicker, and nobody pressed for one more
            await self._rotate(gateway)
            self._accepted(gateway)
            return True

    async def _settle(self) -> None:
        """Find out for the polls which GUID lives; nobody's cancelling was meant for that."""
        await self._rotate(await self._gateway.of(self._profile.settings), Withdrawal())

    async def _rotate(self, gateway: PatientGateway, withdrawal: Withdrawal | None = None) -> None:
        """Exchange the GUID, unless the program is about to end: then the last exchange was the last."""

        async def exchange(session: Session) -> Renewal:
            if self._closing:  # asked as late as can be: the keyring may have taken its time
                raise NotSent("NET-107", "closing")
            return await self.watch.awaited(gateway.update_guid(session, withdrawal or self._withdrawal))

        await self._held.rotate(exchange, denial_counts=self.state.denials + 1 >= DENIALS)

    def _accepted(self, gateway: PatientGateway) -> None:
        self._board.session_accepted(by=gateway.serving.origin, clock_ahead=gateway.clock_ahead)

    async def _write_what_is_unsaved(self) -> None:
        newer = await self._profile.write_again()
        if newer is not None:
            await self._go_on_with(newer)
        if self._held.in_memory_only:
            # Another toolbar may have saved a newer one since.
            await self._held.catch_up(self._profile.settings)
            await self._held.write_what_is_unsaved()

    async def _ready(self) -> PatientGateway:
        """Return the gateway to speak to, with the newest session in hand."""
        await self._held.catch_up(self._profile.settings)
        return await self._gateway.of(self._profile.settings, self._withdrawal)

    async def _go_on_with(self, settings: Settings) -> None:
        """Take up *settings*; no proof of another gateway, agent or recorder is one of this."""
        old = self.state.settings
        if old is not None and (old.gateway, old.agent_id) != (settings.gateway, settings.agent_id):
            await self._recorder.reset()
            self._board.update(gateway=None, served_by="", clock_ahead=None)
        await self._recorder.be(settings.vrc)
        self._board.update(settings=settings)

    def _session_changed(self, held: HeldSession) -> None:
        self._board.session_is(held.record, held.unsaved, held.taken_from, in_memory_only=held.in_memory_only)
