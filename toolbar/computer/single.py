"""One window for each user and profile: a second start raises the first."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE_MS = 2000
_TURN_MS = 100
_CLOSING_MS = 90_000
"""Longer than a closing program can take."""

log = logging.getLogger(__name__)


class SingleWindow(QObject):
    """Holds the place of the one window, or finds that it is taken.

    The socket carries one meaning only, "raise yourself"; what is written to it is not read.

    Signals: `asked_to_raise()`.
    """

    asked_to_raise = Signal()

    def __init__(self, folder: Path, profile: str) -> None:
        super().__init__()
        self._lock = QLockFile(str(folder / f"{profile}.lock"))
        # Never stale by age: a window is open for days. A dead owner is found by its process number.
        self._lock.setStaleLockTime(0)
        self._name = _pipe(folder, profile) if sys.platform == "win32" else str(folder / f"{profile}.sock")
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Return whether this program is the first; if so, listen for others."""
        if not self.reserve():
            return False
        self.listen()
        return True

    def reserve(self) -> bool:
        """Return whether nobody has this place; it is ours then, and nobody is listened to."""
        return self._taken(0)

    def listen(self) -> None:
        """Hear from now on who starts after us; the place has to be ours."""
        from PySide6.QtNetwork import QLocalServer  # it takes its time, which the first picture need not wait

        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._raise)
        QLocalServer.removeServer(self._name)  # of a predecessor that was killed; we hold the lock
        if not server.listen(self._name):
            log.warning("a second start cannot be heard: %s", server.errorString())

    def settle(self) -> bool | None:
        """Return True with the place taken, unlistened in yet; False when the first heard it is to rise.

        A first that is still opening does not hear yet, and one that is closing does not any more: until
        one of the two is so, both are tried in turn. None where neither came true.
        """
        patience = QDeadlineTimer(_CLOSING_MS)
        while not patience.hasExpired():
            if self._taken(_TURN_MS):
                return True
            if self.raise_first():
                return False
        return None

    def _taken(self, patience_ms: int) -> bool:
        if not self._lock.tryLock(patience_ms):
            if self._lock.error() is QLockFile.LockError.LockFailedError:
                return False
            # A folder that cannot be written to must not keep an agent from working.
            log.warning("no lock for the window: %s", self._lock.error().name)
        return True

    def raise_first(self) -> bool:
        """Ask the first to raise its window; return whether it heard."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(_PATIENCE_MS)
        socket.disconnectFromServer()
        return heard

    def stop_listening(self) -> None:
        """Hear nobody any more; the place is still ours, as long as there is something to write."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        """Leave the place to the next."""
        self.stop_listening()
        self._lock.unlock()

    def _raise(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
            connection.disconnectFromServer()
        self.asked_to_raise.emit()


def _pipe(folder: Path, profile: str) -> str:
    import getpass  # only where it is wanted: the first picture waits for this module

    return f"{folder.name}-{getpass.getuser()}-{profile}"  # the names of pipes are one space for all users
