"""The line below a request, read in sips: no flood holds the event loop, and no head grows without end."""

from __future__ import annotations

import asyncio
import importlib.util
import re
import ssl
import sys
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

if importlib.util.find_spec("sniffio") is None:
    # httpcore looks for it in every folder, five times in each request: what is not there stays away.
    sys.modules["sniffio"] = None  # type: ignore[assignment] # which is how Python is told so

SIP = 2048
"""Bytes that are taken at once: little of a body is counted as a head, and h11 is done with it at once."""

MAX_HEAD = 32 * 1024
"""Bytes before an answer's own head is complete."""

MAX_EARLY = 8
"""Informational answers (1xx) before the one that counts."""

_EARLY = re.compile(rb"(?:\A|\n)HTTP/1\.[01] 1[0-9]{2}")


class Wire(httpcore.AsyncNetworkBackend):
    """Opens lines for one request, and closes them: httpcore forgets one whose handshake ends midway."""

    def __init__(self, answered: Callable[[], bool], heard: Callable[[], None] = lambda: None) -> None:
        """Have *answered* say whether a head is complete; *heard* is told of each sip."""
        self._lines = httpcore.AnyIOBackend()
        self._open: list[httpcore.AsyncNetworkStream] = []
        self._answered = answered
        self._heard = heard

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own words
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return a line to *host*, an IPv6 address with or without its brackets."""
        line = await self._lines.connect_tcp(host.strip("[]"), port, timeout, local_address, socket_options)
        self._open.append(line)
        return _Sips(line, self._answered, self._heard)

    async def aclose(self) -> None:
        """Close what was opened."""
        while self._open:
            await self._open.pop().aclose()


class _Sips(httpcore.AsyncNetworkStream):
    """A stream that gives little at a time, and lets others live in between."""

    def __init__(
        self, stream: httpcore.AsyncNetworkStream, answered: Callable[[], bool], heard: Callable[[], None]
    ) -> None:
        self._stream = stream
        self._answered = answered
        self._heard = heard
        self._head = bytearray()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        await asyncio.sleep(0)
        chunk = await self._stream.read(min(max_bytes, SIP), timeout)
        if chunk:
            self._heard()
        if not self._answered():
            self._head += chunk
            if len(self._head) > MAX_HEAD or len(_EARLY.findall(self._head)) > MAX_EARLY:
                raise httpcore.RemoteProtocolError("a head without end")
        return chunk

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        name = server_hostname.strip("[]") if server_hostname is not None else None
        tls = await self._stream.start_tls(ssl_context, name, timeout)
        return _Sips(tls, self._answered, self._heard)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
