from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from toolbar.errors import NotSent, SettingsError
from toolbar.model import Session, Settings, VrcSettings
from toolbar.secret import Secret
from toolbar.state import Action, Proof, ToolbarState
from toolbar.ui.settings_dialog import SettingsDialog

GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent: QWidget) -> SettingsDialog:
    dialog = SettingsDialog(parent)
    dialog.open_for(ToolbarState(), at_guid=False)
    return dialog


def field(dialog: SettingsDialog, name: str) -> QLineEdit:
    [line] = [line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name]
    return line


def press(dialog: SettingsDialog, qtbot: QtBot, text: str) -> None:
    [button] = [button for button in dialog.findChildren(QPushButton) if button.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def mistakes(dialog: SettingsDialog) -> set[str]:
    return {name for name, label in dialog.mistakes.items() if label.isVisible()}


def fill(dialog: SettingsDialog, **texts: str) -> None:
    for name, text in {"Gateway": "gw.example", "Agent_ID": "20011", **texts}.items():
        field(dialog, name.replace("_", " ")).setText(text)


def test_what_was_entered_is_reported(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog, GUID=f"JSESSIONID={GUID}", Recorder_program=sys.executable, Arguments="-m 'a b'")
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Save")
    settings, guid = saved.args
    assert settings == Settings(
        "https://gw.example:8043", "20011", "", VrcSettings(sys.executable, ("-m", "a b"))
    )
    assert guid == Secret(GUID)


def test_the_guid_is_masked_handed_on_and_gone(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog, GUID=GUID)
    assert field(dialog, "GUID").echoMode() is QLineEdit.EchoMode.Password
    press(dialog, qtbot, "Save")
    dialog.render_state(ToolbarState())  # of something else
    assert dialog.isVisible()
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS))
    dialog.render_state(ToolbarState())  # saved
    assert field(dialog, "GUID").text() == ""


def test_a_pasted_guid_is_not_lost_to_a_mistake_elsewhere(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog, GUID=GUID)
    press(dialog, qtbot, "Save")
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS))
    dialog.render_state(ToolbarState(problem=SettingsError("SET-305", "ca_file", file="x")))
    assert field(dialog, "GUID").text() == GUID


def test_what_has_no_field_stays_as_it_is(dialog: SettingsDialog, qtbot: QtBot) -> None:
    vrc = VrcSettings(sys.executable, local_address="192.0.2.77")
    dialog.open_for(
        ToolbarState(settings=Settings("https://gw.example:8043", "20011", vrc=vrc)), at_guid=False
    )
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Save")
    assert saved.args[0].vrc == vrc


@pytest.mark.parametrize("end", ["Cancel", "close"])
def test_no_guid_stays_in_the_field(dialog: SettingsDialog, qtbot: QtBot, end: str) -> None:
    fill(dialog, GUID=GUID)
    if end == "Cancel":
        press(dialog, qtbot, "Cancel")
    else:
        dialog.close()
    assert field(dialog, "GUID").text() == ""


def test_a_session_that_is_kept_is_shown_by_its_mark_only(parent: QWidget, qtbot: QtBot) -> None:
    session = Session("https://gw.example:8043", "20011", Secret(GUID))
    state = ToolbarState(settings=Settings(session.gateway, "20011"), session=session)
    dialog = SettingsDialog(parent)
    dialog.open_for(state, at_guid=True)
    line = field(dialog, "GUID")
    assert line.text() == ""
    assert session.guid.fingerprint in line.placeholderText()
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Save")
    assert saved.args[1] is None


@pytest.mark.parametrize(
    ("bad", "names"),
    [
        ({"Gateway": "http://gw.example"}, {"gateway"}),
        ({"Gateway": ""}, {"gateway"}),
        ({"Agent_ID": "100"}, {"agent_id"}),
        ({"Agent_ID": "101/../x"}, {"agent_id"}),
        ({"Agent_ID": "١٠١"}, {"agent_id"}),
        ({"GUID": "short"}, {"guid"}),
        ({"CA_file": "relative.pem"}, {"ca_file"}),
        ({"Recorder_program": "/no/such/program"}, {"vrc_program"}),
        ({"Arguments": "'open"}, {"vrc_arguments"}),
        ({"Local_port": "0"}, {"local_port"}),
        ({"Agent_ID": "1000000", "Gateway": "http://x"}, {"agent_id", "gateway"}),
    ],
)
def test_each_mistake_is_shown_at_its_field_and_nothing_is_saved(
    dialog: SettingsDialog, qtbot: QtBot, bad: dict[str, str], names: set[str]
) -> None:
    fill(dialog, **bad)
    with qtbot.assertNotEmitted(dialog.saved):
        press(dialog, qtbot, "Save")
    assert mistakes(dialog) == names
    assert dialog.isVisible()


def test_a_mistake_goes_away_when_the_field_is_edited(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog, Agent_ID="100")
    press(dialog, qtbot, "Save")
    QTest.keyClicks(field(dialog, "Agent ID"), "1")
    assert mistakes(dialog) == set()


def test_it_closes_when_saving_succeeded(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog)
    press(dialog, qtbot, "Save")
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS))
    assert dialog.isVisible()
    dialog.render_state(ToolbarState())
    assert not dialog.isVisible()


def test_it_stays_with_what_was_entered_when_saving_failed(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    ca_file = tmp_path / "ca.pem"
    ca_file.touch()
    fill(dialog, CA_file=str(ca_file))
    press(dialog, qtbot, "Save")
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS))
    dialog.render_state(ToolbarState(problem=SettingsError("SET-305", "ca_file", file=str(ca_file))))
    assert dialog.isVisible()
    assert mistakes(dialog) == {"ca_file"}
    assert field(dialog, "Agent ID").text() == "20011"


def test_the_end_of_a_test_is_told_in_place(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog)
    with qtbot.waitSignal(dialog.test_pressed):
        press(dialog, qtbot, "Test connection")
    dialog.render_state(ToolbarState(test=Proof(1.0, NotSent("NET-103", host="gw.example", port="8043"))))
    assert "gw.example was not found" in dialog.result_text.text()
    press(dialog, qtbot, "Test connection")
    dialog.render_state(ToolbarState(test=Proof(2.0)))
    assert "The gateway answered" in dialog.result_text.text()
