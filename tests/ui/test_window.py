from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from toolbar.errors import NotSent, Refused, StoreLocked, VrcError
from toolbar.model import Phase, Session, Settings, VrcSettings
from toolbar.secret import Secret
from toolbar.state import CANCEL_AFTER, Condition, ToolbarState
from toolbar.steps import Action, Proof, Step
from toolbar.ui import appearance, resources
from toolbar.ui.bar import Bar
from toolbar.ui.lines import OneLine
from toolbar.ui.looks import LOOKS
from toolbar.ui.messages import Remedy, describe
from toolbar.ui.shape import Shape
from toolbar.ui.window import ToolbarWindow

NOW = 1_800_000_000.0
GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"
SETTINGS = Settings("https://gw.example:8043", "20011", vrc=VrcSettings("/opt/vrc", keep_running=True))


@pytest.fixture
def ready() -> ToolbarState:
    session = Session(SETTINGS.gateway, "20011", Secret(GUID))
    proof = Proof(NOW - 12)
    return ToolbarState(
        settings=SETTINGS,
        session=session,
        gateway=proof,
        confirmed=proof,
        recorder=proof,
        recorder_ready_at=NOW - 12,
    )


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], ToolbarWindow]]:
    windows = []

    def make() -> ToolbarWindow:
        places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = ToolbarWindow(places, clock=lambda: NOW)
        qtbot.addWidget(window)
        windows.append(window)
        return window

    yield make
    QApplication.processEvents()


@pytest.fixture
def window(open_window: Callable[[], ToolbarWindow]) -> ToolbarWindow:
    return open_window()


def test_the_contract_names_title_and_buttons(window: ToolbarWindow) -> None:
    assert window.windowTitle() == "Agent Toolbar"
    assert (window.refresh.text(), window.vrc.text()) == ("Refresh", "VRC")
    assert window.menu.accessibleName() == "Menu"
    assert window.refresh.shortcut().toString() == "F5"
    assert window.vrc.shortcut().toString() == "F8"


def test_no_button_looks_chosen_before_somebody_goes_to_one(
    window: ToolbarWindow, qtbot: QtBot, ready: ToolbarState
) -> None:
    window.render_state(ready)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    assert not any(button.hasFocus() for button in window.findChildren(QPushButton))
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.refresh.hasFocus()


def test_a_recorder_has_a_tick_for_the_session_of_now_alone(
    window: ToolbarWindow, ready: ToolbarState
) -> None:
    window.show_details(True)
    shape, _ = window._details._links[2]
    ended = Refused("GW-100-006", retcode="100-006")
    for state, look in (
        (ready, appearance.GOOD),
        (replace(ready, recorder_unproven=True), appearance.UNKNOWN),
        (replace(ready, problem=ended, confirmed=Proof(NOW, ended)), appearance.UNKNOWN),
        (replace(ready, recorder=Proof(NOW, VrcError("VRC-604"))), appearance.BAD),
    ):
        window.render_state(state)
        assert shape.look is look


def test_that_nobody_records_is_not_said_in_quiet_words(window: ToolbarWindow, ready: ToolbarState) -> None:
    lost = replace(ready, recorder=Proof(NOW, VrcError("VRC-604")), problem=NotSent("NET-102"))
    window.render_state(lost)
    below = window._bar._words.below
    assert below.text().startswith("NOT RECORDED")
    assert below.property("mistake")
    window.render_state(ready)
    assert not below.property("mistake")


@pytest.mark.parametrize(("key", "button"), [(Qt.Key.Key_F5, "refresh"), (Qt.Key.Key_F8, "vrc")])
def test_a_key_presses_at_once(
    window: ToolbarWindow, qtbot: QtBot, ready: ToolbarState, key: Qt.Key, button: str
) -> None:
    """Within the event: of itself, Qt would take a tenth of a second for it."""
    pressed: list[str] = []
    getattr(window, f"{button}_pressed").connect(lambda: pressed.append(button))
    window.render_state(ready)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, key)
    assert pressed == [button]


