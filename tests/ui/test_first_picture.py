"""The window's first picture is that of its first state: whoever looks sees no other bar come after it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gallery.stage import Theme
from tests.rig.processes import ROOT
from tests.ui.first_pictures import pictures
from toolbar.ui import language
from toolbar.ui.window import ToolbarWindow


@pytest.fixture
def remembered(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, language.ENGLISH)


@pytest.mark.parametrize("name", sorted(language.LANGUAGES))
def test_it_is_the_same_in_every_language(
    name: str, qapp: QApplication, qtbot: QtBot, remembered: QSettings, spoken: None
) -> None:
    language.speak(qapp, name)
    window, first, then = pictures(remembered)
    qtbot.addWidget(window)
    assert window.refresh.text() == QApplication.translate("Bar", "Refresh")
    assert first == then


@pytest.mark.parametrize("theme", [theme for theme in Theme if not theme.of_contrast])
def test_it_is_the_same_on_light_and_dark(
    theme: Theme, qapp: QApplication, qtbot: QtBot, remembered: QSettings
) -> None:
    qapp.setPalette(theme.palette)
    window, first, then = pictures(remembered)
    qtbot.addWidget(window)
    qapp.setPalette(QPalette())
    assert first == then


@pytest.mark.parametrize("width", [420, 700, 1600])
def test_it_is_the_same_in_a_narrow_window_and_a_wide_one(
    width: int, qtbot: QtBot, remembered: QSettings
) -> None:
    remembered.setValue("window/width", width)
    window, first, then = pictures(remembered)
    qtbot.addWidget(window)
    assert first.width() == width
    assert first == then


@pytest.mark.parametrize("factor", ["1.25", "1.5", "2", "3"])
def test_it_is_the_same_at_each_scale(factor: str) -> None:
    subprocess.run(
        (sys.executable, "-m", "tests.ui.first_pictures"),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor},
        cwd=ROOT,
        check=True,
        timeout=30,
    )


def test_it_does_not_move_when_the_window_becomes_whole(qtbot: QtBot, remembered: QSettings) -> None:
    window = ToolbarWindow(remembered, whole=False)
    qtbot.addWidget(window)
    window.show()
    place = window.geometry()
    window.complete()
    assert window.geometry() == place
    assert window.isVisible()


def test_a_window_that_is_closed_before_it_is_whole_says_so(qtbot: QtBot, remembered: QSettings) -> None:
    window = ToolbarWindow(remembered, whole=False)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.isVisible()


@pytest.mark.parametrize("width", [None, 1000])
def test_a_bar_is_as_high_at_its_start_as_when_it_was_unfolded_and_folded(
    width: int | None, qtbot: QtBot, remembered: QSettings
) -> None:
    """What keeps clear of it is told its height at the start."""
    remembered.setValue(*(("window/edge", "top") if width is None else ("window/width", width)))
    window = ToolbarWindow(remembered, whole=False)
    qtbot.addWidget(window)
    window.show()
    window.complete()
    QApplication.processEvents()
    height = window.height()
    window.show_details(True)
    window.show_details(False)
    QApplication.processEvents()
    assert window.height() == height
