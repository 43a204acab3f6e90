"""Dates and times as the target writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.languages import LanguagePair
from translator.text.values import localised, mended

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
        ("1月2日1時30分", "January 2 at 1:30"),
        ("8月19日の17時30分に、5月1日の午後7時に", "August 19 at 17:30に、May 1 at 7 pmに"),
        ("8月19日の10名", "August 19の10名"),
        ("8月19日10名で予約", "August 19 10名で予約"),
        ("午後7時JALで", "7 pm JALで"),
        ("8時15分30秒", "8時15分30秒"),
        ("午前0時と午後0時30分と午後17時30分", "12 amと12:30 pmと17:30"),
        ("午後5:30に", "5:30 pmに"),
        ("5時10分前", "5時10分前"),
        ("財布に200ユーロ、1ドル、1,500円", "財布に200 euros、1 dollar、1,500円"),
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
        ("August 1,500 people, June 10% off", "August 1,500 people, June 10% off"),
        ("May 5,2026. On May 5, 1200 yen", "2026年5月5日. On 5月5日, 1200 yen"),
        ("19-22 August, 10/12 March, May 5–7", "19-22 August, 10/12 March, May 5–7"),
        ("Party of 2 May 5 at 7 pm", "Party of 2 5月5日 at 午後7時"),
        ("12 March Street, May 5 people", "12 March Street, May 5 people"),
        ("On 4 Dec.", "On 12月4日."),
        ("5-6 pm", "5-6 pm"),
        ("about 200 euros or 1.50 Dollars", "about 200ユーロ or 1.50ドル"),
        ("a 5 euro note, 10 pounds", "a 5 euro note, 10ポンド"),
        ("(5 p.m.) 9 a.m.–5 p.m.?", "(午後5時) 午前9時–午後5時?"),
        ("Gate 5 Am I late?", "Gate 5 Am I late?"),
        ("12 pm, 12:30 am, 15:30 pm", "午後0時, 午前0:30, 15:30 pm"),
    ],
)
def test_english_dates_and_times_become_japanese_ones(text: str, expected: str) -> None:
    assert localised(text, EN_JA)[0] == expected


@given(st.text("0123456789年月日時分半午前後間 ", max_size=30))
def test_no_text_breaks_them_and_no_other_pair_is_changed(text: str) -> None:
    for pair in (JA_EN, EN_JA):
        localised(text, pair)
    assert localised(text, LanguagePair("de", "en")) == (text, frozenset())
    assert localised("at 5 pm", LanguagePair("en-GB", "ja-JP"))[0] == "at 午後5時"


def test_a_time_is_told_once() -> None:
    assert mended("列車は17:30時に出発します。", "ja") == "列車は17:30に出発します。"
    assert mended("午後5時時です", "ja") == "午後5時です"
    assert mended("5時間かかる。17:30時間", "ja") == "5時間かかる。17:30時間"
    assert mended("17:30時", "en") == "17:30時"
    assert mended("17:30時刻表", "ja") == "17:30時刻表"
