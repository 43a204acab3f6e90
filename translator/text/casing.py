"""Casing: text in capitals is translated like any other, and comes out in capitals."""

import re
from collections.abc import Callable
from typing import Protocol
from unicodedata import normalize

from translator.text.scripts import HIRAGANA_MARK, parted

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CODE = re.compile(r"(?<![\w.])[^\W\d_]{2,3}(?![\w'’])(?!\.\w)")
_LARGE = re.compile(r"[^\W\d_a-z]{2}")
_FIRST_LETTER = re.compile(r"[^\W\d_]")
_MOST = 2 / 3
_LONGEST_CODE = 3
_CLEAR = 5.0
_PARTED = re.compile("([αεοΑΕΟ])\u0301([ιυΙΥ])(?![\u0308\u0301])")
_DOTTED = frozenset({"tr", "az"})
NOUNS_LARGE = frozenset({"de", "lb"})
"""Languages that write all their nouns with a large first letter."""


class Spelling(Protocol):
    """What is asked of a vocabulary: how it spells."""

    def covers(self, character: str) -> bool:
        """Tell whether ``character`` can be spelt."""

    def log_probability(self, text: str) -> float:
        """Score a spelling; higher is likelier."""

    def encode(self, text: str) -> list[str]:
        """Cut ``text`` into pieces."""


def may_shout(text: str) -> bool:
    """Tell whether two letters beside each other are no small ones of English: without them
    nothing in ``text`` is in capitals.
    """
    return _LARGE.search(text) is not None


def is_capitals(text: str) -> bool:
    """Tell whether ``text`` is written in capitals, but for a name or so."""
    if not _LARGE.search(text):
        return False
    alone = parted(text)
    words = [word for word in _WORD.findall(alone) if len(word) > 1]
    large = [word for word in words if word.isupper()]
    is_most = bool(large) and len(large) >= _MOST * len(words)
    return is_most and (alone == text or not _is_caseless(text, alone, sum(map(len, large))))


def _is_caseless(text: str, alone: str, large: int) -> bool:
    """Tell whether a text with ``large`` letters has enough others of scripts without case, which
    say as much as three each: it is Japanese with a word in capitals.
    """
    others = [mark for letter, mark in zip(text, alone, strict=True) if mark != letter]
    return HIRAGANA_MARK in others or 3 * len(others) >= large


def has_capital_word(text: str) -> bool:
    """Tell whether some word of two letters or more is in capitals."""
    return bool(_LARGE.search(text)) and any(
        len(word) > 1 and word.isupper() for word in _WORD.findall(parted(text))
    )


def find_codes(text: str, spelling: Spelling) -> list[tuple[int, int]]:
    """Return where short words in capitals stand that the vocabulary does not know in any case.

    "ATM" is one, if there is no piece for "atm", "Atm" or "ATM".
    """
    if not _LARGE.search(text):
        return []
    return [
        match.span()
        for match in _CODE.finditer(parted(text))
        if match.group().isupper()
        and not any(_is_known(one, spelling) for one in _spellings(match.group()))
    ]


def truecase(text: str, spelling: Spelling) -> str:
    """Return ``text`` with each word in capitals respelt as the vocabulary knows it best.

    Lower case (with and without the Turkish dots), initial capital and capitals are weighed:
    "STATION" becomes "station", "MADRID" "Madrid".
    """
    return _respelt(text, lambda word: _best(word, spelling))


def calmed(text: str, spelling: Spelling) -> str:
    """Return a text of mixed case with the words in capitals respelt that the vocabulary knows.

    Short ones ("USA", "IT") stay as they are, for they may be codes.
    """

    def respelt(word: str) -> str:
        best = _best(word, spelling) if len(word) > _LONGEST_CODE else word
        return best if _is_known(best, spelling) else word

    return _respelt(text, respelt)


def begun_small(text: str, spelling: Spelling) -> str:
    """Return ``text`` with its first word small, where the vocabulary knows it only so.

    For titles and single words: "Room" may be in pieces where "room" is one.
    """
    match = _WORD.match(text)
    word = match.group() if match else ""
    if not word.istitle() or _is_known(word, spelling) or not _is_known(word.lower(), spelling):
        return text
    return uncapitalised(text)


def capitalised(text: str) -> str:
    """Return ``text`` with its first letter large."""
    return _FIRST_LETTER.sub(lambda match: match.group().upper(), text, count=1)


def uncapitalised(text: str) -> str:
    """Return ``text`` with its first character small."""
    return text[:1].lower() + text[1:]


def in_small(text: str) -> str:
    """Return ``text`` with its words in capitals in small letters, one for one."""
    return _respelt(text, lambda word: "".join(one.lower()[0] for one in word))


def in_capitals(text: str, language: str) -> str:
    """Return ``text`` in capitals by the rules of ``language`` (a BCP-47 tag): Turkish ones keep
    their dots, Greek ones lose their accents.
    """
    base = language.split("-", 1)[0]
    if base in _DOTTED:
        text = text.replace("i", "İ")
    if base == "el":
        text = _WORD.sub(lambda match: _without_accent(match[0]), text)
    return text.upper()


def _without_accent(word: str) -> str:
    """Return a Greek word without accents; two vowels that they parted get a diaeresis, and the
    word for "or" keeps its own.
    """
    if word == "ή":
        return word
    parted_vowels = _PARTED.sub("\\1\\2\u0308", normalize("NFD", word))
    return normalize("NFC", parted_vowels.replace("\u0301", ""))


def _respelt(text: str, respell: Callable[[str], str]) -> str:
    return _WORD.sub(
        lambda match: respell(match.group()) if match.group().isupper() else match.group(), text
    )


def _spellings(word: str) -> list[str]:
    lower = word.lower().replace("i\u0307", "i")
    undotted = word.replace("I", "ı").lower().replace("i\u0307", "i")
    return list(dict.fromkeys((lower, word[0] + lower[1:], undotted, word)))


def _best(word: str, spelling: Spelling) -> str:
    """Return the likeliest spelling; among unknown ones lower case, if it is near the best."""
    spellable = [one for one in _spellings(word) if all(map(spelling.covers, one))]
    known = [one for one in spellable if _is_known(one, spelling)]
    best = max(known or spellable, key=spelling.log_probability, default=word)
    if known or not spellable:
        return best
    behind = spelling.log_probability(best) - spelling.log_probability(spellable[0])
    return spellable[0] if behind < _CLEAR else best


def _is_known(word: str, spelling: Spelling) -> bool:
    return len(spelling.encode(word)) == 1
