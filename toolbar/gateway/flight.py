"""One request on its way: how far it has got, as httpcore tells it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import httpcore

from toolbar.errors import NotSent
from toolbar.gateway.pin import Pin
from toolbar.gateway.tunnel import Tunnel
from toolbar.gateway.withdrawal import expire

_TO_TELL = 0.05
"""Seconds that the end of a look comes before the end of the request that it is for."""


class Flight:
    """How far a request got, and what came back before it broke."""

    def __init__(self, tunnel: Tunnel, pin: Pin | None) -> None:
        self.tunnel = tunnel
        self._pin = pin
        self.connected = False
        self.left = False
        self.answered = False
        """The head of the answer is complete."""
        self.withdrawn = False
        self.limit: asyncio.Timeout | None = None
        self._heard = False
        self._tls: httpcore.AsyncNetworkStream | None = None
        self._version = ""
        self.headers: tuple[tuple[str, str], ...] = ()
        self.body = bytearray()

    @property
    def in_handshake(self) -> bool:
        """Whether the gateway may not have ended it: under TLS 1.3 our request leaves before it has.

        In a tunnel through a proxy's own TLS nobody knows: an alert of the proxy looks the same.
        """
        return self._version == "TLSv1.3" and not self._heard and not self.tunnel.encrypted

    @property
    def left_to_look(self) -> float:
        """Seconds for a look at the certificate, which then says itself where it got stuck."""
        end = self.limit.when() if self.limit is not None else None
        return 0.0 if end is None else end - asyncio.get_running_loop().time() - _TO_TELL

    def hear(self) -> None:
        """Note that something came, be it not yet the answer: after a word of HTTP, a handshake is over."""
        self._heard = self._heard or self.left

    def withdraw(self) -> None:
        """End it if it has not left; who gave it up once can do so again."""
        if not self.left and self.limit is not None:
            self.withdrawn = True
            expire(self.limit)

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Note the events that matter; a proxy's CONNECT is not our request."""
        self.tunnel.note(event, info)
        if event.endswith("connect_tcp.complete"):
            self.connected = True
        elif event.endswith("start_tls.complete"):
            self._tls = info["return_value"]  # a proxy's own comes first, the gateway's is the last
            self._version = info["return_value"].get_extra_info("ssl_object").version()
        elif event.endswith("send_request_headers.started"):
            if self._pin is not None and info["request"].method != b"CONNECT":
                self._pin.check(self._tls)
            if self.withdrawn:  # decided a moment ago, and the loop has not come round to it
                raise NotSent("NET-108", "withdrawn before anything was sent")
            self.left = self.left or info["request"].method != b"CONNECT"
        elif event.endswith("receive_response_headers.complete"):
            self.answered = self.left
