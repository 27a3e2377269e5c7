"""One request on its way: how far it has got, as httpcore tells it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import httpcore

from toolbar.errors import NotSent
from toolbar.gateway.pin import Pin
from toolbar.gateway.tunnel import Tunnel


class Flight:
    """How far a request got, and what came back before it broke."""

    def __init__(self, tunnel: Tunnel, pin: Pin | None) -> None:
        self.tunnel = tunnel
        self._pin = pin
        self.connected = False
        self.left = False
        self.withdrawn = False
        self.limit: asyncio.Timeout | None = None
        self._line: httpcore.AsyncNetworkStream | None = None
        self._tls: httpcore.AsyncNetworkStream | None = None
        self._version = ""
        self.headers: tuple[tuple[str, str], ...] = ()
        self.body = bytearray()

    @property
    def in_handshake(self) -> bool:
        """Whether the gateway may not have ended it: under TLS 1.3 our request leaves before it has."""
        return self._version == "TLSv1.3" and not self.headers

    async def hang_up(self) -> None:
        """Close a connection that nothing went over: httpcore forgets it when a handshake ends in mid-way."""
        if self._line is not None and not self.left:
            await self._line.aclose()

    def withdraw(self) -> None:
        """End it if it has not left; who gave it up once can do so again."""
        if not self.left and not self.withdrawn and self.limit is not None:
            self.withdrawn = True
            self.limit.reschedule(asyncio.get_running_loop().time())

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Note the events that matter; a proxy's CONNECT is not our request."""
        self.tunnel.note(event, info)
        if event.endswith("connect_tcp.complete"):
            self.connected, self._line = True, info["return_value"]
        elif event.endswith("start_tls.complete"):
            self._tls = info["return_value"]  # a proxy's own comes first, the gateway's is the last
            self._version = info["return_value"].get_extra_info("ssl_object").version()
        elif event.endswith("send_request_headers.started"):
            if self._pin is not None and info["request"].method != b"CONNECT":
                self._pin.check(self._tls)
            if self.withdrawn:  # decided a moment ago, and the loop has not come round to it
                raise NotSent("NET-108", "withdrawn before anything was sent")
            self.left = self.left or info["request"].method != b"CONNECT"
