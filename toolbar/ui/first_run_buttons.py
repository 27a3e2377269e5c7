"""The buttons below the steps of the first run."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


class StepButtons(QWidget):
    """Back, on, and out to all settings at any time; Enter goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.settings = QPushButton(self.tr("All settings…"), self)
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self)
        for button in (self.settings, self.back):
            button.setAutoDefault(False)
        self.next.setProperty("wanted", True)
        self.next.setDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.settings)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.next)

    def be_for(self, *, first: bool, last: bool) -> None:
        """Be for a step, which may be the *first* or the *last*."""
        self.back.setVisible(not first)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))

    def stand_out(self, wanted: bool) -> None:
        """Let the way on stand out, unless something else is the next thing to press."""
        if self.next.property("wanted") != wanted:
            self.next.setProperty("wanted", wanted)
            self.next.style().unpolish(self.next)
            self.next.style().polish(self.next)

    def enable(self, free: bool) -> None:
        """Ask for nothing twice. The keyboard waits on the window meanwhile, not on another button."""
        window = self.window()
        if not free and self.next.hasFocus():
            window.setFocus()
        self.next.setEnabled(free)
        self.back.setEnabled(free)
        if free and window.focusWidget() in (None, window):
            self.next.setFocus()
