"""The story on the screen: every line in words, problems alone where wanted, a file only when asked for."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from toolbar.errors import NotSent, SignedOut, VrcError
from toolbar.happening import Happening, Turn
from toolbar.model import Session, Settings
from toolbar.policy.layers import Policy
from toolbar.secret import Secret
from toolbar.shift.presence import AgentState
from toolbar.shift.proof import Stage
from toolbar.state import HISTORY, ToolbarState
from toolbar.steps import Action, Actor, Step
from toolbar.ui import story_words
from toolbar.ui.links import step_text
from toolbar.ui.story_table import Column, StoryTable
from toolbar.ui.story_window import StoryWindow
from toolbar.ui.window import ToolbarWindow

NOW = 1_800_000_000.0
GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"
AWAY = NotSent("NET-102", host="gw.example", port="8043")
SETTINGS = Settings("https://gw.example:8043", "20011")


def refreshed(number: int, error: NotSent | None = None) -> Happening:
    step = Step(Action.REFRESH, NOW + number, 0.2, error)
    return Happening(step.at, Actor.AGENT, step, 0.2, error, "20011")


BUSY = Happening(NOW + 3, Actor.GATEWAY, AgentState.BUSY, agent_id="20011", reason=201)
LOST = Happening(NOW + 4, Actor.RECORDER, Turn.RECORDER_FAILED, error=VrcError("VRC-604"))
STORY = (LOST, BUSY, refreshed(2, AWAY), refreshed(1))
STATE = ToolbarState(settings=SETTINGS, session=Session(SETTINGS.gateway, "20011", Secret(GUID)), story=STORY)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[ToolbarWindow]:
    places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = ToolbarWindow(places, clock=lambda: NOW)
    qtbot.addWidget(window)
    window.render_state(STATE)
    yield window
    QApplication.processEvents()


@pytest.fixture
def story(window: ToolbarWindow) -> StoryWindow:
    window.help.open_story()
    return window.help.story


def cells(table: StoryTable, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[list[object]]:
    return [
        [table.data(table.index(row, column), role) for column in Column] for row in range(table.rowCount())
    ]


def test_a_line_says_when_what_how_it_ended_who_and_how_long(story: StoryWindow) -> None:
    told = cells(story.table)
    assert [row[1:] for row in told] == [
        ["NOT RECORDED", "Recorder ended (VRC-604)", "recorder", ""],
        ["Busy (reason 201)", "ok", "gateway", ""],
        ["Refresh", "Gateway not reachable (NET-102)", "you", "0.2 s"],
        ["Session refreshed", "ok", "you", "0.2 s"],
    ]
    assert all(len(str(row[0])) == 8 for row in told)
    heads = [story.table.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert heads == ["Time", "What", "Outcome", "Who", "Took"]


def test_a_reason_has_the_name_that_the_organisation_gives_it(story: StoryWindow) -> None:
    story.render_state(replace(STATE, policy=Policy(reasons={201: "Lunch"})))
    assert cells(story.table)[1][Column.WHAT] == "Busy (Lunch)"


def test_the_shape_differs_and_not_only_the_colour(story: StoryWindow) -> None:
    table = story.table
    icons = [table.data(table.index(row, Column.WHAT), Qt.ItemDataRole.DecorationRole) for row in (0, 1)]
    pictures = [icon.pixmap(16, 16).toImage() for icon in icons]  # type: ignore[attr-defined]
    grey = [image.convertToFormat(image.Format.Format_Alpha8) for image in pictures]
    assert grey[0] != grey[1]


def test_a_screen_reader_hears_a_whole_line_once(story: StoryWindow) -> None:
    heard = cells(story.table, Qt.ItemDataRole.AccessibleTextRole)
    assert str(heard[2][Column.TIME]).endswith("Refresh, Gateway not reachable (NET-102), you, 0.2 s")
    assert [cell for row in heard for cell in row[1:]] == [None] * 16
    assert story.view.accessibleName() == "Session story"


@pytest.mark.parametrize("what", [*Turn, *AgentState, *Stage])
@pytest.mark.parametrize("by", Actor)
def test_everything_that_can_happen_has_words(what: Turn | AgentState | Stage, by: Actor) -> None:
    line = Happening(NOW, by, what, 75.0)
    assert story_words.what(line)
    assert story_words.who(by)
    assert "{" not in story_words.spoken(line)
    assert story_words.outcome(line) == ("problem" if line.failed else "ok")
    assert story_words.took(line) == "1 min 10 s"


@pytest.mark.parametrize(
    ("step", "name", "whole"),
    [
        (Step(Action.REFRESH, NOW, 0.1), "Session refreshed", "Session refreshed"),
        (
            Step(Action.REFRESH, NOW, 0.1, by=Actor.TOOLBAR),
            "Session refreshed",
            "Session refreshed (by itself)",
        ),
        (Step(Action.REFRESH, NOW, 0.1, AWAY), "Refresh", "Refresh: Gateway not reachable (NET-102)"),
        (
            Step(Action.STATE, NOW, 0.0, by=Actor.TOOLBAR, event="X"),
            "The gateway told: X",
            "The gateway told: X",
        ),
        (
            Step(Action.SIGN_IN, NOW, 0.0, SignedOut("AUT-703")),
            "Signed out by somebody else",
            "Signed out by somebody else (AUT-703)",
        ),
        (
            Step(Action.LOAD, NOW, 0.0, by=Actor.TOOLBAR, where="PC-7"),
            "Session taken over from another toolbar on PC-7",
            "Session taken over from another toolbar on PC-7",
        ),
    ],
)
def test_of_a_step_the_story_says_what_and_the_details_all_in_one(step: Step, name: str, whole: str) -> None:
    assert story_words.what(Happening(NOW, step.by, step, error=step.error)) == name
    assert step_text(step) == whole


def test_problems_alone(story: StoryWindow) -> None:
    story.problems.click()
    assert story.table.rows == (LOST, STORY[2])
    story.render_state(replace(STATE, story=(refreshed(9), *STORY)))
    assert story.table.rows == (LOST, STORY[2])
    story.problems.click()
    assert len(story.table.rows) == 5


def test_what_is_read_stays_where_it_is_when_lines_come_above_it(story: StoryWindow) -> None:
    story.view.selectRow(2)
    story.render_state(replace(STATE, story=(refreshed(9), refreshed(8), *STORY)))
    (chosen,) = story.view.selectionModel().selectedRows()
    assert story.table.rows[chosen.row()] is STORY[2]


@pytest.mark.parametrize("lines", [1, 3, HISTORY - 1, HISTORY, HISTORY + 7])
def test_the_table_is_right_whatever_comes_and_goes(qtbot: QtBot, lines: int) -> None:
    """Qt's own tester of models looks on, and finds nothing to complain of."""
    from PySide6.QtTest import QAbstractItemModelTester

    table = StoryTable(QApplication.instance())  # type: ignore[arg-type]
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    story: tuple[Happening, ...] = ()
    for number in range(lines):
        story = (refreshed(number, AWAY if number % 3 == 0 else None), *story)[:HISTORY]
        table.show(story, problems_only=False)
        assert table.rows == story
        assert table.rowCount() == len(story)
    table.show(story, problems_only=True)
    assert table.rows == tuple(one for one in story if one.failed)
    others = tuple(refreshed(1_000 + number, AWAY) for number in range(len(table.rows)))
    table.show(others, problems_only=True)  # of another day
    assert table.rows == others
    table.show((), problems_only=True)
    assert table.rowCount(QModelIndex()) == 0
    tester.deleteLater()
    table.deleteLater()


