"""Tells when this computer's network changes, as far as its operating system does.

Qt's plugins ask Windows' list of networks, macOS' reachability, and on Linux NetworkManager over D-Bus or,
where there is none, what glib hears from the kernel. Without any of them nothing is told, and whoever asks by
the clock goes on to.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

from toolbar.computer.system_bus import is_silent
from toolbar.turns import beside

Reachability = QNetworkInformation.Reachability

log = logging.getLogger(__name__)


class NetworkWatch(QObject):
    """Calls *changed* on the GUI thread each time that another way may be open, once it is `wanted`."""

    def __init__(self, parent: QObject, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._changed = changed
        self.wanted = asyncio.Event()
        self.begun = self.given_up = False

    async def run(self) -> None:
        """Begin when it is wanted; until cancelled."""
        await self.wanted.wait()
        if sys.platform == "linux" and await beside("network", is_silent):
            self.given_up = True
            log.warning("the system's bus is silent: nobody tells when the network changes")
        else:
            self.begin()
        await asyncio.Event().wait()

    def begin(self) -> None:
        """Watch; Qt keeps what it asks for as long as the application lives."""
        self.begun = True
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            log.info("nobody here tells when the network changes")
            return
        network = QNetworkInformation.instance()
        log.info("the network is watched by way of %s", network.backendName())
        network.reachabilityChanged.connect(self.reachability_changed)
        network.transportMediumChanged.connect(self.medium_changed)

    def reachability_changed(self, now: Reachability) -> None:
        """Tell it, unless nobody can be reached."""
        log.debug("the network: %s", now.name)
        if now is not Reachability.Disconnected:
            self._changed()

    def medium_changed(self) -> None:
        """Tell that the way leads by another medium, as when a notebook leaves its dock."""
        self._changed()
