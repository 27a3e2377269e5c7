"""Counts that hold on quick computers and slow ones: what is loaded, what ticks, who is asked how often."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from tests.rig.processes import ROOT, SimulatedGateway, simulated_gateway
from tests.rig.qt_loop import run_on_qt
from toolbar.app import serve
from toolbar.model import Phase, Session, SessionRecord, Settings
from toolbar.presenter import Presenter
from toolbar.reading import parse_guid
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import ToolbarState
from toolbar.ui.window import ToolbarWindow

# What a window has to be painted with, in a process of its own; then what came to be imported is told.
_FIRST_PICTURE = """
import json, sys
from pathlib import Path
before = set(sys.modules)
import toolbar.cli
from toolbar import opening
from toolbar.ui.window import ToolbarWindow

def told(application, window):
    all_names = ["every name of Qt"] if "Qt" in vars(sys.modules["PySide6.QtCore"]) else []
    sys.stdout.write(json.dumps(sorted(set(sys.modules) - before) + all_names))
    sys.stdout.flush()
    for window in application.topLevelWidgets():
        window.close()

opening._go_on = told
sys.exit(toolbar.cli.main([]))
"""

TOO_EARLY = {
    "every name of Qt",
    "asyncio",
    "ctypes",
    "cryptography",
    "hashlib",
    "httpcore",
    "httpx",
    "jeepney",
    "keyring",
    "logging.handlers",
    "pickle",
    "PySide6.QtNetwork",
    "qasync",
    "secretstorage",
    "socket",
    "ssl",
    "subprocess",
    "tomllib",
    "truststore",
}
"""What takes its time to load, and has no part in the first picture."""

OURS = {
    "cli", "computer", "computer.itself", "computer.places", "computer.single", "early", "opening",
    "plain_imports", "ui", "ui.appearance", "ui.application", "ui.first_picture", "ui.language", "ui.place",
    "ui.resources", "ui.sheets", "ui.window",
}  # fmt: skip
"""What of the toolbar the first picture is made of; who adds something makes every start wait for it."""

QT = {"QtCore", "QtGui", "QtWidgets", "QtSvg"}


def test_the_first_picture_needs_nothing_but_widgets() -> None:
    said = subprocess.run(
        (sys.executable, "-c", _FIRST_PICTURE), capture_output=True, text=True, cwd=ROOT, timeout=50
    )
    assert said.returncode == 0, said.stderr
    modules = set(json.loads(said.stdout))
    assert modules & TOO_EARLY == set()
    ours = {name.removeprefix("toolbar.") for name in modules if name.startswith("toolbar.")}
    assert ours <= OURS
    qt = {name.split(".")[1] for name in modules if name.startswith("PySide6.Qt")}
    assert qt <= QT


def test_what_is_loaded_behind_it_is_of_use() -> None:
    """The command line of httpx is not: 97 ms and 10 MiB, wherever its libraries are installed."""
    code = (
        "import json, sys; from toolbar.computer import itself; itself.start(); import toolbar.presenter;"
        "print(json.dumps([name for name, module in sys.modules.items() if module]))"
    )
    said = subprocess.run(
        (sys.executable, "-c", code), capture_output=True, text=True, cwd=ROOT, timeout=50, check=True
    )
    modules = set(json.loads(said.stdout))
    assert "httpx" in modules
    assert modules & {"httpx._main", "click", "rich", "pygments", "aiohttp", "tkinter"} == set()


def test_no_source_is_read_to_import_it() -> None:
    """PySide reads that of each module, of any package, and keeps it: 14 MiB at the end of a start."""
    code = (
        "import json, linecache, toolbar.cli; from toolbar import plain_imports; plain_imports.begin();"
        "import toolbar.opening, toolbar.presenter, toolbar.app, toolbar.session.store;"
        "from PySide6.QtNetwork import QNetworkInformation;"  # whose class comes into being by that
        "print(json.dumps(list(linecache.cache)))"
    )
    said = subprocess.run(
        (sys.executable, "-c", code), capture_output=True, text=True, cwd=ROOT, timeout=50, check=True
    )
    read = json.loads(said.stdout)
    assert len(read) < 10, read  # of some hundred modules; PySide itself asks for a few


class CountingKeyring(ForgetfulKeyring):
    """A keyring that counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: Counter[str] = Counter()

    def get_password(self, service: str, username: str) -> str | None:
        self.calls["get"] += 1
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls["set"] += 1
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self.calls["delete"] += 1
        super().delete_password(service, username)


