"""What a gateway presents, seen in handshakes that nobody completes, and what it adds to an error's facts."""

import asyncio
import hashlib
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpcore
import pytest
import trustme
from cryptography import x509

from tests.rig.bad_servers import (
    HERE,
    BadServer,
    Connection,
    answering,
    authority,
    expired,
    good,
    hanging,
    not_yet_valid,
    self_signed,
)
from tests.rig.untrusted import STATUS, UNTRUSTED, Tls, Untrusted, with_names
from toolbar.errors import NotSent
from toolbar.gateway.certificate import covers, explained, stamp
from toolbar.gateway.client import connect
from toolbar.gateway.look import explain, look, straight
from toolbar.gateway.route import Route
from toolbar.presented import Presented


@pytest.fixture(scope="module")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    return authority(tmp_path_factory.mktemp("ca"))


def seen(context: ssl.SSLContext | None, host: str = HERE) -> Presented:
    """Look at a server that would gladly answer, and be sure that it never could."""
    with BadServer(answering(STATUS), context) as server:
        found = asyncio.run(look(Route(f"https://{host}:{server.port}"), straight))
    assert (server.connections, server.handshakes, server.received) == (1, 0, b"")
    return found


async def probe(route: Route) -> None:
    gateway = await connect(route)
    try:
        await gateway.probe("20011")
    finally:
        await gateway.aclose()


def failure(route: Route) -> NotSent:
    with pytest.raises(NotSent) as caught:
        asyncio.run(probe(route))
    return caught.value


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_not_even_the_best_certificate_completes_a_look(
    trusted: tuple[trustme.CA, str], version: ssl.TLSVersion
) -> None:
    ca, _ = trusted
    context = good(ca)
    context.maximum_version = version  # the sides finish in another order
    found = seen(context)
    assert found.faults == ()
    assert set(found.leaf.names) == {HERE, "localhost"}
    assert not found.leaf.self_signed
    assert found.leaf.issuer == x509.load_pem_x509_certificate(ca.cert_pem.bytes()).subject.rfc4514_string()


def test_a_look_asks_for_the_host_by_its_name(trusted: tuple[trustme.CA, str]) -> None:
    ca, _ = trusted
    asked: list[str | None] = []
    context = good(ca)
    context.sni_callback = lambda stream, name, _: asked.append(name)
    seen(context, "localhost")
    seen(context)
    assert asked == ["localhost", None]


def test_a_certificate_is_read_whole(trusted: tuple[trustme.CA, str]) -> None:
    found = seen(self_signed(trusted[0]))
    (leaf,) = found.chain
    der = ssl.PEM_cert_to_DER_cert(leaf.pem)
    assert leaf.sha256 == hashlib.sha256(der).hexdigest()
    assert (leaf.subject, leaf.issuer, leaf.names) == ("CN=gateway", "CN=gateway", ("localhost",))
    assert leaf.self_signed
    assert leaf.not_before.tzinfo is leaf.not_after.tzinfo is UTC
    assert leaf.not_after - leaf.not_before == timedelta(days=2)
    assert found.pem == leaf.pem
    assert leaf.pem not in repr(found)


def test_the_chain_comes_leaf_first_and_can_be_saved(trusted: tuple[trustme.CA, str], tmp_path: Path) -> None:
    bad = next(bad for bad in UNTRUSTED if bad.name == "self-signed root sent along")
    assert bad.tls is not None
    found = seen(bad.tls(trusted[0]))
    assert [one.subject for one in found.chain] == ["CN=gateway", "CN=Private root"]
    assert [one.self_signed for one in found.chain] == [False, True]
    saved = x509.load_pem_x509_certificates(found.pem.encode())
    assert len(saved) == 2


@pytest.mark.parametrize(
    ("make", "faults"),
    [(expired, ("TLS-210",)), (not_yet_valid, ("TLS-211",)), (self_signed, ("TLS-212",))],
)
def test_dates_and_names_are_judged(
    trusted: tuple[trustme.CA, str], make: Tls, faults: tuple[str, ...]
) -> None:
    assert seen(make(trusted[0])).faults == faults


