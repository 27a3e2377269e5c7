"""The shape of a state beside its words, drawn anew for each size of pixels and each change of colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from toolbar.ui import appearance


class Shape(QWidget):
    """Shows a look, or nothing. It has no name for screen readers: the words beside it say the same."""

    def __init__(self, parent: QWidget, size: int) -> None:
        super().__init__(parent)
        self.look: appearance.Look | None = None
        self.setFixedSize(size, size)

    def set_look(self, look: appearance.Look | None) -> None:
        """Show *look*; one that is shown already is not painted again."""
        if look != self.look:
            self.look = look
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the shape in its colour."""
        if self.look is not None:
            appearance.draw(self.look, QPainter(self), QRectF(self.rect()), self.palette())
