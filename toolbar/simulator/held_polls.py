"""Polls that wait for their answer: long ones, of one agent or of all."""

import asyncio
from collections.abc import Callable

from .clock import Clock


class HeldPolls:
    """The polls that are being held, of one agent or of all."""

    def __init__(self, clock: Clock, wait_ms: int) -> None:
        self._clock, self._wait_ms = clock, wait_ms
        self._news: list[asyncio.Event] = []
        self._dismissed: set[asyncio.Event] = set()
        self.most_at_once = 0

    def __len__(self) -> int:
        return len(self._news)

    async def hold(self, is_over: Callable[[], bool]) -> None:
        """Return when it is over, or has lasted long enough, or another poll takes the place."""
        news, until = asyncio.Event(), self._clock() + self._wait_ms
        self._news.append(news)
        self.most_at_once = max(self.most_at_once, len(self._news))
        try:
            while not is_over() and news not in self._dismissed and self._clock() < until:
                news.clear()
                await self._clock.wait(news, until)
        finally:
            self._news.remove(news)
            self._dismissed.discard(news)

    def wake(self) -> None:
        """Have each look whether it is over."""
        for news in self._news:
            news.set()

    def dismiss(self) -> None:
        """End them without an event."""
        self._dismissed.update(self._news)
        self.wake()
