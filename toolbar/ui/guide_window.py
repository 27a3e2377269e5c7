"""The guide: one page in a window of its own, opened where it tells of the state of this moment."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from toolbar.state import ToolbarState
from toolbar.ui import appearance, guide_keys, guide_words
from toolbar.ui.guide_words import Entry
from toolbar.ui.room import make_room

SHAPE = 20
SIZE = QSize(560, 520)


class GuideWindow(QDialog):
    """Shows the guide for the mode that is used here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Not the state itself: it holds a GUID, which would live as long as this window.
        self._own, self._here = False, ""
        self.setWindowTitle(self.tr("Guide"))
        make_room(self, SIZE)
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("Guide"))
        self.leave = QPushButton(self.tr("Close"), self)
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignRight)

    def open_for(self, state: ToolbarState, now: float) -> None:
        """Show what *state* means, ready for the keyboard; the rest is above and below."""
        self._own, self._here = state.own, guide_words.anchor_of(state, now)
        self.page.setHtml(self._html())
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()
        self.page.scrollToAnchor(self._here)

    def say_again(self) -> None:
        """Say all of it in the language of this moment, at the place where it was opened."""
        if self._here:
            self.page.setHtml(self._html())
            self.page.scrollToAnchor(self._here)

    def _html(self) -> str:
        chapters = [
            (self.tr("What the bar says"), guide_words.of_bar(own=self._own)),
            (self.tr("The recorder"), guide_words.of_recorder()),
        ]
        if self._own:
            chapters.append((self.tr("The recording of your screen"), guide_words.of_screen()))
        parts = []
        for title, entries in chapters:
            parts.append(f"<h2>{escape(title)}</h2>")
            parts += [self._row(entry) for entry in entries]
        title = self.tr("Keys")  # lupdate does not look into f-strings
        parts.append(f"<h2>{escape(title)}</h2><table cellpadding='3' align='{self._start}'>")
        for key, does in guide_keys.by_keyboard(own=self._own):
            # Between marks: what ends in a comma would begin with it in words from right to left.
            parts.append(self._line(f"<td><b>\u200e{escape(key)}\u200e</b></td>", f"<td>{escape(does)}</td>"))
        return "".join((f"<body dir='{'rtl' if self._mirrored else 'ltr'}'>", *parts, "</table></body>"))

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def _start(self) -> str:
        return "right" if self._mirrored else "left"

    def _line(self, *cells: str) -> str:
        """Return a line of a table: Qt does not mirror those that are written in HTML."""
        return f"<tr>{''.join(reversed(cells) if self._mirrored else cells)}</tr>"

    def _row(self, entry: Entry) -> str:
        as_now = self.tr("as it is now")
        now = f" <i>({escape(as_now)})</i>" if entry.anchor == self._here else ""
        shape = f"<a name='{entry.anchor}'></a><img src='{self._picture(entry)}'>"
        arrow = "←" if self._mirrored else "→"
        says = f"<b>{escape(entry.title)}</b>{now}<br>{escape(entry.means)}<br>{arrow} {escape(entry.to_do)}"
        line = self._line(f"<td width='{SHAPE + 8}'>{shape}</td>", f"<td>{says}</td>")
        return f"<table cellpadding='3' width='100%'>{line}</table>"

    def _picture(self, entry: Entry) -> str:
        """Return the name under which the page finds the shape."""
        colour = appearance.colour(entry.look, self.palette()).name()
        name = f"shape:{entry.look.shape}{colour.replace('#', '-')}"
        picture = appearance.state_icon(entry.look, self.palette()).pixmap(SHAPE, SHAPE)
        self.page.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
        return name
