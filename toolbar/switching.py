"""Several profiles of one user: the window of another one opened, this one closed, one forgotten for good.

Each profile has a program of its own, as if started with `--profile`: nothing of one is in the memory of the
other. The other window is started first, and this one closed then, only where that loses nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Coroutine
from typing import Any

from toolbar.computer import places, profiles
from toolbar.computer.exclusive import Exclusive
from toolbar.computer.single import SingleWindow
from toolbar.errors import SettingsError, ToolbarError
from toolbar.session.store import KeyringStore
from toolbar.tasks import Tasks
from toolbar.ui.bar import Bar
from toolbar.ui.messages import describe, joined
from toolbar.ui.profile_menu import ProfileMenu
from toolbar.ui.profile_words import why_not_now
from toolbar.ui.window import ToolbarWindow

GRACE = 60.0
"""Seconds for a profile that is being forgotten when the window is closed: half forgotten is a riddle."""

log = logging.getLogger(__name__)


async def with_profiles(window: ToolbarWindow, profile: str, program: Coroutine[Any, Any, None]) -> None:
    """Run *program*, which serves *window*, and let its user change profiles meanwhile."""
    tasks = Tasks()
    Switch(window, profile, tasks)
    try:
        await program
    finally:
        await tasks.aclose(GRACE)


class Switch:
    """Does what the window says about profiles."""

    def __init__(self, window: ToolbarWindow, profile: str, tasks: Tasks) -> None:
        self._window = window
        self._profile = profile
        self._tasks = tasks
        settings = window.settings
        settings.know_profiles(profile, profiles.known)
        settings.profile_opened.connect(self.open)
        settings.profile_removed.connect(lambda name: tasks.start(self.remove(name)))
        self._bar = window.findChildren(Bar)[0]
        self._menu = ProfileMenu(window)
        self._menu.opened.connect(self.open)
        window.toolbar_menu.insertMenu(window.toolbar_menu.settings, self._menu)
        window.toolbar_menu.aboutToShow.connect(self._offer)
        self._offer()

    def open(self, name: str) -> None:
        """Open *name*, and close this window, unless that would lose something."""
        settings = self._window.settings
        if why_not_now(settings.state):
            return  # the state has changed since it was offered, and says why
        profiles.remember(name)
        if profiles.open_window(name):
            self._window.close_at_once()  # nothing is lost, as was found above
        else:
            settings.tell_of_profiles(describe(SettingsError("SET-353", "profile")).happened)

    async def remove(self, name: str) -> None:
        """Forget *name*: its session, its password, its settings, and that there was one."""
        told = ""
        try:
            await _forget(name)
        except ToolbarError as error:
            log.warning("profile %s: %s", name, error)
            message = describe(error)
            told = joined(message.happened, message.next_step)
        self._window.settings.tell_of_profiles(told)

    def _offer(self) -> None:
        names, state = profiles.known(), self._window.settings.state
        self._menu.offer(self._profile, names, state)
        alone = set(names) <= {self._profile} and self._profile == "default"
        self._bar.name_profile("" if alone else self._profile, state)


async def _forget(name: str) -> None:
    place = SingleWindow(places.runtime_folder(), name)
    if not place.reserve():
        raise SettingsError("SET-352", "profile", "its window is open", profile=name)
    store = KeyringStore(name)
    try:
        async with Exclusive(places.runtime_folder(), name)():
            await store.forget_all()
        profiles.forget(name)
    finally:
        await store.aclose()
        place.release()
