"""What has the keyboard can be seen: its picture with it differs from the one without by 3 to 1."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.access.pixels import changed
from tests.access.test_contrast import SHAPES, theme, window
from tests.gallery.every import EVERY
from tests.gallery.scenes import Scene
from tests.gallery.stage import put_on, settle
from toolbar.ui.window import ToolbarWindow

__all__ = ["theme", "window"]

SCENES = [
    scene
    for scene in EVERY
    if scene.name
    in ("expired", "ready-details", "working-can-be-cancelled", "check-sound", "shift-signed-in-elsewhere",
        "shift-in-a-call", "settings-filled-0", "settings-filled-1", "settings-filled-2", "settings-filled-3",
        "settings-untrusted")
]  # fmt: skip


def picture(shown: QWidget, place: QRect) -> QImage:
    return shown.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def stops(shown: QWidget) -> Iterator[QWidget]:
    """Return what Tab stops at."""
    for widget in shown.findChildren(QWidget):
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        usable = widget.isVisibleTo(shown) and widget.isEnabled() and widget.focusProxy() is None
        if tab and usable and widget.window() is shown and not widget.visibleRegion().isEmpty():
            yield widget


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_place_of_the_keyboard_is_seen(window: ToolbarWindow, scene: Scene) -> None:
    shown = put_on(window, scene)
    settle()
    shown.activateWindow()
    shown.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the first press of Tab does
    QApplication.processEvents()
    assert QApplication.activeWindow() is shown
    unseen = []
    found = list(stops(shown))
    assert found
    for widget in found:
        shown.setFocus()
        around = QRect(widget.mapTo(shown, widget.rect().topLeft()), widget.size()).adjusted(-4, -4, 4, 4)
        settle()
        without = picture(shown, around)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.hasFocus(), widget
        settle()
        seen = changed(without, picture(shown, around), SHAPES)
        # A line of one pixel along two sides would do; a caret, or one underlined letter, would not.
        if seen < widget.width() + widget.height():
            unseen.append((type(widget).__name__, widget.accessibleName() or widget.property("text"), seen))
    assert unseen == []
