"""Large and small: at 100 to 300 %, and with letters twice as large, nothing is cut and all has its place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gallery.every import EVERY
from tests.gallery.scenes import Scene
from tests.rig.processes import ROOT
from tests.rig.sample import Share

LAPTOP = (1366, 768)
"""The smallest screen that is still common on a desk."""


Wrong = Callable[[str, str, tuple[int, int]], dict[str, list[str]]]

WAYS = [("1", "1"), ("1.25", "1"), ("1.5", "1"), ("2", "1"), ("3", "1"), ("1", "2")]
"""By how much the screen enlarges, and how much larger letters are."""


@pytest.fixture
def wrong(tmp_path: Path, share: Share[Scene]) -> Wrong:
    """What is wrong with each scene on a screen of some size."""

    def wrong(factor: str, larger: str, size: tuple[int, int]) -> dict[str, list[str]]:
        scenes = share(EVERY, WAYS.index((factor, larger)), len(WAYS))
        return found(tmp_path, factor, larger, size, [scene.name for scene in scenes])

    return wrong


def found(
    folder: Path, factor: str, larger: str, size: tuple[int, int], scenes: list[str]
) -> dict[str, list[str]]:
    """Have a program of its own look at the scenes: the screen is what it starts with."""
    desk = folder / "screen.json"
    screen = {"name": "laptop", "x": 0, "y": 0, "width": size[0], "height": size[1]}
    desk.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={desk}", "QT_SCALE_FACTOR": factor}
    done = subprocess.run(
        [sys.executable, "-m", "tests.access.fitting", larger, *scenes],
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
def test_on_a_laptop_nothing_is_cut_or_off_the_screen(wrong: Wrong, factor: str) -> None:
    assert wrong(factor, "1", LAPTOP) == {}


def test_at_300_percent_on_a_large_screen_neither(wrong: Wrong) -> None:
    assert wrong("3", "1", (3840, 2160)) == {}


def test_letters_twice_as_large_have_their_room(wrong: Wrong) -> None:
    assert wrong("1", "2", (1920, 1080)) == {}
