"""The state on display: each change at once, and what the end of an action proves of the chain."""

import logging
import weakref
from collections.abc import Iterator
from contextlib import suppress

import pytest

from toolbar.board import Board
from toolbar.errors import NotSent, OutcomeUnknown, Refused, StoreLocked, ToolbarError, VrcError
from toolbar.model import Phase, Session, SessionRecord
from toolbar.recorder.shown import ShownRecorder
from toolbar.secret import Secret
from toolbar.state import HISTORY, ToolbarState
from toolbar.steps import Action, Actor, Proof, Step

SESSION = Session(
    "https://gw.example:8043", "20011", Secret("0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1")
)
OTHER = Session(SESSION.gateway, "20012", Secret("99999999-1111-2222-3333-0123456789ab.AgentGateway1"))
EARLIER = Proof(1.0)


class Desk:
    """A board, all that it has shown, and a clock that goes on by a second each time it is read."""

    def __init__(self) -> None:
        self.shown: list[ToolbarState] = []
        self.clock: Iterator[float] = iter(float(second) for second in range(1_000, 9_000))
        self.board = Board(self.shown.append, lambda: next(self.clock))
        self.board.update(gateway=EARLIER, confirmed=EARLIER, recorder=EARLIER, recorder_ready_at=1.0)
        self.shown.clear()

    @property
    def state(self) -> ToolbarState:
        assert self.shown[-1] is self.board.state
        return self.board.state

    def fails(self, error: ToolbarError, action: Action = Action.REFRESH) -> None:
        with self.board.doing(action):
            raise error


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.mark.parametrize("action", [action for action in Action if action not in (Action.LOAD, Action.TEST)])
def test_an_action_is_shown_from_its_beginning_to_its_end(desk: Desk, action: Action) -> None:
    with desk.board.doing(action):
        assert (desk.state.busy, desk.state.problem) == (action, None)
    assert desk.state.busy is None
    assert desk.state.history == (Step(action, 1_001.0, 1.0),)


def test_an_expected_error_ends_in_the_state_and_the_next_action_clears_it(desk: Desk) -> None:
    error = StoreLocked("KR-402")
    desk.fails(error)
    assert (desk.state.busy, desk.state.problem, desk.state.history[0].error) == (None, error, error)
    with desk.board.doing(Action.SAVE_SETTINGS):
        assert desk.state.problem is None


def test_any_other_error_is_passed_on_and_leaves_no_good_news(desk: Desk) -> None:
    with pytest.raises(LookupError), desk.board.doing(Action.REFRESH):
        raise LookupError("a mistake of ours")
    assert desk.state.busy is None
    assert desk.state.problem is not None
    assert desk.state.problem.code == "INT-900"


def test_a_test_of_the_connection_says_nothing_of_the_session(desk: Desk) -> None:
    before, error = StoreLocked("KR-402"), NotSent("NET-102")
    desk.fails(before)
    history = desk.state.history
    desk.fails(error, Action.TEST)
    assert desk.state.test is not None
    assert desk.state.test.error is error
    assert (desk.state.problem, desk.state.gateway, desk.state.history) == (before, EARLIER, history)


def test_reading_the_keyring_is_worth_a_line_only_where_it_failed(desk: Desk) -> None:
    with desk.board.doing(Action.LOAD):
        pass
    assert not desk.state.history
    desk.fails(StoreLocked("KR-402"), Action.LOAD)
    assert [step.action for step in desk.state.history] == [Action.LOAD]


def test_the_history_is_bounded_and_newest_first(desk: Desk) -> None:
    for _ in range(HISTORY + 3):
        with desk.board.doing(Action.REFRESH):
            pass
    times = [step.at for step in desk.state.history]
    assert len(times) == HISTORY
    assert times == sorted(times, reverse=True)


@pytest.mark.parametrize("error", [NotSent("NET-102"), OutcomeUnknown("NET-120")], ids=str)
def test_a_gateway_that_did_not_answer_is_shown_as_such(desk: Desk, error: ToolbarError) -> None:
    desk.fails(error)
    assert desk.state.gateway is not None
    assert desk.state.gateway.error is error
    assert (desk.state.confirmed, desk.state.recorder) == (EARLIER, EARLIER)


def test_a_no_is_an_answer_and_only_some_end_the_session(desk: Desk) -> None:
    desk.fails(Refused("GW-000-004", retcode="000-004"))
    assert desk.state.gateway is not None
    assert desk.state.gateway.holds
    assert desk.state.confirmed is EARLIER
    ended = Refused("GW-100-006", retcode="100-006")
    desk.fails(ended)
    assert desk.state.confirmed is not None
    assert desk.state.confirmed.error is ended
    assert desk.state.ended


def test_a_recorder_that_failed_keeps_the_time_it_was_last_ready(desk: Desk) -> None:
    error = VrcError("VRC-604")
    ShownRecorder(desk.board).is_(error)
    assert desk.state.recorder is not None
    assert (desk.state.recorder.error, desk.state.recorder_ready_at) == (error, 1.0)
    assert desk.state.gateway is EARLIER


def test_a_recorder_is_ready_at_a_time_or_nothing_is_known_of_it(desk: Desk) -> None:
    ShownRecorder(desk.board).answered(0.5, silent=False)
    ready = desk.state
    assert ready.recorder == Proof(1_000.0)
    assert ready.recorder_ready_at == 1_000.0
    ShownRecorder(desk.board).none()
    assert (desk.state.recorder, desk.state.recorder_ready_at) == (None, None)


