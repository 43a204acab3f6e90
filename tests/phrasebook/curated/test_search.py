"""Search over the curated phrases: recall with typing errors, and speed."""

import random
import string

import pytest

from translator.phrasebook.curated.answering import LANGUAGES
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.search import CuratedSearch
from translator.romanizer import romanise

RECALL = 0.95


@pytest.fixture(scope="module")
def searched() -> tuple[Curated, CuratedSearch]:
    """The phrasebook's own content, indexed once."""
    curated = Curated()
    return curated, CuratedSearch(curated)


def misspelt(text: str, chance: random.Random) -> str:
    """Return a text with two letters changed, left out, put in or exchanged."""
    letters = list(text)
    for _error in range(2):
        at, kind = chance.randrange(len(letters) - 1), chance.randrange(4)
        if kind == 0:
            del letters[at]
        elif kind == 1:
            letters.insert(at, chance.choice(string.ascii_lowercase))
        elif kind == 2:
            letters[at] = chance.choice(string.ascii_lowercase)
        else:
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_typing_errors_are_forgiven(
    searched: tuple[Curated, CuratedSearch], language: str
) -> None:
    curated, search = searched
    chance = random.Random(language)
    found: list[bool] = []
    phrases = [phrase for phrase in curated.phrases() if not phrase.slots]
    for phrase in chance.sample(phrases, 120):
        wording = chance.choice(phrase.wordings(language))
        text: str | None = str(wording.text)
        if language == "ja":
            text = romanise(str(wording.kana)) if wording.kana else None
        if text is None or len(text) < 6:
            continue
        query = misspelt(text, chance)
        hits = search.search(query)
        found.append(any(hit.phrase.id == phrase.id for hit in hits))
    assert sum(found) / len(found) >= RECALL


@pytest.mark.parametrize(
    ("query", "phrase"),
    [
        ("donde esta el banco", "directions.where-is"),
        ("Where is the bank?", "directions.where-is"),
        ("eki wa doko desu ka", "directions.where-is"),
        ("駅はどこ", "directions.where-is"),
        ("よやくしています", "hotel.have-reservation"),
        ("yoyaku shite imasu", "hotel.have-reservation"),
        ("出口", "signs.exit"),
    ],
)
def test_kanji_kana_romanisation_and_plain_letters_find_their_phrase(
    searched: tuple[Curated, CuratedSearch], query: str, phrase: str
) -> None:
    assert phrase in [hit.phrase.id for hit in searched[1].search(query)]


def test_each_phrase_comes_once_and_a_language_can_be_asked_for(
    searched: tuple[Curated, CuratedSearch],
) -> None:
    hits = searched[1].search("hotel", limit=20)
    assert len({hit.phrase.id for hit in hits}) == len(hits)
    assert {hit.language for hit in searched[1].search("hotel", language="it")} <= {"it"}