def test_status_texts_are_labels_without_a_name_that_would_hide_them(window: ToolbarWindow) -> None:
    assert [label.text() for label in window.findChildren(QLabel) if label.accessibleName()] == []


def test_presses_are_reported(window: ToolbarWindow, qtbot: QtBot, ready: ToolbarState) -> None:
    window.render_state(ready)
    with qtbot.waitSignal(window.refresh_pressed):
        QTest.mouseClick(window.refresh, Qt.MouseButton.LeftButton)
    assert not window.refresh.isEnabled()  # within the click
    window.render_state(ready)
    with qtbot.waitSignal(window.vrc_pressed):
        QTest.mouseClick(window.vrc, Qt.MouseButton.LeftButton)


def test_keys_press_the_buttons(window: ToolbarWindow, qtbot: QtBot, ready: ToolbarState) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()  # it does not take the focus by itself
    window.render_state(ready)
    with qtbot.waitSignal(window.refresh_pressed):
        QTest.keyClick(window, Qt.Key.Key_F5)
    window.render_state(ready)
    with qtbot.waitSignal(window.vrc_pressed):
        QTest.keyClick(window, Qt.Key.Key_F8)


def test_who_works_by_keyboard_keeps_the_place(
    window: ToolbarWindow, qtbot: QtBot, ready: ToolbarState
) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.render_state(ready)
    window.refresh.setFocus()
    QTest.keyClick(window.refresh, Qt.Key.Key_Space)
    window.render_state(replace(ready, busy=Action.REFRESH, busy_since=NOW))
    assert not window.menu.hasFocus()  # the next Space would open it
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Space)
    assert not window.toolbar_menu.isVisible()
    window.render_state(ready)
    assert window.refresh.hasFocus()


def test_nothing_can_be_pressed_while_something_is_done(window: ToolbarWindow, ready: ToolbarState) -> None:
    window.render_state(replace(ready, busy=Action.VRC, busy_since=NOW))
    assert not window.refresh.isEnabled()
    assert not window.vrc.isEnabled()
    assert not window.cancel.isVisibleTo(window)
    assert window.words()[0] == "Starting recorder…"


def test_vrc_can_be_pressed_once_while_the_session_is_refreshed(
    window: ToolbarWindow, ready: ToolbarState
) -> None:
    refreshing = replace(ready, busy=Action.REFRESH, busy_since=NOW)
    window.render_state(refreshing)
    assert not window.refresh.isEnabled()
    assert window.vrc.isEnabled()
    assert window.words()[0] == "Refreshing session…"
    window.render_state(replace(refreshing, queued=Action.VRC))
    assert not window.vrc.isEnabled()
    assert window.words()[1] == "The recorder is started next"


def test_what_takes_long_can_be_cancelled(window: ToolbarWindow, qtbot: QtBot, ready: ToolbarState) -> None:
    long = replace(ready, busy=Action.REFRESH, busy_since=NOW - CANCEL_AFTER)
    window.render_state(long)
    assert window.cancel.isVisibleTo(window)
    with qtbot.waitSignal(window.cancel_pressed):
        QTest.mouseClick(window.cancel, Qt.MouseButton.LeftButton)
    window.render_state(replace(long, withdrawn=True))
    assert not window.cancel.isVisibleTo(window)
    assert window.words()[1] == "Waiting for the answer to what was sent"


def test_a_gateway_that_wants_a_pause_has_the_buttons_off_and_the_seconds_counted(
    window: ToolbarWindow, ready: ToolbarState
) -> None:
    window.render_state(replace(ready, problem=Refused("HTTP-429"), blocked_until=NOW + 11.5))
    assert not window.refresh.isEnabled()
    assert not window.vrc.isEnabled()
    assert window.words()[1] == "Wait: the gateway takes your next request in 12 s"
    window.render_state(replace(ready, blocked_until=NOW))
    assert window.refresh.isEnabled()


