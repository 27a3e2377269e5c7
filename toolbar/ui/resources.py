"""Icons and translations, wherever the program is installed."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

log = logging.getLogger(__name__)


def folder() -> Path:
    """Return the folder of the resources: inside the package when installed, beside it in a checkout."""
    installed = Path(__file__).parent.parent / "resources"
    return installed if installed.is_dir() else installed.parent.parent / "resources"


def install_translations(application: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Let *application* speak the language of *locale*, and Qt's own buttons with it; else English.

    Returns what was installed.
    """
    installed = []
    folders = {
        "toolbar": str(folder() / "translations"),
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    }
    for catalogue, path in folders.items():
        # The application is the parent: a translator that Python collects falls silent.
        translator = QTranslator(application)
        if translator.load(locale, catalogue, "_", path):
            application.installTranslator(translator)
            installed.append(translator)
        else:
            log.debug("no %s texts for %s", catalogue, locale.name())
    return installed
