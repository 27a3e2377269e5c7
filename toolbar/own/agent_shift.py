"""An agent's shift in the mode *own*: signed in here, kept alive, recorded with proof, signed out.

The session belongs to this process from sign-in to sign-out: for the whole time it holds the lock that
toolbars take turns by, because whoever else exchanged the GUID would take it away from the polls.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

from toolbar.errors import GatewayError, NotSent, OutcomeUnknown, SettingsError, StoreError, ToolbarError
from toolbar.events import Event
from toolbar.gateway import questions
from toolbar.gateway.questions import Question
from toolbar.gateway.sign_in import Form
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.own.desk import Desk
from toolbar.own.doors import enter, leave
from toolbar.own.pulse import Pulse
from toolbar.session.held import HeldSession
from toolbar.shift.presence import Allowance, Order, Presence, Wish
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import EVENTS, Shift

log = logging.getLogger(__name__)


class AgentShift:
    """One session after the other. Errors that are expected are raised; what changes is shown."""

    def __init__(self, held: HeldSession, desk: Desk, show: Callable[[Shift], None]) -> None:
        self._held = held
        self._desk = desk
        self._show = show
        self._turn = AsyncExitStack()
        self._pulse: Pulse | None = None
        self._beating: asyncio.Task[None] | None = None
        self._allowance = Allowance()
        self._news = asyncio.Event()
        self.shift = Shift()

    @property
    def pulse(self) -> Pulse:
        """The pulse of the session under way. Raises SettingsError where there is none."""
        if self._pulse is None:
            raise SettingsError("SET-316", "guid", "nobody is signed in here")
        return self._pulse

    async def sign_in(self, form: Form, withdrawal: Withdrawal | None = None) -> None:
        """Begin a shift. Raises ToolbarError; the password is in *form* and goes with it."""
        await self._begin()
        try:
            gateway = await self._desk.gateway()
            begun = await enter(gateway, form, withdrawal)
        except BaseException:
            await self._turn.aclose()
            raise
        await self._held.begin(begun.renewal.session)
        self._started(
            Shift(
                True,
                since=begun.at or self._desk.clock(),
                must_change_password=begun.must_change_password,
                days_left=begun.days_left,
            )
        )
        try:
            if begun.renewal.alternatives:
                await self._held.accepted(begun.renewal)
            await self.pulse.ask(questions.reset_skills())
        finally:  # whatever that came to: the agent is signed in, and two minutes without a poll would end it
            self._beat()

    async def resume(self, catch_up: Callable[[], Awaitable[None]]) -> None:
        """Go on with the session that is held, as after a restart of the program. Raises StoreError.

        Whoever polled until now may have got another GUID, or ended it: *catch_up* finds that out.
        """
        await self._begin()
        try:
            await catch_up()
        except BaseException:
            await self._turn.aclose()
            raise
        if self._held.record is None:
            await self._turn.aclose()
            return
        self._started(Shift(True))
        self._beat()

    async def change(self, wish: Wish, *, reason: int = 0, seconds: int = 0) -> None:
        """Ask for a state; it has changed when the gateway says so. Raises GatewayError."""
        order = self.shift.presence.order(wish)
        self._see(self.shift.presence.asked(wish, self._desk.clock()))
        try:
            await self.pulse.ask(_ORDERS[order](reason, seconds))
        except OutcomeUnknown:
            raise  # its event tells, or the gateway when it is asked
        except ToolbarError:
            self._see(self.shift.presence.refused())
            raise

    async def start_recording(self) -> None:
        """Ask for the screen to be recorded; the proof comes by itself. Raises GatewayError."""
        self._take(self.shift.screen.start(self._desk.clock()))
        try:
            await self.pulse.ask(questions.start_screen())
        except ToolbarError as error:
            self._take(self.shift.screen.start_failed(error, self._desk.clock()))
            raise

    async def stop_recording(self) -> None:
        """Ask for it to end; again, the proof comes by itself. Raises GatewayError."""
        self._take(self.shift.screen.stop(self._desk.clock()))
        try:
            await self.pulse.ask(questions.stop_screen())
        except ToolbarError as error:
            self._take(self.shift.screen.stop_failed(error, self._desk.clock()))
            raise

    def component_failed(self, error: ToolbarError) -> None:
        """The VRC component is not what it was: nobody records."""
        self._take(self.shift.screen.component_failed(error, self._desk.clock()))

    async def stop_and_wait(self, seconds: float) -> None:
        """End the recording if there is one, and wait so many *seconds* for the proof."""
        if self.shift.screen.off:
            return
        try:
            async with asyncio.timeout(seconds):
                await self.stop_recording()
                while self.shift.screen.stage is Stage.STOPPING:
                    self._news.clear()
                    await self._news.wait()
        except (TimeoutError, GatewayError) as error:  # signing out ends it all the same
            log.warning("the recording was not stopped in order: %s", error)

    async def sign_out(self, *, forced: bool = False) -> None:
        """End the shift at the gateway, and leave nothing of it here; both are looked at afterwards.

        Raises GatewayError where the gateway keeps the agent signed in, as in a call: then all goes on, and
        *forced* is what is left. Raises StoreError where something may be left in the keyring.
        """
        pulse = self.pulse
        if pulse.beat.over is None:
            pulse.beat.signing_out()
            try:
                await leave(pulse, forced=forced)
            except BaseException:
                pulse.beat.staying()
                raise
        pulse.signed_out()
        await self.aclose()
        self._update(under_way=False, verdict=pulse.beat.over, screen=Screen())
        await self._held.forget()
        if await self._desk.kept() is not None:
            raise StoreError("KR-405", "the session is still there after it was forgotten")

    def second_passed(self) -> bool:
        """Look at the clocks; return whether the gateway should be asked how the agent is."""
        now = self._desk.clock()
        self._take(self.shift.screen.passed(now))
        wanted = self.shift.under_way and self.shift.presence.unanswered(now)
        return wanted and self._allowance.wait(self._desk.passing()) == 0

    async def look(self) -> None:
        """Ask how the agent is. Raises GatewayError."""
        self._allowance.asked(self._desk.passing())
        status = await self.pulse.ask(questions.agent_status())
        self._see(self.shift.presence.told(status.state, self._desk.clock(), in_call=status.in_call))

    async def aclose(self) -> None:
        """Poll no more. A poll that may be bringing another GUID is waited for, any other one is not."""
        if self._beating is not None and self._pulse is not None:
            await self._pulse.stop(self._beating)
        self._beating = None
        await self._turn.aclose()

    async def _begin(self) -> None:
        await self.aclose()
        await self._turn.enter_async_context(self._desk.exclusive())

    def _started(self, shift: Shift) -> None:
        self._pulse = Pulse(self._held, self._desk, self._heard, self._looked)
        self.shift = shift
        self._show(shift)

    def _beat(self) -> None:
        self._beating = asyncio.get_running_loop().create_task(self._run(self.pulse))

    async def _run(self, pulse: Pulse) -> None:
        verdict = await pulse.run()
        if verdict is not None:
            screen = self.shift.screen.session_lost(self._desk.clock())
            self._update(under_way=False, verdict=verdict, screen=screen)
            await self._turn.aclose()

    def _heard(self, event: Event) -> None:
        now = self._desk.clock()
        self._update(
            presence=self.shift.presence.heard(event, now),
            screen=self.shift.screen.heard(event, now),
            events=((now, event), *self.shift.events)[:EVENTS],
        )

    def _looked(self, error: ToolbarError | None) -> None:
        beat, now, before = self.pulse.beat, self._desk.clock(), self.shift
        if isinstance(error, StoreError):
            return  # the keyring kept us from asking: of the gateway nothing is known that was not before
        if error is None:
            passed = beat.silent_for(self._desk.passing())
            self._update(reached=True, doubted=False, alive_at=now - passed)
        else:  # a no is an answer, and proves nothing
            since = now if before.reached else before.away_since
            since = since if isinstance(error, NotSent | OutcomeUnknown) else 0.0
            self._update(reached=beat.reached, doubted=before.doubted or beat.reached, away_since=since)

    def _see(self, presence: Presence) -> None:
        if presence != self.shift.presence:
            self._update(presence=presence)

    def _take(self, screen: Screen) -> None:
        if screen != self.shift.screen:
            self._update(screen=screen)

    def _update(self, **changes: Any) -> None:
        self.shift = replace(self.shift, **changes)
        self._news.set()
        self._show(self.shift)


_ORDERS: dict[Order, Callable[[int, int], Question[None]]] = {
    Order.SAY_FREE: lambda reason, seconds: questions.say_free(),
    Order.SAY_BUSY: lambda reason, seconds: questions.say_busy(reason),
    Order.CANCEL_BUSY: lambda reason, seconds: questions.cancel_busy(),
    Order.WORK: lambda reason, seconds: questions.work(),
    Order.CANCEL_WORK: lambda reason, seconds: questions.cancel_work(),
    Order.REST: lambda reason, seconds: questions.rest(seconds, reason),
    Order.CANCEL_REST: lambda reason, seconds: questions.cancel_rest(),
}
