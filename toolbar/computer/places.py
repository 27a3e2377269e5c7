"""Where this program may write on this computer. No secret is ever written to any of these places."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from toolbar import PROGRAM_NAME


def log_folder() -> Path:
    """Return the folder of the log files."""
    return _writable(QStandardPaths.StandardLocation.GenericStateLocation) / PROGRAM_NAME


def config_folder() -> Path:
    """Return the folder in which the windows remember their places."""
    return _writable(QStandardPaths.StandardLocation.GenericConfigLocation) / PROGRAM_NAME


def window_places(profile: str) -> QSettings:
    """Return where the window remembers its place."""
    return QSettings(str(config_folder() / f"window-{profile}.ini"), QSettings.Format.IniFormat)


def runtime_folder() -> Path:
    """Return a folder of this user alone, for the lock and the socket of the running program."""
    # Without the variable Qt would make up a folder in /tmp, and complain about it on standard error.
    has_runtime = sys.platform != "linux" or "XDG_RUNTIME_DIR" in os.environ
    runtime = _writable(QStandardPaths.StandardLocation.RuntimeLocation) if has_runtime else log_folder()
    folder = runtime / (PROGRAM_NAME if has_runtime else "run")
    with suppress(OSError):  # who needs the folder finds out, and says what that means
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _writable(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location))
