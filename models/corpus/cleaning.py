"""Cleaning: rules that throw pairs out, each with its count."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field

from models.corpus.pair import Faulty, Pair
from models.recipe import Data

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_KEPT = re.compile(r"[^\w]+")
_QUESTION = re.compile(r"(?:[?？؟]|[\u0370-\u03ff\u1f00-\u1fff].*;)\W*$")
"""The marks of a question; in Greek that is a semicolon."""
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_SLACK = 12
_SHOWN = 5
_LEAST_WORDS = 3


def key_of(text: str) -> str:
    """Return what two sentences share that differ in case, width and punctuation only."""
    return _KEPT.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


@dataclass(slots=True)
class Counts:
    """What cleaning threw out, by rule, with the first few examples of each."""

    read: int = 0
    kept: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)

    def drop(self, rule: str, example: str) -> None:
        """Count one pair that a rule threw out."""
        self.dropped[rule] += 1
        shown = self.examples.setdefault(rule, [])
        if len(shown) < _SHOWN:
            shown.append(example)

    def __str__(self) -> str:
        rules = ", ".join(f"{rule} {count}" for rule, count in self.dropped.most_common())
        return f"{self.kept} of {self.read} pairs kept ({rules or 'nothing dropped'})"


class Cleaner:
    """Judges pairs one after the other; remembers what it has seen."""

    def __init__(
        self,
        data: Data,
        *,
        tests: Collection[str] = (),
        is_foreign: Callable[[Pair], bool] | None = None,
    ) -> None:
        """``tests`` are the keys (``key_of``) of all test sentences, on either side;
        ``is_foreign`` tells whether a side is in another language than it should be.
        """
        self.counts = Counts()
        self._data = data
        self._tests = tests
        self._is_foreign = is_foreign or _never
        self._seen: set[tuple[str, str]] = set()
        self._variants: Counter[str] = Counter()

    def clean(self, pairs: Iterable[Pair | Faulty]) -> Iterator[Pair]:
        """Yield the pairs that pass every rule, wide digits and Latin letters made plain."""
        for found in pairs:
            self.counts.read += 1
            if isinstance(found, Faulty):
                self.counts.drop("unreadable", f"line {found.line}: {found.reason}")
                continue
            pair = found.narrowed()
            rule = self._fault(pair)
            if rule is None:
                self.counts.kept += 1
                yield pair
            else:
                self.counts.drop(rule, f"{pair.source} | {pair.target}")

    def _fault(self, pair: Pair) -> str | None:
        """Return the rule that a pair breaks, the cheap ones first."""
        keys = key_of(pair.source), key_of(pair.target)
        rules: tuple[tuple[str, Callable[[], bool]], ...] = (
            ("length", lambda: self._is_long(pair)),
            ("ratio", lambda: self._is_lopsided(pair)),
            ("digits", lambda: _digits_differ(pair)),
            ("case", lambda: _case_differs(pair)),
            ("punctuation", lambda: _ends_differ(pair)),
            ("untranslated", lambda: _is_copied(pair, keys)),
            ("test set", lambda: self._is_test(keys)),
            ("duplicate", lambda: self._is_known(keys)),
            ("variants", lambda: self._is_one_more(keys[0])),
            ("language", lambda: self._is_foreign(pair)),
        )
        return next((rule for rule, is_broken in rules if is_broken()), None)

    def _is_long(self, pair: Pair) -> bool:
        return max(map(len, pair)) > self._data.most_characters

    def _is_lopsided(self, pair: Pair) -> bool:
        """Compare lengths, a character of a script without spaces counting for two and a half."""
        short, long = sorted(len(side) + 1.5 * len(_HAN.findall(side)) for side in pair)
        return long > short * self._data.most_ratio + _SLACK

    def _is_test(self, keys: tuple[str, str]) -> bool:
        return any(key in self._tests for key in keys)

    def _is_known(self, keys: tuple[str, str]) -> bool:
        if keys in self._seen:
            return True
        self._seen.add(keys)
        return False

    def _is_one_more(self, source: str) -> bool:
        self._variants[source] += 1
        return self._variants[source] > self._data.most_variants


def _never(_pair: Pair) -> bool:
    return False


def _digits_differ(pair: Pair) -> bool:
    """Where both sides have digits, they should be the same digits (5:30 may become 17:30)."""
    found = [Counter("".join(_DIGITS.findall(side))) for side in pair]
    return all(found) and found[0] != found[1] and ":" not in pair.source + pair.target


def _case_differs(pair: Pair) -> bool:
    words = [_WORD.findall(side) for side in pair]
    loud = [len(side) >= _LEAST_WORDS and all(map(str.isupper, side)) for side in words]
    cased = any(map(str.islower, words[1])) if loud[0] else any(map(str.islower, words[0]))
    return loud[0] != loud[1] and cased


def _ends_differ(pair: Pair) -> bool:
    asks = [bool(_QUESTION.search(side)) for side in pair]
    return asks[0] != asks[1] and not _HAN.search(pair.source + pair.target)


def _is_copied(pair: Pair, keys: tuple[str, str]) -> bool:
    return keys[0] == keys[1] and len(_WORD.findall(pair.source)) >= _LEAST_WORDS
