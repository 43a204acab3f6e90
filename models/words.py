"""Words: pairs of single words that sentence pairs agree on, as text to learn from.

A small model learns words alone last, since sentences hold them in company; a dictionary read off
the alignment of the same sentences is text that it lacks, and needs no other source.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from models.alignment import align
from models.corpus.pair import Pair
from models.lexicon import WORD
from models.unspaced import Runs, is_unspaced
from translator.text.casing import capitalised

_SEEN = 8
"""Pairs in which both words must stand together at least."""
_SURE, _BACK = 0.55, 0.4
"""Least shares of a word's links that lead to the other, and of the other's that lead back."""
_LARGE = 0.3
"""Share of a word written large inside sentences, from which on it is no common word, unless its
fellow is one: German writes all nouns large, English its days and languages.
"""
_SHORTEST = 2
_LOOKED_AT = 100
"""Texts that tell whether a side has spaces between words."""


def learn_words(pairs: Sequence[Pair]) -> list[Pair]:
    """Return pairs of words as they are written inside sentences, sources first, sorted.

    Pairs of two words written large are left out, for they may be names.
    """
    sides = [_Side(pair.source for pair in pairs), _Side(pair.target for pair in pairs)]
    ours, theirs = sides
    texts = list(zip(ours.numbers, theirs.numbers, strict=True))
    there = align(texts, pieces=len(ours.words), others=len(theirs.words))
    back = align(
        ((second, first) for first, second in texts),
        pieces=len(theirs.words),
        others=len(ours.words),
    )
    found = []
    for at, word in enumerate(ours.words):
        other = int(there.others[at, 0])
        agrees = int(back.others[other, 0]) == at and back.weights[other, 0] >= _BACK
        seen = min(there.seen[at], back.seen[other])
        if seen >= _SEEN and there.weights[at, 0] >= _SURE and agrees:
            made = Pair(ours.written(word), theirs.written(theirs.words[other]))
            if ours.has(word) and theirs.has(theirs.words[other]) and any(map(str.islower, made)):
                found.append(made)
    return sorted(found)


def spelt(pair: Pair) -> list[Pair]:
    """Return a pair of words as users may type it: as it is, begun large, and all small."""
    large = Pair(capitalised(pair.source), capitalised(pair.target))
    ways: dict[str, Pair] = {}
    for way in (pair, large, Pair(pair.source.lower(), pair.target)):
        ways.setdefault(way.source, way)
    return list(ways.values())


class _Side:
    """The words of one side, numbered, and how they are written."""

    def __init__(self, texts: Iterable[str]) -> None:
        known: dict[str, int] = {}
        self.numbers: list[list[int]] = []
        self._inside: Counter[str] = Counter()
        self._large: Counter[str] = Counter()
        texts = list(texts)
        self._runs = Runs() if any(map(is_unspaced, texts[:_LOOKED_AT])) else None
        for text in texts:
            here = self._runs.read(text) if self._runs else WORD.findall(text.replace("’", "'"))
            small = [word.lower() for word in here]
            self.numbers.append([known.setdefault(word, len(known)) for word in small])
            self._inside.update(small[1:])
            self._large.update(word.lower() for word in here[1:] if word[0].isupper())
        self.words = list(known)

    def has(self, word: str) -> bool:
        """Tell whether a word can stand alone, unlike "l'" and "don'"."""
        if self._runs is not None:
            return self._runs.is_word(word)
        return len(word) >= _SHORTEST and word[-1].isalpha()

    def written(self, word: str) -> str:
        """Return a word as it is written inside sentences."""
        return capitalised(word) if self._large[word] > _LARGE * self._inside[word] else word
