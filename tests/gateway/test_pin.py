"""A pinned certificate: looked for once, compared, and never trusted beyond its time."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable

import pytest
import trustme

from tests.rig.bad_servers import BadServer, answering, expired, good, hanging, not_yet_valid
from tests.rig.untrusted import STATUS
from toolbar.errors import NotSent
from toolbar.gateway.dial import dialled
from toolbar.gateway.look import look, straight
from toolbar.gateway.pin import Pin
from toolbar.gateway.route import Route
from toolbar.gateway.tls import make_pinned_context

CA = trustme.CA()
Work = Callable[[Pin, ssl.SSLContext], Awaitable[None]]


def at(server: BadServer, work: Work, sha256: str = "") -> Route:
    """Do it with a pin on that server's own certificate, or on another one."""

    async def whole() -> Route:
        found = sha256 or (await look(Route(server.url), straight)).leaf.sha256
        route = Route(server.url, pin=found)
        context = make_pinned_context()
        await work(Pin(route, context, dialled), context)
        return route

    return asyncio.run(whole())


def test_it_is_looked_for_once_and_again_where_somebody_asks() -> None:
    async def work(pin: Pin, context: ssl.SSLContext) -> None:
        for anew, connections in ((False, 2), (False, 2), (True, 3), (False, 3)):
            await pin.find(anew=anew)
            assert server.connections == connections  # the first is this test's own look
        assert context.cert_store_stats()["x509"] == 1

    with BadServer(answering(STATUS), good(CA)) as server:
        at(server, work)
        assert server.handshakes == 0


@pytest.mark.parametrize(
    ("make", "code", "facts"),
    [(expired, "TLS-210", {"ended"}), (not_yet_valid, "TLS-211", {"begins", "now"})],
)
def test_out_of_its_time_it_is_not_trusted_though_it_is_the_one(
    make: Callable[[trustme.CA], ssl.SSLContext], code: str, facts: set[str]
) -> None:
    caught: list[NotSent] = []

    async def work(pin: Pin, context: ssl.SSLContext) -> None:
        with pytest.raises(NotSent) as refused:
            await pin.find()
        caught.append(refused.value)
        assert context.cert_store_stats()["x509"] == 0

    with BadServer(answering(STATUS), make(CA)) as server:
        route = at(server, work)
    (error,) = caught
    assert (error.code, error.detail) == (code, "of the pinned certificate")
    assert (error.facts["host"], error.facts["port"]) == (route.host, str(route.port))
    assert set(error.facts) == {"host", "port"} | facts


def test_another_one_is_told_with_both_fingerprints_and_not_trusted() -> None:
    async def work(pin: Pin, context: ssl.SSLContext) -> None:
        presented = (await look(Route(server.url), straight)).leaf.sha256
        with pytest.raises(NotSent) as caught:
            await pin.find()
        error = caught.value
        assert (error.code, error.detail) == ("TLS-220", f"pinned {'0' * 64}, presented {presented}")
        assert error.facts == {
            "host": "127.0.0.1",
            "port": str(server.port),
            "pinned": "0" * 64,
            "presented": presented,
        }
        assert context.cert_store_stats()["x509"] == 0

    with BadServer(answering(STATUS), good(CA)) as server:
        at(server, work, "0" * 64)


def test_it_is_looked_for_no_longer_than_was_said() -> None:
    async def work(pin: Pin, _: ssl.SSLContext) -> None:
        with pytest.raises(NotSent, match=r"NET-10[45]"):
            await asyncio.wait_for(pin.find(limit=0.1), 4)

    with BadServer(hanging) as server:
        at(server, work, "0" * 64)


def test_no_stream_leads_to_its_owner() -> None:
    with pytest.raises(NotSent, match="TLS-220"):
        Pin(Route("https://gw.example:8043", pin="0" * 64), make_pinned_context(), dialled).check(None)
