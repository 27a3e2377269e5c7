"""The menu: the line about a newer version, the place of the bar, notices, the start with the computer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from toolbar.model import Settings, VrcSettings
from toolbar.offer import Offer
from toolbar.state import ToolbarState
from toolbar.steps import Proof
from toolbar.ui.menu import ToolbarMenu
from toolbar.ui.place import Edge
from toolbar.ui.status import clock

SETTINGS = Settings("https://gw.example:8043", "20011", vrc=VrcSettings("/opt/vrc"))
STATE = ToolbarState(settings=SETTINGS, offer=Offer("99.1", "Software Centre & more"))


def told(menu: ToolbarMenu) -> list[str]:
    return [action.text() for action in lines(menu)]


def lines(menu: ToolbarMenu) -> list[QAction]:
    return [action for action in menu.actions() if action.isVisible() and "ask IT" in action.text()]


def menu_of(qtbot: QtBot, now: list[float] | None = None) -> ToolbarMenu:
    window = QWidget()
    qtbot.addWidget(window)
    return ToolbarMenu(window, lambda: now[0] if now else 0.0)


def test_a_newer_version_is_a_line_that_does_nothing(qtbot: QtBot) -> None:
    menu = menu_of(qtbot)
    assert told(menu) == []
    menu.render_state(STATE)
    assert told(menu) == ["Version 99.1 is there – ask IT"]
    assert lines(menu)[0].toolTip() == "<p>Software Centre &amp; more</p>"
    assert menu.toolTipsVisible()
    assert not lines(menu)[0].isEnabled()
    menu.render_state(replace(STATE, offer=Offer("99.2")))
    assert told(menu) == ["Version 99.2 is there – ask IT"]
    assert "Software" not in lines(menu)[0].toolTip()
    menu.render_state(replace(STATE, offer=None))
    assert told(menu) == []


def test_nobody_is_told_while_the_recorder_has_a_session(qtbot: QtBot) -> None:
    menu = menu_of(qtbot)
    menu.render_state(replace(STATE, recorder=Proof(1.0)))
    assert told(menu) == []
    menu.render_state(STATE)
    assert len(told(menu)) == 1


def test_what_the_organisation_wrote_stays_as_it_is(qtbot: QtBot) -> None:
    menu = menu_of(qtbot)
    menu.render_state(replace(STATE, offer=Offer("1", "{number} <b>")))
    assert told(menu) == ["Version 1 is there – ask IT"]
    assert lines(menu)[0].toolTip() == "<p>{number} &lt;b&gt;</p>"


def test_notices_are_snoozed_for_a_while_and_the_menu_says_until_when(qtbot: QtBot) -> None:
    now = [1_800_000_000.0]
    menu = menu_of(qtbot, now)
    asked: list[float] = []
    menu.snoozed.connect(asked.append)
    menu.bring_up_to_date()
    assert not menu.notices_on.isVisible()
    for action in menu.snoozes:
        action.trigger()
    assert asked == [1800, 3600, 28_800]
    assert clock(now[0] + 28_800)[:5] in menu.notices_on.text()
    assert menu.notices_on.isVisible()
    now[0] += 28_800
    menu.bring_up_to_date()
    assert not menu.notices_on.isVisible()
    menu.snoozes[0].trigger()
    menu.notices_on.trigger()
    assert asked[-1] == 0
    assert not menu.notices_on.isVisible()


def test_an_edge_is_chosen_and_shown(qtbot: QtBot) -> None:
    menu = menu_of(qtbot)
    chosen: list[Edge] = []
    menu.edge_chosen.connect(chosen.append)
    actions = {action.text(): action for action in menu._edge_menu.actions()}
    actions["Along the top edge"].trigger()
    actions["Free"].trigger()
    assert chosen == [Edge.TOP, Edge.NONE]
    menu.choose_edge(Edge.BOTTOM)
    assert [text for text, action in actions.items() if action.isChecked()] == ["Along the bottom edge"]
    assert chosen == [Edge.TOP, Edge.NONE]  # shown is not chosen


def test_where_the_desktop_places_windows_the_menu_says_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    menu = menu_of(qtbot)
    assert not menu.on_top.isEnabled()
    assert "the desktop's own window menu" in menu.on_top.text()
    assert not menu._edge_menu.isEnabled()
    assert "this desktop alone decides it" in menu._edge_menu.title()


class Switch:
    """A start with the computer that somebody else may change, too."""

    def __init__(self) -> None:
        self.on, self.free, self.stuck = False, True, False

    def read(self) -> tuple[bool, bool]:
        return self.on, self.free

    def write(self, wanted: bool) -> None:
        if self.stuck:
            raise PermissionError
        self.on = wanted


def test_the_start_with_the_computer_is_shown_as_it_is(qtbot: QtBot) -> None:
    menu, switch = menu_of(qtbot), Switch()
    assert not menu.with_computer.isVisible()
    menu.use_switch(switch)
    assert menu.with_computer.isVisible()
    menu.with_computer.trigger()
    assert (switch.on, menu.with_computer.isChecked()) == (True, True)
    switch.on = False  # by another program
    menu.aboutToShow.emit()
    assert not menu.with_computer.isChecked()
    switch.stuck = True
    menu.with_computer.trigger()
    menu.aboutToShow.emit()
    assert not menu.with_computer.isChecked()
    assert "could not be changed" in menu.with_computer.text()
    switch.stuck = False
    menu.with_computer.trigger()
    assert menu.with_computer.text() == "Start with the computer"
    switch.free = False
    menu.aboutToShow.emit()
    assert not menu.with_computer.isEnabled()
    assert "by your organisation" in menu.with_computer.text()
