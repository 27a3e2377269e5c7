"""What is loaded behind the first picture: nothing of Qt on another thread than the window's."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.rig.accessibility import press
from tests.rig.processes import Child, SimulatedGateway, wait_until
from tests.rig.screen import VirtualScreen
from tests.test_real_window import APPLICATION, gateway, set_up, shows

__all__ = ("gateway", "set_up")  # fixtures

# The real program, which tells at its end what of Qt came into being on another thread than the window's.
_TELLING = """
import atexit, builtins, sys, threading
make_class, told = builtins.__build_class__, []

def elsewhere():
    return threading.current_thread() is not threading.main_thread()

def making_class(body, name, *bases, **named):
    made = make_class(body, name, *bases, **named)
    if elsewhere() and type(made).__module__ == "Shiboken":
        told.append(f"class {made.__module__}.{name}")
    return made

class Telling:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if elsewhere() and name.startswith("PySide6"):
            told.append(f"module {name}")

builtins.__build_class__ = making_class
sys.meta_path.insert(0, Telling)
atexit.register(lambda: print("elsewhere:", *told, sep="\\n", file=sys.stderr))
import toolbar.cli
sys.exit(toolbar.cli.main(sys.argv[1:]))
"""


def test_nothing_of_qt_comes_into_being_beside_the_window(
    set_up: Mapping[str, str], screen: VirtualScreen, gateway: SimulatedGateway
) -> None:
    """A class of Qt that a thread makes moves the table in which PySide looks up the window's, unlocked."""
    home = Path(set_up["HOME"]).parent
    with Child(sys.executable, "-c", _TELLING, "--log-level", "DEBUG", environment=set_up) as program:
        wait_until(lambda: _logged(home, "all is loaded"), "the program to have loaded all", timeout=30)
        press(set_up, APPLICATION, "button", "VRC")
        shows(set_up, "Ready")
        os.kill(program.pid, signal.SIGTERM)
        assert program.wait() == 0
        assert program.stderr.split() == ["elsewhere:"]


def _logged(home: Path, text: str) -> bool:
    return any(text in log.read_text() for log in home.rglob("agent-toolbar.log"))
