"""A curated phrase in one language, as it is written, read and said."""

import pytest

from translator.errors import InputError
from translator.manner import Manner, Register, Speaker
from translator.phrasebook.curated.curated import Curated
from translator.spoken import GAP, Spoken, spoken


@pytest.fixture(scope="module")
def curated() -> Curated:
    """The phrasebook that Wayword brings along."""
    return Curated()


def test_a_filled_phrase_comes_with_romanisation_and_how_to_say_it(curated: Curated) -> None:
    made = spoken(curated.phrase("directions.where-is"), "ja", {"place": "bank"})
    assert made == Spoken(
        "銀行はどこですか。", "Ginkō wa doko desu ka.", "geen-koh-oh wah doh-koh dess kah."
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "I'd like … for … nights."),
        ("es", "Quisiera … para … noches."),
        ("ja", "…泊、…をお願いします。"),
    ],
)
def test_an_unfilled_slot_is_a_gap_and_words_agree_with_several(
    curated: Curated, language: str, expected: str
) -> None:
    assert spoken(curated.phrase("hotel.want-room"), language).text == expected


def test_a_gap_does_not_begin_a_sentence(curated: Curated) -> None:
    made = spoken(curated.phrase("train.tickets-to-city"), "de")
    assert made.text == f"{GAP} Fahrkarten {GAP}, bitte."


def test_a_gap_stays_in_romanisation_and_respelling(curated: Curated) -> None:
    made = spoken(curated.phrase("directions.where-is"), "ja")
    assert made.romanisation == "… wa doko desu ka."
    assert made.say == "… wah doh-koh dess kah."


def test_a_gap_stays_in_transliteration() -> None:
    made = spoken(Curated().phrase("directions.where-is"), "ru")
    assert (made.text, made.romanisation) == ("Где здесь …?", "Gde zdes …?")


def test_gaps_can_be_named(curated: Curated) -> None:
    made = spoken(curated.phrase("train.tickets-to-city"), "en", gap=lambda slot: f"[{slot}]")
    assert made.text == "[number] tickets to [city], please."


def test_the_respelling_can_be_spared(curated: Curated) -> None:
    phrase = curated.phrase("directions.where-is")
    assert spoken(phrase, "es", {"place": "bank"}, say=False).say is None
    assert spoken(phrase, "es", {"place": "bank"}).say == "DOHN-deh ehs-TAH ehl BAHN-koh?"


def test_the_manner_chooses_the_wording(curated: Curated) -> None:
    woman = Manner(Register.FORMAL, Speaker.FEMININE)
    phrase = curated.find("I'm lost.")
    assert phrase is not None
    assert spoken(phrase.phrase, "es", manner=woman).text == "Estoy perdida."


def test_a_slot_that_the_phrase_lacks_is_refused(curated: Curated) -> None:
    with pytest.raises(InputError, match=r"has no \{city\}"):
        spoken(curated.phrase("directions.where-is"), "es", {"city": "madrid"})
