"""Segments: sentences that join back to the text."""

import pytest
import sentencex
from hypothesis import given
from hypothesis import strategies as st

from translator.errors import TextTooLongError
from translator.text.segments import Segment, split_long, split_segments

LANGUAGES = st.sampled_from(["en", "es", "ja", "pt-BR", "zh", "ar", "th", "xx"])


@given(st.text(), LANGUAGES)
def test_segments_join_back_to_the_text(text: str, language: str) -> None:
    assert "".join(map(str, split_segments(text, language))) == text


@given(st.text(alphabet="ab.!? \n\t。", max_size=60), LANGUAGES)
def test_the_core_of_a_segment_has_no_outer_white_space(text: str, language: str) -> None:
    assert all(one.text == one.text.strip() for one in split_segments(text, language))


@pytest.mark.parametrize(
    ("language", "text", "cores"),
    [
        ("en", "Where is Mr. Smith? I am lost.", ["Where is Mr. Smith?", "I am lost."]),
        ("en", "It costs 3.50 euros.", ["It costs 3.50 euros."]),
        ("ja", "駅はどこですか。ありがとう！", ["駅はどこですか。", "ありがとう！"]),
        ("es", "¿Dónde? ¡Aquí!", ["¿Dónde?", "¡Aquí!"]),
        ("en", "one\ntwo", ["one", "two"]),
    ],
)
def test_sentences_end_where_a_reader_would_say(language: str, text: str, cores: list[str]) -> None:
    assert [one.text for one in split_segments(text, language) if one.text] == cores


@given(st.text(alphabet="abc ,;。、\n", max_size=200), st.integers(8, 40))
def test_a_long_segment_is_cut_into_parts_that_join_and_fit(text: str, limit: int) -> None:
    segment = Segment(text)
    try:
        parts = list(split_long(segment, length=len, limit=limit))
    except TextTooLongError:
        assert max(map(len, text.split()), default=0) >= limit - 1
        return
    assert "".join(map(str, parts)) == text
    assert all(len(part.text) <= limit for part in parts)


def test_a_stretch_without_a_break_is_refused_by_name() -> None:
    with pytest.raises(TextTooLongError, match="'Donau"):
        list(split_long(Segment("Donau" * 30), length=len, limit=60))


@pytest.mark.parametrize("language", ["en", "el", "hy", "ja"])
@given(text=st.text("abAB  ,'\"()-12@/&%[]{}_*#=+~$", min_size=1, max_size=60))
def test_plain_text_without_marks_is_one_sentence_by_the_rules_too(
    text: str, language: str
) -> None:
    assert len(sentencex.segment(language, text)) == 1
    assert len(split_segments(text, language)) == 1
