"""One action's way out: what of it has not left is given up, now and in all that is left of the action."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

from toolbar.errors import NotSent


class Withdrawal:
    """Belongs to one action, from its first question to its last; the next action has another one.

    What has left comes to its end all the same: its answer may bring the GUID that lives from now on.
    """

    def __init__(self) -> None:
        self._withdrawn = False
        self._ends: list[Callable[[], None]] = []

    def withdraw(self) -> None:
        """Give it up; whoever gave it up once can do so again."""
        self._withdrawn = True
        for end in tuple(self._ends):
            end()

    def check(self) -> None:
        """Return if it goes on, or raise NotSent."""
        if self._withdrawn:
            raise NotSent("NET-108", "withdrawn before anything was sent")

    @contextmanager
    def ends(self, end: Callable[[], None]) -> Iterator[None]:
        """While this lasts, have *end* called when it is given up. Raises NotSent where it was already."""
        self.check()
        self._ends.append(end)
        try:
            yield
        finally:
            self._ends.remove(end)

    @asynccontextmanager
    async def until(self, when: float) -> AsyncIterator[None]:
        """Bound a wait in which nothing leaves. Raises NotSent when given up, TimeoutError at *when*."""
        try:
            async with asyncio.timeout_at(when) as limit:
                with self.ends(lambda: expire(limit)):
                    yield
        except TimeoutError:
            self.check()
            raise


def expire(limit: asyncio.Timeout) -> None:
    """Have *limit* end now, unless it is ending already: then it cannot be moved."""
    if not limit.expired():
        limit.reschedule(asyncio.get_running_loop().time())
