"""The socket of a component: whose it is, is known before a byte is sent; a squatter gets nothing."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.rig.processes import wait_until
from tests.vrc.conformance import ADDRESS, AGENT, SERVERS, TEXT, Journal, token
from tests.vrc.listening import listening
from toolbar.errors import VrcError
from toolbar.model import VrcSettings
from toolbar.vrc.local_socket import VrcSocket, default_address

NOBODY = 65534
as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root can be somebody else")

# Binds as we are, listens as somebody else, and says how many bytes it was sent.
SQUATTER = """
import os, socket, sys
listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[1])
os.chmod(sys.argv[1], 0o600)
os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))
listener.listen()
print("listening", flush=True)
connection, _ = listener.accept()
got = 0
while chunk := connection.recv(65536):
    got += len(chunk)
print("got", got, flush=True)
"""

# Greets as a component does, before anybody has looked at it.
HELLO = b'{"protocol":"vrc-handoff/1","type":"hello","component":{"name":"x","version":"1"},"state":"idle"}\n'

IN_WINDOW = """
import asyncio, sys
import qasync
from PySide6.QtWidgets import QApplication
from toolbar.model import VrcSettings, VrcToken
from toolbar.secret import Secret
from toolbar.vrc.local_socket import VrcSocket

async def main():
    vrc = VrcSocket(VrcSettings(socket=sys.argv[1], entry_list="x(1)"), print)
    print((await vrc.open()).name)
    await vrc.initialize("20011", VrcToken(Secret("a token")), "192.0.2.77")
    print(vrc.running)
    await vrc.reset()
    print(vrc.running)

application = QApplication(["test"])
with qasync.QEventLoop(application) as loop:
    loop.run_until_complete(main())
