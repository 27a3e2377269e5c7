"""The check in the window: a line for each stage, ticked as it is looked at, and whose the broken link is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from toolbar.diagnosis import Diagnosis, Finding, Owner, Stage, Verdict
from toolbar.state import ToolbarState
from toolbar.ui import appearance, check_words
from toolbar.ui.announce import announce
from toolbar.ui.durations import took
from toolbar.ui.help_later import TOLD_MS
from toolbar.ui.labels import dress, paragraph
from toolbar.ui.shape import Shape

_LOOKS = {
    Verdict.OK: appearance.GOOD,
    Verdict.FAILED: appearance.BAD,
    Verdict.SKIPPED: appearance.UNKNOWN,
    Verdict.NOT_APPLICABLE: appearance.UNKNOWN,
}


class CheckPanel(QFrame):
    """Shows the check that a state holds; decides nothing.

    Signals: `run_pressed()`, `cancel_pressed()`, and `folded()` when it came or went.
    """

    run_pressed = Signal()
    cancel_pressed = Signal()
    folded = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = ToolbarState()
        self._past: Diagnosis | None = None
        """What the last check found, while the next one is still to begin: nothing of it is shown."""
        self._rows: dict[Stage, _Row] = {}
        self._silence = QTimer(self, interval=TOLD_MS, singleShot=True)
        self._silence.timeout.connect(lambda: self._confirm(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(8)
        card = QFrame(self)
        card.setProperty("card", True)
        column.addWidget(card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(8)
        self._headline, self._advice = paragraph(card, spoken=True), paragraph(card, spoken=True)
        bold = self._headline.font()
        bold.setBold(True)
        self._headline.setFont(bold)
        inside.addWidget(self._headline)
        inside.addWidget(self._advice)
        inside.addLayout(self._build_rows(card))
        inside.addLayout(self._build_buttons(card))
        self.hide()

    def render_state(self, state: ToolbarState) -> None:
        """Show the check in *state*, all of it; folded away, as soon as it is looked at."""
        self._state = state
        if not self.isHidden():
            self._render(state)

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Come or go; what comes is up to date."""
        if visible:
            self._render(self._state)
        super().setVisible(visible)

    def _render(self, state: ToolbarState) -> None:
        check = state.check if state.check and state.check is not self._past else Diagnosis(())
        self._headline.setText(check_words.headline(check, state))
        advice = check_words.advice(check)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        for stage, row in self._rows.items():
            row.render_finding(check.of(stage), current=check.current is stage)
            row.show(stage in check.planned)
        running, begun = check.current is not None, bool(check.planned)
        had_focus = any(button.hasFocus() for button in (self.cancel, self.run))
        self.cancel.setVisible(running)
        self.run.setVisible(not running)
        self.copy.setEnabled(begun and not running)
        heals = self._heals(check) if begun and not running else None
        for button in (self.run, self.copy, self.close_check):
            if (button is heals) != bool(button.property("wanted")):
                dress(button, "wanted", button is heals)
        if had_focus:  # the button under the fingers has become another one
            (self.cancel if running else self.run).setFocus()

    def begin(self) -> None:
        """Unfold, ready for the keyboard, and ask for a check; the bar can be used meanwhile."""
        if self._state.check is not None and self._state.check.current is None:
            self._past = self._state.check
        self.show()
        (self.cancel if self.cancel.isVisibleTo(self) else self.run).setFocus()
        self.folded.emit()
        self.run_pressed.emit()

    def leave(self) -> None:
        """Fold; what is not finished is given up."""
        self.hide()
        self.folded.emit()
        self.cancel_pressed.emit()

    def _heals(self, check: Diagnosis) -> QPushButton:
        """Return what is to be pressed after *check*: what was found is told to who can mend it."""
        if check.broken is None:
            return self.close_check if check_words.is_sound(check, self._state) else self.run
        return self.run if check.broken.owner is Owner.YOU else self.copy

    def _build_rows(self, card: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for number, stage in enumerate(Stage):
            self._rows[stage] = _Row(grid, number, stage, card)
        return grid

    def _build_buttons(self, card: QWidget) -> QHBoxLayout:
        self.run = QPushButton(self.tr("Check again"), card)
        self.run.clicked.connect(self.begin)
        self.cancel = QPushButton(self.tr("Cancel check"), card)
        self.cancel.clicked.connect(self.cancel_pressed)
        self.copy = QPushButton(self.tr("Copy check for IT"), card)
        self.copy.clicked.connect(self._copy)
        self.close_check = QPushButton(self.tr("Close"), card)
        self.close_check.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        for button in (self.run, self.cancel, self.copy, self.close_check):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        return buttons

    def _copy(self) -> None:
        if self._state.check is None:
            return
        QGuiApplication.clipboard().setText(check_words.for_it(self._state.check, self._state))
        self._confirm(self.tr("Copied"))
        announce(self.copy, self.tr("Copied – paste it into the ticket"))
        self._silence.start()

    def _confirm(self, done: str) -> None:
        """Say on the button that was pressed that it is *done*, without moving the next; empty: as it was."""
        self.copy.setMinimumWidth(self.copy.width() if done else 0)
        self.copy.setText(done or self.tr("Copy check for IT"))


class _Row:
    """One stage: its shape, its name, what was found, and how long that took."""

    def __init__(self, grid: QGridLayout, number: int, stage: Stage, card: QWidget) -> None:
        self._icon = Shape(card, 16)
        self._name = QLabel(check_words.stage_name(stage), card)
        self._found = paragraph(card)
        self._took = QLabel(card)
        self._took.setProperty("quiet", True)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._icon, number, 0, top)
        grid.addWidget(self._name, number, 1, top)
        grid.addWidget(self._found, number, 2)
        grid.addWidget(self._took, number, 3, top | Qt.AlignmentFlag.AlignRight)

    def render_finding(self, finding: Finding | None, *, current: bool) -> None:
        """Show what was found, that it is being looked for, or that its turn is still to come."""
        if finding is None:
            self._icon.set_look(appearance.AT_WORK if current else None)
            self._found.setText("…" if current else "")
            self._took.setText("")
            return
        self._icon.set_look(_LOOKS[finding.verdict])
        self._found.setText(check_words.sentence(finding))
        looked = finding.verdict in (Verdict.OK, Verdict.FAILED)
        self._took.setText(took(finding.seconds, exact=True) if looked else "")

    def show(self, shown: bool) -> None:
        """Show or hide the whole row."""
        for widget in (self._icon, self._name, self._found, self._took):
            widget.setVisible(shown)
