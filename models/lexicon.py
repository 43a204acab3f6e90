"""A lexicon of nouns, learnt from sentence pairs: which noun goes with which.

A model that has seen "sock" ten times forgets it; counted, ten sentences are plenty. Two words
belong together where each is found with the other most of the time, and both stand behind
articles and the like; the articles also tell the foreign noun's gender.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass
from itertools import pairwise

from models.corpus.pair import Pair
from models.determiners import DETERMINERS, ENGLISH
from translator.text.casing import NOUNS_LARGE, capitalised
from translator.text.wordlist import words

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?")
"""A word; what ends in an apostrophe ("l'") is one too."""
_SEEN = range(3, 151)
"""How often a noun is seen: seldomer tells nothing, and what is commoner every model knows."""
_SHORTEST = 4
_GIVEN = 0.7
"""Share of a noun's sentences in which its translation is found."""
_BACK = 0.4
"""Share of the translation's sentences in which the noun is found: one noun may have several."""
_BEHIND = 0.4
"""Share of both that stands behind a determiner."""
_NAMES = 0.25
"""The largest share written large inside sentences."""
_NOUNS = 0.9
"""The least share of nouns written large, where all are: adjectives may be as well."""
_JOINED = 0.8
"""Share of a translation that "de" follows, from which on it is a piece of one ("dona de casa")."""

_PART = 0.5
"""Share of a word that the same word follows, from which on it is part of a compound."""
_TIED = 0.02
"""Share of the word behind it that this makes up at least: much follows nouns, like "is"."""
_OF = frozenset(words("of von vom de du d' do da dos das del di dello della dei degli delle dell'"))


@dataclass(frozen=True, slots=True)
class Noun:
    """An English noun, the foreign one, its gender, and whether both are plurals."""

    english: str
    foreign: str
    gender: str
    plural: bool

    def line(self, *, english_first: bool) -> str:
        """Write it as the content has it: "sock = calcetín m"."""
        pair = (self.english, self.foreign) if english_first else (self.foreign, self.english)
        return f"{pair[0]} = {pair[1]} {self.gender}{'p' * self.plural}"


def learn_nouns(
    pairs: Iterable[Pair], language: str, known: Set[str]
) -> tuple[list[Noun], list[Noun]]:
    """Return the nouns of English-first ``pairs`` for the way into ``language``, and back.

    ``known`` are English words in small letters that need not be learnt.
    """
    known_by = DETERMINERS[language]
    english = _Side(ENGLISH)
    foreign = _Side(known_by.all, all_large=language in NOUNS_LARGE)
    together: dict[str, Counter[str]] = defaultdict(Counter)
    for pair in pairs:
        ours, theirs = english.add(pair.source), foreign.add(pair.target)
        for word in ours:
            together[word].update(theirs)
    out: list[Noun] = []
    back: list[Noun] = []
    for word, found in together.items():
        if word in known or not english.is_noun(word):
            continue
        seen = english.seen[word]
        ranks = [
            (count / (seen + foreign.seen[each]), foreign.is_noun(each), each)
            for each, count in found.items()
        ]
        other = max(ranks)[-1]
        gender = known_by.gender(foreign.behind[other])
        if gender is None or not foreign.is_noun(other):
            continue
        if foreign.joined(other) >= _JOINED > english.joined(word):
            continue
        plural = known_by.is_plural(foreign.behind[other])
        if language in NOUNS_LARGE and (plural or english.is_part(word)):
            continue  # no plural of the content stands in for one; and compounds are one word
        noun = Noun(word, foreign.written(other), gender, plural)
        given, turned = found[other] / seen, found[other] / foreign.seen[other]
        if seen in _SEEN and given >= _GIVEN and turned >= _BACK:
            out.append(noun)
        if foreign.seen[other] in _SEEN and turned >= _GIVEN and given >= _BACK:
            back.append(noun)
    return sorted(out, key=_by_english), sorted(back, key=_by_english)


class _Side:
    """What is counted of the words on one side."""

    def __init__(self, determiners: Set[str], *, all_large: bool = False) -> None:
        self.seen: Counter[str] = Counter()
        self.behind: dict[str, Counter[str]] = defaultdict(Counter)
        self._inside: Counter[str] = Counter()
        self._large: Counter[str] = Counter()
        self._after: dict[str, Counter[str]] = defaultdict(Counter)
        self._determiners = determiners
        self._all_large = all_large

    def add(self, text: str) -> set[str]:
        """Count a sentence; return its words in small letters."""
        found = WORD.findall(text)
        small = [word.lower().replace("’", "'") for word in found]
        for word, after in pairwise(small):
            self._after[word][after] += 1
        for at in range(1, len(small)):
            if small[at - 1] in self._determiners:
                self.behind[small[at]][small[at - 1]] += 1
            self._inside[small[at]] += 1
            self._large[small[at]] += found[at][0].isupper()
        self.seen.update(set(small))
        return set(small)

    def joined(self, word: str) -> float:
        """Return the share of a word that "of" follows."""
        return sum(self._after[word][of] for of in _OF) / self.seen[word]

    def is_noun(self, word: str) -> bool:
        """Tell whether a word stands behind determiners, and is no name."""
        seen = self.seen[word]
        return (
            len(word) >= _SHORTEST
            and word[-1].isalpha()
            and self.behind[word].total() >= _BEHIND * seen
            and self._is_written_as_noun(word)
        )

    def _is_written_as_noun(self, word: str) -> bool:
        large = self._large[word]
        if self._all_large:
            return large >= _NOUNS * self._inside[word]
        return large <= _NAMES * self.seen[word]

    def is_part(self, word: str) -> bool:
        """Tell whether a word is a part of a longer noun: the same one is behind it as a rule."""
        least = _PART * self.seen[word]
        return any(
            count >= max(least, _TIED * self.seen[after])
            for after, count in self._after[word].items()
        )

    def written(self, word: str) -> str:
        """Return a noun as it is written inside sentences."""
        return capitalised(word) if self._all_large else word


def _by_english(noun: Noun) -> str:
    return noun.english
