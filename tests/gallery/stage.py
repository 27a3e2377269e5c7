"""Puts a scene on: the real window in a state, with what somebody has opened of it, in given colours."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QSettings
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QTabWidget, QWidget

from tests.gallery.scenes import NOW, Scene, View
from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui.window import ToolbarWindow

_ROLES = QPalette.ColorRole


class Theme(Enum):
    """The colours of a desktop: ground, words, field, button, what is chosen, and words on that."""

    LIGHT = ("#EFEFEF", "#000000", "#FFFFFF", "#EFEFEF", "#308CC6", "#FFFFFF")
    DARK = ("#323232", "#F0F0F0", "#242424", "#323232", "#308CC6", "#FFFFFF")
    CONTRAST_BLACK = ("#000000", "#FFFFFF", "#000000", "#000000", "#D6B4FD", "#2B2B2B")
    CONTRAST_WHITE = ("#FFFAEF", "#3D3D3D", "#FFFAEF", "#FFFAEF", "#903909", "#FFF5E3")

    @property
    def of_contrast(self) -> bool:
        """Whether somebody chose it who needs the contrast."""
        return self.name.startswith("CONTRAST")

    @property
    def palette(self) -> QPalette:
        """Return these colours as Qt has them from a desktop."""
        ground, words, field, button, chosen, on_chosen = (QColor(value) for value in self.value)
        palette = QPalette(button, ground)
        colours = (
            (words, (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText, _ROLES.BrightText)),
            (words, (_ROLES.ToolTipText,)),
            (field, (_ROLES.Base, _ROLES.ToolTipBase)),
            (chosen, (_ROLES.Highlight, _ROLES.Accent)),
            (on_chosen, (_ROLES.HighlightedText,)),
        )
        for colour, roles in colours:
            for role in roles:
                palette.setColor(role, colour)
        pale = QColor(words)
        pale.setAlpha(128)
        palette.setColor(_ROLES.PlaceholderText, pale)
        for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#8E8E8E"))
        return palette


def new_window(folder: Path) -> ToolbarWindow:
    """Return a window whose clock stands still, and which remembers its place in *folder*."""
    places = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    return ToolbarWindow(places, clock=lambda: NOW)


def put_on(window: ToolbarWindow, scene: Scene) -> QWidget:
    """Show *scene* in *window*; return what there is to be looked at."""
    window.check_panel.hide()
    window.toolbar_menu.hide()
    window.settings.close()
    window.help.close()
    window.show()
    window.render_state(scene.state)
    window.show_details(scene.view is View.DETAILS)  # last: what it was before is not shown again
    match scene.view:
        case View.CHECK:
            window.check_panel.begin()  # which forgets what was found before
            if (check := scene.state.check) is not None:
                window.render_state(replace(scene.state, check=replace(check)))
        case View.MENU:
            window.toolbar_menu.popup(window.menu.mapToGlobal(QPoint(0, window.menu.height())))
            return window.toolbar_menu
        case View.SETTINGS:
            return _settings(window, scene)
        case View.FIRST_RUN:
            window.settings.set_up()
            return window.settings.first_run
        case View.STORY:
            window.help.open_story()
            return window.help.story
        case View.GUIDE:
            window.help.open_guide()
            return window.help.guide
        case View.SUPPORT:
            window.help.open_support()
            return window.help.support
        case _:
            pass
    return window


def settle() -> None:
    """Let the layouts come to rest: one that grew makes another one grow."""
    for _ in range(5):
        QCoreApplication.processEvents()


def _settings(window: ToolbarWindow, scene: Scene) -> QWidget:
    window.open_settings()
    dialog = window.settings.dialog
    if scene.state.test is not None:  # somebody pressed for it, and this came of it
        _press(dialog, QDialogButtonBox.ButtonRole.ActionRole)
        dialog.render_state(ToolbarState(busy=Action.TEST))
        dialog.render_state(scene.state)
    else:
        pages = dialog.findChild(QTabWidget)
        assert isinstance(pages, QTabWidget)
        pages.setCurrentIndex(scene.page)
    if scene.saves:
        _press(dialog, QDialogButtonBox.ButtonRole.AcceptRole)
    return dialog


def _press(dialog: QWidget, role: QDialogButtonBox.ButtonRole) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    [button] = [one for one in box.buttons() if box.buttonRole(one) is role]
    assert isinstance(button, QPushButton)
    button.click()
