"""The reference VRC as a component that runs already: a Unix socket, with what vrc.md 4.4 asks of a server.

Each connection is a component of its own: nobody's session is another one's.
"""

import contextlib
import os
import signal
import socket
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

IDLE = 30.0
"""Seconds without a token after which a connection is closed."""


class InUse(Exception):
    """A component that lives has this socket."""


def serve(path: Path, talk: Callable[[int], object]) -> None:
    """Listen at *path* until SIGTERM or Ctrl+C; *talk* holds one conversation. Raises InUse or OSError."""
    with _listening(path) as listener, contextlib.suppress(KeyboardInterrupt, SystemExit):
        signal.signal(signal.SIGTERM, _end)
        sys.stderr.write("vrc-reference: listening\n")
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_attend, args=(connection, talk), daemon=True).start()


def _attend(connection: socket.socket, talk: Callable[[int], object]) -> None:
    with connection:
        if _is_ours(connection):
            talk(connection.fileno())
            # Our end at once, though its reader thread may still hold the descriptor.
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def _listening(path: Path) -> Iterator[socket.socket]:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.parent.chmod(0o700)
    _clear(path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.bind(str(path))
        path.chmod(0o600)
        listener.listen()
        try:
            yield listener
        finally:
            path.unlink(missing_ok=True)


def _clear(path: Path) -> None:
    """Take a socket away that nobody listens at any more; one that answers is somebody's."""
    if not path.is_socket():
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1)
        try:
            probe.connect(str(path))
        except ConnectionRefusedError:
            path.unlink(missing_ok=True)
            return
    raise InUse(str(path))


def _is_ours(connection: socket.socket) -> bool:
    if sys.platform != "linux":  # the folder's mode has kept the others out
        return True
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("iII"))
    return struct.unpack("iII", credentials)[1] in (0, os.getuid())


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)
