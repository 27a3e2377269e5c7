"""Takes a picture of every state in every language and theme, and lays them out on one page.

python -m tests.gallery [--into FOLDER] [--only en-light]
"""

from __future__ import annotations

import argparse
import html
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication

from tests.gallery.every import EVERY
from tests.gallery.scenes import Scene
from tests.gallery.stage import Theme, new_window, put_on, settle
from tests.rig.processes import ROOT
from toolbar.ui import appearance
from toolbar.ui.application import make_application
from toolbar.ui.resources import install_translations


@dataclass(frozen=True, slots=True)
class Sheet:
    """All scenes in one language, from one side, in one theme."""

    theme: Theme
    language: str
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight

    @property
    def name(self) -> str:
        """Return what its folder is called."""
        return f"{self.language}-{self.theme.name.lower().replace('_', '-')}"


SHEETS = (
    *(Sheet(theme, language) for language in ("en", "zh_CN") for theme in Theme),
    Sheet(Theme.LIGHT, "ar", Qt.LayoutDirection.RightToLeft),
)


def main() -> int:
    """Take all pictures; return an exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "gallery", metavar="FOLDER")
    parser.add_argument("--only", choices=[sheet.name for sheet in SHEETS], help="one language and theme")
    wanted = parser.parse_args()
    into: Path = wanted.into
    sheets = [sheet for sheet in SHEETS if wanted.only in (None, sheet.name)]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # on what only a screen has
    application = make_application()
    for sheet in sheets:
        (into / sheet.name).mkdir(parents=True, exist_ok=True)
        taken = sum(1 for _ in take(application, sheet, into / sheet.name))
        sys.stdout.write(f"{sheet.name}: {taken} pictures\n")
    (into / "index.html").write_text(page(sheets), encoding="utf-8")
    sys.stdout.write(f"{into / 'index.html'}\n")
    return 0


def take(application: QApplication, sheet: Sheet, folder: Path) -> Iterator[Path]:
    """Take the pictures of *sheet* into *folder*, each in a window of its own."""
    appearance.wants_contrast = lambda: sheet.theme.of_contrast
    application.setPalette(sheet.theme.palette)
    application.setLayoutDirection(sheet.direction)
    texts = install_translations(application, QLocale(sheet.language))
    try:
        for scene in EVERY:
            yield _picture(scene, folder)
    finally:
        for text in texts:
            application.removeTranslator(text)


def _picture(scene: Scene, folder: Path) -> Path:
    file = folder / f"{scene.name}.png"
    with TemporaryDirectory() as places:
        window = new_window(Path(places))
        try:
            shown = put_on(window, scene)
            settle()
            assert shown.grab().save(str(file)), f"{file} could not be written"
        finally:
            window.close_at_once()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return file


def page(sheets: Sequence[Sheet]) -> str:
    """Return the contact sheet: a row for each scene, a column for each language and theme."""
    heads = "".join(f"<th>{html.escape(sheet.name)}</th>" for sheet in sheets)
    rows = "".join(
        f"<tr><th>{scene.name}</th>"
        + "".join(f'<td><img loading="lazy" src="{sheet.name}/{scene.name}.png"></td>' for sheet in sheets)
        + "</tr>\n"
        for scene in EVERY
    )
    style = "body{font:13px sans-serif;background:#888}th{position:sticky;top:0;left:0;background:#eee}"
    return (
        f"<!doctype html><meta charset=utf-8><title>Agent Toolbar: every state</title><style>{style}</style>"
        f"<table><tr><th></th>{heads}</tr>\n{rows}</table>\n"
    )


if __name__ == "__main__":
    sys.exit(main())
