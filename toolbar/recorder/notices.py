"""The desktop's notifications on Linux, over the session bus, beside the event loop."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from toolbar import PROGRAM_NAME
from toolbar.turns import Turns

PATIENCE = 5.0
CRITICAL = 2
"""A notification that stays until somebody has seen it, or we take it back."""

R = TypeVar("R")

log = logging.getLogger(__name__)


class Notices:
    """One notification at a time. The connection is kept: some desktops take back what its sender left."""

    def __init__(self) -> None:
        self._thread = Turns("notices")
        self._bus: Any = None
        self._number = 0

    async def show(self, title: str, text: str) -> bool:
        """Show it in the place of the one before; return False where this desktop shows none."""
        return sys.platform == "linux" and await self._do(lambda: self._notify(title, text))

    async def withdraw(self) -> None:
        """Take it back."""
        if self._number:
            await self._do(self._close)

    async def aclose(self) -> None:
        """Take it back, and leave the bus."""
        if self._bus is not None:
            await self._do(self._leave)
        self._thread.close()

    async def _do(self, work: Callable[[], None]) -> bool:
        """Do *work* in its turn; return whether it succeeded. No notification is worth an error."""
        from jeepney.wrappers import DBusErrorResponse

        try:
            async with asyncio.timeout(PATIENCE + 1):
                await asyncio.wrap_future(self._thread.submit(work))
        except (
            DBusErrorResponse,
            OSError,
            EOFError,
            KeyError,
            ValueError,
            StopIteration,
            RuntimeError,
        ) as error:
            log.info(
                "no notification on this desktop: %s", type(error).__name__
            )  # TimeoutError is an OSError
            bus, self._bus, self._number = self._bus, None, 0
            if bus is not None:
                bus.close()
            return False
        return True

    def _notify(self, title: str, text: str) -> None:
        hints = {"urgency": ("y", CRITICAL), "desktop-entry": ("s", PROGRAM_NAME)}
        fields: tuple[object, ...] = (PROGRAM_NAME, self._number, PROGRAM_NAME, title, text, [], hints, -1)
        (self._number,) = self._call("Notify", "susssasa{sv}i", fields)

    def _close(self) -> None:
        number, self._number = self._number, 0
        self._call("CloseNotification", "u", (number,))

    def _leave(self) -> None:
        with suppress(Exception):
            if self._number:
                self._close()
        bus, self._bus = self._bus, None
        bus.close()

    def _call(self, method: str, signature: str, fields: tuple[object, ...]) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import unwrap_msg

        if self._bus is None:
            self._bus = open_dbus_connection()
        name = "org.freedesktop.Notifications"
        place = DBusAddress("/org/freedesktop/Notifications", name, name)
        answer = self._bus.send_and_get_reply(
            new_method_call(place, method, signature, fields), timeout=PATIENCE
        )
        found: tuple[Any, ...] = unwrap_msg(answer)
        return found
