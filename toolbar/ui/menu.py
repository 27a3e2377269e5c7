"""The menu of the bar: what is not needed every minute."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from toolbar import __version__
from toolbar.recording import Recording, recording
from toolbar.state import ToolbarState


class ToolbarMenu(QMenu):
    """Details, always on top, settings, check, copy for IT, end of shift, quit.

    Signals: `settings_chosen()`, `check_chosen()`, `copy_chosen()`, `end_shift_chosen()`,
    `quit_chosen()`; `details` and `on_top` are actions that are on or off.
    """

    settings_chosen = Signal()
    check_chosen = Signal()
    copy_chosen = Signal()
    end_shift_chosen = Signal()
    quit_chosen = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.details = self._add(self.tr("Details"), "Ctrl+D")
        self.details.setCheckable(True)
        self.on_top = self._add(self.tr("Always on top"))
        self.on_top.setCheckable(True)
        if QGuiApplication.platformName() == "wayland":
            self.on_top.setEnabled(False)
            self.on_top.setText(self.tr("Always on top (use the desktop's own window menu)"))
        self.addSeparator()
        self._add(self.tr("Settings…"), "Ctrl+,").triggered.connect(lambda: self.settings_chosen.emit())
        self._add(self.tr("Run check"), "Ctrl+K").triggered.connect(lambda: self.check_chosen.emit())
        self._add(self.tr("Copy for IT"), "Ctrl+C").triggered.connect(lambda: self.copy_chosen.emit())
        self.addSeparator()
        # In a menu of its own: one slip of the mouse must not end a session, and nothing may ask in a box.
        shift = self.addMenu(self.tr("End shift"))
        self.end_shift = shift.addAction("")
        self.end_shift.triggered.connect(lambda: self.end_shift_chosen.emit())
        self.addSeparator()
        self.addAction(self.tr("Version {number}").replace("{number}", __version__)).setEnabled(False)
        self._offer = self.addAction("")
        self._offer.setEnabled(False)  # it only tells: IT installs
        self._add(self.tr("Quit"), "Ctrl+Q").triggered.connect(lambda: self.quit_chosen.emit())

    def render_state(self, state: ToolbarState) -> None:
        """Offer what can be done in *state*."""
        forget, leave = self.tr("End it now: forget the session"), self.tr("End it now: sign out")
        self.end_shift.setText(leave if state.shift.under_way else forget)
        self.end_shift.setEnabled(state.busy is None and state.session is not None)
        # Not while the agent is recorded: there is nothing to look at then but the work.
        offer = None if recording(state) is Recording.INITIALISED else state.offer
        self._offer.setVisible(offer is not None)
        if offer is not None:
            where = offer.where.replace("&", "&&")  # one alone would underline what follows
            told = self.tr("Your IT offers version {number}: {where}") if where else ""
            told = told or self.tr("Your IT offers version {number}")
            self._offer.setText(told.replace("{number}", offer.version).replace("{where}", where))

    def _add(self, text: str, key: str = "") -> QAction:
        action = self.addAction(text)
        if key:
            action.setShortcut(key)
            # On the window as well: a shortcut of a menu that is not open is no shortcut.
            self._window.addAction(action)
        return action
