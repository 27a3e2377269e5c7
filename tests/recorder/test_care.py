"""When a recorder is looked for and when it gets a token unasked, with a clock that the test turns."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from tests.planned import Time, care_by, times
from toolbar.care import Care, Due, Duty
from toolbar.errors import NotSent, OutcomeUnknown, Refused, StoreError, StoreLocked, ToolbarError, VrcError
from toolbar.model import Phase, ScreenRecording, Session, SessionMode, Settings, VrcSettings
from toolbar.recorder.care import EPISODE, HAND_OVER_AFTER, RECORD_AFTER
from toolbar.secret import Secret
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Action, Actor, Proof, Step

SOCKET = Settings("https://gw.example:8043", "20011", vrc=VrcSettings(socket="auto"))
PROCESS = replace(SOCKET, vrc=VrcSettings("/opt/vrc", keep_running=True))
UNASKED = replace(SOCKET, vrc=VrcSettings(socket="auto", auto_initialize=True))
THERE, AWAY = Proof(1.0), Proof(1.0, VrcError("VRC-612"))

IDLE = ToolbarState(
    settings=SOCKET, session=Session(SOCKET.gateway, "20011", Secret("a" * 20)), confirmed=Proof(1.0)
)
RECORDING = replace(IDLE, recorder=Proof(1.0), recorder_ready_at=1.0, recorder_seen=THERE)
LOST = replace(RECORDING, recorder=Proof(2.0, VrcError("VRC-604")), recorder_seen=AWAY)
BACK = replace(LOST, recorder=Proof(2.0, VrcError("VRC-613")), recorder_seen=THERE)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def care(time: Time) -> Care:
    return care_by(time)


def unasked(state: ToolbarState) -> ToolbarState:
    return replace(state, settings=UNASKED)


def step(action: Action, error: ToolbarError | None = None, by: Actor = Actor.AGENT) -> Step:
    return Step(action, 1.0, 0.1, error, by)


# --- looking


def test_a_lost_recorder_is_looked_for_often_enough_to_be_seen_within_five_seconds(
    care: Care, time: Time
) -> None:
    assert care.next(RECORDING) is None
    found = times(care, time, LOST, 12)
    assert found[:5] == [0.5, 1.5, 3.5, 7.5, 12.0]
    assert max(after - before for before, after in pairwise(found)) < 5


def test_one_that_nobody_has_started_is_looked_for_at_once_and_then_rarely(care: Care, time: Time) -> None:
    found = times(care, time, IDLE, 8)
    assert found[0] == 0.0
    assert found[-1] - found[-2] == 30.0


def test_it_is_not_looked_for_where_that_has_no_use(care: Care) -> None:
    refused = Proof(1.0, Refused("GW-100-006", retcode="100-006"))
    for state in (
        replace(LOST, settings=PROCESS),
        replace(LOST, settings=replace(SOCKET, vrc=VrcSettings())),
        replace(LOST, session=None),
        replace(LOST, confirmed=refused),
        replace(LOST, busy=Action.VRC),
        BACK,
        RECORDING,
    ):
        assert care.next(state) is None


def test_one_that_greets_and_closes_at_once_is_not_asked_in_a_loop(care: Care, time: Time) -> None:
    began, looks = time.now, 0
    while time.now < began + 60:
        due = care.next(LOST)
        assert due is not None
        time.now += due.seconds
        care.done(due.duty)
        looks += 1
        assert care.next(BACK) is None  # it is there
    assert looks <= 18


def test_one_that_stayed_and_goes_is_looked_for_quickly_again(care: Care, time: Time) -> None:
    times(care, time, LOST, 8)
    assert care.next(BACK) is None
    time.now += 30
    assert care.next(LOST) == Due(Duty.LOOK_FOR_RECORDER, 0.5)


def test_a_keyring_that_would_prompt_keeps_nobody_from_looking(care: Care) -> None:
    assert care.next(replace(LOST, unsaved=StoreLocked("KR-402"))) == Due(Duty.LOOK_FOR_RECORDER, 0.0)


# --- a recording unasked


AUTO = replace(PROCESS, mode=SessionMode.OWN, record=ScreenRecording.AUTO)
READY = replace(RECORDING, settings=AUTO, shift=Shift(under_way=True, since=100.0))


def screen(stage: Stage) -> Shift:
    return replace(READY.shift, screen=Screen(stage, 1.0))


def test_a_recording_is_asked_for_where_it_is_wanted_possible_and_not_there(care: Care) -> None:
    assert care.next(READY) == Due(Duty.RECORD, RECORD_AFTER)
    assert care.next(replace(READY, shift=screen(Stage.NOT_RECORDED))) == Due(Duty.RECORD, RECORD_AFTER)
    for state in (
        replace(READY, settings=replace(AUTO, record=ScreenRecording.BUTTON)),
        replace(READY, settings=replace(AUTO, mode=SessionMode.SHARED)),
        replace(READY, shift=replace(READY.shift, under_way=False)),
        replace(READY, recorder=None),
        replace(READY, recorder=AWAY),
        replace(READY, busy=Action.STATE),
        *(replace(READY, shift=screen(stage)) for stage in (Stage.STARTING, Stage.RECORDING, Stage.STOPPING)),
    ):
        assert care.next(state) is None


def test_what_was_begun_or_ended_is_not_begun_again(care: Care) -> None:
    after = replace(READY, history=(step(Action.STATE), step(Action.RECORD)))
    assert care.next(after) is None
    assert care.next(replace(after, shift=screen(Stage.NOT_RECORDED))) is None
    again = replace(after, recorder_ready_at=2.0)
    assert care.next(again) == Due(Duty.RECORD, RECORD_AFTER)
    another_shift = replace(after, shift=Shift(under_way=True, since=200.0))
    assert care.next(another_shift) == Due(Duty.RECORD, RECORD_AFTER)


def test_one_that_could_not_be_asked_for_is_due_again_and_not_in_a_loop(care: Care, time: Time) -> None:
    assert times(care, time, READY, 3) == [1.0, 2.0, 3.0]


# --- a session that another toolbar held up


def test_a_session_that_was_held_up_is_tried_five_times(care: Care, time: Time) -> None:
    held_up = StoreError("KR-409")
    out = replace(IDLE, settings=AUTO, problem=held_up)
    assert times(care, time, out) == [5.0, 15.0, 30.0, 60.0, 120.0]
    assert care.next(out) is None
    assert care.next(replace(out, problem=None)) is None
    assert care.next(out) == Due(Duty.TAKE_UP, 5.0)


def test_nothing_is_taken_up_that_is_not_ours(care: Care) -> None:
    held_up = replace(IDLE, settings=AUTO, problem=StoreError("KR-409"))
    for state in (
        replace(held_up, settings=PROCESS),
        replace(held_up, session=None),
        replace(held_up, shift=READY.shift),
        replace(held_up, confirmed=Proof(1.0, Refused("GW-100-006", retcode="100-006"))),
        replace(held_up, problem=None),
    ):
        assert care.next(state) is None


# --- a token unasked


@pytest.mark.parametrize("settings", [SOCKET, PROCESS])
@pytest.mark.parametrize("state", [IDLE, LOST, BACK])
def test_no_token_is_fetched_unasked_by_default(care: Care, state: ToolbarState, settings: Settings) -> None:
    due = care.next(replace(state, settings=settings))
    assert due is None or due.duty is Duty.LOOK_FOR_RECORDER


def test_one_that_came_back_gets_three_tokens_at_the_most(care: Care, time: Time) -> None:
    first, second, third = HAND_OVER_AFTER
    assert care.next(unasked(RECORDING)) is None
    assert times(care, time, unasked(BACK)) == [first, first + second, first + second + third]
    time.now += 10 * EPISODE
    assert care.next(unasked(BACK)) is None


def test_one_that_dies_with_each_token_gets_three_in_ten_minutes(care: Care, time: Time) -> None:
    tokens = []
    began = time.now
    while time.now < began + EPISODE - 60:
        due = care.next(unasked(BACK))
        if due is not None and due.duty is Duty.HAND_OVER:
            time.now += due.seconds
            tokens.append(time.now)
            care.done(due.duty)
            assert care.next(unasked(RECORDING)) is None
        time.now += 2
    assert len(tokens) == len(HAND_OVER_AFTER)


def test_after_ten_good_minutes_a_loss_is_another_one(care: Care, time: Time) -> None:
    times(care, time, unasked(BACK))
    assert care.next(unasked(RECORDING)) is None
    time.now += EPISODE - 1
    assert care.next(unasked(BACK)) is None
    assert care.next(unasked(RECORDING)) is None
    time.now += EPISODE
    assert care.next(unasked(BACK)) == Due(Duty.HAND_OVER, HAND_OVER_AFTER[0])


def test_somebody_who_presses_begins_anew(care: Care, time: Time) -> None:
    times(care, time, unasked(BACK))
    pressed = replace(unasked(BACK), history=(step(Action.VRC),))
    assert care.next(pressed) == Due(Duty.HAND_OVER, HAND_OVER_AFTER[0])


@pytest.mark.parametrize(
    "error",
    [
        Refused("GW-000-004", retcode="000-004"),
        OutcomeUnknown("NET-120"),
        VrcError("VRC-601"),
        VrcError("VRC-603"),
        VrcError("VRC-605"),
        VrcError("VRC-606", component_code="credential_rejected"),
        VrcError("VRC-608"),
        VrcError("VRC-609"),
    ],
    ids=lambda error: error.code,
)
def test_after_a_refusal_there_is_no_other_try_until_the_session_is_renewed(
    care: Care, time: Time, error: ToolbarError
) -> None:
    refused = replace(unasked(BACK), history=(step(Action.VRC, error, Actor.TOOLBAR),))
    assert care.next(unasked(RECORDING)) is None
    assert care.next(refused) is None
    other = Session(SOCKET.gateway, "20011", Secret("b" * 20))
    renewed = replace(refused, session=other, history=(step(Action.REFRESH), *refused.history))
    assert care.next(renewed) == Due(Duty.HAND_OVER, HAND_OVER_AFTER[0])


@pytest.mark.parametrize("error", [NotSent("NET-102"), VrcError("VRC-602"), VrcError("VRC-604")], ids=str)
def test_what_passes_is_tried_again(care: Care, error: ToolbarError) -> None:
    failed = replace(unasked(BACK), history=(step(Action.VRC, error, Actor.TOOLBAR),))
    due = care.next(failed)
    assert due is not None
    assert due.duty is Duty.HAND_OVER


def test_a_pressed_refresh_renews_the_recorders_session_and_an_unasked_one_does_not(care: Care) -> None:
    assert care.next(unasked(RECORDING)) is None
    other = Session(SOCKET.gateway, "20011", Secret("b" * 20))
    by_itself = step(Action.REFRESH, None, Actor.TOOLBAR)
    assert care.next(replace(unasked(RECORDING), session=other, history=(by_itself,))) is None
    third = Session(SOCKET.gateway, "20011", Secret("c" * 20))
    pressed = replace(unasked(RECORDING), session=third, history=(step(Action.REFRESH), by_itself))
    assert care.next(pressed) == Due(Duty.HAND_OVER, HAND_OVER_AFTER[0])
    care.done(Duty.HAND_OVER)
    done = replace(pressed, history=(step(Action.VRC, None, Actor.TOOLBAR), *pressed.history))
    assert care.next(done) is None


@pytest.mark.parametrize(
    "change",
    [
        {"recorder_seen": AWAY},
        {"session": None},
        {"confirmed": None},
        {"confirmed": Proof(1.0, Refused("GW-100-006", retcode="100-006"))},
        {"denials": 1},
        {"phase": Phase.ROTATING},
        {"slept": 300.0},
        {"busy": Action.REFRESH},
        {"unsaved": StoreLocked("KR-402")},
        {"recorder": None, "recorder_ended_at": 5.0},
    ],
    ids=lambda change: ",".join(change),
)
def test_no_token_where_it_would_be_lost_or_nobody_may_have_it(care: Care, change: dict[str, object]) -> None:
    care.next(unasked(RECORDING))
    due = care.next(replace(unasked(BACK), **change))  # type: ignore[arg-type]
    assert due is None or due.duty is not Duty.HAND_OVER
