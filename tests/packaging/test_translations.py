from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from toolbar.errors import NotSent
from toolbar.state import ToolbarState
from toolbar.ui import language, messages, resources, status

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "resources" / "translations").glob("*.ts"))


def texts(catalogue: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield source, translation, and whether the translator has finished it."""
    for message in ElementTree.parse(catalogue).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        yield message.findtext("source") or "", translation.text or "", "type" not in translation.attrib


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_of_the_code_is_in_the_catalogue_and_nothing_else(catalogue: Path, tmp_path: Path) -> None:
    """lupdate finds nothing to change: no text was added, changed or dropped without its translations."""
    project = tmp_path / "project"
    for folder in ("toolbar", "packaging", "resources"):
        shutil.copytree(ROOT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
    subprocess.run(
        [sys.executable, "packaging/translations.py", "--update"],
        cwd=project,
        check=True,
        capture_output=True,
    )
    renewed = project / catalogue.relative_to(ROOT)
    assert renewed.read_text(encoding="utf-8") == catalogue.read_text(encoding="utf-8")


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_is_translated_with_its_placeholders(catalogue: Path) -> None:
    for source, translation, finished in texts(catalogue):
        assert finished, source
        assert translation, source
        assert set(re.findall(r"\{\w+\}", source)) == set(re.findall(r"\{\w+\}", translation)), source


TIMES = {"{n} s", "{n} ms", "{m} min {s} s", "{h} h {m} min"}
SAME = {"VRC", "GUID", "Proxy", "Gateway", "gateway", "Menu", "ok", *TIMES}
"""What may be the same word in another language."""

NAMES = re.compile(
    r"F\d+|Ctrl\+.|https?://[^ ,]+[0-9]|GUID|VRC|JSESSIONID=|SHA-256|TLS|DNS|TCP|HTTP\b|UTF-8|NTLM|TOML"
)
"""What people look for on a key, on another screen, or in a file: nobody translates it."""

SCRIPTS = {"zh_CN": "[\u4e00-\u9fff]", "zh_TW": "[\u4e00-\u9fff]", "ar": "[\u0600-\u06ff]"}
ENGLISH = re.compile(r"\b(?:the|is|was|this|your|with|from|and|not)\b", re.IGNORECASE)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_no_text_was_left_in_english(catalogue: Path) -> None:
    letters = SCRIPTS.get(catalogue.stem.removeprefix("toolbar_"))
    for source, translation, _ in texts(catalogue):
        if source in SAME:
            continue
        assert translation != source
        assert not ENGLISH.search(re.sub(r"\{\w+\}", "", translation)), source
        assert letters is None or re.search(letters, translation), source


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_a_translation_keeps_keys_names_edges_and_lines(catalogue: Path) -> None:
    for source, translation, _ in texts(catalogue):
        assert set(NAMES.findall(source)) <= set(NAMES.findall(translation)), source
        assert translation == translation.strip(), source
        assert source.endswith("…") == translation.endswith("…") or " …" in source, source
        assert source.count("\n") == translation.count("\n"), source
        assert len(re.findall("&[A-Za-z]", source)) == len(re.findall("&[A-Za-z]", translation)), source


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_one_text_reads_the_same_wherever_it_stands(catalogue: Path) -> None:
    """Few words mean two things: what has to differ gets a text of its own."""
    said: dict[str, set[str]] = {}
    for source, translation, _ in texts(catalogue):
        said.setdefault(source, set()).add(translation)
    assert {source: ways for source, ways in said.items() if len(ways) > 1} == {}


def test_what_is_offered_is_what_is_there() -> None:
    there = {catalogue.stem.removeprefix("toolbar_") for catalogue in CATALOGUES}
    assert there == set(language.LANGUAGES) - {language.ENGLISH}


def test_a_chinese_desk_reads_chinese(qapp: QApplication) -> None:
    subprocess.run([sys.executable, str(ROOT / "packaging" / "translations.py")], check=True)
    error = NotSent("NET-103", host="gw.example")
    english = messages.describe(error).title, status.headline(ToolbarState(), 0.0)
    installed = resources.install_translations(qapp, QLocale("zh_CN"))
    try:
        chinese = messages.describe(error).title, status.headline(ToolbarState(), 0.0)
        assert "gw.example" in messages.describe(error).happened
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
    assert english == ("Gateway not found", "Not set up")
    assert all(re.search("[\u4e00-\u9fff]", text) for text in chinese)
    assert status.headline(ToolbarState(), 0.0) == "Not set up"
