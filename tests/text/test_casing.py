"""Casing: what is in capitals is asked for as the vocabulary knows it."""

import pytest

from translator.text.casing import (
    begun_small,
    calmed,
    find_codes,
    has_capital_word,
    in_capitals,
    is_capitals,
    truecase,
)

KNOWN = {"where": -1.0, "is": -2.0, "Is": -2.5, "from": -1.0, "Tom": -1.0, "room": -1.0}


class Vocabulary:
    """Knows a few words; spells every other letter by letter, but no X and no ı."""

    def covers(self, character: str) -> bool:
        """Tell whether the letter is not one of those that are missing."""
        return character not in "Xı"

    def log_probability(self, text: str) -> float:
        """Score known words high, others by their length, capitals lower."""
        return KNOWN.get(text, -5.0 * len(text) - sum(map(str.isupper, text)))

    def encode(self, text: str) -> list[str]:
        """Cut what is not known into letters."""
        return [text] if text in KNOWN else list(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WHERE IS IT?", True),
        ("WHERE IS José?", True),
        ("THE TRAIN TO Reykjavík LEAVES", True),
        ("ATM", True),
        ("I NEED help", False),
        ("Where", False),
        ("A b", False),
        ("123", False),
    ],
)
def test_a_text_in_capitals_is_told_from_a_word_in_capitals(text: str, expected: bool) -> None:
    assert is_capitals(text) is expected


def test_words_in_capitals_are_respelt_as_the_vocabulary_knows_them() -> None:
    text = truecase("WHERE IS TOM FROM, TAXI?", Vocabulary())
    assert text == "where is Tom from, taxi?"


def test_the_turkish_dotted_capital_leaves_no_loose_dot() -> None:
    assert truecase("İYİ", Vocabulary()) == "iyi"


def test_a_shout_in_a_text_is_calmed_but_short_words_may_be_codes() -> None:
    assert calmed("WHERE IS the NEAREST one?", Vocabulary()) == "where IS the NEAREST one?"


def test_short_words_that_are_known_in_no_case_are_codes() -> None:
    text = "IS the ATM in EE.UU. or the UK, I'M lost"
    assert [text[start:end] for start, end in find_codes(text, Vocabulary())] == ["ATM", "UK"]


@pytest.mark.parametrize(
    ("text", "expected"), [("Room 5", "room 5"), ("Tom", "Tom"), ("Zoo", "Zoo"), ("", "")]
)
def test_a_title_begins_small_where_the_vocabulary_knows_it_only_so(
    text: str, expected: str
) -> None:
    assert begun_small(text, Vocabulary()) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("tr", "İSTANBUL IŞIK"), ("en", "ISTANBUL IŞIK")]
)
def test_turkish_keeps_the_dot_of_its_capitals(language: str, expected: str) -> None:
    assert in_capitals("istanbul ışık", language) == expected


def test_greek_capitals_have_no_accents_but_their_dots() -> None:
    assert in_capitals("Πού μένει; Ταΐζω προϊόντα.", "el") == "ΠΟΥ ΜΕΝΕΙ; ΤΑΪΖΩ ΠΡΟΪΟΝΤΑ."
    assert in_capitals("τσάι ή άυλος Μάιος", "el") == "ΤΣΑΪ Ή ΑΫΛΟΣ ΜΑΪΟΣ"


def test_a_code_in_a_script_without_case_is_no_shouting() -> None:
    for text in ("TVが壊れています", "ＴＶが壊れています", "JR線はどこですか。", "VISAは？"):
        assert not is_capitals(text)
        assert has_capital_word(text)
    assert is_capitals("WELCOME TO 東京 STATION")
    assert not has_capital_word("駅はどこですか。")


def test_a_code_may_stand_beside_a_script_without_case() -> None:
    text = "駅のATMはWHEREか"
    assert [text[start:end] for start, end in find_codes(text, Vocabulary())] == ["ATM"]
