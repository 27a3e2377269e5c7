"""The shift below the bar: sign in, say how one is, record; in the window itself, never in a box."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from toolbar.errors import Refused, SettingsError
from toolbar.reading import parse_password, parse_phone
from toolbar.shift.presence import Wish
from toolbar.shift.proof import Stage
from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui import shift_words
from toolbar.ui.labels import OneLine, paragraph
from toolbar.ui.messages import describe

REASONS = range(200, 251)
"""Those that a site gives a meaning (cc-gateway.md 7.6)."""

AT_ONCE, IN_A_MENU = 11, 10
"""How many of them stand in the first menu, and in each of those behind it: no menu has to scroll."""

REST_MINUTES = (5, 10, 15, 30, 60)
"""What a rest is asked for; longer ones are for the workbench."""

_RECORDED = frozenset({Stage.STARTING, Stage.RECORDING, Stage.UNCERTAIN})
_IN_A_CALL = frozenset({"GW-100-010", "AUT-713"})


class ShiftPanel(QWidget):
    """Shows a shift, and reports what was pressed; decides nothing.

    Signals: `sign_in_pressed(Secret, phone, forced)`, `state_wished(Wish, reason, seconds)`,
    `record_pressed(wanted)`, `force_out_pressed()`.
    """

    sign_in_pressed = Signal(object, str, bool)
    state_wished = Signal(object, int, int)
    record_pressed = Signal(bool)
    force_out_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._phone_known = ""
        self._record_wanted = True
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._build_sign_in())
        column.addWidget(self._build_shift())
        self.told = paragraph(self)
        self.told.setProperty("mistake", True)
        column.addWidget(self.told)

    def render_state(self, state: ToolbarState, now: float) -> None:
        """Show *state* at *now*."""
        under_way = state.shift.under_way
        self._entry.setVisible(not under_way)
        self._shift.setVisible(under_way)
        if under_way:
            self._render_shift(state, now)
        else:
            self._render_sign_in(state)
        told = self._what_is_wrong(state)
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def height_wanted(self) -> int:
        """Return how high it has to be for what it shows now."""
        self._column.activate()
        return self._column.totalHeightForWidth(self.width())

    def _build_sign_in(self) -> QWidget:
        self._entry = QWidget(self)
        self.password = QLineEdit(self._entry)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.password.setPlaceholderText(self.tr("Password"))
        self.password.setAccessibleName(self.tr("Password"))
        self.password.returnPressed.connect(lambda: self._sign_in(forced=False))
        self.phone = QLineEdit(self._entry)
        self.phone.setPlaceholderText(self.tr("Phone number"))
        self.phone.setAccessibleName(self.tr("Phone number"))
        self.phone.returnPressed.connect(lambda: self._sign_in(forced=False))
        self.sign_in = QPushButton(self.tr("Sign in"), self._entry)
        self.sign_in.setProperty("wanted", True)
        self.sign_in.setAutoDefault(False)
        self.sign_in.clicked.connect(lambda: self._sign_in(forced=False))
        self.take_over = QPushButton(self.tr("Take over"), self._entry)
        self.take_over.setAutoDefault(False)
        self.take_over.setToolTip(self.tr("Ends the session at the other place, and a call that runs there"))
        self.take_over.clicked.connect(lambda: self._sign_in(forced=True))
        row = QHBoxLayout(self._entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.password, 2)
        row.addWidget(self.phone, 1)
        row.addWidget(self.sign_in)
        row.addWidget(self.take_over)
        return self._entry

    def _build_shift(self) -> QWidget:
        self._shift = QWidget(self)
        self.state = QPushButton(self._shift)
        self.state.setAutoDefault(False)
        self.state.setMenu(self._build_menu())
        self._screen = OneLine(self._shift)
        self.record = QPushButton(self._shift)
        self.record.setAutoDefault(False)
        self.record.clicked.connect(lambda: self.record_pressed.emit(self._record_wanted))
        self.force_out = QPushButton(self.tr("Sign out at once"), self._shift)
        self.force_out.setAutoDefault(False)
        self.force_out.setToolTip(self.tr("Ends the shift, and a call with it"))
        self.force_out.clicked.connect(self.force_out_pressed)
        row = QHBoxLayout(self._shift)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.state)
        row.addWidget(self._screen, 1)
        row.addWidget(self.record)
        row.addWidget(self.force_out)
        return self._shift

    def _build_menu(self) -> QMenu:
        self.menu = QMenu(self)
        self.wishes: dict[tuple[Wish, int, int], QAction] = {}
        self._offer(self.menu, self.tr("Idle"), Wish.IDLE)
        busy = self.menu.addMenu(self.tr("Busy"))
        self._offer(busy, self.tr("Without a reason"), Wish.BUSY)
        self._offer_reasons(busy, REASONS[:AT_ONCE])
        for first in range(AT_ONCE, len(REASONS), IN_A_MENU):
            reasons = REASONS[first : first + IN_A_MENU]
            text = self.tr("Reasons {first} to {last}")
            text = text.replace("{first}", str(reasons[0])).replace("{last}", str(reasons[-1]))
            self._offer_reasons(busy.addMenu(text), reasons)
        rest = self.menu.addMenu(self.tr("Rest"))
        for minutes in REST_MINUTES:
            text = self.tr("{minutes} minutes").replace("{minutes}", str(minutes))
            self._offer(rest, text, Wish.REST, 0, minutes * 60)
        self._offer(self.menu, self.tr("After-call work"), Wish.WORK)
        return self.menu

    def _offer_reasons(self, menu: QMenu, reasons: range) -> None:
        for reason in reasons:
            text = self.tr("Reason {number}").replace("{number}", str(reason))
            self._offer(menu, text, Wish.BUSY, reason)

    def _offer(self, menu: QMenu, text: str, wish: Wish, reason: int = 0, seconds: int = 0) -> None:
        action = self.wishes[wish, reason, seconds] = menu.addAction(text)
        action.triggered.connect(lambda: self.state_wished.emit(wish, reason, seconds))

    def _render_sign_in(self, state: ToolbarState) -> None:
        phone = state.settings.phone if state.settings is not None else ""
        if phone != self._phone_known:
            self._phone_known = phone
            self.phone.setText(phone)
        for widget in (self.password, self.phone, self.sign_in, self.take_over):
            widget.setEnabled(state.can_sign_in)
        problem = state.problem
        self.take_over.setVisible(isinstance(problem, Refused) and problem.retcode == "100-002")

    def _render_shift(self, state: ToolbarState, now: float) -> None:
        if self.password.text():
            self.password.clear()
        text = shift_words.presence_text(state, now)
        if text != self.state.text():
            self.state.setText(text)
        self.state.setEnabled(state.busy is None)
        screen = state.shift.screen
        self._screen.set_line(shift_words.screen_text(state))
        self._record_wanted = screen.stage not in _RECORDED
        self.record.setText(self.tr("Record screen") if self._record_wanted else self.tr("Stop recording"))
        initialised = state.recorder is not None and state.recorder.holds
        self.record.setEnabled(state.busy is None and (initialised or not self._record_wanted))
        self.record.setVisible(state.may_record or not self._record_wanted)
        self.force_out.setVisible(state.problem is not None and state.problem.code in _IN_A_CALL)
        self.force_out.setEnabled(state.busy is None)

    def _what_is_wrong(self, state: ToolbarState) -> str:
        last = state.history[0].action if state.history else None
        if state.problem is not None and last in (
            Action.SIGN_IN,
            Action.STATE,
            Action.RECORD,
            Action.END_SHIFT,
        ):
            message = describe(state.problem)
            return f"{message.happened} {message.next_step}"
        shift = state.shift
        if shift.under_way and shift.must_change_password:
            return self.tr("Your password has to be changed: do it at the workbench today.")
        if shift.under_way and shift.days_left is not None and shift.days_left <= 7:
            text = self.tr("Your password ends in {days} days.")
            return text.replace("{days}", str(shift.days_left))
        return ""

    def _sign_in(self, *, forced: bool) -> None:
        """Tell what was typed, and forget it in the same turn."""
        if not self.sign_in.isEnabled():
            return
        try:
            phone = parse_phone(self.phone.text())
            password = parse_password(self.password.text())
        except SettingsError as error:
            self.told.setText(describe(error).happened)
            self.told.show()
            return
        finally:
            self.password.clear()
        self.sign_in_pressed.emit(password, phone, forced)
