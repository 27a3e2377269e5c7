"""Room for what the settings' window shows: no more than is needed, and no more than there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QTabWidget, QVBoxLayout, QWidget

LOWEST = 120


class Column(QScrollArea):
    """Shows what is in `rows`, one below the other; it scrolls only where the screen is too low."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is scrolled to
        self._content = QWidget(self)
        self.rows = QVBoxLayout(self._content)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._content)

    def fit(self, parts: QVBoxLayout, below: QWidget, *, at_least: int = 0) -> None:
        """Make the window of *parts* wide and high enough for this and what is *below* it, within the screen.

        Nothing scrolls sideways: what is too wide for the window could not be read.
        """
        window, frame = self.window(), self.window().frameGeometry().height() - self.window().height()
        edges = parts.contentsMargins()
        widest = self.minimumSizeHint().width() + edges.left() + edges.right()
        window.setMinimumWidth(max(window.minimumWidth(), widest))
        others = edges.top() + edges.bottom() + parts.spacing() + below.sizeHint().height()
        needed = others + self._needed_height(window.width() - edges.left() - edges.right())
        room = window.screen().availableGeometry()
        height = min(max(at_least, needed), room.height() - frame)
        window.resize(window.width(), height)
        lowest = room.bottom() + 1 - frame - height
        if window.isVisible() and window.y() > lowest:
            window.move(window.x(), lowest)

    def _needed_height(self, width: int) -> int:
        self.rows.activate()
        # Lines that wrap need more than they hint; and what it takes in any case, it would take from below.
        return max(self.rows.totalHeightForWidth(width), self.rows.totalMinimumSize().height(), LOWEST)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of all that is in it."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return as little as can be scrolled."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, LOWEST)


class Pages(QTabWidget):
    """Tabs just as high as the page in front needs: below them is what the user came for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._measure)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return what the page in front needs: Qt asks all of them."""
        front = self.widget(self.currentIndex())
        height = 0 if front is None else front.sizeHint().height()
        return QSize(super().sizeHint().width(), height + self._around(front))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Whether the page in front has lines that wrap."""
        front = self.widget(self.currentIndex())
        return front is not None and front.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return what the page in front needs at *width*."""
        front = self.widget(self.currentIndex())
        if front is None:
            return super().heightForWidth(width)
        edge = 2 * self.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth)
        return front.heightForWidth(width - edge) + self._around(front)

    def tabInserted(self, _index: int) -> None:  # noqa: N802
        """Count a new page in."""
        self._measure(self.currentIndex())

    def _around(self, front: QWidget | None) -> int:
        inner = 0 if front is None else front.minimumSizeHint().height()
        return self.minimumSizeHint().height() - inner

    def _measure(self, front: int) -> None:
        preferred, ignored = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for index in range(self.count()):
            page = self.widget(index)
            if page is not None:
                page.setSizePolicy(preferred, preferred if index == front else ignored)
        self.updateGeometry()
