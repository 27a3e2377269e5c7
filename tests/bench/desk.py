"""Where it is measured: screen, bus, open keyring, gateway, and settings as a user saved them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.eye import Eye
from tests.rig.accessibility import ENVIRONMENT, accessible_tree
from tests.rig.desktop_bus import SessionBus
from tests.rig.processes import ROOT, SimulatedGateway, simulated_gateway
from tests.rig.screen import VirtualScreen
from tests.rig.secret_service import SecretService
from tests.storms.desk import APPLICATION, set_up

BARE = (sys.executable, "-m", "tests.bench.bare")
FLOOR = (sys.executable, "-m", "tests.bench.floor")
SOURCE = (sys.executable, "-m", "toolbar")
INSTALLED = Path("/opt/agent-toolbar/agent-toolbar")


@dataclass(slots=True)
class Desk:
    """What the chapters share."""

    folder: Path
    screen: VirtualScreen
    keyring: SecretService
    gateway: SimulatedGateway
    other_gateway: SimulatedGateway
    """For curl and httpx: a session of their own."""
    eye: Eye
    buttons: dict[str, tuple[int, int]] = field(default_factory=dict)
    """The middle of each, seen from the window's corner."""

    @property
    def environment(self) -> dict[str, str]:
        """What a program of this desk gets."""
        return {**self.keyring.environment, **self.screen.environment}

    def find_buttons(self) -> None:
        """Learn once where the buttons are, from a window that a screen reader can look at.

        The windows that are measured have none: to be read makes a program slower.
        """
        program = self.eye.start(SOURCE, {**self.environment, **ENVIRONMENT})
        try:
            left, top = self.eye.display.place(program.window)
            for node in accessible_tree({**self.environment, **ENVIRONMENT}, APPLICATION):
                if node.role == "button" and "showing" in node.states:
                    x, y, width, height = node.place
                    self.buttons[node.name] = (x - left + width // 2, y - top + height // 2)
        finally:
            program.end()


@contextmanager
def desk(folder: Path) -> Iterator[Desk]:
    """Set up a desk, until the end of the block."""
    with ExitStack() as parts:
        for name in ("screen", "bus", "tls", "other"):
            (folder / name).mkdir()
        screen = parts.enter_context(VirtualScreen(folder / "screen"))
        bus = parts.enter_context(SessionBus(folder / "bus", screen.environment))
        keyring = parts.enter_context(SecretService(bus))
        gateway = parts.enter_context(simulated_gateway("--tls-dir", str(folder / "tls")))
        other = parts.enter_context(simulated_gateway("--tls-dir", str(folder / "other")))
        made = Desk(folder, screen, keyring, gateway, other, Eye(screen.display))
        parts.callback(made.eye.display.close)
        set_up(made.environment, gateway, recorder=True)
        made.find_buttons()
        yield made


def installed(folder: Path) -> tuple[str, ...] | str:
    """Return the command of an installed toolbar, or of the package in `dist`; or why there is none."""
    if INSTALLED.exists():
        return (str(INSTALLED),)
    packages = sorted((ROOT / "dist").glob("agent-toolbar_*.deb"))
    tool = shutil.which("dpkg-deb")
    if not packages or tool is None:
        return "no package: none is installed, and there is none in dist (make package)"
    place = folder / "package"
    subprocess.run([tool, "-x", str(packages[-1]), str(place)], check=True)
    [program] = [path for path in (place / "opt").rglob("agent-toolbar") if path.is_file()]
    return (str(program),)


def version_of(text: str) -> str:
    """Return the first thing that looks like a version."""
    found = re.search(r"\d+\.\d+[\w.]*", text)
    return found.group() if found else ""
