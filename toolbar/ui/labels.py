"""Labels for text of several lines, and for what is said to screen readers."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from toolbar.ui import appearance
from toolbar.ui.announce import announce

_FROM_RIGHT = frozenset({"R", "AL"})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class Paragraph(QLabel):
    """Plain text of several lines that the mouse can select, beginning where the language does.

    Qt would go by the first letter: a sentence from right to left may begin with a name in Latin letters.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show *text*."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        foreign = mirrored and not any(bidirectional(sign) in _FROM_RIGHT for sign in text)
        # What is all of it for machines is not turned around, and not marked: it will be copied.
        side = _RIGHT if foreign else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        super().setText("\n".join(map(_from_right, text.split("\n"))) if mirrored and not foreign else text)


def _from_right(line: str) -> str:
    """Return *line* with a mark that it runs from the right, where its first letter says otherwise."""
    first = next((side for sign in line if (side := bidirectional(sign)) in {"L", *_FROM_RIGHT}), "")
    return f"\u200f{line}" if first == "L" else line


class Spoken(Paragraph):
    """A label whose words are said by screen readers when they come up, or become others."""

    def setText(self, text: str) -> None:  # noqa: N802
        """Show *text*, and have it said where it is news."""
        before = self.text()
        super().setText(text)
        if self.text() != before and self.isVisible():
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
    return Spoken(parent) if spoken else Paragraph(parent)


def slant_hint(line: QLineEdit) -> None:
    """Have the hint in *line* in italics: where contrast is wanted, it has the colour of what is typed."""
    line.textChanged.connect(lambda: slant(line))
    slant(line)


def slant(line: QLineEdit) -> None:
    """Slant what stands in *line* while that is its hint. Letters that run from the right have no italics."""
    font = line.font()
    font.setItalic(not line.text() and line.layoutDirection() is Qt.LayoutDirection.LeftToRight)
    line.setFont(font)


def lead(label: QLabel) -> None:
    """Let *label* stand out as what is to be read first."""
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * appearance.LEADING)
    label.setFont(font)


def dress(widget: QWidget, name: str, value: object) -> None:
    """Give *widget* the property *name*, which the style sheet looks at, and show what comes of it."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
