"""Agents at one gateway in virtual time: each has a real `Beat`, and nothing else of them is there."""

from __future__ import annotations

import heapq
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from toolbar.shift.beat import Beat, Said

HOLD = 10.0
"""Seconds for which the gateway holds a poll without an event (cc-gateway.md 3.1)."""

AWAY_AT, BACK_AT, UNTIL = 120.0, 420.0, 600.0
"""Seconds: the gateway is away for five minutes."""

LIMIT, LIMIT_IN = 15_000, 2
"""Queries that the whole system takes, and in how many seconds (cc-gateway.md 8)."""

Vary = Callable[[float, float], float]


class After(Enum):
    """What the gateway says when it is back."""

    YES = auto()
    GONE = auto()
    """The sessions are lost: each poll is denied, until it is believed."""


class What(Enum):
    """What happens to an agent next."""

    POLL = auto()
    ANSWER = auto()
    BROKEN = auto()


@dataclass(frozen=True, slots=True)
class Load:
    """What the gateway had to bear."""

    agents: int
    a_second: Counter[int]
    """Requests in each second."""
    back: float
    """Seconds from the gateway's return until it had heard the last agent."""

    @property
    def steady(self) -> float:
        """Requests a second on a quiet day."""
        return sum(self.a_second[second] for second in range(int(AWAY_AT) - 60, int(AWAY_AT))) / 60

    @property
    def peak(self) -> int:
        """Requests in the busiest second."""
        return max(self.a_second.values())

    @property
    def most_in_limit(self) -> int:
        """Requests in the busiest two seconds."""
        return max(
            sum(self.a_second[second + more] for more in range(LIMIT_IN)) for second in range(int(UNTIL))
        )

    def good(self) -> bool:
        """Whether the gateway was neither run over nor left alone."""
        return self.peak <= 2 * self.steady and 0 < self.back <= 300 and self.most_in_limit <= LIMIT


def fleet(agents: int, after: After = After.YES, *, seed: int = 7, vary: Vary | None = None) -> Load:
    """Let *agents* lose their gateway and find it again; *vary* is what they draw their pauses with."""
    chance = random.Random(seed)
    a_second: Counter[int] = Counter()
    beats = [Beat(chance.uniform(0, HOLD), vary or chance.uniform) for _ in range(agents)]
    coming = [(beat.due or 0.0, number, What.POLL) for number, beat in enumerate(beats)]
    heapq.heapify(coming)
    heard: dict[int, float] = {}
    while coming and coming[0][0] < UNTIL:
        now, number, what = heapq.heappop(coming)
        beat = beats[number]
        match what:
            case What.POLL:
                a_second[int(now)] += 1
                beat.begun(now)
                if AWAY_AT <= now < BACK_AT:
                    beat.failed(now, Said.AWAY)
                else:
                    if now >= BACK_AT:
                        heard.setdefault(number, now - BACK_AT)
                    if after is After.GONE and now >= BACK_AT:
                        beat.failed(now, Said.DENIED)
                    elif now < AWAY_AT < now + HOLD:  # every held poll breaks at once
                        heapq.heappush(coming, (AWAY_AT, number, What.BROKEN))
                    else:
                        heapq.heappush(coming, (now + HOLD, number, What.ANSWER))
            case What.ANSWER:
                beat.answered(now)
            case What.BROKEN:
                beat.failed(now, Said.AWAY)
        if beat.due is not None:
            heapq.heappush(coming, (beat.due, number, What.POLL))
    back = max(heard.values()) if len(heard) == agents else float("inf")
    return Load(agents, a_second, back)
