"""A page of the settings: fields in a column, each with room for what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from toolbar.errors import SettingsError
from toolbar.model import Settings
from toolbar.policy.field import Field, Value
from toolbar.policy.fields import FIELDS, TRUST, WAY
from toolbar.policy.layers import Policy, origins
from toolbar.reading import parse_file
from toolbar.state import ToolbarState
from toolbar.ui.labels import Mistake, paragraph, slant_hint
from toolbar.ui.messages import describe, joined
from toolbar.ui.settings.origin import SettingRow

T = TypeVar("T")

_SETTINGS = frozenset(setting.name for setting in FIELDS)
"""What somebody decides; a GUID and a password are nobody's decision."""


class Form(QWidget):
    """Shows a part of the settings, and returns what was made of it. A page fills in the two methods.

    Signals: `resized()` when it may need another height.
    """

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mistakes: dict[str, QLabel] = {}
        self.settings: dict[str, SettingRow] = {}
        self._columns: dict[str, QVBoxLayout] = {}
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
        policy = state.policy
        decided = origins(policy, state.choice)
        for setting in FIELDS:
            if setting.name in self.settings:
                self.settings[setting.name].show_origin(
                    decided[setting.path], _preset(policy, setting), policy.managed_by
                )

    def explain(self, text: str) -> None:
        """Add a row of words."""
        explained = paragraph(self)
        explained.setText(text)
        self.rows.addRow(explained)

    def choice(self, name: str, title: str, widget: QWidget) -> None:
        """Add a row for a choice; screen readers know it by its label, for its own name is what is chosen."""
        label = self._title(title, widget)
        self._add_row(label, self.with_note(name, widget))

    def with_note(self, name: str, widget: QWidget) -> QVBoxLayout:
        """Return *widget*, which shows the setting *name*, in a column with room for who decided it."""
        row = self._setting(name, widget)
        row.finish()
        return row

    def say(self, name: str, text: str) -> None:
        """Say *text* below the setting *name*, and to screen readers at it; nothing where it is empty."""
        self.settings[name].say(text)

    def show_row(self, name: str, shown: bool) -> None:
        """Show or hide the row of *name*; of what Qt reveals with it, only what has words stays."""
        self.rows.setRowVisible(self._columns[name], shown)
        if name in self.mistakes:
            self.mistakes[name].hide()
        if name in self.settings:
            self.settings[name].render()

    def go_back(self, name: str) -> None:
        """Show what the organisation would have for the decision that *name* is a part of."""
        for one in _decision(name):
            if one in self.settings:
                self.settings[one].go_back()

    def _setting(self, name: str, widget: QWidget, *beside: QWidget) -> SettingRow:
        row = self.settings[name] = SettingRow(self, widget, *beside)
        self._columns[name] = row
        row.back_pressed.connect(lambda: self.go_back(name))
        row.resized.connect(self.resized)
        return row

    def field(self, name: str, title: str, placeholder: str, *, browse: bool = False) -> QLineEdit:
        """Add a row for one line of text; *name* is the one that errors call it by."""
        line = QLineEdit(self)
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(title)
        label = self._title(title, line)
        self._add_row(label, self.with_mistake(name, line, browse=browse))
        return line

    def _title(self, title: str, widget: QWidget) -> QLabel:
        label = QLabel(title, self)
        label.setBuddy(widget)
        return label

    def _add_row(self, label: QLabel, column: QVBoxLayout) -> None:
        """Add *column* with *label* beside its first line, as high as that: Qt would have it at the top."""
        if (first := column.itemAt(0)) is not None:
            label.setFixedHeight(first.sizeHint().height())
        self.rows.addRow(label, column)

    def with_mistake(self, name: str, line: QLineEdit, *, browse: bool = False) -> QVBoxLayout:
        """Return *line* in a column with room for its mistake, and a way to choose a file."""
        line.textEdited.connect(lambda: self.mistakes[name].hide())
        slant_hint(line)
        beside = (self._chooser(line),) if browse else ()
        mistake = self.mistakes[name] = Mistake(line)
        if name in _SETTINGS:
            row = self._setting(name, line, *beside)
            row.addWidget(mistake)
            row.finish()
            return row
        column = self._columns[name] = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(line)
        column.addWidget(mistake)
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
        told = describe(error)
        label.setText(joined(told.happened, told.next_step))
        label.show()
        self.resized.emit()
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


def _decision(name: str) -> tuple[str, ...]:
    """Return the names of the settings that are one decision with *name*."""
    for paths in (TRUST, WAY):
        names = tuple(setting.name for setting in FIELDS if setting.path in paths)
        if name in names:
            return names
    return (name,)


def _preset(policy: Policy, setting: Field) -> Value | None:
    """Return what the organisation would have, if it says anything of the decision."""
    together = [other for other in FIELDS if other.name in _decision(setting.name)]
    if not any(other.path in policy.preset for other in together):
        return None
    return policy.preset.get(setting.path, "")
