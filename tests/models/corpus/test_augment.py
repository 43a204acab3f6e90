"""Augmentation keeps pairs true."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.corpus.augment import (
    PLACEHOLDERS,
    augment,
    joined,
    misspelt,
    renumbered,
    replaced,
    unended,
)
from models.corpus.pair import Pair
from models.recipe import Augmentation

NOTHING = Augmentation(upper=0, lower=0, unended=0, typo=0, numbers=0, placeholders=0, joined=0)
DIGITS = re.compile(r"\d+")


@given(st.integers(), st.integers(2, 99_999))
def test_other_numbers_are_the_same_on_both_sides(seed: int, number: int) -> None:
    pair = Pair(f"It costs {number} euros.", f"Cuesta {number} euros.")
    found = renumbered(pair, random.Random(seed))

    assert DIGITS.findall(found.source) == DIGITS.findall(found.target)
    assert len(DIGITS.findall(found.source)[0]) == len(str(number))


def test_times_stay_times() -> None:
    for seed in range(50):
        found = renumbered(Pair("At 5:30.", "A las 5:30."), random.Random(seed))
        hour, minute = map(int, DIGITS.findall(found.target))
        assert found.source == f"At {hour}:{minute:02}."
        assert hour < 24
        assert minute < 60


@pytest.mark.parametrize("text", ["1 ticket", "no numbers", "room B12", "v1.2.3a"])
def test_what_is_no_plain_number_stays(text: str) -> None:
    assert renumbered(Pair(text, text), random.Random(1)) == Pair(text, text)


def test_a_counter_may_follow_a_number_at_once() -> None:
    pair = Pair("I have 12 dogs.", "私は犬を12匹飼っています。")
    number = DIGITS.findall(renumbered(pair, random.Random(1)).source)[0]
    assert number != "12"
    assert renumbered(pair, random.Random(1)).target == f"私は犬を{number}匹飼っています。"
    assert "⟩匹" in replaced(pair, random.Random(1)).target


def test_no_letter_is_misspelt_where_one_is_a_word() -> None:
    for seed in range(20):
        assert misspelt("薬局はどこですか", random.Random(seed)) == "薬局はどこですか"


def test_numbers_and_else_names_become_placeholders() -> None:
    chance = random.Random(0)
    number = replaced(Pair("Tom has 12 cats.", "Tom tiene 12 gatos."), chance)
    name = replaced(Pair("Tom sings.", "Tom canta."), chance)

    for pair in (number, name):
        words = [word for word in PLACEHOLDERS if word in pair.source]
        assert len(words) == 1
        assert words[0] in pair.target
    assert number.source.startswith("Tom has ⟨")
    assert name.source.endswith("⟩ sings.")


def test_what_stands_twice_is_no_placeholder() -> None:
    pair = Pair("5 and 5 is 10.", "5 y 5 son diez.")

    assert replaced(pair, random.Random(0)) == pair


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        (Pair("Hello.", "Hola."), Pair("Hello", "Hola")),
        (Pair("Where is it?", "¿Dónde está?"), Pair("Where is it", "¿Dónde está?")),
        (Pair("Wait...", "Espera..."), Pair("Wait...", "Espera...")),
        (Pair("Πού είναι ο Τομ;", "Where is Tom?"), Pair("Πού είναι ο Τομ", "Where is Tom?")),
        (Pair("أين المحطة؟", "Where is it?"), Pair("أين المحطة", "Where is it?")),
        (Pair("Hi", "Hola."), Pair("Hi", "Hola")),
    ],
)
def test_the_final_mark_goes_where_that_keeps_the_pair_true(pair: Pair, expected: Pair) -> None:
    assert unended(pair) == expected


@given(st.integers(), st.sampled_from(["Where is the station?", "Hi", "éàü thé", "ab cd"]))
def test_a_misspelling_touches_one_word_of_four_letters(seed: int, text: str) -> None:
    found = misspelt(text, random.Random(seed))
    changed = [
        (one, other) for one, other in zip(text.split(), found.split(), strict=True) if one != other
    ]

    assert len(changed) <= 1
    assert all(len(one.strip("?")) >= 4 for one, _other in changed)


def test_shares_of_nothing_change_nothing_and_of_one_everything() -> None:
    pairs = [Pair("Where is Tom?", "¿Dónde está Tom?")] * 20
    chance = random.Random(1)

    assert list(augment(pairs, NOTHING, chance)) == pairs
    loud = Augmentation(upper=1, unended=0, numbers=0, placeholders=0, joined=0)
    assert {pair.source for pair in augment(pairs, loud, chance)} == {"WHERE IS TOM?"}


def test_two_pairs_become_one_with_a_space_where_the_script_has_one() -> None:
    found = joined(Pair("Yes.", "はい。"), Pair("Thanks.", "ありがとう。"))

    assert found == Pair("Yes. Thanks.", "はい。ありがとう。")


@given(st.lists(st.just(Pair("Hi.", "Hola.")), max_size=30), st.integers())
def test_no_pair_is_lost_by_joining(pairs: list[Pair], seed: int) -> None:
    shares = Augmentation(
        upper=0, lower=0, unended=0, typo=0, numbers=0, placeholders=0, joined=0.5
    )
    found = list(augment(pairs, shares, random.Random(seed)))

    assert sum(pair.source.count("Hi.") for pair in found) == len(pairs)
