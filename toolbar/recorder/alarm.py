"""Tells the desktop once that nobody records who should, and takes it back by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from toolbar.recording import Recording, recording
from toolbar.state import ToolbarState

EPISODE = 600.0
"""Seconds in which there is one notification, however often the recorder comes and goes."""


class Desktop(Protocol):
    """Where notifications are shown."""

    async def show(self, title: str, text: str) -> bool:
        """Show one; return False where that cannot be."""

    async def withdraw(self) -> None:
        """Take it back."""

    async def aclose(self) -> None:
        """Take it back, and leave."""


class Alarm:
    """Follows the state; a task of its own does with the desktop one thing after the other.

    A recorder that never was initialised is no loss: whoever pressed VRC sees the bar.
    """

    def __init__(
        self,
        desktop: Desktop,
        words: Callable[[ToolbarState], tuple[str, str]],
        instead: Callable[[], object],
        clock: Callable[[], float],
    ) -> None:
        self._desktop = desktop
        self._words = words
        self._instead = instead
        self._clock = clock
        self._state = ToolbarState()
        self._changed = asyncio.Event()
        self._shown = False
        self._shown_at: float | None = None

    def render_state(self, state: ToolbarState) -> None:
        """Take notice of *state*."""
        self._state = state
        self._changed.set()

    async def watch(self) -> None:
        """Show and withdraw, until cancelled; then nothing is left on the desktop."""
        try:
            while True:
                self._changed.clear()
                due = self._due()
                try:
                    await asyncio.wait_for(self._changed.wait(), due)
                except TimeoutError:
                    await self._alarm()
                if self._shown and not self._lost:
                    self._shown = False
                    await self._desktop.withdraw()
        finally:
            await self._desktop.aclose()

    @property
    def _lost(self) -> bool:
        state = self._state
        # While it is being started again, nobody records yet.
        failed = state.recorder is not None and not state.recorder.holds
        starting = recording(state) is Recording.INITIALISING
        if state.shift.screen.lost:
            return True
        return recording(state) is Recording.LOST or (
            starting and failed and state.recorder_ready_at is not None
        )

    def _due(self) -> float | None:
        """Return in how many seconds to show it, or None while there is nothing to show."""
        if self._shown or not self._lost:
            return None
        if self._shown_at is None:
            return 0.0
        return max(0.0, self._shown_at + EPISODE - self._clock())

    async def _alarm(self) -> None:
        self._shown, self._shown_at = True, self._clock()
        if not await self._desktop.show(*self._words(self._state)):
            self._instead()
