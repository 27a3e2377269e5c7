"""The agent's state is what the gateway tells."""

from dataclasses import replace

import pytest

from toolbar.events import Event, Kind
from toolbar.shift.presence import (
    QUERIES,
    QUERY_WINDOW,
    UNANSWERED,
    AgentState,
    Allowance,
    Order,
    Presence,
    Wish,
)

IDLE = Presence(AgentState.IDLE, since=100.0)


def event(kind: Kind, reason: str = "") -> Event:
    return Event(kind, kind.value, facts=(("reason", reason),) if reason else ())


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (Kind.READY, AgentState.IDLE),
        (Kind.FORCE_READY, AgentState.IDLE),
        (Kind.CANCEL_NOT_READY, AgentState.IDLE),
        (Kind.CANCEL_REST, AgentState.IDLE),
        (Kind.CANCEL_WORK, AgentState.IDLE),
        (Kind.SET_NOT_READY, AgentState.BUSY),
        (Kind.FORCE_NOT_READY, AgentState.BUSY),
        (Kind.NOT_READY, AgentState.BUSY),
        (Kind.SET_REST, AgentState.REST),
        (Kind.SET_WORK, AgentState.WORK),
        (Kind.WORK, AgentState.WORK),
        (Kind.BUSY, AgentState.IN_CALL),
        (Kind.TALKING, AgentState.IN_CALL),
        (Kind.SHUTDOWN, AgentState.SIGNED_OUT),
    ],
)
def test_an_event_says_what_the_state_is(kind: Kind, state: AgentState) -> None:
    assert Presence().heard(event(kind), 50.0) == Presence(state, since=50.0)


@pytest.mark.parametrize("kind", [Kind.IN_SERVICE, Kind.RINGING, Kind.CALL_RELEASE, Kind.NOTE, Kind.UNKNOWN])
def test_other_events_say_nothing_of_it(kind: Kind) -> None:
    assert IDLE.heard(event(kind), 500.0) == IDLE


def test_asking_changes_nothing_and_the_event_does() -> None:
    asked = IDLE.asked(Wish.REST, 200.0)
    assert (asked.state, asked.since, asked.wish) == (AgentState.IDLE, 100.0, Wish.REST)
    rests = asked.heard(event(Kind.SET_REST, "3"), 203.0)
    assert (rests.state, rests.since, rests.reason, rests.wish) == (AgentState.REST, 203.0, 3, None)


def test_a_call_that_comes_first_leaves_the_wish_open() -> None:
    asked = IDLE.asked(Wish.BUSY, 200.0)
    in_call = asked.heard(event(Kind.BUSY), 201.0)
    assert (in_call.state, in_call.wish) == (AgentState.IN_CALL, Wish.BUSY)
    busy = in_call.heard(event(Kind.SET_NOT_READY, "200"), 300.0)
    assert (busy.state, busy.wish, busy.reason) == (AgentState.BUSY, None, 200)


def test_a_refusal_ends_the_wish() -> None:
    assert IDLE.asked(Wish.BUSY, 200.0).refused() == replace(IDLE, asked_at=200.0)


def test_the_time_in_a_state_begins_with_it_and_not_with_each_event_that_repeats_it() -> None:
    talking = IDLE.heard(event(Kind.BUSY), 200.0).heard(event(Kind.TALKING), 210.0)
    assert talking.since == 200.0
    busy = IDLE.heard(event(Kind.SET_NOT_READY, "200"), 300.0)
    assert busy.heard(event(Kind.SET_NOT_READY, "201"), 310.0).since == 310.0


def test_the_end_of_a_rest_is_told_and_ends_nothing() -> None:
    rests = IDLE.heard(event(Kind.SET_REST), 200.0)
    over = rests.heard(event(Kind.REST_TIMEOUT), 500.0)
    assert (over.state, over.since, over.rest_over) == (AgentState.REST, 200.0, True)
    assert not over.heard(event(Kind.CANCEL_REST), 510.0).rest_over
    assert not IDLE.heard(event(Kind.REST_TIMEOUT), 500.0).rest_over


def test_an_event_that_is_missing_is_asked_for_after_a_while() -> None:
    assert not IDLE.unanswered(1e9)
    asked = IDLE.asked(Wish.BUSY, 200.0)
    assert not asked.unanswered(200.0 + UNANSWERED - 0.1)
    assert asked.unanswered(200.0 + UNANSWERED)


@pytest.mark.parametrize(
    ("number", "in_call", "state", "since"),
    [
        (3, False, AgentState.BUSY, 300.0),
        (4, False, AgentState.IDLE, 100.0),
        (6, False, AgentState.IDLE, 100.0),
        (4, True, AgentState.IN_CALL, 300.0),
        (0, True, AgentState.IN_CALL, 300.0),
        (9, False, AgentState.PRE_REST, 300.0),
        (0, False, AgentState.IDLE, 100.0),
        (99, False, AgentState.IDLE, 100.0),
    ],
)
def test_what_the_gateway_answers_when_it_is_asked(
    number: int, in_call: bool, state: AgentState, since: float
) -> None:
    told = IDLE.asked(Wish.BUSY, 200.0).told(number, 300.0, in_call=in_call)
    assert (told.state, told.since, told.wish) == (state, since, None)


@pytest.mark.parametrize(
    ("state", "wish", "order"),
    [
        (AgentState.BUSY, Wish.IDLE, Order.CANCEL_BUSY),
        (AgentState.WORK, Wish.IDLE, Order.CANCEL_WORK),
        (AgentState.REST, Wish.IDLE, Order.CANCEL_REST),
        (AgentState.PRE_REST, Wish.IDLE, Order.CANCEL_REST),
        (AgentState.IDLE, Wish.IDLE, Order.SAY_FREE),
        (AgentState.UNKNOWN, Wish.IDLE, Order.SAY_FREE),
        (AgentState.IN_CALL, Wish.IDLE, Order.SAY_FREE),
        (AgentState.IDLE, Wish.BUSY, Order.SAY_BUSY),
        (AgentState.BUSY, Wish.BUSY, Order.SAY_BUSY),
        (AgentState.BUSY, Wish.REST, Order.REST),
        (AgentState.IDLE, Wish.WORK, Order.WORK),
    ],
)
def test_the_way_back_depends_on_where_one_is(state: AgentState, wish: Wish, order: Order) -> None:
    assert Presence(state).order(wish) is order


def test_the_gateway_is_not_queried_more_often_than_it_bears() -> None:
    allowance, now, asked = Allowance(), 0.0, []
    for _ in range(23):
        now += allowance.wait(now)
        allowance.asked(now)
        asked.append(now)
    for at in asked:
        assert sum(at <= other < at + QUERY_WINDOW for other in asked) <= QUERIES
    assert asked[-1] == 4 * QUERY_WINDOW
