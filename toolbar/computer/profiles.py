"""The profiles of this user: their names only, each known by the file in which its window keeps its place.

A keyring cannot be asked which items it has, so the names are here; nothing secret is.
"""

from __future__ import annotations

import logging
from contextlib import suppress

from PySide6.QtCore import QProcess

from toolbar.computer import itself, places
from toolbar.reading import PROFILE

log = logging.getLogger(__name__)


def known() -> tuple[str, ...]:
    """Return the names of all that were opened or set up here, in alphabetical order."""
    found: set[str] = set()
    with suppress(OSError):
        found = {file.stem.removeprefix("window-") for file in places.config_folder().glob("window-*.ini")}
    return tuple(sorted(filter(PROFILE.fullmatch, found), key=str.casefold))


def remember(name: str) -> None:
    """Have *name* known from now on, be it that its window was never open."""
    if name not in known():
        kept = places.window_places(name)
        kept.setValue("profile/known", True)
        kept.sync()


def forget(name: str) -> None:
    """Have *name* known no more. Its window must not be open: it would write its place again."""
    with suppress(OSError):
        (places.config_folder() / f"window-{name}.ini").unlink(missing_ok=True)


def open_window(name: str) -> bool:
    """Start a program of its own for *name*, or raise the window that it has; return whether it started."""
    program, *arguments = itself.window_command("--profile", name)
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    process.setStandardInputFile(QProcess.nullDevice())  # what we were given ends with us
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    told: object = process.startDetached()  # a pair by its type, and the one half of it in truth
    started = bool(told[0] if isinstance(told, tuple) else told)
    log.info("profile %s: %s", name, "opened" if started else "could not be opened")
    return started
