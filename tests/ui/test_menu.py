"""The menu's line about a newer version: it tells, and nobody can press it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from toolbar.model import Settings, VrcSettings
from toolbar.offer import Offer
from toolbar.state import ToolbarState
from toolbar.steps import Proof
from toolbar.ui.menu import ToolbarMenu

SETTINGS = Settings("https://gw.example:8043", "20011", vrc=VrcSettings("/opt/vrc"))
STATE = ToolbarState(settings=SETTINGS, offer=Offer("99.1", "Software Centre & more"))


def told(menu: ToolbarMenu) -> list[str]:
    return [action.text() for action in lines(menu)]


def lines(menu: ToolbarMenu) -> list[QAction]:
    return [action for action in menu.actions() if action.isVisible() and "offers" in action.text()]


def menu_of(qtbot: QtBot) -> ToolbarMenu:
    window = QWidget()
    qtbot.addWidget(window)
    return ToolbarMenu(window)


def test_a_newer_version_is_a_line_that_does_nothing(qtbot: QtBot) -> None:
    menu = menu_of(qtbot)
    assert told(menu) == []
    menu.render_state(STATE)
    assert told(menu) == ["Your IT offers version 99.1: Software Centre && more"]
    assert not lines(menu)[0].isEnabled()
    menu.render_state(replace(STATE, offer=Offer("99.2")))
    assert told(menu) == ["Your IT offers version 99.2"]
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
    assert told(menu) == ["Your IT offers version 1: {number} <b>"]
