"""What is told when this computer's network changes: by Linux itself, in a network of the test's own."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication

from tests.rig.network import Need, lacking
from tests.rig.processes import Child
from tests.rig.qt_loop import run_on_qt
from toolbar.computer.network import NetworkWatch
from toolbar.computer.system_bus import ANSWERS_WITHIN

# It tells each change, on the loop of Qt that the program has, until its input ends.
PROGRAM = """
import asyncio, sys
from PySide6.QtCore import QCoreApplication
from toolbar.app import application
from toolbar.computer.network import NetworkWatch

async def tell():
    app = QCoreApplication.instance()
    watch = NetworkWatch(app, lambda: print("{}", flush=True))
    watching = asyncio.ensure_future(watch.run())
    watch.wanted.set()
    watch.wanted.set()
    while not watch.begun:
        await asyncio.sleep(0.01)
    print("{}", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    watching.cancel()

with application() as runner:
    runner.run(tell())
"""
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"}


def in_the_network_of(child: Child, *command: str) -> None:
    subprocess.run(["nsenter", f"--net=/proc/{child.pid}/ns/net", *command], check=True, timeout=10)


@pytest.mark.skipif(bool(lacking(Need.LINKS)), reason=lacking(Need.LINKS))
def test_a_way_that_opens_is_told_once_and_one_that_closes_is_not() -> None:
    program = (sys.executable, "-W", "error", "-c", PROGRAM)
    with Child("unshare", "--net", "--", *program, environment=OFFSCREEN) as child:
        assert child.read() == {}  # it watches
        in_the_network_of(child, "ip", "link", "add", "near", "type", "veth", "peer", "name", "far")
        in_the_network_of(child, "ip", "addr", "add", "10.66.7.1/24", "dev", "near")
        in_the_network_of(child, "ip", "link", "set", "near", "up")
        in_the_network_of(child, "ip", "link", "set", "far", "up")
        in_the_network_of(child, "ip", "route", "add", "default", "dev", "near")
        assert child.read() == {}
        in_the_network_of(child, "ip", "link", "del", "near")
        child.close_stdin()
        assert child.read_line() == b""
        assert (child.wait(), child.stderr) == (0, "")


def test_where_nobody_tells_nothing_is_told() -> None:
    """As in a bundle without Qt's plugins for it: nobody is there to be asked."""
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "app.setLibraryPaths([]);"
        "from toolbar.computer.network import NetworkWatch; NetworkWatch(app, sys.exit).begin();"
        "from PySide6.QtNetwork import QNetworkInformation; print(QNetworkInformation.instance())"
    )
    said = subprocess.run(
        (sys.executable, "-W", "error", "-c", code), capture_output=True, text=True, timeout=30, check=False
    )
    assert (said.stdout, said.stderr, said.returncode) == ("None\n", "", 0)


@pytest.mark.skipif(sys.platform != "linux", reason="a bus is Linux's")
def test_a_bus_that_says_nothing_is_left_alone(tmp_path: Path, qapp: QApplication) -> None:
    """Qt would wait for it, and with Qt the polls."""
    place = tmp_path / "bus"

    async def day() -> tuple[bool, float]:
        watch = NetworkWatch(qapp, lambda: None)
        slowest = 0.0
        running = asyncio.ensure_future(watch.run())
        watch.wanted.set()
        async with asyncio.timeout(3 * ANSWERS_WITHIN):
            while not watch.given_up:
                begun = time.monotonic()
                await asyncio.sleep(0.01)
                slowest = max(slowest, time.monotonic() - begun)
        running.cancel()
        return watch.begun, slowest

    with socket.socket(socket.AF_UNIX) as bus, pytest.MonkeyPatch.context() as patch:
        bus.bind(str(place))
        bus.listen()
        patch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={place}")
        begun, slowest = run_on_qt(day())
    assert not begun
    assert slowest < 0.5


@pytest.mark.parametrize("reachability", list(QNetworkInformation.Reachability))
def test_without_any_network_there_is_nobody_to_ask(
    reachability: QNetworkInformation.Reachability, qapp: QObject
) -> None:
    told: list[str] = []
    parent = QObject()
    watch = NetworkWatch(parent, lambda: told.append("changed"))
    watch.reachability_changed(reachability)
    assert bool(told) is (reachability is not QNetworkInformation.Reachability.Disconnected)
