"""The first run with the real presenter and a gateway: who signs in here, who has no agent ID yet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.rig.processes import SimulatedGateway, simulated_gateway
from tests.rig.qt_loop import run_on_qt
from toolbar.app import serve
from toolbar.model import SessionMode, Settings
from toolbar.policy.text import parse_policy
from toolbar.presenter import Presenter
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import ToolbarState
from toolbar.ui import appearance
from toolbar.ui.first_run import FirstRun
from toolbar.ui.window import ToolbarWindow

PASSWORD = "correct-horse-7"
SIGNED_OUT = ("--signed-out", "--password", PASSWORD, "--poll-wait", "500")


class Desk:
    """The program, on a computer whose organisation has decided on the gateway."""

    def __init__(self, gateway: SimulatedGateway, folder: Path) -> None:
        policy = f"[preset]\ngateway = '{gateway.url}'\nca_file = '{gateway.ca_file}'"
        self._policy = parse_policy(policy, "/etc/agent-toolbar/policy.toml")
        self.keyring = ForgetfulKeyring()
        self.window = ToolbarWindow(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        self.made: Presenter | None = None

    def presenter(self, show: Callable[..., None]) -> Presenter:
        self.made = Presenter(KeyringStore("test", lambda: self.keyring), show, policy=self._policy)
        return self.made

    @property
    def first(self) -> FirstRun:
        return self.window.settings.first_run

    async def until(self, true: Callable[[], object]) -> None:
        async with asyncio.timeout(20):
            while not true():  # noqa: ASYNC110 - another process answers, and tells nobody
                await asyncio.sleep(0.01)

    async def enters_password(self, gateway: SimulatedGateway, password: str) -> None:
        """Go through the one step that is left, up to the check."""
        await self.until(lambda: self.made is not None and self.made.state.busy is None)
        self.window.set_up.click()
        assert self.first.windowTitle() == "Set up · Step 1 of 2 · Who are you?"
        agent = self.first.agent
        agent.own.click()
        agent.agent_id.setText(str(gateway.agent_id))
        agent.phone.setText("40038")
        agent.password.setText(password)
        self.first.next.click()
        await self.until(lambda: self.first.check.isVisible())
        await self.until(lambda: self.first.check.again.isEnabled() and self.first.next.isEnabled())


@pytest.mark.parametrize(("password", "look"), [(PASSWORD, appearance.GOOD), ("wrong", appearance.BAD)])
def test_who_signs_in_here_sees_what_the_gateway_said(
    tmp_path: Path, qapp: QApplication, password: str, look: appearance.Look
) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    with simulated_gateway("--tls-dir", str(tmp_path / "tls"), *SIGNED_OUT) as gateway:
        desk = Desk(gateway, tmp_path)

        async def day() -> None:
            program = asyncio.ensure_future(serve(desk.window, desk.presenter))
            try:
                await desk.enters_password(gateway, password)
                check = desk.first.check
                await desk.until(lambda: check.session.look is look)
                assert check.gateway.look is appearance.GOOD
                assert check.saved.look is appearance.GOOD
                assert not check.refresh.isVisible()
                assert desk.made is not None
                assert desk.made.state.shift.under_way is (look is appearance.GOOD)
                settings = Settings(
                    gateway.url,
                    str(gateway.agent_id),
                    str(gateway.ca_file),
                    mode=SessionMode.OWN,
                    phone="40038",
                )
                assert desk.made.state.settings == settings
                desk.first.next.click()
                assert not desk.first.isVisible()
            finally:
                desk.window.close_at_once()
                await program

        run_on_qt(day())
        assert not any(password in kept for kept in desk.keyring.entries.values())
        desk.window.deleteLater()


def test_a_gateway_is_found_by_who_does_not_know_his_agent_id_yet(tmp_path: Path, qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    with simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway:
        keyring = ForgetfulKeyring()
        states: list[ToolbarState] = []
        presenter = Presenter(KeyringStore("test", lambda: keyring), states.append)

        async def day() -> None:
            await presenter.test_connection(Settings(gateway.url, "", str(gateway.ca_file)))
            await presenter.aclose()

        run_on_qt(day())
        assert states[-1].test is not None
        assert states[-1].test.holds
        assert gateway.do("state")["requests"] == {"GET onlineagent/{id}/agentstatus": 1}
