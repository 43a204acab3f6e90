"""Stretches: what is for the model, and what is carried over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.testing import FakeVocabulary
from translator.text.stretches import masked_texts, split_stretches

ASCII = "".join(map(chr, range(32, 127)))
LETTERS = FakeVocabulary("".join(c for c in ASCII if c not in "()<>"))


def shown(text: str) -> list[tuple[str, bool]]:
    """Return the stretches and whether they are for the model."""
    return [(part.text, part.translatable) for part in split_stretches(text, LETTERS)]


def test_symbols_cut_a_segment_and_words_after_them_continue_it() -> None:
    parts = split_stretches("See you 😀 (it is free).", LETTERS)
    assert [part.text for part in parts if part.translatable] == ["See you", "it is free"]
    assert [part.continues for part in parts if part.translatable] == [False, True]


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("“Where is room 5?”", "Where is room 5?"),
        ("(Is it far?)", "Is it far?"),
        ("«Hello».", "Hello"),
        ('"Where to?', "Where to?"),
        ('"Yes" and "no"', '"Yes" and "no"'),
        ("Hello", "Hello"),
    ],
)
def test_quotes_around_a_whole_segment_are_carried_over(text: str, core: str) -> None:
    assert [part for part, translatable in shown(text) if translatable] == [core]
    assert "".join(part for part, _translatable in shown(text)) == text


def test_a_dash_within_a_mask_stays_though_the_vocabulary_lacks_it() -> None:
    assert shown("Open 6:15–7:15 – daily") == [("Open 6:15–7:15 - daily", True)]


def test_capitals_are_a_matter_of_the_whole_segment() -> None:
    parts = split_stretches("WHERE 😀 IS 😀 it?", LETTERS)
    assert [part.capitals for part in parts if part.translatable] == [True, True, True]
    assert not split_stretches("OK.", LETTERS)[0].capitals


def test_what_is_to_be_kept_is_masked_where_it_stands_alone() -> None:
    (part,) = split_stretches("Rome is in Rom", LETTERS, ["Rom"])
    assert [(mask.start, mask.text) for mask in part.masks] == [(11, "Rom")]


@given(st.text(alphabet="aB 5.€“”()😀é日\n-–", max_size=30))
def test_stretches_join_back_but_for_plain_quotes_and_dashes(text: str) -> None:
    parts = split_stretches(text, LETTERS)
    joined = "".join(part.text for part in parts)
    plain = str.maketrans("“”–", '""-')
    assert joined.translate(plain) == text.translate(plain)
    assert all(mask in joined for mask in masked_texts(parts))
