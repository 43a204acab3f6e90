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
from models.unspaced import Runs
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
_ONE = frozenset(words("a an this that another every each"))
"""What stands before English singulars alone."""
_SEVERAL = 0.1
"""The largest share of a plural that stands behind these."""
_OF = frozenset(words("of von vom de du d' do da dos das del di dello della dei degli delle dell'"))


@dataclass(frozen=True, slots=True)
class Noun:
    """An English noun, the foreign one, its gender (if its language has any), and whether both
    are plurals.
    """

    english: str
    foreign: str
    gender: str
    plural: bool

    def line(self, *, english_first: bool) -> str:
        """Write it as the content has it: "sock = calcetín m"."""
        pair = (self.english, self.foreign) if english_first else (self.foreign, self.english)
        return f"{pair[0]} = {pair[1]} {self.gender}{'p' * self.plural}".rstrip()


def learn_nouns(
    pairs: Iterable[Pair], language: str, known: Set[str]
) -> tuple[list[Noun], list[Noun]]:
    """Return the nouns of English-first ``pairs`` for the way into ``language``, and back.

    ``known`` are English words in small letters that need not be learnt.
    """
    english = _Side(ENGLISH)
    foreign = _Foreign(language) if language in DETERMINERS else _Runs()
    together: dict[str, Counter[str]] = defaultdict(Counter)
    for pair in pairs:
        ours, theirs = english.add(pair.source), foreign.add(pair.target)
        for word in ours:
            together[word].update(theirs)
    out: list[Noun] = []
    back: list[Noun] = []
    for word, found in together.items():
        if word in known or not found or not english.is_noun(word):
            continue
        seen = english.seen[word]
        ranks = [
            (count / (seen + foreign.seen[each]), foreign.is_noun(each), each)
            for each, count in found.items()
        ]
        other = max(ranks)[-1]
        noun = _noun(word, other, english, foreign)
        if noun is None:
            continue
        given, turned = found[other] / seen, found[other] / foreign.seen[other]
        if seen in _SEEN and given >= _GIVEN and turned >= _BACK:
            out.append(noun)
        if foreign.seen[other] in _SEEN and turned >= _GIVEN and given >= _BACK:
            back.append(noun)
    return sorted(out, key=_by_english), sorted(back, key=_by_english)


def _noun(word: str, other: str, english: "_Side", foreign: "_Foreign | _Runs") -> Noun | None:
    """Return an English noun and its translation; None where either is none, or no whole one."""
    gender = foreign.gender(other)
    if gender is None or not foreign.is_noun(other):
        return None
    if foreign.joined(other) >= _JOINED > english.joined(word):
        return None
    plural = foreign.is_plural(other)
    if foreign.all_large and (plural or english.is_part(word)):
        return None  # no plural of the content stands in for one; and compounds are one word
    if not gender and (english.leads(word) or english.is_many(word)):
        return None  # the same, where nouns show neither gender nor number
    return Noun(word, foreign.written(other), gender, plural)


class _Side:
    """What is counted of the words on one side."""

    def __init__(self, determiners: Set[str], *, all_large: bool = False) -> None:
        self.seen: Counter[str] = Counter()
        self.behind: dict[str, Counter[str]] = defaultdict(Counter)
        self._inside: Counter[str] = Counter()
        self._large: Counter[str] = Counter()
        self._after: dict[str, Counter[str]] = defaultdict(Counter)
        self._determiners = determiners
        self.all_large = all_large

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

    def is_many(self, word: str) -> bool:
        """Tell whether an English word is a plural."""
        behind = self.behind[word]
        return word.endswith("s") and sum(behind[one] for one in _ONE) < _SEVERAL * behind.total()

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
        if self.all_large:
            return large >= _NOUNS * self._inside[word]
        return large <= _NAMES * self.seen[word]

    def is_part(self, word: str) -> bool:
        """Tell whether a word is a part of a longer noun: the same one is behind it as a rule."""
        least = _PART * self.seen[word]
        return any(
            count >= max(least, _TIED * self.seen[after])
            for after, count in self._after[word].items()
        )

    def leads(self, word: str) -> bool:
        """Tell whether the same noun is behind a word as a rule, however common it is."""
        least = _PART * self.seen[word]
        return self.is_part(word) or any(
            count >= least and self.is_noun(after) for after, count in self._after[word].items()
        )

    def written(self, word: str) -> str:
        """Return a noun as it is written inside sentences."""
        return capitalised(word) if self.all_large else word


class _Foreign(_Side):
    """The side of a language with determiners."""

    def __init__(self, language: str) -> None:
        self._known_by = DETERMINERS[language]
        super().__init__(self._known_by.all, all_large=language in NOUNS_LARGE)

    def gender(self, word: str) -> str | None:
        """Return a noun's gender; None where it is not told."""
        return self._known_by.gender(self.behind[word])

    def is_plural(self, word: str) -> bool:
        """Tell whether a noun is a plural."""
        return self._known_by.is_plural(self.behind[word])


class _Runs(Runs):
    """The side of Japanese, whose nouns have neither gender nor number."""

    all_large = False

    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[str] = Counter()

    def add(self, text: str) -> set[str]:
        """Count a sentence; return its words."""
        found = set(self.read(text))
        self.seen.update(found)
        return found

    def is_noun(self, word: str) -> bool:
        """Tell whether a word stands before particles."""
        return self.is_word(word)

    def gender(self, _word: str) -> str | None:
        """Return what stands for no gender."""
        return ""

    def is_plural(self, _word: str) -> bool:
        """Say no."""
        return False

    def joined(self, _word: str) -> float:
        """Return 0: what belongs to a noun stands before it."""
        return 0.0

    def written(self, word: str) -> str:
        """Return a noun as it is."""
        return word


def _by_english(noun: Noun) -> str:
    return noun.english
