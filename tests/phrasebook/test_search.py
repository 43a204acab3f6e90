"""Fuzzy search over stored phrases: recall with typing errors, pairs, changes."""

import random
from collections.abc import Iterator
from itertools import product

import pytest

from tests.phrasebook.conftest import EN_ES
from translator.languages import LanguagePair
from translator.phrasebook.phrase import NewPhrase
from translator.phrasebook.phrasebook import Phrasebook
from translator.phrasebook.search import Side

LETTERS = "abcdefghijklmnopqrstuvwxyz"
THINGS = [
    ("station", "la estación", "駅"),
    ("museum", "el museo", "博物館"),
    ("hotel", "el hotel", "ホテル"),
    ("pharmacy", "la farmacia", "薬局"),
    ("harbour", "el puerto", "港"),
    ("bakery", "la panadería", "パン屋"),
    ("exit", "la salida", "出口"),
    ("bank", "el banco", "銀行"),
    ("hospital", "el hospital", "病院"),
    ("ticket office", "la taquilla", "切符売り場"),
    ("swimming pool", "la piscina", "プール"),
    ("car park", "el aparcamiento", "駐車場"),
]
FRAMES = [
    ("Where is the {}?", "¿Dónde está {}?", "{}はどこですか。"),
    ("How far is the {} from here?", "¿A qué distancia está {}?", "{}までどのくらいですか。"),
    ("When does the {} open?", "¿Cuándo abre {}?", "{}は何時に開きますか。"),
    ("The {} is closed today.", "Hoy está cerrado: {}.", "{}は今日閉まっています。"),
    ("Could you take me to the {}?", "¿Me lleva a {}?", "{}に連れて行ってください。"),
    ("I am looking for the {}.", "Estoy buscando {}.", "{}を探しています。"),
    ("Is there a {} near here?", "¿Hay cerca {}?", "この近くに{}はありますか。"),
    ("I left my bag in the {}.", "Olvidé mi bolso en {}.", "{}に鞄を忘れました。"),
    ("We will meet at the {} at noon.", "Quedamos a mediodía en {}.", "正午に{}で会いましょう。"),
]
WORDS = [
    ("Thank you", "Gracias", "ありがとう"),
    ("Good morning", "Buenos días", "おはようございます"),
    ("Excuse me", "Disculpe", "すみません"),
    ("The bill, please", "La cuenta, por favor", "お会計をお願いします"),
]
ROWS = [
    *(
        tuple(frame.format(thing) for frame, thing in zip(frames, things, strict=True))
        for frames, things in product(FRAMES, THINGS)
    ),
    *WORDS,
]
"""The same sentences in English, Spanish and Japanese."""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Phrasebook]:
    """A phrasebook of English with Spanish, and of English with Japanese, by template."""
    with Phrasebook(tmp_path_factory.mktemp("search") / "phrasebook.db") as book:
        book.phrases.add_all(
            NewPhrase(source=row[0], target=row[side], pair=LanguagePair("en", language))
            for row in ROWS
            for side, language in ((1, "es"), (2, "ja"))
        )
        yield book


def mistyped(text: str, chance: random.Random) -> str:
    """Return ``text`` with two random typing errors."""
    characters = list(text)
    for _error in range(2):
        at = chance.randrange(len(characters) - 1)
        other = chance.choice(LETTERS if text.isascii() else text)
        match chance.choice(("leave out", "put in", "mistake", "exchange")):
            case "leave out":
                del characters[at]
            case "put in":
                characters.insert(at, other)
            case "mistake":
                characters[at] = other
            case _:
                characters[at : at + 2] = characters[at + 1], characters[at]
    return "".join(characters)


def recall(book: Phrasebook, queries: list[tuple[str, str]], *, limit: int = 5) -> float:
    """Return the share of (query, text) whose text is among the best."""
    found = 0
    for query, text in queries:
        matches = book.search(query, limit=limit)
        found += any(text in {match.phrase.source, match.phrase.target} for match in matches)
    return found / len(queries)


def test_there_are_three_hundred_distinct_sentences() -> None:
    assert len({text for row in ROWS for text in row}) >= 300


@pytest.mark.parametrize(("side", "language"), [(0, "English"), (1, "Spanish"), (2, "Japanese")])
def test_two_typing_errors_leave_95_of_100_sentences_among_the_five_best(
    full: Phrasebook, side: int, language: str
) -> None:
    chance = random.Random(f"two errors, {language}")
    queries = [(mistyped(row[side], chance), row[side]) for row in ROWS]
    assert recall(full, queries) >= 0.95


def test_a_sentence_is_found_before_it_is_typed_to_its_end(full: Phrasebook) -> None:
    queries = [(text[: len(text) * 3 // 4], text) for row in ROWS for text in row[:2]]
    assert recall(full, queries, limit=20) == 1


@pytest.mark.parametrize(
    ("query", "part"),
    [("staton", "station"), ("museun", "museum"), ("estacion", "estación"), ("銀行", "銀行")],
)
def test_a_word_finds_sentences_that_hold_it(full: Phrasebook, query: str, part: str) -> None:
    matches = full.search(query)
    assert len(matches) == 5
    assert all(part in match.phrase.source + match.phrase.target for match in matches)


def test_a_match_names_its_side(full: Phrasebook) -> None:
    assert full.search("where is the museum?")[0].side is Side.SOURCE
    assert full.search("donde esta el museo")[0].side is Side.TARGET


def test_the_best_match_comes_first(full: Phrasebook) -> None:
    scores = [match.score for match in full.search("where is the museum", limit=20)]
    assert scores[0] == 100
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("pair", [EN_ES, EN_ES.reverse])
def test_with_a_pair_only_its_phrases_are_found_in_either_direction(
    full: Phrasebook, pair: LanguagePair
) -> None:
    matches = full.search("where is the museum", pair=pair, limit=50)
    assert matches
    assert {match.phrase.target_language for match in matches} == {"es"}


def test_a_pair_without_phrases_finds_nothing(full: Phrasebook) -> None:
    assert full.search("museum", pair=LanguagePair("en", "fr")) == []


def test_search_follows_every_change(book: Phrasebook) -> None:
    first = book.phrases.add("Good morning", "Buenos días", EN_ES)
    assert [match.phrase.id for match in book.search("good morning")] == [first.id]
    second = book.phrases.add("Good mourning", "Buen luto", EN_ES)
    assert {match.phrase.id for match in book.search("good morning")} == {first.id, second.id}
    book.phrases.remove(first.id)
    assert [match.phrase.id for match in book.search("good morning")] == [second.id]
    book.phrases.add("Good mourning", "Que en paz descanse", EN_ES)
    assert book.search("buen luto") == []


def test_search_in_an_empty_phrasebook_finds_nothing(book: Phrasebook) -> None:
    assert book.search("good morning") == []
