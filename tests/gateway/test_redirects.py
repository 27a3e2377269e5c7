"""Wherever a gateway points to, the GUID does not go there: every kind of redirect, every kind of place."""

import asyncio
from collections.abc import Iterator

import pytest
import trustme

from tests.campaign.hostile import G1, G2, HostileGateway, replying
from tests.rig.bad_servers import BadServer, Connection, authority, http
from toolbar.errors import GatewayError
from toolbar.gateway.client import connect
from toolbar.gateway.route import Route
from toolbar.model import Session
from toolbar.secret import Secret

CODES = ("301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent")

PATH = "/agentgateway/resource/onlineagent/20011/updateGuid"

TARGETS = {
    "the same port at another address": "https://127.0.0.2:{port}" + PATH,
    "another port of the same host": "https://127.0.0.1:{port}" + PATH,
    "another name of the same host": "https://localhost:{port}" + PATH,
    "without TLS": "http://127.0.0.1:{plain}" + PATH,
    "the scheme left out": "//127.0.0.1:{port}" + PATH,
    "somebody's name in it": "https://gw.example@127.0.0.1:{port}" + PATH,
    "the GUID wanted in the address": "https://127.0.0.1:{port}/?guid=",
    "by way of another header": "",
}


@pytest.fixture(scope="module")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    return authority(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def elsewhere(trusted: tuple[trustme.CA, str]) -> Iterator[HostileGateway]:
    """Stand where the redirects lead to: trusted, honest, and nobody's gateway."""
    with HostileGateway(trusted[0]) as server:
        yield server


@pytest.fixture(scope="module")
def plain() -> Iterator[BadServer]:
    def behave(connection: Connection) -> None:
        connection.read()

    with BadServer(behave) as server:
        yield server


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("operation", ["update_guid", "vrc_token"])
def test_no_byte_of_the_guid_goes_where_an_answer_points_to(
    trusted: tuple[trustme.CA, str],
    elsewhere: HostileGateway,
    plain: BadServer,
    code: str,
    target: str,
    operation: str,
) -> None:
    place = TARGETS[target].format(port=elsewhere.port, plain=plain.port)
    headers = [f"Location: {place}"] if place else []
    headers.append(f"Refresh: 0; url=https://127.0.0.1:{elsewhere.port}{PATH}")
    headers.append(f'Alt-Svc: h2="127.0.0.1:{elsewhere.port}"; ma=3600')
    answer = http(b"", *headers, status=code)

    async def ask() -> str:
        gateway = await connect(Route(pointing.url, trusted[1]))
        try:
            await getattr(gateway, operation)(Session(pointing.url, "20011", Secret(G1)))
        except GatewayError as error:
            return error.code
        finally:
            await gateway.aclose()
        return "followed"

    with HostileGateway(trusted[0], replying(answer, answer)) as pointing:
        assert asyncio.run(ask()) == f"HTTP-{code[:3]}"
        assert len(pointing.asked) == 1
    assert (elsewhere.connections, elsewhere.received) == (0, b"")
    assert (plain.connections, plain.received) == (0, b"")


def test_the_places_would_have_heard_it(trusted: tuple[trustme.CA, str], elsewhere: HostileGateway) -> None:
    """The matrix proves something only if who is asked there does answer, and is counted."""

    async def ask() -> None:
        gateway = await connect(Route(elsewhere.url, trusted[1]))
        try:
            await gateway.update_guid(Session(elsewhere.url, "20011", Secret(G1)))
        finally:
            await gateway.aclose()

    asyncio.run(ask())
    assert elsewhere.guid_bytes > 0
    elsewhere.forget()  # in whatever order: the others count from nothing


@pytest.mark.parametrize(
    "place",
    ["https://127.0.0.1:99999/", "http://[::1/", "https://a b/", "\x01", "xn--:", "http://xn--a/", "//"],
)
def test_a_place_that_cannot_be_read_changes_nothing_of_the_answer(
    trusted: tuple[trustme.CA, str], place: str
) -> None:
    """httpx makes a URL of it although nobody follows: that must not cost us the GUID beside it."""
    answer = http(b"", f"Location: {place}", f"Set-GUID: JSESSIONID={G2}", status="302 Found")

    async def ask() -> GatewayError:
        gateway = await connect(Route(pointing.url, trusted[1]))
        try:
            await gateway.update_guid(Session(pointing.url, "20011", Secret(G1)))
        except GatewayError as error:
            return error
        finally:
            await gateway.aclose()
        raise AssertionError("a redirect is no answer")

    with HostileGateway(trusted[0], replying(answer)) as pointing:
        error = asyncio.run(ask())
    assert (error.code, error.found) == ("HTTP-302", (Secret(G2),))
