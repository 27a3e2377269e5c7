"""Keys for what has no line in the menu, or one behind another: everything is two presses away at most."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton

from toolbar.shift.presence import Wish
from toolbar.ui.letters import Letters
from toolbar.ui.place import Edge

if TYPE_CHECKING:
    from toolbar.ui.details import DetailsPanel
    from toolbar.ui.shift_panel import ShiftPanel
    from toolbar.ui.window import ToolbarWindow

_AT_ONCE = ((Wish.IDLE, 0, 0), (Wish.BUSY, 0, 0), (Wish.WORK, 0, 0), (Wish.REST, 0, 900))
"""By Ctrl+1 to Ctrl+4: what needs no reason. Those with one are in the menu of F2."""


class Keys(QObject):
    """Presses the buttons of a window, where they can be pressed."""

    def __init__(self, window: ToolbarWindow, details: DetailsPanel) -> None:
        super().__init__(window)
        self._window = window
        menu = window.toolbar_menu
        Letters(menu)
        self._presses("Ctrl+.", lambda: window.cancel)
        self._presses("Ctrl+G", lambda: window.set_up)
        self._presses("Ctrl+T", lambda: details.act)
        self._key("Esc", self._fold)
        # Two presses, one after the other: one slip of a finger must not end a session.
        self._also(menu.end_shift, "Ctrl+E, E")
        for edge, key in ((Edge.TOP, "Up"), (Edge.BOTTOM, "Down"), (Edge.NONE, "Home")):
            self._also(menu.edges[edge], f"Ctrl+Shift+{key}")
        for number, action in enumerate((menu.notices_on, *menu.snoozes)):
            self._also(action, f"Ctrl+Shift+{number}")
        self._of_shift("F2", lambda panel: panel.state)
        self._of_shift("Ctrl+R", lambda panel: panel.record)
        self._of_shift("Ctrl+O", lambda panel: panel.take_over)
        self._of_shift("Ctrl+E, F", lambda panel: panel.force_out)
        self._key("Ctrl+L", self._begin_to_sign_in)
        for number, wish in enumerate(_AT_ONCE, 1):
            self._key(f"Ctrl+{number}", partial(self._wish, wish))

    def _also(self, action: QAction, key: str) -> None:
        action.setShortcut(key)
        self._window.addAction(action)  # a shortcut of a menu that is not open is none

    def _presses(self, key: str, button: Callable[[], QAbstractButton]) -> None:
        self._key(key, lambda: button().click() if button().isVisible() else None)

    def _key(self, key: str, do: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self._window).activated.connect(do)

    def _of_shift(self, key: str, button: Callable[[ShiftPanel], QAbstractButton]) -> None:
        def press() -> None:
            panel = self._window.shift.made
            if panel is not None and button(panel).isVisible():
                if panel.menu.findChild(Letters) is None:
                    Letters(panel.menu)
                button(panel).click()

        self._key(key, press)

    def _begin_to_sign_in(self) -> None:
        panel = self._window.shift.made
        if panel is not None and panel.password.isVisible():
            panel.password.setFocus()

    def _wish(self, wish: tuple[Wish, int, int]) -> None:
        panel = self._window.shift.made
        if panel is not None and panel.state.isVisible() and panel.state.isEnabled():
            panel.wishes[wish].trigger()

    def _fold(self) -> None:
        """Close what was unfolded last: the check, and then the details."""
        if self._window.check_panel.isVisible():
            self._window.check_panel.leave()
        else:
            self._window.show_details(False)
