"""The first run: three steps from nothing to a desk that is ready, each ticked by what really happened."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from toolbar.errors import SettingsError, ToolbarError
from toolbar.model import Settings
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui.first_run_agent import AgentStep
from toolbar.ui.first_run_buttons import StepButtons
from toolbar.ui.first_run_check import CheckStep
from toolbar.ui.first_run_gateway import GatewayStep
from toolbar.ui.labels import lead, paragraph
from toolbar.ui.messages import describe, joined
from toolbar.ui.settings.asked import Asked
from toolbar.ui.settings.column import Column

Step = GatewayStep | AgentStep | CheckStep


class FirstRun(QDialog):
    """Leads through the steps that the organisation has not taken already; decides nothing, blocks nothing.

    Signals: `saved` and `test_pressed` as the settings' dialog says, `sign_in_pressed` as the shift's panel,
    `check_pressed()`, `refresh_pressed()`, `settings_wanted(Settings)` with what was entered so far.
    """

    saved = Signal(object, object, object)
    test_pressed = Signal(object, object)
    sign_in_pressed = Signal(object, str, bool)
    check_pressed = Signal()
    refresh_pressed = Signal()
    settings_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(560)
        self._state = ToolbarState()
        self._known = Settings("", "")
        self._trusted = ("", "")
        """The gateway, and the fingerprint that was compared for it."""
        self._asked = Asked()
        self._password: Secret | None = None
        self._column = Column(self)
        self._heading = QLabel(self)
        lead(self._heading)
        self._number = QLabel(self)
        self._number.setProperty("quiet", True)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._number)
        self._column.rows.addLayout(head)
        self.gateway, self.agent, self.check = GatewayStep(self), AgentStep(self), CheckStep(self)
        self._steps: list[Step] = [self.gateway, self.agent, self.check]
        self._at = 0
        for step in self._steps:
            self._column.rows.addWidget(step)
        self.told = paragraph(self, spoken=True)
        self.told.setProperty("mistake", True)
        self._column.rows.addWidget(self.told)
        self._column.rows.addStretch()
        self.agent.resized.connect(lambda: self._fit())
        self.check.check_pressed.connect(self.check_pressed)
        self.check.refresh_pressed.connect(self.refresh_pressed)
        self._buttons = StepButtons(self)
        self.next = self._buttons.next
        self.next.clicked.connect(self._next_pressed)
        self._buttons.back.clicked.connect(lambda: self._go_to(self._at - 1))
        self._buttons.settings.clicked.connect(self._leave_for_settings)
        self.gateway.trusted.connect(self._trust)
        self.gateway.certificate.left.connect(lambda: self._lead(self.next))
        self._parts = QVBoxLayout(self)
        self._parts.addWidget(self._column, 1)
        self._parts.addWidget(self._buttons)

    def open_for(self, state: ToolbarState) -> None:
        """Begin with the first step that the organisation has not taken already."""
        self._state, self._known, self._trusted = state, state.entered, ("", "")
        self._asked.forget()
        decided = "gateway" in state.policy.locked or "gateway" in state.policy.preset
        self._steps = [self.agent, self.check]
        if not (decided and self._known.gateway):
            self._steps.insert(0, self.gateway)
        for step in (self.gateway, self.agent):
            step.fill(self._known, state)
            step.show_origins(state)
        self._go_to(0)
        self.show()

    def render_state(self, state: ToolbarState) -> None:
        """Show what came of what was asked for here, and on the last step all that is proven."""
        self._state = state
        if self._step is self.check and self.isVisible():
            pressed = self.check.refresh.hasFocus()
            self.check.render_state(state)
            if pressed and not self.check.refresh.isEnabled():
                self.setFocus()  # Qt would pass it on to a button that nobody meant
        self._follow(state)
        self._enable()

    def done(self, result: int) -> None:
        """Leave no secret behind, however this ends."""
        self.agent.forget()
        self._password = None
        self._asked.forget()
        super().done(result)

    @property
    def _step(self) -> Step:
        return self._steps[self._at]

    def _go_to(self, at: int) -> None:
        self._at, step = at, self._steps[at]
        for one in (self.gateway, self.agent, self.check):
            one.setVisible(one is step)
        self._tell("")
        self.next.setDefault(True)
        self.say_again()
        if step is self.check:
            self.check.begin(self._state)
        self._enable()
        self._fit(anew=True)
        (step.first() or self.next).setFocus()

    def say_again(self) -> None:
        """Say which step this is."""
        title, number = self.tr("Set up"), self.tr("Step {number} of {all}")
        number = number.replace("{number}", str(self._at + 1)).replace("{all}", str(len(self._steps)))
        self._heading.setText(self._step.title())
        self._number.setText(number)
        self.setWindowTitle(f"{title} · {number} · {self._step.title()}")
        self._buttons.be_for(first=self._at == 0, last=self._step is self.check)
        self._fit()

    def _next_pressed(self) -> None:
        match self._step:
            case GatewayStep():
                self._leave_gateway()
            case AgentStep():
                self._leave_agent()
            case _:
                self.accept()

    def _leave_gateway(self) -> None:
        """Test what was not tested yet; who has seen how that ended may go on in any case."""
        self.gateway.clear_mistakes()
        settings = self._with_gateway()
        if settings is None:
            return
        if self.gateway.was_tested(settings):
            self._known = settings
            self._go_to(self._at + 1)
        else:
            self._test(settings)

    def _with_gateway(self) -> Settings | None:
        settings = self.gateway.entered(self._known)
        if settings is not None and settings.gateway == self._trusted[0]:
            return replace(settings, pin=self._trusted[1], ca_file="")
        return settings

    def _test(self, settings: Settings) -> None:
        self.gateway.begin_test(settings)
        self._ask(Action.TEST)
        self.test_pressed.emit(settings, None)

    def _trust(self, fingerprint: str) -> None:
        """Go on with the certificate that was compared, and show at once whether it opens the way."""
        settings = self.gateway.entered(self._known)
        if settings is not None:
            self._trusted = (settings.gateway, fingerprint)
            self.next.setDefault(True)
            self._test(replace(settings, pin=fingerprint, ca_file=""))

    def _leave_agent(self) -> None:
        entered = self.agent.all_entered(self._known)
        if entered is not None:
            self._known, self._password = entered.settings, entered.password
            self._ask(Action.SAVE_SETTINGS)
            self.saved.emit(entered.settings, entered.guid, None)

    def _ask(self, action: Action) -> None:
        self._tell("")
        self._asked.ask(action)
        self._enable()

    def _follow(self, state: ToolbarState) -> None:
        """Go on when what was asked for has ended."""
        waited = self._asked.waits_for
        ended = self._asked.ended(state)
        if ended is Action.TEST:
            self._test_ended(state)
        elif ended is not None:
            self._saved(state) if state.problem is None else self._failed(state.problem)
        elif waited is Action.TEST and self._asked.waits_for is None:
            self.gateway.give_up_test()

    def _test_ended(self, state: ToolbarState) -> None:
        to_compare = self.gateway.end_test(state)
        self._fit()
        self._enable()
        if to_compare is not None:
            self._lead(self.gateway.certificate.cancel if to_compare else self.next)

    def _lead(self, button: QPushButton) -> None:
        """Let Enter press *button*: it trusts nobody."""
        button.setDefault(True)
        button.setFocus()

    def _saved(self, state: ToolbarState) -> None:
        password, self._password = self._password, None
        self._known = state.entered
        self.agent.forget()
        if password is not None and not state.shift.under_way:
            self.sign_in_pressed.emit(password, self._known.phone, False)
        self._go_to(self._at + 1)

    def _failed(self, error: ToolbarError) -> None:
        if not (isinstance(error, SettingsError) and self.agent.show_mistake(error)):
            message = describe(error)
            self._tell(joined(message.happened, message.next_step, f"({message.code})"))
        self._fit()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _enable(self) -> None:
        self._buttons.enable(self._asked.waits_for is None and self._state.busy is None)
        self._buttons.stand_out(not (self._step is self.check and self.check.asks))

    def _fit(self, *, anew: bool = False) -> None:
        self._column.fit(self._parts, self._buttons, at_least=0 if anew else self.height())

    def _leave_for_settings(self) -> None:
        """Go on where everything can be set; what was entered so far goes along."""
        settings = self._known
        for step in (self.gateway, self.agent):
            if step in self._steps:
                step.clear_mistakes()
                settings = step.entered(settings) or settings
        self.accept()
        self.settings_wanted.emit(settings)
