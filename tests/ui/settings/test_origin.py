"""Who decided a setting, at each of them: the program, the user, or the organisation; and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from toolbar.model import ProxyMode, ProxySettings, Settings, VrcSettings
from toolbar.policy.fields import FIELDS
from toolbar.policy.layers import Choice, Policy
from toolbar.policy.text import parse_policy
from toolbar.state import ToolbarState
from toolbar.ui.settings.column import Column
from toolbar.ui.settings.dialog import SettingsDialog
from toolbar.ui.settings.form import Form
from toolbar.ui.settings.origin import SettingRow

FILE = "/etc/agent-toolbar/policy.toml"
PIN = "0a" * 32
WITHOUT_A_FIELD = {
    "local_address", "vrc_service", "min_version", "max_version", "vrc_username", "vrc_options",
    "result_timeout_s", "expected_sha256", "expected_image", "token_request",
}  # fmt: skip
"""What only a policy or a script sets."""


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def dialog(parent: QWidget, text: str = "", choice: Choice | None = None) -> SettingsDialog:
    policy = parse_policy(f"managed_by = 'Example IT'\n{text}", FILE) if text else Policy()
    dialog = SettingsDialog(parent)
    dialog.open_for(ToolbarState(policy=policy, choice=choice or Choice()))
    return dialog


def chosen(settings: Settings, *names: str) -> Choice:
    return Choice(settings, frozenset(names))


def rows(dialog: SettingsDialog) -> dict[str, SettingRow]:
    return {name: row for form in dialog.findChildren(Form) for name, row in form.settings.items()}


def told(row: SettingRow) -> tuple[str, str]:
    """Return what stands behind a field, and what a screen reader says of it."""
    return row.mark._word.text(), row.shows.accessibleDescription()


def saved(dialog: SettingsDialog, qtbot: QtBot) -> Settings:
    [button] = [one for one in dialog.findChildren(QPushButton) if one.text() == "Save"]
    with qtbot.waitSignal(dialog.saved) as saved:
        button.click()
    settings: Settings = saved.args[0]
    return settings


def test_every_setting_has_its_origin(parent: QWidget) -> None:
    shown = rows(dialog(parent, choice=chosen(Settings("https://gw.example:8043", ""), "gateway")))
    assert set(shown) == {field.name for field in FIELDS} - WITHOUT_A_FIELD
    assert told(shown.pop("gateway")) == ("yours", "Your own choice")
    for row in shown.values():
        empty = isinstance(row.shows, QLineEdit) and not row.shows.text()
        assert told(row) == ("" if empty else "default", "As the toolbar has it")
    assert not any(row.mark._icon.isVisibleTo(row.mark) for row in shown.values())


def test_what_the_organisation_decided_says_who_and_has_a_lock_where_it_is_locked(parent: QWidget) -> None:
    shown = rows(dialog(parent, "[locked]\ngateway = 'gw.example'\n[preset]\nrenew = true"))
    assert told(shown["gateway"]) == ("managed", "Managed by Example IT")
    assert told(shown["renew"]) == ("preset", "From Example IT; you may change it")
    assert shown["gateway"].mark._icon.isVisibleTo(shown["gateway"].mark)
    assert not shown["renew"].mark._icon.isVisibleTo(shown["renew"].mark)
    assert shown["gateway"].mark.toolTip() == "Managed by Example IT"


def test_who_has_no_name_is_your_organisation(parent: QWidget) -> None:
    shown = SettingsDialog(parent)
    policy = parse_policy("[locked]\ngateway = 'gw.example'", FILE)
    shown.open_for(ToolbarState(policy=policy))
    assert told(rows(shown)["gateway"]) == ("managed", "Managed by your organisation")


# --- the way back


def test_there_is_a_way_back_to_what_the_organisation_would_have(parent: QWidget, qtbot: QtBot) -> None:
    own = chosen(Settings("https://mine.example:8043", "20011"), "gateway", "agent_id")
    shown = dialog(parent, "[preset]\ngateway = 'gw.example'", own)
    row = rows(shown)["gateway"]
    assert told(row) == ("yours", "Your own choice")
    assert row.back.isVisible()
    row.back.click()
    assert told(row) == ("preset", "From Example IT; you may change it")
    assert not row.back.isVisible()
    assert not rows(shown)["agent_id"].back.isVisibleTo(shown)  # nobody would have another
    assert saved(shown, qtbot).gateway == "https://gw.example:8043"


def test_what_is_typed_is_ones_own_until_it_is_as_before(parent: QWidget) -> None:
    row = rows(dialog(parent, "[preset]\nagent_id = 20011"))["agent_id"]
    QTest.keyClicks(row.shows, "1")
    assert told(row)[0] == "yours"
    assert row.back.isVisible()
    QTest.keyClick(row.shows, Qt.Key.Key_Backspace)
    assert told(row)[0] == "preset"
    assert not row.back.isVisible()


def test_each_kind_of_field_goes_back(parent: QWidget, qtbot: QtBot) -> None:
    vrc = VrcSettings("/bin/sh", ("mine",), keep_running=True, local_port=7777)
    mine = Settings("https://gw.example:8043", "20011", vrc=vrc, proxy=ProxySettings(ProxyMode.DIRECT))
    names = (
        "gateway",
        "agent_id",
        "vrc.program",
        "vrc.arguments",
        "vrc.keep_running",
        "vrc.local_port",
        "proxy.mode",
    )
    text = (
        "[preset.proxy]\nmode = 'system'\n[preset.vrc.local]\nport = 6700\n"
        "[preset.vrc.process]\nprogram = '/bin/true'\narguments = ['a b', 'c']\nkeep_running = false\n"
    )
    shown = dialog(parent, text, chosen(mine, *names))
    for name in ("vrc_program", "vrc_arguments", "keep_running", "local_port", "proxy"):
        assert told(rows(shown)[name])[0] == "yours", name
        rows(shown)[name].back.click()
        assert told(rows(shown)[name])[0] == "preset", name
    kept = saved(shown, qtbot)
    assert (kept.vrc.program, kept.vrc.arguments, kept.vrc.keep_running) == ("/bin/true", ("a b", "c"), False)
    assert (kept.vrc.local_port, kept.proxy.mode) == (6700, ProxyMode.SYSTEM)


def test_whom_to_trust_is_one_decision(parent: QWidget, qtbot: QtBot) -> None:
    mine = chosen(Settings("https://gw.example:8043", "20011", pin=PIN), "gateway", "agent_id", "pin")
    shown = dialog(parent, "[preset]\nca_file = '/bin/sh'", mine)
    row = rows(shown)["pin"]
    assert told(row)[0] == "yours"
    row.back.click()
    assert [one.isChecked() for one in shown.findChildren(QRadioButton)] == [False, True, False]
    assert (saved(shown, qtbot).ca_file, saved(shown, qtbot).pin) == ("/bin/sh", "")


# --- what is locked


@pytest.fixture
def locked(parent: QWidget) -> SettingsDialog:
    return dialog(
        parent,
        "[locked]\ngateway = 'gw.example'\nmode = 'shared'\nrenew = true\nca_file = ''\n"
        "[locked.proxy]\nmode = 'system'",
    )


def test_the_keyboard_gets_to_what_is_locked(locked: SettingsDialog) -> None:
    for name in ("gateway", "mode", "renew"):
        widget = rows(locked)[name].shows
        widget.setFocus()
        assert locked.focusWidget() is widget, name
        assert widget.isEnabled()
    QTest.keyClick(rows(locked)["renew"].shows, Qt.Key.Key_Tab)
    assert locked.focusWidget() is not rows(locked)["renew"].shows


def test_nothing_changes_what_is_locked(locked: SettingsDialog, qapp: QApplication) -> None:
    mode, renew = rows(locked)["mode"].shows, rows(locked)["renew"].shows
    assert isinstance(mode, QComboBox)
    assert isinstance(renew, QCheckBox)
    QTest.keyClick(mode, Qt.Key.Key_Down)
    QTest.keyClick(mode, Qt.Key.Key_Space)
    QTest.mouseClick(mode, Qt.MouseButton.LeftButton)
    assert not mode.view().isVisible()
    down = QPoint(0, -120)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), down, down, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    qapp.sendEvent(mode, wheel)
    QTest.keyClick(renew, Qt.Key.Key_Space)
    QTest.mouseClick(renew, Qt.MouseButton.LeftButton, pos=QPoint(8, renew.height() // 2))
    renew.setChecked(False)  # as a screen reader's press, which asks no filter
    mode.setCurrentIndex(1)
    assert (mode.currentIndex(), renew.isChecked()) == (0, True)
    for choice in locked.findChildren(QRadioButton):
        choice.click()
        choice.setChecked(True)
    assert [one.isChecked() for one in locked.findChildren(QRadioButton)] == [True, False, False]


def test_enter_and_escape_are_the_windows_own_there(locked: SettingsDialog) -> None:
    QTest.keyClick(rows(locked)["renew"].shows, Qt.Key.Key_Escape)
    assert not locked.isVisible()


def test_a_lock_that_goes_lets_go(locked: SettingsDialog) -> None:
    renew = rows(locked)["renew"].shows
    assert renew.property("held")  # and looks like it
    locked.open_for(ToolbarState())
    assert not renew.property("held")
    assert isinstance(renew, QCheckBox)
    before = renew.isChecked()
    QTest.mouseClick(renew, Qt.MouseButton.LeftButton, pos=QPoint(8, renew.height() // 2))
    assert renew.isChecked() is not before


def test_there_is_room_for_the_way_back(parent: QWidget, qtbot: QtBot) -> None:
    shown = dialog(parent, "[preset]\nagent_id = 20011")
    [column] = shown.findChildren(Column)
    row, low = rows(shown)["agent_id"], shown.height()
    QTest.keyClicks(row.shows, "1")
    qtbot.waitUntil(lambda: shown.height() > low)
    assert column.verticalScrollBar().maximum() == 0
    assert row.back.visibleRegion().boundingRect().height() == row.back.height()


def test_what_is_said_of_a_row_that_is_not_there_is_not_shown(parent: QWidget) -> None:
    phone = rows(dialog(parent))["phone"]
    phone.say("a reason")
    assert phone.note.isHidden()
