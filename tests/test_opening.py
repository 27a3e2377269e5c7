"""What is left of a start that fails before there is a log."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.rig.processes import ROOT

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
    done = subprocess.run(
        (sys.executable, "-c", _FAILING),
        cwd=ROOT,
        env={**os.environ, "XDG_STATE_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.returncode == 1
    (log,) = home.rglob("agent-toolbar.log")
    told = log.read_text(encoding="utf-8")
    assert "INT-900" in told
    assert "ArithmeticError: no parts" in told
    assert "start-up: first picture" in told  # what was said before there was a file
