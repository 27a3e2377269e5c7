"""The tray in words and pictures, and what closing does; tests/test_among_others.py has real trays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.notices.test_alarm import EXPIRED, LOST, NEVER_WAS, OFFLINE, RECORDING
from toolbar.model import SessionMode, VrcSettings
from toolbar.shift.presence import AgentState, Presence
from toolbar.shift.view import Shift
from toolbar.state import BLIP, FRESH, Condition, ToolbarState
from toolbar.steps import Action, Proof
from toolbar.ui.appearance import UNKNOWN
from toolbar.ui.looks import LOOKS
from toolbar.ui.status import clock
from toolbar.ui.tray import Tray, tray_icon
from toolbar.ui.tray_later import must_be_seen
from toolbar.ui.tray_words import changes_in, state_line
from toolbar.ui.window import ToolbarWindow

NOW = 1_800_000_000.0
PROOF = Proof(NOW - 12)
READY = replace(RECORDING, gateway=PROOF, confirmed=PROOF, recorder=PROOF, recorder_ready_at=NOW - 12)
IDLE = replace(READY, recorder=None, recorder_ready_at=None)


@pytest.mark.parametrize(
    "state", [READY, IDLE, EXPIRED, OFFLINE, LOST, replace(OFFLINE, blocked_until=NOW + 40), ToolbarState()]
)
def test_what_the_tray_says_holds_as_long_as_the_state_does(state: ToolbarState) -> None:
    words = state_line(state, NOW)
    seconds = changes_in(state, NOW)
    later = NOW + (30.0 if seconds is None else min(30.0, seconds - 0.1))
    assert state_line(state, later) == words
    assert words.count("\n") == 0


def test_it_is_dated_by_the_clock() -> None:
    at = clock(NOW - 12)[:5]
    assert state_line(READY, NOW) == f"Ready · Session checked {at} · Recorder on since {at}"
    assert state_line(IDLE, NOW).startswith("Recorder not started · ")
    assert state_line(replace(READY, busy=Action.REFRESH, busy_since=NOW), NOW) == "Refreshing session…"
    assert state_line(LOST, NOW).startswith("NOT RECORDED · ")


def test_a_proof_that_grows_old_is_noticed_once() -> None:
    seconds = changes_in(READY, NOW)
    assert seconds == FRESH - 12
    assert READY.condition(NOW + seconds - 1) is Condition.READY
    assert READY.condition(NOW + seconds + 0.05) is Condition.AGEING
    assert changes_in(READY, NOW + seconds) is None
    assert changes_in(replace(READY, busy=Action.REFRESH, busy_since=NOW), NOW) == BLIP
    assert changes_in(ToolbarState(), NOW) is None


@pytest.mark.parametrize(
    ("state", "seen"),
    [
        (READY, False),
        (OFFLINE, False),
        (IDLE, False),
        (ToolbarState(), False),
        (LOST, True),
        (NEVER_WAS, True),
        (EXPIRED, True),
        (replace(LOST, busy=Action.VRC, busy_since=NOW), True),  # nobody records yet
        (replace(LOST, problem=OFFLINE.problem), True),  # be it behind what is worse
        (replace(EXPIRED, settings=replace(READY.entered, vrc=VrcSettings())), True),
    ],
)
def test_with_what_the_bar_must_not_be_hidden(state: ToolbarState, seen: bool) -> None:
    assert must_be_seen(state, NOW) is seen


def test_each_shape_can_be_told_from_the_others_without_its_colour(qtbot: QtBot) -> None:
    pictures: dict[bytes, str] = {}
    for look in LOOKS.values():
        image = tray_icon(look._replace(light="#000000")).pixmap(22, 22).toImage()
        assert image.pixelColor(0, 0).alpha() < 128  # round corners
        assert image.pixelColor(11, 1) == QColor("#FFFFFF")  # on a light card
        assert pictures.setdefault(bytes(image.constBits()), look.shape) == look.shape
    assert len(pictures) == len({look.shape for look in LOOKS.values()})
    lost = LOOKS[Condition.NOT_RECORDED]._replace(light="#000000")
    assert bytes(tray_icon(lost, framed=True).pixmap(22, 22).toImage().constBits()) not in pictures


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Callable[[], ToolbarWindow]:
    def make() -> ToolbarWindow:
        places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = ToolbarWindow(places, clock=lambda: NOW)
        qtbot.addWidget(window)
        window.show()
        window.render_state(READY)
        return window

    return make


def test_closing_closes_unless_somebody_wants_it_otherwise(open_window: Callable[[], ToolbarWindow]) -> None:
    window = open_window()
    assert not window.toolbar_menu.in_tray.isChecked()
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    assert (window.isVisible(), closed) == (False, [True])
    closed.clear()
    window.show()
    window.toolbar_menu.in_tray.setChecked(True)
    window.close()
    assert (window.isMinimized(), window.isVisible(), closed) == (True, True, [])  # there is no tray
    window.toolbar_menu.quit.trigger()
    assert (window.isVisible(), closed) == (False, [True])
    again = open_window()
    assert again.toolbar_menu.in_tray.isChecked()
    again.close_at_once()  # the desktop ends
    assert not again.isVisible()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # of a screen without a tray
def test_an_agent_of_whom_nothing_is_known_has_no_tick(open_window: Callable[[], ToolbarWindow]) -> None:
    tray = Tray(open_window().toolbar_menu)
    settings = replace(READY.entered, mode=SessionMode.OWN)
    for presence, look in ((AgentState.UNKNOWN, UNKNOWN), (AgentState.IDLE, LOOKS[Condition.READY])):
        shift = Shift(under_way=True, presence=Presence(presence, NOW))
        state = replace(READY, settings=settings, shift=shift)
        tray.render_state(state, NOW, bar_shown=True, may_hide=True)
        shown = tray._icon.icon().pixmap(22, 22).toImage()
        assert shown == tray_icon(look).pixmap(22, 22).toImage()


def test_where_there_is_no_screen_there_is_no_tray(open_window: Callable[[], ToolbarWindow]) -> None:
    window = open_window()
    window.tray.host_is(over_dbus=True)
    assert not window.tray.there
    window.tray.host_is(over_dbus=False)
    assert not window.tray.there
