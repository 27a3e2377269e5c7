"""A line with a tick: a shape for how it stands, and the words for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from toolbar.ui import appearance
from toolbar.ui.labels import paragraph
from toolbar.ui.shape import Shape

WORKING = appearance.AT_WORK


class Tick(QWidget):
    """Says of one thing whether it is so; until somebody knows, it is not there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = Shape(self, 18)
        self.text = paragraph(self, spoken=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.look: appearance.Look | None = None
        self.hide()

    def show_as(self, look: appearance.Look | None, text: str) -> None:
        """Show *text* behind the shape of *look*; nothing where there is none."""
        self.look = look
        self.setVisible(look is not None)
        self._icon.set_look(look)
        if look is not None:
            self.text.setText(text)
