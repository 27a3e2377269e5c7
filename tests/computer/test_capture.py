"""Whether this system can keep a window out of recordings; where it cannot, that is said."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from toolbar.computer import capture


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there it can")
def test_x11_and_wayland_cannot(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert not capture.keep_out(int(window.winId()), True)


@pytest.mark.skipif(sys.platform not in ("win32", "darwin"), reason="only Windows and macOS can")
def test_windows_and_macos_can(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert capture.keep_out(int(window.winId()), True)
    assert capture.keep_out(int(window.winId()), False)