def test_a_desk_without_recorder_says_why_its_button_is_off(
    window: ToolbarWindow, ready: ToolbarState
) -> None:
    window.render_state(replace(ready, settings=replace(SETTINGS, vrc=VrcSettings()), recorder=None))
    assert not window.vrc.isEnabled()
    assert "No recorder is configured" in window.vrc.toolTip()
    assert window.words()[0] == "Ready"


def test_every_condition_has_a_shape() -> None:
    assert set(LOOKS) == set(Condition)
    for look in LOOKS.values():
        assert not appearance.tinted(look.shape, look.light).isNull()


def test_render_is_whole_whatever_was_shown_before(window: ToolbarWindow, ready: ToolbarState) -> None:
    ended = Refused("GW-100-006", retcode="100-006")
    window.render_state(replace(ready, problem=ended, confirmed=Proof(NOW, ended)))
    assert window.words()[0] == "Session ended"
    assert not window.vrc.isEnabled()
    window.render_state(ready)
    assert window.words() == (
        "Ready",
        "Session checked 12 s ago · Recorder on since " + clock(NOW - 12),
    )
    assert window.vrc.isEnabled()


def clock(at: float) -> str:
    from toolbar.ui.status import clock as shown

    return shown(at)[:5]


def test_ages_count_while_the_window_is_seen(qtbot: QtBot, tmp_path: Path, ready: ToolbarState) -> None:
    now = [NOW]
    places = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    window = ToolbarWindow(places, clock=lambda: now[0])
    qtbot.addWidget(window)
    window.show()
    window.render_state(ready)
    now[0] += 100
    qtbot.waitUntil(lambda: window.words()[0] == "Session not checked", timeout=3000)
    assert "1 min 50 s" in window.words()[1]


def test_a_recorder_that_died_is_said_in_capitals(window: ToolbarWindow, ready: ToolbarState) -> None:
    lost = VrcError("VRC-604", "its output ended")
    window.render_state(replace(ready, recorder=Proof(NOW, lost)))
    assert window.words()[0] == "NOT RECORDED"
    assert window.vrc.property("wanted") is True


def test_no_widget_ever_holds_the_guid(window: ToolbarWindow, ready: ToolbarState) -> None:
    window.show_details(True)
    window.render_state(ready)
    window.open_settings()
    texts = [label.text() + label.toolTip() for label in window.findChildren(QLabel)]
    assert not any(GUID[:13] in text for text in texts)
    assert any(ready.session is not None and ready.session.guid.fingerprint in text for text in texts)


def test_text_from_outside_is_never_html(window: ToolbarWindow, ready: ToolbarState) -> None:
    refused = Refused("GW-123-456", retcode="123-456", message="<b>click</b> <img src=x>")
    window.show_details(True)
    window.render_state(replace(ready, problem=refused))
    shown = [label for label in window.findChildren(QLabel) if "<b>" in label.text()]
    assert shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown)


def test_details_grow_downwards_and_fold_again(window: ToolbarWindow, ready: ToolbarState) -> None:
    window.show()
    window.render_state(ready)
    folded, place = window.height(), window.pos()
    window.show_details(True)
    assert window.height() > folded
    window.show_details(False)
    assert (window.height(), window.pos()) == (folded, place)


def test_a_long_explanation_is_not_cut(window: ToolbarWindow, qtbot: QtBot, ready: ToolbarState) -> None:
    ended = Refused("GW-100-006", retcode="100-006")
    window.show()
    window.show_details(True)
    window.render_state(replace(ready, problem=ended, confirmed=Proof(NOW, ended)))
    [label] = [label for label in window.findChildren(QLabel) if "does not know your session" in label.text()]
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


OFFLINE = NotSent("NET-102")


