"""Reading fillers and vocabulary: from the tables of a file to nouns."""

import re
from collections.abc import Mapping
from typing import Any
from unicodedata import is_normalized

from translator.phrasebook.curated.content import Entry
from translator.phrasebook.curated.faults import ContentFaults
from translator.phrasebook.curated.source_file import Item
from translator.phrasebook.grammar.inflection import GENDERS, LANGUAGES, noun_forms
from translator.phrasebook.grammar.noun import Noun

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FLAGS = ("plural", "mass", "name")
_KANJI = re.compile(r"[\u3400-\u9fff]")


class _FaultError(Exception):
    """What is wrong with a language's value."""


def read_entry(item: Item, slots: tuple[str, ...], faults: ContentFaults) -> Entry | None:
    """Return the entry of an item; None, and every fault noted, where it has any.

    A set phrase (its only slot is "set") needs no gender.
    """
    nouns: dict[str, Noun] = {}
    also: dict[str, tuple[Noun, ...]] = {}
    sound = True
    for key in item.fields:
        if key not in {"id", "kind", *LANGUAGES}:
            item.fault(faults, f"the key {key!r} is not known", key=key)
            sound = False
    if not _ID.fullmatch(item.id):
        item.fault(faults, "its id is not like some-words")
        sound = False
    for language in LANGUAGES:
        if language not in item.fields:
            item.fault(faults, f"has no {language!r}")
            sound = False
            continue
        try:
            nouns[language], *rest = _nouns(
                item.fields[language], language, gendered=slots != ("set",)
            )
            also[language] = tuple(rest)
        except _FaultError as error:
            item.fault(faults, f"{language}: {error}", key=language)
            sound = False
    return Entry(item.id, slots, nouns, also) if sound else None


def _nouns(value: Any, language: str, *, gendered: bool) -> tuple[Noun, ...]:
    """Return the noun of a language's value, and then the other words for it."""
    if isinstance(value, str):
        value = {"noun": value}
    if not isinstance(value, Mapping):
        raise _FaultError(f"is neither a text nor a table: {value!r}")
    fields = dict(value)
    text, also = fields.pop("noun", None), fields.pop("also", [])
    gender, elide = fields.pop("gender", None), fields.pop("elide", True)
    kana = fields.pop("kana", None)
    flags = {flag: fields.pop(flag, False) for flag in _FLAGS}
    _check_flags(flags | {"elide": elide})
    _check_gender(gender, language, needed=gendered and not (flags["name"] or flags["plural"]))
    _check_kana(kana, language)
    overrides = {form: _text(form, words) for form, words in fields.items()}
    _check_forms(overrides, language)
    if not isinstance(also, list):
        raise _FaultError("its 'also' is no list")
    shared = {"gender": gender, "elide": elide, **flags}
    first = Noun(_text("noun", text), kana=kana, overrides=overrides, **shared)
    return (first, *(_other(word, language, shared) for word in also))


def _other(word: Any, language: str, shared: Mapping[str, Any]) -> Noun:
    """Return another word for the same; a table may give it what sets it apart."""
    if not isinstance(word, Mapping):
        return Noun(_text("also", word), **shared)
    if language == "ja":
        word = {"kana": "ー", **word}
    given = {key: value for key, value in shared.items() if value is not None}
    return _nouns({**given, **word}, language, gendered=False)[0]


def _text(name: str, text: Any) -> str:
    if not isinstance(text, str) or not text.strip():
        raise _FaultError(f"its {name!r} is no text: {text!r}")
    if text != text.strip() or "\n" in text or not is_normalized("NFC", text):
        raise _FaultError(f"spaces around it, a line break, or not NFC: {text!r}")
    if "{" in text or "}" in text:
        raise _FaultError(f"there is a brace in {text!r}")
    return text


def _check_flags(flags: Mapping[str, Any]) -> None:
    for name, value in flags.items():
        if not isinstance(value, bool):
            raise _FaultError(f"{name} = {value!r} is neither true nor false")


def _check_gender(gender: Any, language: str, *, needed: bool) -> None:
    known = GENDERS[language]
    if gender is None and needed and known:
        raise _FaultError("has no gender")
    if gender is not None and (not isinstance(gender, str) or gender not in known):
        raise _FaultError(f"gender = {gender!r} is none of {', '.join(known) or 'none'}")


def _check_kana(kana: Any, language: str) -> None:
    if language != "ja" and kana is not None:
        raise _FaultError("has kana and is not Japanese")
    if language == "ja" and not isinstance(kana, str):
        raise _FaultError("has no kana")
    if isinstance(kana, str) and (not kana.strip() or _KANJI.search(kana)):
        raise _FaultError(f"its kana {kana!r} is empty or has kanji")


def _check_forms(overrides: Mapping[str, str], language: str) -> None:
    for form in overrides:
        if form not in noun_forms(language):
            raise _FaultError(
                f"the key {form!r} is no form of it ({', '.join(noun_forms(language))})"
            )
