"""One button stands out at most: the one that helps. Where nobody has to press anything, none does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gallery.panel_scenes import CHECK
from tests.gallery.scenes import BAR, Scene, View
from tests.gallery.shift_scenes import SHIFT
from tests.gallery.stage import new_window, put_on, settle

STANDS_OUT = {
    "not-set-up": "Set up…",
    "not-set-up-agent-missing": "Set up…",
    "no-session": "Enter GUID…",
    "expired": "Enter GUID…",
    "offline": "Refresh",
    "offline-long-name": "Refresh",
    "offline-certificate": "Copy for IT",
    "offline-recorder-lost": "Refresh",
    "uncertain": "Refresh",
    "uncertain-interrupted": "Refresh",
    "refused": "Refresh",
    "refused-policy": "Copy for IT",
    "keyring-locked": "Try again",
    "keyring-missing": "Open settings",
    "not-recorded": "VRC",
    "recorder-failed": "Copy for IT",
    "unsaved": "Try again",
    "ageing": "Refresh",
    "ageing-slept": "Refresh",
    "recorder-not-started": "VRC",
    "recorder-there": "VRC",
    "recorder-gone": "VRC",
    "recorder-ended": "VRC",
    "recorder-unproven-silent": "VRC",
    "ageing-nothing-done-yet": "Refresh",
    "shift-signed-out": "Sign in",
    "shift-wrong-password": "Sign in",
    "shift-signed-in-elsewhere": "Take over",
    "presence-unknown": "Signed in – state unknown",
    "shift-rest-over": "Rest for 15 min 0 s · the time is up",
    "shift-screen-not-recorded": "Record screen",
    "shift-screen-uncertain": "Stop recording",
    "shift-ended": "Sign in",
    "check-sound": "Close",
    "check-broken": "Copy check for IT",
    "check-cancelled": "Check again",
}
"""Every other scene of the bar and of the check has none."""


def standing_out(scene: Scene, folder: Path) -> list[str]:
    window = new_window(folder)
    shown = put_on(window, scene)
    settle()
    buttons = [button for button in shown.findChildren(QPushButton) if button.isVisibleTo(shown)]
    names = [button.text() for button in buttons if button.property("wanted") and button.isEnabled()]
    window.close_at_once()
    window.deleteLater()
    return names


@pytest.mark.parametrize(
    "scene",
    [one for one in (*BAR, *SHIFT, *CHECK) if one.view is not View.MENU],
    ids=lambda scene: scene.name,
)
def test_the_button_that_helps_stands_out_and_no_other(scene: Scene, qtbot: QtBot, tmp_path: Path) -> None:
    wanted = STANDS_OUT.get(scene.name)
    assert standing_out(scene, tmp_path) == ([] if wanted is None else [wanted])