"""


def failure(place: Path | str, *, service: bool = False) -> VrcError:
    async def scenario() -> None:
        vrc = VrcSocket(VrcSettings(entry_list=SERVERS, socket=str(place), service=service))
        try:
            await vrc.open()
            await vrc.initialize(AGENT, token(), ADDRESS)
        finally:
            assert not vrc.running
            await vrc.aclose()

    with pytest.raises(VrcError) as caught:
        asyncio.run(scenario())
    return caught.value


def opened(place: Path, *, service: bool = False) -> None:
    async def scenario() -> None:
        vrc = VrcSocket(VrcSettings(socket=str(place), service=service))
        await vrc.open()
        await vrc.aclose()

    asyncio.run(scenario())


@contextmanager
def trap(place: Path) -> Iterator[list[bytes]]:
    """Listen at *place* as we are; afterwards the list holds what each caller sent."""
    got: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(place))
        listener.listen()
        listener.settimeout(0)
        yield got
        while True:
            try:
                connection, _ = listener.accept()
            except BlockingIOError:
                return
            with connection:
                got.append(connection.recv(65_536))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    return folder


@pytest.mark.parametrize("mode", [0o755, 0o710, 0o770, 0o777, 0o1777, 0o701])
def test_a_folder_that_others_can_enter_is_not_trusted(folder: Path, mode: int) -> None:
    with trap(folder / "vrc.sock") as got:
        folder.chmod(mode)
        error = failure(folder / "vrc.sock")
    assert (error.code, error.facts["place"]) == ("VRC-603", str(folder))
    assert got == []


def test_a_link_is_not_followed(folder: Path, tmp_path: Path) -> None:
    with trap(folder / "real.sock") as got:
        (folder / "vrc.sock").symlink_to(folder / "real.sock")
        (tmp_path / "way").symlink_to(folder)
        for place in (folder / "vrc.sock", tmp_path / "way" / "real.sock"):
            assert failure(place).code == "VRC-603"
    assert got == []


def test_what_is_no_socket_is_not_trusted(folder: Path) -> None:
    (folder / "file").write_text("")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    for name in ("file", "folder", "pipe"):
        assert failure(folder / name).code == "VRC-603"


def test_nobody_there_is_told_as_such(folder: Path, tmp_path: Path) -> None:
    stale = folder / "stale.sock"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(stale))
        listener.listen()
    for place in (folder / "none.sock", tmp_path / "no-folder" / "vrc.sock", stale):
        error = failure(place)
        assert (error.code, error.facts["place"]) == ("VRC-612", str(place))


@as_root
@pytest.mark.parametrize("whose", ["folder", "socket"])
def test_what_somebody_else_owns_is_not_trusted(folder: Path, whose: str) -> None:
    place = folder / "vrc.sock"
    with trap(place) as got:
        os.chown(folder if whose == "folder" else place, NOBODY, NOBODY)
        assert failure(place).code == "VRC-603"
        assert failure(place, service=True).code == "VRC-603"
    assert got == []


@as_root
def test_a_squatter_gets_no_byte(folder: Path) -> None:
    place = folder / "vrc.sock"
    command = [sys.executable, "-c", SQUATTER, str(place), str(NOBODY)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as squatter:
        assert squatter.stdout is not None
        assert squatter.stdout.readline() == "listening\n"
        error = failure(place)
        assert squatter.stdout.readline() == "got 0\n"
    assert (error.code, error.facts["place"]) == ("VRC-603", str(place))


def test_the_system_itself_is_trusted_where_that_was_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """We stand for root; the one who asks is somebody else as far as he knows."""
    place = tmp_path / "run" / "vrc.sock"
    me = os.getuid()
    with listening(place):
        place.parent.chmod(0o755)
        monkeypatch.setattr(os, "getuid", lambda: me + 1)
        assert failure(place).code == "VRC-603"
        if me == 0:
            opened(place, service=True)
        else:
            assert failure(place, service=True).code == "VRC-603"
        place.parent.chmod(0o775)
        assert failure(place, service=True).code == "VRC-603"


def test_who_is_too_busy_to_answer_is_no_squatter(folder: Path) -> None:
    place = folder / "vrc.sock"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(place))
        listener.listen(0)
        waiting = []
        try:
            for _ in range(3):
                caller = socket.socket(socket.AF_UNIX)
                waiting.append(caller)
                caller.setblocking(False)
                caller.connect_ex(str(place))
            assert failure(place).code in ("VRC-602", "VRC-612")
        finally:
            for caller in waiting:
                caller.close()


def test_a_component_that_crashed_is_missed_and_found_again(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    place = tmp_path / "run" / "vrc.sock"

    async def scenario() -> None:
        told: asyncio.Queue[VrcError | None] = asyncio.Queue()
        vrc = VrcSocket(VrcSettings(entry_list=SERVERS, socket=str(place)), told.put_nowait)
        with listening(place, "--journal", str(journal.file)) as first:
            await vrc.open()
            await vrc.initialize(AGENT, token(), ADDRESS)
            first.kill()
            error = await asyncio.wait_for(told.get(), 5)
            assert error is not None
            assert error.code == "VRC-604"
        with pytest.raises(VrcError) as caught:  # its socket is still there, and nobody behind it
            await vrc.open()
        assert caught.value.code == "VRC-612"
        with listening(place, "--journal", str(journal.file)):
            await vrc.open()
            await vrc.initialize(AGENT, token(), ADDRESS)
            assert vrc.running
            await vrc.reset()
        assert told.empty()

    asyncio.run(scenario())
    assert journal.handed_over == 2


def test_a_toolbar_that_crashes_ends_the_session(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    place = tmp_path / "run" / "vrc.sock"
    program = (
        "import asyncio\nfrom toolbar.model import *\nfrom toolbar.secret import Secret\n"
        "from toolbar.vrc.local_socket import VrcSocket\n"
        "async def main():\n"
        f"    vrc = VrcSocket(VrcSettings(entry_list='x(1)', socket={str(place)!r}))\n"
        "    await vrc.open()\n"
        "    await vrc.initialize('20011', VrcToken(Secret('a token')), '192.0.2.77')\n"
        "    print('held', flush=True)\n    await asyncio.Event().wait()\nasyncio.run(main())\n"
    )
    with listening(place, "--journal", str(journal.file)):
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as toolbar:
            assert toolbar.stdout is not None
            assert toolbar.stdout.readline() == b"held\n"
            assert journal.states[-1] == "initialized"
            toolbar.kill()
        wait_until(lambda: journal.states[-1] == "idle", "the component notices")


def test_it_works_in_the_loop_of_the_window(tmp_path: Path) -> None:
    place = tmp_path / "run" / "vrc.sock"
    with listening(place):
        done = subprocess.run(
            [sys.executable, "-c", IN_WINDOW, str(place)],
            capture_output=True,
            text=True,
            timeout=30,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
    assert (done.stdout, done.returncode) == ("vrc-reference\nTrue\nFalse\n", 0), done.stderr


def test_a_flood_keeps_neither_the_loop_nor_the_news(folder: Path) -> None:
    """States that change as fast as they can be written are told a few times a second; death at once."""
    place = folder / "vrc.sock"
    program = f"""
