"""The colours of a desktop are followed while the window is open: dark, light, and high contrast."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.access.beholder import Beholder
from tests.access.test_contrast import pale
from tests.gallery.scenes import BAR
from tests.gallery.stage import Theme, new_window, put_on
from tests.rig.processes import Child, wait_until
from tests.rig.screen import VirtualScreen

_OURS = {0xA3262A, 0x1A5FB4}
"""The sign that nobody records, and the button that heals it."""


def test_a_desktop_that_becomes_dark_is_followed(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    [scene] = [scene for scene in BAR if scene.name == "not-recorded"]
    qapp.setStyle("Fusion")
    qapp.setPalette(Theme.LIGHT.palette)
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    try:
        put_on(window, scene)
        sheets = {window.styleSheet()}
        for theme in (Theme.DARK, Theme.LIGHT, Theme.DARK):
            qapp.setPalette(theme.palette)
            assert list(pale(window, scene)) == []
            sheets.add(window.styleSheet())
        assert len(sheets) == 2
    finally:
        qapp.setPalette(QPalette())
        window.close_at_once()


@pytest.mark.timeout(90)
def test_who_asks_the_desktop_for_contrast_has_it_at_once(
    desk: Mapping[str, str], screen: VirtualScreen, tmp_path: Path
) -> None:
    asked = {**desk, "QT_QPA_PLATFORMTHEME": "xdgdesktopportal"}
    with Child(sys.executable, "-m", "tests.access.desktop_colours", environment=desk) as portal:
        portal.read()
        with Beholder(asked, screen) as beholder:
            beholder.shows("not-recorded")

            def ours() -> int:
                picture = QImage(str(beholder.picture(tmp_path / "window.png")))
                pixels = memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits())
                return len({pixel & 0xFFFFFF for pixel in pixels.cast("B").cast("I")} & _OURS)

            assert ours() == len(_OURS)
            portal.send({"contrast": 1})
            wait_until(lambda: ours() == 0, "nothing but the desktop's own colours")
            portal.send({"contrast": 0})
            wait_until(lambda: ours() == len(_OURS), "the colours of before")
