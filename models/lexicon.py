"""A lexicon of nouns, learnt from sentence pairs: which noun goes with which.

A model that has seen "sock" ten times forgets it; counted, ten sentences are plenty. Two words
belong together where each is found with the other most of the time, and both stand behind
articles and the like; the articles also tell the foreign noun's gender.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from itertools import pairwise

from models.corpus.pair import Pair
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
_ONE_GENDER = 0.9
_JOINED = 0.8
"""Share of a translation that "de" follows, from which on it is a piece of one ("dona de casa")."""

_ENGLISH = frozenset(
    words(
        "a an the my your his her our their this that these those some any no another every each"
        " two three four five"
    )
)
_MASCULINE = {
    "es": frozenset(words("el los un unos este estos ese esos del al nuestro otro otros algún")),
    "fr": frozenset(words("le un ce cet du au")),
    "it": frozenset(
        words(
            "il lo i gli un uno del dello dei degli al allo ai agli nel nello nei negli dal dallo"
            " dai dagli sul sullo sui sugli questo questi quel quello quei quegli mio miei tuo tuoi"
            " suo suoi nostro nostri vostro vostri altro altri"
        )
    ),
    "pt": frozenset(
        words(
            "o os um uns este estes esse esses aquele aqueles do dos no nos ao aos pelo pelos meu"
            " meus seu seus nosso nossos outro outros algum"
        )
    ),
}
_FEMININE = {
    "es": frozenset(words("la las una unas esta estas esa esas nuestra otra otras alguna")),
    "fr": frozenset(words("la une ma ta sa cette")),
    "it": frozenset(
        words(
            "la le una un' della delle alla alle nella nelle dalla dalle sulla sulle questa queste"
            " quella quelle mia mie tua tue sua sue nostra nostre vostra vostre altra altre"
        )
    ),
    "pt": frozenset(
        words(
            "a as uma umas esta estas essa essas aquela aquelas da das na nas à às pela pelas"
            " minha minhas sua suas nossa nossas outra outras alguma"
        )
    ),
}
_EITHER = {
    "es": frozenset(words("mi mis tu tus su sus")),
    "fr": frozenset(
        words("les l' des d' mon ton son mes tes ses nos vos notre votre leur leurs ces")
    ),
    "it": frozenset(words("l' dell' all' nell' dall' sull' quest' quell' loro ogni qualche")),
    "pt": frozenset[str](),
}
_PLURAL = {
    "es": frozenset(words("los las unos unas mis tus sus estos estas esos esas otros otras")),
    "fr": frozenset(words("les des mes tes ses nos vos leurs ces")),
    "it": frozenset(
        words(
            "i gli dei degli ai agli nei negli dai dagli sui sugli questi quei quegli miei tuoi"
            " suoi nostri vostri altri le delle alle nelle dalle sulle queste quelle mie tue sue"
            " nostre vostre altre"
        )
    ),
    "pt": frozenset(
        words(
            "os uns as umas estes esses aqueles estas essas aquelas dos das nos nas aos às pelos"
            " pelas meus seus nossos minhas suas nossas outros outras"
        )
    ),
}
_OF = frozenset(words("of de du d' do da dos das del di dello della dei degli delle dell'"))
LANGUAGES = frozenset(_MASCULINE)
"""The languages, beside English, whose articles are known here."""


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
    english = _Side(_ENGLISH)
    foreign = _Side(_MASCULINE[language] | _FEMININE[language] | _EITHER[language])
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
        gender = _gender(foreign.behind[other], language)
        if gender is None or not foreign.is_noun(other):
            continue
        if foreign.joined(other) >= _JOINED > english.joined(word):
            continue
        noun = Noun(word, other, gender, _is_plural(foreign.behind[other], language))
        given, turned = found[other] / seen, found[other] / foreign.seen[other]
        if seen in _SEEN and given >= _GIVEN and turned >= _BACK:
            out.append(noun)
        if foreign.seen[other] in _SEEN and turned >= _GIVEN and given >= _BACK:
            back.append(noun)
    return sorted(out, key=_by_english), sorted(back, key=_by_english)


class _Side:
    """What is counted of the words on one side."""

    def __init__(self, determiners: Set[str]) -> None:
        self.seen: Counter[str] = Counter()
        self.behind: dict[str, Counter[str]] = defaultdict(Counter)
        self._large: Counter[str] = Counter()
        self._joined: Counter[str] = Counter()
        self._determiners = determiners

    def add(self, text: str) -> set[str]:
        """Count a sentence; return its words in small letters."""
        found = WORD.findall(text)
        small = [word.casefold().replace("’", "'") for word in found]
        self._joined.update(word for word, after in pairwise(small) if after in _OF)
        for at in range(1, len(small)):
            if small[at - 1] in self._determiners:
                self.behind[small[at]][small[at - 1]] += 1
            self._large[small[at]] += found[at][0].isupper()
        self.seen.update(set(small))
        return set(small)

    def joined(self, word: str) -> float:
        """Return the share of a word that "of" follows."""
        return self._joined[word] / self.seen[word]

    def is_noun(self, word: str) -> bool:
        """Tell whether a word stands behind determiners, and is no name."""
        seen = self.seen[word]
        return (
            len(word) >= _SHORTEST
            and word[-1].isalpha()
            and self.behind[word].total() >= _BEHIND * seen
            and self._large[word] <= _NAMES * seen
        )


def _gender(behind: Mapping[str, int], language: str) -> str | None:
    masculine = sum(behind.get(word, 0) for word in _MASCULINE[language])
    feminine = sum(behind.get(word, 0) for word in _FEMININE[language])
    most = max(masculine, feminine)
    if not most or most < _ONE_GENDER * (masculine + feminine):
        return None
    return "f" if feminine > masculine else "m"


def _is_plural(behind: Mapping[str, int], language: str) -> bool:
    plural = sum(behind.get(word, 0) for word in _PLURAL[language])
    return plural * 2 > sum(behind.values())


def _by_english(noun: Noun) -> str:
    return noun.english
