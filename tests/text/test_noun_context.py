"""Noun contexts: a word is held to its translation only where it is a noun."""

import pytest

from translator.text.noun_context import in_quotes, may_be_noun


def span_of(text: str, word: str) -> tuple[int, int]:
    start = text.index(word)
    return start, start + len(word)


@pytest.mark.parametrize(
    ("text", "word", "language"),
    [
        ("Where is the check?", "check", "en"),
        ("I lost my charger.", "charger", "en"),
        ("Is there a locker near the station?", "locker", "en"),
        ("I need a new charger.", "charger", "en"),
        ("locker", "locker", "en"),
        ("Boarding pass, please", "Boarding pass", "en"),
        ("He perdido mi llave en el tren.", "llave", "es"),
        ("Je cherche l’hôtel.", "hôtel", "fr"),
        ("Vorrei un’arancia.", "arancia", "it"),
        ("Ich habe den Koffer verloren.", "Koffer", "de"),
        ("予約はありますか。", "予約", "ja"),
    ],
)
def test_nouns_by_themselves_are_nouns(text: str, word: str, language: str) -> None:
    assert may_be_noun(text, *span_of(text, word), language)


@pytest.mark.parametrize(
    ("text", "word", "language"),
    [
        ("I want to check the bill.", "check", "en"),
        ("Check the bill, please.", "Check", "en"),
        ("The light bulb is broken.", "light", "en"),
        ("Is the credit card reader broken?", "credit card", "en"),
        ("Do you charge for this?", "charge", "en"),
        ("Quiero una llave de repuesto.", "llave", "es"),
        ("Yo canto en casa.", "canto", "es"),
        ("Je cherche la carte de crédit.", "carte", "fr"),
    ],
)
def test_verbs_and_parts_of_longer_nouns_are_none(text: str, word: str, language: str) -> None:
    assert not may_be_noun(text, *span_of(text, word), language)


@pytest.mark.parametrize("text", ["It says 'halal' here.", "It says “halal” here.", "«halal»"])
def test_a_quotation_is_found_with_its_marks(text: str) -> None:
    found = in_quotes(text, *span_of(text, "halal"))
    assert found is not None
    quoted = text[slice(*found)]
    assert quoted[1:-1] == "halal"
    assert len(quoted) == len("halal") + 2


@pytest.mark.parametrize("text", ["halal", "'halal food'", "It's halal", "halal'"])
def test_words_that_are_not_all_of_a_quotation_are_in_none(text: str) -> None:
    assert in_quotes(text, *span_of(text, "halal")) is None
