"""Places: where words stand by themselves."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.text.places import find_all, find_alone


@pytest.mark.parametrize(
    ("word", "text", "count"),
    [
        ("3", "3 y 30", 1),
        ("3", "a las 3.", 1),
        ("3", "3:45", 0),
        ("15", "15es noches", 0),
        ("Tom", "Tomás y Tom", 1),
        ("Tom", "Tomは", 1),
        ("€18.10", "Cuesta €18.10.", 1),
        ("5", "5 5, 5.", 3),
        ("5 5", "15 5 5", 1),
        ("", "anything", 0),
    ],
)
def test_a_word_counts_only_where_it_stands_alone(word: str, text: str, count: int) -> None:
    assert len(find_alone(word, text)) == count


def test_the_longest_words_choose_first() -> None:
    assert find_all(["5", "5-10"], "5-10 y 5") == [(0, 1), (7, 0)]


@pytest.mark.parametrize("text", ["5", "5 5 5", "55 5", ""])
def test_words_that_do_not_come_as_often_as_wanted_are_nowhere(text: str) -> None:
    assert find_all(["5", "5"], text) is None


@given(st.lists(st.sampled_from(["5", "5:30", "Tom", "{a}", "😀", "1 234"]), max_size=6))
def test_each_word_is_found_once_where_all_stand_apart(words: list[str]) -> None:
    text = " ; ".join(words)
    places = find_all(words, text)
    assert places is not None
    assert Counter(index for _start, index in places) == Counter(range(len(words)))
    assert all(text.startswith(words[index], start) for start, index in places)
