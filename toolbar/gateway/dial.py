"""Opens the line to a gateway for what is no request, a look at its certificate, by the way of the route."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any

import httpcore
import httpx

from toolbar.errors import NotSent
from toolbar.gateway import faults
from toolbar.gateway.look import LIMIT, straight
from toolbar.gateway.route import Route
from toolbar.gateway.tunnel import Tunnel, through
from toolbar.gateway.wire import Wire
from toolbar.turns import beside

_PORTS = {"http": 80, "https": 443}
_PATIENCE = dict.fromkeys(("connect", "read", "write"), LIMIT - 1.0)
"""Less than the time of a look, so that it is the proxy whose silence is told."""


@asynccontextmanager
async def dialled(route: Route) -> AsyncIterator[httpcore.AsyncNetworkStream]:
    """Yield a stream to the gateway of *route*, unused yet. Raises NotSent for what the proxy does wrong."""
    if route.proxy is None:
        async with straight(route) as stream:
            yield stream
        return
    chosen = route.proxy
    proxy = await beside("proxy", lambda: through(chosen))
    tunnel = Tunnel(proxy)
    address = proxy.url
    origin = httpcore.Origin(address.raw_scheme, address.raw_host, address.port or _PORTS[address.scheme])
    wire = Wire(lambda: tunnel.status > 0)
    line = httpcore.AsyncHTTPConnection(origin, ssl_context=proxy.ssl_context, network_backend=wire)
    try:
        yield await _opened(line, _question(route, proxy, origin, tunnel), route, tunnel)
    finally:
        await line.aclose()
        await wire.aclose()


async def _opened(
    line: httpcore.AsyncHTTPConnection, question: httpcore.Request, route: Route, tunnel: Tunnel
) -> httpcore.AsyncNetworkStream:
    error: Exception | None = None
    try:
        answer = await line.handle_async_request(question)
        if HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
            stream: httpcore.AsyncNetworkStream = answer.extensions["network_stream"]
            return stream
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, OSError) as raised:
        error = raised
    code, detail = faults.at_proxy(error or httpcore.ProxyError(), tunnel.status, tunnel.schemes)
    raise NotSent(code, detail, host=route.host, port=str(route.port), proxy=tunnel.place)


def _question(route: Route, proxy: httpx.Proxy, origin: httpcore.Origin, tunnel: Tunnel) -> httpcore.Request:
    async def trace(event: str, info: Mapping[str, Any]) -> None:
        tunnel.note(event, info)

    host = f"[{route.host}]" if ":" in route.host else route.host
    target = f"{host}:{route.port}".encode("ascii")
    headers = [(b"Host", target), (b"Accept", b"*/*")]
    if proxy.raw_auth is not None:
        headers.append((b"Proxy-Authorization", b"Basic " + base64.b64encode(b":".join(proxy.raw_auth))))
    url = httpcore.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=target)
    return httpcore.Request(
        b"CONNECT", url, headers=headers, extensions={"timeout": _PATIENCE, "trace": trace}
    )
