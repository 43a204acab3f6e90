"""Normalisation: one spelling, nothing visible lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.text.normalise import normalise, plain_width

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("cafe\u0301", "café"),
        ("a\u00a0b", "a b"),
        ("a\u3000b", "a b"),
        ("zero\u200bwidth", "zerowidth"),
        ("\ufeffHello", "Hello"),
        ("nul\x00byte", "nulbyte"),
        ("line\r\nend", "line\nend"),
        ("old\rmac", "old mac"),
        ("one\u2028two", "one two"),
        ("1\u00a0234,50\u00a0€", "1\u00a0234,50\u00a0€"),
        ("5\u00a0km", "5 km"),
        ("１００円", "１００円"),
        ("ﾌﾟｰﾙはどこ？", "プールはどこ？"),
        ("ｺﾝﾆﾁﾊ｡", "コンニチハ。"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("broken\ud800half", "broken\ufffdhalf"),
        ("evil\u202eltr", "evilltr"),
        ("a\tb\nc", "a\tb\nc"),
    ],
)
def test_spelling_is_unified_and_the_visible_kept(given_text: str, expected: str) -> None:
    assert normalise(given_text) == expected


@given(ANY_TEXT)
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(ANY_TEXT)
def test_the_result_is_nfc_and_can_be_encoded(text: str) -> None:
    result = normalise(text)
    assert unicodedata.is_normalized("NFC", result)
    result.encode("utf-8")


@given(ANY_TEXT)
def test_no_line_feed_appears_that_was_not_there(text: str) -> None:
    assert normalise(text).count("\n") == text.count("\n")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("１００円のＴＶ", "100円のTV"),
        ("½ ﷺ ① café", "½ ﷺ ① café"),
        ("plain", "plain"),
    ],
)
def test_letters_and_digits_have_one_width(text: str, plain: str) -> None:
    assert plain_width(text) == plain


@given(ANY_TEXT)
def test_one_width_is_one_width(text: str) -> None:
    assert plain_width(plain_width(text)) == plain_width(text)
