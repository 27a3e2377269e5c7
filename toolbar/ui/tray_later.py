"""The tray before there is one, and the bar that is kept in it: hidden, but never a truth with it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from toolbar.notices.episodes import Trouble, troubles
from toolbar.state import Condition, ToolbarState

if TYPE_CHECKING:
    from toolbar.ui.tray import Tray
    from toolbar.ui.window import ToolbarWindow

_XEMBED = "QSystemTrayIconSys"
"""What Qt calls the little window that it lays into a tray of X11; it is gone with the tray."""


_LINUX = sys.platform == "linux"


def must_be_seen(state: ToolbarState, now: float) -> bool:
    """Whether *state* is one that no bar may be hidden with: nobody records, or the session has ended."""
    condition = state.condition(now)
    return condition in (Condition.NOT_RECORDED, Condition.EXPIRED) or bool(
        troubles(state) & {Trouble.NOT_RECORDED, Trouble.EXPIRED}
    )


class TrayLater(QObject):
    """Makes the icon when there is a place for it, and hides the bar in it where the agent wants that.

    Signals: `said(title, text)` what the agent may hear beside it.
    """

    said = Signal(str, str)

    def __init__(self, window: ToolbarWindow, remembered: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._menu = menu = window.toolbar_menu
        self._remembered = remembered
        self._state = ToolbarState()
        self._over_dbus = False
        self._is_over_dbus = False
        """Whether the icon that there is came to be so: Qt decides that once."""
        self._tray: Tray | None = None
        self._hidden = False
        self._ages: QTimer | None = None
        menu.in_tray.setChecked(bool(remembered.value("window/in_tray", False, bool)))
        menu.in_tray.toggled.connect(lambda wanted: remembered.setValue("window/in_tray", wanted))

    @property
    def there(self) -> bool:
        """Whether there is an icon that can be seen."""
        if self._tray is None:
            return False
        if self._is_over_dbus:
            return self._over_dbus
        # Qt would say yes of a panel that has no place for icons yet.
        return bool(_embedded()) if _LINUX else QSystemTrayIcon.isSystemTrayAvailable()

    def host_is(self, over_dbus: bool) -> None:
        """Take notice of whether a tray speaks D-Bus; the icon is made when it is known where it goes."""
        self._over_dbus = over_dbus
        platform = QGuiApplication.platformName()
        if _LINUX and not platform.startswith(("xcb", "wayland")):
            return  # a screen that is none
        others = platform == "xcb" or not _LINUX
        if over_dbus and self._tray is not None and not self._is_over_dbus:
            self._tray.deleteLater()  # it was made for another kind of tray
            self._tray = None
        if self._tray is None and (over_dbus or others):
            self._make(over_dbus)
        self._look()

    def render_state(self, state: ToolbarState) -> None:
        """Show *state* in the tray; bring the bar back where it must be seen."""
        self._state = state
        self._look()

    def look_again(self) -> None:
        """Take notice of a bar that has come or gone."""
        self._hidden = self._hidden and self._window.isHidden()
        self._look()

    def keeps(self) -> bool:
        """Put the bar away instead of closing it, if the agent wants that; return whether it is done."""
        if not self._menu.in_tray.isChecked():
            return False
        # One that is minimised stays so: X11 cannot bring it back from behind that without the focus.
        minimised = self._window.isMinimized()
        if self.there and not minimised and not must_be_seen(self._state, self._window.clock()):
            self._hide()
        else:
            self._window.showMinimized()
        return True

    def tell(self, title: str, text: str) -> None:
        """Say something beside the icon, if there is one."""
        if self._tray is not None and self.there:
            self._tray.tell(title, text)

    def _make(self, over_dbus: bool) -> None:
        from toolbar.ui.tray import Tray

        tray = self._tray = Tray(self._menu)
        self._is_over_dbus = over_dbus
        tray.refresh_pressed.connect(self._window.refresh_pressed)
        tray.vrc_pressed.connect(self._window.vrc_pressed)
        tray.opened.connect(self._window.raise_for_second_start)
        tray.toggled.connect(self._toggle)
        self._menu.check_chosen.connect(self._show_what_is_hidden)
        # A proof grows old without anything happening.
        self._ages = QTimer(tray, singleShot=True)
        self._ages.timeout.connect(self._look)

    def _look(self) -> None:
        now = self._window.clock()
        hidden, must = self._window.isHidden(), must_be_seen(self._state, now)
        if self._hidden and (must or not self.there):
            self._come_back()
            return  # which looks again
        if self._tray is not None and self._ages is not None:
            from toolbar.ui.tray_words import changes_in

            self._tray.render_state(self._state, now, bar_shown=not hidden, may_hide=not must)
            seconds = changes_in(self._state, now)
            self._ages.stop() if seconds is None else self._ages.start(int(seconds * 1000) + 50)

    def _toggle(self) -> None:
        if self._window.isHidden() or self._window.isMinimized():
            self._window.raise_for_second_start()
        elif self.there and not must_be_seen(self._state, self._window.clock()):
            self._hide()

    def _show_what_is_hidden(self) -> None:
        """The check unfolds in the bar, which may be away when it is chosen in the tray."""
        if self._window.isHidden():
            self._window.raise_for_second_start()

    def _hide(self) -> None:
        self._hidden = True
        for icon in _embedded():
            icon.destroyed.connect(self._tray_left)
        self._window.hide()
        if not self._remembered.value("window/said_in_tray", False, bool):
            self._remembered.setValue("window/said_in_tray", True)
            self.said.emit(
                self.tr("The toolbar goes on here"),
                self.tr(
                    "The bar comes back by itself when nobody records your screen or your session has ended."
                ),
            )

    def _come_back(self) -> None:
        """Show the bar, and take no focus with it: nobody asked for it."""
        self._hidden = False
        self._window.show()

    def _tray_left(self) -> None:
        QTimer.singleShot(0, self, self._look)  # when Qt has looked whether there is another


def _embedded() -> list[QWidget]:
    """Return what Qt has laid into a tray of X11."""
    return [w for w in QApplication.topLevelWidgets() if w.metaObject().className() == _XEMBED]
