"""A box or a list that can be read and gone to, and not be changed; switched off, it would be passed over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from toolbar.ui.labels import dress

_PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
    }
)
_PASS = frozenset(
    {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
)
"""What is meant for the window, and not for what is held."""


def hold(widget: QWidget, held: bool) -> None:
    """Hold *widget* as it is now, or let it go."""
    if held != bool(widget.property("held")):
        dress(widget, "held", held)
    holder = widget.findChild(Holder)
    if held and holder is None:
        Holder(widget)
    elif not held and holder is not None:
        holder.let_go()


class Holder(QObject):
    """Keeps presses and keys from a widget; what comes past, such as a screen reader's press, is undone."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._kept = self._value()
        widget.installEventFilter(self)
        match widget:
            case QAbstractButton():
                widget.toggled.connect(self._undo)
            case QComboBox():
                widget.currentIndexChanged.connect(self._undo)

    def let_go(self) -> None:
        """Let it be changed again."""
        self._widget.removeEventFilter(self)
        match self._widget:
            case QAbstractButton():
                self._widget.toggled.disconnect(self._undo)
            case QComboBox():
                self._widget.currentIndexChanged.disconnect(self._undo)
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Return whether *event* would change what is held."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return event.key() not in _PASS
        return event.type() in _PRESSES

    def _value(self) -> bool | int:
        match self._widget:
            case QAbstractButton():
                return self._widget.isChecked()
            case QComboBox():
                return self._widget.currentIndex()
            case _:
                return False

    def _undo(self) -> None:
        if self._value() == self._kept:
            return
        match self._widget:
            case QAbstractButton():
                self._widget.setChecked(bool(self._kept))
            case QComboBox():
                self._widget.setCurrentIndex(self._kept)
