"""Sleep, stops, and clocks that jump: by clocks that a test turns, and a process that is really stopped."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.rig.processes import SimulatedGateway, simulated_gateway
from tests.storms.desk import set_up
from tests.storms.naps import nap
from toolbar.board import Board
from toolbar.computer import sleep
from toolbar.computer.sleep import LAST_CALL, NOTABLE, SET, Watch
from toolbar.errors import OutcomeUnknown, Refused
from toolbar.model import Phase, Session, SessionRecord, Settings
from toolbar.secret import Secret
from toolbar.state import CANCEL_AFTER, Condition, ToolbarState
from toolbar.steps import Action, Proof
from toolbar.ui import status
from toolbar.ui.for_it import for_it

SETTINGS = Settings("https://gw.example:8043", "20011")
NOW = 1_000_000.0


def session(letter: str) -> Session:
    return Session(SETTINGS.gateway, SETTINGS.agent_id, Secret(letter * 20))


class Clocks:
    """A computer's two clocks, turned by hand."""

    def __init__(self) -> None:
        self.through = self.awake = 500.0

    def __call__(self) -> tuple[float, float]:
        return self.through, self.awake

    def sleep(self, seconds: float) -> None:
        self.through += seconds

    def work(self, seconds: float) -> None:
        self.through += seconds
        self.awake += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(clocks: Clocks) -> Watch:
    return Watch(clocks)


def test_hours_without_a_look_are_no_sleep(watch: Watch, clocks: Clocks) -> None:
    clocks.work(8 * 3600)
    watch.look()
    watch.look(regular=True)
    assert watch.slept == 0


def test_sleep_is_what_one_clock_counts_and_the_other_does_not(watch: Watch, clocks: Clocks) -> None:
    clocks.work(3600)
    clocks.sleep(240)
    watch.look()
    watch.look()
    assert watch.slept == 240
    clocks.sleep(60)
    watch.look()
    assert watch.slept == 300


def test_a_short_pause_is_not_worth_telling(watch: Watch, clocks: Clocks) -> None:
    for _ in range(5):
        clocks.sleep(NOTABLE - 1)
        watch.look()
    assert watch.slept == 0


def test_a_stop_shows_in_looks_that_should_have_come(watch: Watch, clocks: Clocks) -> None:
    for _ in range(100):
        watch.look(regular=True)
        clocks.work(1)
    clocks.work(150)
    watch.look(regular=True)
    watch.look(regular=True)
    assert watch.slept == pytest.approx(151)


def test_sleep_in_which_looks_are_missing_is_counted_once(watch: Watch, clocks: Clocks) -> None:
    watch.look(regular=True)
    clocks.sleep(240)
    watch.look()
    watch.look(regular=True)
    assert watch.slept == 240


def test_a_clock_that_is_set_back_by_and_by_is_set_back(watch: Watch) -> None:
    assert not watch.set_back(NOW)
    assert not watch.set_back(NOW - SET)
    assert watch.set_back(NOW - SET - 1)
    assert not watch.set_back(NOW - SET - 1)


def test_what_was_asked_before_a_sleep_was_found_out_is_of_before_it(watch: Watch, clocks: Clocks) -> None:
    asked = watch.passing()
    assert not watch.slept_since(asked)
    clocks.sleep(40)
    clocks.work(1)
    assert watch.slept_since(asked)
    assert watch.slept_since(asked + 40)
    clocks.work(1)
    assert not watch.slept_since(watch.passing())


def test_a_hidden_window_is_no_stop(watch: Watch, clocks: Clocks) -> None:
    watch.look(regular=True)
    watch.pause()
    clocks.work(3600)
    watch.look()
    watch.look(regular=True)
    assert watch.slept == 0
    clocks.work(40)
    watch.look(regular=True)
    assert watch.slept == 40


def test_this_computers_own_clocks_agree_while_it_is_awake() -> None:
    through, awake = sleep.clocks()
    again_through, again_awake = sleep.clocks()
    assert again_through >= through
    assert again_awake >= awake
    assert again_through - again_awake == pytest.approx(through - awake, abs=1)
    if sys.platform == "linux":
        assert through == pytest.approx(time.clock_gettime(time.CLOCK_BOOTTIME), abs=1)
        assert awake == pytest.approx(time.clock_gettime(time.CLOCK_MONOTONIC), abs=1)


