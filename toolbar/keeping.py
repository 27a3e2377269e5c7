"""What is in memory only gets into the keyring: when that is open again, and once more at the very end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, suppress

from toolbar.board import Board
from toolbar.errors import StoreError, StoreUnavailable
from toolbar.model import Settings
from toolbar.workday import Around, Workday

LAST_WRITE = 5.0
"""Seconds that a keyring gets at the end for what it did not take before."""

HURRIED_TURN = 1.0
"""Seconds for which the last write gives way to another toolbar where the program is about to be killed."""

LAST_PAUSES = (0.1, 0.3, 0.0)
"""Seconds after each of the last tries to write a GUID that only we have."""

log = logging.getLogger(__name__)


class Keeping:
    """Tries again, quietly: the bar says how it is. No method raises what is expected."""

    def __init__(
        self,
        board: Board,
        around: Around,
        workday: Workday,
        go_on_with: Callable[[Settings], Awaitable[None]],
        exclusive: Callable[[], AbstractAsyncContextManager[None]],
    ) -> None:
        self._board = board
        self._around = around
        self._workday = workday
        self._go_on_with = go_on_with
        self._exclusive = exclusive

    async def save_again(self) -> None:
        """Try once more to put into the keyring what is in memory only."""
        if self._board.state.busy is None:
            self._board.update(keyring_is_back=False)
            with suppress(StoreError):
                if self._lacks_something:
                    async with self._workday.turn():
                        await self._write_what_is_unsaved()

    async def look(self) -> None:
        """Find out whether a keyring that was locked, or said nothing, is open by now; nobody is asked."""
        with suppress(StoreError):
            if await self._around.store.asks_nobody() and self._board.state.busy is None:
                self._board.update(keyring_is_back=True)

    async def write_for_the_last_time(self, *, hurried: bool) -> None:
        """Try it while the program ends, in turn with other toolbars, unless we are *hurried*."""
        async with AsyncExitStack() as turn:
            if self._lacks_something:
                patient = self._around.held.in_memory_only and not hurried
                try:
                    async with asyncio.timeout(None if patient else HURRIED_TURN):
                        await turn.enter_async_context(self._exclusive())
                except (TimeoutError, StoreError):
                    log.warning("the last write does not wait for another toolbar any longer")
            with suppress(TimeoutError, StoreError):
                async with asyncio.timeout(LAST_WRITE):
                    await self._write_until_it_is_kept()

    @property
    def _lacks_something(self) -> bool:
        return self._board.state.settings_unsaved is not None or self._around.held.in_memory_only

    async def _write_until_it_is_kept(self) -> None:
        held = self._around.held
        for pause in LAST_PAUSES:  # it is the last chance of a GUID that only we have
            await self._write_what_is_unsaved()
            if not held.in_memory_only or isinstance(held.unsaved, StoreUnavailable):
                break
            await asyncio.sleep(pause)

    async def _write_what_is_unsaved(self) -> None:
        profile, held = self._around.profile, self._around.held
        newer = await profile.write_again()
        if newer is not None:
            await self._go_on_with(newer)
        if newer is not None or held.in_memory_only:
            # Another toolbar may have saved a newer one since, or one of another agent.
            await held.catch_up(profile.settings)
            await held.write_what_is_unsaved()
