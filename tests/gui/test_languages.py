"""Languages on offer: what leads where, in which order."""

import pytest
from pytestqt.qtbot import QtBot

from gui.language_box import LanguageBox
from gui.language_choice import LanguageChoice
from gui.languages import Choices, language_label, recent_first
from gui.preferences import Preferences
from translator.languages import NAMES as KNOWN
from translator.languages import LanguagePair

PAIRS = frozenset({LanguagePair("en", "es"), LanguagePair("es", "en"), LanguagePair("nl", "en")})
CHOICES = Choices(PAIRS, ("en", "es", "ja"))


def test_every_known_language_has_a_name_for_the_interface() -> None:
    assert {tag: language_label(tag) for tag in KNOWN} == KNOWN
    assert language_label("pt-BR") == "Portuguese (BR)"


def test_sources_and_targets_are_those_of_packs_and_of_the_phrasebook() -> None:
    assert CHOICES.sources() == ["nl", "en", "ja", "es"]
    assert CHOICES.targets("nl") == ["en"]
    assert CHOICES.targets("ja") == ["en", "es"]
    assert CHOICES.targets(None) == ["en", "ja", "es"]


@pytest.mark.parametrize(
    ("source", "target", "only"),
    [("en", "es", False), ("en", "ja", True), ("ja", "en", True), (None, "ja", True)],
)
def test_pairs_without_a_pack_are_for_phrases_only(
    source: str | None, target: str, only: bool
) -> None:
    assert CHOICES.phrases_only(source, target) is only


def test_languages_used_lately_come_first() -> None:
    assert recent_first(["de", "en", "es", "fr"], ["es", "nl", "de"]) == (
        ["es", "de"],
        ["en", "fr"],
    )


@pytest.fixture
def choice(qtbot: QtBot, preferences: Preferences) -> LanguageChoice:
    source, target = LanguageBox("From", detects=True), LanguageBox("To", detects=False)
    qtbot.addWidget(source)
    qtbot.addWidget(target)
    made = LanguageChoice(source, target, preferences)
    made.offer(CHOICES)
    return made


def pick(box: LanguageBox, tag: str | None) -> None:
    assert box.choose(tag)
    box.chosen.emit()


def test_the_first_run_detects_and_goes_where_a_pack_leads(choice: LanguageChoice) -> None:
    assert (choice.source, choice.target) == (None, "es")


def test_choosing_the_target_as_source_swaps(choice: LanguageChoice) -> None:
    choice.choose("en", "es")
    pick(choice.source_box, "es")
    assert (choice.source, choice.target) == ("es", "en")


def test_a_target_that_cannot_be_reached_gives_way(choice: LanguageChoice) -> None:
    choice.choose("en", "ja")
    pick(choice.source_box, "nl")
    assert (choice.source, choice.target) == ("nl", "en")


def test_languages_that_do_not_lead_back_are_not_swapped(choice: LanguageChoice) -> None:
    choice.choose("nl", "en")
    assert not choice.swap(None)
    assert (choice.source, choice.target) == ("nl", "en")


def test_a_detected_language_can_be_swapped(choice: LanguageChoice) -> None:
    choice.choose(None, "en")
    assert not choice.swap(None)
    assert choice.swap("es")
    assert (choice.source, choice.target) == ("en", "es")


def test_packs_that_go_take_their_languages_along(choice: LanguageChoice) -> None:
    choice.choose("nl", "en")
    choice.offer(Choices(frozenset({LanguagePair("en", "es")}), ()))
    assert (choice.source, choice.target) == (None, "es")
