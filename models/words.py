"""Words: pairs of single words that sentence pairs agree on, as text to learn from.

A small model learns words alone last, since sentences hold them in company; a dictionary read off
the alignment of the same sentences is text that it lacks, and needs no other source.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from models.alignment import align
from models.corpus.pair import Pair
from models.lexicon import WORD

_SEEN = 8
"""Pairs in which both words must stand together at least."""
_SURE, _BACK = 0.55, 0.4
"""Least shares of a word's links that lead to the other, and of the other's that lead back."""
_LARGE = 0.3
"""Share of a word written large inside sentences, from which on it may be a name."""
_SHORTEST = 2


def learn_words(pairs: Sequence[Pair]) -> list[Pair]:
    """Return pairs of words in small letters, sources first, sorted."""
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
            made = Pair(word, theirs.words[other])
            if ours.is_common(made.source) and theirs.is_common(made.target):
                found.append(made)
    return sorted(found)


class _Side:
    """The words of one side, numbered, and how they are written."""

    def __init__(self, texts: Iterable[str]) -> None:
        known: dict[str, int] = {}
        self.numbers: list[list[int]] = []
        self._inside: Counter[str] = Counter()
        self._large: Counter[str] = Counter()
        for text in texts:
            found = WORD.findall(text.replace("’", "'"))
            small = [word.casefold() for word in found]
            self.numbers.append([known.setdefault(word, len(known)) for word in small])
            self._inside.update(small[1:])
            self._large.update(word.casefold() for word in found[1:] if word[0].isupper())
        self.words = list(known)

    def is_common(self, word: str) -> bool:
        """Tell whether a word can stand alone (unlike "l'" and "don'") and is no name."""
        is_whole = len(word) >= _SHORTEST and word[-1].isalpha()
        return is_whole and self._large[word] <= _LARGE * self._inside[word]
