"""Cleaning rules, each with its count."""

import pytest

from models.corpus.cleaning import Cleaner, key_of
from models.corpus.pair import Faulty, Pair
from models.recipe import Corpus, Data

DATA = Data(origin="here", corpora=(Corpus(file="x"),), most_characters=60, most_variants=2)


@pytest.mark.parametrize(
    ("rule", "pair"),
    [
        ("length", Pair("word " * 20, "palabra " * 20)),
        ("ratio", Pair("Hi.", "Esta es una frase demasiado larga para ser eso.")),
        ("digits", Pair("I have 12 cats.", "Tengo 13 gatos.")),
        ("case", Pair("WHERE IS HE NOW?", "¿Dónde está él ahora?")),
        ("punctuation", Pair("Are you there?", "Estás ahí.")),
        ("untranslated", Pair("Tom loves pizza.", "Tom loves pizza!")),
        ("test set", Pair("This one is a test.", "Esta es de prueba.")),
        ("language", Pair("It is foreign.", "Das ist fremd.")),
    ],
)
def test_a_rule_throws_a_pair_out_and_counts_it(rule: str, pair: Pair) -> None:
    cleaner = Cleaner(
        DATA,
        tests={key_of("this one is a test")},
        is_foreign=lambda one: one.target.startswith("Das "),
    )

    assert list(cleaner.clean([pair])) == []
    assert cleaner.counts.dropped == {rule: 1}
    assert cleaner.counts.examples[rule] == [f"{pair.source} | {pair.target}"]


@pytest.mark.parametrize(
    "pair",
    [
        Pair("Hello.", "Hola."),
        Pair("It is 5:30 p.m.", "Son las 17:30."),
        Pair("Where is he?", "彼はどこですか。"),
        Pair("I have two cats.", "Tengo 2 gatos."),
        Pair("OK", "OK"),
        Pair("I don't like Rome.", "ローマは好きではありません。"),
    ],
)
def test_good_pairs_pass(pair: Pair) -> None:
    assert list(Cleaner(DATA).clean([pair])) == [pair]


def test_wide_digits_are_no_other_digits() -> None:
    wide = [Pair("I have 12 dogs.", "犬を１２匹飼っています。")]
    assert list(Cleaner(DATA).clean(wide)) == [Pair("I have 12 dogs.", "犬を12匹飼っています。")]
    assert key_of("３時。") == key_of("3時")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Πού είναι ο Tom;", "Είναι εδώ."),
        ("أين المحطة؟", "هي هنا."),
        ("駅はどこですか？", "ここです。"),
        ("¿Dónde está?", "Está aquí; allí no."),
    ],
)
def test_a_question_ends_as_its_language_has_it(question: str, answer: str) -> None:
    asked, said = Pair("Where is it?", question), Pair("It is here.", answer)

    assert list(Cleaner(DATA).clean([asked, said])) == [asked, said]


def test_what_differs_in_case_and_punctuation_only_is_a_duplicate() -> None:
    cleaner = Cleaner(DATA)
    pairs = [Pair("Hello.", "Hola."), Pair("hello!", "hola")]

    assert list(cleaner.clean(pairs)) == pairs[:1]
    assert cleaner.counts.dropped == {"duplicate": 1}


def test_variants_of_one_source_are_capped() -> None:
    cleaner = Cleaner(DATA)
    pairs = [Pair("You know.", f"Sabes {word}.") for word in ("tú", "bien", "ya")]

    assert list(cleaner.clean(pairs)) == pairs[:2]


def test_unreadable_lines_are_counted_and_shown() -> None:
    cleaner = Cleaner(DATA)

    assert list(cleaner.clean([Faulty(7, "no UTF-8")])) == []
    assert cleaner.counts.examples["unreadable"] == ["line 7: no UTF-8"]
    assert str(cleaner.counts) == "0 of 1 pairs kept (unreadable 1)"
