"""The check in the whole program, on the Qt loop: beside the work, and no reason to stay open."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.rig.processes import SimulatedGateway, simulated_gateway
from tests.rig.qt_loop import run_on_qt
from toolbar.app import serve
from toolbar.diagnosis import Diagnosis, Note, Stage, Verdict
from toolbar.model import Session, SessionRecord, Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.reading import parse_guid
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.ui.window import ToolbarWindow


class Desk:
    """A window with a session that nobody has checked yet."""

    def __init__(self, gateway: SimulatedGateway, folder: Path) -> None:
        self.gateway = gateway
        self.keyring = ForgetfulKeyring()
        self.window = ToolbarWindow(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        vrc = VrcSettings(sys.executable, ("-m", "toolbar", "simulate", "vrc", "--stdio"), keep_running=True)
        self.settings = Settings(gateway.url, gateway.agent_id, str(gateway.ca_file), vrc)
        self.made: Presenter | None = None

    def presenter(self, show: Callable[..., None]) -> Presenter:
        self.made = Presenter(KeyringStore("test", lambda: self.keyring), show)
        return self.made

    @property
    def check(self) -> Diagnosis | None:
        return self.made.state.check if self.made is not None else None

    async def fill_keyring(self) -> None:
        store = KeyringStore("test", lambda: self.keyring)
        guid = parse_guid(str(self.gateway.guid))
        session = Session(self.settings.gateway, self.settings.agent_id, guid)
        await store.save_settings(self.settings)
        await store.save_session(SessionRecord(session, renewed_at=1.0))
        await store.aclose()

    async def shows(self, headline: str) -> None:
        await self.until(lambda: self.window.words()[0] == headline)

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(15):
            while not condition():  # noqa: ASYNC110
                await asyncio.sleep(0.005)


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    qapp.setQuitOnLastWindowClosed(False)
    with simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway:
        desk = Desk(gateway, tmp_path)
        yield desk
        desk.window.deleteLater()


def play(desk: Desk, steps: Callable[[], Awaitable[None]]) -> float:
    """Run the whole program while *steps* use it; return how many seconds it took to close."""

    async def day() -> float:
        await desk.fill_keyring()
        program = asyncio.ensure_future(serve(desk.window, desk.presenter))
        try:
            async with asyncio.timeout(40):
                await desk.shows("Session not checked")
                await steps()
        finally:
            began = time.monotonic()
            desk.window.close_at_once()
            await program
        return time.monotonic() - began

    return run_on_qt(day())


def test_a_check_runs_beside_the_work(desk: Desk) -> None:
    ticks: list[int] = []

    def told() -> bool:
        if desk.check is not None and len(desk.check.findings) not in ticks:
            ticks.append(len(desk.check.findings))
        return desk.check is not None and desk.check.current is None

    async def steps() -> None:
        desk.gateway.do("fault", name="delay:800", count=1, path="agentstatus")
        desk.window.toolbar_menu.check_chosen.emit()
        await desk.until(lambda: told() or (desk.check is not None and desk.check.current is Stage.HTTP))
        QTest.mouseClick(desk.window.refresh, Qt.MouseButton.LeftButton)
        await desk.shows("Recorder not started")  # the refresh is done
        assert desk.check is not None
        assert desk.check.current is Stage.HTTP  # while the check still waits for its answer
        await desk.until(told)

    play(desk, steps)
    assert len(ticks) >= 3
    assert desk.check is not None
    assert desk.check.broken is None
    session = desk.check.of(Stage.SESSION)
    assert session is not None
    assert (session.verdict, session.note) == (Verdict.OK, Note.ACCEPTED)  # as it was when its turn came
    assert desk.gateway.do("state")["vrc_tokens"] == 0


def test_cancel_and_close_are_obeyed_while_the_gateway_hangs(desk: Desk) -> None:
    async def steps() -> None:
        panel = desk.window.check_panel
        desk.gateway.do("fault", name="hang", count=2, path="agentstatus")
        desk.window.toolbar_menu.check_chosen.emit()
        await desk.until(lambda: desk.check is not None and desk.check.current is Stage.HTTP)
        panel.cancel.click()
        await desk.until(lambda: panel.run.isVisibleTo(desk.window))
        assert desk.check is not None
        found = desk.check.of(Stage.HTTP)
        assert found is not None
        assert found.note is Note.CANCELLED
        panel.run.click()
        await desk.until(lambda: desk.check is not None and desk.check.current is Stage.HTTP)

    assert play(desk, steps) < 2.5
