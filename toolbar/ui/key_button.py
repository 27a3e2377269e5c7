"""A button whose key presses it at once: Qt would first show it pressed, for a tenth of a second."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QPushButton


class KeyButton(QPushButton):
    """The key stays the button's own, and not one of the window, so that screen readers name it."""

    def event(self, event: QEvent) -> bool:
        """Press at once where the key is meant for this button alone."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)
