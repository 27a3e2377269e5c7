"""The part of the window that unfolds: what is wrong, the three links of the chain, the last actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from toolbar.errors import ToolbarError
from toolbar.recording import Recording, recording
from toolbar.state import ToolbarState
from toolbar.steps import Proof
from toolbar.ui import appearance, durations, emphasis, links, status
from toolbar.ui.labels import dress, paragraph
from toolbar.ui.lines import OneLine, UpToTwoLines
from toolbar.ui.messages import Remedy, describe
from toolbar.ui.shape import Shape

SHOWN_STEPS = 5


class DetailsPanel(QWidget):
    """Shows a state in full; decides nothing.

    Signals: `remedy_pressed(Remedy)`, `copy_pressed()`, `check_pressed()`, `story_pressed()`.
    """

    remedy_pressed = Signal(object)
    copy_pressed = Signal()
    check_pressed = Signal()
    story_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remedy = Remedy.NONE
        self.gives_way: Callable[[], bool] = lambda: False
        """Whether no button here is to stand out, for one below the details does."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self._build_problem())
        layout.addLayout(self._build_links())
        layout.addWidget(_rule(self))
        layout.addLayout(self._build_history())

    def render_state(self, state: ToolbarState, now: float) -> None:
        """Show *state*, all of it, as it is at *now*."""
        problem = state.problem or state.not_recorded or state.unsaved or state.settings_unsaved
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._render_problem(problem, comforts=state.has_session)
            leads = not self.gives_way()
            wanted = emphasis.remedy_wanted(state, state.condition(now), problem) if leads else None
            for button, heals in ((self.act, self._remedy), (self._copy, Remedy.NONE)):
                if (wanted is heals) != bool(button.property("wanted")):
                    dress(button, "wanted", wanted is heals)
        for (icon, label), look, text in zip(
            self._links,
            _looks(state),
            (links.gateway_link(state), links.session_link(state), links.recorder_link(state, now)),
            strict=True,
        ):
            icon.set_look(look)
            label.set_line(text)
        for index, (icon, time, what, took) in enumerate(self._steps):
            step = state.history[index] if index < len(state.history) else None
            for widget in (icon, time, what, took):
                widget.setVisible(step is not None)
            if step is not None:
                icon.set_look(appearance.BAD if step.error else appearance.GOOD)
                time.setText(status.clock(step.at))
                what.set_line(links.step_text(step))
                took.setText(durations.took(step.seconds))
        self._no_steps.setVisible(not state.history)
        self.story.setVisible(bool(state.story))

    def confirm(self, done: str) -> None:
        """Say on the button that was pressed that it is *done*; empty: as it was."""
        self._copy.setText(self.tr("Copied") if done else self.tr("Copy for IT"))

    def _build_problem(self) -> QFrame:
        self._problem = QFrame(self)
        self._problem.setProperty("card", True)
        grid = QGridLayout(self._problem)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setColumnStretch(1, 1)
        self._happened, self._next, self._code = (paragraph(self._problem) for _ in range(3))
        titles = (self.tr("What happened"), self.tr("What to do"), self.tr("For IT"))
        for row, (title, label) in enumerate(
            zip(titles, (self._happened, self._next, self._code), strict=True)
        ):
            grid.addWidget(_quiet(title, self._problem), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        buttons = QHBoxLayout()
        self.act = QPushButton(self._problem)
        self.act.clicked.connect(lambda: self.remedy_pressed.emit(self._remedy))
        self._copy = QPushButton(self.tr("Copy for IT"), self._problem)
        self._copy.clicked.connect(self.copy_pressed)
        buttons.addWidget(self.act)
        check = QPushButton(self.tr("Run check"), self._problem)
        check.clicked.connect(self.check_pressed)
        buttons.addWidget(self._copy)
        buttons.addWidget(check)
        buttons.addStretch()
        grid.addLayout(buttons, 3, 1)
        return self._problem

    def _build_links(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(2, 1)
        self._links: list[tuple[Shape, UpToTwoLines]] = []
        for row, name in enumerate((self.tr("Gateway"), self.tr("Session"), self.tr("Recorder"))):
            icon, text = Shape(self, 16), UpToTwoLines(self)
            grid.addWidget(icon, row, 0)
            grid.addWidget(QLabel(name, self), row, 1)
            grid.addWidget(text, row, 2)
            self._links.append((icon, text))
        return grid

    def _build_history(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(2, 1)
        self._steps: list[tuple[Shape, QLabel, OneLine, QLabel]] = []
        for row in range(SHOWN_STEPS):
            icon, time, what, took = Shape(self, 14), _quiet("", self), OneLine(self), _quiet("", self)
            for column, widget in enumerate((icon, time, what, took)):
                grid.addWidget(widget, row, column)
            self._steps.append((icon, time, what, took))
        self._no_steps = _quiet(self.tr("Nothing done yet"), self)
        grid.addWidget(self._no_steps, SHOWN_STEPS, 0, 1, 4)
        self.story = QPushButton(self.tr("Whole story"), self)
        self.story.setToolTip(self.tr("All that happened, the last 200 lines (Ctrl+H)"))
        self.story.setProperty("plain", True)
        self.story.setAutoDefault(False)
        self.story.clicked.connect(self.story_pressed)
        grid.addWidget(self.story, SHOWN_STEPS + 1, 2, 1, 2, Qt.AlignmentFlag.AlignRight)
        return grid

    def _render_problem(self, error: ToolbarError, *, comforts: bool) -> None:
        message = describe(error, comforts=comforts)
        self._happened.setText(message.happened)
        self._next.setText(message.next_step)
        self._code.setText(f"{message.code}  {error.detail}".rstrip())
        self._remedy = message.remedy
        text = {
            Remedy.TRY_AGAIN: self.tr("Try again"),
            Remedy.SETTINGS: self.tr("Open settings"),
            Remedy.NEW_GUID: self.tr("Enter GUID…"),
            Remedy.SIGN_IN: self.tr("Sign in"),
            Remedy.NONE: "",
        }[message.remedy]
        self.act.setText(text)
        self.act.setVisible(bool(text))


def _looks(state: ToolbarState) -> tuple[appearance.Look, appearance.Look, appearance.Look]:
    """Return how each link is, as far as there is one: what was proven of another is not of this."""
    return (
        appearance.BAD if links.is_away(state) else _look(state.gateway if state.settings else None),
        _look(state.confirmed if state.session else None),
        _look(state.recorder if _is_of_now(state) else None),
    )


def _is_of_now(state: ToolbarState) -> bool:
    """Whether what was last heard of the recorder says how it is with this session, or that it failed."""
    if recording(state) is Recording.INITIALISED:
        return not (state.recorder_unproven or state.ended)
    return recording(state) is not Recording.NOT_CONFIGURED


def _look(proof: Proof | None) -> appearance.Look:
    if proof is None:
        return appearance.UNKNOWN
    return appearance.GOOD if proof.holds else appearance.BAD


def _quiet(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("quiet", True)
    return label


def _rule(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line
