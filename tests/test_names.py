"""Names are looked up beside the loop, and none is waited for at its end."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from toolbar import names
from toolbar.names import CommandLoop
from toolbar.window_loop import WindowLoop


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Have the system's own look-up hang, as it does with a name server that says nothing."""
    goes_on = threading.Event()

    def asked(*_: object) -> list[object]:
        goes_on.wait(30)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", asked)
    yield goes_on
    goes_on.set()


@pytest.mark.parametrize("loop", [CommandLoop, WindowLoop])
def test_a_name_server_that_hangs_is_given_up_and_holds_up_no_end(
    loop: type[asyncio.AbstractEventLoop],
    hanging: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> None:
    monkeypatch.setattr(names, "LIMIT", 0.2)

    async def look_up() -> None:
        with pytest.raises(socket.gaierror, match="no answer"):
            await asyncio.get_running_loop().getaddrinfo("gateway.example", 8043)

    began = time.monotonic()
    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(look_up())
    assert not hanging.is_set()
    assert time.monotonic() - began < 10  # and not 30


def test_a_number_needs_no_name_server() -> None:
    async def look_up() -> None:
        found = await asyncio.get_running_loop().getaddrinfo("127.0.0.1", 8043, type=socket.SOCK_STREAM)
        assert [entry[4] for entry in found] == [("127.0.0.1", 8043)]

    with asyncio.Runner(loop_factory=CommandLoop) as runner:
        runner.run(look_up())
