"""Since when a proof counts, by clocks that the test turns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.computer.test_sleep import Clocks
from toolbar.board import Board
from toolbar.computer.sleep import Watch
from toolbar.model import Phase, Session, SessionRecord, Settings, VrcSettings
from toolbar.recorder.shown import ShownRecorder
from toolbar.secret import Secret
from toolbar.since import goes_on
from toolbar.state import Condition

NOW = 1_000_000.0
SETTINGS = Settings("https://gw.example:8043", "20011", vrc=VrcSettings("/opt/vrc", keep_running=True))


def session(letter: str) -> Session:
    return Session(SETTINGS.gateway, SETTINGS.agent_id, Secret(letter * 20))


class Desk:
    """A board on which everything was proven just now."""

    def __init__(self) -> None:
        self.clocks = Clocks()
        self.board = Board(lambda state: None, lambda: NOW, Watch(self.clocks))
        self.recorder = ShownRecorder(self.board)
        self.board.update(settings=SETTINGS)
        self.board.session_is(SessionRecord(session("a")), None)
        self.clocks.work(1)
        self.board.session_accepted("", None)
        self.recorder.answered(0.5, silent=False)

    def condition(self) -> Condition:
        return self.board.state.condition(NOW)

    def sleeps(self) -> None:
        self.clocks.sleep(60)
        self.board.second_passed()


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    assert desk.condition() is Condition.READY
    return desk


def test_after_sleep_gateway_and_recorder_have_to_be_proven_again(desk: Desk) -> None:
    desk.sleeps()
    assert desk.condition() is Condition.AGEING
    desk.clocks.work(1)
    desk.board.polled(NOW)
    assert desk.condition() is Condition.RECORDER_UNPROVEN
    desk.recorder.well(2.0)  # asked before, or nobody knows when
    assert desk.condition() is Condition.RECORDER_UNPROVEN
    desk.recorder.well(0.5)
    assert desk.condition() is Condition.READY


def test_a_poll_or_a_token_that_slept_on_its_way_proves_nothing(desk: Desk) -> None:
    desk.sleeps()
    desk.clocks.work(1)
    desk.board.polled(NOW - 30)
    assert desk.condition() is Condition.AGEING
    desk.board.polled(NOW)
    desk.recorder.answered(30.0, silent=False)
    assert desk.condition() is Condition.RECORDER_UNPROVEN


def test_another_session_is_proven_by_no_recorder_of_before(desk: Desk) -> None:
    desk.clocks.work(1)
    desk.board.session_is(SessionRecord(session("b")), None)
    desk.board.session_accepted("", None)
    assert desk.condition() is Condition.RECORDER_UNPROVEN
    desk.recorder.well(0.0)
    assert desk.condition() is Condition.READY


def test_an_exchanged_guid_is_the_same_session() -> None:
    record = SessionRecord(session("b"), Phase.UNPROVEN, previous=session("a").guid)
    assert goes_on(session("a"), record, "")
    assert goes_on(session("a"), record, "another desk")
    assert not goes_on(session("c"), record, "another desk")
    assert goes_on(session("c"), record, "")  # exchanged here, from one that may have lived
    assert not goes_on(session("a"), replace(record, phase=Phase.STABLE, previous=None), "")
    assert not goes_on(None, record, "")
