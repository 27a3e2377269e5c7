"""The first row of the settings: which profile this is, another one, a new one, or one less."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from toolbar.errors import SettingsError
from toolbar.reading import parse_profile
from toolbar.state import ToolbarState
from toolbar.ui.labels import paragraph, slant_hint
from toolbar.ui.messages import describe
from toolbar.ui.profile_words import why_not_now


class ProfileRow(QWidget):
    """Shows the profiles, and reports what is wanted; what is removed takes two presses, in place.

    Signals: `opened(str)` for another profile or a new one, `removed(str)`.
    """

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._current = ""
        self._read: Callable[[], tuple[str, ...]] = tuple
        self._reason = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addLayout(self._build_choice())
        column.addWidget(self._build_entry())
        column.addWidget(self._build_question())
        self.why, self.told = paragraph(self), paragraph(self, spoken=True)
        self.why.setProperty("quiet", True)
        self.told.setProperty("mistake", True)
        for line in (self.why, self.told):
            line.hide()
            column.addWidget(line)
        self.hide()

    def know(self, current: str, read: Callable[[], tuple[str, ...]]) -> None:
        """Be of use from now on: *current* is open here, *read* returns all that there are."""
        self._current, self._read = current, read
        self.refresh()
        self.show()

    def refresh(self) -> None:
        """Show what there is now, this profile first chosen."""
        names = self._read()
        self.names.clear()
        self.names.addItems(names if self._current in names else (self._current, *names))
        self.names.setCurrentText(self._current)
        self._leave()

    def render_state(self, state: ToolbarState) -> None:
        """Let nobody leave what would be lost by it, and say why."""
        reason = why_not_now(state)
        if reason != self._reason:
            self._reason = reason
            self._enable()

    def tell(self, text: str) -> None:
        """Say *text* below the row; nothing where it is empty."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Be up to date: other windows and commands make profiles, too."""
        self.refresh()
        super().showEvent(event)

    @property
    def _another(self) -> bool:
        return self.names.currentText() != self._current

    def _build_choice(self) -> QHBoxLayout:
        self.names = QComboBox(self)
        self.names.setAccessibleName(self.tr("Profile"))
        self.names.currentIndexChanged.connect(self._leave)
        label = QLabel(self.tr("Profile"), self)
        label.setBuddy(self.names)
        self.open = self._button(self.tr("Open"), lambda: self.opened.emit(self.names.currentText()))
        self.open.setToolTip(self.tr("Opens the window of this profile, and closes this one"))
        self.new = self._button(self.tr("New…"), self._ask_name)
        self.remove = self._button(self.tr("Remove…"), self._ask_removal)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.names, 1)
        for button in (self.open, self.new, self.remove):
            row.addWidget(button)
        return row

    def _build_entry(self) -> QWidget:
        self._entry = QWidget(self)
        self.name = QLineEdit(self._entry)
        self.name.setAccessibleName(self.tr("Name of the new profile"))
        self.name.setPlaceholderText(self.tr("its name, as in Training"))
        self.name.textEdited.connect(lambda: self.tell(""))
        slant_hint(self.name)
        self.create_it = self._button(self.tr("Create and open"), self._create)
        self.no_new = self._button(self.tr("Do not create"), self._leave)
        row = QHBoxLayout(self._entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.create_it)
        row.addWidget(self.no_new)
        return self._entry

    def _build_question(self) -> QWidget:
        self._question = QWidget(self)
        self._asked = paragraph(self._question)
        self.remove_it = self._button(self.tr("Remove for good"), self._remove)
        self.keep_it = self._button(self.tr("Keep it"), self._leave)
        row = QHBoxLayout(self._question)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._asked, 1)
        row.addWidget(self.remove_it)
        row.addWidget(self.keep_it)
        return self._question

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button

    def _leave(self) -> None:
        """Back to the choice, whatever was asked."""
        self._entry.hide()
        self._question.hide()
        self.name.clear()
        self.tell("")
        self._enable()

    def _enable(self) -> None:
        free = not self._reason
        self.open.setVisible(self._another)
        self.remove.setVisible(self._another)
        for button in (self.open, self.new, self.create_it):
            button.setEnabled(free)
        self.why.setText(self._reason)
        self.why.setVisible(not free and (self._another or not self._entry.isHidden()))

    def _ask_name(self) -> None:
        self._leave()
        self._entry.show()
        self.name.setFocus()

    def _create(self) -> None:
        try:
            name = parse_profile(self.name.text(), self._read())
        except SettingsError as error:
            self.tell(describe(error).happened)
            self.name.setFocus()
            return
        self.opened.emit(name)

    def _ask_removal(self) -> None:
        text = self.tr("This forgets the settings, the GUID and the password of “{name}”, for good.")
        self._leave()
        self._asked.setText(text.replace("{name}", self.names.currentText()))
        self._question.show()
        self.keep_it.setFocus()

    def _remove(self) -> None:
        name = self.names.currentText()
        self._leave()
        self.removed.emit(name)
