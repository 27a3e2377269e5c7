from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.ui.spoken import ROOM, build_catalogues, desk_states
from toolbar.model import SessionMode, VrcSettings
from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui import language
from toolbar.ui.application import make_application
from toolbar.ui.settings.dialog import SettingsDialog
from toolbar.ui.tray import Tray
from toolbar.ui.window import ToolbarWindow

STATES = desk_states()


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    build_catalogues()
    yield
    language.speak(qapp, language.ENGLISH)


@pytest.fixture
def remembered(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, remembered: QSettings) -> ToolbarWindow:
    window = ToolbarWindow(remembered, clock=lambda: ROOM)
    qtbot.addWidget(window)
    window.render_state(STATES["ready"])
    return window


def things(window: ToolbarWindow) -> tuple[int, int, int]:
    """Count the objects of the window, all widgets, and what the application holds."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    application = QApplication.instance()
    assert application is not None
    held = len(application.findChildren(QObject))
    return len(window.findChildren(QObject)), len(QApplication.allWidgets()), held


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["zh-Hans-CN", "en-US"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW"], "zh_TW"),
        (["zh-HK"], "zh_TW"),
        (["pt-PT"], "pt_BR"),
        (["es-MX"], "es"),
        (["ar-SA"], "ar"),
        (["de-DE", "zh-CN", "en-US"], "zh_CN"),
        (["en-GB", "zh-CN"], "en"),
        (["C"], "en"),
        (["de-DE"], "en"),
        ([], "en"),
    ],
)
def test_the_desktops_language_is_found_by_language_and_script(wanted: list[str], spoken: str) -> None:
    assert language.of_the_desktop(wanted) == spoken


def test_a_language_is_chosen_in_the_menu_by_its_own_name(
    window: ToolbarWindow, remembered: QSettings
) -> None:
    window.toolbar_menu.aboutToShow.emit()
    offered = {action.text(): action for action in window.languages.actions()}
    assert list(offered)[:3] == ["As the desktop", "English", "简体中文"]
    assert [action.text() for action in window.languages.actions() if action.isChecked()] == [
        "As the desktop"
    ]
    offered["简体中文"].trigger()
    assert window.refresh.text() == "刷新"
    window.toolbar_menu.aboutToShow.emit()
    assert [action.text() for action in window.languages.actions() if action.isChecked()] == ["简体中文"]
    assert language.chosen(remembered) == "zh_CN"


def test_the_next_start_speaks_it_from_the_first_picture_on(
    qtbot: QtBot, window: ToolbarWindow, remembered: QSettings, qapp: QApplication
) -> None:
    window.languages.choose("zh_CN")
    language.speak(qapp, language.ENGLISH)
    make_application(remembered)
    again = ToolbarWindow(remembered, clock=lambda: ROOM)
    qtbot.addWidget(again)
    assert (again.refresh.text(), again.windowTitle()) == ("刷新", "座席工具条")


def test_a_language_that_is_not_installed_is_not_chosen(remembered: QSettings) -> None:
    remembered.setValue("window/language", "xx")
    assert language.chosen(remembered) == ""


def test_all_of_the_window_changes_over_at_once_and_keys_stay(window: ToolbarWindow) -> None:
    window.show_details(True)
    window.check_panel.show()
    window.languages.choose("zh_CN")
    assert window.windowTitle() == "座席工具条"
    assert [window.refresh.text(), window.refresh.shortcut().toString()] == ["刷新", "F5"]
    assert [window.vrc.shortcut().toString(), window.menu.accessibleName()] == ["F8", "菜单"]
    assert "会话" in window.words()[1]
    details = window.toolbar_menu.details
    assert [details.text(), details.shortcut().toString(), details.isChecked()] == ["详情", "Ctrl+D", True]
    assert window.check_panel.run.text() == "重新检查"
    window.languages.choose("en")
    assert [window.refresh.text(), details.text(), window.words()[0]] == ["Refresh", "Details", "Ready"]


def test_what_was_typed_stays_and_the_keyboard_where_it_was(window: ToolbarWindow, qtbot: QtBot) -> None:
    window.show()
    dialog = window.settings.dialog
    dialog.open_for(STATES["ready"], at_guid=True)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    guid = QApplication.focusWidget()
    assert guid is not None
    QTest.keyClicks(guid, "secret-typed")
    window.languages.choose("zh_CN")
    assert QApplication.focusWidget() is guid
    QTest.keyClicks(guid, "-on")
    assert guid.property("text") == "secret-typed-on"
    assert (dialog.windowTitle(), guid.accessibleName()) == ("设置", "GUID")
    assert "粘贴" in str(guid.property("placeholderText"))
    dialog.close()
    assert guid.property("text") == ""


def test_who_waits_for_a_save_still_does(window: ToolbarWindow) -> None:
    state = STATES["ready"]
    assert state.settings is not None
    state = replace(state, settings=replace(state.settings, vrc=VrcSettings()))
    dialog = window.settings.dialog
    dialog.open_for(state)
    saved: list[object] = []
    window.settings_saved.connect(lambda *entered: saved.append(entered))
    save = next(button for button in dialog.findChildren(type(window.cancel)) if button.text() == "Save")
    save.click()
    assert len(saved) == 1
    window.render_state(replace(state, busy=Action.SAVE_SETTINGS, busy_since=ROOM))
    window.languages.choose("zh_CN")
    assert save.text() == "保存"
    window.render_state(state)
    assert not dialog.isVisible()


def test_a_password_that_is_being_typed_stays(window: ToolbarWindow) -> None:
    state = STATES["ready"]
    assert state.settings is not None
    own = replace(state.settings, mode=SessionMode.OWN)
    window.render_state(ToolbarState(settings=own))
    panel = window.shift.panel
    panel.password.setText("half a pass")
    window.languages.choose("zh_CN")
    assert (panel.password.text(), panel.password.placeholderText()) == ("half a pass", "密码")
    assert panel.sign_in.text() == "签入"
    assert [action.text() for action in panel.menu.actions()] == ["空闲", "示忙", "休息", "话后整理"]


def test_windows_beside_the_bar_change_over_too(window: ToolbarWindow) -> None:
    window.help.open_story()
    window.help.open_guide()
    window.settings.first_run.open_for(ToolbarState())
    english = window.help.guide.page.toPlainText()
    title = window.settings.first_run.windowTitle()
    window.languages.choose("zh_CN")
    assert window.help.story.windowTitle() != "Session story"
    assert window.help.guide.page.toPlainText() != english
    assert window.settings.first_run.windowTitle() != title
    window.help.close()
    window.settings.close()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # of a screen that is none
def test_the_tray_changes_over_too(window: ToolbarWindow) -> None:
    tray = Tray(window.toolbar_menu)
    icon = tray.findChildren(QSystemTrayIcon)[0]

    def said() -> list[str]:
        tray.render_state(STATES["ready"], ROOM, bar_shown=True, may_hide=True)
        return [icon.toolTip(), *(action.text() for action in icon.contextMenu().actions() if action.text())]

    english = said()
    assert "Snooze notices" in english
    window.languages.choose("zh_CN")
    assert [text for text in said() if text in english] == []
    window.languages.choose("en")
    assert said() == english
    icon.hide()


def test_fifty_changes_leave_nothing_behind(window: ToolbarWindow) -> None:
    window.show()
    window.show_details(True)
    dialog = window.settings.dialog
    dialog.open_for(STATES["ready"])
    window.help.open_story()
    window.languages.choose("zh_CN")
    window.languages.choose("en")
    before = things(window)
    for _ in range(25):
        window.languages.choose("zh_CN")
        window.languages.choose("en")
    assert things(window) == before
    window.help.close()
    window.settings.close()


def test_nothing_is_shown_for_a_moment_while_it_changes_over(window: ToolbarWindow) -> None:
    """What is made again to see its words is on no screen, and takes no focus."""
    window.show()
    window.settings.dialog.open_for(STATES["ready"])
    seen: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Show and isinstance(watched, SettingsDialog | ToolbarWindow):
                hidden = watched.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
                seen.extend([] if hidden else [watched])
            return False

    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    window.languages.choose("zh_CN")
    application.removeEventFilter(watch)
    assert seen == []
    window.settings.close()


def test_what_is_mirrored_is_what_qt_writes_from_the_right() -> None:
    """A table, for to ask Qt takes longer than the first picture."""
    mirrored = {
        name for name in language.LANGUAGES if QLocale(name).textDirection() is Qt.LayoutDirection.RightToLeft
    }
    assert mirrored == language.MIRRORED
