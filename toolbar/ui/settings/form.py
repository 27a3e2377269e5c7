"""A page of the settings: fields in a column, each with room for what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from toolbar.errors import SettingsError
from toolbar.model import Settings
from toolbar.policy.fields import FIELDS
from toolbar.policy.layers import Origin, origins
from toolbar.reading import parse_file
from toolbar.state import ToolbarState
from toolbar.ui import appearance
from toolbar.ui.labels import paragraph
from toolbar.ui.messages import describe

T = TypeVar("T")

_SETTINGS = frozenset(setting.name for setting in FIELDS)
"""What somebody decides; a GUID and a password are nobody's decision."""


class Form(QWidget):
    """Shows a part of the settings, and returns what was made of it. A page fills in the two methods."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mistakes: dict[str, QLabel] = {}
        self._choosers: dict[QWidget, QPushButton] = {}
        self._notes: dict[str, tuple[QWidget, QLabel]] = {}
        self.rows = QFormLayout(self)
        self.rows.setVerticalSpacing(8)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def fill(self, settings: Settings, state: ToolbarState) -> None:
        """Show this page's part of *settings*."""
        raise NotImplementedError

    def entered(self, settings: Settings) -> Settings | None:
        """Return *settings* with what this page says, or None with each mistake shown at its field."""
        raise NotImplementedError

    def show_origins(self, state: ToolbarState) -> None:
        """Say at the settings who decided them; what the organisation has locked is to be read only."""
        decided = origins(state.policy, state.choice)
        for setting in FIELDS:
            if setting.name in self._notes:
                self._show_origin(setting.name, decided[setting.path], told=bool(state.policy.file))

    def with_note(self, name: str, widget: QWidget) -> QVBoxLayout:
        """Return *widget*, which shows the setting *name*, in a column with room for who decided it."""
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note(name, widget))
        return column

    def say(self, name: str, text: str) -> None:
        """Say *text* below the setting *name*, and to screen readers at it; nothing where it is empty."""
        widget, note = self._notes[name]
        note.setText(text)
        note.setVisible(bool(text))
        widget.setAccessibleDescription(text)

    def lock(self, name: str, locked: bool) -> None:
        """Let the setting *name* be read only, or be changed."""
        widget = self._notes[name][0]
        if not isinstance(widget, QLineEdit):
            widget.setEnabled(not locked)
            return
        widget.setReadOnly(locked)
        if widget in self._choosers:
            self._choosers[widget].setDisabled(locked)
        for action in widget.actions():
            widget.removeAction(action)
        if locked:
            icon = appearance.text_icon("lock", self.palette())
            widget.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)

    def _note(self, name: str, widget: QWidget) -> QLabel:
        note = paragraph(self)
        note.setProperty("quiet", True)
        note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        note.hide()
        self._notes[name] = (widget, note)
        return note

    def _show_origin(self, name: str, origin: Origin, *, told: bool) -> None:
        self.lock(name, origin is Origin.LOCKED)
        match origin:
            case Origin.LOCKED:
                text = self.tr("Set by your organisation")
            case Origin.PRESET:
                text = self.tr("From your organisation; you may change it")
            case Origin.USER if told:
                text = self.tr("Your own choice")
            case _:
                text = ""
        self.say(name, text)

    def field(self, name: str, title: str, placeholder: str, *, browse: bool = False) -> QLineEdit:
        """Add a row for one line of text; *name* is the one that errors call it by."""
        line = QLineEdit(self)
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(title)
        label = QLabel(title, self)
        label.setBuddy(line)
        label.setFixedHeight(line.sizeHint().height())
        self.rows.addRow(label, self.with_mistake(name, line, browse=browse))
        return line

    def with_mistake(self, name: str, line: QLineEdit, *, browse: bool = False) -> QVBoxLayout:
        """Return *line* in a column with room for its mistake, and a way to choose a file."""
        line.textEdited.connect(lambda: self.mistakes[name].hide())
        row = QHBoxLayout()
        row.addWidget(line)
        if browse:
            self._choosers[line] = self._chooser(line)
            row.addWidget(self._choosers[line])
        mistake = self.mistakes[name] = paragraph(self)
        mistake.setProperty("mistake", True)
        mistake.hide()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(mistake)
        if name in _SETTINGS:
            column.addWidget(self._note(name, line))
        return column

    def parsed(self, parse: Callable[[], T]) -> T | None:
        """Return what *parse* does, or None with its mistake shown."""
        try:
            return parse()
        except SettingsError as error:
            self.show_mistake(error)
            return None

    def optional_file(self, name: str, line: QLineEdit) -> str | None:
        """Return the file that *line* names, empty where it names none, or None with the mistake shown."""
        return self.named_file(name, line) if line.text().strip() else ""

    def named_file(self, name: str, line: QLineEdit) -> str | None:
        """Return the file that *line* names, or None with the mistake shown.

        What the organisation has locked is not the user's mistake: it may not be installed yet.
        """
        text = line.text().strip()
        return text if line.isReadOnly() else self.parsed(lambda: parse_file(text, name))

    def show_mistake(self, error: SettingsError) -> bool:
        """Show *error* at its field; return whether it has one here."""
        label = self.mistakes.get(error.field)
        if label is None:
            return False
        label.setText(describe(error).happened)
        label.show()
        return True

    def clear_mistakes(self) -> None:
        """Show no mistake."""
        for label in self.mistakes.values():
            label.hide()

    def _chooser(self, line: QLineEdit) -> QPushButton:
        button = QPushButton(self.tr("Choose…"), self)
        button.setAutoDefault(False)

        def choose() -> None:
            chooser = QFileDialog(self)
            chooser.fileSelected.connect(line.setText)
            chooser.fileSelected.connect(line.textEdited)
            chooser.finished.connect(chooser.deleteLater)
            chooser.open()  # not exec(): nothing is blocked by it

        button.clicked.connect(choose)
        return button
