"""The last step of the first run: what is proven of gateway, session, keyring and recorder by now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from toolbar.diagnosis import Diagnosis, Stage, Verdict
from toolbar.errors import ToolbarError
from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui import appearance, check_words
from toolbar.ui.messages import describe, joined
from toolbar.ui.ticks import WORKING, Tick

_WAY = (Stage.SETTINGS, Stage.PROXY, Stage.DNS, Stage.TCP, Stage.TLS, Stage.HTTP, Stage.BACKUP)


class CheckStep(QWidget):
    """Ticks what the check, the saving and the gateway's own answers have proven; asks for nothing unasked.

    Signals: `check_pressed()`, `refresh_pressed()`.
    """

    check_pressed = Signal()
    refresh_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before: Diagnosis | None = None
        self._asked = False
        self.gateway, self.session, self.saved, self.recorder = (Tick(self) for _ in range(4))
        self.refresh = QPushButton(self.tr("Refresh"), self)
        self.refresh.setToolTip(self.tr("Exchange the session's GUID for a new one"))
        self.again = QPushButton(self.tr("Check again"), self)
        self.refresh.setProperty("wanted", True)
        for button, pressed in ((self.refresh, self.refresh_pressed), (self.again, self.check_pressed)):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for tick in (self.gateway, self.session, self.saved, self.recorder):
            column.addWidget(tick)
        row = QHBoxLayout()
        row.addWidget(self.refresh)
        row.addWidget(self.again)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()

    def title(self) -> str:
        """Return what this step asks."""
        return self.tr("Ready?")

    def first(self) -> QWidget | None:
        """Return what is to be pressed here, if anything."""
        return self.refresh if self.asks else None

    @property
    def asks(self) -> bool:
        """Whether only a press can prove the session."""
        return self.refresh.isVisibleTo(self)

    def begin(self, state: ToolbarState) -> None:
        """Have everything looked at anew; a check of before proves nothing of now."""
        self._before, self._asked = state.check, True
        self.render_state(state)
        self.check_pressed.emit()

    def render_state(self, state: ToolbarState) -> None:
        """Show what *state* proves."""
        check = state.check if self._asked and state.check is not self._before else None
        check = check or Diagnosis((Stage.SETTINGS,))
        self._show_gateway(check)
        self._show_session(state)
        self._show_saved(state, check)
        self._show_recorder(check)
        asks = state.session is not None and not state.own
        proven = state.confirmed is not None and state.confirmed.holds
        self.refresh.setVisible(asks and not proven)
        self.refresh.setEnabled(state.can_refresh)
        self.again.setEnabled(check.current is None)

    def _show_gateway(self, check: Diagnosis) -> None:
        broken = next((one for stage in _WAY if (one := check.of(stage)) and one.error), None)
        answered = check.of(Stage.HTTP)
        if broken is not None:
            self.gateway.show_as(appearance.BAD, check_words.sentence(broken))
        elif answered is not None:
            look = appearance.GOOD if answered.verdict is Verdict.OK else appearance.UNKNOWN
            self.gateway.show_as(look, check_words.sentence(answered))
        else:
            self.gateway.show_as(WORKING, self.tr("Looking for the gateway…"))

    def _show_session(self, state: ToolbarState) -> None:
        last = state.history[0].action if state.history else None
        if state.busy in (Action.REFRESH, Action.SIGN_IN):
            self.session.show_as(WORKING, self.tr("Asking the gateway…"))
        elif state.problem is not None and last in (Action.REFRESH, Action.SIGN_IN):
            self.session.show_as(appearance.BAD, _told(state.problem))
        elif state.shift.under_way:
            self.session.show_as(appearance.GOOD, self.tr("You are signed in"))
        elif state.own:
            self.session.show_as(appearance.UNKNOWN, self.tr("Not signed in: enter your password in the bar"))
        elif state.session is None:
            self.session.show_as(appearance.UNKNOWN, self.tr("No GUID yet: enter it later, in the bar"))
        elif state.confirmed is None:
            text = self.tr("The GUID is not checked yet: Refresh exchanges it for a new one")
            self.session.show_as(appearance.UNKNOWN, text)
        elif state.confirmed.holds:
            self.session.show_as(appearance.GOOD, self.tr("The gateway accepted your session"))
        elif state.confirmed.error is not None:
            self.session.show_as(appearance.BAD, _told(state.confirmed.error))

    def _show_saved(self, state: ToolbarState, check: Diagnosis) -> None:
        trouble = state.settings_unsaved or state.unsaved
        found = check.of(Stage.KEYRING)
        if trouble is not None:
            self.saved.show_as(appearance.BAD, _told(trouble))
        elif found is not None and found.error is not None:
            self.saved.show_as(appearance.BAD, check_words.sentence(found))
        elif state.settings is None or state.in_memory_only or found is None:
            self.saved.show_as(WORKING, self.tr("Saving…"))
        else:
            text = self.tr("Saved in your keyring ({kind})")
            self.saved.show_as(appearance.GOOD, text.replace("{kind}", found.facts.get("kind", "")))

    def _show_recorder(self, check: Diagnosis) -> None:
        found = check.of(Stage.RECORDER)
        if found is None:
            self.recorder.show_as(WORKING, self.tr("Looking for the recorder…"))
        elif found.error is not None:
            text = self.tr("{what} You can still work.")
            self.recorder.show_as(appearance.BAD, text.replace("{what}", check_words.sentence(found)))
        else:
            look = appearance.GOOD if found.verdict is Verdict.OK else appearance.UNKNOWN
            self.recorder.show_as(look, check_words.sentence(found))


def _told(error: ToolbarError) -> str:
    message = describe(error)
    return joined(message.happened, message.next_step, f"({message.code})")