@pytest.mark.parametrize(
    ("changes", "signal"),
    [
        ({"problem": OFFLINE, "history": (Step(Action.REFRESH, NOW, 1.0),)}, "refresh_pressed"),
        ({"problem": OFFLINE, "history": (Step(Action.VRC, NOW, 1.0),)}, "vrc_pressed"),
        ({"recorder": Proof(NOW, VrcError("VRC-604"))}, "vrc_pressed"),
        ({"unsaved": StoreLocked("KR-402")}, "save_pressed"),
        ({"settings_unsaved": StoreLocked("KR-402")}, "save_pressed"),
        (
            {"problem": StoreLocked("KR-402"), "history": (Step(Action.END_SHIFT, NOW, 1.0),)},
            "end_shift_pressed",
        ),
        ({"session": None, "settings": None, "problem": StoreLocked("KR-402")}, "reload_pressed"),
    ],
)
def test_try_again_does_again_what_failed(
    window: ToolbarWindow, qtbot: QtBot, ready: ToolbarState, changes: dict[str, object], signal: str
) -> None:
    window.render_state(replace(ready, **changes))  # type: ignore[arg-type]
    with qtbot.waitSignal(getattr(window, signal)):
        window.heal(Remedy.TRY_AGAIN)


def test_the_details_explain_settings_that_could_not_be_saved(
    window: ToolbarWindow, qtbot: QtBot, ready: ToolbarState
) -> None:
    error = StoreLocked("KR-402")
    window.show()
    window.show_details(True)
    window.render_state(replace(ready, settings_unsaved=error))
    assert window.words()[0] == "Not saved"
    [label] = [label for label in window.findChildren(QLabel) if label.text() == describe(error).happened]
    assert label.isVisible()
    [button] = [button for button in window.findChildren(QPushButton) if button.text() == "Try again"]
    with qtbot.waitSignal(window.save_pressed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_window_that_knows_nothing_yet_does_not_say_that_it_is_not_set_up(window: ToolbarWindow) -> None:
    window.show()
    assert window.words()[0] == "Reading keyring…"
    assert not window.set_up.isVisible()
    assert not window.refresh.isEnabled()


def test_copy_for_it_has_what_it_needs_and_no_secret(window: ToolbarWindow, ready: ToolbarState) -> None:
    window.render_state(replace(ready, history=(Step(Action.REFRESH, NOW, 0.21),), phase=Phase.UNPROVEN))
    window.copy_for_it()
    text = QGuiApplication.clipboard().text()
    assert "updateGuid" in text
    assert "AgentGateway1" in text
    assert "20011" in text
    assert GUID[:13] not in text


def test_the_window_comes_back_where_it_was(open_window: Callable[[], ToolbarWindow]) -> None:
    first = open_window()
    first.show()
    first.move(120, 130)
    first.show_details(True)
    first.close()
    second = open_window()
    assert second.pos() == QPoint(120, 130)
    second.show()
    assert second.height() > 150


def test_a_place_off_every_screen_is_not_used(
    open_window: Callable[[], ToolbarWindow], tmp_path: Path
) -> None:
    places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    places.setValue("window/place", QPoint(99_999, 99_999))
    places.sync()
    assert open_window().pos() != QPoint(99_999, 99_999)


def test_always_on_top_is_a_choice_that_lasts(open_window: Callable[[], ToolbarWindow]) -> None:
    first = open_window()
    assert not first.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    first.toolbar_menu.on_top.setChecked(True)
    first.close()
    assert open_window().windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_closing_is_told(window: ToolbarWindow, qtbot: QtBot) -> None:
    window.show()
    with qtbot.waitSignal(window.closed):
        window.close()


def test_where_input_is_missing_a_button_leads_to_it(window: ToolbarWindow, qtbot: QtBot) -> None:
    window.show()
    window.render_state(ToolbarState())
    QTest.mouseClick(window.set_up, Qt.MouseButton.LeftButton)
    assert window.settings.first_run.isVisible()
    assert not window.settings.first_run.isModal()
    window.settings.first_run.close()
    window.render_state(ToolbarState(settings=SETTINGS))
    QTest.mouseClick(window.set_up, Qt.MouseButton.LeftButton)
    assert window.settings.dialog.isVisible()
    assert not window.settings.dialog.isModal()


def test_what_has_the_keyboard_at_the_start_has_a_name(window: ToolbarWindow, qtbot: QtBot) -> None:
    window.show()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Agent Toolbar"


def test_a_click_on_the_state_unfolds_and_folds_the_details(window: ToolbarWindow) -> None:
    window.show()
    (bar,) = window.findChildren(Bar)
    headline = bar.findChildren(OneLine)[0]
    QTest.mouseClick(headline, Qt.MouseButton.LeftButton)
    assert window._details.isVisible()
    QTest.mouseClick(bar.findChildren(Shape)[0], Qt.MouseButton.LeftButton)
    assert not window._details.isVisible()
    QTest.mouseClick(headline, Qt.MouseButton.RightButton)
    assert not window.refresh.isEnabled()
    QTest.mouseClick(window.refresh, Qt.MouseButton.LeftButton)  # which is off
    beside = window.menu.geometry().topLeft() - QPoint(3, 0)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=beside)  # between two buttons
    assert not window._details.isVisible()


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program's own, in a place where a test can lose them; none has been looked at yet."""

    def forget() -> None:
        appearance._drawing.cache_clear()
        appearance._drawn.cache_clear()
        appearance.tinted.cache_clear()

    place = tmp_path / "resources"
    shutil.copytree(resources.folder() / "icons", place / "icons")
    monkeypatch.setattr(resources, "folder", lambda: place)
    forget()
    yield place / "icons"
    forget()


