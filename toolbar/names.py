"""Event loops that look names up on threads of ours: a name server that hangs holds up nothing else."""

from __future__ import annotations

import asyncio
import socket
import sys
from typing import Any

from toolbar.turns import beside

LIMIT = 4.0
"""Seconds for a name: fewer than for a connection, so that it is the name that is told of."""

if sys.platform == "win32":
    _Loop = asyncio.ProactorEventLoop
else:
    _Loop = asyncio.SelectorEventLoop


class Names(asyncio.AbstractEventLoop):
    """What a loop does about names; to be named before the loop that it goes with.

    A loop's own pool is joined at its end, and the system waits for ten seconds and more.
    """

    async def getaddrinfo(
        self,
        host: Any,
        port: Any,
        *,
        family: int = 0,
        type: int = 0,
        proto: int = 0,
        flags: int = 0,
    ) -> Any:
        """Return what the system knows of a name. Raises socket.gaierror, also where nobody answers."""
        try:
            async with asyncio.timeout(LIMIT):
                return await beside("dns", lambda: socket.getaddrinfo(host, port, family, type, proto, flags))
        except TimeoutError:
            raise socket.gaierror(socket.EAI_AGAIN, f"no answer within {LIMIT:g} s") from None


class CommandLoop(Names, _Loop):
    """The loop of a command."""
