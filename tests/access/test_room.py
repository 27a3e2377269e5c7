"""Windows have the room that they need: no more, no less, and no more than there is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from tests.gallery.every import EVERY
from tests.gallery.panel_scenes import PAGES
from tests.gallery.scenes import READY, Scene
from tests.gallery.stage import new_window, put_on, settle
from toolbar.state import ToolbarState
from toolbar.ui.resources import install_translations
from toolbar.ui.window import ToolbarWindow


@pytest.fixture
def window(qapp: object, tmp_path: Path) -> Iterator[ToolbarWindow]:
    window = new_window(tmp_path)
    yield window
    window.close_at_once()
    window.deleteLater()


def scene(name: str) -> Scene:
    [found] = [scene for scene in EVERY if scene.name == name]
    return found


def test_the_settings_grow_for_mistakes(window: ToolbarWindow) -> None:
    dialog = put_on(window, scene("settings-empty-0"))
    settle()
    before = dialog.height()
    [save] = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
    save.click()
    settle()
    assert dialog.height() > before
    assert [area.verticalScrollBar().maximum() for area in dialog.findChildren(QScrollArea)] == [0]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_details_are_as_high_as_what_they_show(
    window: ToolbarWindow, qapp: QApplication, request: pytest.FixtureRequest, language: str
) -> None:
    """Letters of Chinese are higher than those of the digits beside them."""
    for texts in install_translations(qapp, QLocale(language)):
        request.addfinalizer(partial(qapp.removeTranslator, texts))
    put_on(window, scene("ready-details"))
    settle()
    heights = [window.height()]
    window.render_state(ToolbarState())
    window.render_state(READY)
    settle()
    heights.append(window.height())
    window.show_details(True)
    settle()
    assert [*heights, window.height()] == [window.height()] * 3


@pytest.mark.parametrize("number", range(PAGES))
def test_a_label_stands_at_the_height_of_its_field(window: ToolbarWindow, number: int) -> None:
    dialog = put_on(window, scene(f"settings-filled-{number}"))
    settle()
    for label in dialog.findChildren(QLabel):
        field = cast("QWidget | None", label.buddy())
        if field is None or not label.isVisible():
            continue
        tops = [part.mapTo(dialog, part.rect().topLeft()).y() for part in (label, field)]
        apart = (tops[0] + label.height() / 2) - (tops[1] + field.height() / 2)
        assert abs(apart) <= 0.5, label.text()


def test_the_hint_for_a_new_profile_looks_like_every_other(window: ToolbarWindow) -> None:
    dialog = put_on(window, scene("settings-empty-0"))
    [name] = [
        line for line in dialog.findChildren(QLineEdit) if line.placeholderText().startswith("its name")
    ]
    assert name.font().italic()
    name.setText("Training")
    assert not name.font().italic()


def test_a_hint_is_not_taken_for_what_was_typed(window: ToolbarWindow) -> None:
    """Where contrast is wanted, both have one colour."""
    dialog = put_on(window, scene("settings-empty-0"))
    settle()
    lines = [line for line in dialog.findChildren(QLineEdit) if line.isVisible() and line.placeholderText()]
    assert lines
    for line in lines:
        assert line.font().italic()
        line.setText("10001")
        assert not line.font().italic()
