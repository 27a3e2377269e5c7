"""A letter for each line of an open menu, so that one press chooses it, in whatever language it is.

And its keys as they are read: where words run from the right, Qt would put the comma of "Ctrl+," first.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

_SPARE = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def with_letters(texts: list[str]) -> list[str]:
    """Return *texts* with `&` before a letter that no other has; behind a text that has none, a digit."""
    taken: set[str] = set()
    lettered = []
    for text in texts:
        at = next((at for at in _places(text) if text[at].upper() not in taken), None)
        if at is not None:
            taken.add(text[at].upper())
            lettered.append(f"{text[:at]}&{text[at:]}")
            continue
        spare = next((letter for letter in _SPARE if letter not in taken), "")
        taken.add(spare)
        lettered.append(f"{text} (&{spare})" if spare else text)
    return lettered


def _places(text: str) -> Iterator[int]:
    """Return where there are letters that a keyboard has: first those that begin a word."""
    typed = [at for at, sign in enumerate(text) if sign.isascii() and sign.isalnum()]
    yield from (at for at in typed if at == 0 or text[at - 1] in " (")
    yield from typed


class Letters(QObject):
    """Gives the letters when a menu is opened, and takes them back: elsewhere its words stay plain."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._given: dict[QAction, tuple[str, str]] = {}
        menu.aboutToShow.connect(self._give)
        menu.aboutToHide.connect(self._take_back)

    def _give(self) -> None:
        self._take_back()
        lines = [line for line in self._menu.actions() if line.isVisible() and not line.isSeparator()]
        lines = [line for line in lines if line.isEnabled()]
        for line, text in zip(lines, with_letters([line.text() for line in lines]), strict=True):
            keys = self._keys(line)
            self._given[line] = (line.text(), text + keys)
            line.setText(text + keys)
            behind = line.menu()
            if isinstance(behind, QMenu) and behind.findChild(Letters) is None:
                Letters(behind)

    def _keys(self, line: QAction) -> str:
        """Return the keys of *line* between marks of their direction, where their last sign has none."""
        keys = line.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        mirrored = self._menu.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return f"\t\u200e{keys}\u200e" if mirrored and keys and not keys[-1].isalnum() else ""

    def _take_back(self) -> None:
        for line, (plain, text) in self._given.items():
            if line.text() == text:  # and not said anew meanwhile
                line.setText(plain)
        self._given.clear()
