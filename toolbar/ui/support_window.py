"""The support file before it is saved: all that it will hold, to be read; nothing is sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from toolbar import logs
from toolbar.errors import ToolbarError
from toolbar.state import ToolbarState
from toolbar.support.bundle import Bundle, bundle, file_name
from toolbar.ui.announce import announce
from toolbar.ui.labels import paragraph
from toolbar.ui.messages import describe
from toolbar.ui.room import make_room
from toolbar.ui.saving import Saving

SIZE = QSize(720, 480)


class SupportWindow(QDialog):
    """Shows a support file, and saves it where somebody says."""

    def __init__(self, parent: QWidget, clock: Callable[[], float]) -> None:
        super().__init__(parent)
        self._clock = clock
        self.bundle: Bundle | None = None
        self.setWindowTitle(self.tr("Support file"))
        make_room(self, SIZE)
        self._saving = Saving(self)
        self._saving.told.connect(self._say)
        column = QVBoxLayout(self)
        about = paragraph(self)
        about.setText(
            self.tr(
                "This is all that the file will hold. There is no password, GUID or token in it, and no agent"
                " ID or phone number: only marks of them (#, ~) to compare by. It is only saved; you send it."
            )
        )
        column.addWidget(about)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setAccessibleName(self.tr("What the file will hold"))
        column.addWidget(self.preview, 1)
        self.said = paragraph(self, spoken=True)
        column.addWidget(self.said)
        column.addLayout(self._build_buttons())

    def open_for(self, state: ToolbarState) -> None:
        """Show what a file made now would hold; the log is read beside the event loop."""
        self.bundle = None
        self.save.setEnabled(False)
        self.preview.setPlainText(self.tr("Reading…"))
        hint = self.tr("“Run check” first (in the menu), and its result goes with it.")
        self._say("" if state.check is not None else hint)
        now, log = self._clock(), logs.written_to()
        self._saving.beside.do(lambda: bundle(state, now, log), self._made)
        self.show()
        self.raise_()
        self.activateWindow()
        self.preview.setFocus()

    def save_to(self, file: str) -> None:
        """Write what is shown into *file*."""
        if self.bundle is not None:
            self._saving.save_to(file, self.bundle.packed)

    def _made(self, came: object) -> None:
        if isinstance(came, Bundle):
            self.bundle = came
            self.preview.setPlainText(came.preview())
        elif isinstance(came, ToolbarError):
            self.preview.setPlainText(describe(came).happened)
        self.save.setEnabled(self.bundle is not None)

    def _build_buttons(self) -> QHBoxLayout:
        self.save = QPushButton(self.tr("Save…"), self)
        self.save.clicked.connect(self._ask_where)
        self.leave = QPushButton(self.tr("Close"), self)
        self.leave.clicked.connect(self.close)
        row = QHBoxLayout()
        for button in (self.save, self.leave):
            button.setAutoDefault(False)
        row.addWidget(self.save)
        row.addStretch()
        row.addWidget(self.leave)
        return row

    def _ask_where(self) -> None:
        if self.bundle is not None:
            self._saving.ask(file_name(self.bundle.at), self.bundle.packed)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        announce(self.said, text)
