"""Large and small: at 100 to 300 %, and with letters twice as large, nothing is cut and all has its place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rig.processes import ROOT

LAPTOP = (1366, 768)
"""The smallest screen that is still common on a desk."""


def wrong(folder: Path, factor: str, larger: str, size: tuple[int, int]) -> dict[str, list[str]]:
    """Return what is wrong with each scene on a screen of this size."""
    desk = folder / "screen.json"
    screen = {"name": "laptop", "x": 0, "y": 0, "width": size[0], "height": size[1]}
    desk.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={desk}", "QT_SCALE_FACTOR": factor}
    done = subprocess.run(
        [sys.executable, "-m", "tests.access.fitting", larger],
        cwd=ROOT,
        env={**os.environ, **platform},
        capture_output=True,
        text=True,
        timeout=55,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, list[str]] = json.loads(done.stdout)
    return told


@pytest.mark.parametrize("factor", ["1", "1.25", "1.5", "2"])
def test_on_a_laptop_nothing_is_cut_or_off_the_screen(tmp_path: Path, factor: str) -> None:
    assert wrong(tmp_path, factor, "1", LAPTOP) == {}


def test_at_300_percent_on_a_large_screen_neither(tmp_path: Path) -> None:
    assert wrong(tmp_path, "3", "1", (3840, 2160)) == {}


def test_letters_twice_as_large_have_their_room(tmp_path: Path) -> None:
    assert wrong(tmp_path, "1", "2", (1920, 1080)) == {}
