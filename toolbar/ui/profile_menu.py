"""The other profiles in the menu of the bar, where there are any."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from toolbar.state import ToolbarState
from toolbar.ui.profile_words import why_not_now


class ProfileMenu(QMenu):
    """Offers every profile but the one that is open; what would lose something says so and offers none.

    Signals: `opened(str)`.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def offer(self, current: str, names: tuple[str, ...], state: ToolbarState) -> None:
        """Show *names*, of which *current* is open here."""
        self.clear()
        if self.title().replace("&", "") != self.tr("Profile"):  # its letter may have been given just before
            self.setTitle(self.tr("Profile"))
        reason = why_not_now(state)
        for name in dict.fromkeys((current, *names)):
            action = self.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == current)
            action.setEnabled(name == current or not reason)
            action.triggered.connect(lambda _, name=name: self._chosen(name, current))
        if reason:
            self.addSeparator()
            self.addAction(reason).setEnabled(False)
        self.menuAction().setVisible(len(self.actions()) > 1)

    def _chosen(self, name: str, current: str) -> None:
        if name != current:
            self.opened.emit(name)
