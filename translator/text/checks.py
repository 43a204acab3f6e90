"""Checks of what a model made: loops, leftovers of the vocabulary, runaway length."""

import re
from enum import StrEnum

_LEFTOVER = re.compile(r"⁇|<unk>|<pad>|</?s>|▁")
_CHARACTER_LOOP = re.compile(r"(\S)\1{3,}|(\S{2,12}?)\2{2,}")
_WORD_LOOP = re.compile(r"\b(\w[^.!?…]{0,40}?\w|\w)(?:[\s,;]+\1\b){2,}", re.IGNORECASE)
_DOUBLED = re.compile(r"\b(\w+ \w+) \1\b", re.IGNORECASE)
_SAID_AGAIN = re.compile(r"\b(\w+)\W+(?:\w+\W+)?\1\b", re.IGNORECASE)
_WIDE = (("\u0e00", "\u0eff"), ("\u2e80", "\ud7ff"), ("\uf900", "\ufaff"), ("\uff66", "\uff9d"))
"""First and last characters of the scripts with many letters' worth in one."""
_LONG_WORD = 9
_LOOP_WORDS = 3


class Fault(StrEnum):
    """What a check found, as a sentence for the reader."""

    EMPTY = "The model gave nothing; the source is shown instead."
    LEFTOVER = "The model used a symbol that it cannot spell."
    LOOP = "The model repeated itself."
    LENGTH = "The translation is much longer than the source."
    MASK = "A number, price, time or address may have changed; compare it with the source."


def find_faults(source: str, output: str) -> list[Fault]:
    """Return what is wrong with ``output`` as a translation of ``source``.

    What repeats or looks odd in the source already is not held against the output.
    """
    if not output.strip():
        return [Fault.EMPTY]
    faults = []
    if _LEFTOVER.search(output) and not _LEFTOVER.search(source):
        faults.append(Fault.LEFTOVER)
    if (is_loop(output) and not is_loop(source)) or (
        _DOUBLED.search(output) and not _SAID_AGAIN.search(source)
    ):
        faults.append(Fault.LOOP)
    if len(output) > 40 + 3 * _width(source):
        faults.append(Fault.LENGTH)
    return faults


def is_loop(text: str) -> bool:
    """Tell whether a text is one phrase said twice, or a word, a phrase or a part of a long word
    is repeated three times in a row.
    """
    words = text.split()
    if _is_said_twice(words):
        return True
    if len(set(words)) <= len(words) - _LOOP_WORDS + 1 and _WORD_LOOP.search(text):
        return True
    return any(len(word) >= _LONG_WORD and _CHARACTER_LOOP.search(word) for word in words)


def _is_said_twice(words: list[str]) -> bool:
    half, rest = divmod(len(words), 2)
    if rest or half < 2:  # noqa: PLR2004 - a single word may well be doubled
        return False
    begins_again = _bare(words[:1]) == _bare(words[half : half + 1])
    return begins_again and _bare(words[:half]) == _bare(words[half:])


def _bare(words: list[str]) -> list[str]:
    return [word.strip(".,;:!?¡¿…\"'").casefold() for word in words]


def _width(text: str) -> int:
    """Count characters, those of scripts with many letters' worth in one counting as three."""
    if text.isascii():
        return len(text)
    far = [letter for letter in text if letter >= _WIDE[0][0]]
    return len(text) + 2 * sum(first <= letter <= last for letter in far for first, last in _WIDE)
