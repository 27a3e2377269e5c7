"""A ring around what has the keyboard, where the style shows that too faintly: choices and tabs."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QFocusFrame, QTabBar, QWidget
from shiboken6 import isValid

from toolbar.ui import appearance

_FAINT = (QComboBox, QTabBar)
_WIDTH = 2


class FocusRing(QFocusFrame):
    """Follows one widget, and is gone with it."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around.parentWidget())
        self.setWidget(around)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(appearance.colours(self.palette()).accent), _WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


class Rings:
    """Has at most one ring: around what has the keyboard now."""

    def __init__(self) -> None:
        self._ring: FocusRing | None = None

    def go_to(self, now: QWidget | None) -> None:
        """The keyboard has gone to *now*."""
        if self._ring is not None and isValid(self._ring):
            self._ring.deleteLater()
        self._ring = FocusRing(now) if isinstance(now, _FAINT) else None
