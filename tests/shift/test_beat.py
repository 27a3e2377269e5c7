"""The beat of the polls, in virtual time; that of thousands is in `tests/fleet`."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbar.errors import GatewayError, NotSent, OutcomeUnknown, Refused, StoreError
from toolbar.shift.beat import (
    AWAY,
    DENIED_AGAIN,
    MAY_CHANGE,
    NEXT,
    SILENCE,
    Beat,
    Said,
    Verdict,
    may_change,
    retry_after,
    said,
)


def middle(low: float, high: float) -> float:
    return (low + high) / 2


def beating(now: float = 1000.0) -> Beat:
    return Beat(now, middle)


def refused(retcode: str) -> Refused:
    return Refused(f"GW-{retcode}", retcode=retcode)


def denied(beat: Beat, what: Said, *, seconds: float = 0.0) -> None:
    """Poll when it is due, *seconds* later, and be answered with *what*."""
    assert beat.due is not None
    now = beat.due + seconds
    beat.begun(now)
    beat.failed(now, what)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (NotSent("NET-102"), Said.AWAY),
        (OutcomeUnknown("NET-120"), Said.AWAY),
        (StoreError("KR-402"), Said.AWAY),
        (Refused("HTTP-429"), Said.AWAY),
        (refused("000-004"), Said.AWAY),
        (refused("000-007"), Said.AWAY),
        (refused("100-007"), Said.AWAY),
        (refused("000-003"), Said.DENIED),
        (refused("100-006"), Said.GONE),
        (refused("105-006"), Said.MOVED),
        (refused("105-001"), Said.MOVED),
    ],
)
def test_what_an_error_means(error: GatewayError, expected: Said) -> None:
    assert said(error) is expected


@pytest.mark.parametrize(("told", "expected"), [("5", 5.0), ("61", 60.0), (None, 0.0)])
def test_the_gateways_own_pause_is_kept_within_reason(told: str | None, expected: float) -> None:
    error = Refused("HTTP-429", retry_after=told) if told else Refused("HTTP-429")
    assert retry_after(error) == expected


def test_the_first_poll_is_due_at_once_and_the_next_soon_after_its_answer() -> None:
    beat, due = beating(), []
    due.append(beat.due)
    beat.begun(1000.0)
    due.append(beat.due)
    beat.answered(1010.0)
    due.append(beat.due)
    assert due == [1000.0, None, 1010.0 + middle(*NEXT)]


def test_two_polls_at_a_time_are_a_mistake() -> None:
    beat = beating()
    beat.begun(1000.0)
    with pytest.raises(AssertionError, match="two polls"):
        beat.begun(1001.0)


def test_pauses_grow_while_the_gateway_is_away_and_an_answer_ends_that() -> None:
    beat, pauses = beating(), []
    for _ in range(6):
        now = beat.due or 0.0
        beat.begun(now)
        beat.failed(now, Said.AWAY)
        pauses.append((beat.due or 0.0) - now)
        assert not beat.reached
    assert pauses == [middle(*pause) for pause in (*AWAY, AWAY[-1], AWAY[-1])]
    beat.begun(2000.0)
    beat.answered(2000.0)
    assert beat.reached
    assert beat.due == 2000.0 + middle(*NEXT)


def test_the_gateways_wish_to_be_left_alone_is_longer_than_ours() -> None:
    beat = beating()
    beat.begun(1000.0)
    beat.failed(1000.0, Said.AWAY, 30.0)
    assert beat.due is not None
    assert beat.due >= 1030.0


def test_silence_is_counted_from_the_last_request_that_was_answered() -> None:
    beat = beating()
    beat.begun(1000.0)
    beat.answered(1010.0)
    assert beat.silent_for(1050.0) == 50.0


def test_a_denial_in_passing_ends_nothing() -> None:
    beat = beating()
    for _ in DENIED_AGAIN:
        denied(beat, Said.DENIED)
        assert beat.over is None
    assert beat.due is not None
    beat.begun(beat.due)
    beat.answered(beat.due or 1011.0)
    for _ in DENIED_AGAIN:  # they are counted anew
        denied(beat, Said.DENIED)
    assert beat.over is None


def verdict_after(*whats: Said, shut_down: bool = False, seconds: float = 0.0) -> Verdict | None:
    beat = beating()
    beat.begun(1000.0)
    beat.answered(1000.0)
    if shut_down:
        beat.shut_down()
    for what in whats:
        denied(beat, what, seconds=seconds)
        seconds = 0.0
    return beat.over


@pytest.mark.parametrize(
    ("whats", "shut_down", "seconds", "expected"),
    [
        ([Said.DENIED] * 3, False, 0.0, Verdict.ELSEWHERE),
        ([Said.DENIED] * 2, False, 0.0, None),
        ([Said.GONE], False, 0.0, None),
        ([Said.GONE] * 2, False, 0.0, Verdict.BY_SUPERVISOR),
        ([Said.GONE], True, 0.0, Verdict.BY_SUPERVISOR),
        ([Said.GONE], False, SILENCE, Verdict.BY_SILENCE),
        ([Said.DENIED], False, SILENCE, Verdict.BY_SILENCE),
        ([Said.AWAY, Said.GONE, Said.GONE], False, 0.0, Verdict.BY_GATEWAY),
        ([Said.MOVED], False, 0.0, Verdict.BY_GATEWAY),
        ([Said.GONE, Said.DENIED], False, 0.0, None),
        ([Said.AWAY] * 50, False, 0.0, None),
    ],
)
def test_why_it_is_over(whats: list[Said], shut_down: bool, seconds: float, expected: Verdict | None) -> None:
    assert verdict_after(*whats, shut_down=shut_down, seconds=seconds) is expected


def test_what_we_ended_ourselves_is_no_surprise() -> None:
    beat = beating()
    beat.signing_out()
    denied(beat, Said.GONE)
    assert beat.over is Verdict.BY_US


def test_a_sign_out_that_was_refused_changes_nothing() -> None:
    beat = beating()
    beat.signing_out()
    beat.staying()
    denied(beat, Said.GONE)
    assert beat.over is None


def test_when_it_is_over_nothing_is_due_whatever_comes() -> None:
    beat = beating()
    beat.begun(1000.0)
    beat.signed_out()
    beat.answered(1001.0)
    beat.failed(1001.0, Said.MOVED, 5.0)
    beat.hurry(1001.0, 2.0)
    assert beat.due is None
    assert beat.over is Verdict.BY_US


def test_waking_brings_the_next_poll_forward_and_never_back() -> None:
    beat = beating()
    for _ in range(4):
        now = beat.due or 0.0
        beat.begun(now)
        beat.failed(now, Said.AWAY)
    beat.hurry(now, 2.0)
    assert beat.due == now + 1.0
    beat.hurry(now, 10.0)
    assert beat.due == now + 1.0


def test_a_gateway_that_wants_to_be_left_alone_is_whatever_changed_here() -> None:
    beat = beating()
    beat.begun(1000.0)
    beat.failed(1000.0, Said.AWAY, 60.0)
    wanted = beat.due
    beat.hurry(1001.0, 10.0)
    assert beat.due is not None
    assert wanted is not None
    assert 1060.0 <= beat.due <= wanted
    beat.begun(beat.due)
    beat.failed(1070.0, Said.AWAY)
    beat.hurry(1071.0, 2.0)  # that was said of an earlier one
    assert beat.due == 1072.0


@given(st.lists(st.sampled_from([*Said, "yes", "hurry", "shut down", "leaving"]), max_size=40), st.randoms())
def test_whatever_comes_one_poll_at_a_time_and_within_half_a_minute(
    steps: list[Said | str], chance: random.Random
) -> None:
    beat, now = Beat(0.0, chance.uniform), 0.0
    for step in steps:
        assert (beat.due is None) == (beat.under_way or beat.over is not None)
        if beat.due is None:
            break
        assert now <= beat.due <= now + AWAY[-1][1]
        match step:
            case "hurry":
                beat.hurry(now, 10.0)
            case "shut down":
                beat.shut_down()
            case "leaving":
                beat.signing_out()
            case _:
                now = beat.due
                beat.begun(now)
                if isinstance(step, Said):
                    beat.failed(now, step)
                else:
                    beat.answered(now)


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (0.0, False),
        (MAY_CHANGE[0] - 0.1, False),
        (MAY_CHANGE[0], True),
        (60.0, True),
        (MAY_CHANGE[1], True),
        (MAY_CHANGE[1] + 0.1, False),
        (-1.0, True),
    ],
)
def test_when_a_poll_may_bring_another_guid(age: float, expected: bool) -> None:
    assert may_change(age) is expected
