"""How this program starts itself again, and what it keeps from programs that are not part of it."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

_CONSOLE = "agent-toolbar-console.exe"
_WINDOW = "agent-toolbar.exe"

# What the bundle sets for its own start. To a program of the system each would be an order to load our own
# plugins and libraries; what a user sets there himself would be one to load his into us.
_OF_THE_BUNDLE = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML2_IMPORT_PATH")
_OF_THE_BOOTLOADER = ("_PYI_", "_MEIPASS")
_LIBRARIES = "LD_LIBRARY_PATH"


def frozen() -> bool:
    """Whether this is a bundle, in which `sys.executable` is this program and no Python."""
    return bool(getattr(sys, "frozen", False))


def command(*arguments: str) -> tuple[str, ...]:
    """Return the command line that runs this program with *arguments*, on the streams it is given."""
    if not frozen():
        # -P: nothing is imported from where we stand
        return (sys.executable, "-P", "-m", "toolbar", *arguments)
    # On Windows, the program that has a window has no streams.
    program = Path(sys.executable).with_name(_CONSOLE) if sys.platform == "win32" else Path(sys.executable)
    return (str(program), *arguments)


def window_command(*arguments: str) -> tuple[str, ...]:
    """Return the command line that opens the window with *arguments*, wherever somebody stands."""
    program, *before = command(*arguments)
    if frozen() and sys.platform == "win32":
        program = str(Path(program).with_name(_WINDOW))
    return (program, *before)


def restore_environment(environment: MutableMapping[str, str]) -> None:
    """Take out of the environment what a bundle's start has put there: every child inherits it.

    This process has read the library path already, when it was loaded; Qt finds its plugins by itself.
    """
    for name in [name for name in environment if name.startswith(_OF_THE_BOOTLOADER)]:
        del environment[name]
    for name in _OF_THE_BUNDLE:
        environment.pop(name, None)
    environment.pop(_LIBRARIES, None)
    if before := environment.pop(f"{_LIBRARIES}_ORIG", ""):
        environment[_LIBRARIES] = before


def start() -> None:
    """Begin: as the program's first act, before a child is started or Qt loaded."""
    if frozen():
        restore_environment(os.environ)
    # The command line of httpx: where its libraries happen to be installed, each start would load them.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type] # which is how Python is told so
