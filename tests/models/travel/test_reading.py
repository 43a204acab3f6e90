"""The phrases to read: whole, varied, and nowhere in what packs are trained or checked with."""

import re
from functools import cache

import pytest

from models.phrasebook_pairs import expand, held_out_pairs
from models.travel.content import load_travel_content
from models.travel.reading.phrases import reading_pairs
from translator.languages import LanguagePair
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.folding import fold
from translator.phrasebook.grammar.inflection import LANGUAGES

OTHERS = [language for language in LANGUAGES if language != "en"]


@cache
def phrases(language: str) -> tuple[str, ...]:
    other = "en" if language != "en" else "de"
    return tuple(pair.source for pair in reading_pairs(LanguagePair(language, other)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_a_hundred_different_phrases_in_every_language(language: str) -> None:
    assert len(phrases(language)) == len(set(phrases(language))) == 100
    assert all(re.fullmatch(r"\S.*[.!?。！]", text) for text in phrases(language))


def test_they_are_of_three_to_twenty_words_and_some_have_numbers() -> None:
    lengths = [len(text.split()) for text in phrases("en")]
    assert 3 <= min(lengths) <= 4
    assert 16 <= max(lengths) <= 20
    assert sum(bool(re.search(r"\d", text)) for text in phrases("en")) >= 10


@pytest.mark.parametrize("other", OTHERS)
def test_both_sides_have_the_same_digits_where_both_have_any(other: str) -> None:
    for pair in reading_pairs(LanguagePair("en", other)):
        source, target = (sorted(re.findall(r"\d+", side)) for side in (pair.source, pair.target))
        assert not (source and target) or set(source) <= set(target), pair


@pytest.mark.parametrize("other", OTHERS)
def test_the_phrasebook_answers_none(other: str) -> None:
    for pair in (LanguagePair("en", other), LanguagePair(other, "en")):
        assert not any(Curated().answer(list(phrases(pair.source)), pair).values())


def test_none_is_trained_on_or_checked_with() -> None:
    pair = LanguagePair("en", "de")
    known = {fold(one.source) for one in expand(load_travel_content(), pair, per_carrier=2000)}
    known |= {fold(one.source) for one in held_out_pairs(load_travel_content(), pair)}
    asked = load_travel_content(carriers="check")
    known |= {fold(one.source) for one in expand(asked, pair, per_phrase=1, per_carrier=2000)}
    assert known.isdisjoint(map(fold, phrases("en")))
