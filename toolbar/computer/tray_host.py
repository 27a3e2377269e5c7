"""Whether a Linux desktop has a tray that speaks D-Bus (StatusNotifier), now and later."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from toolbar.computer.session_bus import BUS, NoAnswer, Place, SessionBus

WATCHER = Place("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher")

log = logging.getLogger(__name__)


async def follow_tray_host(told: Callable[[bool], None]) -> None:
    """Call *told* with whether there is one, and again whenever it comes or goes, until the bus is gone.

    Asked by us, because Qt would wait for the answer with the window, and remember the first one for ever.
    """
    try:
        bus = await SessionBus.open()
    except NoAnswer as error:
        log.info("no tray over D-Bus: %s", error)
        told(False)
        return
    changed = asyncio.Event()
    changed.set()
    leaves = asyncio.ensure_future(bus.over.wait())
    try:
        await bus.hear(BUS, "NameOwnerChanged", lambda _: changed.set(), WATCHER.name)
        # A panel may take the name long before it has a place for icons.
        for signal in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"):
            await bus.hear(WATCHER, signal, lambda _: changed.set())
        while not bus.over.is_set():
            changed.clear()
            told(await _is_there(bus))
            comes = asyncio.ensure_future(changed.wait())
            await asyncio.wait((comes, leaves), return_when=asyncio.FIRST_COMPLETED)
            comes.cancel()
    except NoAnswer as error:
        log.info("no tray over D-Bus: %s", error)
    finally:
        leaves.cancel()
        await bus.aclose()
    told(False)


async def _is_there(bus: SessionBus) -> bool:
    properties = Place(WATCHER.name, WATCHER.path, "org.freedesktop.DBus.Properties")
    question = (WATCHER.interface, "IsStatusNotifierHostRegistered")
    try:
        ((_, there),) = await bus.call(properties, "Get", "ss", question)
    except NoAnswer:
        return False
    return bool(there)