def test_all_that_is_wrong_is_told_at_once(trusted: tuple[trustme.CA, str]) -> None:
    now = datetime.now(UTC)
    leaf = trusted[0].issue_cert(
        "elsewhere.example", not_before=now - timedelta(9), not_after=now - timedelta(1)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    assert set(seen(context).faults) == {"TLS-210", "TLS-212"}


WANTED = {
    "expired": {"ended"},
    "expired authority between": {"ended"},
    "not yet valid": {"begins", "now"},
    "of another host": {"names"},
    "of another address": {"names"},
    "an address as a name": {"names"},
    "a common name only": {"subject"},
    "for all of another domain": {"names"},
    "of another authority": {"issuer"},
    "chain incomplete": {"issuer"},
    "self-signed": {"subject"},
    "self-signed root sent along": {"subject"},
}


@pytest.mark.parametrize("bad", [bad for bad in UNTRUSTED if bad.code != "NET-105"], ids=lambda bad: bad.name)
def test_a_failure_is_explained_with_what_was_presented(
    trusted: tuple[trustme.CA, str], bad: Untrusted
) -> None:
    ca, ca_file = trusted
    with BadServer(bad.behave, bad.tls(ca) if bad.tls else None) as server:
        route = Route(server.url, ca_file)
        error = failure(route)
        better, presented = asyncio.run(explain(error, route, straight))
        here = {"host": HERE, "port": str(server.port)}
    assert better.code == (bad.explained or bad.code)
    assert better.detail == error.detail
    assert error.facts == here
    assert better.facts.items() >= here.items()
    assert set(better.facts) - set(here) == (
        {"wrong"} if bad.code == "TLS-215" else WANTED.get(bad.name, set())
    )
    assert all(better.facts.values())
    assert (presented is not None) is (bad.shows and bad.name != "wants a certificate, TLS 1.3")
    assert server.handshakes == 0
    assert bad.tls is None or server.received == b""


def test_the_facts_are_the_certificates_own(trusted: tuple[trustme.CA, str]) -> None:
    presented = seen(expired(trusted[0]))
    told = explained(NotSent("TLS-210", host=HERE), presented, datetime.now(UTC))
    assert told.facts == {"host": HERE, "ended": stamp(presented.leaf.not_after)}
    now = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    presented = seen(not_yet_valid(trusted[0]))
    told = explained(NotSent("TLS-211"), presented, now)
    assert told.facts == {"begins": stamp(presented.leaf.not_before), "now": "2026-01-02 03:04 UTC"}


def test_the_facts_are_those_of_the_certificate_that_is_at_fault(trusted: tuple[trustme.CA, str]) -> None:
    def shown(name: str) -> Presented:
        bad = next(bad for bad in UNTRUSTED if bad.name == name)
        assert bad.tls is not None
        return seen(bad.tls(trusted[0]))

    now = datetime.now(UTC)
    presented = shown("expired authority between")
    leaf, between = presented.chain
    assert between.not_after < now < leaf.not_after
    assert explained(NotSent("TLS-210"), presented, now).facts == {"ended": stamp(between.not_after)}
    # Had nobody known the authority, its issuer would be the one to ask for.
    assert leaf.issuer == between.subject != between.issuer
    assert explained(NotSent("TLS-213"), presented, now).facts == {"issuer": between.issuer}
    presented = shown("an address as a name")
    assert explained(NotSent("TLS-212"), presented, now).facts == {"names": "DNS:127.0.0.1"}
    assert presented.faults == ("TLS-212",)


def test_many_names_are_told_in_part(trusted: tuple[trustme.CA, str]) -> None:
    presented = seen(with_names(1_000)(trusted[0]))
    assert len(presented.leaf.names) == 1_001
    told = explained(NotSent("TLS-212"), presented, datetime.now(UTC)).facts["names"]
    assert told == f"{HERE}, host-0.example, host-1.example, host-2.example, host-3.example, …"
    presented = seen(with_names(4)(trusted[0]))
    told = explained(NotSent("TLS-212"), presented, datetime.now(UTC)).facts["names"]
    assert told == f"{HERE}, host-0.example, host-1.example, host-2.example, host-3.example"


def test_what_no_look_can_explain_stays_as_it_is_and_costs_no_connection() -> None:
    with BadServer(hanging) as server:
        for code in ("NET-102", "TLS-230", "TLS-250", "TLS-240", "TLS-260"):
            error = NotSent(code)
            assert asyncio.run(explain(error, Route(server.url), straight)) == (error, None)
    assert server.connections == 0


@pytest.mark.parametrize("code", ["TLS-210", "TLS-216", "TLS-220", "TLS-231"])
def test_what_is_about_a_certificate_comes_with_the_one_that_was_presented(
    trusted: tuple[trustme.CA, str], code: str
) -> None:
    with BadServer(answering(STATUS), good(trusted[0])) as server:
        told, presented = asyncio.run(explain(NotSent(code, "as it was"), Route(server.url), straight))
        assert (told.code, told.detail) == (code, "as it was")
        assert presented is not None
        assert presented == asyncio.run(look(Route(server.url), straight))


def test_a_system_that_said_no_in_words_of_its_own_is_explained_too(trusted: tuple[trustme.CA, str]) -> None:
    told = explained(NotSent("TLS-216", host=HERE), seen(expired(trusted[0])), datetime.now(UTC))
    assert (told.code, set(told.facts)) == ("TLS-210", {"host", "ended"})
    assert explained(NotSent("TLS-216"), seen(good(trusted[0])), datetime.now(UTC)).code == "TLS-216"


def test_a_look_ends_in_time() -> None:
    with BadServer(hanging) as server:
        began = time.monotonic()
        with pytest.raises(NotSent) as caught:
            asyncio.run(look(Route(server.url), straight, limit=0.5))
        assert (caught.value.code, caught.value.facts["port"]) == ("NET-105", str(server.port))
    assert time.monotonic() - began < 3


def test_endless_words_before_a_certificate_end_the_look() -> None:
    def babble(connection: Connection) -> None:
        while True:  # HelloRequests, which a client overhears
            connection.send(b"\x16\x03\x03\x40\x00" + b"\x00" * 0x4000)

    with BadServer(babble) as server, pytest.raises(NotSent) as caught:
        asyncio.run(look(Route(server.url), straight))
    assert (caught.value.code, caught.value.detail) == ("TLS-260", "MORE_THAN_A_HANDSHAKE")


def test_a_look_goes_the_way_that_it_is_given(trusted: tuple[trustme.CA, str]) -> None:
    dialled: list[Route] = []
    with BadServer(answering(STATUS), good(trusted[0])) as server:

        @asynccontextmanager
        async def elsewhere(route: Route) -> AsyncIterator[httpcore.AsyncNetworkStream]:
            dialled.append(route)
            async with straight(Route(server.url)) as stream:
                yield stream

        route = Route("https://gateway.invalid:8043")
        found = asyncio.run(look(route, elsewhere))
    assert dialled == [route]
    assert found.faults == ("TLS-212",)


def test_the_loop_goes_on_during_a_look(trusted: tuple[trustme.CA, str]) -> None:
    async def longest_gap(url: str) -> float:
        looking = asyncio.create_task(look(Route(url), straight))
        longest, before = 0.0, time.thread_time()
        while not looking.done():
            await asyncio.sleep(0)
            now = time.thread_time()  # this thread's own work, whatever else the machine does
            longest, before = max(longest, now - before), now
        await looking
        return longest

    with BadServer(answering(STATUS), with_names(1_000)(trusted[0])) as server:
        assert asyncio.run(longest_gap(server.url)) < 0.05


@pytest.mark.parametrize(
    ("names", "host", "fits"),
    [
        (("gw.example",), "gw.example", True),
        (("GW.Example",), "gw.example", True),
        (("gw.example",), "GW.example.", True),
        (("gw.example",), "agw.example", False),
        (("*.example",), "gw.example", True),
        (("*.example",), "a.gw.example", False),
        (("*.example",), "example", False),
        (("*",), "gw", False),
        (("127.0.0.1",), "127.0.0.1", True),
        (("DNS:127.0.0.1",), "127.0.0.1", False),
        (("*.0.0.1",), "127.0.0.1", False),
        (("::1",), "0:0:0:0:0:0:0:1", True),
        (("::1",), "127.0.0.1", False),
        ((), "gw.example", False),
    ],
)
def test_which_names_are_for_which_host(names: tuple[str, ...], host: str, fits: bool) -> None:
    assert covers(names, host) is fits
