"""The way through a proxy: how httpx is told of it, and how far a request has come on it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import httpx

from toolbar.gateway.proxy import Proxy
from toolbar.gateway.tls import make_context

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"?')  # without the question mark, quadratic where none is closed


def through(proxy: Proxy) -> httpx.Proxy:
    """Return *proxy* as httpx has it; reads certificates where the proxy itself speaks TLS.

    Whom to trust there the operating system says: the gateway's CA file, or its pin, is the gateway's.
    """
    context = make_context("") if proxy.address.startswith("https:") else None
    password = proxy.password.reveal() if proxy.password is not None else ""
    return httpx.Proxy(
        proxy.address, auth=(proxy.user, password) if proxy.user else None, ssl_context=context
    )


class Tunnel:
    """What a proxy answered to CONNECT. Until it is open, nothing of a request can have left us."""

    def __init__(self, proxy: httpx.Proxy | None) -> None:
        self.place = proxy.url.netloc.decode("ascii") if proxy is not None else ""
        self.open = proxy is None
        self.encrypted = proxy is not None and proxy.url.scheme == "https"
        """The proxy itself speaks TLS, around the gateway's."""
        self.status = 0
        """Of the answer to CONNECT; 0: there was none."""
        self.schemes: frozenset[str] = frozenset()
        """The ways to sign in that the proxy offers, in small letters."""

    def note(self, event: str, info: Mapping[str, Any]) -> None:
        """Take note of what httpcore tells; after the tunnel is open, nothing is the proxy's."""
        if self.open:
            return
        if event == "proxy.start_tls.started":  # which it begins after an answer of 2xx and never else
            self.open = True
        elif event.endswith("receive_response_headers.complete"):
            _, self.status, _, headers = info["return_value"]
            self.schemes = frozenset(
                scheme
                for name, value in headers
                if name.lower() == b"proxy-authenticate"
                for scheme in offered(value.decode("latin-1"))
            )


def offered(challenges: str) -> frozenset[str]:
    """Return the names of the ways to sign in that a Proxy-Authenticate header offers (RFC 9110 11.6.1)."""
    words = _QUOTED.sub('""', challenges)  # a realm may hold commas
    firsts = (part.split(None, 1)[0] for part in words.split(",") if part.strip())
    return frozenset(first.lower() for first in firsts if "=" not in first)
