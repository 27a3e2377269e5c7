"""The reference VRC as a component that runs already: a Unix socket, with what vrc.md 4.4 asks of a server.

Each connection is a component of its own: nobody's session is another one's. On Windows it is a named pipe
as Python's own `multiprocessing` makes it: the first of its name, but with the rights that every pipe gets,
so others may look at it. Good for a test; no model for a recorder. It has not met a Windows yet.
"""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

Talk = Callable[[Callable[[], bytes], Callable[[bytes], int]], object]
"""Holds one conversation: reads what came, empty at the end; writes some, and returns how much."""

IDLE = 30.0
"""Seconds without a token after which a connection is closed."""


class InUse(Exception):
    """A component that lives has this socket."""


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


if sys.platform == "win32":
    from multiprocessing.connection import Listener, PipeConnection

    def serve(path: Path, talk: Talk) -> None:
        """Listen at the pipe *path* until Ctrl+C; *talk* holds one conversation. Raises InUse or OSError."""
        try:
            listener = Listener(str(path), "AF_PIPE")
        except PermissionError as error:  # somebody has made the first one
            raise InUse(str(path)) from error
        with listener, contextlib.suppress(KeyboardInterrupt, SystemExit):
            signal.signal(signal.SIGTERM, _end)
            sys.stderr.write("vrc-reference: listening\n")
            while True:
                connection = listener.accept()
                threading.Thread(target=_attend, args=(connection, talk), daemon=True).start()

    def _attend(connection: PipeConnection, talk: Talk) -> None:
        def read() -> bytes:
            try:
                return connection.recv_bytes()
            except EOFError:
                return b""

        def write(line: bytes) -> int:
            connection.send_bytes(line)
            return len(line)

        with connection:
            talk(read, write)

else:
    import socket
    import struct
    from collections.abc import Iterator
    from contextlib import contextmanager

    def serve(path: Path, talk: Talk) -> None:
        """Listen at *path* until SIGTERM or Ctrl+C; *talk* holds one conversation.

        Raises InUse or OSError.
        """
        with _listening(path) as listener, contextlib.suppress(KeyboardInterrupt, SystemExit):
            signal.signal(signal.SIGTERM, _end)
            sys.stderr.write("vrc-reference: listening\n")
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=_attend, args=(connection, talk), daemon=True).start()

    def _attend(connection: socket.socket, talk: Talk) -> None:
        with connection:
            if _is_ours(connection):
                descriptor = connection.fileno()
                talk(partial(os.read, descriptor, 65_536), partial(os.write, descriptor))
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
