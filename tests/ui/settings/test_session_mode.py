"""Whose the session is, as the settings ask it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from toolbar.model import ScreenRecording, SessionMode, Settings
from toolbar.policy.layers import Choice
from toolbar.state import ToolbarState
from toolbar.ui.settings.dialog import SettingsDialog
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
    assert (shown.guid.isEnabled(), shown.phone.isEnabled()) == (True, False)


def test_who_signs_in_here_enters_a_phone_number_and_no_guid(dialog: SettingsDialog, qtbot: QtBot) -> None:
    shown = page(dialog)
    shown.mode.setCurrentIndex(shown.mode.findData(SessionMode.OWN))
    assert (shown.guid.isEnabled(), shown.phone.isEnabled()) == (False, True)
    shown.phone.setText(" 40038 ")
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    assert (saved.args[0].mode, saved.args[0].phone) == (SessionMode.OWN, "40038")
    assert saved.args[1] is None


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
    assert shown.mistakes["phone"].text() == "This is not a phone number to sign in with."
