"""The words of the bar: a headline with the agent beside it, and below them a text of up to two lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from toolbar.ui.labels import lead
from toolbar.ui.lines import OneLine, TwoLines

_GAP = 8


class BarWords(QWidget):
    """Shows them in a height that does not depend on what they say: no button moves when they change.

    Where the headline is long, the agent has the room that is left: a shorter name, or none.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.headline, self.below = OneLine(self), TwoLines(self)
        self.agent = QLabel(self)
        self._names: tuple[str, ...] = ()
        lead(self.headline)
        for quiet in (self.below, self.agent):
            quiet.setProperty("quiet", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, headline: str, below: str) -> None:
        """Show both."""
        if (headline, below) != (self.headline.text(), self.below.text()):
            self.headline.set_line(headline)
            self.below.set_line(below)
            self._arrange()

    def name_agent(self, *names: str) -> None:
        """Show the first of *names* that has room beside the headline."""
        if names != self._names:
            self._names = names
            self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return a size that never forces the window to grow wider."""
        return QSize(90, self.headline.line_height + 1 + self.below.LINES * self.below.line_height)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the same: it takes what is left beside the buttons."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Use the room that there is now."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the letters and the direction of the language."""
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self.updateGeometry()
            self._arrange()

    def _arrange(self) -> None:
        """Lay out by hand: in a layout, each new text would have the whole window laid out again."""
        width, high = self.width(), self.headline.line_height
        beside = width - self.headline.width_wanted - _GAP
        name = next((one for one in self._names if self._room_for(one) <= beside), "")
        if name != self.agent.text():
            self.agent.setText(name)
        named = self._room_for(name) if name else 0
        self.agent.setVisible(bool(name))
        low = self.below.line_height * len(self.below.broken(width))
        top = max(0, self.height() - high - 1 - low) // 2
        self._put(self.headline, QRect(0, top, width - (named + _GAP if name else 0), high))
        self._put(self.agent, QRect(width - named, top, named, high))
        self._put(self.below, QRect(0, top + high + 1, width, low))

    def _room_for(self, name: str) -> int:
        return self.agent.fontMetrics().horizontalAdvance(name) + 2  # as Qt rounds for a label

    def _put(self, label: QLabel, place: QRect) -> None:
        label.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
