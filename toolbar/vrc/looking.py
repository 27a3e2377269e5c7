"""Looks at files beside the event loop: a network share that is gone makes nobody else wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from toolbar.turns import beside

T = TypeVar("T")


class Looking:
    """One look at a time: where an earlier one hangs, no other thread is made to hang beside it."""

    def __init__(self) -> None:
        self._under_way: list[object] = []

    async def at(self, look: Callable[[], T]) -> T:
        """Return what *look* returns. Raises TimeoutError where an earlier one is still under way."""
        if self._under_way:
            raise TimeoutError("an earlier look hangs")

        def looked() -> T:
            self._under_way.append(look)
            try:
                return look()
            finally:
                self._under_way.clear()

        return await beside("recorder", looked)
