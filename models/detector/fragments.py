"""Fragments: short stretches of sentences, as a traveller would type them."""

import unicodedata
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from random import Random

from translator.detector.scripts import Script, runs

Words = tuple[str, ...]

_SINGLE, _SHORT = 0.25, 0.2
"""Shares of the fragments that are one word of the vocabulary, or a whole short sentence."""

_SHORT_WORDS = 3
_AT_START = 0.4
_LENGTHS = ((0.2, 1, 1), (0.4, 2, 2), (0.55, 3, 3), (0.85, 4, 8), (1.0, 999, 999))
"""Of the others: cumulated share, fewest and most words."""

_SPELT_OUT = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe"})


def words_of(sentence: str, script: Script) -> Words:
    """Return the words of ``sentence`` in ``script``; each ideograph is one of its own."""
    found = runs(sentence)
    if script is Script.HAN:
        kinds = (Script.HAN, Script.KANA)
        return tuple(letter for run in found if run.script in kinds for letter in run.text)
    return tuple(run.text for run in found if run.script is script)


def unaccented(word: str) -> str:
    """Return ``word`` as typed on a keyboard without accents."""
    decomposed = unicodedata.normalize("NFD", word.translate(_SPELT_OUT))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


class Cutter:
    """Draws fragments from sentences of one language."""

    def __init__(self, sentences: Sequence[Words], random: Random) -> None:
        """Take sentences of at least one word each."""
        self._sentences = sentences
        self._random = random
        self._short = [words for words in sentences if len(words) <= _SHORT_WORDS]
        counts = Counter(word for words in sentences for word in words)
        self._vocabulary = sorted(word for word, count in counts.items() if count > 1)
        self._cumulated = list(accumulate(counts[word] ** 0.5 for word in self._vocabulary))

    def fragment(self) -> Words:
        """Return one fragment, a word, a short sentence or a stretch of any sentence."""
        draw = self._random.random()
        if draw < _SINGLE and self._vocabulary:
            at = self._random.random() * self._cumulated[-1]
            return (self._vocabulary[bisect(self._cumulated, at)],)
        if draw < _SINGLE + _SHORT and self._short:
            return self._random.choice(self._short)
        return self._stretch(self._random.choice(self._sentences))

    def _stretch(self, words: Words) -> Words:
        draw = self._random.random()
        fewest, most = next((low, high) for share, low, high in _LENGTHS if draw < share)
        length = self._random.randint(fewest, most)
        if length >= len(words) or self._random.random() < _AT_START:
            return words[:length]
        start = self._random.randrange(len(words) - length + 1)
        return words[start : start + length]
