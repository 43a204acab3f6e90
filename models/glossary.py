"""The glossary's plans: what corpora say about the words of the content.

Where a corpus has a word and seldom its listed translation, the word has other meanings, or
other translations, and a model is left to choose: it is *loose*. Where it nearly always has it,
any model knows the word, and it can stand in for a rarer one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.corpus.pair import Pair
from translator.languages import LanguagePair
from translator.phrasebook.curated.content import Content, Entry
from translator.phrasebook.curated.glossary import longest, stretches
from translator.phrasebook.curated.keys import curated_key
from translator.phrasebook.curated.term_entries import NO_NOUNS
from translator.text.noun_context import may_be_noun

_WORD = re.compile(r"\w+|[^\w\s]")

_SEEN = 5
"""Sentences from which on a corpus says something about a word."""
_LOOSE = 0.9
"""The least share of them that must have the listed translation."""
_SEVERAL = 0.8
"""The same for words of several words, which have synonyms rather than meanings."""
_SURE = 0.9
_COMMON = 20
"""Sentences in which a stand-in has to be found with its translation."""
_MOST = 160
"""Stand-ins of a pair."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Words and ids of ``content/glossary`` for one pair, and nouns that were learnt for it."""

    pair: str
    loose: tuple[str, ...]
    stand_ins: tuple[str, ...]
    nouns: tuple[str, ...] = ()

    def toml(self) -> str:
        """Write it as the content has it."""
        return f'[[pair]]\nid = "{self.pair}"\n' + "".join(
            f"{name} = [\n{''.join(map(_line, words))}]\n"
            for name, words in (
                ("loose", self.loose),
                ("stand_ins", self.stand_ins),
                ("nouns", self.nouns),
            )
        )


def make_plan(content: Content, pair: LanguagePair, texts: Iterable[Pair]) -> Plan:
    """Count how often each word of the content comes with its listed translation in ``texts``."""
    entries = [entry for entry in content.entries if entry.slots[0] not in NO_NOUNS]
    accepted = _accepted(entries, pair)
    seen: Counter[str] = Counter()
    met: Counter[str] = Counter()
    for one in texts:
        target = f" {_plain(one.target)} "
        for word in _words_in(one.source, pair.source, accepted):
            seen[word] += 1
            met[word] += any(_is_in(each, target, pair.target) for each in accepted[word])
    loose = {
        word
        for word, count in seen.items()
        if count >= _SEEN and met[word] < count * (_SEVERAL if " " in word else _LOOSE)
    }
    ranks = [
        (-met[word], entry.id)
        for entry in entries
        if (word := curated_key(entry.nouns[pair.source].text)) in met
        and met[word] >= max(_COMMON, _SURE * seen[word])
    ]
    return Plan(
        str(pair), tuple(sorted(loose)), tuple(name for _met, name in sorted(ranks)[:_MOST])
    )


def _accepted(entries: Sequence[Entry], pair: LanguagePair) -> dict[str, tuple[str, ...]]:
    """Return what is listed for each word of the source language, folded."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for entry in entries:
        nouns = (entry.nouns[pair.target], *entry.also[pair.target])
        for noun in (entry.nouns[pair.source], *entry.also[pair.source]):
            found[curated_key(noun.text)] |= {_plain(each.text): None for each in nouns}
    return {key: tuple(words) for key, words in found.items()}


def _words_in(text: str, language: str, known: Mapping[str, object]) -> Iterator[str]:
    """Yield the known words of a text that are nouns there, the longest where they overlap."""
    keys = stretches(text)
    for start, end in longest(keys, known):
        if may_be_noun(text, start, end, language):
            yield keys[start, end]


def _plain(text: str) -> str:
    """Return a text in small letters, its words and marks apart."""
    return " ".join(_WORD.findall(curated_key(text)))


def _is_in(word: str, target: str, language: str) -> bool:
    return word.replace(" ", "") in target if language == "ja" else f" {word} " in target


def _line(word: str) -> str:
    return f'  "{word}",\n'
