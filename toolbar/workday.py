"""An agent's day in the mode *own*: each thing that can be asked for, on the board like any other action."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass

from toolbar import methods
from toolbar.board import Board
from toolbar.computer.sleep import Watch
from toolbar.errors import GatewayError, Refused, SettingsError, SignedOut, ToolbarError
from toolbar.events import Kind
from toolbar.gateway.held import HeldGateway
from toolbar.gateway.patience import Vary
from toolbar.gateway.sign_in import Form
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.model import Settings
from toolbar.own.agent_shift import AgentShift
from toolbar.own.desk import Desk
from toolbar.profile import Profile
from toolbar.recorder.link import Recorder
from toolbar.secret import Secret
from toolbar.session.held import HeldSession
from toolbar.session.store import KeyringStore
from toolbar.shift.beat import Verdict
from toolbar.shift.presence import AgentState, Wish
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Action, Actor, Proof

TICK = 1.0
"""Seconds between two looks at the clocks, be the window seen or not."""

STOPPED_WITHIN, LAST_STOP, LAST_CALL = 12.0, 1.0, 4.0
"""Seconds for the end of a recording; and for that and all of the sign-out where the desktop ends us."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Around:
    """What a shift shares with everything else."""

    store: KeyringStore
    held: HeldSession
    profile: Profile
    gateway: HeldGateway
    recorder: Recorder
    watch: Watch


