"""A detail: one thing that the user may tell of themselves, and what is accepted for it."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

MOST_CHARACTERS = 200
MOST_ITEMS = 20

_UNSEEN = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_PHONE = re.compile(r"\+?[0-9][0-9 ()./-]{1,28}[0-9]")
_BLOOD = re.compile(r"(A|B|AB|O)([+-]?)")
_COMMAS = re.compile("[,،、，]")
_SPACES = re.compile(r"\s+")


class DetailError(ValueError):
    """A value that a detail does not take; the message follows the detail's name."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A detail by its key in the file, with words for it and an example.

    ``what`` follows "your"; ``is_list`` tells whether it holds several texts.
    """

    key: str
    what: str
    example: str
    is_list: bool = False
    read: Callable[[str], str] = str

    def accept(self, given: Any) -> tuple[str, ...]:
        """Return a value of the file, checked; raises DetailError."""
        if isinstance(given, date) and self.read is read_date:
            given = given.isoformat()
        if self.is_list:
            return self._accept_list(given)
        if not isinstance(given, str):
            raise DetailError("is not a text in quotes")
        return (self._accept_text(given),)

    def parse(self, typed: str) -> tuple[str, ...]:
        """Return what was typed, with commas between the texts of a list; raises DetailError."""
        if not self.is_list:
            return self.accept(typed)
        return self.accept([item for item in _COMMAS.split(typed) if item.strip()])

    def _accept_list(self, given: Any) -> tuple[str, ...]:
        if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
            raise DetailError('is not a list of texts such as ["one", "two"]')
        if not given:
            raise DetailError("has nothing in it")
        if len(given) > MOST_ITEMS:
            raise DetailError(f"has more than {MOST_ITEMS} texts")
        return tuple(dict.fromkeys(self._accept_text(item) for item in given))

    def _accept_text(self, given: str) -> str:
        for character in given:
            if unicodedata.category(character) in _UNSEEN or character in _TURNING:
                raise DetailError(f"has a character that cannot be shown (U+{ord(character):04X})")
        text = _SPACES.sub(" ", unicodedata.normalize("NFC", given)).strip()
        if not text:
            raise DetailError("is empty")
        if len(text) > MOST_CHARACTERS:
            raise DetailError(f"has more than {MOST_CHARACTERS} characters")
        return self.read(text)


def read_date(text: str) -> str:
    """Return a past date as "1990-04-12"; raises DetailError."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise DetailError("is not a date such as 1990-04-12 (year, month, day)") from None
    if found > date.today() or found.year < 1900:  # noqa: PLR2004 - the user's own calendar
        raise DetailError("is not a date of birth between 1900 and today")
    return found.isoformat()


def read_phone(text: str) -> str:
    """Return a phone number as typed; raises DetailError."""
    if not _PHONE.fullmatch(text):
        raise DetailError("is not a phone number such as +34 600 123 456")
    return text


def read_blood_type(text: str) -> str:
    """Return a blood type as "A+", "AB-" or, without its factor, "O"; raises DetailError.

    The group O is written 0 in some countries.
    """
    found = _BLOOD.fullmatch(text.upper().replace("0", "O").replace("\u2212", "-"))
    if not found:
        raise DetailError("is none of A, B, AB and O with + or -")
    return found[1] + found[2]


def read_weeks(text: str) -> str:
    """Return a number of weeks from 1 to 42; raises DetailError."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:3]) <= 42):  # noqa: PLR2004
        raise DetailError("is not a number of weeks from 1 to 42")
    return str(int(text))


def one_of(*choices: str) -> Callable[[str], str]:
    """Return a function that takes those texts only and raises DetailError for others."""

    def read(text: str) -> str:
        if text.lower() not in choices:
            raise DetailError(f"can only be {' or '.join(choices)}")
        return text.lower()

    return read
