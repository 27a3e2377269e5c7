"""Whose a Unix socket is, found out before a byte is sent through it (vrc.md 4.4).

A directory that is ours alone keeps other users away from the name; whose process answers there is
asked of the system all the same.
"""

from __future__ import annotations

import os
import socket
import stat
import struct
import sys
from pathlib import Path

from toolbar.errors import VrcError

if sys.platform != "win32":

    def check_place(path: Path, *, service: bool) -> None:
        """Raise VrcError where the socket, or the folder that it is in, is not ours; `VRC-612` for none."""
        owners = {0, os.getuid()} if service else {os.getuid()}
        kept_out = 0o022 if service else 0o077
        folder = path.parent
        for place, is_right in ((folder, stat.S_ISDIR), (path, stat.S_ISSOCK)):
            try:
                found = place.lstat()  # not stat: connect follows links, and where they lead can change
            except OSError as error:
                raise VrcError("VRC-612", type(error).__name__, place=str(path)) from error
            if not is_right(found.st_mode):
                raise untrusted(place, "of another kind")
            if found.st_uid not in owners:
                raise untrusted(place, f"owned by {found.st_uid}")
            # The folder's mode counts: some systems do not look at a socket's.
            if place is folder and found.st_mode & kept_out:
                raise untrusted(place, f"open to others, mode {stat.S_IMODE(found.st_mode):o}")

    def check_peer(connected: socket.socket, path: Path, *, service: bool) -> int:
        """Return the process that listens, 0 where it is not told. Raises VrcError where it is not ours."""
        try:
            connected.getpeername()  # a connection that never came about has no peer to ask for
            process, owner = peer_of(connected)
        except (OSError, struct.error) as error:
            raise VrcError("VRC-612", type(error).__name__, place=str(path)) from error
        if owner not in ({0, os.getuid()} if service else {os.getuid()}):
            raise untrusted(path, f"answered by {owner}")
        return process

    def peer_of(connected: socket.socket) -> tuple[int, int]:
        """Return the process that called listen, and its user."""
        if sys.platform == "linux":
            credentials = connected.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("iII"))
            process, owner, _ = struct.unpack("iII", credentials)
        else:  # LOCAL_PEERCRED of macOS and the BSDs: struct xucred begins with version and user
            process = 0
            _, owner = struct.unpack_from("II", connected.getsockopt(0, 1, 76))
        return int(process), int(owner)


def untrusted(place: object, why: str) -> VrcError:
    """Return the error for a place that is not whose it should be."""
    return VrcError("VRC-603", f"{place}: {why}", place=str(place))
