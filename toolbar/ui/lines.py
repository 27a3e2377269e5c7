"""Labels for one line of text, or two, that may be longer than their place."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget


class OneLine(QLabel):
    """Shows as much of its text as fits, and the whole in the tool tip; screen readers get the whole.

    Text from outside is never taken for HTML.
    """

    LINES = 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def line_height(self) -> int:
        """How high one of its lines is."""
        return self.fontMetrics().height()

    @property
    def width_wanted(self) -> int:
        """How wide its text is on one line."""
        return self._measure(self.text())

    @property
    def whole(self) -> bool:
        """Whether all of its text is seen."""
        lines = self.broken(self.width())
        return self.drawn() == lines and len(lines) * self.line_height <= self.height()

    def set_line(self, text: str) -> None:
        """Show *text*."""
        if text != self.text():
            self.setText(text)

    def drawn(self) -> list[str]:
        """Return the lines that are seen, the last one cut with an ellipsis where it must be."""
        *first, last = self.broken(self.width())
        return [*first, self.fontMetrics().elidedText(last, Qt.TextElideMode.ElideRight, self.width())]

    def broken(self, width: int) -> list[str]:
        """Return what stands on each line of *width*: all of it on the one that there is."""
        return [self.text()]

    def event(self, event: QEvent) -> bool:
        """Show the whole where it is cut. A tool tip that is set would be read out after the same words."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), "" if self.whole else self.text(), self)
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return a size that never forces the window to grow."""
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw its lines, around the middle of its height."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines, high = self.drawn(), self.line_height
        how = int(self.alignment() | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
        top = (self.height() - high * len(lines)) // 2
        for number, line in enumerate(lines):
            place = QRect(0, top + number * high, self.width(), high)
            painter.drawText(place, how, line)

    def _measure(self, text: str) -> int:
        """Return how wide *text* is, of a part of a pixel all: one less, and Qt would cut it."""
        return math.ceil(QFontMetricsF(self.font()).horizontalAdvance(text))


_JOINTS = re.compile(r" · |(?<=[.;:?؛]) |(?<=[。；：])")
"""Where a text is best broken: between two facts, behind a sentence."""


class TwoLines(OneLine):
    """Shows its text on one line, or on two where it is longer; its height is always that of two."""

    LINES = 2

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return room for two lines, whatever it says: what is around it does not move."""
        return QSize(super().minimumSizeHint().width(), self.LINES * self.line_height)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the same: it is as wide as it is let."""
        return self.minimumSizeHint()

    def broken(self, width: int) -> list[str]:
        """Return what stands on each line: cut at a joint where that is enough, or where *width* ends."""
        text = self.text()
        if self._measure(text) <= width:
            return [text]
        for joint in reversed(list(_JOINTS.finditer(text))):
            parts = [text[: joint.start()], text[joint.end() :]]
            if all(self._measure(part) <= width for part in parts):
                return parts
        layout, anywhere = QTextLayout(text, self.font()), QTextOption()
        anywhere.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(anywhere)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        return [text[: line.textLength()].rstrip(), text[line.textLength() :]]


class UpToTwoLines(TwoLines):
    """The same, as high as what it says: for where there is nothing below that somebody presses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return room for one line."""
        return QSize(super().minimumSizeHint().width(), self.line_height)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Whether it is higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return room for what it says."""
        return len(self.broken(width)) * self.line_height
