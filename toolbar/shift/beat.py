"""When to ask the gateway for events, which keeps the session alive, and what an end of it means.

Time and chance are handed in: production, the tests and 10,000 simulated agents run the same lines.
Facts: cc-gateway.md 3.1 (one poll at a time, 200 to 500 ms after an answer), 2.1 (120 s of silence sign an
agent out).

The pauses after a failure are chosen for 10,000 agents who lose one gateway in the same moment, and must
neither fall over it together nor stay away: their widths keep what they send below what they send on a
quiet day, and the longest is a quarter of what the gateway bears in silence.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from toolbar.errors import DENIED, GatewayError, Refused, ToolbarError

NEXT = (0.2, 0.5)
"""Seconds from an answer to the next poll, as documented (D/4026)."""

AWAY = ((0.5, 10.0), (5.0, 15.0), (10.0, 20.0), (15.0, 30.0))
"""Seconds to the next try after the first, second, third failure and each after that."""

DENIED_AGAIN = ((3.0, 5.0), (5.0, 7.0))
"""Seconds after a 000-003, which is said in passing, too; the third is believed (reliability.md F49)."""

GONE_AGAIN = ((3.0, 5.0),)
"""Seconds after a 100-006 that nothing explains: after the second it is believed (F48)."""

WOKEN, NETWORK = 2.0, 10.0
"""Seconds within which to ask after this computer slept, and after its network changed: that happens to a
whole office at once."""

SILENCE = 120.0
"""Seconds without a request after which the gateway signs an agent out, by default."""

RETRY_AFTER_SPREAD = 5.0
LONGEST_RETRY_AFTER = 60.0


class Said(Enum):
    """What a failed poll means, by the class of its code."""

    AWAY = auto()
    """Nobody answered, or not the gateway, or one that has no time for us (000-004, 100-007)."""
    DENIED = auto()
    """000-003: this GUID is not accepted."""
    GONE = auto()
    """100-006: nobody is signed in under this agent ID."""
    MOVED = auto()
    """105-xxx: the session was lost on the way to another server (cc-gateway.md 2.1, DR)."""


class Verdict(Enum):
    """Why a session is over."""

    BY_US = "AUT-700"
    BY_SILENCE = "AUT-701"
    ELSEWHERE = "AUT-702"
    """The agent ID is signed in with another GUID."""
    BY_SUPERVISOR = "AUT-703"
    BY_GATEWAY = "AUT-704"


_ENDED = {"100-006": Said.GONE, DENIED: Said.DENIED}


def said(error: ToolbarError) -> Said:
    """Return what *error* means for the session."""
    if not isinstance(error, Refused):
        return Said.AWAY
    if error.retcode.startswith("105-"):
        return Said.MOVED
    return _ENDED.get(error.retcode, Said.AWAY)


def retry_after(error: ToolbarError) -> float:
    """Return for how many seconds the gateway wants to be left alone."""
    wanted = error.facts.get("retry_after", "0") if isinstance(error, GatewayError) else "0"
    return min(float(wanted), LONGEST_RETRY_AFTER)


class Beat:
    """One session's life, told by its polls. All times are seconds of one clock that does not stand still."""

    def __init__(self, now: float, vary: Callable[[float, float], float], unheard: float = 0.0) -> None:
        self._vary = vary
        self._asked_at = now
        self._failures = 0
        self._denials: list[Said] = []
        self._shut_down = self._ours = self._was_away = False
        self.under_way = False
        self._left_alone = 0.0
        """Until when the gateway wants no request."""
        self.alive_at = now - unheard
        """When the last request that was answered had been sent: from there the silence is counted."""
        self.due: float | None = now
        """When to poll; None while one is under way, and when all is over."""
        self.over: Verdict | None = None

    @property
    def reached(self) -> bool:
        """Whether the gateway answered the last poll, be it with a no."""
        return not self._failures

    @property
    def believes_next(self) -> bool:
        """Whether one 000-003 more is believed: it was said so often that it is not said in passing."""
        return len(self._denials) >= len(DENIED_AGAIN)

    def silent_for(self, now: float) -> float:
        """Return the seconds since the gateway had a sign of life from us, as far as we know."""
        return now - self.alive_at

    def begun(self, now: float) -> None:
        """A poll is sent."""
        if self.under_way or self.over is not None:
            raise AssertionError("two polls at a time, or one for a session that is over")
        self.under_way, self.due, self._asked_at = True, None, now

    def answered(self, now: float) -> None:
        """It was answered, with an event or without."""
        self.alive_at = self._asked_at
        self._failures, self._was_away = 0, False
        self._denials.clear()
        self._next(now, NEXT)

    def failed(self, now: float, what: Said, pause: float = 0.0) -> None:
        """It was not; the gateway wants to be left alone for *pause* seconds."""
        if self._ours and what is not Said.AWAY:
            self._end(Verdict.BY_US)
        elif what is Said.AWAY:
            self._failures += 1
            self._was_away = True
            self._next(now, AWAY[min(self._failures, len(AWAY)) - 1])
        else:
            self._failures = 0
            self._denied(now, what)
        if pause and self.due is not None:
            self._left_alone = now + pause + self._vary(0.0, RETRY_AFTER_SPREAD)
            self.due = max(self.due, self._left_alone)

    def hurry(self, now: float, within: float) -> None:
        """Something changed on this side: ask soon, unless that is meant to be anyway."""
        if self.due is not None:
            self.due = min(self.due, max(now + self._vary(0.0, within), self._left_alone))

    def shut_down(self) -> None:
        """The gateway said that the agent is out of service."""
        self._shut_down = True

    def signing_out(self) -> None:
        """We are about to end it: what comes of that is no surprise."""
        self._ours = True

    def staying(self) -> None:
        """We wanted to end it, and could not."""
        self._ours = False

    def signed_out(self) -> None:
        """The gateway said yes to that."""
        self._end(Verdict.BY_US)

    def _denied(self, now: float, what: Said) -> None:
        self._denials.append(what)
        again = DENIED_AGAIN if what is Said.DENIED else GONE_AGAIN
        clear = what is Said.MOVED or self._shut_down or self.silent_for(now) >= SILENCE
        if clear or len(self._denials) > len(again):
            self._end(self._why(now, what))
        else:
            self._next(now, again[len(self._denials) - 1])

    def _why(self, now: float, what: Said) -> Verdict:
        if self.silent_for(now) >= SILENCE:
            return Verdict.BY_SILENCE
        if what is Said.MOVED:
            return Verdict.BY_GATEWAY
        if what is Said.DENIED:
            return Verdict.ELSEWHERE
        if self._was_away and not self._shut_down:
            return Verdict.BY_GATEWAY
        return Verdict.BY_SUPERVISOR

    def _next(self, now: float, pause: tuple[float, float]) -> None:
        if self.over is None:
            self.under_way, self.due = False, now + self._vary(*pause)

    def _end(self, verdict: Verdict) -> None:
        if self.over is None:
            self.over = verdict
        self.under_way, self.due = False, None


MAY_CHANGE = (45.0, 90.0)
"""The age of a GUID, in seconds, in which the answer to a poll may bring another one.

By default it is changed 60 s after it was made, by the next poll that is answered (cc-gateway.md 2.1); one
that has outlived that by far belongs to a gateway that never changes them (AUTHMODE 1).
"""


def may_change(age: float) -> bool:
    """Whether a poll that is under way may come back with another GUID than the one that is *age* old."""
    return not (0 <= age < MAY_CHANGE[0] or age > MAY_CHANGE[1])
