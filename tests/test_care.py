"""What is due and when, with a clock that the test turns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.planned import Time, care_by, times
from toolbar.care import ASK_AGAIN_AT, DENIED_AGAIN_AT, Care, Due, Duty
from toolbar.errors import OutcomeUnknown, Refused, StoreDenied, StoreError, StoreLocked, StoreUnavailable
from toolbar.model import Phase, Session, Settings
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.steps import Action, Proof, Step

SETTINGS = Settings("https://gw.example:8043", "20011")
READY = ToolbarState(settings=SETTINGS, session=Session(SETTINGS.gateway, "20011", Secret("a" * 20)))
LOST = replace(READY, phase=Phase.ROTATING, problem=OutcomeUnknown("NET-121"))
SWITCHING = replace(
    READY,
    problem=Refused("GW-000-004", retcode="000-004"),
    history=(Step(Action.REFRESH, 0.0, 0.1),),
)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def care(time: Time) -> Care:
    return care_by(time)


def test_all_is_well_and_nothing_is_due(care: Care) -> None:
    assert care.next(READY) is None


def test_a_lost_outcome_is_asked_about_as_long_as_a_guid_lives(care: Care, time: Time) -> None:
    assert times(care, time, LOST) == list(ASK_AGAIN_AT)


def test_a_record_that_a_crash_left_is_taken_up_at_once(care: Care) -> None:
    assert care.next(replace(LOST, problem=None)) == Due(Duty.ASK_AGAIN, 0.0)


def test_nothing_is_begun_while_something_is_done(care: Care) -> None:
    assert care.next(replace(LOST, busy=Action.REFRESH)) is None


def test_a_definite_end_ends_the_asking(care: Care, time: Time) -> None:
    assert care.next(LOST) is not None
    assert care.next(READY) is None
    time.now += 50
    assert care.next(LOST) == Due(Duty.ASK_AGAIN, ASK_AGAIN_AT[0])  # another loss, another series


def test_a_session_that_has_ended_is_not_asked_for(care: Care) -> None:
    ended = Refused("GW-100-006", retcode="100-006")
    assert care.next(replace(LOST, problem=ended, confirmed=Proof(1.0, ended))) is None


def test_a_gateway_that_switches_over_is_asked_every_five_seconds(care: Care, time: Time) -> None:
    found = times(care, time, SWITCHING)
    assert found[:3] == [5.0, 10.0, 15.0]
    assert found[-1] == 90.0


def test_a_token_is_never_fetched_unasked(care: Care) -> None:
    assert care.next(replace(SWITCHING, history=(Step(Action.VRC, 0.0, 0.1),))) is None


def test_what_is_unsaved_is_tried_every_two_seconds(care: Care, time: Time) -> None:
    state = replace(READY, unsaved=StoreError("KR-405"))
    assert times(care, time, state)[:3] == [2.0, 4.0, 6.0]


@pytest.mark.parametrize("trouble", [StoreLocked("KR-402"), StoreDenied("KR-403"), StoreError("KR-404")])
def test_nobody_is_asked_for_a_password_unasked(care: Care, trouble: StoreError) -> None:
    renewing = replace(READY, settings=replace(SETTINGS, renew=True))
    for state in (
        replace(renewing, unsaved=trouble),
        replace(renewing, problem=trouble),
        replace(LOST, problem=trouble),
    ):
        due = care.next(state)
        assert due is not None
        assert due.duty is Duty.LOOK
        assert care.next(replace(state, busy=Action.LOAD)) is None


@pytest.mark.parametrize("trouble", [StoreLocked("KR-402"), StoreDenied("KR-403"), StoreError("KR-404")])
def test_once_the_keyring_is_back_everything_goes_on(care: Care, time: Time, trouble: StoreError) -> None:
    state = replace(READY, settings=replace(SETTINGS, renew=True), unsaved=trouble, problem=trouble)
    assert times(care, time, state)[:3] == [10.0, 20.0, 30.0]
    assert care.next(replace(state, keyring_is_back=True)) == Due(Duty.SAVE, 2.0)
    assert care.next(replace(state, keyring_is_back=True, unsaved=None)) == Due(Duty.RENEW, 45.0)
    time.now += 5
    assert care.next(state) == Due(Duty.LOOK, 10.0)  # locked anew: looked for from then on


def test_attempts_that_take_long_do_not_follow_hard_upon_each_other(care: Care, time: Time) -> None:
    pauses = []
    while (due := care.next(LOST)) is not None:
        pauses.append(due.seconds)
        time.now += due.seconds + 20  # until the deadline of a request
        care.done(due.duty)
    assert all(pause >= 3.0 for pause in pauses), pauses
    assert len(pauses) >= 3


def test_a_shift_that_could_not_be_ended_is_not_renewed_out_of_sight(care: Care) -> None:
    renewing = replace(READY, settings=replace(SETTINGS, renew=True))
    failed = Step(Action.END_SHIFT, 0.0, 0.1)
    assert care.next(replace(renewing, problem=StoreError("KR-406"), history=(failed,))) is None


def test_where_there_is_no_keyring_it_is_looked_for_seldom(care: Care) -> None:
    assert care.next(replace(READY, settings_unsaved=StoreUnavailable("KR-401"))) == Due(Duty.SAVE, 30.0)


def test_a_session_is_renewed_where_the_settings_say_so(care: Care, time: Time) -> None:
    state = replace(READY, settings=replace(SETTINGS, renew=True))
    assert times(care, time, state)[:3] == [45.0, 90.0, 135.0]
    assert care.next(READY) is None


def test_toolbars_do_not_renew_in_step(time: Time) -> None:
    state = replace(READY, settings=replace(SETTINGS, renew=True))
    due = {care.seconds for _ in range(50) if (care := Care(time).next(state)) is not None}
    assert len(due) > 10
    assert all(40 < seconds < 50 for seconds in due)


def test_what_is_also_said_in_passing_is_asked_about_twice_more(care: Care, time: Time) -> None:
    denied = Refused("GW-000-003", retcode="000-003")
    once = replace(READY, problem=denied, confirmed=Proof(0.0, denied), denials=1)
    assert times(care, time, once) == list(DENIED_AGAIN_AT)
    assert care.next(replace(once, denials=3)) is None


@pytest.mark.parametrize("action", [Action.VRC, Action.LOAD, Action.SAVE_SETTINGS])
def test_what_else_went_wrong_does_not_end_the_renewal(care: Care, action: Action) -> None:
    renewing = replace(READY, settings=replace(SETTINGS, renew=True))
    state = replace(renewing, problem=StoreError("KR-411"), history=(Step(action, 0.0, 0.1),))
    assert care.next(state) == Due(Duty.RENEW, 45.0)
