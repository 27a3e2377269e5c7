"""Keeps the session alive: runs the beat on the event loop, and lands what each poll brings.

What an answer brings is landed before anybody speaks for the session again: a new GUID is in memory first,
then the events are told, then the GUID is in the keyring. For the keyring there is a limit: one that asks
somebody for a password would keep us silent for so long that the gateway ends the session. Then the next
poll goes on with the GUID in memory, and the write comes to its end behind it, in its turn.

An outcome that is not known is no order to exchange the GUID: the next poll presents the same one. Only
where more than one GUID may live, which of them does is found out before anything else: where an answer left
several, and where one that may have brought another was lost, here or by a process before this one. Nobody
repeats such an answer, and the GUID that we hold may die before the next is due.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace

from toolbar.errors import GatewayError, OutcomeUnknown, Refused, StoreError, ToolbarError
from toolbar.events import Event, Kind
from toolbar.gateway.questions import Question, T, poll
from toolbar.model import Session
from toolbar.own.desk import Desk
from toolbar.own.floor import Floor
from toolbar.session import landing
from toolbar.session.held import HeldSession
from toolbar.shift.beat import (
    MAY_CHANGE,
    NETWORK,
    SILENCE,
    WOKEN,
    Beat,
    Verdict,
    may_change,
    retry_after,
    said,
)

COMMIT = 20.0
"""Seconds for which the next request waits until the GUID that came is in the keyring."""

LONGEST_SILENCE = 60.0
"""Seconds for which it is tried in vain to find out which GUID lives, before one is polled with unasked."""

LOOK_AGAIN = 2.0
"""Seconds: the loop's clock may stand still while this computer sleeps, and the one that counts does not."""

LAST_CALL = 1.0
"""Seconds after waking for an answer that came just before."""

log = logging.getLogger(__name__)


