"""No text is cut: not in any scene of the gallery, and no error on the bar, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from tests.gallery.every import EVERY
from tests.gallery.scenes import NOW, READY, Scene, failed
from tests.gallery.stage import new_window, put_on, settle
from tests.ui.spoken import build_catalogues, clipped, words_of
from toolbar.errors import StoreLocked, VrcError
from toolbar.steps import Proof
from toolbar.ui import language, messages, resources
from toolbar.ui.unfolded import Unfolded
from toolbar.ui.window import ToolbarWindow

CATALOGUES = (resources.folder() / "translations").glob("*.ts")
LANGUAGES = ("en", *sorted(path.stem.removeprefix("toolbar_") for path in CATALOGUES))
ERRORS = (
    *(Scene(code or "INT-", failed(StoreLocked(code))) for code in messages._WORDS),
    *(
        Scene(f"lost {code}", replace(READY, recorder=Proof(NOW - 5, VrcError(code))))
        for code in messages._WORDS
        if code.startswith("VRC-")
    ),
)
"""Every error there are words for, where the bar has to say what to do."""
BLANK = re.compile(r"[\u4e00-\u9fff] +[\u4e00-\u9fff]")


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    build_catalogues()
    language.speak(qapp, request.param)
    yield request.param
    language.speak(qapp, "en")


@pytest.fixture
def window(spoken: str, tmp_path: Path) -> Iterator[ToolbarWindow]:
    """One for all scenes: an agent's window sees them all as well, and it is quick."""
    window = new_window(tmp_path)
    yield window
    window.close_at_once()
    window.deleteLater()


def test_no_text_of_the_gallery_is_cut(window: ToolbarWindow) -> None:
    cut = []
    for scene in EVERY:
        shown = put_on(window, scene)
        settle()
        if not isinstance(shown, QMenu):  # which is as wide as its words
            cut += [f"{scene.name}: {what}" for what in clipped(shown)]
    assert cut == []


def test_no_error_is_cut_on_the_bar(window: ToolbarWindow) -> None:
    """In the width that the bar has on the first day, beside all of its buttons; and no button moves."""
    cut, places = [], set()
    for scene in ERRORS:
        put_on(window, scene)
        settle()
        told = messages.describe(scene.state.problem or scene.state.not_recorded or StoreLocked(""))
        if told.code != "KR-402":  # of which the bar says where to press as well
            assert told.next_step in window.words()[1]
        cut += [f"{scene.name}: {what}" for what in clipped(window)]
        places.add((window.height(), window.refresh.y(), window.vrc.x()))
    assert cut == []
    assert len(places) == 1


@pytest.mark.parametrize("spoken", [name for name in LANGUAGES if name.startswith("zh")], indirect=True)
def test_no_blank_stands_between_two_chinese_signs(window: ToolbarWindow) -> None:
    found = set()
    for scene in EVERY:
        shown = put_on(window, scene)
        settle()
        found |= {text for _, text in words_of(shown) if BLANK.search(text)}
    assert found == set()


@pytest.mark.parametrize("spoken", ["en"], indirect=True)
def test_a_scroll_bar_goes_when_it_is_not_needed_any_more(window: ToolbarWindow) -> None:
    """Beside it lines wrap that would not without it: at some width, it would keep itself needed."""
    [scene] = [scene for scene in EVERY if scene.name == "offline-certificate"]
    put_on(window, scene)
    [bar] = [area.verticalScrollBar() for area in window.findChildren(Unfolded)]
    for width in range(500, 700, 2):
        window.resize(width, window.minimumSizeHint().height() + 60)
        settle()
        assert bar.maximum() > 0
        window.show_details(True)
        settle()
        assert bar.maximum() == 0, width
