"""Dates and times as the target writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.languages import LanguagePair
from translator.text.calendar import changes_values, localised, mended

JA_EN, EN_JA = LanguagePair("ja", "en"), LanguagePair("en", "ja")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8月19日に着きます。", "August 19に着きます。"),
        ("２０２６年１２月４日です", "December 4, 2026です"),
        ("電車は17時30分に出ます。", "電車は17:30に出ます。"),
        ("8時5分から午後9時半まで", "8:05から9:30 pmまで"),
        ("午前7時に起きる", "7 amに起きる"),
        ("5時に会おう", "5時に会おう"),
        ("5時間30分かかる", "5時間30分かかる"),
        ("13月40日と99時99分", "13月40日と99時99分"),
        ("8月です", "8月です"),
        ("駅はどこ", "駅はどこ"),
    ],
)
def test_japanese_dates_and_times_become_english_ones(text: str, expected: str) -> None:
    found, values = localised(text, JA_EN)
    assert found == expected
    assert all(value in found and value not in text for value in values)
    assert bool(values) is (found != text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We arrive on August 19.", "We arrive on 8月19日."),
        ("On Dec. 4th, 2026 at 5:30 pm", "On 2026年12月4日 at 午後5:30"),
        ("the 3rd of May 2027", "the 2027年5月3日"),
        ("at 7 a.m. sharp", "at 午前7時 sharp"),
        ("It leaves at 7 pm.", "It leaves at 午後7時."),
        ("It leaves at 7:05 A.M.", "It leaves at 午前7:05."),
        ("at 17:30", "at 17:30"),
        ("May 5-7, or may 5", "May 5-7, or may 5"),
        ("August 2026", "August 2026"),
        ("Room 5", "Room 5"),
    ],
)
def test_english_dates_and_times_become_japanese_ones(text: str, expected: str) -> None:
    assert localised(text, EN_JA)[0] == expected


@given(st.text("0123456789年月日時分半午前後間 ", max_size=30))
def test_no_text_breaks_them_and_no_other_pair_is_changed(text: str) -> None:
    for pair in (JA_EN, EN_JA):
        localised(text, pair)
    assert localised(text, LanguagePair("de", "en")) == (text, frozenset())
    assert not changes_values(LanguagePair("de", "en"))


def test_a_time_is_told_once() -> None:
    assert mended("列車は17:30時に出発します。", "ja") == "列車は17:30に出発します。"
    assert mended("午後5時時です", "ja") == "午後5時です"
    assert mended("5時間かかる。17:30時間", "ja") == "5時間かかる。17:30時間"
    assert mended("17:30時", "en") == "17:30時"