class Workday:
    """Signs in and out, follows the shift, and gives everybody his turn. Errors end in the state."""

    def __init__(
        self,
        board: Board,
        around: Around,
        settle: Callable[[bool], Awaitable[None]],
        exclusive: Callable[[], AbstractAsyncContextManager[None]],
        clock: Callable[[], float],
        vary: Vary,
    ) -> None:
        self._board = board
        self._around = around
        self._settle = settle
        self._desk = Desk(
            gateway=lambda: around.gateway.of(around.profile.settings),
            rotate=self._find_out,
            exclusive=exclusive,
            kept=around.store.load_session,
            clock=clock,
            passing=around.watch.passing,
            vary=vary,
        )
        self._own = AgentShift(around.held, self._desk, self._changed)
        self.network_changed: Callable[[], None] = lambda: (
            self._own.pulse.network_changed() if self.under_way else None
        )
        self._ticking: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        self.withdrawal = Withdrawal()
        """Of the sign-in under way, or of the last one."""
        around.recorder.failed = self._own.component_failed

    @property
    def _state(self) -> ToolbarState:
        return self._board.state

    @property
    def under_way(self) -> bool:
        """Whether a session is polled for here."""
        return self._own.shift.under_way

    @property
    def _left(self) -> bool:
        """Whether there is a session of our own that is not known to have ended."""
        return self._state.own and self._state.session is not None and not self._state.ended

    def turn(self) -> AbstractAsyncContextManager[None]:
        """Return what to hold while speaking for the session: the floor, where the session is ours alone."""
        return self._own.pulse.floor.alone() if self.under_way else self._desk.exclusive()

    async def must_not_ask(self) -> None:
        """Raise StoreLocked where a keyring would ask for its password, and nobody polls meanwhile."""
        if self.under_way and not self._around.held.in_memory_only:
            await self._around.store.look()

    async def _find_out(self, denial_counts: bool) -> None:
        """Find out which GUID lives, unless a keyring would ask for its password first: nobody polls then."""
        await self._around.store.must_not_ask(needed=not self._around.held.in_memory_only)
        await self._settle(denial_counts)

    def check(self, settings: Settings, guid: Secret | None) -> None:
        """Raise SettingsError where *settings* would take the session from the agent who is signed in."""
        now = self._state.settings
        if self.under_way and now is not None:
            wanted = (settings.gateway, settings.agent_id, settings.mode)
            same = wanted == (now.gateway, now.agent_id, now.mode)
            if not same or guid is not None:
                raise SettingsError("SET-319", "gateway" if guid is None else "guid", "signed in")

    async def take_up(self, by: Actor = Actor.AGENT) -> None:
        """Go on with the session that the keyring held, as after a restart of the program."""
        if self._left and self._state.can_sign_in:
            with self._board.doing(Action.LOAD, by):
                await self.hold()

    async def hold(self) -> bool:
        """Return whether a session is polled for here, one that was left to be taken up by now as well.

        Raises StoreError where another toolbar of this user works with it.
        """
        if self._left and not self.under_way:
            around = self._around
            await self._own.resume(lambda: around.held.catch_up(around.profile.settings))
            self._tick_on()
        return self.under_way

    async def sign_in(self, password: Secret, phone: str, *, forced: bool = False) -> None:
        """Begin a shift; *forced* ends the session that somebody has under this agent ID."""
        if not self._state.can_sign_in or self._board.must_wait:
            return
        settings = self._around.profile.settings
        self.withdrawal = Withdrawal()
        began = self._around.watch.passing()
        with self._board.doing(Action.SIGN_IN) as attempt:
            attempt.asked = methods.sign_in(forced=forced)
            form = Form(settings.gateway, settings.agent_id, password, phone, forced)
            del password
            try:
                await self._own.sign_in(form, self.withdrawal)
            finally:
                del form  # a traceback would keep it, and the password with it
                if self.under_way:
                    self._tick_on()
                    await self._answered(began)

    async def change(self, wish: Wish, reason: int = 0, seconds: int = 0) -> None:
        """Ask for another state of the agent; it is shown when the gateway's event says so."""
        if self._state.busy is None and self.under_way:
            with self._board.doing(Action.STATE) as attempt:
                attempt.asked = methods.ORDERS[self._own.shift.presence.order(wish)]
                await self._own.change(wish, reason=reason, seconds=seconds)

    async def record(self, wanted: bool, by: Actor = Actor.AGENT) -> None:
        """Ask for the screen to be recorded, or not any more; the proof comes by itself."""
        if by is Actor.TOOLBAR and self._board.must_wait:
            return
        if self._state.busy is None and self.under_way and (self._state.may_record or not wanted):
            with self._board.doing(Action.RECORD, by) as attempt:
                attempt.asked = methods.record(wanted=wanted)
                await (self._own.start_recording() if wanted else self._own.stop_recording())

    async def sign_out(self, *, forced: bool = False) -> None:
        """End the shift: the recording, the recorder, the session. Raises ToolbarError."""
        with suppress(GatewayError):
            await self._own.look()
        if self._own.shift.presence.state is AgentState.IN_CALL and not forced:
            raise Refused("GW-100-010", retcode="100-010")  # nobody's recording ends for that
        await self._own.stop_and_wait(STOPPED_WITHIN)
        await self._around.recorder.reset()
        await self._own.sign_out(forced=forced)
        await self._still()
        await self._around.gateway.aclose()  # a balancer's cookies go with the session

    async def aclose(self, *, hurried: bool = False) -> None:
        """Poll no more. The session goes on, unless the desktop ends: then the agent goes, too."""
        await self._still()
        if hurried and self.under_way:
            with suppress(TimeoutError, ToolbarError):
                async with asyncio.timeout(LAST_CALL):
                    await self._own.stop_and_wait(LAST_STOP)
                    await self._around.recorder.reset()
                    await self._own.sign_out()
        await self._own.aclose()

    def _tick_on(self) -> None:
        if self._ticking is None or self._ticking.done():
            self._ticking = asyncio.get_running_loop().create_task(self._tick())

    async def _tick(self) -> None:
        slept = self._around.watch.slept
        while self.under_way:
            await asyncio.sleep(TICK)
            self._board.second_passed()
            if self._around.watch.slept > slept:
                self._own.pulse.woke()
            slept = self._around.watch.slept
            idle = self._looking is None or self._looking.done()
            if self._own.second_passed() and idle and self.under_way:
                self._looking = asyncio.get_running_loop().create_task(self._look())

    async def _look(self) -> None:
        try:
            await self._own.look()
        except ToolbarError as error:
            log.info("how the agent is: %s", error)

    async def _still(self) -> None:
        tasks = [task for task in (self._ticking, self._looking) if task is not None]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        self._ticking = self._looking = None

    async def _answered(self, asked: float) -> None:
        if self._around.watch.slept_since(asked):
            return  # the answer may have slept on its way; the first poll proves it
        with suppress(GatewayError, SettingsError):
            gateway = await self._desk.gateway()
            self._board.session_accepted(by=gateway.serving.origin, clock_ahead=gateway.clock_ahead)

    def _changed(self, shift: Shift) -> None:
        before = self._state.shift
        self._board.update(shift=shift)
        for _, event in shift.events[:1] if shift.events != before.events else ():
            if event.kind is Kind.UNKNOWN:
                self._board.note_event(event.name)
        if shift.under_way and shift.reached and shift.alive_at > before.alive_at:
            self._board.polled(shift.alive_at)
        verdict = shift.verdict
        if before.under_way and not shift.under_way and verdict not in (None, Verdict.BY_US):
            error = SignedOut(verdict.value, "the session is over")
            self._board.update(confirmed=Proof(self._desk.clock(), error), denials=0)
            self._board.note(Action.SIGN_IN, error, Actor.TOOLBAR)
