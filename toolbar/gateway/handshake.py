"""The way to a gateway up to a request, step by step: its name, its port, a handshake as requests have it.

Nothing is sent over any of it. Each step opens a connection of its own and closes it.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import AsyncExitStack

import httpcore

from toolbar.errors import NotSent
from toolbar.gateway import faults
from toolbar.gateway.certificate import read
from toolbar.gateway.dial import dialled
from toolbar.gateway.look import explain
from toolbar.gateway.pin import Pin
from toolbar.gateway.route import Route
from toolbar.gateway.tls import make_context, make_pinned_context
from toolbar.presented import Certificate
from toolbar.turns import beside

_CLOSED = (httpcore.NetworkError, httpcore.TimeoutException, OSError)


async def look_up(route: Route, limit: float) -> tuple[str, ...]:
    """Return the addresses that the gateway's name has. Raises NotSent."""

    def ask() -> list[tuple[object, ...]]:
        return list(socket.getaddrinfo(route.host, route.port, type=socket.SOCK_STREAM))

    try:
        # Not the loop's own threads: a name server that hangs would keep the program from ending.
        async with asyncio.timeout(limit):
            found = await beside("dns", ask)
    except TimeoutError:
        detail = f"no answer within {limit:.1f} s"
        raise NotSent("NET-103", detail, host=route.host, port=str(route.port)) from None
    except (OSError, UnicodeError) as error:
        detail = f"{type(error).__name__} {getattr(error, 'errno', '')}".rstrip()
        raise NotSent("NET-103", detail, host=route.host, port=str(route.port)) from error
    addresses = (entry[4] for entry in found)
    return tuple(dict.fromkeys(str(address[0]) for address in addresses if isinstance(address, tuple)))


async def reach(route: Route, limit: float) -> None:
    """Return if the line to the gateway can be opened, through its proxy if there is one. Raises NotSent."""
    try:
        async with asyncio.timeout(limit), dialled(route):
            pass
    except TimeoutError:
        detail = f"no connection within {limit:.1f} s"
        if route.proxy is None:
            raise NotSent("NET-104", detail, host=route.host, port=str(route.port)) from None
        place = route.proxy.address.partition("://")[2]
        raise NotSent("PRX-111", detail, host=route.host, port=str(route.port), proxy=place) from None
    except _CLOSED as error:
        code, detail = faults.before_sending(error, connected=False)
        raise NotSent(code, detail, host=route.host, port=str(route.port)) from error


async def greet(route: Route, limit: float) -> Certificate | None:
    """Return the certificate of a gateway that is trusted as the settings say; None for an unreadable one.

    Raises NotSent with what a look at the certificate adds to it, or SettingsError for the CA file.
    """
    end = asyncio.get_running_loop().time() + limit
    try:
        async with asyncio.timeout_at(end):
            der = await _certificate(route)
    except (NotSent, *_CLOSED) as error:
        refusal = error if isinstance(error, NotSent) else _refusal(error, route)
        try:
            async with asyncio.timeout_at(end):
                refusal, _ = await explain(refusal, route, dialled)
        except TimeoutError:
            pass  # said with fewer words
        raise refusal from error
    try:
        return await beside("look", lambda: read(der))
    except ValueError:
        return None


async def _certificate(route: Route) -> bytes:
    context = await beside("tls", lambda: _context(route))
    pin = Pin(route, context, dialled) if route.pin else None
    if pin is not None:
        await pin.find()
    async with AsyncExitStack() as open_ends:
        stream = await open_ends.enter_async_context(dialled(route))
        tls = await stream.start_tls(context, server_hostname=route.host)
        open_ends.push_async_callback(tls.aclose)
        if pin is not None:
            pin.check(tls)
        presented: bytes = tls.get_extra_info("ssl_object").getpeercert(binary_form=True)
        return presented


def _context(route: Route) -> ssl.SSLContext:
    return make_pinned_context() if route.pin else make_context(route.ca_file)


def _refusal(error: Exception, route: Route) -> NotSent:
    code, detail = faults.before_sending(error, connected=True)
    return NotSent(code, detail, host=route.host, port=str(route.port))
