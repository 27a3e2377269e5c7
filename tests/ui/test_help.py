"""What helps where something is wrong: a text for IT, and a file that is read before it is saved."""

from __future__ import annotations

import io
import logging
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.gallery.scenes import BAR
from toolbar import __version__, logs
from toolbar.diagnosis import Diagnosis
from toolbar.errors import NotRecorded, Refused, StoreLocked, ToolbarError
from toolbar.happening import Happening, Turn
from toolbar.model import Session, SessionMode, Settings
from toolbar.secret import Secret
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Action, Actor, Proof, Step
from toolbar.support.bundle import Bundle
from toolbar.ui import help_later
from toolbar.ui.for_it import for_it
from toolbar.ui.saving import Beside
from toolbar.ui.window import ToolbarWindow

NOW = 1_800_000_000.0
GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"
SETTINGS = Settings("https://gw.example:8043", "20011")
ENDED = Refused("GW-100-006", retcode="100-006", message="nobody")
STATE = ToolbarState(
    settings=SETTINGS,
    session=Session(SETTINGS.gateway, "20011", Secret(GUID)),
    gateway=Proof(NOW - 5),
    confirmed=Proof(NOW - 5, ENDED),
    problem=ENDED,
    history=(Step(Action.REFRESH, NOW - 5, 0.214, ENDED),),
    profile="late",
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ToolbarWindow]:
    monkeypatch.setattr(help_later, "TOLD_MS", 150)
    places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = ToolbarWindow(places, clock=lambda: NOW)
    qtbot.addWidget(window)
    window.render_state(STATE)
    yield window
    QApplication.processEvents()


def copy_buttons(window: ToolbarWindow) -> list[str]:
    texts = [one.text() for one in window._details.findChildren(QPushButton)]
    return [text for text in texts if text in ("Copied", "Copy for IT")]


def test_that_it_was_copied_is_said_in_place_for_some_seconds(window: ToolbarWindow, qtbot: QtBot) -> None:
    before = window.words()
    assert copy_buttons(window) == ["Copy for IT"]
    with qtbot.waitSignal(window.help.told):
        window.toolbar_menu.copy_chosen.emit()
    assert window.words() == (before[0], "Copied – paste it into the ticket")
    assert copy_buttons(window) == ["Copied"]
    timers = [timer for timer in window.help.findChildren(QTimer) if timer.isActive()]
    assert [timer.isSingleShot() for timer in timers] == [True]
    qtbot.waitUntil(lambda: window.words() == before)
    assert copy_buttons(window) == ["Copy for IT"]
    assert not any(timer.isActive() for timer in window.help.findChildren(QTimer))


def test_what_matters_more_is_not_covered_by_it(window: ToolbarWindow) -> None:
    """That closing loses the session is said, copied or not."""
    window.render_state(replace(STATE, in_memory_only=True, unsaved=StoreLocked("KR-402")))
    window.show()
    assert not window.close()
    warning = window.words()[1]
    window.copy_for_it()
    assert window.words()[1] == warning


def test_that_nobody_records_is_not_covered_by_it(window: ToolbarWindow) -> None:
    (scene,) = (scene for scene in BAR if scene.name == "offline-recorder-lost")
    window.render_state(scene.state)
    window.copy_for_it()
    assert window.words()[1] == "NOT RECORDED · Copied – paste it into the ticket"


def test_the_text_says_what_it_is_for_and_has_all_that_finds_it_in_the_gateways_log() -> None:
    text = for_it(STATE, NOW)
    head, *lines = text.splitlines()
    assert "paste all of this into the ticket" in head
    assert "no password, GUID or token" in head
    assert "2027-01-15 08:00:00Z" in text
    assert any(line.startswith(f"program {__version__} (source)") and "Python 3" in line for line in lines)
    assert "mode shared  profile late" in lines
    assert f"GUID #{Secret(GUID).fingerprint}  node AgentGateway1  stable" in lines
    (step,) = [line for line in lines if "updateGuid" in line]
    assert "  you  refresh  updateGuid  0.21 s  GW-100-006 nobody  retcode 100-006" in step
    assert GUID[:13] not in text


@pytest.mark.parametrize(
    ("step", "method"),
    [
        (Step(Action.SIGN_IN, NOW, 1.0), "login"),
        (Step(Action.SIGN_IN, NOW, 1.0, asked="forceLogin"), "forceLogin"),
        (Step(Action.END_SHIFT, NOW, 1.0, asked="logout"), "logout"),
        (Step(Action.STATE, NOW, 1.0, asked="sayFree"), "sayFree"),
        (Step(Action.RECORD, NOW, 1.0, asked="startRecordScreen"), "startRecordScreen"),
        (Step(Action.VRC, NOW, 1.0, by=Actor.TOOLBAR), "vrcToken"),
    ],
)
def test_each_action_has_its_method(step: Step, method: str) -> None:
    text = for_it(replace(STATE, history=(step,)), NOW)
    (line,) = [line for line in text.splitlines() if f"  {step.action}  " in line]
    assert f"  {method}  1.00 s  ok" in line


