"""The gateway's clock: milliseconds that never go back, and what is to be done at which of them.

A test puts it forward instead of sleeping; a soak lets it run faster than the world's.
"""

import asyncio
import heapq
import time
from collections.abc import Callable
from itertools import count

Later = Callable[[float, Callable[[], None]], asyncio.TimerHandle]


class Alarm:
    """Something to be done at a time, unless it is called off."""

    def __init__(self, at: int, do: Callable[[], None]) -> None:
        self.at = at
        self.do: Callable[[], None] | None = do

    def cancel(self) -> None:
        """Call it off; once it has rung that changes nothing."""
        self.do = None


class Clock:
    """Time as the gateway has it; without *later*, an event loop's `call_later`, only `advance` rings."""

    def __init__(
        self, later: Later | None = None, read: Callable[[], float] = time.monotonic, speed: float = 1.0
    ) -> None:
        self._later, self._read, self._speed = later, read, speed
        self._begin = read()
        self._ahead = 0
        self._epoch = time.time_ns() // 1_000_000
        self._alarms: list[tuple[int, int, Alarm]] = []
        self._order = count()
        self._handle: asyncio.TimerHandle | None = None

    def __call__(self) -> int:
        """Return the milliseconds since the gateway was started."""
        return int((self._read() - self._begin) * 1000 * self._speed) + self._ahead

    def epoch_ms(self) -> int:
        """Return the time of day as the gateway's own texts have it."""
        return self._epoch + self()

    def call_at(self, at: int, do: Callable[[], None]) -> Alarm:
        """Have something done when it is time."""
        alarm = Alarm(at, do)
        heapq.heappush(self._alarms, (at, next(self._order), alarm))
        if self._alarms[0][2] is alarm:
            self._arm()
        return alarm

    async def wait(self, news: asyncio.Event, until: int) -> None:
        """Return when there is news, or when it is time."""
        alarm = self.call_at(until, news.set)
        try:
            await news.wait()
        finally:
            alarm.cancel()

    async def sleep(self, milliseconds: int) -> None:
        """Return after that time of the gateway."""
        await self.wait(asyncio.Event(), self() + milliseconds)

    def advance(self, milliseconds: int) -> None:
        """Put the clock forward; each alarm on the way rings at its own time."""
        target = self() + milliseconds
        while self._alarms and self._alarms[0][0] <= target:
            self._ahead += max(0, self._alarms[0][0] - self())
            self._ring_one()
        self._ahead += max(0, target - self())
        self._arm()

    def _ring(self) -> None:
        while self._alarms and self._alarms[0][0] <= self():
            self._ring_one()
        self._arm()

    def _ring_one(self) -> None:
        alarm = heapq.heappop(self._alarms)[2]
        do, alarm.do = alarm.do, None
        if do is not None:
            do()

    def _arm(self) -> None:
        if self._later is None:
            return
        if self._handle is not None:
            self._handle.cancel()
        while self._alarms and self._alarms[0][2].do is None:
            heapq.heappop(self._alarms)
        if self._alarms:
            wait_ms = max(1, self._alarms[0][0] - self())
            self._handle = self._later(wait_ms / 1000 / self._speed, self._ring)
