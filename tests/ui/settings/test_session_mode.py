"""Whose the session is, as the settings ask it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from toolbar.model import ScreenRecording, SessionMode, Settings
from toolbar.policy.layers import Choice, Policy
from toolbar.state import ToolbarState
from toolbar.ui.settings.column import Column
from toolbar.ui.settings.dialog import SettingsDialog
from toolbar.ui.settings.origin import OriginMark
from toolbar.ui.settings.recorder_page import RecorderPage
from toolbar.ui.settings.session_page import SessionPage

SETTINGS = Settings("https://gw.example:8043", "20011")


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SettingsDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SettingsDialog(window)
    choice = Choice(SETTINGS, frozenset({"gateway", "agent_id"}))
    dialog.open_for(ToolbarState(settings=SETTINGS, choice=choice), at_guid=False)
    yield dialog
    dialog.close()


def page(dialog: SettingsDialog) -> SessionPage:
    [found] = dialog.findChildren(SessionPage)
    return found


def save(dialog: SettingsDialog) -> None:
    [button] = [one for one in dialog.findChildren(QPushButton) if one.text() == "Save"]
    button.click()


def test_the_mode_is_shared_until_somebody_chooses(dialog: SettingsDialog) -> None:
    shown = page(dialog)
    assert shown.mode.currentData() == SessionMode.SHARED
    assert (shown.guid.isVisibleTo(shown), shown.phone.isVisibleTo(shown)) == (True, False)


def test_who_signs_in_here_enters_a_phone_number_and_no_guid(dialog: SettingsDialog, qtbot: QtBot) -> None:
    shown = page(dialog)
    shown.mode.setCurrentIndex(shown.mode.findData(SessionMode.OWN))
    assert (shown.guid.isVisibleTo(shown), shown.phone.isVisibleTo(shown)) == (False, True)
    shown.phone.setText(" 40038 ")
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    assert (saved.args[0].mode, saved.args[0].phone) == (SessionMode.OWN, "40038")
    assert saved.args[1] is None


def rows(shown: SessionPage) -> list[str]:
    """Return which rows that hang on the mode can be seen, and which labels in them."""
    labels = [
        label.text()
        for label in shown.findChildren(QLabel)
        if label.isVisibleTo(shown) and not isinstance(label.parent(), OriginMark)
    ]
    fields = {"phone": shown.phone, "guid": shown.guid, "renew": shown._renew}
    names = [name for name, field in fields.items() if field.isVisibleTo(shown)]
    return [text for text in labels if text not in ALWAYS] + names


WHERE = "The gateway is the server that your calls come from. Your IT knows its address."
ALWAYS = {"Gateway", "Agent ID", "Session", WHERE}
TOLD = "This is not a phone number to sign in with. Enter digits, *, # and + only, 24 at most."


def test_only_rows_that_mean_something_are_shown(dialog: SettingsDialog) -> None:
    shown = page(dialog)
    assert rows(shown) == ["GUID", "guid", "renew"]
    shown.mode.setCurrentIndex(shown.mode.findData(SessionMode.OWN))
    assert rows(shown) == ["Phone number", "phone"]
    shown.phone.setText("call me")
    save(dialog)
    assert rows(shown) == ["Phone number", TOLD, "phone"]
    shown.mode.setCurrentIndex(shown.mode.findData(SessionMode.SHARED))
    assert rows(shown) == ["GUID", "guid", "renew"]
    shown.mode.setCurrentIndex(shown.mode.findData(SessionMode.OWN))
    assert rows(shown) == ["Phone number", "phone"]  # what was wrong before is not said again unasked


def test_the_window_grows_with_the_rows(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SettingsDialog(window)
    dialog.open_for(ToolbarState(settings=replace(SETTINGS, mode=SessionMode.OWN)), at_guid=False)
    [column] = dialog.findChildren(Column)
    shown = page(dialog)
    for mode in (SessionMode.SHARED, SessionMode.OWN):
        qapp.processEvents()  # in which a window that is too low begins to scroll
        assert column.verticalScrollBar().maximum() == 0
        shown.mode.setCurrentIndex(shown.mode.findData(mode))
    dialog.close()


def test_a_mistake_in_a_row_that_is_not_shown_keeps_nobody_from_saving(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    shown = page(dialog)
    shown.guid.setText("short")
    shown.mode.setCurrentIndex(shown.mode.findData(SessionMode.OWN))
    shown.phone.setText("call me")
    shown.mode.setCurrentIndex(shown.mode.findData(SessionMode.SHARED))
    shown.guid.clear()
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    assert saved.args[0].phone == ""
    shown.guid.setText("short")
    shown.mode.setCurrentIndex(shown.mode.findData(SessionMode.OWN))
    shown.phone.setText("40038")
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    assert saved.args[1] is None


@pytest.mark.parametrize("mode", list(SessionMode))
def test_what_is_said_of_a_row_that_is_not_shown_is_not_shown(
    dialog: SettingsDialog, mode: SessionMode
) -> None:
    settings = replace(SETTINGS, mode=mode, phone="40038")
    locks = Policy("policy.toml", locked={"phone": "40038", "renew": False})
    dialog.open_for(ToolbarState(settings=settings, policy=locks), at_guid=False)
    own = mode is SessionMode.OWN
    shown = page(dialog)
    assert rows(shown) == (["Phone number", "phone"] if own else ["GUID", "guid", "renew"])
    marks = {name: row.mark.isVisibleTo(shown) for name, row in shown.settings.items()}
    assert marks == {"gateway": True, "agent_id": True, "mode": True, "phone": own, "renew": not own}


def test_nothing_is_recorded_until_somebody_chooses(dialog: SettingsDialog, qtbot: QtBot) -> None:
    [shown] = dialog.findChildren(RecorderPage)
    assert shown.record.currentData() == ScreenRecording.OFF
    shown.record.setCurrentIndex(shown.record.findData(ScreenRecording.AUTO))
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    assert saved.args[0].record is ScreenRecording.AUTO


def test_a_phone_number_that_is_none_is_a_mistake_at_its_field(dialog: SettingsDialog, qtbot: QtBot) -> None:
    shown = page(dialog)
    shown.mode.setCurrentIndex(shown.mode.findData(SessionMode.OWN))
    shown.phone.setText("call me")
    with qtbot.assertNotEmitted(dialog.saved):
        save(dialog)
    assert shown.mistakes["phone"].text() == TOLD
