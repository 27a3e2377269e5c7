"""A test of the connection: what is asked, what is looked at, and what is told of it."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack

import pytest
import trustme

from tests.campaign.hostile import HONEST, AwaitClose, Hear, HostileGateway, Turn, bodies, envelope, replying
from tests.rig.bad_servers import authority, http
from tests.rig.processes import wait_until
from toolbar.errors import GatewayError, NotSent, Refused
from toolbar.gateway.client import Gateway, connect
from toolbar.gateway.route import Route
from toolbar.gateway.trial import Trial
from toolbar.gateway.withdrawal import Withdrawal

NOT_SIGNED_IN = bodies(envelope("100-006"))
MUTE = Turn((Hear(), AwaitClose()), tls=None)


@pytest.fixture
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., tuple[HostileGateway, Route]]]:
    """Start a gateway of our authority, or of a stranger's, and return it with the way to it."""
    ca, ca_file = authority(tmp_path_factory.mktemp("ca"))
    with ExitStack() as stack:

        def start(*turns: Turn, stranger: bool = False) -> tuple[HostileGateway, Route]:
            gateway = stack.enter_context(HostileGateway(trustme.CA() if stranger else ca, turns))
            return gateway, Route(gateway.url, ca_file)

        yield start


def known(*routes: Route) -> Callable[[str], Awaitable[Route]]:
    """Return what knows these ways."""

    async def way(origin: str) -> Route:
        return next(route for route in routes if route.origin == origin)

    return way


def run(trial: Trial, *routes: Route) -> GatewayError | None:
    try:
        asyncio.run(trial.run([route.origin for route in routes], known(*routes), "20011"))
    except GatewayError as error:
        return error
    return None


Start = Callable[..., tuple[HostileGateway, Route]]


def test_a_gateway_that_answers_is_good_and_its_certificate_is_shown(at: Start) -> None:
    gateway, route = at(*NOT_SIGNED_IN)
    trial = Trial(connect, Withdrawal())
    assert run(trial, route) is None
    assert trial.presented is not None
    assert "127.0.0.1" in trial.presented.leaf.names
    assert trial.presented.origin == gateway.url
    assert [asked.operation for asked in gateway.asked] == ["agentstatus"]
    assert gateway.guid_bytes == 0


def test_a_stranger_is_named_and_hears_nothing(at: Start) -> None:
    gateway, route = at(stranger=True)
    trial = Trial(connect, Withdrawal())
    error = run(trial, route)
    assert isinstance(error, NotSent)
    assert error.code == "TLS-213"
    assert "trustme" in error.facts["issuer"]
    assert trial.presented is not None
    assert gateway.received == b""


def test_the_second_address_is_tested_too_and_named_where_it_fails(at: Start) -> None:
    _, first = at(*NOT_SIGNED_IN)
    gateway, second = at(stranger=True)
    error = run(Trial(connect, Withdrawal()), first, second)
    assert isinstance(error, NotSent)
    assert error.facts["port"] == str(gateway.port)


def test_what_is_no_gateway_is_told_and_its_certificate_shown(at: Start) -> None:
    _, route = at(*replying(http(b"<html>", status="404 Not Found")))
    trial = Trial(connect, Withdrawal())
    assert isinstance(run(trial, route), Refused)
    assert trial.presented is not None


def test_where_nobody_listens_there_is_nothing_to_show() -> None:
    with HostileGateway(trustme.CA()) as gone:
        route = Route(gone.url)
    trial = Trial(connect, Withdrawal())
    error = run(trial, route)
    assert error is not None
    assert (error.code, trial.presented) == ("NET-102", None)


def test_it_can_be_given_up_before_the_probe_has_left(at: Start) -> None:
    mute, route = at(MUTE)
    assert give_up(lambda: mute.connections == 1, route) == "NET-108"


def test_given_up_while_it_looks_at_one_address_it_does_not_go_on_to_the_next(at: Start) -> None:
    first, route = at(*NOT_SIGNED_IN, MUTE)  # the second connection is the look
    second, other = at(*NOT_SIGNED_IN)
    assert give_up(lambda: first.connections == 2, route, other) == "NET-108"
    assert (len(first.asked), second.connections) == (1, 0)


def test_given_up_while_it_finds_out_why_the_first_trouble_is_told(at: Start) -> None:
    gateway, route = at(HONEST, MUTE, stranger=True)
    assert give_up(lambda: gateway.connections == 2, route) == "TLS-213"


def test_an_explanation_that_takes_too_long_is_left_out(at: Start) -> None:
    gateway, route = at(HONEST, MUTE, stranger=True)
    trial = Trial(connect, Withdrawal(), total=1.5)
    began = time.monotonic()
    error = run(trial, route)
    assert time.monotonic() - began < 4  # and not the five seconds that a look may take
    assert (error.code if error else "", trial.presented, gateway.connections) == ("TLS-213", None, 2)


def test_a_connection_that_is_not_made_ready_in_time_names_its_address() -> None:
    async def silent(route: Route) -> Gateway:
        await asyncio.Event().wait()
        raise AssertionError("it never says a word")

    route = Route("https://gw.example:8043")
    error = run(Trial(silent, Withdrawal(), total=0.1), route)
    assert error is not None
    assert (error.code, error.facts) == ("NET-104", {"host": "gw.example", "port": "8043"})


def give_up(when: Callable[[], bool], *routes: Route) -> str:
    """Give it up as soon as that is so, and return how it ended."""

    async def work() -> str:
        withdrawal = Withdrawal()
        trial = Trial(connect, withdrawal)
        testing = asyncio.ensure_future(
            trial.run([route.origin for route in routes], known(*routes), "20011")
        )
        await asyncio.to_thread(wait_until, when, "the moment")
        withdrawal.withdraw()
        with pytest.raises(NotSent) as caught:
            await asyncio.wait_for(testing, 5)
        return caught.value.code

    return asyncio.run(work())


def test_it_ends_in_time_whatever_is_silent(at: Start) -> None:
    _, route = at(MUTE)
    began = time.monotonic()
    error = run(Trial(connect, Withdrawal(), total=0.5), route)
    assert time.monotonic() - began < 3  # and not the five seconds that a connection may take
    assert (type(error), error.code if error else "") == (NotSent, "NET-105")

    async def silent(origin: str) -> Route:
        await asyncio.Event().wait()
        return route

    async def work() -> None:
        with pytest.raises(NotSent, match="NET-104") as caught:
            await asyncio.wait_for(
                Trial(connect, Withdrawal(), total=0.2).run([route.origin], silent, "20011"), 5
            )
        assert caught.value.facts == {"host": route.host, "port": str(route.port)}

    asyncio.run(work())


def test_a_look_at_a_good_gateway_that_takes_too_long_is_left_undone(at: Start) -> None:
    gateway, route = at(*NOT_SIGNED_IN, MUTE)
    trial = Trial(connect, Withdrawal(), total=1.0)
    began = time.monotonic()
    assert run(trial, route) is None
    assert time.monotonic() - began < 3  # and not the five seconds that a look may take
    assert (trial.presented, gateway.connections) == (None, 2)