class Pulse:
    """One session's, from its sign-in to its end."""

    def __init__(
        self,
        held: HeldSession,
        desk: Desk,
        heard: Callable[[Event], None],
        looked: Callable[[ToolbarError | None], None],
    ) -> None:
        self._held = held
        self._desk = desk
        self._heard = heard
        self._looked = looked
        record = held.record
        unheard = max(0.0, desk.clock() - record.renewed_at) if record is not None else 0.0
        self._unsettled = MAY_CHANGE[0] <= unheard < SILENCE
        self._unwritable = False
        self._stopped = False
        self._stirred = asyncio.Event()
        self._limit: asyncio.Timeout | None = None
        self._writing: set[asyncio.Task[None]] = set()
        self.floor = Floor(self._may_change)
        self.beat = Beat(desk.passing(), desk.vary, unheard)

    async def run(self) -> Verdict | None:
        """Poll until the session is over, and return why it is; None where it was stopped before."""
        while self.beat.over is None and not self._stopped:
            if await self._wait():
                await self.once()
        return self.beat.over

    def woke(self) -> None:
        """Note that this computer slept: what was on its way then has a moment to arrive, no more."""
        if self._limit is not None and not self._limit.expired():
            self._limit.reschedule(asyncio.get_running_loop().time() + LAST_CALL)
        self._hurry(WOKEN)

    def network_changed(self) -> None:
        """Ask soon, for a way that was closed may be open."""
        self._hurry(NETWORK)

    def signed_out(self) -> None:
        """End: the gateway took our word for it."""
        self.beat.signed_out()
        self._stirred.set()

    async def ask(self, question: Question[T], *, at_once: bool = False) -> T:
        """Ask the gateway something else, beside the polls. Raises GatewayError.

        A GUID that a poll replaced at that very moment may be refused: then it is asked once more. *at_once*
        is for the end, when nothing is waited for and the session is not at stake.
        """
        asked = self._held.session
        try:
            async with self.floor.beside(at_once=at_once):
                return await self._asked(question)
        except Refused as error:
            if at_once or not error.session_ended:
                raise
            async with self.floor.alone():
                if self._held.record is None or self._held.session == asked:
                    raise
                return await self._asked(question)

    async def stop(self, running: asyncio.Task[None]) -> None:
        """Poll no more. A poll that may be bringing another GUID is heard to its end, another one is not."""
        self._stopped = True
        self._stirred.set()
        if self._limit is None or self.beat.over is not None or not self._may_change():
            running.cancel()
        await asyncio.wait((running,))
        if self._writing:
            await asyncio.wait(self._writing, timeout=LAST_CALL)

    def _hurry(self, within: float) -> None:
        self.beat.hurry(self._desk.passing(), within)
        self._stirred.set()

    async def _wait(self) -> bool:
        """Wait until a poll is due, and return whether one is."""
        self._stirred.clear()
        if self.beat.due is None:
            return False
        left = self.beat.due - self._desk.passing()
        if left <= 0:
            return True
        with suppress(TimeoutError):
            async with asyncio.timeout(min(left, LOOK_AGAIN)):
                await self._stirred.wait()
        return False

    async def once(self) -> None:
        """Poll, or find out first which GUID lives where that is not known."""
        error: ToolbarError | None = None
        settling = self._in_doubt
        async with self.floor.alone() if settling else self.floor.poll():
            if self._held.record is None:  # ended, by whomever
                self.beat.signed_out()
            if self.beat.over is not None or settling != self._in_doubt:
                return  # whoever had the floor before has settled it, or brought it up
            self.beat.begun(self._desk.passing())
            try:
                await (self._settled() if settling else self._poll())
            except ToolbarError as trouble:
                error = trouble
                log.info("the poll: %s", error)
            except Exception as mistake:  # a mistake of ours must not end a session by silence
                log.exception("INT-900 the poll")
                error = ToolbarError("INT-900", type(mistake).__name__)
            if error is None:
                self.beat.answered(self._desk.passing())
            else:
                self.beat.failed(self._desk.passing(), said(error), retry_after(error))
        self._looked(error)

    @property
    def _in_doubt(self) -> bool:
        return (self._unsettled or self._held.uncertain) and not self._must_speak

    @property
    def _must_speak(self) -> bool:
        """Whether a keyring that lets nothing be risked keeps us silent for too long, which would end it."""
        return self._unwritable and self.beat.silent_for(self._desk.passing()) >= LONGEST_SILENCE

    async def _settled(self) -> None:
        try:
            await self._desk.rotate(self.beat.believes_next)
        except StoreError:
            self._unwritable = True
            raise
        self._unsettled = False

    async def _poll(self) -> None:
        self._unwritable = False
        asked, might_change = self._held.session, self._may_change()
        if self._held.uncertain and self._held.record is not None:
            asked = replace(asked, guid=self._held.record.candidates[0])  # the likeliest
        try:
            gateway = await self._desk.gateway()
            async with asyncio.timeout(None) as self._limit:
                events, renewal = await gateway.ask(poll(), asked)
        except TimeoutError:
            raise OutcomeUnknown("NET-122", "this computer slept") from None
        except GatewayError as error:
            await self._refused(asked, error, might_change)
            raise
        finally:
            self._limit = None
        await self._land(landing.accepted(self._held, asked, renewal), events)

    async def _asked(self, question: Question[T]) -> T:
        asked, might_change = self._held.session, self._may_change()
        gateway = await self._desk.gateway()
        try:
            answer, renewal = await gateway.ask(question, asked)
        except GatewayError as error:
            await self._refused(asked, error, might_change)
            raise
        await self._land(landing.accepted(self._held, asked, renewal))
        return answer

    async def _refused(self, asked: Session, error: GatewayError, might_change: bool) -> None:
        await self._land(landing.refused(self._held, asked, error))
        if isinstance(error, OutcomeUnknown):
            doubt = might_change or self._may_change()
        else:
            several = self._held.record is not None and len(self._held.record.candidates) > 1
            doubt = several and isinstance(error, Refused) and error.session_ended
        self._unsettled = self._unsettled or doubt

    async def _land(self, work: Awaitable[None], events: tuple[Event, ...] = ()) -> None:
        async def landed() -> None:
            try:
                await work
            except StoreError as error:
                log.warning("the GUID that a poll brought is in memory only: %s", error)

        task = asyncio.get_running_loop().create_task(landed())
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)
        await asyncio.sleep(0)  # by now a new GUID is in memory
        for event in events:
            if event.kind is Kind.SHUTDOWN:
                self.beat.shut_down()
            self._heard(event)
        await asyncio.wait((task,), timeout=COMMIT)
        if task.done() and (failure := task.exception()) is not None:
            raise failure

    def _may_change(self) -> bool:
        record = self._held.record
        return record is None or may_change(self._desk.clock() - record.renewed_at)
