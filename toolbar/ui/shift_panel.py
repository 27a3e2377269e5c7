"""The shift below the bar: sign in, say how one is, record; in the window itself, never in a box."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from toolbar.errors import Refused, SettingsError
from toolbar.reading import parse_password, parse_phone
from toolbar.shift.presence import Wish
from toolbar.shift.proof import Stage
from toolbar.state import ToolbarState
from toolbar.ui import emphasis, shift_words, status
from toolbar.ui.announce import announce
from toolbar.ui.labels import dress, paragraph, slant_hint
from toolbar.ui.lines import TwoLines
from toolbar.ui.messages import describe, joined
from toolbar.ui.wish_menu import WishMenu

_RECORDED = frozenset({Stage.STARTING, Stage.RECORDING, Stage.UNCERTAIN})
_IN_A_CALL = frozenset({"GW-100-010", "AUT-713"})


class ShiftPanel(QWidget):
    """Shows a shift, and reports what was pressed; decides nothing.

    Signals: `sign_in_pressed(Secret, phone, forced)`, `state_wished(Wish, reason, seconds)`,
    `record_pressed(wanted)`, `force_out_pressed()`, `judged()` when what was typed is called wrong, or is
    not any more.
    """

    sign_in_pressed = Signal(object, str, bool)
    state_wished = Signal(object, int, int)
    record_pressed = Signal(bool)
    force_out_pressed = Signal()
    judged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._phone_known = ""
        self._record_wanted = True
        self._was_elsewhere = self._gives_way = False
        self._mistake: SettingsError | None = None
        """In what was typed last, until that is edited."""
        self._said = ""
        """Last, of what is wrong."""
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._build_sign_in())
        column.addWidget(self._build_shift())
        self.told = paragraph(self, spoken=True)
        self.told.setProperty("mistake", True)
        column.addWidget(self.told)

    def render_state(
        self, state: ToolbarState, now: float, *, unfolded: bool = False, gives_way: bool = False
    ) -> None:
        """Show *state* at *now*; what is wrong is in the details as well, where those are *unfolded*.

        No button stands out where this *gives way* to another part of the window.
        """
        self._gives_way = gives_way
        under_way = state.shift.under_way
        shown, other = (self._shift, self._entry) if under_way else (self._entry, self._shift)
        other.hide()  # first: the window grows for two rows, and does not shrink by itself
        shown.show()
        if under_way:
            self._mistake = None
            self._render_shift(state, now)
        else:
            self._render_sign_in(state)
        told = self._what_is_wrong(state, now)
        elsewhere = unfolded and state.problem is not None and shift_words.is_of_the_shift(state)
        if elsewhere and told != self._said:  # in the details, where nobody's keyboard is
            announce(self, told)
        self._said = told
        here = describe(self._mistake).happened if self._mistake is not None else "" if elsewhere else told
        self.told.setText(here)
        self.told.setVisible(bool(here))

    def follow_in_tab_order(self, before: QWidget) -> None:
        """Come after *before* with the keyboard, as to the eye: this was made when all else was there."""
        here = (self.password, self.phone, self.sign_in, self.take_over, self.state, self.record)
        for stop in (*here, self.force_out):
            QWidget.setTabOrder(before, stop)
            before = stop

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
        self.password.setAccessibleDescription(self.tr("It is sent to the gateway and kept nowhere"))
        self.password.returnPressed.connect(lambda: self._sign_in(forced=False))
        self.password.textEdited.connect(lambda: self._edited("password"))
        phone = QLabel(self.tr("Phone number"), self._entry)
        phone.setProperty("quiet", True)
        self.phone = QLineEdit(self._entry)
        self.phone.setAccessibleName(self.tr("Phone number"))
        self.phone.setAccessibleDescription(self.tr("The phone at which you take calls"))
        self.phone.returnPressed.connect(lambda: self._sign_in(forced=False))
        self.phone.textEdited.connect(lambda: self._edited("phone"))
        slant_hint(self.password)
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
        row.addWidget(phone)
        row.addWidget(self.phone, 1)
        row.addWidget(self.sign_in)
        row.addWidget(self.take_over)
        return self._entry

    def _build_shift(self) -> QWidget:
        self._shift = QWidget(self)
        self.state = QPushButton(self._shift)
        self.state.setAutoDefault(False)
        self.state.setMenu(self._build_menu())
        self._screen = TwoLines(self._shift)
        self.record = QPushButton(self._shift)
        self.record.setAutoDefault(False)
        self.record.clicked.connect(lambda: self.record_pressed.emit(self._record_wanted))
        self.force_out = QPushButton(self.tr("End call and sign out"), self._shift)
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

    def _build_menu(self) -> WishMenu:
        self.menu = WishMenu(self)
        self.menu.wished.connect(self.state_wished)
        return self.menu

    @property
    def wishes(self) -> dict[tuple[Wish, int, int], QAction]:
        """What can be wished for, with its reason and its seconds, as far as its menu was opened."""
        return self.menu.wishes

    def _render_sign_in(self, state: ToolbarState) -> None:
        phone = state.settings.phone if state.settings is not None else ""
        if phone != self._phone_known:
            self._phone_known = phone
            self.phone.setText(phone)
        for widget in (self.password, self.phone, self.sign_in, self.take_over):
            widget.setEnabled(state.can_sign_in)
        elsewhere = isinstance(state.problem, Refused) and state.problem.retcode == "100-002"
        self.take_over.setVisible(elsewhere)
        _want(self.sign_in, not elsewhere and not self._gives_way)
        _want(self.take_over, elsewhere and not self._gives_way)
        if elsewhere and not self._was_elsewhere and self.isActiveWindow():
            self.password.setFocus()  # it was forgotten, and who takes over types it again
        self._was_elsewhere = elsewhere

    def _render_shift(self, state: ToolbarState, now: float) -> None:
        if self.password.text():
            self.password.clear()
        self.menu.use_names(state.policy)
        text = shift_words.presence_text(state, now)
        if text != self.state.text():
            self.state.setText(text)
        self.state.setEnabled(state.busy is None)
        _want(self.state, emphasis.state_wanted(state, state.condition(now)) and not self._gives_way)
        screen = state.shift.screen
        self._screen.set_line(shift_words.panel_text(state))
        self._record_wanted = screen.stage not in _RECORDED
        self.record.setText(self.tr("Record screen") if self._record_wanted else self.tr("Stop recording"))
        initialised = state.recorder is not None and state.recorder.holds
        self.record.setEnabled(state.busy is None and (initialised or not self._record_wanted))
        self.record.setVisible(state.may_record or not self._record_wanted)
        _want(self.record, emphasis.record_wanted(state, state.condition(now)) and not self._gives_way)
        self.force_out.setVisible(state.problem is not None and state.problem.code in _IN_A_CALL)
        self.force_out.setEnabled(state.busy is None)

    def _what_is_wrong(self, state: ToolbarState, now: float) -> str:
        if state.problem is not None and shift_words.is_of_the_shift(state):
            message = describe(state.problem, comforts=state.has_session)
            above = status.second_line(state, now)
            told = (text for text in (message.happened, message.next_step) if text != above)
            return joined(*told)
        shift = state.shift
        if shift.under_way and shift.must_change_password:
            return self.tr("Your password has to be changed: do it at the workbench today.")
        if shift.under_way and shift.days_left is not None and shift.days_left <= 7:
            text = self.tr("Your password expires in {days} days: change it at the workbench.")
            return text.replace("{days}", str(shift.days_left))
        return ""

    def _sign_in(self, *, forced: bool) -> None:
        """Tell what was typed, and forget it in the same turn."""
        if not self.sign_in.isEnabled():
            return
        self._mistake = None
        try:
            phone = parse_phone(self.phone.text())
            password = parse_password(self.password.text())
        except SettingsError as error:
            self._mistake = error
            self.judged.emit()
            return
        finally:
            self.password.clear()
        self.sign_in_pressed.emit(password, phone, forced)

    def _edited(self, field: str) -> None:
        if self._mistake is not None and self._mistake.field == field:
            self._mistake = None
            self.judged.emit()


def _want(button: QPushButton, wanted: bool) -> None:
    if wanted != bool(button.property("wanted")):
        dress(button, "wanted", wanted)