def test_a_request_that_slept_is_given_up_soon_after_waking(watch: Watch, clocks: Clocks) -> None:
    async def request() -> None:
        asking = asyncio.ensure_future(watch.awaited(asyncio.Event().wait()))
        await asyncio.sleep(0)
        clocks.sleep(240)
        watch.look()
        began = time.monotonic()
        with pytest.raises(OutcomeUnknown) as caught:
            await asking
        assert caught.value.code == "NET-122"
        assert LAST_CALL / 2 < time.monotonic() - began < LAST_CALL + 2

    asyncio.run(request())


def test_an_answer_that_was_there_at_waking_is_taken_and_proves_nothing(watch: Watch, clocks: Clocks) -> None:
    async def request() -> None:
        clocks.sleep(3600)  # before: of no account for a request that is sent afterwards
        answer = asyncio.get_running_loop().create_future()
        asking = asyncio.ensure_future(watch.awaited(answer))
        await asyncio.sleep(0)
        clocks.sleep(240)
        watch.look()
        answer.set_result("a GUID")
        assert await asking == "a GUID"

    asyncio.run(request())
    assert watch.slept == 3840
    assert watch.proven() == watch.slept == 240


def test_a_request_after_waking_is_not_hurried(
    watch: Watch, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sleep, "LAST_CALL", 0.0)

    async def request() -> None:
        watch.look(regular=True)
        clocks.sleep(240)
        answer = asyncio.get_running_loop().create_future()
        asking = asyncio.ensure_future(watch.awaited(answer))  # pressed before anybody has noticed
        await asyncio.sleep(0)
        watch.look(regular=True)
        await asyncio.sleep(0.05)
        answer.set_result(None)
        await asking

    asyncio.run(request())
    assert watch.proven() == 0


@pytest.fixture
def board(watch: Watch) -> Board:
    board = Board(lambda state: None, lambda: NOW, watch)
    board.update(settings=SETTINGS)
    board.session_is(SessionRecord(session("a")), None)
    board.session_accepted("", None)
    assert board.state.condition(NOW) is Condition.READY
    return board


@pytest.mark.parametrize(
    ("slept", "words"),
    [
        (40, "Slept for 40 s – press Refresh"),
        (250, "Slept for 4 min 10 s – probably signed out. Press Refresh"),
    ],
)
def test_after_sleep_a_proof_of_before_is_none_and_the_agent_is_told(
    board: Board, watch: Watch, clocks: Clocks, slept: float, words: str
) -> None:
    clocks.sleep(slept)
    board.second_passed()
    assert board.state.condition(NOW) is Condition.AGEING
    assert status.second_line(board.state, NOW) == words
    assert f"slept {slept:.0f} s" in for_it(board.state, NOW)
    asyncio.run(watch.awaited(asyncio.sleep(0)))
    board.session_accepted("", None)
    assert board.state.condition(NOW) is Condition.READY
    assert "Slept" not in status.second_line(board.state, NOW)
    assert "since the last proof" not in for_it(board.state, NOW)
    assert f"computer slept  {slept:.2f} s" in for_it(board.state, NOW)  # that it did, goes on being told


def test_nobody_is_told_twice_or_without_sleep(watch: Watch) -> None:
    shown: list[ToolbarState] = []
    board = Board(shown.append, lambda: NOW, watch)
    board.second_passed()
    board.second_passed()
    assert shown == []


def test_a_lost_answer_and_sleep_are_told_together(board: Board, clocks: Clocks) -> None:
    def refresh() -> None:
        with board.doing(Action.REFRESH):
            clocks.sleep(240)
            board.second_passed()
            raise OutcomeUnknown("NET-122")

    refresh()
    assert board.state.condition(NOW) is Condition.UNCERTAIN
    assert "Slept for 4 min" in status.second_line(board.state, NOW)


def test_an_answer_that_slept_proves_nothing(board: Board, watch: Watch, clocks: Clocks) -> None:
    async def refresh() -> None:
        answer = asyncio.get_running_loop().create_future()
        asking = asyncio.ensure_future(watch.awaited(answer))
        await asyncio.sleep(0)
        clocks.sleep(60)  # and nobody looks, since the window is hidden
        answer.set_result(None)
        await asking
        board.session_is(SessionRecord(session("b"), Phase.UNPROVEN), None)
        board.session_accepted("", None)

    asyncio.run(refresh())
    assert board.state.condition(NOW) is Condition.AGEING
    assert board.state.slept == 60
    assert board.state.confirmed is None


