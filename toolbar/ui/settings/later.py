"""The settings' windows before there are any: nobody waits for them who only wants the bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from toolbar.model import Settings
from toolbar.state import ToolbarState

if TYPE_CHECKING:
    from toolbar.ui.first_run import FirstRun
    from toolbar.ui.settings.dialog import SettingsDialog
    from toolbar.ui.window import ToolbarWindow


class SettingsLater(QObject):
    """Makes the one dialog, or the first run, when it is first wanted, and passes on what it says.

    Signals: `saved` and `test_pressed` as the dialog says; `profile_opened(str)`, `profile_removed(str)`.
    """

    saved = Signal(object, object, object)
    test_pressed = Signal(object, object)
    profile_opened = Signal(str)
    profile_removed = Signal(str)

    def __init__(self, window: ToolbarWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: SettingsDialog | None = None
        self._first_run: FirstRun | None = None
        self._profiles: tuple[str, Callable[[], tuple[str, ...]]] | None = None
        self.state = ToolbarState()
        """The last one that was shown."""

    @property
    def dialog(self) -> SettingsDialog:
        """The dialog, in the last state."""
        if self._dialog is None:
            from toolbar.ui.settings.dialog import SettingsDialog

            self._dialog = SettingsDialog(self._window)
            self._dialog.saved.connect(self.saved)
            self._dialog.test_pressed.connect(self.test_pressed)
            self._dialog.profiles.opened.connect(self.profile_opened)
            self._dialog.profiles.removed.connect(self.profile_removed)
            if self._profiles is not None:
                self._dialog.profiles.know(*self._profiles)
            self._dialog.render_state(self.state)
        return self._dialog

    @property
    def first_run(self) -> FirstRun:
        """The first run, in the last state."""
        if self._first_run is None:
            from toolbar.ui.first_run import FirstRun

            first_run = self._first_run = FirstRun(self._window)
            first_run.saved.connect(self.saved)
            first_run.test_pressed.connect(self.test_pressed)
            first_run.check_pressed.connect(self._window.check_pressed)
            first_run.refresh_pressed.connect(self._window.refresh_pressed)
            first_run.sign_in_pressed.connect(self._window.shift.sign_in_pressed)
            first_run.settings_wanted.connect(self._go_on)
        return self._first_run

    def set_up(self) -> None:
        """Ask for what is missing: all of it step by step, or the GUID alone."""
        if self.state.settings is None:
            self.first_run.open_for(self.state)
        else:
            self.dialog.open_for(self.state, at_guid=True)

    def render_state(self, state: ToolbarState) -> None:
        """Show *state*, now or as soon as there is something to show it in."""
        self.state = state
        for shown in (self._dialog, self._first_run):
            if shown is not None:
                shown.render_state(state)

    def know_profiles(self, current: str, read: Callable[[], tuple[str, ...]]) -> None:
        """Let people change profiles: *current* is open here, *read* returns all that there are."""
        self._profiles = current, read
        if self._dialog is not None:
            self._dialog.profiles.know(current, read)

    def tell_of_profiles(self, text: str) -> None:
        """Show the profiles that there are now, and what there is to say of them."""
        self.dialog.profiles.refresh()
        self.dialog.profiles.tell(text)
        if text and not self.dialog.isVisible():
            self.dialog.open_for(self.state)
            self.dialog.profiles.tell(text)

    def close(self) -> None:
        """Close what is open."""
        for shown in (self._dialog, self._first_run):
            if shown is not None:
                shown.close()

    def _go_on(self, entered: Settings) -> None:
        self.dialog.open_for(self.state, entered=entered)
