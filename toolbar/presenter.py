"""What the toolbar does: one method for each thing that an agent can ask for."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext

from toolbar import methods
from toolbar.board import Board
from toolbar.computer.sleep import Watch
from toolbar.doctor.checkup import Checkup
from toolbar.doctor.examination import Means
from toolbar.entering import Entering
from toolbar.errors import NotSent, ToolbarError, VrcError
from toolbar.gateway.client import connect
from toolbar.gateway.held import Connect, HeldGateway, ProxyFor
from toolbar.gateway.patience import PatientGateway, Vary
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.keeping import Keeping
from toolbar.lookout import Lookout
from toolbar.model import Renewal, Session
from toolbar.policy.layers import Policy
from toolbar.profile import Profile
from toolbar.recorder.link import Recorder
from toolbar.session.held import HeldSession
from toolbar.session.store import KeyringStore
from toolbar.state import DENIALS, ToolbarState
from toolbar.steps import Action, Actor
from toolbar.system_proxy import proxy_for
from toolbar.workday import Around, Workday

TOO_LATE = "VRC-608"
"""What a component says of a token that was too old: the one thing to fetch another for (F117)."""

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
        self._board = Board(show, clock, self.watch, policy, store.profile)
        self.second_passed = self._board.second_passed
        self._held = HeldSession(store, self._session_changed, clock)
        self._profile = Profile(store, self._board)
        self._withdrawal = Withdrawal()
        """Of the action under way, or of the last one."""
        self._gateway = HeldGateway(connect, proxy_for, self._profile.password, vary)
        self.lookout = Lookout(self._board, connect, self._gateway.route, vary)
        self._recorder = Recorder(self._board)
        self.look_for_recorder = self._recorder.look
        around = Around(store, self._held, self._profile, self._gateway, self._recorder, self.watch)
        self.workday = Workday(self._board, around, self._settle, exclusive, clock, vary)
        self._entering = Entering(self._board, around, self.workday, connect)
        self.save_settings = self._entering.save_settings
        self.test_connection, self.warm_up = self._entering.test_connection, self._entering.warm_up
        self._keeping = Keeping(self._board, around, self.workday, self._entering.go_on_with, exclusive)
        self.save_again, self.look_at_keyring = self._keeping.save_again, self._keeping.look
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
                await self._entering.go_on_with(settings)
                await self._held.catch_up(settings)
            if self._store.doubt is not None:
                raise self._store.doubt  # told, and nothing is written over until somebody saves

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
        with self._board.doing(Action.VRC, by) as attempt:
            attempt.asked = methods.token(self._profile.settings.vrc.token_request)
            self._withdrawal = Withdrawal()
            try:
                await self._hand_over()
            except VrcError as error:
                if error.code != TOO_LATE or self._closing:
                    raise
                log.warning("another token is fetched, once: %s", error)
                await self._hand_over()

    async def end_shift(self, *, forced: bool = False) -> None:
        """End the recorder session and forget the GUID everywhere; the settings stay.

        A session of our own is signed out first, *forced* where the agent is in a call.
        """
        if self.state.busy is not None:
            return
        with self._board.doing(Action.END_SHIFT) as attempt:
            if await self.workday.hold():
                attempt.asked = methods.sign_out(forced=forced)
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
        self._withdraw()
        self._checkup.cancel()
        self.lookout.stop()

    def cancel(self) -> None:
        """Give up what is under way as far as nothing of it has left.

        What has left is waited for all the same: its answer may bring the GUID that lives from now on.
        """
        if self.state.busy is not None:
            self._board.update(withdrawn=True, queued=None)
            self._withdraw()

    def _withdraw(self) -> None:
        for one in (self._withdrawal, self._entering.withdrawal, self.workday.withdrawal):
            one.withdraw()

    async def aclose(self, *, hurried: bool = False) -> None:
        """Leave everything tidy: the last GUID written, the component ended, the connection closed.

        Another toolbar gets the time that a request may take, unless we are *hurried*: killed soon.
        """
        self._closing = True
        await self.workday.aclose(hurried=hurried)
        await self._keeping.write_for_the_last_time(hurried=hurried)
        await self._recorder.aclose()
        await self._gateway.aclose()
        await self._store.aclose()

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

    async def _settle(self, denial_counts: bool) -> None:
        """Find out for the polls which GUID lives; nobody's cancelling was meant for that."""
        gateway = await self._gateway.of(self._profile.settings)
        await self._rotate(gateway, Withdrawal(), denial_counts=denial_counts)

    async def _rotate(
        self,
        gateway: PatientGateway,
        withdrawal: Withdrawal | None = None,
        *,
        denial_counts: bool | None = None,
    ) -> None:
        """Exchange the GUID, unless the program is about to end: then the last exchange was the last."""

        async def exchange(session: Session) -> Renewal:
            if self._closing:  # asked as late as can be: the keyring may have taken its time
                raise NotSent("NET-107", "closing")
            return await self.watch.awaited(gateway.update_guid(session, withdrawal or self._withdrawal))

        believed = self.state.denials + 1 >= DENIALS if denial_counts is None else denial_counts
        await self._held.rotate(exchange, denial_counts=believed)

    def _accepted(self, gateway: PatientGateway) -> None:
        self._board.session_accepted(by=gateway.serving.origin, clock_ahead=gateway.clock_ahead)

    async def _ready(self) -> PatientGateway:
        """Return the gateway to speak to, with the newest session in hand."""
        await self._held.catch_up(self._profile.settings)
        return await self._gateway.of(self._profile.settings, self._withdrawal)

    def _session_changed(self, held: HeldSession) -> None:
        self._board.session_is(held.record, held.unsaved, held.taken_from, in_memory_only=held.in_memory_only)
