"""The way to a gateway step by step, over real connections: what each proves, and what a failure says."""

import asyncio
import socket
import ssl
import time
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.asymmetric import ec

from tests.rig.bad_servers import (
    HERE,
    BadServer,
    Behaviour,
    answering,
    authority,
    good,
    hanging,
    of_another_host,
)
from tests.rig.connect_proxy import ConnectProxy, opening, refusing, silent
from tests.rig.processes import wait_until
from tests.rig.untrusted import STATUS, for_us, issued, served
from toolbar.errors import NotSent, SettingsError
from toolbar.gateway.handshake import greet, look_up, reach
from toolbar.gateway.look import look, straight
from toolbar.gateway.proxy import Proxy
from toolbar.gateway.route import Route
from toolbar.presented import Certificate

NOBODY = "https://agent-gateway.invalid:8043"  # RFC 6761: such a name is never found


@pytest.fixture(scope="module")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    return authority(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def closed() -> str:
    """An origin where nobody listens."""
    with socket.create_server((HERE, 0)) as gone:
        return f"https://{HERE}:{gone.getsockname()[1]}"


Step = Callable[[Route, float], Coroutine[None, None, object]]


def refused(step: Step, route: Route, limit: float = 5.0) -> NotSent:
    """Return what *step* raises, which names the gateway whatever it was."""
    with pytest.raises(NotSent) as caught:
        asyncio.run(step(route, limit))
    assert (caught.value.facts["host"], caught.value.facts["port"]) == (route.host, str(route.port))
    return caught.value


def greeted(route: Route) -> Certificate | None:
    return asyncio.run(greet(route, 5.0))


@pytest.mark.parametrize(("host", "found"), [(HERE, HERE), ("[::1]", "::1"), ("localhost", HERE)])
def test_each_address_of_a_name_is_told_once(host: str, found: str) -> None:
    addresses = asyncio.run(look_up(Route(f"https://{host}:8043"), 5.0))
    assert found in addresses
    assert len(set(addresses)) == len(addresses)


@pytest.mark.parametrize(
    ("origin", "detail"),
    [
        (NOBODY, f"gaierror {socket.EAI_NONAME}"),
        (f"https://{'a' * 64}.invalid:8043", "UnicodeError"),  # no label is longer than 63
    ],
)
def test_a_name_that_nobody_has_is_told_with_what_the_system_said(origin: str, detail: str) -> None:
    error = refused(look_up, Route(origin))
    assert (error.code, error.detail) == ("NET-103", detail)
    assert error.__cause__ is not None


def test_a_name_is_waited_for_as_long_as_was_said() -> None:
    error = refused(look_up, Route(NOBODY), 0.0)
    assert (error.code, error.detail) == ("NET-103", "no answer within 0.0 s")


def test_a_port_that_takes_connections_can_be_reached(closed: str) -> None:
    with BadServer(hanging) as server:
        asyncio.run(reach(Route(server.url), 5.0))
        wait_until(lambda: server.connections == 1, "the connection")
    assert server.received == b""
    error = refused(reach, Route(closed))
    assert error.code == "NET-102"
    assert error.__cause__ is not None


def test_a_port_that_does_not_answer_in_time_says_so() -> None:
    with BadServer(hanging) as server:
        error = refused(reach, Route(server.url), 0.0)
        assert (error.code, error.detail) == ("NET-104", "no connection within 0.0 s")


def test_a_proxy_that_lets_us_through_is_a_way() -> None:
    with BadServer(hanging) as server, ConnectProxy(opening) as proxy:
        asyncio.run(reach(Route(server.url, proxy=Proxy(proxy.address)), 5.0))
        assert [asked.target for asked in proxy.asked] == [f"{HERE}:{server.port}"]


def test_a_proxy_that_is_silent_is_named(closed: str) -> None:
    with ConnectProxy(silent) as proxy:
        error = refused(reach, Route(closed, proxy=Proxy(proxy.address)), 0.3)
        assert (error.code, error.detail) == ("PRX-111", "no connection within 0.3 s")
        assert error.facts["proxy"] == f"127.0.0.1:{proxy.port}"


def test_a_proxy_that_refuses_is_not_called_a_closed_port(closed: str) -> None:
    with ConnectProxy(refusing("403 Forbidden")) as proxy:
        assert refused(reach, Route(closed, proxy=Proxy(proxy.address))).detail == "CONNECT 403"


def test_a_gateway_that_is_trusted_shows_its_certificate(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    with BadServer(answering(STATUS), good(ca)) as server:
        found = greeted(Route(server.url, ca_file))
        assert found == asyncio.run(look(Route(server.url), straight)).leaf
    assert server.handshakes == 1  # the look's is never completed
    assert server.received == b""


def test_the_gateway_is_greeted_by_its_name(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    asked: list[str | None] = []
    context = good(ca)
    context.sni_callback = lambda stream, name, _: asked.append(name)
    with BadServer(answering(STATUS), context) as server:
        assert greeted(Route(f"https://localhost:{server.port}", ca_file)) is not None
    assert asked == ["localhost"]


def test_a_proxy_is_gone_through_to_the_certificate(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    with BadServer(answering(STATUS), good(ca)) as server, ConnectProxy(opening) as proxy:
        assert greeted(Route(server.url, ca_file, proxy=Proxy(proxy.address))) is not None
        assert len(proxy.asked) == 1


def test_a_pinned_certificate_is_enough_and_another_is_not() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    with BadServer(answering(STATUS), served(key, issued(None, "gateway", key, for_us()))) as server:
        pin = asyncio.run(look(Route(server.url), straight)).leaf.sha256
        found = greeted(Route(server.url, pin=pin))
        assert found is not None
        assert found.sha256 == pin
        assert refused(greet, Route(server.url, pin="0" * 64)).code == "TLS-220"
    assert server.handshakes == 1


def test_a_refused_certificate_is_told_with_what_it_shows(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    with BadServer(answering(STATUS), of_another_host(ca)) as server:
        error = refused(greet, Route(server.url, ca_file))
        assert error.code == "TLS-212"
        assert error.facts["names"]  # which only a second look knows
        assert error.__cause__ is not None
        assert server.connections == 2


def test_a_greeting_that_is_not_returned_ends_in_time(trusted: tuple[trustme.CA, str]) -> None:
    with BadServer(hanging) as server:
        began = time.monotonic()
        error = refused(greet, Route(server.url, trusted[1]), 1.0)
        assert (error.code, error.detail) == ("NET-105", "no TLS handshake in time")
        assert 0.9 < time.monotonic() - began < 4.0


def test_an_explanation_does_not_outlast_the_time(trusted: tuple[trustme.CA, str]) -> None:
    """The first handshake is refused at once; the second, which would tell why, never comes."""
    ca, ca_file = trusted
    context = of_another_host(ca)

    class Once(BadServer):
        def _manners(self) -> tuple[ssl.SSLContext | None, Behaviour]:
            return (context if self.connections == 1 else None), hanging

    with Once(hanging) as server:
        began = time.monotonic()
        error = refused(greet, Route(server.url, ca_file), 1.5)
        assert error.code == "TLS-212"
        assert "names" not in error.facts
        assert 1.4 < time.monotonic() - began < 4.5


def test_a_file_that_holds_no_authority_is_a_setting(tmp_path: Path, closed: str) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("none")
    with BadServer(hanging) as server, pytest.raises(SettingsError, match="SET-305"):
        greeted(Route(server.url, str(file)))
    assert server.connections == 0
