"""Who decided a setting, told beside it to eyes and screen readers, and the way back to the organisation."""

from __future__ import annotations

import shlex

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from toolbar.policy.field import Value
from toolbar.policy.layers import Origin
from toolbar.ui import appearance
from toolbar.ui.labels import paragraph
from toolbar.ui.settings.held import hold
from toolbar.ui.shape import Shape

_LOCK = 14


class OriginMark(QWidget):
    """One quiet word behind a field, as wide as the longest that may stand there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._word = Shape(self, _LOCK), QLabel(self)
        self._icon.set_look(appearance.LOCK)
        self._word.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)  # Qt does not mirror them
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self._word, 1)
        longest = max(self.fontMetrics().horizontalAdvance(self._words(origin)) for origin in Origin)
        self.setFixedWidth(longest + _LOCK + 5 * row.spacing())

    def show_origin(self, origin: Origin, told: str, *, nothing: bool = False) -> None:
        """Show *origin*, which *told* says in full; by default there is *nothing* to tell of."""
        self._word.setText("" if nothing and origin is Origin.DEFAULT else self._words(origin))
        self._icon.setVisible(origin is Origin.LOCKED)
        self.setToolTip(told)

    def _words(self, origin: Origin) -> str:
        match origin:
            case Origin.LOCKED:
                return self.tr("managed")
            case Origin.PRESET:
                return self.tr("preset")
            case Origin.USER:
                return self.tr("yours")
            case Origin.DEFAULT:
                return self.tr("default")


class SettingRow(QVBoxLayout):
    """One setting: its widget and its mark, and below them what there is to say, and the way back.

    Signals: `back_pressed()`, `resized()` when something below came or went.
    """

    back_pressed = Signal()
    resized = Signal()

    def __init__(self, page: QWidget, widget: QWidget, *beside: QWidget) -> None:
        super().__init__()
        self.shows = widget
        self._beside = beside
        self._origin, self._shown = Origin.DEFAULT, _value(widget)
        self._preset: Value | None = None
        self._organisation = ""
        self._reason = ""
        self.mark = OriginMark(page)
        self.note = paragraph(page)
        self.note.setProperty("quiet", True)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.note.hide()
        self.back = QPushButton(self.tr("Use your organisation's value"), page)
        self.back.setProperty("plain", True)
        self.back.setAutoDefault(False)
        self.back.hide()
        self.back.clicked.connect(self.back_pressed)
        self.setSpacing(2)
        line = QHBoxLayout()
        for part in (widget, *beside):
            line.addWidget(part)
        if not isinstance(widget, QLineEdit):
            line.addStretch()
        line.addWidget(self.mark)
        self.addLayout(line)
        self._note_edits()

    def finish(self) -> None:
        """Put the rest below, after whatever has been put there."""
        self.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        self.addWidget(self.note)

    def show_origin(self, origin: Origin, preset: Value | None, organisation: str) -> None:
        """Say who decided what is shown now; *preset* is what the *organisation* would have, if anything."""
        self._origin, self._shown = origin, _value(self.shows)
        self._preset, self._organisation, self._reason = preset, organisation, ""
        self.lock(origin is Origin.LOCKED)
        self.render()

    def say(self, reason: str) -> None:
        """Say *reason* below, and to screen readers."""
        self._reason = reason
        self.render()

    def lock(self, locked: bool) -> None:
        """Let it be read only, or be changed; the keyboard and a screen reader get there in any case."""
        if isinstance(self.shows, QLineEdit):
            self.shows.setReadOnly(locked)
        else:
            hold(self.shows, locked)
        for part in self._beside:
            part.setDisabled(locked)

    def go_back(self) -> None:
        """Show what the organisation would have."""
        if self._preset is not None:
            _put(self.shows, self._preset)
            self.render()

    def render(self) -> None:
        """Show who decided, and what belongs to that."""
        origin = self._now()
        told = self._told(origin)
        self.mark.show_origin(origin, told, nothing=_value(self.shows) == "")
        self.shows.setAccessibleDescription(self._reason or told)
        self.note.setText(self._reason)
        before = self.note.isHidden(), self.back.isHidden()
        there = not self.shows.isHidden()
        self.note.setVisible(bool(self._reason) and there)
        self.back.setVisible(origin is Origin.USER and self._preset is not None and there)
        if before != (self.note.isHidden(), self.back.isHidden()):
            self.invalidate()  # a layout within another one keeps its old height else
            self.resized.emit()

    def _now(self) -> Origin:
        """Return who decides what stands there at the moment, saved or not."""
        value = _value(self.shows)
        if value == self._shown or self._origin is Origin.LOCKED:
            return self._origin
        return Origin.PRESET if self._preset is not None and value == _text(self._preset) else Origin.USER

    def _told(self, origin: Origin) -> str:
        by = self._organisation or self.tr("your organisation")
        match origin:
            case Origin.LOCKED:
                return self.tr("Managed by {organisation}").replace("{organisation}", by)
            case Origin.PRESET:
                return self.tr("From {organisation}; you may change it").replace("{organisation}", by)
            case Origin.USER:
                return self.tr("Your own choice")
            case Origin.DEFAULT:
                return self.tr("As the toolbar has it")

    def _note_edits(self) -> None:
        match self.shows:
            case QLineEdit():
                self.shows.textChanged.connect(lambda: self.render())
            case QCheckBox():
                self.shows.toggled.connect(lambda: self.render())
            case QComboBox():
                self.shows.currentIndexChanged.connect(lambda: self.render())


def _value(widget: QWidget) -> object:
    match widget:
        case QLineEdit():
            return widget.text().strip()
        case QCheckBox():
            return widget.isChecked()
        case QComboBox():
            return widget.currentData()
        case _:
            return None


def _text(value: Value) -> object:
    """Return *value* as a widget has it."""
    if isinstance(value, tuple):
        return shlex.join(value)
    return value if isinstance(value, bool) else str(value)


def _put(widget: QWidget, value: Value) -> None:
    match widget:
        case QLineEdit():
            widget.setText(str(_text(value)))
        case QCheckBox():
            widget.setChecked(bool(value))
        case QComboBox():
            widget.setCurrentIndex(widget.findData(value))
