"""A pinned certificate: the one that is trusted, recognised by its fingerprint before a byte is sent."""

from __future__ import annotations

import hashlib
import ssl
from datetime import UTC, datetime

import httpcore

from toolbar.errors import NotSent
from toolbar.gateway.certificate import explained
from toolbar.gateway.look import LIMIT, Dial, look
from toolbar.gateway.route import Route
from toolbar.gateway.tls import trust_leaf


class Pin:
    """Teaches a context that trusts nobody the one certificate, of which only the fingerprint is known.

    Compared twice: what a look shows, before the context trusts it, and what each connection has, before
    a request is written. The second is no formality: a pinned certificate that is an authority's could
    vouch for others.
    """

    def __init__(self, route: Route, context: ssl.SSLContext, dial: Dial) -> None:
        self._route = route
        self._context = context
        self._dial = dial
        self._found = False

    async def find(self, *, anew: bool = False, limit: float = LIMIT) -> None:
        """Have the context trust the certificate, if that is what the gateway presents.

        Raises NotSent: TLS-220 for another certificate, TLS-210 or TLS-211 for one out of its time.
        """
        if self._found and not anew:
            return
        presented = await look(self._route, self._dial, limit=min(limit, LIMIT))
        self._compare(presented.leaf.sha256)
        now = datetime.now(UTC)
        if not presented.leaf.not_before <= now <= presented.leaf.not_after:
            code = "TLS-211" if now < presented.leaf.not_before else "TLS-210"
            raise explained(self._refusal(code, "of the pinned certificate"), presented, now)
        trust_leaf(self._context, presented.leaf.pem)
        self._found = True

    def check(self, stream: httpcore.AsyncNetworkStream | None) -> None:
        """Return if *stream* leads to the owner of the pinned certificate, or raise NotSent."""
        tls = stream.get_extra_info("ssl_object") if stream is not None else None
        leaf = tls.getpeercert(binary_form=True) if tls is not None else None
        self._compare(hashlib.sha256(leaf or b"").hexdigest())

    def _compare(self, sha256: str) -> None:
        if sha256 != self._route.pin:
            raise NotSent(
                "TLS-220",
                f"pinned {self._route.pin}, presented {sha256}",
                host=self._route.host,
                port=str(self._route.port),
                pinned=self._route.pin,
                presented=sha256,
            )

    def _refusal(self, code: str, detail: str) -> NotSent:
        return NotSent(code, detail, host=self._route.host, port=str(self._route.port))
