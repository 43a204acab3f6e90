"""Inflection: from a noun or a number to all its forms in a language."""

from typing import Protocol

from translator.phrasebook.grammar import (
    english,
    french,
    german,
    italian,
    japanese,
    plain,
    portuguese,
    spanish,
)
from translator.phrasebook.grammar.noun import Agreement, Inflected, Noun

LANGUAGES = ("en", "es", "fr", "de", "it", "pt", "ja")
"""The languages of the curated phrasebook, in the order in which its files name them."""

GENDERS = {"en": "", "es": "mf", "fr": "mf", "de": "mfn", "it": "mf", "pt": "mf", "ja": ""}
"""The genders that nouns of a language have."""

HIGHEST_SPELT = 100
"""Numbers up to this one are known in words."""


class _Grammar(Protocol):
    """What the module of a language has."""

    FORMS: tuple[str, ...]
    NUMBER_FORMS: tuple[str, ...]

    def inflect(self, noun: Noun) -> dict[str, str]: ...
    def number(self, value: int, form: str) -> str: ...
    def number_also(self, value: int) -> tuple[str, ...]: ...
    def is_one(self, digits: str) -> bool: ...


_GRAMMARS: dict[str, _Grammar] = {
    "en": english,
    "es": spanish,
    "fr": french,
    "de": german,
    "it": italian,
    "pt": portuguese,
    "ja": japanese,
}


def _grammar(language: str) -> _Grammar:
    return _GRAMMARS.get(language, plain)


def noun_forms(language: str) -> tuple[str, ...]:
    """Return the names of the forms that nouns of a language have; the first is "bare"."""
    return _grammar(language).FORMS


def number_forms(language: str) -> tuple[str, ...]:
    """Return the names of the forms that numbers of a language have; the first is "bare"."""
    return _grammar(language).NUMBER_FORMS


def inflect(noun: Noun, language: str) -> Inflected:
    """Return every form of a noun by the rules of its language, and then its overrides."""
    forms = {**_grammar(language).inflect(noun), **noun.overrides}
    kana = dict.fromkeys(forms, noun.kana) if noun.kana is not None else {}
    return Inflected(forms, noun.agreement, kana)


def spelt_number(value: int, language: str) -> Inflected:
    """Return every form of a number from 0 to ``HIGHEST_SPELT`` in words."""
    grammar = _grammar(language)
    forms = {form: grammar.number(value, form) for form in grammar.NUMBER_FORMS}
    kana = {}
    if language == "ja":
        kana = {form: japanese.number_kana(value, form) for form in japanese.NUMBER_FORMS}
    return Inflected(forms, Agreement(plural=not grammar.is_one(str(value))), kana)


def other_numbers(value: int, language: str) -> tuple[str, ...]:
    """Return the other words that a number is known by."""
    return _grammar(language).number_also(value)


def is_one(digits: str, language: str) -> bool:
    """Tell whether a number in digits takes the singular."""
    return _grammar(language).is_one(digits)
