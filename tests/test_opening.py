"""What a start leaves behind: its reason where it fails, and the collector of garbage at work."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.rig.processes import ROOT


def start(code: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run *code*, which starts the program, with its files in *home*."""
    return subprocess.run(
        (sys.executable, "-c", code),
        cwd=ROOT,
        env={**os.environ, "XDG_STATE_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=30,
    )


_FAILING = """
import sys
import toolbar.cli
from toolbar.ui.window import ToolbarWindow

def fail(self, **how):
    raise ArithmeticError("no parts")

ToolbarWindow.complete = fail
sys.exit(toolbar.cli.main(["--log-level", "DEBUG"]))
"""


def test_a_window_that_cannot_be_made_leaves_its_reason_in_the_log(tmp_path: Path) -> None:
    home = tmp_path / "state"
    done = start(_FAILING, home)
    assert done.returncode == 1
    (log,) = home.rglob("agent-toolbar.log")
    told = log.read_text(encoding="utf-8")
    assert "INT-900" in told
    assert "ArithmeticError: no parts" in told
    assert "start-up: first picture" in told  # what was said before there was a file


_LOOKING = """
import gc, sys
import toolbar.cli
from toolbar import app, opening
begin, said = opening._begin, []

def beginning(*parts):
    begin(*parts)
    said.append(gc.isenabled())

async def serving(window, profile, program):
    program.close()
    said.append(gc.isenabled())

opening._begin, app.with_profiles = beginning, serving
code = toolbar.cli.main([])
print(*said, gc.isenabled())
sys.exit(code)
"""


def test_garbage_is_left_alone_until_the_window_is_served(tmp_path: Path) -> None:
    done = start(_LOOKING, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["False", "True", "True"]


_PAINTING = """
import sys
import toolbar.cli
from toolbar import app, loading
from toolbar.ui.shape import Shape
painted, paint, beside = [], Shape.paintEvent, loading.Stage.load_beside

def painting(self, event):
    painted.append(self)
    paint(self, event)

def loading_beside(stage):
    if stage is loading.NEXT:
        print(len(painted))
    beside(stage)

async def serving(window, profile, program):
    program.close()

Shape.paintEvent, loading.Stage.load_beside, app.with_profiles = painting, loading_beside, serving
sys.exit(toolbar.cli.main([]))
"""


def test_the_whole_window_is_painted_before_a_thread_begins_to_import(tmp_path: Path) -> None:
    """Together they kept the window waiting for 45 ms, one after the other for 20."""
    done = start(_PAINTING, tmp_path)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0
