"""A test of the connection: what is asked, what is looked at, and what is told of it."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
import trustme

from tests.campaign.hostile import HostileGateway, Turn, bodies, envelope, replying
from tests.rig.bad_servers import authority, http
from tests.rig.processes import wait_until
from toolbar.errors import GatewayError, NotSent, Refused
from toolbar.gateway.client import connect
from toolbar.gateway.route import Route
from toolbar.gateway.trial import Trial

NOT_SIGNED_IN = bodies(envelope("100-006"))


@pytest.fixture
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., tuple[HostileGateway, Route]]]:
    """Start a gateway of our authority, or of a stranger's, and return it with the way to it."""
    ca, ca_file = authority(tmp_path_factory.mktemp("ca"))
    with ExitStack() as stack:

        def start(*turns: Turn, stranger: bool = False) -> tuple[HostileGateway, Route]:
            gateway = stack.enter_context(HostileGateway(trustme.CA() if stranger else ca, turns))
            return gateway, Route(gateway.url, ca_file)

        yield start


def run(trial: Trial, *routes: Route) -> GatewayError | None:
    try:
        asyncio.run(trial.run(routes, "20011"))
    except GatewayError as error:
        return error
    return None


Start = Callable[..., tuple[HostileGateway, Route]]


def test_a_gateway_that_answers_is_good_and_its_certificate_is_shown(at: Start) -> None:
    gateway, route = at(*NOT_SIGNED_IN)
    trial = Trial(connect)
    assert run(trial, route) is None
    assert trial.presented is not None
    assert "127.0.0.1" in trial.presented.leaf.names
    assert [asked.operation for asked in gateway.asked] == ["agentstatus"]
    assert gateway.guid_bytes == 0


def test_a_stranger_is_named_and_hears_nothing(at: Start) -> None:
    gateway, route = at(stranger=True)
    trial = Trial(connect)
    error = run(trial, route)
    assert isinstance(error, NotSent)
    assert error.code == "TLS-213"
    assert "trustme" in error.facts["issuer"]
    assert trial.presented is not None
    assert gateway.received == b""


def test_the_second_address_is_tested_too_and_named_where_it_fails(at: Start) -> None:
    _, first = at(*NOT_SIGNED_IN)
    gateway, second = at(stranger=True)
    error = run(Trial(connect), first, second)
    assert isinstance(error, NotSent)
    assert error.facts["port"] == str(gateway.port)


def test_what_is_no_gateway_is_told_and_its_certificate_shown(at: Start) -> None:
    _, route = at(*replying(http(b"<html>", status="404 Not Found")))
    trial = Trial(connect)
    assert isinstance(run(trial, route), Refused)
    assert trial.presented is not None


def test_where_nobody_listens_there_is_nothing_to_show() -> None:
    with HostileGateway(trustme.CA()) as gone:
        route = Route(gone.url)
    trial = Trial(connect)
    error = run(trial, route)
    assert error is not None
    assert (error.code, trial.presented) == ("NET-102", None)


def test_it_can_be_withdrawn(at: Start) -> None:
    gateway, route = at(Turn((), tls=None), stranger=True)

    async def work() -> None:
        trial = Trial(connect)
        testing = asyncio.ensure_future(trial.run([route], "20011"))
        await asyncio.to_thread(wait_until, lambda: gateway.connections > 0, "a connection")
        trial.withdraw()
        with pytest.raises(NotSent):
            await testing

    asyncio.run(work())
