"""The end of the desktop's session, which ends the program: a signal tells of it, or Qt does.

Windows sends no signal. It asks each program whether it is ready (WM_QUERYENDSESSION), which Qt passes on as
`commitDataRequest`, and ends it soon after the answer. macOS has Qt say the same of every end that comes
from outside, the Dock's and Cmd+Q among them. So what is left to do is done before the answer. On Linux it is
the signal: Qt as its wheels bring it does not speak to session managers of X11.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QTimer
from PySide6.QtGui import QGuiApplication

HELD_UP_MS = 4_500
"""Milliseconds for which the desktop waits at most: after 5,000 Windows tells people who holds it up."""

log = logging.getLogger(__name__)


class DesktopEnd(QObject):
    """Ends the program when the desktop ends. Asks nobody, and shows nothing."""

    def __init__(self, parent: QObject, end: Callable[[], None]) -> None:
        super().__init__(parent)
        self._end = end
        self._loop = asyncio.get_running_loop()
        self.held = True
        """Whether something is left to do."""
        self.begun = asyncio.Event()
        """Set when the desktop ends, which leaves little time."""
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self._hold_up)
        if sys.platform != "win32":
            for number in (signal.SIGINT, signal.SIGTERM):
                self._loop.add_signal_handler(number, self._begin)

    def over(self) -> None:
        """All is done: the desktop can go on."""
        self.held = False

    def _begin(self) -> None:
        self.begun.set()
        self._end()

    def _hold_up(self) -> None:  # without the signal's parameter, a reference that PySide can stumble over
        if not self.held:
            return
        log.info("the desktop ends")
        self._begin()
        if asyncio.current_task(self._loop) is None:
            self._wait()
        # else a coroutine is in the middle of a step, and no other can go on before it has done it

    def _wait(self) -> None:
        patience = QDeadlineTimer(HELD_UP_MS)
        QTimer.singleShot(HELD_UP_MS, self, lambda: None)  # which ends the wait for more events
        while self.held and not patience.hasExpired():
            QCoreApplication.processEvents(
                QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
                | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
            )
