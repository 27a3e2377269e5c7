"""A window as a screen reader has it: names, roles and states through AT-SPI, and presses."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .processes import RigError, run

ENVIRONMENT = {
    # Without it Qt waits until a screen reader has announced itself, and none does here.
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    # Qt 6.11 complains about each newcomer's GetApplicationBusAddress, which it does not know yet.
    "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
}

# The bindings are Debian packages of the system's Python; the virtual environment cannot have them.
_PYTHON = Path("/usr/bin/python3")
_READER = Path(__file__).with_name("atspi_reader.py")
_NEEDED = "apt-get install python3-gi gir1.2-atspi-2.0 at-spi2-core"


@dataclass(frozen=True, slots=True)
class Accessible:
    """One thing in a window, as it is announced."""

    role: str
    name: str
    text: str
    states: frozenset[str]
    place: tuple[int, ...]
    """On the screen: left, top, width, height."""


def accessible_tree(
    environment: Mapping[str, str], application: str, *, timeout: float = 30
) -> list[Accessible]:
    """Return everything that the application shows, depth first, as soon as it shows a window."""
    found = json.loads(_read(environment, timeout, "tree", application))
    return [
        Accessible(node["role"], node["name"], node["text"], frozenset(node["states"]), tuple(node["place"]))
        for node in found
    ]


def press(
    environment: Mapping[str, str], application: str, role: str, name: str, *, timeout: float = 30
) -> None:
    """Press the one thing of this role and name, as soon as it is there and enabled."""
    _read(environment, timeout, "press", application, role, name)


def _read(environment: Mapping[str, str], timeout: float, *arguments: str) -> str:
    if not _PYTHON.exists():
        raise RigError(f"there is no {_PYTHON}, and this test needs it: {_NEEDED}")
    try:
        return run(_PYTHON, _READER, str(timeout), *arguments, environment=environment, timeout=timeout + 20)
    except RigError as error:
        if "ATSPI-MISSING" in str(error):
            raise RigError(
                f"the AT-SPI bindings are not installed, and this test needs them: {_NEEDED}"
            ) from None
        raise
