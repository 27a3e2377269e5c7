"""The desktop's bus: what is called off while the line is opened stays called off."""

import asyncio
import sys
from pathlib import Path

import jeepney.io.asyncio
import pytest

from tests.rig.desktop_bus import SessionBus as Bus
from toolbar.computer.session_bus import SessionBus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")


def test_a_cancellation_that_comes_with_the_answer_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with `asyncio.wait_for` until Python 3.12, by which jeepney waits: a program hung at its end."""
    opened: list[jeepney.io.asyncio.DBusConnection] = []
    open_connection = jeepney.io.asyncio.open_dbus_connection

    async def swallowing() -> jeepney.io.asyncio.DBusConnection:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            opened.append(await open_connection())
        return opened[0]

    monkeypatch.setattr("jeepney.io.asyncio.open_dbus_connection", swallowing)

    async def scenario() -> None:
        opening = asyncio.create_task(SessionBus.open())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        opening.cancel()
        await asyncio.wait((opening,), timeout=10)
        assert opening.cancelled()
        assert opened[0].writer.is_closing()

    with Bus(tmp_path) as bus:
        for name, value in bus.environment.items():
            monkeypatch.setenv(name, value)
        asyncio.run(scenario())
