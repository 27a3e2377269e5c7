"""How far a request has got, event by event as httpcore tells them."""

import asyncio
import hashlib
import ssl
from collections.abc import Callable, Coroutine
from typing import Any

import httpcore
import httpx
import pytest

from toolbar.errors import NotSent
from toolbar.gateway.dial import dialled
from toolbar.gateway.flight import Flight
from toolbar.gateway.pin import Pin
from toolbar.gateway.route import Route
from toolbar.gateway.tunnel import Tunnel

ASKED = {"request": httpcore.Request(b"PUT", "https://gw.example:8043/x")}
TO_PROXY = {"request": httpcore.Request(b"CONNECT", "http://proxy.example:3128/")}
LEAVES, ANSWERED = "http11.send_request_headers.started", "http11.receive_response_headers.complete"
CERTIFICATE = b"what the gateway presented"


class Tls(httpcore.AsyncNetworkStream):
    """A stream after its handshake, as far as anybody asks it."""

    def get_extra_info(self, info: str) -> object:
        return self if info == "ssl_object" else None

    def version(self) -> str:
        return "TLSv1.3"

    def getpeercert(self, *, binary_form: bool) -> bytes:
        return CERTIFICATE if binary_form else b""


def flown(work: Callable[[Flight], Coroutine[Any, Any, None]], flight: Flight | None = None) -> Flight:
    flight = flight or Flight(Tunnel(None), None)
    asyncio.run(work(flight))
    return flight


def pinned(sha256: str) -> Flight:
    route = Route("https://gw.example:8043", pin=sha256)
    return Flight(Tunnel(None), Pin(route, ssl.create_default_context(), dialled))


def state(flight: Flight) -> tuple[bool, bool, bool]:
    return flight.connected, flight.left, flight.answered


def test_nothing_has_happened_at_first() -> None:
    flight = Flight(Tunnel(None), None)
    assert state(flight) == (False, False, False)
    assert (flight.withdrawn, flight.in_handshake, flight.left_to_look) == (False, False, 0.0)
    assert (flight.headers, bytes(flight.body)) == ((), b"")


def test_each_event_counts_for_what_it_is() -> None:
    async def work(flight: Flight) -> None:
        for event, info, then in (
            ("connection.connect_tcp.started", {}, (False, False, False)),
            ("connection.connect_tcp.complete", {}, (True, False, False)),
            ("connection.start_tls.complete", {"return_value": Tls()}, (True, False, False)),
            ("http11.send_request_headers.complete", {}, (True, False, False)),
            (LEAVES, ASKED, (True, True, False)),
            ("http11.receive_response_headers.started", {}, (True, True, False)),
            (ANSWERED, {"return_value": (b"HTTP/1.1", 200, b"OK", [])}, (True, True, True)),
        ):
            await flight.trace(event, info)
            assert state(flight) == then, event

    flown(work)


def test_what_is_said_to_a_proxy_is_not_the_request_nor_its_answer_the_answer() -> None:
    tunnel = Tunnel(httpx.Proxy("http://proxy.example:3128"))

    async def work(flight: Flight) -> None:
        await flight.trace(LEAVES, TO_PROXY)
        await flight.trace(ANSWERED, {"return_value": (b"HTTP/1.1", 200, b"OK", [])})
        flight.hear()
        assert state(flight) == (False, False, False)
        assert tunnel.status == 200
        await flight.trace("proxy.start_tls.started", {})
        await flight.trace("proxy.start_tls.complete", {"return_value": Tls()})
        await flight.trace(LEAVES, ASKED)
        assert flight.in_handshake  # nothing was heard since

    flown(work, Flight(tunnel, None))


def test_in_a_tunnel_through_tls_nobody_knows_whose_alert_it_is() -> None:
    tunnel = Tunnel(httpx.Proxy("https://proxy.example:3128"))

    async def work(flight: Flight) -> None:
        await flight.trace("proxy.start_tls.complete", {"return_value": Tls()})
        assert not flight.in_handshake

    flown(work, Flight(tunnel, None))


def test_a_pin_is_compared_before_the_request_leaves_and_not_with_a_proxys_certificate() -> None:
    async def work(flight: Flight) -> None:
        await flight.trace(LEAVES, TO_PROXY)
        await flight.trace("proxy.start_tls.complete", {"return_value": Tls()})
        await flight.trace(LEAVES, ASKED)

    assert flown(work, pinned(hashlib.sha256(CERTIFICATE).hexdigest())).left
    for wrong in (pinned("0" * 64), Flight(Tunnel(None), pinned("0" * 64)._pin)):
        with pytest.raises(NotSent, match="TLS-220"):
            flown(work, wrong)
        assert not wrong.left


def test_without_a_stream_no_pin_is_the_right_one() -> None:
    flight = pinned("0" * 64)
    with pytest.raises(NotSent, match="TLS-220"):
        asyncio.run(flight.trace(LEAVES, ASKED))


def test_what_is_given_up_does_not_leave_and_what_has_left_is_not_given_up() -> None:
    async def given_up() -> Flight:
        flight = Flight(Tunnel(None), None)
        flight.withdraw()  # before there is a limit to it, nothing is to be ended
        assert not flight.withdrawn
        flight.limit = asyncio.timeout(60)
        with pytest.raises(TimeoutError):
            await leaving(flight)
        return flight

    async def leaving(flight: Flight) -> None:
        async with flight.limit or asyncio.timeout(0):
            flight.withdraw()
            flight.withdraw()
            with pytest.raises(NotSent, match=r"^NET-108 withdrawn before anything was sent$"):
                await flight.trace(LEAVES, ASKED)
            await asyncio.Event().wait()

    async def left() -> Flight:
        flight = Flight(Tunnel(None), None)
        async with asyncio.timeout(60) as flight.limit:
            await flight.trace(LEAVES, ASKED)
            flight.withdraw()
            await asyncio.sleep(0)
        return flight

    assert (asyncio.run(given_up()).left, asyncio.run(left()).withdrawn) == (False, False)


def test_a_look_ends_a_moment_before_the_request_does() -> None:
    async def work(flight: Flight) -> None:
        for seconds in (10, None):
            async with asyncio.timeout(seconds) as flight.limit:
                await asyncio.sleep(0)
                assert flight.left_to_look == 0.0 if seconds is None else 9 < flight.left_to_look < 9.96

    flown(work)
