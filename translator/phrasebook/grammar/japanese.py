"""Japanese: nouns have one form; numbers take a counter."""

from translator.phrasebook.grammar.counters import COUNTERS, MOST_READ, kanji_number, read_number
from translator.phrasebook.grammar.noun import Noun

FORMS: tuple[str, ...] = ("bare",)
NUMBER_FORMS: tuple[str, ...] = ("bare", *COUNTERS)


def inflect(noun: Noun) -> dict[str, str]:
    """Return the one form of a noun."""
    return {"bare": noun.text}


def number(value: int, form: str) -> str:
    """Return a number from 0 to 100 in kanji numerals, with the counter that ``form`` names."""
    digits = kanji_number(value)
    if form == "bare":
        return digits
    if form == "tsu" and value == 10:  # noqa: PLR2004 - tō needs no counter
        return digits
    return COUNTERS[form].write(digits, value)


def number_kana(value: int, form: str) -> str:
    """Return the reading of ``number``."""
    if form == "tsu" and value == 10:  # noqa: PLR2004
        return "とお"
    return read_number(value) if form == "bare" else COUNTERS[form].read(value)


def counted(digits: str, form: str) -> tuple[str, str]:
    """Return a number in digits with its counter, and the reading.

    What is no whole number up to 9,999 stands in the reading as it was typed.
    """
    counter = COUNTERS[form]
    plain = digits.replace(",", "")
    value = int(plain) if plain.isdecimal() and len(plain) <= len(str(MOST_READ)) else None
    if value is None:
        return digits + counter.text, digits + counter.kana
    return counter.write(digits, value), counter.read(value)


def number_also(value: int) -> tuple[str, ...]:  # noqa: ARG001 - every language has this signature
    """Return other spellings of a number."""
    return ()


def is_one(digits: str) -> bool:  # noqa: ARG001 - every language has this signature
    """Tell whether a number takes the singular: Japanese has none (Unicode CLDR, "ja")."""
    return False
