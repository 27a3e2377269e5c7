"""The icon in the tray: the state by shape and text, and the menu; it never is the only place."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from toolbar.state import Condition, ToolbarState
from toolbar.ui import appearance, emphasis, tray_words
from toolbar.ui.menu import ToolbarMenu

_SIZES = (16, 22, 24, 32, 48, 64)
_SAID_FOR_MS = 10_000


@cache
def tray_icon(look: appearance.Look, *, framed: bool = False) -> QIcon:
    """Return the shape of *look* on a light card: nobody knows how dark the bar is that it will be on.

    One that is *framed* is told from others of this shape without its colour.
    """
    shape, icon = appearance.tinted(look.shape, look.light), QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.light if framed else "#FFFFFF"))
        painter.drawRoundedRect(picture.rect(), size / 5, size / 5)
        rim = size // 12
        if framed:
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRect(picture.rect().adjusted(rim + 1, rim + 1, -rim - 1, -rim - 1))
        shape.paint(painter, picture.rect().adjusted(rim, rim, -rim, -rim))
        painter.end()
        icon.addPixmap(picture)
    return icon


class Tray(QObject):
    """Shows a state, decides nothing.

    Signals: `refresh_pressed()`, `vrc_pressed()`, `toggled()` to show the bar or hide it, and `opened()` by
    a click on the icon, or on what it said.
    """

    refresh_pressed = Signal()
    vrc_pressed = Signal()
    toggled = Signal()
    opened = Signal()

    def __init__(self, menu: ToolbarMenu) -> None:
        super().__init__(menu)
        self._shown: tuple[appearance.Look, str] | None = None
        self._menu = QMenu(menu)
        self._build(menu)
        self._menu.aboutToShow.connect(menu.bring_up_to_date)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.opened)

    def render_state(self, state: ToolbarState, now: float, *, bar_shown: bool, may_hide: bool) -> None:
        """Show what *state* means at *now*; what has not changed is not drawn anew."""
        condition = state.condition(now)
        look, words = emphasis.look(state, condition), tray_words.state_line(state, now)
        if (look, words) != self._shown:
            self._shown = (look, words)
            self._line.setText(words.replace("&", "&&"))  # one alone would underline what follows
            self._icon.setIcon(tray_icon(look, framed=condition is Condition.NOT_RECORDED))
            self._icon.setToolTip(words)
        waits = state.must_wait(now) > 0
        self._refresh.setText(self.tr("Refresh session"))
        self._refresh.setEnabled(state.can_refresh and not waits)
        self._vrc.setText(self.tr("Start recorder (VRC)"))
        self._vrc.setEnabled(state.can_start_vrc and not waits)
        self._bar.setText(self.tr("Hide bar") if bar_shown else self.tr("Show bar"))
        self._bar.setEnabled(may_hide or not bar_shown)
        self._snooze.setTitle(self.tr("Snooze notices"))
        self._end.setTitle(self.tr("End shift"))
        self._icon.show()

    def tell(self, title: str, text: str) -> None:
        """Say something beside the icon, where the desktop does that; it goes by itself."""
        self._icon.showMessage(title, text, self._icon.icon(), _SAID_FOR_MS)

    def _build(self, menu: ToolbarMenu) -> None:
        self._line = self._menu.addAction("")
        self._line.setEnabled(False)
        self._menu.addSeparator()
        self._refresh = self._menu.addAction("", self.refresh_pressed.emit)
        self._vrc = self._menu.addAction("", self.vrc_pressed.emit)
        self._bar = self._menu.addAction("", self.toggled.emit)
        self._menu.addAction(menu.on_top)
        self._snooze = self._menu.addMenu("")
        self._snooze.addActions([*menu.snoozes, menu.notices_on])
        self._menu.addSeparator()
        self._menu.addActions([menu.check, menu.copy, menu.settings])
        self._menu.addSeparator()
        self._end = self._menu.addMenu("")
        self._end.addAction(menu.end_shift)
        self._menu.addAction(menu.quit)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()