def not_recorded(ready: ToolbarState) -> ToolbarState:
    return replace(ready, recorder=Proof(NOW, VrcError("VRC-604", "gone")))


def shape(window: ToolbarWindow) -> bool:
    """Return whether there is a picture beside the headline."""
    picture = window._bar._shape.grab().toImage()
    corner = picture.pixelColor(0, 0)
    return any(picture.pixelColor(x, 14) != corner for x in range(picture.width()))


def test_a_state_has_its_picture_though_the_programs_files_are_gone(
    pictures: Path, open_window: Callable[[], ToolbarWindow], ready: ToolbarState
) -> None:
    window = open_window()
    window.render_state(ready)
    shutil.rmtree(pictures)
    window.render_state(not_recorded(ready))
    assert (window.words()[0], shape(window)) == ("NOT RECORDED", True)


@pytest.mark.parametrize("missing", ["warning.svg", "."])
def test_a_picture_that_cannot_be_read_keeps_no_state_from_being_told(
    pictures: Path, open_window: Callable[[], ToolbarWindow], ready: ToolbarState, missing: str
) -> None:
    if missing == ".":
        shutil.rmtree(pictures)
    else:
        (pictures / missing).unlink()
        (pictures / missing).mkdir()  # not to be read, not even by root
    window = open_window()
    window.render_state(ready)
    window.render_state(not_recorded(ready))
    assert (window.words()[0], shape(window)) == ("NOT RECORDED", False)


def test_what_is_not_there_has_no_tick_whatever_was_proven_before(
    window: ToolbarWindow, ready: ToolbarState
) -> None:
    def looks(state: ToolbarState) -> list[object]:
        window.render_state(state)
        return [icon.look for icon, _ in window._details._links]

    window.show_details(True)
    assert looks(ready) == [appearance.GOOD] * 3
    assert looks(replace(ready, session=None)) == [appearance.GOOD, appearance.UNKNOWN, appearance.GOOD]
    assert looks(replace(ready, settings=None, session=None)) == [appearance.UNKNOWN] * 3
