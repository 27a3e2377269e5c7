"""The toolbar's window: a compact bar that unfolds its details."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from toolbar.ui.first_picture import FirstPicture, take_nothing
from toolbar.ui.place import Place

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent

    from toolbar.state import ToolbarState
    from toolbar.ui.messages import Remedy
    from toolbar.ui.whole import Parts

SECOND_THOUGHT_MS = 10_000


class ToolbarWindow(QMainWindow):
    """Shows a state, reports what was pressed, decides nothing.

    Signals: `refresh_pressed()`, `vrc_pressed()`, `reload_pressed()`, `end_shift_pressed()`,
    `settings_saved` and `test_pressed` as the settings' dialog says, `save_pressed()`, `cancel_pressed()`,
    `check_pressed()`, `check_cancelled()`, `second_passed()` while somebody can see it, `hidden()`,
    `closed()`.

    One that is not *whole* shows a picture of itself at once, and can only be shown and closed until
    somebody calls `complete`.
    """

    refresh_pressed = Signal()
    vrc_pressed = Signal()
    reload_pressed = Signal()
    end_shift_pressed = Signal()
    settings_saved = Signal(object, object, object)
    test_pressed = Signal(object, object)
    save_pressed = Signal()
    check_pressed = Signal()
    check_cancelled = Signal()
    cancel_pressed = Signal()
    second_passed = Signal()
    hidden = Signal()
    closed = Signal()

    def __init__(
        self,
        places: QSettings,
        *,
        rehearsal: bool = False,
        clock: Callable[[], float] = time.time,
        whole: bool = True,
    ) -> None:
        super().__init__()
        self._places = places
        self.place = Place(self, places)
        self.clock = clock
        self._may_close = self._leaves = self._whole = False
        if whole:
            self.complete(rehearsal=rehearsal)
            return
        self.setWindowTitle(self.tr("Agent Toolbar"))
        self.setCentralWidget(FirstPicture(self))
        self.place.come_back()
        take_nothing(self)

    def complete(self, *, rehearsal: bool = False) -> None:
        """Become whole."""
        from toolbar.ui import whole

        self._state = whole.ToolbarState(busy=whole.Action.LOAD)  # until somebody knows better
        self._status = whole.status
        whole.load_drawings()
        self.setWindowIcon(whole.tinted("agent-toolbar", "#000000"))
        # It starts with the computer, while somebody types: it shows itself and takes nothing.
        self.setAttribute(whole.Qt.WidgetAttribute.WA_ShowWithoutActivating)
        whole.Theme(self)
        parts = self._parts = whole.lay_out(self, rehearsal=rehearsal)
        self._bar, self._details = parts.bar, parts.details
        self.refresh, self.cancel, self.vrc = parts.bar.refresh, parts.bar.cancel, parts.bar.vrc
        self.menu, self.set_up = parts.bar.menu, parts.bar.set_up
        self.toolbar_menu, self.check_panel, self.shift = parts.menu, parts.check_panel, parts.shift
        self.help = whole.HelpLater(self, self.clock, parts.details, parts.menu)
        self.help.told.connect(self._render_words)
        self.tray = whole.TrayLater(self, self._places)
        self.languages = whole.LanguageMenu(self, self._places)
        self.settings = whole.SettingsLater(self)
        self._connect(parts)
        whole.Keys(self, parts.details)
        # Ages count by themselves. Only while somebody can see them.
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._render_words)
        self._second.timeout.connect(self.second_passed)
        self._whole = True
        if not self.isVisible():
            self.place.come_back()
        self.toolbar_menu.lead(self.place)
        if self._places.value("window/details", False, bool):  # as on the last day
            self.show_details(True)
        self.say_again()
        self._appear()

    def say_again(self) -> None:
        """Show all words in the language of this moment."""
        self.setWindowTitle(self.tr("Agent Toolbar"))
        self._parts.banner.setText(self.tr("Rehearsal – simulated gateway and recorder, nothing is recorded"))
        self.render_state(self._state)

    def render_state(self, state: ToolbarState) -> None:
        """Show *state*, all of it, whatever was shown before."""
        before, self._state = self._state, state
        for part in (self._bar, self.toolbar_menu, self.tray, self.settings, self.check_panel, self.help):
            part.render_state(state)
        self._render_words()
        if self._details.isVisibleTo(self) or self.check_panel.isVisibleTo(self):
            self._fold()
        written = before.in_memory_only and not (before.unsaved or state.in_memory_only)
        if written and self._may_close and self.isVisible():
            QTimer.singleShot(0, self, self.quit)  # as was asked for while it was being written

    def open_settings(self, *, at_guid: bool = False) -> None:
        """Show the settings beside the bar; nothing else is blocked by them."""
        self.settings.dialog.open_for(self._state, at_guid=at_guid)

    def words(self) -> tuple[str, str]:
        """Return the two lines of the bar, as they are read by eye or by a screen reader."""
        return self._bar.words()

    def show_details(self, shown: bool) -> None:
        """Unfold or fold the details; the bar itself stays where it is."""
        self._details.setVisible(shown)
        self.toolbar_menu.details.setChecked(shown)
        self._render_words()  # what is wrong is said once
        self._fold()

    def copy_for_it(self) -> None:
        """Put what IT needs on the clipboard; it holds no secret."""
        self.help.copy_for_it()

    def heal(self, remedy: Remedy) -> None:
        """Do what the button of the details promised."""
        from toolbar.ui.healing import heal  # once somebody presses there

        heal(self, self._state, remedy)

    def raise_for_second_start(self) -> None:
        """Come to the front: the agent started the program a second time and looks for it."""
        self.showNormal()
        self.raise_()
        self.activateWindow()

    def close_at_once(self) -> None:
        """Close without a question: the desktop ends, and asks nobody."""
        self._may_close = True
        self.quit()

    def quit(self) -> None:
        """Close for good, even where the bar is kept in the tray."""
        self._leaves = True
        self.close()
        self._leaves = False

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remember the place, and tell whoever owns the program's life."""
        if not self._whole:
            self.closed.emit()
            return
        if not self._leaves and self.tray.keeps():
            event.ignore()
            return
        if self._status.loses_by_closing(self._state) and not self._may_close:  # the second try closes
            event.ignore()
            self._may_close = True
            QTimer.singleShot(SECOND_THOUGHT_MS, self, self._forget_second_thought)
            self._render_words()
            return
        self.place.remember()
        self._places.setValue("window/details", self._details.isVisibleTo(self))
        self.settings.close()
        self.help.close()
        super().closeEvent(event)
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Let the ages count."""
        super().showEvent(event)
        self._appear()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody looks: no timer wakes the computer."""
        super().hideEvent(event)
        if self._whole:
            self._second.stop()
            self.tray.look_again()
            self.hidden.emit()

    def _appear(self) -> None:
        if self._whole and self.isVisible():
            self._second.start()
            self.tray.look_again()

    def _connect(self, parts: Parts) -> None:
        bar, menu, details, check = parts.bar, parts.menu, parts.details, parts.check_panel
        bar.refresh_pressed.connect(self.refresh_pressed)
        bar.vrc_pressed.connect(self.vrc_pressed)
        bar.cancel_pressed.connect(self.cancel_pressed)
        bar.menu_pressed.connect(self._open_menu)
        bar.set_up_pressed.connect(lambda: self.settings.set_up())
        parts.shift.resized.connect(self._fold)
        menu.details.toggled.connect(self.show_details)
        self.place.turned.connect(self._fold)
        menu.settings_chosen.connect(self.open_settings)
        menu.end_shift_chosen.connect(self.end_shift_pressed)
        menu.quit_chosen.connect(self.quit)
        details.remedy_pressed.connect(self.heal)
        check.run_pressed.connect(self.check_pressed)
        check.cancel_pressed.connect(self.check_cancelled)
        check.folded.connect(self._fold)
        details.check_pressed.connect(check.begin)
        menu.check_chosen.connect(check.begin)
        self.settings.saved.connect(self.settings_saved)
        self.settings.test_pressed.connect(self.test_pressed)

    def _forget_second_thought(self) -> None:
        self._may_close = False
        self._render_words()

    def _render_words(self) -> None:
        """Show what depends on the time of day as well."""
        now = self.clock()
        told = (self._status.loses_by_closing(self._state) if self._may_close else "") or self.help.said
        self._bar.render_words(self._state, now, self._status.second_line(self._state, now, told))
        if unfolded := self._details.isVisibleTo(self):
            self._details.render_state(self._state, now)
        self.shift.render_state(self._state, now, unfolded=unfolded)

    def _open_menu(self) -> None:
        # popup(), not exec(): a nested event loop would break into running coroutines.
        self.toolbar_menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    def _fold(self) -> None:
        self.place.fit(self._parts.unfolded.height_wanted(self, self._parts.column))
