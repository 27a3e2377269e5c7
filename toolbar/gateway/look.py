"""A look at the certificates that a gateway presents: a handshake that trusts nobody and is never completed.

Nothing can be sent over it, by us or by mistake: the handshake ends in our refusal whatever comes, so there
are never keys for a byte of HTTP. Python's own ssl does not hand out a certificate that it refused, hence
pyOpenSSL.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import TYPE_CHECKING

import httpcore

from toolbar.errors import NotSent
from toolbar.gateway import faults
from toolbar.gateway.certificate import explained, faults_of, read
from toolbar.gateway.route import Route
from toolbar.gateway.tls import CIPHERS
from toolbar.presented import Presented
from toolbar.turns import beside

if TYPE_CHECKING:
    from OpenSSL.crypto import X509
    from OpenSSL.SSL import Connection

LIMIT = 5.0
"""Seconds in all."""

MAX_BYTES = 256 * 1024
CHUNK = 16 * 1024

_ISSUER_UNKNOWN = frozenset({"TLS-213", "TLS-214"})
"""What whoever trusts nobody always finds."""

Dial = Callable[[Route], AbstractAsyncContextManager[httpcore.AsyncNetworkStream]]
"""Opens a stream to the gateway that is not encrypted yet, straight or through a proxy's tunnel."""


@asynccontextmanager
async def straight(route: Route) -> AsyncIterator[httpcore.AsyncNetworkStream]:
    """Dial the gateway itself."""
    stream = await httpcore.AnyIOBackend().connect_tcp(route.host, route.port)
    try:
        yield stream
    finally:
        await stream.aclose()


async def look(route: Route, dial: Dial, *, limit: float = LIMIT) -> Presented:
    """Return what the gateway presents. Not a byte of HTTP is sent. Raises NotSent."""
    connected = False
    try:
        async with asyncio.timeout(limit):
            greeting = await beside("look", lambda: _Greeting(route))
            async with dial(route) as stream:
                connected = True
                await _greet(greeting, stream)
            return await beside("look", greeting.presented)
    except (OSError, TimeoutError, httpcore.NetworkError, httpcore.TimeoutException) as error:
        if isinstance(error, TimeoutError) and route.proxy is not None and not connected:
            place = route.proxy.address.partition("://")[2]
            told = NotSent("PRX-111", "no tunnel in time", host=route.host, port=str(route.port), proxy=place)
            raise told from error
        code, detail = faults.before_sending(error, connected=connected)
        raise NotSent(code, detail, host=route.host, port=str(route.port)) from error


async def explain(error: NotSent, route: Route, dial: Dial) -> tuple[NotSent, Presented | None]:
    """Return *error* with what a look can add to it, and what was presented, if it is about a certificate.

    It is one more connection: for a test of the connection that somebody asked for, and nothing else.
    """
    if not error.code.startswith(("TLS-21", "TLS-22", "TLS-231")):
        return error, None
    with suppress(NotSent):
        presented = await look(route, dial)
        return explained(error, presented, datetime.now(UTC)), presented
    return error, None


async def _greet(greeting: _Greeting, stream: httpcore.AsyncNetworkStream) -> None:
    """Carry what both sides say, until our side has refused."""
    received = 0
    await stream.write(greeting.hear(b""))
    while not greeting.over:
        chunk = await stream.read(CHUNK)
        received += len(chunk)
        if not chunk:
            raise ssl.SSLEOFError(ssl.SSL_ERROR_EOF, "closed during the handshake")
        if received > MAX_BYTES:
            raise _failed("MORE_THAN_A_HANDSHAKE")
        answer = greeting.hear(chunk)
        with suppress(httpcore.WriteError):  # it may have hung up; what it said counts
            await stream.write(answer)


class _Greeting:
    """Our side of the handshake, on memory alone."""

    def __init__(self, route: Route) -> None:
        from OpenSSL import SSL  # beside the loop, and not before it is needed

        self._host = host = route.host
        self._origin = route.origin
        self._seen: dict[int, bytes] = {}
        self._complaints: list[int] = []
        self._reason = ""
        self.over = False
        context = SSL.Context(SSL.TLS_CLIENT_METHOD)
        context.set_min_proto_version(SSL.TLS1_2_VERSION)
        context.set_cipher_list(CIPHERS.encode())
        context.set_verify(SSL.VERIFY_PEER, self._refuse)
        self._tls = SSL.Connection(context)
        if not _is_address(host):
            self._tls.set_tlsext_host_name(host.encode())
        self._tls.set_connect_state()

    def hear(self, words: bytes) -> bytes:
        """Take what the gateway said; return what is to be said next."""
        from OpenSSL import SSL

        if words:
            self._tls.bio_write(words)
        try:
            self._tls.do_handshake()
        except SSL.WantReadError:
            return self._waiting()
        except SSL.Error as error:
            self.over = True
            reasons = error.args[0] if error.args else ()
            self._reason = reasons[0][2] if reasons else ""
            return self._waiting()  # the alert that tells the gateway
        self.over = True
        return b""  # it was not to be completed, and as far as the gateway is concerned it is not

    def presented(self) -> Presented:
        """Return what was seen. Raises ssl.SSLError or OSError where nothing was."""
        if not self._seen:
            raise _failed(self._reason.upper().replace(" ", "_"))
        try:
            chain = tuple(read(self._seen[depth]) for depth in sorted(self._seen))
        except ValueError as error:
            raise _failed("UNREADABLE_CERTIFICATE") from error
        told = (faults.verify_code(number) for number in self._complaints)
        codes = (*(code for code in told if code not in _ISSUER_UNKNOWN), *faults_of(chain, self._host))
        return Presented(chain, tuple(dict.fromkeys(codes)), self._origin)

    def _refuse(self, connection: Connection, certificate: X509, code: int, depth: int, ok: int) -> bool:
        """Note each certificate and complaint; when the last one is good, say no all the same.

        OpenSSL asks about each complaint, and at the end about each certificate from the root on.
        """
        from OpenSSL import crypto

        self._seen[depth] = crypto.dump_certificate(crypto.FILETYPE_ASN1, certificate)
        if ok:
            return depth > 0
        self._complaints.append(code)
        return True

    def _waiting(self) -> bytes:
        from OpenSSL import SSL

        words = b""
        with suppress(SSL.WantReadError):
            while True:
                words += self._tls.bio_read(CHUNK)
        return words


def _failed(reason: str) -> ssl.SSLError:
    """Return an error as Python's own ssl raises it."""
    error = ssl.SSLError(ssl.SSL_ERROR_SSL, reason)
    error.reason = reason
    return error


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
