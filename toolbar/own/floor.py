"""Whose turn it is to speak for the session, where one client polls and acts at once.

A GUID changes in two ways: in the answer to a poll, which may be under way for ten seconds, and in the answer
to updateGuid. What of both came last lives; nobody documents whether the other one dies at once, or ends the
session when it is presented (the simulated gateway knows five ways). So:

* What changes the GUID, or ends in something that hangs on it (updateGuid, vrctoken), has the floor *alone*:
  it waits for the poll that is under way, and no other begins. A poll that has left is never given up for it:
  its answer may hold the only copy of a new GUID, or of an event.
* Anything else (a change of state, the start of a recording) goes *beside* the poll, because an agent who
  presses Busy does not wait for ten seconds; unless the GUID has the age in which that very poll may change
  it: then it waits for the answer, and goes before the next.
* Before anybody has the floor next, the GUID that came is in memory, and in the keyring if that did not take
  too long (see `pulse`).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager


class Floor:
    """One per session, all on one event loop: between a look and what follows from it, nobody else acts."""

    def __init__(self, may_change: Callable[[], bool]) -> None:
        self._may_change = may_change
        self._changed = asyncio.Event()
        self._poll = False
        self._alone = False
        self._beside = 0
        self._waiting = 0

    @asynccontextmanager
    async def poll(self) -> AsyncIterator[None]:
        """Poll. Whoever waits goes first: he waited for the last one already."""
        await self._until(self._free_to_poll)
        self._poll = True
        try:
            yield
        finally:
            self._poll = False
            self._tell()

    @asynccontextmanager
    async def beside(self, *, at_once: bool = False) -> AsyncIterator[None]:
        """Act beside the poll; *at_once* where what becomes of the session does not count any more."""
        await self._turn(lambda: not self._alone and (at_once or not self._poll or not self._may_change()))
        self._beside += 1
        try:
            yield
        finally:
            self._beside -= 1
            self._tell()

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Act while nobody else speaks for the session."""
        await self._turn(lambda: not (self._alone or self._poll or self._beside))
        self._alone = True
        try:
            yield
        finally:
            self._alone = False
            self._tell()

    def _free_to_poll(self) -> bool:
        if self._alone or self._poll or self._waiting:
            return False
        return not (self._beside and self._may_change())

    async def _turn(self, mine: Callable[[], bool]) -> None:
        self._waiting += 1
        try:
            await self._until(mine)
        finally:
            self._waiting -= 1
            self._tell()

    async def _until(self, mine: Callable[[], bool]) -> None:
        while not mine():
            await self._changed.wait()

    def _tell(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
