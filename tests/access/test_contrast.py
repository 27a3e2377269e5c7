"""Contrast, measured in what is painted: of words 4.5 to 1, of shapes 3 to 1, in every state and theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.access.pixels import colours_in, contrast, marks, painted, words
from tests.gallery.every import EVERY
from tests.gallery.scenes import Scene
from tests.gallery.stage import Theme, new_window, put_on, settle
from tests.rig.sample import Share
from toolbar.ui import appearance
from toolbar.ui.looks import LOOKS
from toolbar.ui.shape import Shape
from toolbar.ui.window import ToolbarWindow

WORDS, SHAPES = 4.5, 3.0
FILLED, SIDE = frozenset({"ready", "warning"}), 24
"""What has its sign, a tick or an exclamation mark, within a shape that is filled; and how large it is."""


@pytest.fixture(params=list(Theme), ids=lambda theme: theme.name)
def theme(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Theme]:
    """The desktop's colours. Which of them somebody needs for their contrast, tells a portal (test_theme)."""
    theme: Theme = request.param
    qapp.setStyle("Fusion")
    monkeypatch.setattr(appearance, "wants_contrast", lambda: theme.of_contrast)
    qapp.setPalette(theme.palette)
    yield theme
    qapp.setPalette(QPalette())


@pytest.fixture
def window(theme: Theme, tmp_path: Path) -> Iterator[ToolbarWindow]:
    window = new_window(tmp_path)
    yield window
    window.close_at_once()
    window.deleteLater()


def pale(window: ToolbarWindow, scene: Scene) -> Iterator[str]:
    """Return what of *scene* is too pale to be read."""
    shown = put_on(window, scene)
    settle()
    picture = painted(shown)
    for text, place in words(shown):
        ground, ink = colours_in(picture, place)
        if (ratio := contrast(ground, ink)) < WORDS:
            yield f"{scene.name}: {text!r} is #{ink:06x} on #{ground:06x}, {ratio:.1f} to 1"
    for text, place in marks(shown):
        ground, ink = colours_in(picture, place)
        if (ratio := contrast(ground, ink)) < SHAPES:
            yield f"{scene.name}: the mark of {text!r} is #{ink:06x} on #{ground:06x}, {ratio:.1f} to 1"
    for shape in shown.findChildren(Shape):
        if shape.isVisibleTo(shown) and shape.look is not None:
            ground, ink = colours_in(picture, QRect(shape.mapTo(shown, shape.rect().topLeft()), shape.size()))
            if (ratio := contrast(ground, ink)) < SHAPES:
                yield f"{scene.name}: {shape.look.shape} is #{ink:06x} on #{ground:06x}, {ratio:.1f} to 1"


def signs(theme: Theme) -> Iterator[str]:
    """Return which shape has a sign within it that cannot be told from the shape."""
    for look in {look.shape: look for look in LOOKS.values() if look.shape in FILLED}.values():
        ground_of_it = QWidget()
        ground_of_it.setPalette(theme.palette)
        shape = Shape(ground_of_it, SIDE)
        shape.set_look(look)
        ground, ink = colours_in(painted(shape), QRect(9, 9, 6, 6))
        if (ratio := contrast(ground, ink)) < SHAPES:
            yield f"the sign in {look.shape} is #{ink:06x} on #{ground:06x}, {ratio:.1f} to 1"


def test_what_can_be_read_reads_well(window: ToolbarWindow, theme: Theme, share: Share[Scene]) -> None:
    themes = list(Theme)
    scenes = share(EVERY, themes.index(theme), len(themes))
    assert sorted(line for scene in scenes for line in pale(window, scene)) == []


def test_the_sign_within_a_shape_stands_out_from_it(theme: Theme) -> None:
    assert list(signs(theme)) == []


@pytest.mark.parametrize("ticked", [False, True], ids=["off", "on"])
def test_what_can_be_ticked_in_a_menu_is_seen(window: ToolbarWindow, ticked: bool) -> None:
    """Also where the choice before it is the one that the mouse is on."""
    for menu in (window.toolbar_menu, window.toolbar_menu.findChildren(QMenu)[0]):
        menu.popup(QPoint())
        for action in menu.actions():
            if action.isCheckable():
                action.setChecked(ticked)
        seen = painted(menu)
        found = {text: colours_in(seen, place) for text, place in marks(menu)}
        assert len(found) == 3
        assert {text: pair for text, pair in found.items() if contrast(*pair) < SHAPES} == {}
        menu.close()
