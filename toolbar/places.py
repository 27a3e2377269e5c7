"""Where this program may write on this computer. No secret is ever written to any of these places."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from toolbar import PROGRAM_NAME


def log_folder() -> Path:
    """Return the folder of the log files."""
    return _writable(QStandardPaths.StandardLocation.GenericStateLocation) / PROGRAM_NAME


def window_places(profile: str) -> QSettings:
    """Return where the window remembers its place."""
    folder = _writable(QStandardPaths.StandardLocation.GenericConfigLocation) / PROGRAM_NAME
    return QSettings(str(folder / f"window-{profile}.ini"), QSettings.Format.IniFormat)


def runtime_folder() -> Path:
    """Return a folder of this user alone, for the lock and the socket of the running program."""
    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    folder = Path(runtime) / PROGRAM_NAME if runtime else log_folder() / "run"
    with suppress(OSError):  # who needs the folder finds out, and says what that means
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _writable(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location))
