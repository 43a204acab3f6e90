"""The phrasebook in the flow: before Memory and model, after the user's own phrases."""

from pathlib import Path

import pytest

from translator.errors import DatabaseError, NoRouteError, WaywordError
from translator.languages import LanguagePair
from translator.manner import Manner, Register, Speaker
from translator.phrasebook.curated.curated import Curated
from translator.service import Translator
from translator.settings import Folders, Settings
from translator.translation import Origin
from translator.verified import Verified

EN_ES = LanguagePair("en", "es")


@pytest.mark.usefixtures("no_japanese")
def test_a_phrase_is_answered_verified_and_without_a_pack(translator: Translator) -> None:
    found = translator.translate("Where is the bank?", source="en", target="es")
    assert (found.text, found.origin, found.verified) == (
        "¿Dónde está el banco?",
        Origin.PHRASEBOOK,
        True,
    )
    assert (found.phrase, found.route, found.confidence) == ("directions.where-is", None, 1.0)
    without = translator.translate("駅はどこですか。", source="ja", target="it")
    assert (without.text, without.verified) == ("Dov'è la stazione?", True)
    assert LanguagePair("ja", "it") not in translator.pairs()


@pytest.mark.usefixtures("no_japanese")
def test_what_is_no_phrase_and_has_no_pack_is_refused_as_before(translator: Translator) -> None:
    with pytest.raises(NoRouteError):
        translator.translate("Tom is here.", source="ja", target="it")


def test_japanese_comes_with_its_romanisation(translator: Translator) -> None:
    found = translator.translate("Where is the bank?", source="en", target="ja")
    assert (found.text, found.romanisation) == ("銀行はどこですか。", "Ginkō wa doko desu ka.")


def test_an_own_phrase_wins_and_is_not_called_verified(translator: Translator) -> None:
    translator.phrasebook.phrases.add("Where is the bank?", "¿El banco?", EN_ES)
    found = translator.translate("Where is the bank?", source="en", target="es")
    assert (found.text, found.verified, found.phrase) == ("¿El banco?", False, None)


def test_numbers_prices_and_times_come_out_as_typed(translator: Translator) -> None:
    texts = {
        "I'd like 3 of these, please.": "3",
        "What time does the 10:15 train leave?": "10:15",
        "That's €18.10.": "€18.10",
    }
    for text, kept in texts.items():
        assert kept in translator.translate(text, source="en", target="es").text


def test_the_manner_is_a_setting_or_an_option(folders: Folders) -> None:
    folders.settings.parent.mkdir(parents=True)
    folders.settings.write_text('register = "informal"\nspeaker = "feminine"\n', encoding="utf-8")
    with Translator(folders=folders) as translator:
        assert translator.settings.manner == Manner(Register.INFORMAL, Speaker.FEMININE)
        assert translator.translate("I'm lost.", source="en", target="es").text.endswith("perdida.")
    with Translator(folders=folders, manner=Manner()) as translator:
        found = translator.translate("I'm lost.", source="en", target="es", alternatives=3)
        assert found.text.endswith("perdido.")
        assert any(other.endswith("perdida.") for other in found.alternatives)


def test_the_phrasebook_can_be_switched_off(folders: Folders) -> None:
    with Translator(folders=folders, settings=Settings(phrasebook=False)) as translator:
        found = translator.translate("Where is the bank?", source="en", target="es")
        assert (found.origin, found.verified) == (Origin.MODEL, False)


@pytest.mark.parametrize(
    ("text", "target", "source"),
    [
        ("Où est la gare ?", "es", "fr"),
        ("Vielen Dank!", "es", "de"),
        ("Grazie mille.", "en", "it"),
        ("駅はどこですか", "es", "ja"),
        ("Where is the station?", "ja", "en"),
    ],
)
def test_a_phrase_settles_which_language_it_is_in(
    translator: Translator, text: str, target: str, source: str
) -> None:
    found = translator.translate(text, target=target)
    assert (found.source, found.verified, found.flags) == (source, True, ())


@pytest.mark.usefixtures("no_many")
@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("Де я?", "uk", "Where am I?"),
        ("Hvor er jeg?", "da", "Where am I?"),
        ("我在哪裡？", "zh", "Where am I?"),
        ("Πού μπορώ να αγοράσω εισιτήριο?", "el", "Where can I buy a ticket?"),
        ("Где здесь вокзал?", "ru", "Where is the station?"),
        ("我对花生过敏。", "zh", "I'm allergic to peanuts."),
    ],
)
def test_a_phrase_of_a_further_language_needs_neither_pack_nor_source(
    translator: Translator, text: str, source: str, expected: str
) -> None:
    found = translator.translate(text, target="en")
    assert (found.source, found.text, found.verified) == (source, expected, True)
    back = translator.translate(expected, source="en", target=source)
    assert (back.verified, back.route) == (True, None)


@pytest.mark.parametrize("text", ["Casa", "Vol", "In", "Tak", "Nu"])
def test_a_single_latin_word_is_no_further_language_s(translator: Translator, text: str) -> None:
    found = translator.translate(text, target="en")
    assert found.source in {"es", "fr", "de", "it", "pt"}


def test_a_batch_answers_phrases_too_in_order(translator: Translator) -> None:
    texts = ["Tom is here.", "Where is the bank?", "Tom is here.", "Thank you very much."]
    found = list(translator.translate_batch(texts, source="en", target="es"))
    assert [each.verified for each in found] == [False, True, False, True]
    assert found[1].text == "¿Dónde está el banco?"


def test_a_batch_goes_on_where_a_settled_language_has_no_pack(translator: Translator) -> None:
    found = list(translator.translate_batch(["Vielen Dank!", "Tom is here."], target="es"))
    assert found[0].verified
    assert found[1].origin is Origin.MODEL


def test_a_damaged_phrasebook_is_said_once_and_does_not_stop_translation(
    folders: Folders, tmp_path: Path
) -> None:
    told: list[WaywordError] = []
    with Translator(folders=folders, settings=Settings(), warn=told.append) as translator:
        translator.verified = Verified(Curated(tmp_path / "none.db"), Manner())
        for text in ("Where is the bank?", "Where is Tom?"):
            assert translator.translate(text, source="en", target="es").origin is Origin.MODEL
    assert [type(error) for error in told] == [DatabaseError]


def test_a_phrase_goes_into_history_and_not_into_memory(translator: Translator) -> None:
    translator.translate("Where is the bank?", source="en", target="es")
    assert translator.phrasebook.history.count() == 1
    assert translator.phrasebook.memory.count() == 0


def test_the_nearest_phrases_are_suggested(translator: Translator) -> None:
    hits = translator.verified.suggestions("could you hlep me with my lugage", language="en")
    assert hits
    assert all(hit.score >= 50 for hit in hits)
