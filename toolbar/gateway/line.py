"""The way of one request: httpcore's parts, made for it alone, and gone with it whatever came of it.

No pool outlives a request: a tunnel in which the gateway's handshake failed would keep its place in it for
ever (httpcore #1023).
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable

import httpcore
import httpx

from toolbar.gateway.flight import Flight
from toolbar.gateway.wire import Wire

TROUBLES = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)
"""What httpcore raises; it has no one name for all of them."""

FLIGHT = "flight"
"""The extension of a request that brings its Flight."""


class Line(httpx.AsyncBaseTransport):
    """How httpx reaches the gateway: a connection for each request.

    One that idled may be dead, and a PUT that dies on it is an unknown outcome.
    """

    def __init__(self, context: ssl.SSLContext, proxy: httpx.Proxy | None) -> None:
        self._context = context
        self._proxy = proxy

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send *request* and return the answer without its body; raises what httpcore raises."""
        flight: Flight = request.extensions[FLIGHT]
        wire = Wire(lambda: flight.answered, flight.hear)
        pool = self._pool(wire)

        async def close() -> None:
            await pool.aclose()
            await wire.aclose()

        extensions = {name: request.extensions[name] for name in ("timeout", "trace")}
        try:
            answer = await pool.handle_async_request(
                httpcore.Request(
                    request.method,
                    self._url(request.url),
                    headers=request.headers.raw,
                    content=request.content,
                    extensions=extensions,
                )
            )
        except BaseException:
            await close()
            raise
        # Where it leads to is not our way, and httpx would not only look at it: it makes a URL of anything.
        headers = [(name, value) for name, value in answer.headers if name.lower() != b"location"]
        return httpx.Response(
            answer.status, headers=headers, stream=_Body(answer, close), extensions=answer.extensions
        )

    def _url(self, url: httpx.URL) -> httpcore.URL:
        # httpcore writes the host into CONNECT as it is; the wire takes the brackets off where they hurt.
        host = b"[%b]" % url.raw_host if b":" in url.raw_host else url.raw_host
        return httpcore.URL(scheme=url.raw_scheme, host=host, port=url.port, target=url.raw_path)

    def _pool(self, wire: Wire) -> httpcore.AsyncConnectionPool:
        if self._proxy is None:
            return httpcore.AsyncConnectionPool(self._context, network_backend=wire)
        url = self._proxy.url
        return httpcore.AsyncHTTPProxy(
            httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            proxy_auth=self._proxy.raw_auth,
            proxy_headers=self._proxy.headers.raw,
            proxy_ssl_context=self._proxy.ssl_context,
            ssl_context=self._context,
            network_backend=wire,
        )


class _Body(httpx.AsyncByteStream):
    """What comes after the head; whoever closes it closes the connection."""

    def __init__(self, answer: httpcore.Response, close: Callable[[], Awaitable[None]]) -> None:
        self._answer = answer
        self._close = close

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._answer.aiter_stream():
            yield part

    async def aclose(self) -> None:
        await self._close()
