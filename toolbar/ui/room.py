"""How large a window opens: as it was made to be, and never larger than its screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_TITLE = 40
"""Above what is inside: the desktop's own, which is not known before it is there."""


def make_room(window: QWidget, wanted: QSize) -> None:
    """Give *window* the size *wanted*, as far as there is room on its screen for it and for its frame."""
    frame = window.frameGeometry().size() - window.size()
    room = window.screen().availableGeometry().size() - frame.expandedTo(QSize(2, _TITLE))
    window.resize(wanted.boundedTo(room))
