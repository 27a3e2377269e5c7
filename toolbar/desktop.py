"""What a desktop has of the program beside its window: notifications, the tray, its start at sign-in."""

from __future__ import annotations

import asyncio
import sys
import time

from PySide6.QtWidgets import QApplication

from toolbar.computer.autostart import switch_of
from toolbar.computer.tray_host import follow_tray_host
from toolbar.notices.alarm import Alarm
from toolbar.notices.desktop import Notices
from toolbar.notices.episodes import Trouble
from toolbar.state import ToolbarState
from toolbar.ui import notice_words
from toolbar.ui.window import ToolbarWindow


def alarm_of(window: ToolbarWindow) -> Alarm:
    """Return what tells the desktop; a click on it opens *window*, and its menu keeps it quiet."""

    def words(trouble: Trouble, state: ToolbarState) -> tuple[str, str]:
        return notice_words.notice(trouble, state, window.clock())

    def instead(title: str, text: str) -> None:
        QApplication.alert(window)  # it asks for attention, and takes no focus
        window.tray.tell(title, text)

    def clicked() -> None:  # by the agent, so that the focus may come along
        window.raise_for_second_start()
        window.show_details(True)

    notices = Notices(clicked, notice_words.click)
    alarm = Alarm(notices, words, instead, time.monotonic)
    window.toolbar_menu.snoozed.connect(alarm.snooze)
    return alarm


async def follow_tray(window: ToolbarWindow) -> None:
    """Keep *window*'s icon where the desktop has a tray, be it later, until cancelled."""
    sayings: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
    window.tray.said.connect(lambda *saying: sayings.put_nowait(saying))
    following = asyncio.ensure_future(_follow_host(window))
    notices = Notices(window.raise_for_second_start, notice_words.click)
    try:
        while True:
            saying = await sayings.get()
            # Beside the icon, Qt would say it in the place of what the icon says.
            if not await notices.say(*saying):
                window.tray.tell(*saying)
    finally:
        following.cancel()
        await asyncio.wait((following,))
        await notices.aclose()


async def _follow_host(window: ToolbarWindow) -> None:
    if sys.platform == "linux":
        await follow_tray_host(window.tray.host_is)
    else:
        window.tray.host_is(over_dbus=False)


def keep_edge_clear(window: ToolbarWindow) -> None:
    """Have other windows keep clear of *window* where it lies along an edge; only X11 is asked for that."""
    if QApplication.platformName() == "xcb":
        from toolbar.computer.edge_space import reserve

        window.place.reserve_by(reserve)


def offer_autostart(window: ToolbarWindow, profile: str) -> None:
    """Let the menu of *window* say whether the one for *profile* opens with the computer."""
    window.toolbar_menu.use_switch(switch_of(profile))