def test_a_guid_that_is_entered_after_sleep_is_of_today(board: Board, clocks: Clocks) -> None:
    clocks.sleep(600)
    board.second_passed()
    board.session_is(SessionRecord(session("c")), None)
    assert "Slept" not in status.second_line(board.state, NOW)


@pytest.mark.parametrize("proof", [None, Proof(NOW), Proof(NOW, OutcomeUnknown("NET-120"))])
def test_an_age_is_unknown_after_the_clock_was_set_back(proof: Proof | None) -> None:
    state = ToolbarState(settings=SETTINGS, session=session("a"), renewed_at=NOW, confirmed=proof)
    line = status.second_line(replace(state, busy=Action.LOAD), NOW - 86_400)
    assert "unknown: the clock was set back" in line
    assert "0 s" not in line
    if proof is None or proof.holds:
        assert state.condition(NOW - 86_400) is Condition.AGEING
        assert state.condition(NOW + 86_400) is Condition.AGEING


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[SimulatedGateway]:
    with simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway:
        yield gateway


def test_the_program_is_stopped_in_mid_request(desktop: Mapping[str, str], gateway: SimulatedGateway) -> None:
    set_up(desktop, gateway)
    found = nap(desktop, gateway, seconds=5, notable=3)
    assert found.told.startswith("Slept for ")
    assert found.asked_at_once == 0
    assert found.session_lives
    assert found.exit_code == 0


class Desk:
    """A board between the time of day, which people set, and the clocks that go on."""

    def __init__(self, watch: Watch, clocks: Clocks) -> None:
        self.clocks = clocks
        self.now = NOW
        self.board = Board(lambda state: None, lambda: self.now, watch)
        self.board.update(settings=SETTINGS)
        self.board.session_is(SessionRecord(session("a")), None)
        self.board.second_passed()

    def work(self, seconds: float) -> None:
        self.now += seconds
        self.clocks.work(seconds)
        self.board.second_passed()

    def condition(self) -> Condition:
        return self.board.state.condition(self.now)


def test_a_proof_is_none_any_more_when_the_clock_was_set_back(watch: Watch, clocks: Clocks) -> None:
    desk = Desk(watch, clocks)
    desk.board.session_accepted("", None)
    desk.work(1)
    assert desk.condition() is Condition.READY
    desk.now -= 3_600
    desk.work(1)
    assert desk.condition() is Condition.AGEING
    for _ in range(60):
        clocks.work(60)
        desk.now += 60
        assert desk.condition() is Condition.AGEING  # not at the same time of day, either


def test_a_session_that_had_ended_has_not_begun_again_when_the_clock_was_set_back(
    watch: Watch, clocks: Clocks
) -> None:
    desk = Desk(watch, clocks)

    def refused() -> None:
        with desk.board.doing(Action.REFRESH):
            raise Refused("GW-100-006", retcode="100-006")

    refused()
    desk.now -= 3_600
    desk.work(1)
    assert desk.board.state.ended


def test_a_proof_of_after_the_clock_was_set_back_is_one(watch: Watch, clocks: Clocks) -> None:
    desk = Desk(watch, clocks)
    desk.now -= 3_600  # and nobody looks, since the window is hidden
    desk.board.session_accepted("", None)
    desk.work(1)
    assert desk.condition() is Condition.READY


@pytest.mark.parametrize("step", [-SET + 1, 3_600.0])
def test_a_clock_that_is_adjusted_or_set_on_makes_no_proof_younger(
    watch: Watch, clocks: Clocks, step: float
) -> None:
    desk = Desk(watch, clocks)
    desk.board.session_accepted("", None)
    proof = desk.board.state.confirmed
    desk.now += step
    desk.work(1)
    assert desk.board.state.confirmed is proof


def test_cancel_is_offered_though_the_clock_was_set_back(watch: Watch, clocks: Clocks) -> None:
    desk = Desk(watch, clocks)
    with desk.board.doing(Action.REFRESH):
        desk.now -= 3_600
        desk.work(1)
        assert not desk.board.state.can_cancel(desk.now)
        desk.work(CANCEL_AFTER)
        assert desk.board.state.can_cancel(desk.now)
