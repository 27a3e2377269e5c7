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
from toolbar.gateway.patience import PatientGateway
from toolbar.gateway.proxy import Proxy, chosen
from toolbar.gateway.route import Route
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.model import ProxyMode, ProxySettings, Settings
from toolbar.secret import Secret


class Desk:
    """What is held, and every gateway that was ever made for it."""

    def __init__(self, gateway: SimulatedGateway) -> None:
        self.settings = Settings(gateway.url, gateway.agent_id, str(gateway.ca_file))
        self.made: list[Gateway] = []
        self.passwords = 0
        self.held = HeldGateway(self._connect, self._proxy_for, self._password)

    async def _proxy_for(self, settings: ProxySettings, origin: str, password: Secret | None) -> Proxy | None:
        return chosen(settings, origin, password, lambda origin: None)

    async def _password(self, proxy: ProxySettings) -> Secret | None:
        assert proxy == MANUAL
        self.passwords += 1
        return Secret("open sesame")

    async def _connect(self, route: Route) -> Gateway:
        gateway = await connect(route)
        self.made.append(gateway)
        return gateway

    async def answers(self, gateway: Gateway | PatientGateway) -> bool:
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
        assert len(desk.made) == 1
        assert await desk.answers(first)

    play(desk, scenario)


@pytest.mark.parametrize(
    "change",
    [
        lambda settings: replace(settings, gateway="https://127.0.0.1:1"),
        lambda settings: replace(settings, ca_file=""),
        lambda settings: replace(settings, pin="0" * 64),
    ],
    ids=["gateway", "ca_file", "pin"],
)
def test_another_gateway_or_certificate_replaces_it(
    desk: Desk, change: Callable[[Settings], Settings]
) -> None:
    async def scenario() -> None:
        first = await desk.held.of(desk.settings)
        second = await desk.held.of(change(desk.settings))
        assert len(desk.made) == 2
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
        await desk.held.of(desk.settings)
        assert len(desk.made) == 1

    play(desk, scenario)


def test_what_is_in_use_is_not_replaced_by_what_was_prepared(desk: Desk) -> None:
    async def scenario() -> None:
        preparing = asyncio.create_task(desk.held.prepare(desk.settings))
        used = await desk.held.of(desk.settings)
        await preparing
        assert len(desk.made) == 2
        assert await desk.held.of(desk.settings) is used
        assert await desk.answers(used)
        assert sorted([await desk.answers(gateway) for gateway in desk.made]) == [False, True]

    play(desk, scenario)


def test_after_closing_it_connects_anew(desk: Desk) -> None:
    async def scenario() -> None:
        first = await desk.held.of(desk.settings)
        await desk.held.aclose()
        await desk.held.aclose()
        assert await desk.held.of(desk.settings) is not first

    play(desk, scenario)


MANUAL = ProxySettings(ProxyMode.MANUAL, "http://proxy.example:3128", "desk")


def test_the_password_of_a_proxy_is_asked_for_only_where_one_is_needed(desk: Desk) -> None:
    away = "https://gw.example:8043"

    async def scenario() -> None:
        for proxy in (ProxySettings(), ProxySettings(ProxyMode.SYSTEM), replace(MANUAL, user="")):
            route = await desk.held.route(replace(desk.settings, proxy=proxy), away)
            assert route.proxy is None or route.proxy.password is None
        assert desk.passwords == 0
        route = await desk.held.route(replace(desk.settings, proxy=MANUAL), away)
        assert route.proxy == Proxy("http://proxy.example:3128", "desk", Secret("open sesame"))
        typed = await desk.held.route(replace(desk.settings, proxy=MANUAL), away, Secret("another"))
        assert typed.proxy is not None
        assert typed.proxy.password == Secret("another")
        assert desk.passwords == 1

    play(desk, scenario)


def test_a_way_has_all_that_the_settings_say_of_trust(desk: Desk) -> None:
    async def scenario() -> None:
        settings = replace(desk.settings, pin="0" * 64)
        route = await desk.held.route(settings, settings.gateway)
        assert route == Route(settings.gateway, settings.ca_file, "0" * 64)

    play(desk, scenario)


def test_a_password_that_was_typed_goes_before_the_one_that_is_kept(desk: Desk) -> None:
    async def scenario() -> None:
        told: list[Secret | None] = []

        async def note(route: Route) -> Gateway:
            told.append(route.proxy.password if route.proxy is not None else None)
            return await connect(Route.of(desk.settings, desk.settings.gateway))

        held = HeldGateway(note, desk._proxy_for, desk._password)
        away = replace(desk.settings, gateway="https://gw.example:8043", proxy=MANUAL)
        await held.renewed(away, Secret("another"))
        assert (told, desk.passwords) == ([Secret("another")], 0)
        await held.renewed(away)
        assert (told[1:], desk.passwords) == ([Secret("open sesame")], 1)
        await held.aclose()

    play(desk, scenario)


def test_another_proxy_is_another_way(desk: Desk) -> None:
    async def scenario() -> None:
        first = await desk.held.of(desk.settings)
        assert await desk.held.of(replace(desk.settings, proxy=MANUAL)) is not first

    play(desk, scenario)


def test_a_way_that_the_system_chooses_is_asked_for_anew_after_it_failed(desk: Desk) -> None:
    async def scenario() -> None:
        gone = replace(desk.settings, gateway="https://127.0.0.1:1", proxy=ProxySettings(ProxyMode.SYSTEM))
        gateway = await desk.held.of(gone)
        with pytest.raises(NotSent):
            await gateway.probe(desk.settings.agent_id)
        assert len(desk.made) == 2  # once in a call

    play(desk, scenario)


def test_what_is_given_up_while_its_way_is_looked_for_is_not_made(desk: Desk) -> None:
    async def scenario() -> None:
        looking = asyncio.Event()

        async def silent(settings: ProxySettings, origin: str, password: Secret | None) -> Proxy | None:
            looking.set()
            await asyncio.Event().wait()
            return None

        held = HeldGateway(connect, silent, desk.held._password)
        withdrawal = Withdrawal()
        making = asyncio.create_task(held.of(desk.settings, withdrawal))
        await asyncio.wait_for(looking.wait(), 5)
        withdrawal.withdraw()
        with pytest.raises(NotSent, match="NET-108"):
            await asyncio.wait_for(making, 5)

    play(desk, scenario)
