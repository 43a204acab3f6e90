"""Gaps between sentences, by the habits of the target language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.text.gaps import gapped, mark_between, space_between
from translator.text.segments import split_segments


def joined(text: str, source: str, target: str) -> str:
    return "".join(map(str, gapped(split_segments(text, source), source, target)))


@pytest.mark.parametrize(
    ("text", "source", "target", "expected"),
    [
        ("駅はどこですか。遠いですか。", "ja", "en", "駅はどこですか。 遠いですか。"),
        ("Where is it? Is it far?", "en", "ja", "Where is it?Is it far?"),
        ("Where is it? Is it far?", "en", "zh-TW", "Where is it?Is it far?"),
        ("Where is it?\nIs it far?", "en", "ja", "Where is it?\nIs it far?"),
        ("駅はどこですか。\n遠いですか。", "ja", "en", "駅はどこですか。\n遠いですか。"),
        ("Where is it? Is it far?", "en", "fr", "Where is it? Is it far?"),
        ("駅はどこですか。遠いですか。", "ja", "zh", "駅はどこですか。遠いですか。"),
        ("  駅。  遠い。 ", "ja", "en", "  駅。  遠い。 "),
        ("彼は『行く。』と言った。", "ja", "en", "彼は『行く。』と言った。"),
    ],
)
def test_sentences_are_apart_as_the_target_has_them(
    text: str, source: str, target: str, expected: str
) -> None:
    assert joined(text, source, target) == expected


@given(st.text("a.。 \n駅?", max_size=30), st.sampled_from(["en", "ja", "zh", "es"]))
def test_nothing_but_spaces_between_sentences_changes(text: str, target: str) -> None:
    for source in ("en", "ja"):
        found = joined(text, source, target)
        assert found.replace(" ", "") == text.replace(" ", "")
        assert (len(found) - len(found.lstrip())) == len(text) - len(text.lstrip())


@pytest.mark.parametrize(
    ("mark", "target", "expected"),
    [
        (", ", "ja", "、"),
        ("、", "en", ", "),
        ("，", "es", ", "),
        (": ", "zh-TW", "："),
        (", ", "zh", "，"),
        (", ", "es", ", "),
        (" €5 ", "ja", " €5 "),
    ],
)
def test_a_mark_between_clauses_is_the_target_s(mark: str, target: str, expected: str) -> None:
    assert mark_between(mark, target) == expected


def test_a_word_beside_a_number_gets_the_space_that_its_language_has() -> None:
    assert space_between("museum", "21:44", "館", "en") == " "
    assert space_between("21:44", "since", "か", "en") == " "
    assert space_between("21:44", ", since", "か", "en") == ""
    assert space_between("it's", "%(name)s", "に", "en") == " "
    assert space_between("room", "12", "m", "en") == ""
    assert space_between("博物館", "21:44", "館", "zh") == ""
    assert space_between("", "museum", "館", "en") == ""
