"""What the window is made of once it is whole; its first picture does not wait for any of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui import status
from toolbar.ui.appearance import load_drawings, tinted
from toolbar.ui.bar import Bar
from toolbar.ui.check_panel import CheckPanel
from toolbar.ui.details import DetailsPanel
from toolbar.ui.help_later import HelpLater
from toolbar.ui.keys import Keys
from toolbar.ui.language_menu import LanguageMenu
from toolbar.ui.menu import ToolbarMenu
from toolbar.ui.settings.later import SettingsLater
from toolbar.ui.shift_later import ShiftLater
from toolbar.ui.theme import Theme
from toolbar.ui.tray_later import TrayLater
from toolbar.ui.unfolded import Unfolded

if TYPE_CHECKING:
    from toolbar.ui.window import ToolbarWindow

__all__ = (
    "Action", "HelpLater", "Keys", "LanguageMenu", "Qt", "SettingsLater", "Theme", "ToolbarState",
    "TrayLater", "load_drawings", "status", "tinted",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parts:
    """What lies in a window, from above to below, and its menu."""

    column: QVBoxLayout
    banner: QLabel
    bar: Bar
    shift: ShiftLater
    unfolded: Unfolded
    details: DetailsPanel
    check_panel: CheckPanel
    menu: ToolbarMenu


def lay_out(window: ToolbarWindow, *, rehearsal: bool) -> Parts:
    """Make the parts of *window*, and lay them out in it."""
    content = QWidget(window)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    banner = QLabel(window)
    banner.setProperty("rehearsal", True)
    banner.setVisible(rehearsal)
    column.addWidget(banner)
    bar = Bar(window)
    column.addWidget(bar)
    shift = ShiftLater(window, column)
    unfolded = Unfolded(window)
    column.addWidget(unfolded)
    details, check_panel = DetailsPanel(window), CheckPanel(window)
    # What the check found comes before what was known without it: one button stands out in the window.
    bar.gives_way = details.gives_way = lambda: check_panel.isVisibleTo(window)
    check_panel.folded.connect(window.say_again)
    details.hide()
    unfolded.rows.addWidget(details)
    unfolded.rows.addWidget(check_panel)
    unfolded.rows.addStretch()
    window.setCentralWidget(content)
    menu = ToolbarMenu(window)
    bar.state_clicked.connect(menu.details.toggle)
    return Parts(column, banner, bar, shift, unfolded, details, check_panel, menu)
