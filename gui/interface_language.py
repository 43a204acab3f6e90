"""The language of the interface: Qt Linguist's compiled files beside this module."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_FOLDER = Path(__file__).with_name("translations")
NAMES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "it": "Italiano",
    "pt": "Português (Brasil)",
    "ja": "日本語",
}
"""What each language calls itself; English needs no file."""


def available() -> list[str]:
    """Return the tags of the languages that the interface speaks here."""
    return [tag for tag in NAMES if tag == "en" or _file(tag).is_file()]


def resolve(wanted: str) -> str:
    """Return the language to use: the wanted one, else the system's, else English."""
    system = [tag.split("-", maxsplit=1)[0] for tag in QLocale.system().uiLanguages()]
    here = available()
    return next((tag for tag in [wanted, *system] if tag in here), "en")


class InterfaceLanguage:
    """Has the application speak a language, instead of the one before."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.tag = ""

    def speak(self, wanted: str) -> None:
        """Use ``wanted`` (empty: the system's) for all that is built from now on."""
        tag = resolve(wanted)
        if tag == self.tag:
            return
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        self.tag = tag
        QLocale.setDefault(_locale(tag))
        language = QLocale(tag)  # with its main region: of Portuguese, Qt has only "pt_BR"
        self._application.setLayoutDirection(language.textDirection())
        own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", own), ("wayword", str(_FOLDER))):
            translator = QTranslator()
            if tag != "en" and translator.load(language, name, "_", folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)


def _locale(tag: str) -> QLocale:
    """Return how dates and numbers are written: as in the system's region, if it speaks ``tag``."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == tag else QLocale(tag)


def _file(tag: str) -> Path:
    return _FOLDER / f"wayword_{tag}.qm"
