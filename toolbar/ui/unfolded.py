"""Room below the bar for what unfolds: as high as is needed, and it scrolls where the screen is too low."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget


class Unfolded(QScrollArea):
    """Shows what is in `rows`, one below the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is scrolled to
        content = QWidget(self)
        self.rows = QVBoxLayout(content)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.setWidget(content)

    def height_wanted(self, window: QWidget, column: QLayout) -> int:
        """Return how high *window* should be, whose *column* this is in: as what is shown, or as the screen.

        Of today's width: lines that wrap need more.
        """
        beside = (column.parentWidget() or window).findChildren(QWidget)
        for part in reversed(beside):  # what came or went in it would not be counted
            QCoreApplication.sendPostedEvents(part, QEvent.Type.LayoutRequest.value)
        self.rows.activate()
        self.updateGeometry()
        column.activate()
        if (frame := window.layout()) is not None:
            frame.activate()
        wanted = max(column.totalHeightForWidth(window.width()), window.minimumSizeHint().height())
        around = window.frameGeometry().height() - window.height()
        room = window.screen().availableGeometry().height() - around
        self._scroll(wanted > room)
        return min(wanted, room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Scroll where it is lower than what is in it."""
        self._scroll(self.heightForWidth(self.width()) > self.height())
        super().resizeEvent(event)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Whether lines wrap in it."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return what all of it needs at *width*."""
        return max(self.rows.totalHeightForWidth(width), self.rows.totalMinimumSize().height())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of all of it."""
        return self.rows.totalSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return its width, and no height: that is what scrolls."""
        return QSize(self.rows.totalMinimumSize().width(), 0)

    def _scroll(self, wanted: bool) -> None:
        """Have a scroll bar, or none.

        Qt would keep one that was there once: beside it is less room, more lines wrap, and so it is needed.
        """
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if wanted else policy.ScrollBarAlwaysOff)