def test_in_the_mode_own_what_the_gateway_told_goes_with_it() -> None:
    screen = Screen(Stage.NOT_RECORDED, NOW - 9, cause=NotRecorded("REC-721"))
    state = replace(
        STATE,
        settings=replace(SETTINGS, mode=SessionMode.OWN, backup="https://gw2.example:8043"),
        served_by="https://gw2.example:8043",
        shift=Shift(True, screen=screen),
        story=(
            Happening(NOW - 9, Actor.TOOLBAR, Stage.NOT_RECORDED, 10.0, screen.cause),
            Happening(NOW - 20, Actor.TOOLBAR, Turn.GATEWAY_AWAY),
            *(Happening(NOW - 30 - n, Actor.GATEWAY, Turn.GATEWAY_BACK, 40.0) for n in range(9)),
        ),
    )
    text = for_it(state, NOW)
    assert "mode own  profile late  served by https://gw2.example:8043" in text
    assert "screen NOT_RECORDED 2027-01-15 07:59:51Z  REC-721" in text
    assert "auto  NOT RECORDED  10.00 s  REC-721" in text
    assert "auto  gateway away  FAILED" in text
    assert text.count("gateway back  40.00 s  ok") == 3


def shown(window: ToolbarWindow, qtbot: QtBot) -> Bundle:
    window.help.open_support()
    support = window.help.support
    assert not support.save.isEnabled()  # nothing was read yet
    qtbot.waitUntil(support.save.isEnabled)
    assert support.bundle is not None
    assert support.preview.toPlainText().rstrip() == support.bundle.preview().rstrip()
    return support.bundle


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    handler = logs.start(tmp_path / "log", "INFO")
    yield tmp_path / "log" / "agent-toolbar.log"
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_what_will_be_saved_is_shown_and_is_what_is_saved(
    window: ToolbarWindow, qtbot: QtBot, tmp_path: Path, log: Path
) -> None:
    logging.getLogger("toolbar.here").warning("agent 20011 was told %s", GUID)
    made = shown(window, qtbot)
    support = window.help.support
    assert support.preview.isReadOnly()
    assert not support.isModal()
    assert "agent ~" in support.preview.toPlainText()
    assert "20011" not in support.preview.toPlainText()
    assert support.said.text().startswith("“Run check” first")
    file = tmp_path / "support.zip"
    support.save_to(str(file))
    qtbot.waitUntil(lambda: support.said.text() == f"Saved: {file}")
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == dict(made.files)


def test_a_check_that_was_run_needs_no_hint(window: ToolbarWindow, qtbot: QtBot) -> None:
    window.render_state(replace(STATE, check=Diagnosis((), at=NOW)))
    shown(window, qtbot)
    assert not window.help.support.said.isVisibleTo(window.help.support)


def test_each_time_it_is_made_anew(window: ToolbarWindow, qtbot: QtBot) -> None:
    first = shown(window, qtbot)
    window.render_state(replace(STATE, profile="early"))
    assert shown(window, qtbot) is not first
    assert "early" in window.help.support.preview.toPlainText()


def test_a_place_that_cannot_be_written_to_is_told(
    window: ToolbarWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    shown(window, qtbot)
    support = window.help.support
    support.save_to(str(tmp_path / "none" / "support.zip"))
    qtbot.waitUntil(lambda: support.said.text().endswith("Choose another place. (FIL-951)"))


def test_nothing_is_made_before_it_is_wanted(window: ToolbarWindow) -> None:
    assert window.help._story is None
    assert window.help._guide is None
    assert window.help._support is None
    window.copy_for_it()
    assert window.help._support is None


def test_a_slow_disk_does_not_hold_the_window(qtbot: QtBot, window: ToolbarWindow) -> None:
    told: list[object] = []
    beside, go_on = Beside(window), threading.Event()
    beside.do(lambda: go_on.wait(10), told.append)
    QApplication.processEvents()
    assert told == []
    go_on.set()
    qtbot.waitUntil(lambda: told == [True])


@pytest.mark.parametrize(
    ("raised", "code"), [(ToolbarError("FIL-951"), "FIL-951"), (ValueError("no"), "INT-900")]
)
def test_what_goes_wrong_on_the_thread_is_told(
    qtbot: QtBot, window: ToolbarWindow, raised: Exception, code: str
) -> None:
    told: list[object] = []

    def work() -> None:
        raise raised

    Beside(window).do(work, told.append)
    qtbot.waitUntil(lambda: bool(told))
    (error,) = told
    assert isinstance(error, ToolbarError)
    assert error.code == code
    assert error.__traceback__ is None
