"""What the window shows until it is whole: its bar while the keyring is read, made of as little as can be.

Nothing of what a state is has to be loaded for it, and none of the names in Qt's own namespace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from toolbar.ui import appearance, sheets

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent  # with all of their family: 2 ms

_ICON = 18


class FirstPicture(QWidget):
    """Looks as the bar does in its first state; the colours are the usual ones, whoever wants others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        use = appearance.usual_colours(self.palette())
        self.setStyleSheet(sheets.buttons(use))
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addStretch()
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(_AtWork(self))
        row.addWidget(_Words(self), 1)
        refresh, vrc = (QCoreApplication.translate("Bar", name) for name in ("Refresh", "VRC"))
        for name, drawing in ((refresh, "refresh"), (vrc, "vrc"), ("", "menu")):
            button = QPushButton(name, self)
            button.setProperty("plain", not name)
            button.setEnabled(False)
            tint = use.off if name else use.ink  # the menu is only off until there is one
            button.setIcon(appearance.off_icon(drawing, tint, _ICON * self.devicePixelRatio()))
            button.setIconSize(QSize(_ICON, _ICON))
            row.addWidget(button)


def take_nothing(window: QWidget) -> None:
    """Have *window* shown without the keyboard: it starts with the computer, while somebody types."""
    window.winId()  # so that there is a handle to tell what the attribute of the same name would
    window.windowHandle().setProperty("_q_showWithoutActivating", True)


class _AtWork(QWidget):
    """The shape of the first state."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        look, palette = appearance.AT_WORK, self.palette()
        tint = appearance.usual_colour(look, palette)
        appearance.draw(look, QPainter(self), QRectF(self.rect()), palette, tint)


class _Words(QWidget):
    """A headline where the bar has it, above nothing; see `BarWords`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QCoreApplication.translate("Status", "Reading keyring…")
        self._headline = QLabel(self._line, self)
        font = self._headline.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * appearance.LEADING)
        self._headline.setFont(font)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the size of the words of the bar."""
        return QSize(90, self._headline.fontMetrics().height() + 1 + 2 * self.fontMetrics().height())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the same: it takes what is left beside the buttons."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the headline where one line has room below it, the two in the middle."""
        letters = self._headline.fontMetrics()
        if letters.horizontalAdvance(self._line) > self.width():
            from PySide6.QtCore import Qt

            elided = letters.elidedText(self._line, Qt.TextElideMode.ElideRight, self.width())
            self._headline.setText(elided)
        high = letters.height()
        top = max(0, self.height() - high - 1 - self.fontMetrics().height()) // 2
        self._headline.setGeometry(0, top, self.width(), high)
