"""Words that run from the right, with names in Latin letters among them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from tests.access.pixels import painted
from tests.gallery.every import EVERY
from tests.gallery.stage import new_window, put_on, settle
from toolbar.ui.labels import Paragraph, Spoken
from toolbar.ui.messages import describe, filled
from toolbar.ui.resources import install_translations
from toolbar.ui.window import ToolbarWindow

HERE = "\u0647\u0646\u0627"


@pytest.fixture
def arabic(qapp: QApplication, tmp_path: Path) -> Iterator[ToolbarWindow]:
    """The window as it is in Arabic."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    texts = install_translations(qapp, QLocale("ar"))
    window = new_window(tmp_path)
    yield window
    window.close_at_once()
    window.deleteLater()
    for text in texts:
        qapp.removeTranslator(text)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_fact_keeps_its_own_direction_only_among_words_from_the_right() -> None:
    facts = {"host": "gw.example", "port": "8043", "file": "/etc/{host}"}
    assert filled("{file}: {host}:{port}", facts) == "/etc/{host}: gw.example:8043"
    told = filled(f"{HERE} {{file}} {{host}}:{{port}} {{none}}", facts)
    assert told == f"{HERE} \u2068/etc/{{host}}\u2069 \u2068gw.example:8043\u2069 \u2068{{none}}\u2069"


@pytest.mark.parametrize("kind", [Paragraph, Spoken])
def test_a_sentence_begins_on_the_right_whatever_its_first_letter(
    arabic: ToolbarWindow, kind: type[Paragraph]
) -> None:
    label = kind(arabic)
    label.setText(f"VRC {HERE}\n{HERE}")
    assert label.text() == f"\u200fVRC {HERE}\n{HERE}"
    assert not label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    label.setText("NET-102  connection refused")
    assert label.text() == "NET-102  connection refused"  # to be copied as it is


def test_a_code_for_it_stands_beside_its_name(arabic: ToolbarWindow) -> None:
    [scene] = [scene for scene in EVERY if scene.name == "not-recorded"]
    put_on(arabic, scene)
    settle()
    [code] = [label for label in arabic.findChildren(QLabel) if label.text().startswith("VRC-604")]
    picture = painted(code)
    ground = picture.pixel(0, 0)
    columns = [
        any(picture.pixel(column, row) != ground for row in range(picture.height()))
        for column in range(picture.width())
    ]
    assert any(columns[-30:])
    assert not any(columns[:30])


def test_no_hint_is_in_italics_that_its_letters_do_not_have(arabic: ToolbarWindow) -> None:
    [scene] = [scene for scene in EVERY if scene.name == "settings-empty-0"]
    lines = put_on(arabic, scene).findChildren(QLineEdit)
    assert len(lines) > 3
    assert not any(line.font().italic() for line in lines)


def test_arrows_are_where_they_should_be(arabic: ToolbarWindow) -> None:
    [scene] = [scene for scene in EVERY if scene.name == "shift-rest-over"]
    put_on(arabic, scene)
    settle()
    [state] = [button for button in arabic.findChildren(QPushButton) if button.menu() is not None]
    picture = painted(state)
    ends = picture.copy(12, 24, 48, picture.height() - 48)
    ground = ends.pixel(0, 0)
    seen = [ends.pixel(x, y) for x in range(ends.width()) for y in range(ends.height())]
    assert sum(pixel != ground for pixel in seen) > 40, "no arrow at the end of the button"


def test_a_key_that_ends_in_a_sign_is_read_from_the_left(arabic: ToolbarWindow) -> None:
    menu = arabic.toolbar_menu
    plain = menu.settings.text()
    menu.popup(QPoint())
    lines = {line.shortcut().toString(): line.text() for line in menu.actions()}
    menu.hide()
    assert lines["Ctrl+,"].endswith("\t\u200eCtrl+,\u200e")
    assert "\t" not in lines["Ctrl+D"]
    assert menu.settings.text() == plain


def test_what_a_file_says_wrong_keeps_its_own_direction(arabic: ToolbarWindow) -> None:
    [scene] = [scene for scene in EVERY if scene.name == "refused-policy"]
    assert scene.state.problem is not None
    told = describe(scene.state.problem).happened
    facts = scene.state.problem.facts
    assert facts["wrong"] in told
    for fact in (facts["wrong"], facts["file"]):
        assert f"\u2068{fact}\u2069" in told
