"""The content of further languages: the same phrases in each, right in script and marks."""

import re
from functools import cache

import pytest

from translator.phrasebook.curated.content import Content
from translator.phrasebook.curated.further import FURTHER
from translator.phrasebook.curated.loader import load_content

QUESTION = {"el": ";", "ar": "؟", "zh": "？"}
LETTERS = {
    "ar": re.compile(r"[^\W\d_\u0600-\u06ff]{2,}"),
    "el": re.compile(r"[^\W\d_\u0370-\u03ff\u1f00-\u1fff]{2,}"),
    "zh": re.compile(r"[^\W\d_\u3400-\u9fff]{2,}"),
    **dict.fromkeys(("bg", "ru", "uk"), re.compile(r"[^\W\d_\u0400-\u04ff]{2,}")),
}
LATIN = re.compile(r"[^\W\d_a-z\u00c0-\u024f\u1e00-\u1eff]", re.IGNORECASE)
FOREIGN = frozenset({
    "wi", "fi", "sim", "pin", "wc", "esim", "qr", "mri", "usb", "atm", "sms", "wifi",
    "check", "in", "out", "online", "self", "service", "tax", "free",
})  # fmt: skip
"""Words that stand in Latin letters everywhere."""
LEAST = 900


@cache
def content() -> Content:
    return load_content()


def asks(text: str, language: str) -> bool:
    return text.rstrip("»”\"' ").endswith(QUESTION.get(language, "?"))


def test_every_language_has_the_same_phrases() -> None:
    further = content().further
    assert set(further) == set(FURTHER)
    assert len(further["nl"]) >= LEAST
    for language, phrases in further.items():
        assert set(phrases) == set(further["nl"]), language


@pytest.mark.parametrize("language", FURTHER)
def test_questions_are_questions_but_for_a_few_requests(language: str) -> None:
    english = {each.id: str(each.wordings["en"][0].text) for each in content().phrases}
    odd = [
        (name, str(wordings[0].text))
        for name, wordings in content().further[language].items()
        if asks(english[name], "en") and not asks(str(wordings[0].text), language)
    ]
    assert len(odd) <= len(english) // 100, odd


@pytest.mark.parametrize("language", FURTHER)
def test_words_are_in_the_language_s_letters(language: str) -> None:
    pattern = LETTERS.get(language, LATIN)
    odd = [
        (name, word)
        for name, wordings in content().further[language].items()
        for wording in wordings
        for word in pattern.findall(str(wording.text))
        if word.casefold() not in FOREIGN
    ]
    assert odd == []


@pytest.mark.parametrize("language", FURTHER)
def test_hardly_any_answer_serves_two_phrases(language: str) -> None:
    answers = [str(wordings[0].text) for wordings in content().further[language].values()]
    assert len(answers) - len(set(answers)) <= len(answers) // 40
