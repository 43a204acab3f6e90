"""English: articles."""

import re

from translator.phrasebook.grammar.noun import Noun
from translator.text.wordlist import words

FORMS: tuple[str, ...] = ("bare", "the", "a")
NUMBER_FORMS: tuple[str, ...] = ("bare",)

_SILENT_H = ("hour", "honest", "honour", "honor", "heir")
_CONSONANT_SOUND = re.compile(
    r"(?:eu|ewe|one\b|once|uni(?!n|m)|u[st][aeiu]|ur[aeiou]|ubiq)", re.IGNORECASE
)
_LETTERS = re.compile(r"[A-Z](?![a-z])")
_LETTERS_WITH_VOWEL = "AEFHILMNORSX"
_VOWELS = "aeiouAEIOU"

_UNITS = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
)
_TENS = words("_ _ twenty thirty forty fifty sixty seventy eighty ninety")


def inflect(noun: Noun) -> dict[str, str]:
    """Return the forms of a noun: "bank", "the bank", "a bank", "an apple", "some water"."""
    if noun.name:
        return dict.fromkeys(FORMS, noun.text)
    article = "some" if noun.plural or noun.mass else _indefinite(noun.text)
    return {"bare": noun.text, "the": f"the {noun.text}", "a": f"{article} {noun.text}"}


def number(value: int, form: str) -> str:  # noqa: ARG001 - every language has this signature
    """Return the words of a number from 0 to 100."""
    if value < len(_UNITS):
        return _UNITS[value]
    tens, units = divmod(value, 10)
    if tens == 10:  # noqa: PLR2004
        return "one hundred"
    return _TENS[tens] + (f"-{_UNITS[units]}" if units else "")


def number_also(value: int) -> tuple[str, ...]:
    """Return other words for a number."""
    if value == 1:
        return ("a", "an")
    if value == 100:  # noqa: PLR2004
        return ("a hundred",)
    words = number(value, "bare")
    return (words.replace("-", " "),) if "-" in words else ()


def is_one(digits: str) -> bool:
    """Tell whether a number in digits takes the singular: only 1 does (Unicode CLDR, "en")."""
    return digits == "1"


def _indefinite(text: str) -> str:
    """Return "a" or "an", by the first sound as far as the spelling tells it."""
    word = re.split(r"[\s-]", text, maxsplit=1)[0]
    if _LETTERS.match(word) and not re.search(r"[AEIOU]", word[1:]):
        return "an" if word[0] in _LETTERS_WITH_VOWEL else "a"
    if word.lower().startswith(_SILENT_H):
        return "an"
    if _CONSONANT_SOUND.match(word):
        return "a"
    return "an" if word[0] in _VOWELS else "a"
