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
from toolbar.ui import messages, resources, status

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
