"""The words check, and the whole travel check, with a fake that knows all answers."""

from collections.abc import Callable, Sequence
from functools import cache

import pytest

from models.checks.report import findings
from models.checks.words import Question, questions
from models.travel.content import load_travel_content
from translator.languages import LanguagePair
from translator.phrasebook.curated.content import Content
from translator.phrasebook.curated.filling import Inflection
from translator.phrasebook.curated.rendering import render

PAIRS = [
    pair
    for other in ("de", "it", "pt", "ja")
    for pair in (LanguagePair("en", other), LanguagePair(other, "en"))
]


@cache
def content() -> Content:
    return load_travel_content(carriers="check")


@cache
def answers(pair: LanguagePair) -> dict[str, str]:
    """Return the list's own translation of every word, alone and in every carrier."""
    known: dict[str, str] = {}
    for entry in content().entries:
        known.setdefault(entry.nouns[pair.source].text, entry.nouns[pair.target].text)
        filling = Inflection({one: entry.inflected(one) for one in (pair.source, pair.target)})
        for carrier in content().carriers:
            if carrier.slots <= set(entry.slots):
                fill = dict.fromkeys(carrier.slots, filling)
                source, target = (
                    render(carrier.wordings[one][0], fill, one).text
                    for one in (pair.source, pair.target)
                )
                known.setdefault(source, target)
    return known


def knowing(pair: LanguagePair) -> Callable[[Sequence[str]], list[str]]:
    """Return a fake pack: what it does not know, it repeats."""
    return lambda texts: [answers(pair).get(text, text) for text in texts]


def test_what_japanese_asks_for_may_be_one_or_several() -> None:
    asked = [*questions(content(), content().carriers, LanguagePair("ja", "en"))]
    tissues = next(one for one in asked if one.entry == "tissues")
    starter = next(one for one in asked if one.entry == "food-starter")
    assert tissues.is_right("I left a tissue on the train.")
    assert starter.is_right("Starters")
    german = [*questions(content(), content().carriers, LanguagePair("de", "en"))]
    assert not next(one for one in german if one.entry == "food-starter").is_right("Starters")


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_who_knows_every_word_has_no_faults(pair: LanguagePair) -> None:
    words, numbers, scraps = findings(pair, knowing(pair))
    assert words.asked > 3000
    assert words.faults == ()
    assert (numbers.asked, numbers.faults) == (1000, ())
    assert scraps.asked > 450
    assert scraps.faults == ()


@pytest.mark.parametrize("pair", [LanguagePair("en", "ja"), LanguagePair("de", "en")], ids=str)
def test_who_repeats_the_question_knows_few_words(pair: LanguagePair) -> None:
    words = findings(pair, list)[0]
    assert len(words.faults) > 0.8 * words.asked


def test_every_word_of_the_vocabulary_is_asked_in_three_carriers() -> None:
    asked: dict[str, int] = {}
    for question in questions(content(), content().carriers, LanguagePair("en", "de")):
        asked[question.entry] = asked.get(question.entry, 0) + 1
    kinds = {"thing", "mass", "place", "person", "service", "matter", "set"}
    words = [entry.id for entry in content().entries if kinds & set(entry.slots)]
    assert set(asked) == set(words)
    assert set(asked.values()) == {4}


@pytest.mark.parametrize(
    ("language", "accepted", "answer", "right"),
    [
        ("de", "Bahnhof", "Wo ist der Bahnhof?", True),
        ("de", "Bahnhof", "wo ist der bahnhof", True),
        ("de", "Bahn", "Wo ist der Bahnhof?", False),
        ("pt", "ônibus", "Onde fica o ônibus?", True),
        ("ja", "バス", "バスはどこですか。", True),
        ("ja", "バス", "バスルームはどこですか。", False),
        ("ja", "本", "日本に行きたいです。", False),
        ("ja", "本", "この本をください。", True),
        ("ja", "SIMカード", "ｓｉｍカードをください。", True),
        ("ja", "カード", "SIMカードをください。", True),
    ],
)
def test_a_word_is_found_whole(language: str, accepted: str, answer: str, right: bool) -> None:
    assert Question("word", "?", (accepted,), language).is_right(answer) is right


def test_any_meaning_of_a_word_is_right() -> None:
    pair = LanguagePair("de", "en")
    asked = [one for one in questions(content(), (), pair) if one.source == "Rechnung"]
    assert asked == []
    asked = [
        one for one in questions(content(), content().carriers, pair) if one.entry == "shop-invoice"
    ]
    assert all(one.is_right("the bill") and one.is_right("the invoice") for one in asked)


def test_japanese_is_right_in_kana_too() -> None:
    pair = LanguagePair("en", "ja")
    asked = next(
        one for one in questions(content(), content().carriers, pair) if one.source == "plaster"
    )
    assert asked.is_right("絆創膏をください。")
    assert asked.is_right("ばんそうこうをください。")
