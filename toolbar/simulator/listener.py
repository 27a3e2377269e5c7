"""Where the simulated gateway listens: an address that goes away for a restart, and comes back.

What a restart is, is assumed [I]: every line is cut, nobody is heard for a while, and then the sessions and
the events are still there, as where the servers of a cluster keep them together. Its clock goes on.
"""

import asyncio
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiohttp import web

TRY_AGAIN = 0.1
"""Seconds; somebody else may have got the port meanwhile."""


class Listener:
    """Serves *lines* at one address."""

    def __init__(self, lines: "web.Server", host: str, port: int, context: ssl.SSLContext | None) -> None:
        self._lines = lines
        self._host, self.port = host, port
        self._context = context
        self._door: asyncio.Server | None = None
        self._coming_back: asyncio.Task[None] | None = None
        self.restarts = 0

    async def open(self) -> None:
        """Listen; at a free port where none was chosen. Raises OSError."""
        loop = asyncio.get_running_loop()
        self._door = await loop.create_server(
            self._lines, self._host, self.port, ssl=self._context, backlog=128
        )
        self.port = self._door.sockets[0].getsockname()[1]

    def restart(self, seconds: int) -> None:
        """Be away for that long. Raises ValueError where it is away already."""
        if self._door is None:
            raise ValueError("it is being restarted")
        self.restarts += 1
        cut(self.close())
        self._coming_back = asyncio.create_task(self._come_back(seconds))

    def close(self) -> list[asyncio.Transport]:
        """Listen no more, and return the lines that there are."""
        if self._coming_back is not None:
            self._coming_back.cancel()
        if self._door is not None:
            self._door.close()
            self._door = None
        return [line.transport for line in self._lines.connections if line.transport is not None]

    async def _come_back(self, seconds: int) -> None:
        await asyncio.sleep(seconds)
        while True:
            try:
                await self.open()
            except OSError:
                await asyncio.sleep(TRY_AGAIN)
            else:
                return


def cut(lines: list[asyncio.Transport]) -> None:
    """End each line without a farewell: a client that takes no part in one holds nothing up."""
    for line in lines:
        with suppress(AttributeError):  # early Pythons 3.11 stumble over a connection that is gone already
            line.abort()
