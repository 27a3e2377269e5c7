"""The gateway that is held: one at a time, with real connections to a gateway over TLS."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.rig.processes import SimulatedGateway, simulated_gateway
from toolbar.errors import NotSent, SettingsError
from toolbar.gateway.client import Gateway, connect
from toolbar.gateway.held import HeldGateway
from toolbar.model import Settings


class Desk:
    """What is held, and every gateway that was ever made for it."""

    def __init__(self, gateway: SimulatedGateway) -> None:
        self.settings = Settings(gateway.url, gateway.agent_id, str(gateway.ca_file))
        self.made: list[Gateway] = []
        self.held = HeldGateway(self._connect)

    async def _connect(self, origin: str, ca_file: str) -> Gateway:
        gateway = await connect(origin, ca_file)
        self.made.append(gateway)
        return gateway

    async def answers(self, gateway: Gateway) -> bool:
        """Return whether it can be used; httpx says so where it was closed."""
        try:
            await gateway.probe(self.settings.agent_id)
        except RuntimeError:
            return False
        return True


@pytest.fixture(scope="module")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedGateway]:
    with simulated_gateway("--tls-dir", str(tmp_path_factory.mktemp("tls"))) as gateway:
        yield gateway


@pytest.fixture
def desk(simulated: SimulatedGateway) -> Desk:
    return Desk(simulated)


def play(desk: Desk, scenario: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        try:
            await scenario()
        finally:
            await desk.held.aclose()
            assert [await desk.answers(gateway) for gateway in desk.made] == [False] * len(desk.made)

    asyncio.run(whole())


def test_it_is_connected_when_first_needed_and_kept(desk: Desk) -> None:
    async def scenario() -> None:
        assert desk.made == []
        first = await desk.held.of(desk.settings)
        assert (
            await desk.held.of(replace(desk.settings, agent_id="20012")) is first
        )  # another agent, same gateway
        assert desk.made == [first]
        assert await desk.answers(first)

    play(desk, scenario)


@pytest.mark.parametrize(
    "change",
    [
        lambda settings: replace(settings, gateway="https://127.0.0.1:1"),
        lambda settings: replace(settings, ca_file=""),
    ],
    ids=["gateway", "ca_file"],
)
def test_another_gateway_or_certificate_replaces_it(
    desk: Desk, change: Callable[[Settings], Settings]
) -> None:
    async def scenario() -> None:
        first = await desk.held.of(desk.settings)
        second = await desk.held.of(change(desk.settings))
        assert desk.made == [first, second]
        assert not await desk.answers(first)
        with pytest.raises(NotSent):
            await desk.answers(second)

    play(desk, scenario)


def test_a_certificate_of_the_same_name_may_be_another_one_now(desk: Desk) -> None:
    async def scenario() -> None:
        first = await desk.held.of(desk.settings)
        second = await desk.held.renewed(desk.settings)
        assert second is not first
        assert not await desk.answers(first)
        assert await desk.answers(second)
        assert await desk.held.of(desk.settings) is second

    play(desk, scenario)


def test_settings_that_cannot_be_used_leave_what_was_held(desk: Desk, tmp_path: Path) -> None:
    async def scenario() -> None:
        first = await desk.held.of(desk.settings)
        bad = replace(desk.settings, ca_file=str(tmp_path / "gone.pem"))
        for attempt in (desk.held.of, desk.held.renewed, desk.held.prepare):
            with pytest.raises(SettingsError):
                await attempt(bad)
        assert await desk.held.of(desk.settings) is first
        assert await desk.answers(first)

    play(desk, scenario)


def test_it_can_be_connected_ahead_of_the_first_need(desk: Desk) -> None:
    async def scenario() -> None:
        await desk.held.prepare(desk.settings)
        assert desk.made == [await desk.held.of(desk.settings)]

    play(desk, scenario)


def test_what_is_in_use_is_not_replaced_by_what_was_prepared(desk: Desk) -> None:
    async def scenario() -> None:
        preparing = asyncio.create_task(desk.held.prepare(desk.settings))
        used = await desk.held.of(desk.settings)
        await preparing
        assert len(desk.made) == 2
        assert await desk.held.of(desk.settings) is used
        assert await desk.answers(used)
        assert [await desk.answers(gateway) for gateway in desk.made if gateway is not used] == [False]

    play(desk, scenario)


def test_after_closing_it_connects_anew(desk: Desk) -> None:
    async def scenario() -> None:
        first = await desk.held.of(desk.settings)
        await desk.held.aclose()
        await desk.held.aclose()
        assert await desk.held.of(desk.settings) is not first

    play(desk, scenario)
