"""Numbers in words, counters and their readings, as dictionaries have them."""

import pytest

from translator.phrasebook.grammar.counters import COUNTERS, read_number
from translator.phrasebook.grammar.durations import Duration, all_durations
from translator.phrasebook.grammar.inflection import (
    LANGUAGES,
    is_one,
    number_forms,
    other_numbers,
    spelt_number,
)
from translator.phrasebook.grammar.japanese import counted


@pytest.mark.parametrize(
    ("language", "value", "form", "expected"),
    [
        ("en", 21, "bare", "twenty-one"),
        ("en", 100, "bare", "one hundred"),
        ("es", 1, "m", "un"),
        ("es", 1, "f", "una"),
        ("es", 21, "m", "veintiún"),
        ("es", 31, "f", "treinta y una"),
        ("es", 16, "bare", "dieciséis"),
        ("es", 11, "f", "once"),
        ("fr", 71, "bare", "soixante et onze"),
        ("fr", 80, "bare", "quatre-vingts"),
        ("fr", 81, "f", "quatre-vingt-une"),
        ("fr", 99, "bare", "quatre-vingt-dix-neuf"),
        ("fr", 21, "f", "vingt et une"),
        ("de", 1, "m_acc", "einen"),
        ("de", 1, "f_dat", "einer"),
        ("de", 21, "bare", "einundzwanzig"),
        ("de", 16, "bare", "sechzehn"),
        ("it", 23, "bare", "ventitré"),
        ("it", 28, "bare", "ventotto"),
        ("it", 1, "f", "una"),
        ("pt", 2, "f", "duas"),
        ("pt", 22, "f", "vinte e duas"),
        ("pt", 1, "bare", "um"),
        ("ja", 21, "bare", "二十一"),
        ("ja", 100, "bare", "百"),
        ("ja", 3, "mai", "三枚"),
        ("ja", 2, "tsu", "二つ"),
        ("ja", 10, "tsu", "十"),
        ("ja", 11, "tsu", "十一個"),
    ],
)
def test_numbers_are_spelt(language: str, value: int, form: str, expected: str) -> None:
    assert spelt_number(value, language).forms[form] == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_words_of_its_own(language: str) -> None:
    words = [spelt_number(value, language).forms["bare"] for value in range(101)]
    assert len(set(words)) == 101
    for value in range(101):
        assert set(spelt_number(value, language).forms) == set(number_forms(language))
        assert not set(other_numbers(value, language)) & {*words[:value], *words[value + 1 :]}


@pytest.mark.parametrize(
    ("counter", "value", "expected"),
    [
        ("hon", 1, "いっぽん"), ("hon", 2, "にほん"), ("hon", 3, "さんぼん"),
        ("hon", 6, "ろっぽん"),
        ("hon", 8, "はっぽん"), ("hon", 10, "じゅっぽん"), ("hon", 14, "じゅうよんほん"),
        ("hai", 1, "いっぱい"), ("hai", 3, "さんばい"), ("hai", 4, "よんはい"),
        ("nin", 1, "ひとり"), ("nin", 2, "ふたり"), ("nin", 3, "さんにん"), ("nin", 4, "よにん"),
        ("nin", 14, "じゅうよにん"), ("nin", 21, "にじゅういちにん"),
        ("haku", 1, "いっぱく"), ("haku", 2, "にはく"), ("haku", 3, "さんぱく"),
        ("ji", 4, "よじ"), ("ji", 7, "しちじ"), ("ji", 9, "くじ"), ("ji", 19, "じゅうくじ"),
        ("fun", 1, "いっぷん"), ("fun", 3, "さんぷん"), ("fun", 5, "ごふん"),
        ("fun", 9, "きゅうふん"),
        ("fun", 10, "じゅっぷん"), ("fun", 30, "さんじゅっぷん"), ("fun", 8, "はっぷん"),
        ("tsu", 1, "ひとつ"), ("tsu", 8, "やっつ"), ("tsu", 9, "ここのつ"),
        ("ko", 1, "いっこ"), ("ko", 6, "ろっこ"), ("ko", 8, "はっこ"), ("ko", 100, "ひゃっこ"),
        ("kai", 1, "いっかい"), ("gai", 3, "さんがい"), ("gai", 8, "はっかい"),
        ("nichi", 1, "いちにち"), ("nichi", 2, "ふつかかん"), ("nichi", 14, "じゅうよっかかん"),
        ("sai", 20, "はたち"), ("sai", 8, "はっさい"), ("sai", 34, "さんじゅうよんさい"),
        ("mai", 4, "よんまい"), ("en", 4, "よえん"), ("en", 500, "ごひゃくえん"),
        ("en", 3000, "さんぜんえん"), ("ban", 7, "ななばん"),
        ("shuukan", 1, "いっしゅうかん"), ("kagetsu", 6, "ろっかげつ"), ("jikan", 4, "よじかん"),
    ],
)  # fmt: skip
def test_counts_are_read_with_their_sound_changes(counter: str, value: int, expected: str) -> None:
    assert COUNTERS[counter].read(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, "ゼロ"), (300, "さんびゃく"), (600, "ろっぴゃく"), (800, "はっぴゃく"), (3000, "さんぜん"),
     (8000, "はっせん"), (1234, "せんにひゃくさんじゅうよん")],
)  # fmt: skip
def test_large_numbers_are_read(value: int, expected: str) -> None:
    assert read_number(value) == expected


def test_what_is_no_count_is_read_as_typed() -> None:
    assert counted("1,200", "en") == ("1,200円", "せんにひゃくえん")
    assert counted("2.5", "kilo") == ("2.5キロ", "2.5キロ")
    assert counted("12345678901234567890", "en")[1] == "12345678901234567890えん"


@pytest.mark.parametrize(
    ("language", "digits", "singular"),
    [("en", "1", True), ("en", "0", False), ("fr", "0", True), ("fr", "1,5", True),
     ("fr", "2", False), ("pt", "0", True), ("ja", "1", False), ("de", "21", False)],
)  # fmt: skip
def test_numbers_take_the_singular_as_in_cldr(language: str, digits: str, singular: bool) -> None:
    assert is_one(digits, language) is singular


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        (Duration(1, "day", "words"), {"en": "one day", "es": "un día", "de": "einen Tag",
                                       "ja": "一日"}),
        (Duration(2, "week", "words"), {"fr": "deux semaines", "pt": "duas semanas",
                                        "ja": "二週間"}),
        (Duration(3, "day", "digits"), {"en": "3 days", "it": "3 giorni", "ja": "3日間"}),
        (Duration(1, "hour", "digits"), {"es": "1 hora", "pt": "1 hora", "fr": "1 heure"}),
    ],
)  # fmt: skip
def test_durations(duration: Duration, expected: dict[str, str]) -> None:
    assert {tag: duration.inflected(tag).forms["bare"] for tag in expected} == expected


def test_durations_are_known_by_one_id_each() -> None:
    assert len({each.id for each in all_durations()}) == len(all_durations())
    assert Duration(3, "day", "digits").inflected("ja").kana["bare"] == "みっかかん"
