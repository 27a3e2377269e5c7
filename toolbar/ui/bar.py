"""The bar: one shape, two lines of words, and the buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from toolbar.state import Condition, ToolbarState
from toolbar.ui import appearance, emphasis, status
from toolbar.ui.announce import Announcer
from toolbar.ui.bar_words import BarWords
from toolbar.ui.key_button import KeyButton
from toolbar.ui.labels import dress
from toolbar.ui.shape import Shape

_NEEDS_INPUT = {Condition.NOT_SET_UP, Condition.NO_SESSION, Condition.EXPIRED}

LONGEST_PROFILE = 16
"""Characters of its name that have room beside the agent."""


class Bar(QWidget):
    """Shows a state in one row, and tells what was pressed.

    Signals: `refresh_pressed()`, `vrc_pressed()`, `menu_pressed()`, `set_up_pressed()`, `cancel_pressed()`,
    `state_clicked()` on the shape or the words.
    """

    refresh_pressed = Signal()
    vrc_pressed = Signal()
    menu_pressed = Signal()
    set_up_pressed = Signal()
    cancel_pressed = Signal()
    state_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._profile = ""
        self.gives_way: Callable[[], bool] = lambda: False
        """Whether no button here is to stand out, for one below the bar does."""
        self._pressed: QPushButton | None = None
        self.set_up = QPushButton(self)
        self.set_up.setProperty("wanted", True)
        self.set_up.setAutoDefault(False)
        self.set_up.clicked.connect(self.set_up_pressed)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.setToolTip(
            self.tr("Stop waiting; what was sent is still heard, so that no session is lost")
        )
        self.cancel.clicked.connect(self.cancel_pressed)
        self.refresh = self._button(self.tr("Refresh"), "refresh", "F5", self._refresh_clicked)
        self.refresh.setToolTip(self.tr("Exchange the session's GUID for a new one (F5)"))
        self.vrc = self._button(self.tr("VRC"), "vrc", "F8", self._vrc_clicked)
        self.menu = self._button("", "menu", "F10", self.menu_pressed.emit)
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu.setProperty("plain", True)
        self._shape = Shape(self, 28)
        self._words = BarWords(self)
        self._announcer = Announcer(self._words.headline)
        self.setAccessibleName(
            QCoreApplication.translate("ToolbarWindow", "Agent Toolbar")
        )  # it has the keyboard
        for clicked in (self._shape, self._words):
            clicked.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        for button in (self.set_up, self.cancel, self.refresh, self.vrc, self.menu):
            row.addWidget(button)

    def render_state(self, state: ToolbarState) -> None:
        """Show what in *state* does not depend on the time."""
        self.vrc.setToolTip(self._why_no_vrc(state))
        who = "" if state.settings is None else self.tr("Agent {id}").replace("{id}", state.settings.agent_id)
        number = "" if state.settings is None else state.settings.agent_id
        beside = ((who, self._profile), (number, self._profile), (self._profile or number,))
        self._words.name_agent(*(" · ".join(filter(None, parts)) for parts in beside))

    def name_profile(self, name: str, state: ToolbarState) -> None:
        """Say beside the agent of *state* which profile this is; empty where there is only one."""
        self._profile = name if len(name) <= LONGEST_PROFILE else f"{name[: LONGEST_PROFILE - 1]}…"
        self._words.agent.setToolTip(name)
        self.render_state(state)

    def render_words(self, state: ToolbarState, now: float, second_line: str) -> None:
        """Show what *state* means at *now*, with *second_line* below it."""
        condition = state.condition(now)
        asked_to_wait = state.must_wait(now) > 0
        self._enable(self.refresh, state.can_refresh and not asked_to_wait)
        self._enable(self.vrc, state.can_start_vrc and not asked_to_wait)
        self.cancel.setVisible(state.can_cancel(now))
        self._shape.set_look(emphasis.look(state, condition))
        self._words.set_words(status.headline(state, now), second_line)
        if status.warns(state, now) != bool(self._words.below.property("mistake")):
            dress(self._words.below, "mistake", status.warns(state, now))
        self._announcer.tell(condition, *self.words())
        self.set_up.setVisible(condition in _NEEDS_INPUT and not state.own)  # the password has its own place
        new = condition is Condition.NOT_SET_UP
        self.set_up.setText(self.tr("Set up…") if new else self.tr("Enter GUID…"))
        code = self.tr("The GUID is the code of your session at the workbench")
        self.set_up.setToolTip("" if new else code)
        leads = not self.gives_way()
        self._want(self.refresh, leads and emphasis.refresh_wanted(state, condition))
        self._want(self.vrc, leads and emphasis.vrc_wanted(state, condition))
        if leads != bool(self.set_up.property("wanted")):
            dress(self.set_up, "wanted", leads)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Let the keyboard wait here: no button looks chosen before somebody goes to one."""
        super().showEvent(event)
        if self.window().focusWidget() is None:
            self.setFocus()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell of a click on the state; the keyboard has a key for what it does."""
        state = self._shape.geometry().united(self._words.geometry())
        if event.button() is Qt.MouseButton.LeftButton and state.contains(event.position().toPoint()):
            self.state_clicked.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the colours of the desktop: an icon keeps those that it was drawn in."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            for button in (self.refresh, self.vrc, self.menu):
                self._colour_icon(button)

    def words(self) -> tuple[str, str]:
        """Return the two lines, as they are read by eye or by a screen reader."""
        return self._words.headline.text(), self._words.below.text()

    def _button(self, text: str, icon: str, key: str, pressed: Callable[[], None]) -> QPushButton:
        button = KeyButton(text, self)
        button.setProperty("drawing", icon)
        self._colour_icon(button)
        button.setIconSize(QSize(18, 18))
        button.setAutoDefault(False)
        button.setShortcut(key)
        button.clicked.connect(pressed)
        return button

    def _refresh_clicked(self) -> None:
        self._pause_buttons()
        self.refresh_pressed.emit()

    def _vrc_clicked(self) -> None:
        self._pause_buttons()
        self.vrc_pressed.emit()

    def _pause_buttons(self) -> None:
        """Within the click: what comes of it is shown a turn of the loop later, and keys repeat faster."""
        self._announcer.expect()
        self._enable(self.refresh, False)
        self._enable(self.vrc, False)

    def _enable(self, button: QPushButton, wanted: bool) -> None:
        """Switch *button* without losing the place of who works by keyboard.

        Qt would pass the focus on to the menu, which the next Space would open: it waits on the bar instead.
        """
        if not wanted and button.hasFocus():
            self._pressed = button
            self.setFocus()
        button.setEnabled(wanted)
        if wanted and button is self._pressed:
            if self.hasFocus():
                button.setFocus()
            self._pressed = None

    def _want(self, button: QPushButton, wanted: bool) -> None:
        """Make the button stand out that heals the state."""
        if bool(button.property("wanted")) == wanted:
            return
        button.setProperty("wanted", wanted)
        button.style().unpolish(button)
        button.style().polish(button)
        self._colour_icon(button)

    def _colour_icon(self, button: QPushButton) -> None:
        """Draw the icon in the colour of the words beside it."""
        wanted = bool(button.property("wanted"))
        button.setIcon(appearance.text_icon(button.property("drawing"), self.palette(), wanted=wanted))

    def _why_no_vrc(self, state: ToolbarState) -> str:
        if state.settings is not None and not state.settings.vrc.configured:
            return self.tr("No recorder is configured for this desk")
        return self.tr("Fetch a token and start the screen recorder with it (F8)")
