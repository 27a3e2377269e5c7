"""The words of the bar: two lines where one is too short, in a height that never changes with them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from toolbar.ui.bar_words import BarWords
from toolbar.ui.lines import OneLine, TwoLines, UpToTwoLines

STEP = "Recorder ended · Press VRC to start it again. If it stays, call IT."
UNBROKEN = "Choose the file of your organisation in the settings or ask somebody who has it"


@pytest.fixture
def words(qtbot: QtBot) -> Iterator[BarWords]:
    words = BarWords(None)  # type: ignore[arg-type]
    qtbot.addWidget(words)
    words.resize(340, words.sizeHint().height())
    words.show()
    yield words
    QApplication.processEvents()


def test_what_is_too_long_is_broken_where_it_is_read(words: BarWords) -> None:
    words.set_words("NOT RECORDED", STEP)
    assert words.below.drawn() == ["Recorder ended · Press VRC to start it again.", "If it stays, call IT."]
    seen = [words.below.whole]
    words.resize(140, words.height())
    first, second = words.below.drawn()
    assert second.endswith("…")
    assert [*seen, words.below.whole] == [True, False]
    assert words.below.text() == STEP  # which screen readers have whole, and the tool tip
    words.resize(340, words.height())
    words.set_words("Nothing is lost", UNBROKEN)
    first, second = words.below.drawn()
    assert f"{first} {second}" == UNBROKEN


def test_no_word_makes_it_higher_or_lower(words: BarWords) -> None:
    heights = set()
    for below in ("", "Ready", STEP, UNBROKEN * 3):
        words.set_words("NOT RECORDED", below)
        QApplication.processEvents()
        heights.add((words.sizeHint().height(), words.minimumSizeHint().height(), words.height()))
    assert len(heights) == 1
    words.resize(1200, words.height())  # nor does its width: a bar that comes to an edge keeps its height
    assert words.sizeHint().height() == heights.pop()[0]


def test_the_headline_comes_before_the_agent(words: BarWords) -> None:
    names = ("Agent 20011 · Training", "20011 · Training", "Training")
    words.name_agent(*names)
    seen = []
    for letters in range(5, 60):
        words.set_words("x" * letters, "")
        if words.headline.width_wanted > words.width():
            break
        seen.append(words.agent.text())
        assert words.headline.whole
        if words.agent.text():
            assert words.agent.geometry().left() > words.headline.geometry().right()
    assert list(dict.fromkeys(seen)) == [*names, ""]
    assert not words.agent.isVisible()


def test_from_the_right_the_headline_begins_on_the_right(words: BarWords) -> None:
    words.name_agent("20011")
    words.set_words("Ready", "")
    words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert words.headline.geometry().right() == words.rect().right()
    assert words.agent.geometry().left() == 0


@pytest.mark.parametrize("kind", [OneLine, TwoLines, UpToTwoLines])
def test_whole_is_what_is_drawn_whole(qtbot: QtBot, kind: type[OneLine]) -> None:
    """Also at the width where a part of a pixel decides, by which Qt cuts what it calls wide enough."""
    label = kind()
    qtbot.addWidget(label)
    label.set_line("Introduzca una vez su ID de agente")
    label.resize(label.width_wanted - 3, 40)
    for _ in range(6):
        assert label.whole == (not any(line.endswith("…") for line in label.drawn()))
        assert label.whole or label.LINES == 1  # else there is another line for it
        label.resize(label.width() + 1, 40)
    seen = [label.whole]
    label.resize(label.width(), label.line_height - 1)
    assert [*seen, label.whole] == [True, False]
