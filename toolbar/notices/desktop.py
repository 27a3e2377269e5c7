"""The desktop's notifications on Linux, over the session bus: one for each kind of trouble."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Any

from toolbar import PROGRAM_NAME
from toolbar.computer.session_bus import NoAnswer, Place, SessionBus
from toolbar.notices.episodes import Trouble

LOW = 0
CRITICAL = 2
"""A notification that stays until somebody has seen it, or we take it back."""

SERVER = Place(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)

log = logging.getLogger(__name__)


class Notices:
    """The connection is kept: some desktops take back what its sender left, and clicks come by it."""

    def __init__(self, clicked: Callable[[], object], action: Callable[[], str]) -> None:
        self._clicked = clicked
        self._action = action
        """What a click does, in words, for desktops that show a button for it."""
        self._bus: SessionBus | None = None
        self._numbers: dict[Trouble, int] = {}
        self._early: set[int] | None = None
        """Clicked while we ask: a click may be on the bus right behind the answer that tells our number."""

    async def show(self, trouble: Trouble, title: str, text: str) -> bool:
        """Show it; return False where this desktop shows none."""
        early = self._early = set()
        number = await self._notify(title, text, CRITICAL)
        self._early = None
        if number:
            self._numbers[trouble] = number
        if number in early:
            self._clicked()
        return bool(number)

    async def say(self, title: str, text: str) -> bool:
        """Show what need not be seen, and goes by itself; return False where this desktop shows nothing."""
        return bool(await self._notify(title, text, LOW))

    async def withdraw(self, trouble: Trouble) -> None:
        """Take it back."""
        number = self._numbers.pop(trouble, 0)
        if self._bus is not None and number:
            try:
                await self._bus.call(SERVER, "CloseNotification", "u", (number,))
            except NoAnswer as error:
                await self._give_up(error)

    async def aclose(self) -> None:
        """Take all back, and leave the bus."""
        for trouble in tuple(self._numbers):
            await self.withdraw(trouble)
        await self._leave()

    async def _notify(self, title: str, text: str, urgency: int) -> int:
        """Return the number of what is shown now, or 0."""
        if sys.platform != "linux":
            return 0
        hints = {"urgency": ("y", urgency), "desktop-entry": ("s", PROGRAM_NAME)}
        actions = ["default", self._action()]
        fields = (PROGRAM_NAME, 0, PROGRAM_NAME, title, text, actions, hints, -1)
        try:
            if self._bus is None:
                self._bus = await SessionBus.open()
                await self._bus.hear(SERVER, "ActionInvoked", self._heard)
            (shown,) = await self._bus.call(SERVER, "Notify", "susssasa{sv}i", fields)
        except NoAnswer as error:
            await self._give_up(error)
            return 0
        return int(shown)

    def _heard(self, fields: tuple[Any, ...]) -> None:
        if fields[0] in self._numbers.values():
            self._clicked()
        elif self._early is not None:
            self._early.add(fields[0])

    async def _give_up(self, error: NoAnswer) -> None:
        """No notification is worth an error; the next one tries anew."""
        log.info("no notification on this desktop: %s", error)
        self._numbers.clear()
        await self._leave()

    async def _leave(self) -> None:
        bus, self._bus = self._bus, None
        if bus is not None:
            await bus.aclose()
