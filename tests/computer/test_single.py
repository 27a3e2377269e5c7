"""One window for each user and profile, between real processes."""

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from tests.rig.processes import Child
from toolbar.computer.places import runtime_folder
from toolbar.computer.single import SingleWindow

PROFILE = "test"

# Another toolbar's place, which says what became of its attempt and holds on until its input ends;
# at a line of input it closes, which takes until then.
PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from toolbar.computer.single import SingleWindow

app = QCoreApplication(["another toolbar"])
single = SingleWindow(Path(sys.argv[1]), sys.argv[2])
say = lambda **words: print(json.dumps(words), flush=True)
single.asked_to_raise.connect(lambda: say(raised=True))
taken = single.take()
say(taken=taken, heard=None if taken else single.raise_first())
if taken:
    def told():
        if not sys.stdin.buffer.raw.read(100):
            app.quit()
            return
        single.stop_listening()
        say(closing=True)
    ending = QSocketNotifier(0, QSocketNotifier.Type.Read)
    ending.activated.connect(told)
    app.exec()
    single.release()
"""


@pytest.fixture
def folder() -> Path:
    return runtime_folder()


@pytest.fixture
def single(qapp: QCoreApplication, folder: Path) -> Iterator[SingleWindow]:
    window = SingleWindow(folder, PROFILE)
    yield window
    window.release()


def toolbar(folder: Path, profile: str = PROFILE) -> Child:
    return Child(sys.executable, "-c", PROGRAM, str(folder), profile)


def test_the_first_start_takes_the_place(single: SingleWindow) -> None:
    assert single.take()


def test_a_second_start_raises_the_first_and_goes(single: SingleWindow, folder: Path, qtbot: QtBot) -> None:
    assert single.take()
    with qtbot.waitSignal(single.asked_to_raise), toolbar(folder) as second:
        pass  # which ends when it has asked
    assert second.read() == {"taken": False, "heard": True}
    assert second.wait() == 0


def test_the_first_is_raised_as_often_as_it_is_asked(single: SingleWindow, folder: Path) -> None:
    with toolbar(folder) as first:
        assert first.read() == {"taken": True, "heard": None}
        for _ in range(3):
            assert not single.take()
            assert single.raise_first()
            assert first.read() == {"raised": True}


def test_whoever_leaves_makes_room(single: SingleWindow, folder: Path) -> None:
    with toolbar(folder) as first:
        assert first.read()["taken"]
        assert not single.take()
    assert first.wait() == 0
    assert single.take()


def test_a_place_whose_owner_was_killed_is_free(single: SingleWindow, folder: Path, qtbot: QtBot) -> None:
    first = toolbar(folder)
    assert first.read()["taken"]
    first.kill()
    first.close()
    assert (folder / f"{PROFILE}.sock").exists()  # it could not clean up
    assert single.take()
    with qtbot.waitSignal(single.asked_to_raise), toolbar(folder) as second:
        pass
    assert second.read() == {"taken": False, "heard": True}


def test_nobody_there_is_not_taken_for_somebody(single: SingleWindow) -> None:
    assert not single.raise_first()


def test_profiles_have_a_window_each(single: SingleWindow, folder: Path) -> None:
    assert single.take()
    with toolbar(folder, "another") as other:
        assert other.read() == {"taken": True, "heard": None}


def test_what_is_said_to_the_socket_is_not_listened_to(
    single: SingleWindow, folder: Path, qtbot: QtBot
) -> None:
    assert single.take()
    caller = QLocalSocket()
    with qtbot.waitSignal(single.asked_to_raise):
        caller.connectToServer(str(folder / f"{PROFILE}.sock"))
        caller.write(b"guid\n" * 10_000)
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState)


def test_nobody_else_can_knock(single: SingleWindow, folder: Path) -> None:
    assert single.take()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / f"{PROFILE}.sock").stat().st_mode) & 0o077 == 0


def test_the_place_is_below_the_users_own_runtime_folder(folder: Path) -> None:
    assert folder.name == "agent-toolbar"
    assert runtime_folder() == folder  # asked for again, it is the same


def test_a_place_that_cannot_be_kept_keeps_nobody_from_working(
    qapp: QCoreApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    single = SingleWindow(file / "below", PROFILE)
    assert single.take()
    assert [record.message.partition(":")[0] for record in caplog.records] == [
        "no lock for the window",
        "a second start cannot be heard",
    ]
    assert not single.raise_first()
    single.release()


def test_a_place_whose_socket_has_too_long_a_name_is_taken_all_the_same(
    qapp: QCoreApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / ("long" * 40)
    folder.mkdir()
    first, second = SingleWindow(folder, PROFILE), SingleWindow(folder, PROFILE)
    assert first.take()
    assert "a second start cannot be heard" in caplog.text
    assert not second.take()  # the lock holds
    assert not second.raise_first()
    first.release()
    assert second.take()
    second.release()


def test_a_first_that_is_closing_is_not_raised_and_leaves_its_place_to_whoever_waits(
    single: SingleWindow, folder: Path
) -> None:
    with toolbar(folder) as first:
        assert first.read()["taken"]
        assert not single.take()
        first.send_line(b"closing\n")
        assert first.read() == {"closing": True}
        assert not single.raise_first()
        first.close_stdin()
        assert single.settle()
    assert first.wait() == 0
