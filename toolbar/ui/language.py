"""The languages: which there are, and which one is spoken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from toolbar.ui import resources

ENGLISH = "en"
LANGUAGES = {
    ENGLISH: "English",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "tr": "Türkçe",
    "ar": "العربية",
}
"""Each with the name that its speakers look for."""

MIRRORED = frozenset({"ar"})
"""Which are written from right to left, and have the bar from right to left as well."""

_NUMBERS_LIKE = {"ar": "ar_AE"}
"""Whose numbers are written with the digits that stand in a gateway's log, too."""

_CHOSEN = "window/language"


def offered() -> tuple[str, ...]:
    """Return the languages whose texts are installed; English needs none."""
    folder = resources.folder() / "translations"
    return tuple(name for name in LANGUAGES if name == ENGLISH or (folder / f"toolbar_{name}.qm").is_file())


def of_the_desktop(wanted: Sequence[str] | None = None) -> str:
    """Return the first language that the desktop wants and the toolbar speaks, or English."""
    there = offered()
    for one in QLocale.system().uiLanguages() if wanted is None else wanted:
        locale = QLocale(one)
        for name in there:
            ours = QLocale(name)
            chinese = locale.language() is QLocale.Language.Chinese  # two scripts, for two catalogues
            if ours.language() is locale.language() and not (chinese and ours.script() != locale.script()):
                return name
    return ENGLISH


def chosen(remembered: QSettings) -> str:
    """Return the language that somebody chose at this desk; empty where it is the desktop's."""
    name = str(remembered.value(_CHOSEN, ""))
    return name if name in offered() else ""


def choose(remembered: QSettings, name: str) -> None:
    """Remember that somebody chose the language *name* at this desk, and speak it."""
    remembered.setValue(_CHOSEN, name)
    application = QCoreApplication.instance()
    if application is not None:
        speak(application, name)


def speak(application: QCoreApplication, name: str) -> None:
    """Let *application* speak the language *name* from now on; where it is empty, the desktop's."""
    name = name or of_the_desktop()
    locale = QLocale(_NUMBERS_LIKE.get(name, name))
    for spoken in [child for child in application.children() if isinstance(child, QTranslator)]:
        application.removeTranslator(spoken)
        spoken.deleteLater()
    QLocale.setDefault(locale)
    resources.install_translations(application, locale)
    mirrored = name in MIRRORED
    if isinstance(application, QApplication) and mirrored is not application.isRightToLeft():
        from PySide6.QtCore import Qt  # of which the usual first picture needs nothing

        wanted = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        application.setLayoutDirection(wanted)
