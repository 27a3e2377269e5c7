"""The menu to choose another language at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu

from toolbar.ui import language

if TYPE_CHECKING:
    from toolbar.ui.window import ToolbarWindow


class LanguageMenu(QMenu):
    """Offers the languages in the menu of the bar, each in its own name, and changes over at once."""

    def __init__(self, window: ToolbarWindow, remembered: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._remembered = remembered
        self._say_title()
        menu = window.toolbar_menu
        menu.insertMenu(menu.settings, self)
        menu.aboutToShow.connect(self._offer)

    def choose(self, name: str) -> None:
        """Speak the language *name*, now and after the next start; where it is empty, the desktop's."""
        from toolbar.ui.rewording import speak_anew

        language.choose(self._remembered, name)
        self._say_title()
        speak_anew(self._window)

    def _say_title(self) -> None:
        self.setTitle(self.tr("Language"))

    def _offer(self) -> None:
        self.clear()
        current = language.chosen(self._remembered)
        for name in ("", *language.offered()):
            action = self.addAction(language.LANGUAGES[name] if name else self.tr("As the desktop"))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _, name=name: self.choose(name))
