"""The guide: every state that can be shown is explained, and it opens at the one of this moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gallery.every import EVERY
from tests.gallery.scenes import Scene
from toolbar.errors import NotRecorded, NotSent, VrcError
from toolbar.model import ScreenRecording, Session, SessionMode, Settings, VrcSettings
from toolbar.recording import Recording
from toolbar.secret import Secret
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import Shift
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Proof
from toolbar.ui import guide_keys, guide_words, status
from toolbar.ui.guide_words import Entry
from toolbar.ui.looks import LOOKS
from toolbar.ui.messages import describe
from toolbar.ui.window import ToolbarWindow

NOW = 1_800_000_000.0
SHARED = Settings("https://gw.example:8043", "20011", vrc=VrcSettings("/opt/vrc", keep_running=True))
OWN = replace(SHARED, mode=SessionMode.OWN, record=ScreenRecording.BUTTON)
PROVEN = Proof(NOW - 5)
READY = ToolbarState(
    settings=SHARED,
    session=Session(SHARED.gateway, "20011", Secret("0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1")),
    gateway=PROVEN,
    confirmed=PROVEN,
    recorder=PROVEN,
    recorder_ready_at=NOW - 5,
)
SIGNED_IN = replace(READY, settings=OWN, shift=Shift(True, alive_at=NOW - 1))
NOBODY_RECORDS = Screen(Stage.NOT_RECORDED, NOW, cause=NotRecorded("REC-721"))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[ToolbarWindow]:
    places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = ToolbarWindow(places, clock=lambda: NOW)
    qtbot.addWidget(window)
    yield window
    QApplication.processEvents()


def whole(entries: tuple[Entry, ...]) -> None:
    assert all(entry.title and entry.means and entry.to_do for entry in entries)
    assert all(text.endswith((".", "…")) for entry in entries for text in (entry.means, entry.to_do))
    assert len({entry.anchor for entry in entries}) == len(entries)


@pytest.mark.parametrize("own", [False, True])
def test_every_state_of_the_bar_has_an_entry_with_its_shape(*, own: bool) -> None:
    entries = guide_words.of_bar(own=own)
    whole(entries)
    assert [entry.anchor for entry in entries] == [f"bar-{condition.name}" for condition in Condition]
    assert [entry.look for entry in entries] == [LOOKS[condition] for condition in Condition]


def test_every_state_of_recorder_and_recording_has_an_entry() -> None:
    whole(guide_words.of_recorder())
    whole(guide_words.of_screen())
    assert [entry.anchor for entry in guide_words.of_recorder()] == [
        f"recorder-{one.name}" for one in Recording
    ]
    assert [entry.anchor for entry in guide_words.of_screen()] == [f"screen-{one.name}" for one in Stage]


def test_who_signs_in_here_is_not_sent_to_the_workbench() -> None:
    own = {entry.anchor: entry for entry in guide_words.of_bar(own=True)}
    for entry in own.values():
        assert "workbench" not in f"{entry.means} {entry.to_do}"
        assert "GUID" not in entry.to_do
    assert "password" in own["bar-NO_SESSION"].to_do


@pytest.mark.parametrize(
    ("state", "condition"),
    [
        (ToolbarState(), Condition.NOT_SET_UP),
        (ToolbarState(settings=SHARED), Condition.NO_SESSION),
        (replace(READY, confirmed=None), Condition.AGEING),
        (replace(READY, recorder=None), Condition.RECORDER_IDLE),
        (replace(READY, recorder_unproven=True), Condition.RECORDER_UNPROVEN),
        (READY, Condition.READY),
    ],
)
def test_the_guide_calls_a_state_what_the_bar_calls_it(state: ToolbarState, condition: Condition) -> None:
    assert state.condition(NOW) is condition
    titles = {entry.anchor: entry.title for entry in guide_words.of_bar(own=False)}
    assert titles[f"bar-{condition.name}"] == status.headline(state, NOW)


@pytest.mark.parametrize(
    ("state", "anchor"),
    [
        (ToolbarState(), "bar-NOT_SET_UP"),
        (READY, "bar-READY"),
        (replace(READY, problem=NotSent("NET-102"), gateway=Proof(NOW, NotSent("NET-102"))), "bar-OFFLINE"),
        (replace(READY, recorder=Proof(NOW, VrcError("VRC-604"))), "recorder-LOST"),
        (
            replace(READY, recorder=Proof(NOW, VrcError("VRC-606")), recorder_ready_at=None),
            "recorder-FAILED",
        ),
        (replace(SIGNED_IN, shift=replace(SIGNED_IN.shift, screen=NOBODY_RECORDS)), "screen-NOT_RECORDED"),
        (replace(SIGNED_IN, recorder=Proof(NOW, VrcError("VRC-604"))), "recorder-LOST"),
        (SIGNED_IN, "bar-READY"),
    ],
)
def test_f1_opens_it_at_the_state_of_this_moment(
    window: ToolbarWindow, qtbot: QtBot, state: ToolbarState, anchor: str
) -> None:
    window.render_state(state)
    assert guide_words.anchor_of(state, NOW) == anchor
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    guide = window.help.guide
    qtbot.waitUntil(guide.isActiveWindow)
    assert guide.page.hasFocus()
    assert not guide.isModal()
    entries = (*guide_words.of_bar(own=state.own), *guide_words.of_recorder(), *guide_words.of_screen())
    (entry,) = [one for one in entries if one.anchor == anchor]
    (line,) = [line for line in guide.page.toPlainText().splitlines() if line.endswith("(as it is now)")]
    assert line == f"{entry.title} (as it is now)"
    seen = guide.page.cursorForPosition(guide.page.viewport().rect().topLeft()).position()
    last = guide.page.cursorForPosition(guide.page.viewport().rect().bottomRight()).position()
    assert seen <= guide.page.toPlainText().index(line) + len(line) <= last + len(line)
    QTest.keyClick(guide.page, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_what_the_mode_does_not_have_is_not_in_it(window: ToolbarWindow) -> None:
    window.render_state(READY)
    window.help.open_guide()
    page = window.help.guide.page
    assert "The recording of your screen" not in page.toPlainText()
    window.render_state(SIGNED_IN)
    window.help.open_guide()
    assert "The recording of your screen" in page.toPlainText()


def test_every_shape_is_drawn(window: ToolbarWindow) -> None:
    window.render_state(SIGNED_IN)
    window.help.open_guide()
    page = window.help.guide.page
    names = {part.split("'")[0] for part in window.help.guide._html().split("<img src='")[1:]}
    assert len(names) > 8
    for name in names:
        picture = page.document().resource(QTextDocument.ResourceType.ImageResource, name)
        assert picture is not None
        assert not picture.isNull()


def test_every_key_that_there_is_is_in_it_and_no_other(window: ToolbarWindow) -> None:
    """What the guide promises, a key does."""
    told = {key for keys, _ in (*guide_keys.OF_ALL, *guide_keys.OF_A_SHIFT) for key in keys}
    window.render_state(SIGNED_IN)
    lines = {action.shortcut().toString() for action in window.findChildren(QAction)} - {""}
    pressed = {key.key().toString() for key in window.findChildren(QShortcut)}
    buttons = {button.shortcut().toString() for button in (window.refresh, window.vrc, window.menu)}
    assert told == lines | pressed | buttons


def test_keys_of_a_shift_are_told_to_who_has_one() -> None:
    shared, own = (dict(guide_keys.by_keyboard(own=own)) for own in (False, True))
    assert own["Ctrl+1 · Ctrl+2 · Ctrl+3 · Ctrl+4"] == "Idle, Busy, After-call work, Rest for 15 minutes"
    assert shared.items() < own.items()
    assert len(own) - len(shared) == len(guide_keys.OF_A_SHIFT)


@pytest.mark.parametrize("scene", EVERY, ids=lambda scene: scene.name)
def test_every_headline_is_in_the_guide_where_it_opens(scene: Scene) -> None:
    """What is being done says itself, and an error has its own words in the details."""
    state = scene.state
    headline = status.headline(state, NOW)
    condition = state.condition(NOW)
    error = state.problem or state.policy.error or (state.confirmed.error if state.confirmed else None)
    if condition is Condition.WORKING or (error is not None and headline == describe(error).title):
        return
    entries = (*guide_words.of_bar(own=state.own), *guide_words.of_recorder(), *guide_words.of_screen())
    [entry] = [one for one in entries if one.anchor == guide_words.anchor_of(state, NOW)]
    assert headline.split(" (")[0] in f"{entry.title} {entry.means}"


def test_said_again_it_is_at_the_same_place(window: ToolbarWindow) -> None:
    window.render_state(READY)
    window.help.open_guide()
    guide = window.help.guide
    before = guide.page.verticalScrollBar().value()
    assert before > 0
    guide.say_again()
    assert guide.page.verticalScrollBar().value() == before
