"""Hands on the newest of what changes several times in one turn of the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Newest(Generic[T]):
    """Called with each, calls *take* with the last one, in the loop's next turn.

    A refresh changes the state seven times, and twice it is waited for something in between: to show what
    nobody can see costs the time of what is waited for.
    """

    def __init__(self, take: Callable[[T], object]) -> None:
        self._take = take
        self._newest: list[T] = []

    def __call__(self, one: T) -> None:
        """Hand it on soon, unless another comes before."""
        if not self._newest:
            asyncio.get_running_loop().call_soon(self._hand_on)
        self._newest[:] = (one,)

    def _hand_on(self) -> None:
        (one,) = self._newest
        self._newest.clear()
        self._take(one)
