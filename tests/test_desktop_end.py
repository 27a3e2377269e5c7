"""The desktop ends, and the program with it: by a signal, by Qt's word for it, by a request to quit."""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import PySide6
import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from tests.rig.processes import ROOT, simulated_gateway
from tests.rig.qt_loop import run_on_qt
from tests.test_app import Desk, until
from toolbar.app import serve
from toolbar.computer.desktop_end import HELD_UP_MS
from toolbar.model import Phase, SessionMode

HELD_UP = HELD_UP_MS / 1000


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """A desk in the mode *own*, whose agent is signed in from before."""
    qapp.setQuitOnLastWindowClosed(False)
    with simulated_gateway("--tls-dir", str(tmp_path / "tls"), "--poll-wait", "300") as gateway:
        desk = Desk(gateway, tmp_path)
        desk.settings = replace(desk.settings, mode=SessionMode.OWN, phone="40038")
        yield desk
        desk.window.deleteLater()


def play(desk: Desk, steps: Callable[[], Awaitable[None]]) -> float:
    """Let the program run until *steps* end it; return how long that took."""

    async def day() -> float:
        await desk.fill_keyring(Phase.STABLE)
        program = asyncio.ensure_future(serve(desk.window, desk.presenter))
        await until(lambda: "made" in vars(desk) and desk.made.state.shift.under_way)
        await until(lambda: desk.made.state.busy is None)
        begun = time.monotonic()
        async with asyncio.timeout(20):
            await steps()
            await program
        return time.monotonic() - begun

    return run_on_qt(day())


def signed_in(desk: Desk) -> bool:
    return bool(desk.gateway.do("state")["signed_in"])


def the_session_ends(qapp: QApplication) -> None:
    """Have Qt emit `commitDataRequest` as its part for the platform does it: in C++, and with a reference."""
    [manager] = [child for child in qapp.children() if isinstance(child, QSessionManager)]
    library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"))
    emit = library._ZN15QGuiApplication17commitDataRequestER15QSessionManager
    emit.argtypes, emit.restype = [ctypes.c_void_p] * 2, None
    emit(*(shiboken6.getCppPointer(thing)[0] for thing in (qapp, manager)))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_signal_signs_the_agent_out(desk: Desk) -> None:
    async def steps() -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    assert play(desk, steps) < HELD_UP
    assert not signed_in(desk)
    assert desk.made.state.session is None


@pytest.mark.skipif(sys.platform != "linux", reason="the signal's name is that of this compiler")
def test_where_qt_tells_of_the_end_all_is_done_before_the_answer(desk: Desk, qapp: QApplication) -> None:
    at_the_answer: list[tuple[bool, bool]] = []

    def ends() -> None:
        the_session_ends(qapp)
        at_the_answer.append((signed_in(desk), desk.window.isVisible()))

    async def steps() -> None:
        QTimer.singleShot(0, ends)
        await until(lambda: bool(at_the_answer))

    assert play(desk, steps) < HELD_UP
    assert at_the_answer == [(False, False)]
    assert desk.made.state.session is None


@pytest.mark.skipif(sys.platform != "linux", reason="the signal's name is that of this compiler")
def test_a_gateway_that_says_nothing_does_not_hold_up_the_desktop(desk: Desk, qapp: QApplication) -> None:
    held_up: list[float] = []

    def ends() -> None:
        begun = time.monotonic()
        the_session_ends(qapp)
        held_up.append(time.monotonic() - begun)

    async def steps() -> None:
        desk.gateway.do("fault", name="hang", path="onlineagent", count=20)
        desk.press("refresh")
        await until(lambda: desk.gateway.do("state")["faults_waiting"] == 19)
        QTimer.singleShot(0, ends)
        await until(lambda: bool(held_up))

    play(desk, steps)
    assert HELD_UP - 0.3 < held_up[0] < HELD_UP + 0.5
    assert signed_in(desk)  # which two minutes of silence end


@pytest.mark.skipif(sys.platform != "linux", reason="the signal's name is that of this compiler")
def test_in_the_middle_of_a_coroutine_nothing_is_held_up_and_all_is_closed(
    desk: Desk, qapp: QApplication
) -> None:
    async def steps() -> None:
        the_session_ends(qapp)
        assert not desk.window.isVisible()
        assert signed_in(desk)  # nobody could have done it yet

    play(desk, steps)
    assert not signed_in(desk)


QUIT = """
import asyncio, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from toolbar.app import application, presenter_in_memory, serve
from toolbar.ui.window import ToolbarWindow

async def meanwhile(presenter, window):
    try:
        for _ in range(int(sys.argv[2])):
            QCoreApplication.sendEvent(QApplication.instance(), QEvent(QEvent.Type.Quit))
            print("open" if window.isVisible() else "closed", flush=True)
        await asyncio.sleep(0.2)
    finally:
        await asyncio.sleep(0)
        print("tidy", flush=True)

with application() as runner:
    window = ToolbarWindow(QSettings(sys.argv[1], QSettings.Format.IniFormat))
    runner.run(serve(window, presenter_in_memory, meanwhile))
print("end", flush=True)
"""


def test_who_asks_qt_to_quit_gets_a_tidy_end(tmp_path: Path) -> None:
    """As macOS does: Qt would end its loop at once, and with it what is still being written."""
    said = subprocess.run(
        [sys.executable, "-c", QUIT, str(tmp_path / "window.ini"), "2"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (said.stdout.split(), said.returncode) == (["closed", "closed", "tidy", "end"], 0), said.stderr
