"""The row of profiles: what it offers, what it asks twice for, and when it lets nobody leave."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from toolbar.errors import StoreError
from toolbar.model import Session, Settings, VrcSettings
from toolbar.secret import Secret
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Action, Proof
from toolbar.ui.profile_menu import ProfileMenu
from toolbar.ui.profile_words import why_not_now
from toolbar.ui.settings.profile_row import ProfileRow

SETTINGS = Settings("https://gw.example:8043", "20011", vrc=VrcSettings("/opt/vrc", keep_running=True))
STATE = ToolbarState(
    settings=SETTINGS,
    session=Session(SETTINGS.gateway, "20011", Secret("0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1")),
)
LOSES = {
    "busy": ({"busy": Action.REFRESH}, "under way here has ended"),
    "shift": ({"shift": Shift(under_way=True)}, "shift is under way"),
    "recorder": ({"recorder": Proof(1.0)}, "recorder runs here"),
    "memory": ({"in_memory_only": True}, "not saved yet"),
    "unsaved": ({"unsaved": StoreError("KR-405")}, "not saved yet"),
    "settings": ({"settings_unsaved": StoreError("KR-401")}, "not saved yet"),
}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def names() -> list[str]:
    return ["default", "Lab"]


@pytest.fixture
def row(window: QWidget, names: list[str]) -> ProfileRow:
    row = ProfileRow(window)
    row.know("default", lambda: tuple(names))
    window.show()
    return row


def shown(row: ProfileRow) -> set[str]:
    buttons = (row.open, row.new, row.remove, row.create_it, row.no_new, row.remove_it, row.keep_it)
    return {button.text() for button in buttons if button.isVisible()}


def test_where_nobody_knows_of_profiles_there_is_no_row(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = ProfileRow(window)
    window.show()
    assert not row.isVisible()


def test_this_profile_comes_first_and_only_another_one_is_opened_or_removed(
    row: ProfileRow, qtbot: QtBot
) -> None:
    assert row.names.currentText() == "default"
    assert shown(row) == {"New…"}
    row.names.setCurrentText("Lab")
    assert shown(row) == {"Open", "New…", "Remove…"}
    with qtbot.waitSignal(row.opened) as opened:
        row.open.click()
    assert opened.args == ["Lab"]


def test_a_profile_that_never_was_opened_is_shown_all_the_same(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = ProfileRow(window)
    row.know("new", lambda: ("default",))
    assert [row.names.itemText(index) for index in range(row.names.count())] == ["new", "default"]


def test_removing_takes_two_presses_and_enter_keeps_it(row: ProfileRow, qtbot: QtBot) -> None:
    row.names.setCurrentText("Lab")
    with qtbot.assertNotEmitted(row.removed):
        row.remove.click()
    assert shown(row) == {"Open", "New…", "Remove…", "Remove for good", "Keep it"}
    assert row.window().focusWidget() is row.keep_it
    with qtbot.assertNotEmitted(row.removed):
        row.keep_it.click()
    assert "Remove for good" not in shown(row)
    row.remove.click()
    with qtbot.waitSignal(row.removed) as removed:
        row.remove_it.click()
    assert removed.args == ["Lab"]


def test_choosing_another_one_takes_the_question_away(row: ProfileRow) -> None:
    row.names.setCurrentText("Lab")
    row.remove.click()
    row.names.setCurrentText("default")
    assert shown(row) == {"New…"}


@pytest.mark.parametrize(
    ("name", "said"),
    [("", "1 to 32"), ("a b", "1 to 32"), ("x" * 33, "1 to 32"), ("../x", "1 to 32"), ("LAB", "already")],
)
def test_a_name_that_cannot_be_is_told_below(row: ProfileRow, qtbot: QtBot, name: str, said: str) -> None:
    row.new.click()
    row.name.setText(name)
    with qtbot.assertNotEmitted(row.opened):
        row.create_it.click()
    assert said in row.told.text()
    assert row.told.isVisible()


def test_a_new_one_is_opened(row: ProfileRow, qtbot: QtBot) -> None:
    row.new.click()
    assert row.window().focusWidget() is row.name
    row.name.setText(" Training ")
    with qtbot.waitSignal(row.opened) as opened:
        row.create_it.click()
    assert opened.args == ["Training"]


@pytest.mark.parametrize("case", LOSES)
def test_nobody_leaves_what_would_be_lost_and_the_reason_is_told(row: ProfileRow, case: str) -> None:
    change, reason = LOSES[case]
    row.render_state(STATE)
    row.names.setCurrentText("Lab")
    assert row.open.isEnabled()
    row.render_state(replace(STATE, **change))  # type: ignore[arg-type]
    assert not row.open.isEnabled()
    assert not row.new.isEnabled()
    assert reason in row.why.text()
    assert row.why.isVisible()
    row.render_state(STATE)
    assert row.open.isEnabled()
    assert not row.why.isVisible()


def test_a_recorder_that_goes_on_by_itself_keeps_nobody_here() -> None:
    by_itself = replace(SETTINGS, vrc=VrcSettings("/opt/vrc"))
    assert why_not_now(replace(STATE, settings=by_itself, recorder=Proof(1.0))) == ""


def test_what_other_windows_made_is_there_when_it_is_shown_again(row: ProfileRow, names: list[str]) -> None:
    row.window().hide()
    names.append("Training")
    row.window().show()
    assert row.names.findText("Training") >= 0


# --- the same in the menu


@pytest.fixture
def menu(window: QWidget) -> ProfileMenu:
    return ProfileMenu(window)


def offered(menu: QMenu) -> list[tuple[str, bool]]:
    return [(action.text(), action.isEnabled()) for action in menu.actions() if not action.isSeparator()]


def test_the_menu_offers_the_others_where_there_are_any(menu: ProfileMenu, qtbot: QtBot) -> None:
    menu.offer("default", ("default",), STATE)
    assert not menu.menuAction().isVisible()
    menu.offer("default", ("default", "Lab"), STATE)
    assert menu.menuAction().isVisible()
    assert offered(menu) == [("default", True), ("Lab", True)]
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    with qtbot.waitSignal(menu.opened) as opened:
        menu.actions()[1].trigger()
    assert opened.args == ["Lab"]
    with qtbot.assertNotEmitted(menu.opened):
        menu.actions()[0].trigger()


def test_the_menu_offers_none_that_would_lose_something_and_says_why(menu: ProfileMenu) -> None:
    menu.offer("default", ("default", "Lab"), replace(STATE, in_memory_only=True))
    assert offered(menu) == [
        ("default", True),
        ("Lab", False),
        ("What this profile has is not saved yet and would be lost.", False),
    ]
