"""The settings' window before there is one: nobody waits for it who only wants the bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from toolbar.state import ToolbarState

if TYPE_CHECKING:
    from toolbar.ui.settings.dialog import SettingsDialog


class SettingsLater(QObject):
    """Makes the one dialog when it is first wanted, and passes on what it says; see there for the signals."""

    saved = Signal(object, object, object)
    test_pressed = Signal(object, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: SettingsDialog | None = None
        self._state: ToolbarState | None = None

    @property
    def dialog(self) -> SettingsDialog:
        """The dialog, in the last state."""
        if self._dialog is None:
            from toolbar.ui.settings.dialog import SettingsDialog

            self._dialog = SettingsDialog(self._window)
            self._dialog.saved.connect(self.saved)
            self._dialog.test_pressed.connect(self.test_pressed)
            if self._state is not None:
                self._dialog.render_state(self._state)
        return self._dialog

    def render_state(self, state: ToolbarState) -> None:
        """Show *state*, now or as soon as there is something to show it in."""
        self._state = state
        if self._dialog is not None:
            self._dialog.render_state(state)

    def close(self) -> None:
        """Close the dialog, if there is one."""
        if self._dialog is not None:
            self._dialog.close()
