"""One action on a session at a time, among all toolbars of this user: the window, and any script."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile

from toolbar.errors import StoreError

PATIENCE = 25.0
"""Seconds: a little longer than the deadline of a request."""

_LOOK_AGAIN = 0.05


class Exclusive:
    """A lock that dies with its holder. Two that rotate one GUID at once would lose one of the results."""

    def __init__(self, folder: Path, profile: str, *, patience: float = PATIENCE) -> None:
        self._file = str(folder / f"{profile}.session.lock")
        self._patience = patience

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[None]:
        """Hold the lock. Raises StoreError `KR-409` where another toolbar holds it for too long."""
        lock = QLockFile(self._file)
        lock.setStaleLockTime(0)  # a holder that died is found by its process number
        try:
            async with asyncio.timeout(self._patience):
                while not lock.tryLock(0):
                    if lock.error() is not QLockFile.LockError.LockFailedError:
                        break  # a folder that cannot be written to must not keep an agent from working
                    await asyncio.sleep(_LOOK_AGAIN)
        except TimeoutError as error:
            raise StoreError("KR-409", "another toolbar works with this session") from error
        try:
            yield
        finally:
            lock.unlock()