class CountingWindow(ToolbarWindow):
    """A window that counts how often it shows a state."""

    shown = 0

    def render_state(self, state: ToolbarState) -> None:
        self.shown += 1
        super().render_state(state)


class Desk:
    """The program on the Qt loop, and what it asks of others."""

    def __init__(self, gateway: SimulatedGateway, folder: Path) -> None:
        self.gateway = gateway
        self.keyring = CountingKeyring()
        self.window = CountingWindow(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        self.settings = Settings(gateway.url, gateway.agent_id, str(gateway.ca_file))
        self.made: Presenter | None = None
        self.changes = 0

    def presenter(self, show: Callable[..., None]) -> Presenter:
        def change(state: ToolbarState) -> None:
            self.changes += 1
            show(state)

        self.made = Presenter(KeyringStore("guards", lambda: self.keyring), change)
        return self.made

    async def fill_keyring(self) -> None:
        store = KeyringStore("guards", lambda: self.keyring)
        session = Session(self.settings.gateway, self.settings.agent_id, parse_guid(str(self.gateway.guid)))
        await store.save_settings(self.settings)
        await store.save_session(SessionRecord(session, Phase.STABLE, renewed_at=1.0))
        await store.aclose()

    async def at_rest(self) -> None:
        """Wait until what was begun at the start, or by a press, has come to its end."""
        async with asyncio.timeout(30):
            while self.made is None or self.made.state.session is None or self.made.state.busy is not None:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            while any(thread.name in ("start", "tls") for thread in threading.enumerate()):  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    def requests(self) -> dict[str, int]:
        return dict(self.gateway.do("state")["requests"])

    def ticking(self) -> list[int]:
        """Return the intervals of the timers that will fire again, in milliseconds."""
        return [timer.interval() for timer in self.window.findChildren(QTimer) if timer.isActive()]


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    qapp.setQuitOnLastWindowClosed(False)
    with simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway:
        desk = Desk(gateway, tmp_path)
        yield desk
        desk.window.deleteLater()


def play(desk: Desk, steps: Callable[[], Awaitable[None]]) -> None:
    async def day() -> None:
        await desk.fill_keyring()
        desk.keyring.calls.clear()
        program = asyncio.ensure_future(serve(desk.window, desk.presenter))
        try:
            await desk.at_rest()
            await steps()
        finally:
            desk.window.close_at_once()
            await program

    run_on_qt(day())


def test_a_start_reads_and_a_refresh_writes_twice(desk: Desk) -> None:
    seen: dict[str, object] = {}

    async def steps() -> None:
        seen["start"] = (dict(desk.keyring.calls), desk.requests())
        desk.keyring.calls.clear()
        desk.window.refresh.click()
        await asyncio.sleep(0)
        await desk.at_rest()
        seen["refresh"] = (dict(desk.keyring.calls), desk.requests())

    play(desk, steps)
    # The settings and both slots; no request before somebody wants one.
    assert seen["start"] == ({"get": 3}, {})
    # Both slots are read; the intent and the new GUID are written, and each is read back.
    assert seen["refresh"] == ({"get": 4, "set": 2}, {"PUT onlineagent/{id}/updateGuid": 1})


def test_a_refresh_is_shown_once_for_each_thing_that_is_waited_for(desk: Desk) -> None:
    """It changes the state seven times, and waits for two reads, two writes and one answer."""

    async def steps() -> None:
        desk.changes = desk.window.shown = 0
        desk.window.refresh.click()
        await asyncio.sleep(0)
        await desk.at_rest()
        await asyncio.sleep(0)

    play(desk, steps)
    assert desk.changes == 7
    assert 1 <= desk.window.shown <= 4
    assert desk.made is not None
    assert desk.window._state is desk.made.state


def test_one_timer_ticks_while_somebody_looks_and_none_else(desk: Desk) -> None:
    seen: dict[str, list[int]] = {}

    async def steps() -> None:
        seen["visible"] = desk.ticking()
        desk.window.showMinimized()
        desk.window.hide()
        seen["hidden"] = desk.ticking()
        desk.window.show()

    play(desk, steps)
    assert seen == {"visible": [1000], "hidden": []}


def test_at_rest_only_the_keyrings_thread_waits_beside_the_loop(desk: Desk) -> None:
    before = {thread.name for thread in threading.enumerate()}
    seen: set[str] = set()

    async def steps() -> None:
        seen.update(thread.name for thread in threading.enumerate())

    play(desk, steps)
    assert {name for name in seen - before if not name.startswith("pytest")} == {"keyring"}
