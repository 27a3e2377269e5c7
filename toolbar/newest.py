"""Hands on the newest of what changes several times in one turn of the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Newest(Generic[T]):
    """Called with each, calls *take* with the last one, in the loop's next turn.

    A refresh changes the state seven times, and waits for two reads, two writes and an answer: what is shown
    while it waits costs it nothing.

    What *edge* returns of one is never left out: who has to see that something began sees that, though it
    ended in the same turn.
    """

    def __init__(self, take: Callable[[T], object], edge: Callable[[T], object]) -> None:
        self._take = take
        self._edge = edge
        self._seen: object = None
        self._waiting: list[T] = []

    def __call__(self, one: T) -> None:
        """Hand it on soon, unless another comes before that is as good."""
        if self._waiting and self._edge(self._waiting[0]) not in (self._seen, self._edge(one)):
            self.now()
        if not self._waiting:
            asyncio.get_running_loop().call_soon(self.now)
        self._waiting[:] = (one,)

    def now(self) -> None:
        """Hand on what waits, if anything does, without waiting for the next turn."""
        if self._waiting:
            one = self._waiting.pop()
            self._seen = self._edge(one)
            self._take(one)