import json, socket, time
listener = socket.socket(socket.AF_UNIX)
listener.bind({str(place)!r})
listener.listen()
print("listening", flush=True)
connection, _ = listener.accept()
connection.sendall({HELLO!r})
job = json.loads(connection.makefile().readline())
say = lambda **more: (json.dumps({{"protocol": "vrc-handoff/1", **more}}) + chr(10)).encode()
connection.sendall(say(type="result", id=job["id"], status="initialized"))
flood = (say(type="state", state="failed", code="x") + say(type="state", state="initialized")) * 500
ends = time.monotonic() + 1
while time.monotonic() < ends:
    connection.sendall(flood)
"""
    told: list[tuple[float, VrcError | None]] = []
    gaps: list[float] = []

    async def scenario() -> None:
        ended = asyncio.Event()

        def tell(error: VrcError | None) -> None:
            told.append((time.monotonic(), error))
            if error is not None and error.code == "VRC-604":
                ended.set()

        async def beat() -> None:
            while not ended.is_set():
                began = time.monotonic()
                await asyncio.sleep(0.005)
                gaps.append(time.monotonic() - began)

        vrc = VrcSocket(VrcSettings(socket=str(place)), tell)
        await vrc.open()
        await vrc.initialize(AGENT, token(), ADDRESS)
        async with asyncio.timeout(10):
            await beat()
        await vrc.aclose()

    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as component:
        assert component.stdout is not None
        assert component.stdout.readline() == b"listening\n"
        asyncio.run(scenario())
    assert 2 <= len(told) <= 20
    assert sorted(gaps)[int(len(gaps) * 0.95)] < 0.5  # whoever reads all of it at once takes seconds
    assert TEXT not in repr(told)


def test_the_agreed_place_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    assert default_address() == "/run/user/1000/agent-toolbar/vrc.sock"
    monkeypatch.setenv("HOME", "/home/x")
    for odd in ("", "relative"):
        monkeypatch.setenv("XDG_RUNTIME_DIR", odd)
        assert default_address() == "/home/x/.local/state/agent-toolbar/run/vrc.sock"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with listening(tmp_path / "agent-toolbar" / "vrc.sock"):

        async def scenario() -> None:
            vrc = VrcSocket(VrcSettings(socket="auto"))
            assert (await vrc.open()).name == "vrc-reference"
            await vrc.aclose()

        asyncio.run(scenario())


def test_the_reference_does_what_a_server_has_to_do(tmp_path: Path) -> None:
    place = tmp_path / "run" / "vrc.sock"
    with listening(place) as first:
        assert place.parent.stat().st_mode & 0o777 == 0o700
        command = [sys.executable, "-m", "toolbar.simulator.vrc", "--local-socket", str(place)]
        second = subprocess.run(command, capture_output=True, text=True, timeout=10)
        assert (second.returncode, "InUse" in second.stderr) == (2, True)
        first.terminate()
        assert first.wait() == 0
        assert not place.exists()
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(str(place))
        stale.listen()
    with listening(place):
        opened(place)
