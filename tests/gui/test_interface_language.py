"""The language of the interface: chosen or the system's, and what it changes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication

from gui.failures import _SAID, told
from gui.figures import percent
from gui.interface_language import NAMES, InterfaceLanguage, available, resolve
from gui.languages import by_name, language_in_text, language_label
from gui.pages import title
from translator.errors import DatabaseFullError, WaywordError

DAY = QDate(2027, 3, 9)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    before = QLocale()
    made = InterfaceLanguage(qapp)
    yield made
    made.speak("en")
    QLocale.setDefault(before)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that speaks Italian as in Switzerland."""
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("it_CH")))


def test_every_language_is_here() -> None:
    assert available() == list(NAMES)


@pytest.mark.parametrize(
    ("tag", "settings", "copy"),
    [
        ("en", "Settings", "Copy"),
        ("es", "Ajustes", "Copiar"),
        ("fr", "Paramètres", "Copier"),
        ("de", "Einstellungen", "Kopieren"),
        ("it", "Impostazioni", "Copia"),
        ("ja", "設定", "コピー"),
        ("pt", "Configurações", "Copiar"),
    ],
)
def test_each_language_is_spoken_and_unlearnt(
    language: InterfaceLanguage, tag: str, settings: str, copy: str
) -> None:
    language.speak(tag)
    assert title("settings") == settings
    assert QCoreApplication.translate("TargetPane", "Copy") == copy
    language.speak("en")
    assert title("settings") == "Settings"


@pytest.mark.parametrize(("tag", "cancel"), [("de", "Abbrechen"), ("pt", "Cancelar")])
def test_what_qt_itself_says_is_in_the_same_language(
    language: InterfaceLanguage, tag: str, cancel: str
) -> None:
    language.speak(tag)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


@pytest.mark.usefixtures("system")
def test_without_a_choice_the_system_decides(language: InterfaceLanguage) -> None:
    assert resolve("") == "it"
    assert resolve("xx") == "it"
    assert resolve("fr") == "fr"
    language.speak("")
    assert title("history") == "Cronologia"


@pytest.mark.usefixtures("system")
@pytest.mark.parametrize(("tag", "shown"), [("", "09.03.27"), ("ja", "2027/03/09")])
def test_dates_are_written_as_in_the_region_where_the_system_speaks_the_language(
    language: InterfaceLanguage, tag: str, shown: str
) -> None:
    language.speak(tag)
    assert QLocale().toString(DAY, QLocale.FormatType.ShortFormat) == shown


def test_names_of_languages_have_a_capital_only_where_they_stand_alone(
    language: InterfaceLanguage,
) -> None:
    language.speak("es")
    assert (language_label("de"), language_in_text("de")) == ("Alemán", "alemán")
    assert language_label("pt-BR") == "Portugués (BR)"


def test_names_of_languages_are_sorted_as_their_language_does(language: InterfaceLanguage) -> None:
    language.speak("es")
    assert [language_label(tag) for tag in by_name(["cs", "ar", "de", "zh"])] == [
        "Alemán", "Árabe", "Checo", "Chino",
    ]  # fmt: skip


def test_numbers_are_written_and_things_counted_as_the_language_does(
    language: InterfaceLanguage,
) -> None:
    def say(count: int) -> str:
        return QCoreApplication.translate("SourcePane", "%Ln characters", "", count)

    language.speak("fr")
    assert say(1) == "1 caractère"
    assert percent(0.874) == "87\u00a0%"
    assert say(2000).replace("\u202f", " ") == "2 000 caractères"


@pytest.mark.parametrize("kind", [*_SAID])
def test_an_error_is_led_by_its_kind_in_the_language_of_the_window(
    language: InterfaceLanguage, kind: type[WaywordError]
) -> None:
    error = kind("The file x.db is busy.")
    language.speak("en")
    assert told(error) == "The file x.db is busy."
    language.speak("it")
    lead, bracket, rest = told(error).partition(" (The file x.db is busy.)")
    assert bracket
    assert not rest
    assert lead.endswith(".")
    assert lead not in map(str, _SAID.values())


def test_the_narrower_kind_leads(language: InterfaceLanguage) -> None:
    language.speak("de")
    assert told(DatabaseFullError("x")).startswith("Der Speicher ist voll")
    assert told(WaywordError("Something else.")) == "Something else."
