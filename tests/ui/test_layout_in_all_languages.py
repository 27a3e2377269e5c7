"""Every text is a translator's, and none is cut: in a language made up for this, and in all there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.spoken import ROOM, bare, build_catalogues, clipped, desk_states, words_of
from toolbar.state import ToolbarState
from toolbar.ui import durations, language, resources, status
from toolbar.ui.window import ToolbarWindow

STATES = desk_states()
TRANSLATIONS = resources.folder() / "translations"
ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñóšúýÁÇÉÍÑÓŠÚÝ")
CATALOGUES = ["pseudo", *(path.stem.removeprefix("toolbar_") for path in TRANSLATIONS.glob("*.ts")), "en"]
PARTS = re.compile(r"(\{\w+\}|&)")

NAMES = re.compile(
    r"""
    https://gw\.example:8043 | 101–999999 | (?:F\d+|Ctrl\+\S+|Return|Escape) | GUID | VRC | auto
  | AgentGateway1 | [#]?[0-9a-f]{6} | \b\d[\d.,:–-]* | https?://\S+ | /opt/vrc | gw\.example
  | [A-Z]+-\d[-\d]*
    """,
    re.VERBOSE,
)
"""What is the same in every language."""


class Pseudo(QTranslator):
    """A language that reads like English, is 40 % longer, and shows which text is one."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not text:
            return ""
        said = "".join(
            part if PARTS.fullmatch(part) else part.translate(ACCENTS) for part in PARTS.split(text)
        )
        return f"⟦{said}{'~' * max(1, round(len(text) * 0.4))}⟧"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Speak the language that the test names; "pseudo" is the one made up."""
    build_catalogues()
    name = request.param
    language.speak(qapp, "en" if name == "pseudo" else name)
    pseudo = Pseudo(qapp)
    if name == "pseudo":
        qapp.installTranslator(pseudo)
    yield name
    qapp.removeTranslator(pseudo)
    language.speak(qapp, "en")


def windows(window: ToolbarWindow, state: ToolbarState) -> Iterator[tuple[str, QWidget]]:
    """Yield what a desk opens in *state*, one after the other, as it comes up."""
    window.render_state(state)
    window.show_details(True)
    if state.check is not None:
        window.check_panel.begin()
    yield "bar", window
    yield "menu", window.toolbar_menu
    dialog = window.settings.dialog
    dialog.open_for(state)
    tabs = dialog.findChildren(QTabWidget)[0]
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        yield f"settings {index}", dialog
    dialog.close()
    window.settings.first_run.open_for(state)
    yield "first run", window.settings.first_run
    window.settings.first_run.close()
    window.help.open_story()
    yield "story", window.help.story
    window.help.open_guide()
    yield "guide", window.help.guide
    window.help.open_support()
    yield "support", window.help.support
    window.help.close()


def opened(qtbot: QtBot, tmp_path: Path) -> ToolbarWindow:
    window = ToolbarWindow(
        QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat), rehearsal=True, clock=lambda: ROOM
    )
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("spoken", ["pseudo"], indirect=True)
@pytest.mark.parametrize("state", STATES)
def test_every_text_that_is_shown_is_a_translators(
    spoken: str, state: str, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(qtbot, tmp_path)
    strangers = set()
    for name, shown in windows(window, STATES[state]):
        QApplication.processEvents()
        for _, text in words_of(shown):
            left = NAMES.sub("", bare(text))
            if re.search(r"[^\W\d_]{2}", left) and text not in language.LANGUAGES.values():
                strangers.add((name, text))
    assert strangers == set()


@pytest.mark.sampled
@pytest.mark.parametrize("spoken", CATALOGUES, indirect=True)
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_at_the_width_of_the_first_day(
    spoken: str, state: str, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(qtbot, tmp_path)
    cut = set()
    for name, shown in windows(window, STATES[state]):
        QApplication.processEvents()
        if not isinstance(shown, QDialog | ToolbarWindow):
            continue
        made_up = spoken == "pseudo"  # and longer than any there is: a line may end in an ellipsis there
        cut |= {f"{name}: {what}" for what in clipped(shown, may_elide=made_up)}
    assert cut == set()


@pytest.mark.parametrize("name", CATALOGUES[1:])
def test_nothing_is_cut_after_a_change_of_the_language(
    name: str, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    build_catalogues()
    language.speak(qapp, "zh_CN")  # of which the words are the shortest
    window = opened(qtbot, tmp_path)
    window.render_state(STATES["away"])
    window.show_details(True)
    dialog = window.settings.dialog
    dialog.open_for(STATES["away"])
    tabs = dialog.findChildren(QTabWidget)[0]
    try:
        window.languages.choose(name)
        QApplication.processEvents()
        cut = list(clipped(window))
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            QApplication.processEvents()
            cut += clipped(dialog)
    finally:
        language.speak(qapp, "en")
        dialog.close()
    assert cut == []


@pytest.mark.parametrize("spoken", ["ar"], indirect=True)
def test_arabic_is_read_from_the_right(spoken: str, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    window.render_state(STATES["ready"])
    QApplication.processEvents()
    x = [
        widget.mapTo(window, widget.rect().center()).x()
        for widget in (window.refresh, window.vrc, window.menu)
    ]
    assert x == sorted(x, reverse=True)
    assert x[0] < window.width() / 2
    window.languages.choose("en")
    QApplication.processEvents()
    x = [
        widget.mapTo(window, widget.rect().center()).x()
        for widget in (window.refresh, window.vrc, window.menu)
    ]
    assert x == sorted(x)
    assert x[0] > window.width() / 2


@pytest.mark.parametrize(
    ("spoken", "tenths", "thousandths"),
    [
        ("en", "2.4 s", "350 ms"),
        ("es", "2,4 s", "350 ms"),
        ("tr", "2,4 sn", "350 ms"),
        ("ar", "2.4 ث", "350 م.ث"),
    ],
    indirect=["spoken"],
)
def test_numbers_have_the_languages_sign_and_the_logs_digits(
    spoken: str, tenths: str, thousandths: str
) -> None:
    assert durations.took(2.4) == tenths
    assert durations.took(0.35, exact=True) == thousandths
    assert re.fullmatch(r"[0-9]{2}:[0-9]{2}:[0-9]{2}", status.clock(ROOM))