def test_a_keyring_that_failed_says_nothing_of_the_chain(desk: Desk) -> None:
    desk.fails(StoreLocked("KR-402"))
    assert (desk.state.gateway, desk.state.confirmed, desk.state.recorder) == (EARLIER, EARLIER, EARLIER)


def test_another_session_has_no_proof_yet(desk: Desk) -> None:
    desk.board.session_is(SessionRecord(SESSION, Phase.UNPROVEN, renewed_at=7.0), StoreLocked("KR-402"))
    assert desk.state.confirmed is None
    assert desk.state.unsaved is not None
    assert (desk.state.session, desk.state.phase, desk.state.renewed_at) == (SESSION, Phase.UNPROVEN, 7.0)


def test_a_proof_holds_for_one_guid_whatever_becomes_of_its_record(desk: Desk) -> None:
    desk.board.session_is(SessionRecord(SESSION, Phase.UNPROVEN), None)
    desk.board.session_accepted("https://gw.example:8043", None)
    desk.board.session_is(SessionRecord(SESSION), StoreLocked("KR-402"))
    before = desk.state
    assert before.confirmed == before.gateway == Proof(1_001.0)  # the story told of the recorder before
    desk.board.session_is(SessionRecord(OTHER), None)
    after = desk.state
    assert after.confirmed is None
    assert after.unsaved is None


def test_no_session_has_nothing_of_the_last_one(desk: Desk) -> None:
    desk.board.session_is(SessionRecord(SESSION, Phase.ROTATING, renewed_at=7.0), None)
    desk.board.session_is(None, None)
    assert desk.state.confirmed is None
    assert (desk.state.session, desk.state.phase, desk.state.renewed_at) == (None, Phase.STABLE, 0.0)


def test_a_session_that_another_toolbar_changed_is_told_once_and_quietly(desk: Desk) -> None:
    desk.fails(NotSent("NET-101"))
    record = SessionRecord(OTHER)
    desk.board.session_is(record, None, "PC-7")
    told = desk.state.history[0]
    assert (told.action, told.by, told.where, told.error) == (Action.LOAD, Actor.TOOLBAR, "PC-7", None)
    assert desk.state.problem is None  # it was the older session's
    desk.board.session_is(record, None)
    assert [step.where for step in desk.state.history] == ["PC-7", ""]


class Held:
    """Something whose end can be seen."""


@pytest.mark.parametrize("error", [VrcError("VRC-608"), NotSent("NET-102")], ids=str)
def test_an_error_in_the_history_keeps_nothing_alive(desk: Desk, error: ToolbarError) -> None:
    ends: list[weakref.ref[Held]] = []

    def sends() -> None:
        token = Held()
        ends.append(weakref.ref(token))
        raise KeyError("as arranged")

    def asks() -> None:
        token = Held()
        ends.append(weakref.ref(token))
        try:
            sends()
        except KeyError as cause:
            raise error from cause

    def acts() -> None:
        with desk.board.doing(Action.VRC):
            asks()

    acts()
    desk.shown[:-1] = []
    assert desk.state.problem is error
    assert error.__cause__ is None  # it may quote the answer, as JSONDecodeError does
    assert [end() for end in ends] == [None, None]


def test_a_step_in_the_history_does_not_hold_the_history_of_before(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)  # what is logged, pytest keeps
    first = VrcError("VRC-608")
    ends = weakref.ref(first)
    desk.fails(first)
    del first
    for _ in range(HISTORY):
        desk.fails(NotSent("NET-102"))
    desk.shown[:-1] = []
    assert ends() is None


@pytest.mark.parametrize("error", [StoreLocked("KR-402"), LookupError("a mistake of ours")], ids=str)
def test_what_ends_badly_is_followed_by_nothing(desk: Desk, error: Exception) -> None:
    with suppress(LookupError), desk.board.doing(Action.REFRESH):
        desk.board.update(queued=Action.VRC)
        raise error
    assert desk.state.queued is None
    assert desk.board.take_queued() is None


def test_what_ends_well_is_followed_by_what_was_asked_for(desk: Desk) -> None:
    with desk.board.doing(Action.REFRESH):
        desk.board.update(queued=Action.VRC)
    assert desk.board.take_queued() is Action.VRC
    assert desk.state.queued is None


def test_a_mistake_in_what_is_shown_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    def show(_: ToolbarState) -> None:
        raise LookupError("a mistake of ours")

    board = Board(show, lambda: 1_000.0)
    with board.doing(Action.REFRESH):
        board.update(served_by="here")
    assert (board.state.busy, board.state.served_by) == (None, "here")
    assert "INT-900" in caplog.text


def test_what_there_was_no_need_for_is_worth_no_line_unless_it_failed(desk: Desk) -> None:
    with desk.board.doing(Action.REFRESH) as attempt:
        attempt.in_vain = True
    assert not desk.state.history

    def fails() -> None:
        with desk.board.doing(Action.REFRESH) as attempt:
            attempt.in_vain = True
            raise StoreLocked("KR-402")

    fails()
    assert [step.action for step in desk.state.history] == [Action.REFRESH]


def test_each_action_asks_the_keyring_anew(desk: Desk) -> None:
    desk.board.update(keyring_is_back=True)
    with desk.board.doing(Action.REFRESH):
        assert not desk.state.keyring_is_back
