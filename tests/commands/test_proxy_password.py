"""The password of a proxy goes to that proxy, and to no other: real proxies that note what they are shown."""

import asyncio
import base64
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.rig.connect_proxy import ConnectProxy, refusing
from toolbar.model import ProxyMode, ProxySettings, Settings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.slots import USERNAME
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring

PASSWORD = "pa55-of-the-first"
ITEM = ("agent-toolbar/test/proxy", USERNAME)


class Desk:
    """A presenter that is set up for the first of two proxies, each of which lets nobody through."""

    def __init__(self, first: ConnectProxy, second: ConnectProxy) -> None:
        self.first, self.second = first, second
        self.keyring = ForgetfulKeyring()
        self.presenter = self.another()
        self.settings = Settings(
            "https://gw.example:8043",
            "20011",
            proxy=ProxySettings(ProxyMode.MANUAL, first.address, "me"),
        )

    def another(self) -> Presenter:
        return Presenter(KeyringStore("test", lambda: self.keyring), lambda state: None)

    def through(self, proxy: ConnectProxy, user: str = "me") -> Settings:
        return replace(self.settings, proxy=ProxySettings(ProxyMode.MANUAL, proxy.address, user))


def shown(proxy: ConnectProxy) -> list[str]:
    """Return who said they were whom, in order."""
    headers = [asked.headers["proxy-authorization"] for asked in proxy.asked]
    return [base64.b64decode(header.split()[1]).decode() for header in headers]


def play(scenario: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    async def whole(first: ConnectProxy, second: ConnectProxy) -> None:
        desk = Desk(first, second)
        try:
            await desk.presenter.save_settings(desk.settings, None, Secret(PASSWORD))
            assert desk.keyring.entries[ITEM] == PASSWORD
            await scenario(desk)
        finally:
            await desk.presenter.aclose()

    with ExitStack() as stack:
        proxies = [stack.enter_context(ConnectProxy(refusing("502 no"))) for _ in range(2)]
        asyncio.run(whole(*proxies))


def test_the_proxy_that_it_is_kept_for_is_shown_it(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.presenter.test_connection(desk.settings)
        again = desk.another()
        await again.load()
        await again.test_connection(desk.settings)
        await again.aclose()
        assert shown(desk.first) == [f"me:{PASSWORD}"] * 2

    play(scenario)


@pytest.mark.parametrize("fresh", [False, True])
def test_neither_another_proxy_nor_another_user_is(fresh: bool) -> None:
    async def scenario(desk: Desk) -> None:
        presenter = desk.another() if fresh else desk.presenter
        if fresh:
            await presenter.load()
        await presenter.test_connection(desk.through(desk.second))
        await presenter.test_connection(desk.through(desk.first, "somebody"))
        assert (shown(desk.second), shown(desk.first)) == (["me:"], ["somebody:"])
        await presenter.test_connection(desk.through(desk.second), Secret("typed"))
        assert shown(desk.second)[1:] == ["me:typed"]
        assert desk.keyring.entries[ITEM] == PASSWORD  # a test keeps nothing
        if fresh:
            await presenter.aclose()

    play(scenario)


def test_a_password_that_is_saved_with_another_proxy_is_the_one_that_it_is_shown() -> None:
    async def scenario(desk: Desk) -> None:
        guid = Secret("0a1b2c3d-1111-2222-3333-444455556666.AgentGateway0")
        await desk.presenter.save_settings(desk.through(desk.second), guid, Secret("typed"))
        assert desk.keyring.entries[ITEM] == "typed"
        await desk.presenter.refresh()
        assert (set(shown(desk.second)), shown(desk.first)) == ({"me:typed"}, [])

    play(scenario)


def test_with_another_proxy_the_old_password_is_gone() -> None:
    async def scenario(desk: Desk) -> None:
        await desk.presenter.save_settings(desk.through(desk.second), None)
        assert desk.presenter.state.problem is None
        assert ITEM not in desk.keyring.entries
        await desk.presenter.test_connection(desk.through(desk.second))
        assert shown(desk.second) == ["me:"]

    play(scenario)


def test_a_mistake_in_the_settings_leaves_proxy_and_password_as_they_were(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        wrong = replace(desk.through(desk.second), ca_file=str(tmp_path / "gone.pem"))
        await desk.presenter.save_settings(wrong, None, Secret("typed"))
        assert desk.presenter.state.problem is not None
        assert desk.keyring.entries[ITEM] == PASSWORD
        await desk.presenter.test_connection(desk.settings)
        assert shown(desk.first) == [f"me:{PASSWORD}"]

    play(scenario)


def test_what_nobody_changes_stays() -> None:
    async def scenario(desk: Desk) -> None:
        await desk.presenter.save_settings(replace(desk.settings, agent_id="20012"), None)
        assert desk.keyring.entries[ITEM] == PASSWORD
        await desk.presenter.test_connection(desk.settings)
        assert shown(desk.first) == [f"me:{PASSWORD}"]

    play(scenario)
