"""The numbers check: phrases as each language writes them, and what counts as kept."""

import re

import pytest

from models.checks.number_templates import DATES, PRICES, TEMPLATES, TIMES
from models.checks.numbers import number_phrases, same_digits
from translator.phrasebook.grammar.inflection import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_thousand_phrases(language: str) -> None:
    phrases = number_phrases(language)
    assert len(phrases) == 1000
    assert phrases == number_phrases(language)
    assert all(re.search(r"\d", phrase) and "{" not in phrase for phrase in phrases)
    assert len(set(phrases)) > 800


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_how_it_writes_numbers(language: str) -> None:
    assert TEMPLATES[language]
    assert PRICES[language]
    assert TIMES[language]
    assert DATES[language]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de", r"\d+,\d\d Euro"),
        ("de", r"\d+\.\d\d Uhr"),
        ("de", r"am \d+\.\d+\.20\d\d"),
        ("pt", r"R\$ \d+,\d\d"),
        ("fr", r"\dh\d\d"),
        ("ja", r"\d時\d\d分"),
        ("ja", r"\d月\d+日"),
        ("ja", r"切符を\d+枚"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(language: str, written: str) -> None:
    assert any(re.search(written, phrase) for phrase in number_phrases(language))


def test_a_language_without_templates_has_no_phrases() -> None:
    assert number_phrases("xx") == []


@pytest.mark.parametrize(
    ("source", "answer", "kept"),
    [
        ("It costs €18.10.", "Das kostet 18,10 €.", True),
        ("切符を3枚ください。", "Three tickets, please.", False),
        ("切符を3枚ください。", "3 tickets, please.", True),
        ("電車は14時30分に出ます。", "The train leaves at 14:30.", True),
        ("3番線です。", "Gleis ３.", True),
        ("5月12日に着きます。", "We arrive on May 12.", True),
        ("2026年5月12日に着きます。", "We arrive on 12 May 2025.", False),
        ("We arrive on 5/7/2026.", "2026年7月5日に着きます。", False),
        ("Room 101.", "Zimmer 110.", False),
    ],
)
def test_digits_are_kept_whatever_their_order(source: str, answer: str, kept: bool) -> None:
    assert same_digits(source, answer) is kept
