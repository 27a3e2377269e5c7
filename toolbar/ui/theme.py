"""The colours of the desktop: light, dark, or a contrast that somebody needs, followed as they change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from toolbar.ui import resources
from toolbar.ui.focus_ring import Rings
from toolbar.ui.sheets import style_sheet

_CHANGES = frozenset({QEvent.Type.PaletteChange, QEvent.Type.ThemeChange})


def load_marks() -> None:
    """Have Qt load what it draws ticks and arrows with; else it does so at the first box that is shown."""
    for drawing in sorted((resources.folder() / "icons").glob("tick-*.svg")):
        QIcon(str(drawing)).pixmap(16, 16)
        QPixmap(str(drawing))


class Theme(QObject):
    """Dresses a window, and again whenever the desktop changes its colours."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sheet = ""
        self._dress()
        window.installEventFilter(self)
        self._rings = Rings()
        desk = QApplication.instance()
        if isinstance(desk, QApplication):
            desk.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look for a change of the colours; nothing is kept from the window."""
        if event.type() in _CHANGES:
            self._dress()
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or self._window in (now.window(), now.window().parentWidget()):
            self._rings.go_to(now)

    def _dress(self) -> None:
        sheet = style_sheet(self._window.palette())
        if sheet != self._sheet:  # to set one is a change of style itself
            self._sheet = sheet
            self._window.setStyleSheet(sheet)
