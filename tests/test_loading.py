"""What is loaded behind the first picture: nothing of Qt on another thread than the window's."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.rig.accessibility import press
from tests.rig.processes import ROOT, Child, SimulatedGateway, wait_until
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


# PySide makes its classes when they are first named: what a thread loads must not name one more.
_NAMED = """
import json, sys
from shiboken6 import Shiboken
from PySide6.QtCore import QSettings
from toolbar import loading, opening
from toolbar.ui.application import make_application
from toolbar.ui.window import ToolbarWindow

def classes(of=Shiboken.Object):
    for one in type.__subclasses__(of):
        yield f"{one.__module__}.{one.__qualname__}"
        yield from classes(one)

application = make_application()
window = ToolbarWindow(QSettings(sys.argv[1], QSettings.Format.IniFormat))
new = []
for stage in (loading.WHOLE, loading.NEXT, loading.REST):
    before = set(classes())
    stage.load_beside()
    new += sorted(set(classes()) - before)
    for _ in stage.load_here():
        pass
missing = [name for stage in (loading.WHOLE, loading.NEXT, loading.REST)
           for name in stage.beside + stage.here if name not in sys.modules]
window.close()
print(json.dumps([new, missing, len(set(classes()))]))
"""


def test_what_a_thread_loads_names_no_class_of_qt(tmp_path: Path) -> None:
    done = subprocess.run(
        (sys.executable, "-c", _NAMED, str(tmp_path / "window.ini")),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert done.returncode == 0, done.stderr
    new, missing, known = json.loads(done.stdout)
    assert new == []
    assert missing == []
    assert known > 100


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
