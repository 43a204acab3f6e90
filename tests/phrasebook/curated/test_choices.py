"""What may fill a slot, in words of a language."""

import pytest

from translator.errors import LanguageError
from translator.phrasebook.curated.choices import (
    SlotChoice,
    filler_named,
    filler_text,
    slot_choices,
    slot_examples,
)
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.slots import SLOTS


@pytest.fixture(scope="module")
def whole() -> Curated:
    """The phrasebook that Wayword brings along."""
    return Curated()


def test_the_fillers_of_a_noun_are_named_in_the_language(whole: Curated) -> None:
    assert slot_choices(whole, "place", "en")[0] == SlotChoice("bank", "bank")
    assert slot_choices(whole, "place", "es")[0] == SlotChoice("bank", "banco")
    assert slot_choices(whole, "place", "pt-PT")[0] == SlotChoice("bank", "banco")


def test_durations_are_listed_in_digits_only(whole: Curated) -> None:
    texts = [choice.text for choice in slot_choices(whole, "duration", "en")]
    assert {"1 minute", "2 hours"} <= set(texts)
    assert all(text[0].isdigit() for text in texts)


@pytest.mark.parametrize("slot", sorted(SLOTS))
def test_every_slot_has_either_choices_or_examples(whole: Curated, slot: str) -> None:
    assert bool(slot_choices(whole, slot, "en")) is not bool(slot_examples(slot))


def test_every_choice_is_a_filling_that_changes_the_answer(whole: Curated) -> None:
    phrase = whole.phrase("directions.where-is")
    made = {
        phrase.render("en", {"place": each.id}).text for each in slot_choices(whole, "place", "en")
    }
    assert "Where is the bank?" in made
    assert "Where are the toilets?" in made
    assert not any("{" in text or "-" in text.split()[0] for text in made)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Bank", "bank"),
        ("en", " the bank ", "bank"),
        ("es", "BANCO", "bank"),
        ("es", "el banco", "bank"),
        ("en", "atm", "cash-machine"),
        ("ja", "銀行", "bank"),
        ("en", "The Old Mill", None),
        ("en", "", None),
        ("en", "cheese", None),
    ],
)
def test_a_filler_is_known_by_what_it_is_called(
    whole: Curated, language: str, text: str, expected: str | None
) -> None:
    assert filler_named(whole, "place", text, language) == expected


def test_a_language_that_the_phrasebook_lacks_is_said(whole: Curated) -> None:
    with pytest.raises(LanguageError, match="has no 'ko'"):
        slot_choices(whole, "place", "ko")


def test_a_filling_is_named_in_any_language_and_a_text_stays_as_it_is(whole: Curated) -> None:
    assert filler_text(whole, "bank", "it") == "banca"
    assert filler_text(whole, "number-3", "en") == "three"
    assert filler_text(whole, "The Old Mill", "it") == "The Old Mill"
