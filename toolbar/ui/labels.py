"""Labels for one line of text that may be longer than its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from toolbar.ui.announce import announce


class OneLine(QLabel):
    """Shows as much of its text as fits, and the whole in the tool tip; screen readers get the whole.

    Text from outside is never taken for HTML.
    """

    def __init__(self, parent: QWidget | None = None, *, minimum: int = 60) -> None:
        super().__init__(parent)
        self._minimum = minimum
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_line(self, text: str) -> None:
        """Show *text*."""
        if text != self.text():
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Show the whole where it is cut. A tool tip that is set would be read out after the same words."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
            QToolTip.showText(event.globalPos(), self.text() if cut else "", self)
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return a size that never forces the window to grow."""
        return QSize(self._minimum, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the text, cut with an ellipsis where it must be."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)


class Spoken(QLabel):
    """A label whose words are said by screen readers when they come up, or become others."""

    def setText(self, text: str) -> None:  # noqa: N802
        """Show *text*, and have it said where it is news."""
        news = text != self.text()
        super().setText(text)
        if news and self.isVisible():
            announce(self, text)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Have said what was made visible, and not what came back with its window."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self.text())


class Mistake(Spoken):
    """What is wrong with what was entered: said when it comes up, and part of what is said of its field."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.parentWidget())
        self._field = field
        self._before = ""
        self.setProperty("mistake", True)
        _lay_out(self)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Say it at the field."""
        super().showEvent(event)
        self._before = self._field.accessibleDescription()
        self._field.setAccessibleDescription(self.text())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Say there what was said before."""
        super().hideEvent(event)
        self._field.setAccessibleDescription(self._before)


def paragraph(parent: QWidget, *, spoken: bool = False) -> QLabel:
    """Return a label for plain text of several lines that the mouse can select.

    One that is *spoken* is for what came of something: nobody's keyboard goes there by itself.
    """
    label = Spoken(parent) if spoken else QLabel(parent)
    _lay_out(label)
    return label


def _lay_out(label: QLabel) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


def lead(label: QLabel) -> None:
    """Let *label* stand out as what is to be read first."""
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.15)
    label.setFont(font)


def dress(widget: QWidget, name: str, value: object) -> None:
    """Give *widget* the property *name*, which the style sheet looks at, and show what comes of it."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
