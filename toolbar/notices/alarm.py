"""Tells the desktop once what the agent has to hear of, and takes it back by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from toolbar.notices.episodes import Episodes, Trouble
from toolbar.state import ToolbarState

R = TypeVar("R")


class Desktop(Protocol):
    """Where notifications are shown."""

    async def show(self, trouble: Trouble, title: str, text: str) -> bool:
        """Show one; return False where that cannot be."""

    async def withdraw(self, trouble: Trouble) -> None:
        """Take it back."""

    async def aclose(self) -> None:
        """Take all back, and leave."""


class Alarm:
    """Follows the state; a task of its own does with the desktop one thing after the other."""

    def __init__(
        self,
        desktop: Desktop,
        words: Callable[[Trouble, ToolbarState], tuple[str, str]],
        instead: Callable[[str, str], object],
        clock: Callable[[], float],
    ) -> None:
        self._desktop = desktop
        self._words = words
        self._instead = instead
        self._clock = clock
        self._episodes = Episodes()
        self._changed = asyncio.Event()
        self._doing: asyncio.Task[Any] | None = None

    def render_state(self, state: ToolbarState) -> None:
        """Take notice of *state*."""
        self._episodes.see(state, self._clock())
        self._changed.set()

    def snooze(self, seconds: float) -> None:
        """Show nothing for so long; what is shown is taken back. What the bar says stays."""
        self._episodes.snooze(self._clock() + seconds)
        self._changed.set()

    async def watch(self) -> None:
        """Show and withdraw, until cancelled; then nothing is left on the desktop."""
        try:
            while True:
                self._changed.clear()
                now = self._clock()
                for trouble in self._episodes.over(now):
                    self._episodes.taken_back(trouble)
                    await self._to_its_end(self._desktop.withdraw(trouble))
                for trouble, state in self._episodes.due(now):
                    self._episodes.told(trouble, now)
                    words = self._words(trouble, state)
                    if not await self._to_its_end(self._desktop.show(trouble, *words)):
                        self._instead(*words)
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._episodes.wait(self._clock())):
                        await self._changed.wait()
        finally:
            if self._doing is not None:
                await asyncio.wait((self._doing,))
            await self._desktop.aclose()

    async def _to_its_end(self, doing: Coroutine[Any, Any, R]) -> R:
        """Do what a closing program must not break off: what it had shown by then, nobody would take back."""
        task = self._doing = asyncio.ensure_future(doing)
        return await asyncio.shield(task)