def test_two_hundred_lines_cost_what_a_screenful_costs(story: StoryWindow, qtbot: QtBot) -> None:
    """Only lines that can be seen are put into words."""
    asked: set[int] = set()
    table = story.table

    class Counting(StoryTable):
        def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
            asked.add(index.row())
            return super().data(index, role)

    counting = Counting(story)
    counting.show(tuple(refreshed(number) for number in range(HISTORY)), problems_only=False)
    story.view.setModel(counting)
    with qtbot.waitExposed(story):
        story.show()
    story.view.repaint()
    assert 3 < len(asked) < 60
    story.view.setModel(table)


def test_it_opens_by_the_keyboard_beside_the_bar_and_blocks_nothing(
    window: ToolbarWindow, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    story = window.help.story
    qtbot.waitUntil(story.isActiveWindow)
    assert story.view.hasFocus()
    assert not story.isModal()
    QTest.keyClick(story.view, Qt.Key.Key_Tab)
    assert story.copy.hasFocus()
    QTest.keyClick(story.copy, Qt.Key.Key_Tab)
    assert story.save.hasFocus()
    QTest.keyClick(story.view, Qt.Key.Key_Escape)
    assert not story.isVisible()


def test_the_details_lead_to_it(window: ToolbarWindow) -> None:
    window.show_details(True)
    (button,) = [one for one in window.findChildren(QPushButton) if one.text() == "Whole story"]
    assert button.isVisibleTo(window)
    button.click()
    assert window.help.story.isVisible()
    window.render_state(replace(STATE, story=(refreshed(9), *STORY)))
    assert len(window.help.story.table.rows) == 5  # it goes on being told
    window.close_at_once()
    assert not window.help.story.isVisible()


def test_where_nothing_happened_there_is_no_story(window: ToolbarWindow) -> None:
    window.show_details(True)
    window.render_state(replace(STATE, story=()))
    (button,) = [one for one in window.findChildren(QPushButton) if one.text() == "Whole story"]
    assert not button.isVisibleTo(window)


def test_what_is_chosen_is_copied_or_all(story: StoryWindow) -> None:
    story.copy.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4
    story.view.selectRow(2)
    story.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.count("\n") == 0
    assert "updateGuid" in text
    assert "NET-102" in text
    assert GUID[:13] not in text


def said(story: StoryWindow) -> str:
    return story._said.text()


def test_what_is_shown_is_saved_and_nothing_before(story: StoryWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    file = tmp_path / "story.csv"
    story.problems.click()
    story.save_to(str(file))
    qtbot.waitUntil(lambda: said(story) == f"Saved: {file}")
    assert set(tmp_path.iterdir()) == before | {file}
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["outcome"] for row in rows] == ["VRC-604", "NET-102"]
    assert GUID[:13] not in file.read_text(encoding="utf-8")


def test_a_file_that_is_there_stays(story: StoryWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "story.csv"
    file.write_text("mine")
    story.save_to(str(file))
    qtbot.waitUntil(lambda: said(story).endswith("Choose another name. (FIL-952)"))
    assert file.read_text() == "mine"


def test_to_ask_for_a_place_holds_nothing_up(story: StoryWindow, qtbot: QtBot) -> None:
    """The call comes back at once, and the bar can be used beside the question."""
    from PySide6.QtWidgets import QFileDialog

    story.save.click()
    (chooser,) = story.findChildren(QFileDialog)
    assert chooser.isVisible()
    assert chooser.windowModality() is not Qt.WindowModality.ApplicationModal
    assert chooser.testOption(QFileDialog.Option.DontConfirmOverwrite)
    chooser.reject()
    QApplication.processEvents()


def test_in_another_language_every_word_is_asked_for_anew(story: StoryWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignals([story.table.dataChanged, story.table.headerDataChanged]):
        story.say_again()
