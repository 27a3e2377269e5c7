"""The gallery shows all that there is, and each picture is one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from tests.gallery.__main__ import SHEETS
from tests.gallery.every import EVERY
from tests.gallery.panel_scenes import PAGES
from tests.gallery.scenes import NOW, View
from tests.gallery.stage import new_window
from tests.rig.processes import ROOT
from toolbar.diagnosis import Stage as CheckStage
from toolbar.diagnosis import Verdict
from toolbar.recording import Recording, recording
from toolbar.shift.presence import AgentState
from toolbar.shift.proof import Stage
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Action

_FOUND = [finding for scene in EVERY if scene.state.check for finding in scene.state.check.findings]


def of_states(fact: Callable[[ToolbarState], object]) -> set[object]:
    return {fact(scene.state) for scene in EVERY}


@pytest.mark.parametrize(
    ("shown", "all_there_are"),
    [
        (of_states(lambda state: state.condition(NOW)), Condition),
        (of_states(recording), Recording),
        (of_states(lambda state: state.shift.screen.stage), Stage),
        (of_states(lambda state: state.shift.presence.state), AgentState),
        (of_states(lambda state: state.busy) - {None}, Action),
        ({finding.stage for finding in _FOUND}, CheckStage),
        ({finding.verdict for finding in _FOUND}, Verdict),
        ({scene.view for scene in EVERY}, View),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_all_there_is_is_in_the_gallery(shown: set[object], all_there_are: Iterable[Enum]) -> None:
    assert set(all_there_are) - shown == set()


def test_every_page_of_the_settings_is_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    window.open_settings()
    [pages] = window.settings.dialog.findChildren(QTabWidget)
    assert pages.count() == PAGES
    window.close_at_once()


def test_every_scene_has_a_name_of_its_own() -> None:
    assert [name for name, count in Counter(scene.name for scene in EVERY).items() if count > 1] == []


def test_one_command_takes_all_pictures(tmp_path: Path) -> None:
    """Of one language and theme, that is: all of them take their time, and are taken in the same way."""
    sheet = SHEETS[0]
    done = subprocess.run(
        [sys.executable, "-m", "tests.gallery", "--into", str(tmp_path), "--only", sheet.name],
        cwd=ROOT,
        env={**os.environ},
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )
    assert done.stderr == ""
    files = list((tmp_path / sheet.name).glob("*.png"))
    assert {file.stem for file in files} == {scene.name for scene in EVERY}
    assert all(not QImage(str(file)).isNull() for file in files)
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert [scene.name for scene in EVERY if f'src="{sheet.name}/{scene.name}.png"' not in page] == []
