"""Which GUID is polled with after an answer that was lost, or was not true; in the gateway's own time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import nullcontext
from typing import Any

import pytest

from tests.killpoints.models import MUST_KEEP, STRAY, ModelGateway
from toolbar.errors import OutcomeUnknown, Refused
from toolbar.gateway.patience import PatientGateway
from toolbar.gateway.questions import Question, T
from toolbar.gateway.reply import Response
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.model import Renewal, Session, SessionRecord
from toolbar.own.desk import Desk
from toolbar.own.pulse import Pulse
from toolbar.reading import parse_guid
from toolbar.session.held import HeldSession
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring

GATEWAY, AGENT = "https://gw.example:8043", "20011"
BORN = 45.0
"""The age of the gateway's first GUID, in seconds."""
HELD = 7.0
"""Seconds for which a poll without events is held: so that the last one before a GUID dies brings none."""


class Line(PatientGateway):
    """The way to the model of a gateway. What a poll is answered may be lost, or be another GUID's."""

    def __init__(self, model: str) -> None:
        self.gateway = ModelGateway(model)
        self.now = BORN
        self.asked: list[str] = []
        self.loses_the_next_guid = False
        self.lies = False
        self.denials = 0
        """How often it will be said, in passing, that a GUID is none."""

    def wait(self, seconds: float) -> None:
        """Let time pass on both sides."""
        self.now += seconds
        self.gateway.wait(round(seconds * 1000))

    async def ask(
        self, question: Question[T], session: Session, withdrawal: Withdrawal | None = None
    ) -> tuple[T, Renewal | None]:
        """Be polled."""
        self.wait(HELD)
        guid = self._answered("poll", session)
        if guid and self.loses_the_next_guid:
            self.loses_the_next_guid = False
            raise OutcomeUnknown("NET-121")
        if self.lies:
            self.lies, guid = False, STRAY
        renewal = Renewal(Session(GATEWAY, AGENT, parse_guid(guid))) if guid else None
        return question.read(Response(200, (), b'{"message":"","retcode":"0"}')), renewal

    async def update_guid(self, session: Session, withdrawal: Withdrawal | None = None) -> Renewal:
        """Exchange the GUID."""
        return Renewal(Session(GATEWAY, AGENT, parse_guid(self._answered("updateGuid", session))))

    def _answered(self, operation: str, session: Session) -> str:
        self.asked.append(operation)
        if self.denials:
            self.denials -= 1
            raise Refused("GW-000-003", retcode="000-003")
        answer = self.gateway.answer(operation, session.guid.reveal())
        if "retcode" in answer:
            raise Refused(f"GW-{answer['retcode']}", retcode=answer["retcode"])
        return answer.get("guid", "")


class Shift:
    """A session that is polled for, its GUID as old as it is *born* seconds before now."""

    def __init__(self, line: Line, age: float) -> None:
        self.line = line
        self.held = HeldSession(KeyringStore("pulse", ForgetfulKeyring), lambda held: None, lambda: line.now)
        session = Session(GATEWAY, AGENT, parse_guid(line.gateway.issued[0]))
        self.held.record = SessionRecord(session, renewed_at=line.now - age)
        self.pulse = self._begun()

    def _begun(self) -> Pulse:
        line, held = self.line, self.held

        async def gateway() -> PatientGateway:
            return line

        async def rotate(denial_counts: bool) -> None:
            await held.rotate(line.update_guid, denial_counts=denial_counts)

        def now() -> float:
            return line.now

        async def nothing() -> None:
            return None

        desk = Desk(gateway, rotate, nullcontext, nothing, now, now, lambda low, high: low)
        return Pulse(held, desk, lambda event: None, lambda error: None)

    async def live(self, until: float) -> None:
        """Poll when it is due, until then."""
        while self.line.now < until and self.pulse.beat.due is not None:
            self.line.wait(max(0.0, self.pulse.beat.due - self.line.now))
            await self.pulse.once()

    @property
    def accepted(self) -> bool:
        """Whether the GUID that is held speaks for the agent."""
        return self.pulse.beat.over is None and self.line.gateway.accepts(self.held.session.guid.reveal())


def run(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(scenario())


@pytest.mark.parametrize("model", sorted(MUST_KEEP))
def test_the_loss_of_an_answer_that_brought_a_guid_is_made_good_while_the_old_one_lives(model: str) -> None:
    async def scenario() -> None:
        line = Line(model)
        shift = Shift(line, age=44.0)  # nothing can have been lost before
        line.loses_the_next_guid = True
        await shift.live(until=200)
        assert not line.loses_the_next_guid
        assert shift.accepted
        assert line.asked.count("updateGuid") == 1

    run(scenario)


def test_a_loss_while_no_guid_can_be_under_way_costs_no_exchange() -> None:
    async def scenario() -> None:
        line = Line("M1")
        line.gateway.change_with_the_next_answer()
        line.loses_the_next_guid = True
        shift = Shift(line, age=5.0)
        await shift.live(until=line.now + 20)
        assert not line.loses_the_next_guid
        assert "updateGuid" not in line.asked

    run(scenario)


@pytest.mark.parametrize(
    ("age", "first"),
    [(10.0, "poll"), (44.0, "poll"), (45.0, "updateGuid"), (119.0, "updateGuid"), (121.0, "poll")],
)
def test_what_a_process_before_may_have_lost_is_found_out_first(age: float, first: str) -> None:
    async def scenario() -> None:
        shift = Shift(Line("M1"), age)
        await shift.pulse.once()
        assert shift.line.asked[0] == first

    run(scenario)


@pytest.mark.parametrize("model", ["M0", "M1", "M2", "M3", "M4"])
def test_a_guid_that_is_not_true_is_found_out_and_the_one_before_is_gone_on_with(model: str) -> None:
    async def scenario() -> None:
        line = Line(model)
        line.lies = True
        shift = Shift(line, age=5.0)
        await shift.live(until=line.now + 45)
        assert shift.accepted

    run(scenario)


def test_what_is_said_in_passing_has_no_older_guid_presented() -> None:
    """At this gateway that would end the session."""

    async def scenario() -> None:
        line = Line("M4")
        line.gateway.change_with_the_next_answer()
        shift = Shift(line, age=5.0)
        await shift.pulse.once()
        line.denials = 2
        await shift.live(until=line.now + 45)
        assert not line.denials
        assert shift.accepted

    run(scenario)


def test_a_poll_that_is_due_during_an_exchange_makes_no_other_one() -> None:
    """While it waits for its turn, the record says that the exchange has no known end."""

    async def scenario() -> None:
        line = Line("M0")
        shift = Shift(line, age=5.0)
        due: list[asyncio.Task[None]] = []

        async def exchange(session: Session) -> Renewal:
            due.append(asyncio.create_task(shift.pulse.once()))
            await asyncio.sleep(0)
            assert shift.held.uncertain
            return await line.update_guid(session)

        async with shift.pulse.floor.alone():
            await shift.held.rotate(exchange)
        await asyncio.gather(*due)
        await shift.live(until=line.now + 10)
        assert line.asked.count("updateGuid") == 1
        assert shift.accepted

    run(scenario)
