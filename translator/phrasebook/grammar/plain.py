"""A language without grammar of its own here: words as they stand in a dictionary."""

from translator.phrasebook.grammar.noun import Noun

FORMS: tuple[str, ...] = ("bare",)
NUMBER_FORMS: tuple[str, ...] = ("bare",)


def inflect(noun: Noun) -> dict[str, str]:
    """Return the noun as it is."""
    return {"bare": noun.text}


def number(value: int, _form: str) -> str:
    """Return a number in digits."""
    return str(value)


def number_also(_value: int) -> tuple[str, ...]:
    """Return no other words."""
    return ()


def is_one(digits: str) -> bool:
    """Tell whether a number is 1."""
    return digits == "1"
