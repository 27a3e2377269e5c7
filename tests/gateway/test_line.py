"""The way of one request over a real connection: what its flight learns, and what is left afterwards."""

import asyncio
from collections.abc import Iterator

import httpx
import pytest
import trustme

from tests.rig.bad_servers import BadServer, Connection, answering, authority, good, http
from tests.rig.processes import wait_until
from toolbar.gateway.flight import Flight
from toolbar.gateway.line import FLIGHT, Line
from toolbar.gateway.tls import make_context
from toolbar.gateway.tunnel import Tunnel

BODY = b"x" * 5000


@pytest.fixture(scope="module")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    return authority(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def server(trusted: tuple[trustme.CA, str]) -> Iterator[BadServer]:
    with BadServer(
        answering(http(BODY, "Location: https://elsewhere.example/", "X-Kept: 1")), good(trusted[0])
    ) as it:
        yield it


async def asked(line: Line, url: str, flight: Flight) -> httpx.Response:
    async with httpx.AsyncClient(transport=line, timeout=5.0) as client:
        return await client.put(url, extensions={"trace": flight.trace, FLIGHT: flight})


def test_what_came_back_ends_the_doubt_about_the_handshake(
    server: BadServer, trusted: tuple[trustme.CA, str]
) -> None:
    flight = Flight(Tunnel(None), None)
    answer = asyncio.run(asked(Line(make_context(trusted[1]), None), server.url, flight))
    assert (answer.status_code, answer.content) == (200, BODY)
    assert (flight.connected, flight.left, flight.answered) == (True, True, True)
    assert flight._version == "TLSv1.3"
    assert not flight.in_handshake  # an alert from now on proves nothing


def test_where_an_answer_points_to_is_not_handed_on_and_the_rest_of_it_is(
    server: BadServer, trusted: tuple[trustme.CA, str]
) -> None:
    answer = asyncio.run(asked(Line(make_context(trusted[1]), None), server.url, Flight(Tunnel(None), None)))
    assert "location" not in answer.headers
    assert answer.headers["x-kept"] == "1"


def test_each_request_has_a_connection_of_its_own_which_goes_with_it(
    server: BadServer, trusted: tuple[trustme.CA, str]
) -> None:
    line = Line(make_context(trusted[1]), None)

    async def twice() -> None:
        for number in (1, 2):
            answer = await asked(line, server.url, Flight(Tunnel(None), None))
            assert server.connections == number
            stream = answer.extensions["network_stream"]
            assert stream.get_extra_info("socket").fileno() == -1  # closed, as soon as it was read

    asyncio.run(twice())


def test_a_request_that_came_to_nothing_leaves_no_connection(trusted: tuple[trustme.CA, str]) -> None:
    async def scenario(server: BadServer) -> None:
        line = Line(make_context(trusted[1]), None)
        asking = asyncio.create_task(asked(line, server.url, Flight(Tunnel(None), None)))
        await asyncio.to_thread(wait_until, lambda: server.connections == 1, "the connection")
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        await asyncio.to_thread(wait_until, lambda: gone, "its end")

    def noting(connection: Connection) -> None:
        connection.read()  # a greeting that is never returned
        gone.append(connection.read() == b"")

    gone: list[bool] = []
    with BadServer(noting) as server:
        asyncio.run(scenario(server))
    assert gone == [True]
