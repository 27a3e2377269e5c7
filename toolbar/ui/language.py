"""The languages: which there are, which one is spoken, and the menu to choose another at any time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenu

from toolbar.ui import resources

if TYPE_CHECKING:
    from toolbar.ui.window import ToolbarWindow

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

_NUMBERS_LIKE = {"ar": "ar_AE"}
"""Whose numbers are written with the digits that stand in a gateway's log, too."""

_CHOSEN = "window/language"


def offered() -> tuple[str, ...]:
    """Return the languages whose texts are installed; English needs none."""
    folder = resources.folder() / "translations"
    return tuple(name for name in LANGUAGES if name == ENGLISH or (folder / f"toolbar_{name}.qm").is_file())


def of_the_desktop(wanted: Sequence[str] | None = None) -> str:
    """Return the first language that the desktop wants and the toolbar speaks, or English."""
    for one in QLocale.system().uiLanguages() if wanted is None else wanted:
        locale = QLocale(one)
        for name in offered():
            ours = QLocale(name)
            chinese = locale.language() is QLocale.Language.Chinese  # two scripts, for two catalogues
            if ours.language() is locale.language() and not (chinese and ours.script() != locale.script()):
                return name
    return ENGLISH


def chosen(remembered: QSettings) -> str:
    """Return the language that somebody chose at this desk; empty where it is the desktop's."""
    name = str(remembered.value(_CHOSEN, ""))
    return name if name in offered() else ""


def speak(application: QCoreApplication, name: str) -> None:
    """Let *application* speak the language *name* from now on; where it is empty, the desktop's."""
    name = name or of_the_desktop()
    locale = QLocale(_NUMBERS_LIKE.get(name, name))
    for spoken in application.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        application.removeTranslator(spoken)
        spoken.deleteLater()
    QLocale.setDefault(locale)
    resources.install_translations(application, locale)
    if isinstance(application, QApplication):
        application.setLayoutDirection(locale.textDirection())


class LanguageMenu(QMenu):
    """Offers the languages in the menu of the bar, each in its own name, and changes over at once."""

    def __init__(self, window: ToolbarWindow, remembered: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._remembered = remembered
        self._say_title()
        menu = window.toolbar_menu
        menu.insertMenu(menu.settings, self)
        menu.aboutToShow.connect(self._offer)

    def choose(self, name: str) -> None:
        """Speak the language *name*, now and after the next start; where it is empty, the desktop's."""
        self._remembered.setValue(_CHOSEN, name)
        application = QCoreApplication.instance()
        if application is not None:
            speak(application, name)
        from toolbar.ui.rewording import speak_anew

        self._say_title()
        speak_anew(self._window)

    def _say_title(self) -> None:
        self.setTitle(self.tr("Language"))

    def _offer(self) -> None:
        self.clear()
        current = chosen(self._remembered)
        for name in ("", *offered()):
            action = self.addAction(LANGUAGES[name] if name else self.tr("As the desktop"))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _, name=name: self.choose(name))
