"""The agent's state: what the gateway's events say it is, never what a button was pressed for.

Facts: cc-gateway.md 4.4 (each change has its event, a rest needs it), 7.2 (numbers), 7.6 (reasons).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, IntEnum, auto

from toolbar.events import Event, Kind

UNANSWERED = 10.0
"""Seconds that the event of a change has to come in; then the gateway is asked how the agent is."""

QUERIES, QUERY_WINDOW = 5, 2.0
"""How many queries in how many seconds the gateway takes of one agent (cc-gateway.md 1)."""


class AgentState(IntEnum):
    """How the agent is; by the gateway's own numbers."""

    UNKNOWN = 0
    SIGNED_OUT = 2
    BUSY = 3
    IDLE = 4
    WORK = 5
    IN_CALL = 7
    REST = 8
    PRE_REST = 9
    """Asked for, and not begun."""


class Wish(Enum):
    """What an agent can want to be."""

    IDLE = auto()
    BUSY = auto()
    WORK = auto()
    REST = auto()


class Order(Enum):
    """What is asked of the gateway for that."""

    SAY_FREE = auto()
    SAY_BUSY = auto()
    CANCEL_BUSY = auto()
    WORK = auto()
    CANCEL_WORK = auto()
    REST = auto()
    CANCEL_REST = auto()


_TOLD = {
    Kind.READY: AgentState.IDLE,
    Kind.FORCE_READY: AgentState.IDLE,
    Kind.CANCEL_NOT_READY: AgentState.IDLE,
    Kind.CANCEL_REST: AgentState.IDLE,
    Kind.CANCEL_WORK: AgentState.IDLE,
    Kind.SET_NOT_READY: AgentState.BUSY,
    Kind.FORCE_NOT_READY: AgentState.BUSY,
    Kind.NOT_READY: AgentState.BUSY,
    Kind.SET_REST: AgentState.REST,
    Kind.SET_WORK: AgentState.WORK,
    Kind.WORK: AgentState.WORK,
    Kind.BUSY: AgentState.IN_CALL,
    Kind.TALKING: AgentState.IN_CALL,
    Kind.SHUTDOWN: AgentState.SIGNED_OUT,
}
"""What each event that tells of the state says. `AgentState_Busy` is a call that takes the agent (D/1426)."""

_BACK = {
    AgentState.BUSY: Order.CANCEL_BUSY,
    AgentState.WORK: Order.CANCEL_WORK,
    AgentState.REST: Order.CANCEL_REST,
    AgentState.PRE_REST: Order.CANCEL_REST,
}
_THERE = {Wish.BUSY: Order.SAY_BUSY, Wish.WORK: Order.WORK, Wish.REST: Order.REST}
_FULFILLED = {
    Wish.IDLE: AgentState.IDLE,
    Wish.BUSY: AgentState.BUSY,
    Wish.WORK: AgentState.WORK,
    Wish.REST: AgentState.REST,
}


_NUMBERS = {state.value: state for state in AgentState} | {6: AgentState.IDLE}  # "unused", and idle


@dataclass(frozen=True, slots=True)
class Presence:
    """The state, and what was asked for and has not come yet. A change makes a new one."""

    state: AgentState = AgentState.UNKNOWN
    since: float = 0.0
    reason: int | None = None
    rest_over: bool = False
    """The time of the rest is up; it goes on until somebody ends it."""
    wish: Wish | None = None
    asked_at: float = 0.0

    def asked(self, wish: Wish, now: float) -> Presence:
        """The gateway was asked for *wish*; nothing has changed by that."""
        return replace(self, wish=wish, asked_at=now)

    def refused(self) -> Presence:
        """It said no."""
        return replace(self, wish=None)

    def heard(self, event: Event, now: float) -> Presence:
        """Take in an event; most of them say nothing of the state."""
        if event.kind is Kind.REST_TIMEOUT:
            return replace(self, rest_over=self.state is AgentState.REST)
        state = _TOLD.get(event.kind)
        return self if state is None else self._become(state, event.reason, now)

    def told(self, number: int, now: float, *, in_call: bool = False) -> Presence:
        """Take in the number that the gateway answered when it was asked."""
        state = _NUMBERS.get(number, AgentState.UNKNOWN)
        answered = replace(self, wish=None)
        if state is AgentState.UNKNOWN and not in_call:
            return answered
        state = AgentState.IN_CALL if in_call else state
        return answered if state is self.state else answered._become(state, None, now)

    def unanswered(self, now: float) -> bool:
        """Whether an event is missing for so long that the gateway should be asked."""
        return self.wish is not None and now - self.asked_at >= UNANSWERED

    def order(self, wish: Wish) -> Order:
        """Return what has to be asked for to get from here to *wish*."""
        if wish is Wish.IDLE:
            return _BACK.get(self.state, Order.SAY_FREE)
        return _THERE[wish]

    def _become(self, state: AgentState, reason: int | None, now: float) -> Presence:
        fulfilled = self.wish is not None and _FULFILLED[self.wish] is state
        same = state is self.state and reason == self.reason
        return Presence(
            state,
            since=self.since if same else now,
            reason=reason,
            wish=None if fulfilled or state is AgentState.SIGNED_OUT else self.wish,
            asked_at=self.asked_at,
        )


class Allowance:
    """How often the gateway may be queried: it refuses an agent who asks too often."""

    def __init__(self) -> None:
        self._asked: tuple[float, ...] = ()

    def wait(self, now: float) -> float:
        """Return the seconds until the next query is allowed."""
        recent = [at for at in self._asked if 0 <= now - at < QUERY_WINDOW]
        return 0.0 if len(recent) < QUERIES else recent[-QUERIES] + QUERY_WINDOW - now

    def asked(self, now: float) -> None:
        """Note a query."""
        self._asked = (*self._asked, now)[-QUERIES:]
