"""Whether somebody on the system's bus would keep Qt waiting: on a real bus, which is the test's own."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.rig.processes import program
from toolbar.computer.system_bus import ANSWERS_WITHIN, is_silent

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a bus is Linux's")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    command = [program("dbus-daemon"), "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


def test_a_bus_without_a_manager_keeps_nobody_waiting(bus: str) -> None:
    begun = time.monotonic()
    assert not is_silent()
    assert time.monotonic() - begun < ANSWERS_WITHIN


def test_a_manager_that_hangs_is_found_out(bus: str) -> None:
    from jeepney import message_bus
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection("SYSTEM") as manager:
        manager.send_and_get_reply(message_bus.RequestName("org.freedesktop.NetworkManager"))
        assert is_silent()
    assert not is_silent()  # once it is gone


def test_where_there_is_no_bus_nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    for address in ("unix:path=/nowhere", "nonsense"):
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        assert not is_silent()
