"""A network that changes has the gateway asked soon, where the toolbar keeps the session itself."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication

from tests.rig.processes import simulated_gateway
from tests.rig.qt_loop import run_on_qt
from tests.test_app import Desk, until
from toolbar.app import serve
from toolbar.computer.network import NetworkWatch
from toolbar.model import Phase, SessionMode
from toolbar.presenter import Presenter
from toolbar.state import ToolbarState

LATEST = 10.0
"""Seconds to the second try of a gateway that is away, where chance is as bad as can be."""


class FarDesk(Desk):
    """Whose toolbar waits as long as it may, unless it may ask at once."""

    def presenter(self, show: Callable[..., None]) -> Presenter:
        self.made = Presenter(self.store(), show, vary=lambda low, high: 0.0 if low == 0.0 else high)
        return self.made


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[FarDesk]:
    qapp.setQuitOnLastWindowClosed(False)
    with simulated_gateway("--tls-dir", str(tmp_path / "tls"), "--poll-wait", "300") as gateway:
        desk = FarDesk(gateway, tmp_path)
        yield desk
        desk.window.deleteLater()


def play(desk: FarDesk, ready: Callable[[ToolbarState], bool], steps: Callable[[], Awaitable[None]]) -> None:
    async def day() -> None:
        await desk.fill_keyring(Phase.STABLE)
        program = asyncio.ensure_future(serve(desk.window, desk.presenter))
        try:
            await until(lambda: "made" in vars(desk) and ready(desk.made.state))
            await steps()
        finally:
            desk.window.close_at_once()
            await program

    run_on_qt(day())


def test_a_gateway_that_was_away_is_asked_as_soon_as_the_network_is_another(desk: FarDesk) -> None:
    desk.settings = replace(desk.settings, mode=SessionMode.OWN, phone="40038")

    async def steps() -> None:
        desk.gateway.do("fault", name="http:503", path="agentevent", count=1)
        await until(lambda: not desk.made.state.shift.reached)
        begun = time.monotonic()
        network = QNetworkInformation.instance()
        network.reachabilityChanged.emit(QNetworkInformation.Reachability.Disconnected)
        await asyncio.sleep(0.5)
        assert not desk.made.state.shift.reached  # nobody can be asked
        network.reachabilityChanged.emit(QNetworkInformation.Reachability.Online)
        await until(lambda: desk.made.state.shift.reached)
        assert time.monotonic() - begun < LATEST / 2

    play(desk, lambda state: state.shift.under_way, steps)


def test_where_another_client_polls_the_network_is_not_watched(desk: FarDesk) -> None:
    async def steps() -> None:
        [watch] = desk.window.findChildren(NetworkWatch)
        assert not watch.begun
        desk.made.workday.network_changed()  # and nobody would be asked
        own = replace(desk.settings, mode=SessionMode.OWN, phone="40038")
        await desk.made.save_settings(own, None)
        await until(lambda: watch.begun)

    play(desk, lambda state: state.session is not None and state.busy is None, steps)
    assert not any("agentevent" in name for name in desk.gateway.do("state")["requests"])
