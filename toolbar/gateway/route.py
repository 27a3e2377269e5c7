"""The way to a gateway: its address, and whom to trust there."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from toolbar.gateway.proxy import Proxy
from toolbar.model import Settings, TokenRequest


@dataclass(frozen=True, slots=True)
class Route:
    """All that decides how a gateway is reached; what is equal may share connections and contexts."""

    origin: str
    """As in `https://10.1.2.3:8043`."""
    ca_file: str = ""
    """PEM file of an authority; empty: the operating system's trust store."""
    pin: str = ""
    """SHA-256 of the one certificate to be trusted there, whatever file or store say; empty: none."""
    proxy: Proxy | None = None
    """To go through; None: straight."""
    token_request: TokenRequest = TokenRequest.VRCTOKEN
    """How it is asked for a vrcToken."""

    @classmethod
    def of(cls, settings: Settings, origin: str, proxy: Proxy | None = None) -> Route:
        """Return the way to *origin*, one of the addresses in *settings*, through *proxy*."""
        return cls(origin, settings.ca_file, settings.pin, proxy, settings.vrc.token_request)

    @property
    def host(self) -> str:
        """Return the host, an IPv6 address without its brackets."""
        return urlsplit(self.origin).hostname or ""

    @property
    def port(self) -> int:
        """Return the port, which an origin of ours always names."""
        return urlsplit(self.origin).port or 0
