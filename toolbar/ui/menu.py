"""The menu of the bar: what is not needed every minute."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from toolbar import __version__
from toolbar.recording import Recording, recording
from toolbar.state import ToolbarState
from toolbar.ui import status
from toolbar.ui.place import Edge, Place, can_place

_HALF_AN_HOUR, _HOUR, _SHIFT = 1800.0, 3600.0, 28_800.0


class StartSwitch(Protocol):
    """Whether the toolbar starts when its user signs in to this computer."""

    def read(self) -> tuple[bool, bool]:
        """Return whether it does, and whether its user may change that."""

    def write(self, wanted: bool) -> None:
        """Have it so from now on. Raises OSError where that cannot be."""


class ToolbarMenu(QMenu):
    """Details, the window's place, notices, settings, check, copy for IT, end of shift, quit.

    Signals: `settings_chosen()`, `check_chosen()`, `copy_chosen()`, `end_shift_chosen()`, `story_chosen()`,
    `support_chosen()`, `guide_chosen()`,
    `quit_chosen()`, `edge_chosen(Edge)`, `snoozed(seconds)`, with 0 for notices from now on; `details`,
    `on_top` and `in_tray` are actions that are on or off.
    """

    settings_chosen = Signal()
    check_chosen = Signal()
    copy_chosen = Signal()
    story_chosen = Signal()
    support_chosen = Signal()
    guide_chosen = Signal()
    end_shift_chosen = Signal()
    quit_chosen = Signal()
    edge_chosen = Signal(object)
    snoozed = Signal(float)

    def __init__(self, window: QWidget, clock: Callable[[], float] = time.time) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._snoozed_until = 0.0
        self._switch: StartSwitch | None = None
        self._switch_stuck = False
        self.details = self._add(self.tr("Details"), "Ctrl+D")
        self.details.setCheckable(True)
        self._build_place()
        self._build_snooze()
        self.addSeparator()
        self.settings = self._add(self.tr("Settings…"), "Ctrl+,")
        self.settings.triggered.connect(lambda: self.settings_chosen.emit())
        self.check = self._add(self.tr("Run check"), "Ctrl+K")
        self.check.triggered.connect(lambda: self.check_chosen.emit())
        self.copy = self._add(self.tr("Copy for IT"), "Ctrl+C")
        self.copy.triggered.connect(lambda: self.copy_chosen.emit())
        self._add(self.tr("Session story"), "Ctrl+H").triggered.connect(lambda: self.story_chosen.emit())
        self._add(self.tr("Save support file…")).triggered.connect(lambda: self.support_chosen.emit())
        self.guide = self._add(self.tr("Guide"), "F1")
        self.guide.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # beside the settings, too
        self.guide.triggered.connect(lambda: self.guide_chosen.emit())
        self.addSeparator()
        # In a menu of its own: one slip of the mouse must not end a session, and nothing may ask in a box.
        shift = self.addMenu(self.tr("End shift"))
        self.end_shift = shift.addAction("")
        self.end_shift.triggered.connect(lambda: self.end_shift_chosen.emit())
        self.addSeparator()
        self.addAction(self.tr("Version {number}").replace("{number}", __version__)).setEnabled(False)
        self._offer = self.addAction("")
        self._offer.setEnabled(False)  # it only tells: IT installs
        self.setToolTipsVisible(True)
        self.quit = self._add(self.tr("Quit"), "Ctrl+Q")
        self.quit.triggered.connect(lambda: self.quit_chosen.emit())
        self.aboutToShow.connect(self.bring_up_to_date)

    def render_state(self, state: ToolbarState) -> None:
        """Offer what can be done in *state*."""
        forget, leave = self.tr("End it now: forget the session"), self.tr("End it now: sign out")
        self.end_shift.setText(leave if state.shift.under_way else forget)
        self.end_shift.setEnabled(state.busy is None and state.session is not None)
        # Not while the agent is recorded: there is nothing to look at then but the work.
        offer = None if recording(state) is Recording.INITIALISED else state.offer
        self._offer.setVisible(offer is not None)
        if offer is not None:
            from html import escape  # not before somebody offers one

            told = self.tr("Version {number} is there – ask IT")
            self._offer.setText(told.replace("{number}", offer.version))
            self._offer.setToolTip(f"<p>{escape(offer.where)}</p>" if offer.where else "")

    def use_switch(self, switch: StartSwitch) -> None:
        """Offer to start with the computer, by *switch*."""
        self._switch = switch
        self.bring_up_to_date()

    def lead(self, place: Place) -> None:
        """Show how *place* is, and have it do what is chosen here."""
        self.on_top.setChecked(place.on_top)
        self.on_top.toggled.connect(place.stay_on_top)
        self.choose_edge(place.edge)
        self.edge_chosen.connect(place.lie_along)

    def choose_edge(self, edge: Edge) -> None:
        """Show at which *edge* the bar lies."""
        self.edges[edge].setChecked(True)

    def bring_up_to_date(self) -> None:
        """Show what others may have changed, or time: it is looked up when somebody looks."""
        left = self._snoozed_until - self._clock()
        self.notices_on.setVisible(left > 0)
        text = self.tr("Show notices again (off until {time})")
        self.notices_on.setText(text.replace("{time}", status.clock(self._snoozed_until)[:5]))
        self.with_computer.setVisible(self._switch is not None)
        if self._switch is not None:
            on, free = self._switch.read()
            self.with_computer.setChecked(on)
            self.with_computer.setEnabled(free)
            text = self.tr("Start with the computer")
            if not free:
                text = self.tr("Start with the computer (decided by your organisation)")
            elif self._switch_stuck:
                text = self.tr("Start with the computer (it could not be changed)")
            self.with_computer.setText(text)

    def _build_place(self) -> None:
        self.on_top = self._add(self.tr("Always on top"))
        edges = self._edge_menu = self.addMenu(self.tr("Place of the bar"))
        group = QActionGroup(self)
        self.edges: dict[Edge, QAction] = {}
        for edge, text in (
            (Edge.NONE, self.tr("Free")),
            (Edge.TOP, self.tr("Along the top edge")),
            (Edge.BOTTOM, self.tr("Along the bottom edge")),
        ):
            action = self.edges[edge] = edges.addAction(text)
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(lambda _, edge=edge: self.edge_chosen.emit(edge))
        self.edges[Edge.NONE].setChecked(True)
        if not can_place():
            self.on_top.setEnabled(False)
            self.on_top.setText(self.tr("Always on top (use the desktop's own window menu)"))
            edges.setEnabled(False)
            edges.setTitle(self.tr("Place of the bar (this desktop alone decides it)"))
        self.in_tray = self._add(self.tr("Keep in the tray when closed"))
        self.with_computer = self._add(self.tr("Start with the computer"))
        self.with_computer.setVisible(False)
        for action in (self.on_top, self.in_tray, self.with_computer):
            action.setCheckable(True)
        self.with_computer.triggered.connect(self._start_with_computer)

    def _build_snooze(self) -> None:
        snooze = self.addMenu(self.tr("Snooze notices"))
        self.snoozes = [
            snooze.addAction(self.tr("For 30 minutes"), lambda: self._snooze(_HALF_AN_HOUR)),
            snooze.addAction(self.tr("For 1 hour"), lambda: self._snooze(_HOUR)),
            snooze.addAction(self.tr("For 8 hours"), lambda: self._snooze(_SHIFT)),
        ]
        self.notices_on = snooze.addAction("", lambda: self._snooze(0))
        self.notices_on.setVisible(False)

    def _snooze(self, seconds: float) -> None:
        self._snoozed_until = self._clock() + seconds
        self.bring_up_to_date()
        self.snoozed.emit(seconds)

    def _start_with_computer(self, wanted: bool) -> None:
        if self._switch is None:
            return
        self._switch_stuck = False
        try:
            self._switch.write(wanted)
        except OSError:
            self._switch_stuck = True
        self.bring_up_to_date()

    def _add(self, text: str, key: str = "") -> QAction:
        action = self.addAction(text)
        if key:
            action.setShortcut(key)
            # On the window as well: a shortcut of a menu that is not open is no shortcut.
            self._window.addAction(action)
        return action
