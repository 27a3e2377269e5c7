"""The shift's part of the window before there is one: only the mode *own* has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui.messages import Remedy

if TYPE_CHECKING:
    from toolbar.ui.shift_panel import ShiftPanel
    from toolbar.ui.window import ToolbarWindow


class ShiftLater(QObject):
    """Makes the one panel when a state first needs it, and passes on what it says; see there."""

    sign_in_pressed = Signal(object, str, bool)
    state_wished = Signal(object, int, int)
    record_pressed = Signal(bool)
    force_out_pressed = Signal()
    resized = Signal()
    """It came, went, or is of another height now."""

    def __init__(self, window: ToolbarWindow, column: QVBoxLayout) -> None:
        super().__init__(window)
        self._window = window
        self._column = QVBoxLayout()
        column.addLayout(self._column)
        self._panel: ShiftPanel | None = None

    @property
    def made(self) -> ShiftPanel | None:
        """The panel, where a state has needed it."""
        return self._panel

    @property
    def panel(self) -> ShiftPanel:
        """The panel, which is hidden where the mode is not *own*."""
        if self._panel is None:
            from toolbar.ui.shift_panel import ShiftPanel

            panel = self._panel = ShiftPanel(self._window)
            panel.sign_in_pressed.connect(self.sign_in_pressed)
            panel.state_wished.connect(self.state_wished)
            panel.record_pressed.connect(self.record_pressed)
            panel.force_out_pressed.connect(self.force_out_pressed)
            panel.judged.connect(self._window.say_again)
            panel.hide()
            self._column.addWidget(panel)
            panel.follow_in_tab_order(self._window.menu)
        return self._panel

    def render_state(self, state: ToolbarState, now: float, *, unfolded: bool = False) -> None:
        """Show *state* at *now*, where there is anything of a shift in it."""
        if not state.own and self._panel is None:
            return
        panel = self.panel
        before = panel.isVisibleTo(self._window), panel.height_wanted()
        panel.setVisible(state.own)
        checked = self._window.check_panel.isVisibleTo(self._window)
        panel.render_state(state, now, unfolded=unfolded, gives_way=checked)
        if before != (state.own, panel.height_wanted()):
            self._column.invalidate()
            QTimer.singleShot(0, self, self.resized.emit)  # when the layouts have come to rest

    def heals(self, remedy: Remedy, failed: Action | None, state: ToolbarState) -> bool:
        """Do what was pressed for, where that is part of a shift; return whether it is."""
        if Remedy.SIGN_IN is remedy or failed is Action.SIGN_IN:
            self.panel.password.setFocus()
            return True
        recorder = state.recorder is not None and state.recorder.holds
        if failed is Action.RECORD or (failed is None and state.shift.screen.lost and recorder):
            self.record_pressed.emit(True)
            return True
        return False
