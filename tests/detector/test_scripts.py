"""Runs of letters of one script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.detector.scripts import Run, Script, runs


def test_an_apostrophe_ends_a_run_and_stays_with_it() -> None:
    assert runs("C’est l'été") == [
        Run(Script.LATIN, "c'"),
        Run(Script.LATIN, "est"),
        Run(Script.LATIN, "l'"),
        Run(Script.LATIN, "été"),
    ]


def test_an_apostrophe_in_cyrillic_is_no_latin_letter() -> None:
    assert [run.script for run in runs("п'ять")] == [Script.CYRILLIC, Script.CYRILLIC]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("straße", Script.LATIN),
        ("Việt", Script.LATIN),
        ("вокзал", Script.CYRILLIC),
        ("ґанок", Script.CYRILLIC),
        ("車站", Script.HAN),
        ("人々", Script.HAN),
        ("𠮷野家", Script.HAN),
        ("コーヒー", Script.KANA),
        ("食べる", Script.KANA),
        ("ｺｰﾋｰ", Script.KANA),
        ("역", Script.HANGUL),
        ("สถานี", Script.THAI),
        ("σταθμός", Script.GREEK),
        ("محطة", Script.ARABIC),
        ("چطوری", Script.OTHER),
        ("людзў", Script.OTHER),
        ("þetta", Script.OTHER),
        ("नमस्ते", Script.OTHER),
    ],
)
def test_letters_have_the_script_of_their_unicode_block(text: str, script: Script) -> None:
    assert {run.script for run in runs(text)} == {script}


def test_a_change_of_script_ends_a_run() -> None:
    assert runs("iPhoneを買う") == [Run(Script.LATIN, "iphone"), Run(Script.KANA, "を買う")]


def test_a_single_kana_in_a_long_chinese_phrase_makes_it_no_japanese() -> None:
    assert {run.script for run in runs("我每天早上喝一瓶鲜の每日牛奶然后上班")} == {Script.HAN}


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/merci",
        "www.example.com",
        "hello.there@example.com",
        "{first_name}",
        "12:30",
        "🙂🇫🇷",
        "\ud800",
        "\x00",
    ],
)
def test_addresses_placeholders_digits_and_signs_are_in_no_run(text: str) -> None:
    assert runs(text) == []


def test_an_address_ends_where_another_script_begins() -> None:
    assert runs("https://example.comをご覧") == [Run(Script.KANA, "をご覧")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HELLO", "hello"),
        ("ＨＥＬＬＯ", "hello"),
        ("e\u0301te\u0301", "été"),
        ("İSTANBUL", "istanbul"),
        ("𝓱𝓮𝓵𝓵𝓸", "hello"),
    ],
)
def test_spellings_that_look_alike_read_alike(one: str, other: str) -> None:
    assert runs(one) == runs(other)


@given(st.text(max_size=300))
def test_any_text_gives_short_runs_that_are_not_empty(text: str) -> None:
    assert all(0 < len(run.text) <= 41 for run in runs(text))


@pytest.mark.parametrize("text", ["a" * 1_000_000, "a@" * 500_000, "{" * 1_000_000, "ﷺ" * 100_000])
def test_a_text_of_a_million_characters_gives_at_most_a_hundred_runs(text: str) -> None:
    assert len(runs(text)) <= 100
