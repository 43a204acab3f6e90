"""Casing: text in capitals is translated like any other, and comes out in capitals."""

import re
from collections.abc import Callable

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MINIMUM = 4
_FIRST_LETTER = re.compile(r"[^\W\d_]")


def is_capitals(text: str) -> bool:
    """Tell whether ``text`` is written in capitals throughout, and is more than a short code."""
    return text.isupper() and sum(map(len, _WORD.findall(text))) >= _MINIMUM


def has_capital_word(text: str) -> bool:
    """Tell whether some word of two letters or more is in capitals."""
    return any(len(word) > 1 and word.isupper() for word in _WORD.findall(text))


def truecase(text: str, log_probability: Callable[[str], float]) -> str:
    """Return ``text`` with each word in capitals respelt as the vocabulary knows it best.

    ``log_probability`` scores a spelling; lower case, initial capital and capitals are weighed
    ("STATION" becomes "station", "MADRID" "Madrid"). The first letter of the text stays large.
    """

    def respelt(match: re.Match[str]) -> str:
        word = match.group()
        if not word.isupper():
            return word
        spellings = (word.lower(), word[0] + word[1:].lower(), word)
        return max(spellings, key=log_probability)

    lowered = _WORD.sub(respelt, text)
    return _FIRST_LETTER.sub(lambda match: match.group().upper(), lowered, count=1)
