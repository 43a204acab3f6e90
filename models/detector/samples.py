"""Samples: what the regression learns from, balanced over the languages of one script."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from models.detector.corpus import Corpora
from models.detector.everyday import Everyday
from models.detector.fragments import Cutter, Words, unaccented, words_of
from translator.detector.scripts import Script

_UNACCENTED = 0.15
_EVERYDAY = 0.005
_NAMES, _GIBBERISH = 0.04, 0.02
"""Shares of fragments, of one language or (names, gibberish) of all together."""

_GIBBERISH_WORDS = 4


@dataclass(frozen=True, slots=True)
class Sample:
    """Words and the numbers of the languages they may be in, all equally; none means any."""

    words: Words
    languages: tuple[int, ...]


def draw_samples(
    corpora: Corpora,
    everyday: Sequence[Everyday],
    *,
    script: Script,
    languages: Sequence[str],
    each: int,
    random: Random,
) -> list[Sample]:
    """Return about ``each`` samples of each language, in random order.

    Names are taken out of the sentences and given back as samples of any language, as are
    letters in disorder; everyday phrases have the languages of their list only.
    """
    samples: list[Sample] = []
    listed = {words_of(entry.phrase, script): entry for entry in everyday}
    listed.pop((), None)
    for number, language in enumerate(languages):
        cutter = Cutter(_nameless(corpora, language, script), random)
        samples += _fragments(cutter, number, each, taboo=listed.__contains__, random=random)
    copies = max(1, round(each * _EVERYDAY))
    for words, entry in listed.items():
        numbers = tuple(i for i, language in enumerate(languages) if language in entry.languages)
        if numbers or not entry.languages:
            samples += [Sample(words, numbers)] * copies
    if script is Script.LATIN:
        samples += [*_names(corpora.names, len(samples), random), *_gibberish(samples, random)]
    random.shuffle(samples)
    return samples


def _nameless(corpora: Corpora, language: str, script: Script) -> list[Words]:
    names = frozenset(corpora.names)
    cut = (words_of(sentence, script) for sentence in corpora.sentences[language].training)
    kept = (tuple(word for word in words if word not in names) for words in cut)
    return [words for words in kept if words]


def _fragments(
    cutter: Cutter, number: int, each: int, *, taboo: Callable[[Words], bool], random: Random
) -> Iterator[Sample]:
    for _ in range(each):
        words = cutter.fragment()
        if random.random() < _UNACCENTED:
            words = tuple(map(unaccented, words))
        if not taboo(words):
            yield Sample(words, (number,))


def _names(names: Sequence[str], count: int, random: Random) -> Iterator[Sample]:
    for _ in range(round(count * _NAMES) if names else 0):
        yield Sample(tuple(random.choices(names, k=random.choice((1, 1, 2)))), ())


def _gibberish(samples: Sequence[Sample], random: Random) -> Iterator[Sample]:
    for _ in range(round(len(samples) * _GIBBERISH)):
        letters = list("".join(random.choice(samples).words))
        random.shuffle(letters)
        words: list[str] = []
        while letters and len(words) < _GIBBERISH_WORDS:
            length = random.randint(2, 8)
            words.append("".join(letters[:length]))
            del letters[:length]
        yield Sample(tuple(words), ())
