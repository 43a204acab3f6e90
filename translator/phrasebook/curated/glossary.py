"""The glossary: nouns of the phrasebook that a translation is held to, found in a text."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from typing import NamedTuple, overload

import msgspec

from translator.languages import LanguagePair
from translator.phrasebook.curated.answering import base_language
from translator.phrasebook.curated.key_table import KeyTable
from translator.phrasebook.curated.likeness import Known, head_of, most_alike, without_article
from translator.phrasebook.curated.quotations import names, requoted
from translator.phrasebook.curated.schema import LEARNT, unpack_texts
from translator.phrasebook.curated.spans import Tokens, fits, opening
from translator.phrasebook.curated.store import CuratedStore
from translator.text.noun_context import in_quotes, may_be_noun

_MOST = 3
"""Terms of one text that are looked at."""


class StandIn(NamedTuple):
    """A noun that takes a term's place in a sentence, and its translation."""

    source: str
    target: str


_MANY = 30
"""Texts of a pair after which what its terms begin with is kept in memory."""

_UNSPACED = "ja"


class Term(msgspec.Struct, frozen=True):
    """A noun at [start, end) of a text, its translation ``target``, and every word ``accepted``
    for it. What stands around it would stand around each of ``stand_ins``, in both languages.

    ``doubt`` is how much less a model may trust an answer with the term than one without, as
    mean log probability a piece.
    """

    start: int
    end: int
    target: str
    accepted: tuple[str, ...]
    stand_ins: Sequence[StandIn]
    doubt: float = 0.3

    def is_met(self, answer: str, language: str) -> bool:
        """Tell whether an answer holds an accepted word, whole and in whatever case."""
        folded = _folded(answer)
        return any(_holds(folded, _folded(word), language) for word in self.accepted)


class _Nouns(Sequence[StandIn]):
    """Stand-ins that are read when they are asked for, which is seldom."""

    def __init__(
        self, read: Callable[[int, str], str], numbers: Sequence[int], source: str, target: str
    ) -> None:
        self._read = read
        self._numbers = numbers
        self._languages = (source, target)

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, at: int) -> StandIn: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[StandIn]: ...
    def __getitem__(self, at: int | slice) -> StandIn | Sequence[StandIn]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        source, target = self._languages
        number = self._numbers[at]
        return StandIn(self._read(number, source), self._read(number, target))


class Glossary:
    """Finds terms by the compiled phrasebook; its methods raise DatabaseError."""

    def __init__(self, store: CuratedStore) -> None:
        """Look in ``store``."""
        self._store = store
        self._table = KeyTable("term", "key", "filler", "stand_ins", "others")
        self._nouns: dict[tuple[int, str], str] = {}
        self._right: dict[tuple[int, str], tuple[str, ...]] = {}
        self._asked: Counter[str] = Counter()
        self._openings: dict[str, frozenset[str]] = {}
        self._known: dict[str, tuple[list[Known], list[Known]]] = {}

    @cached_property
    def version(self) -> str:
        """What tells this glossary from others."""
        ((digest,),) = self._store.rows("SELECT value FROM meta WHERE key = 'digest'")
        return str(digest)[:12]

    def find(self, texts: Iterable[str], pair: LanguagePair) -> dict[str, list[Term]]:
        """Return the terms of each text that has some, the longest where they overlap, in order.

        A word in quotes is a term even where it is no noun.
        """
        source, target = base_language(pair.source), base_language(pair.target)
        if source is None or target is None:
            return {}
        fitting = [text for text in dict.fromkeys(texts) if fits(text)]
        openings = self._known_openings(f"{source}-{target}", len(fitting))
        keys = {text: stretches(text, openings) for text in fitting}
        wanted = {key for each in keys.values() for key in each.values()}
        known = self._store.read(lambda link: self._table.get(link, f"{source}-{target}", wanted))
        found: dict[str, list[Term]] = {}
        for text, each in keys.items() if known else ():
            for start, end in longest(each, known):
                (row,) = known[each[start, end]]
                term = self._term(text, (start, end), row, source, target)
                if term.stand_ins and len(found.setdefault(text, [])) < _MOST:
                    found[text].append(term)
        return found

    def _known_openings(self, pair: str, texts: int) -> Set[str] | None:
        """Return the words that terms of a pair begin with, up to two of each; None before many
        texts were asked. Most words of a text begin none, which saves most of the work.
        """
        self._asked[pair] += texts
        if self._asked[pair] < _MANY or pair.startswith(_UNSPACED):
            return None
        if pair not in self._openings:
            rows = self._store.rows("SELECT key FROM term WHERE language = ?", (pair,))
            self._openings[pair] = frozenset(opening(key) for (key,) in rows)
        return self._openings[pair]

    def likened(
        self, text: str, span: tuple[int, int], target: str, pair: LanguagePair
    ) -> Term | None:
        """Return a term of the user's own: what stands at a span of ``text``, and is ``target``.

        Gender and number are those of its article, or else of the listed noun that ends most
        like it; what has a large first letter on both sides, inside a sentence or if both are
        the same, is a name. None where it may be no
        noun there, or the glossary has no such pair.
        """
        languages = base_language(pair.source), base_language(pair.target)
        if None in languages:
            return None
        ours, theirs = self._described(*map(str, languages))
        start, end = span
        if _is_name(text, span, target, languages):
            return Term(start, end, target, (target,), _names(*map(str, languages)))
        before, _noun = without_article(text[start:end], ours)
        article, noun = without_article(target, theirs)
        source, into = map(str, languages)
        if not may_be_noun(text, start + len(before), end, source, is_listed=False):
            return None
        one = most_alike(head_of(noun, into), article, theirs)
        if one is None:
            return None
        chosen = tuple(
            StandIn(self._noun(each, source), self._noun(each, into)) for each in one.stand_ins
        )
        return Term(start + len(before), end, noun, (noun,), chosen)

    def _described(self, source: str, target: str) -> tuple[list[Known], list[Known]]:
        """Return what is known of the nouns of a pair, in each of its languages."""
        pair = f"{source}-{target}"
        if pair not in self._known:
            self._known[pair] = (self._read(pair, source), self._read(pair, target))
        return self._known[pair]

    def _read(self, pair: str, language: str) -> list[Known]:
        rows = self._store.rows(
            "SELECT forms, stand_ins FROM term JOIN inflection"
            " ON inflection.filler = term.filler AND inflection.language = ?"
            " WHERE term.language = ? AND stand_ins <> ''",
            (language, pair),
        )
        return [
            Known.of(unpack_texts(forms), map(int, numbers.split()), language)
            for forms, numbers in rows
        ]

    def _term(
        self, text: str, span: tuple[int, int], row: Sequence[str | int], source: str, target: str
    ) -> Term:
        """Return the term at a span; without stand-ins where it is none."""
        filler, stand_ins, others = int(row[0]), _numbers(row[1]), _numbers(row[2])
        accepted = self._accepted(filler, target)
        noun = accepted[0]
        if (quoted := in_quotes(text, *span)) is not None:
            start, end = quoted
            whole = requoted(noun, text[start], text[end - 1], target)
            return Term(start, end, whole, accepted, _names(source, target))
        is_noun = stand_ins and may_be_noun(text, *span, source)
        if not is_noun or self._is_name(text, span[0], filler, source):
            return Term(*span, noun, (), ())
        return Term(
            *span,
            noun,
            (*accepted, *(word for each in others for word in self._accepted(each, target))),
            _Nouns(self._noun, stand_ins, source, target),
            doubt=0.0 if filler >= LEARNT else 0.3,
        )

    def _is_name(self, text: str, start: int, filler: int, language: str) -> bool:
        """Tell whether a word is large where the listed one is small: "the Greens"."""
        is_large = text[start].isupper() and any(map(str.isalpha, text[:start]))
        return is_large and not text.isupper() and self._noun(filler, language)[:1].islower()

    def _accepted(self, filler: int, language: str) -> tuple[str, ...]:
        if (filler, language) not in self._right:
            sql = "SELECT words FROM accepted WHERE filler = ? AND language = ?"
            ((packed,),) = self._store.rows(sql, (filler, language))
            self._right[filler, language] = tuple(packed.split("\t"))
        return self._right[filler, language]

    def _noun(self, filler: int, language: str) -> str:
        if (filler, language) not in self._nouns:
            found = self._store.filling(filler, language).spell(language, "bare").text
            self._nouns[filler, language] = found
        return self._nouns[filler, language]


def _names(source: str, target: str) -> tuple[StandIn, ...]:
    return tuple(StandIn(*name) for name in names(source, target))


def _is_name(
    text: str, span: tuple[int, int], target: str, languages: tuple[str | None, ...]
) -> bool:
    """Tell whether the words at a span, taught as ``target``, are a name.

    German nouns, the English "I" and the first word of a sentence are large in any case.
    """
    start, end = span
    source = text[start:end]
    if not (source[:1].isupper() and target[:1].isupper()):
        return False
    is_inside = any(map(str.isalpha, text[:start])) and source.split()[0] != "I"
    return source == target or (is_inside and "de" not in languages)


def stretches(text: str, openings: Set[str] | None = None) -> dict[tuple[int, int], str]:
    """Return the keys of the stretches of a text that may be terms, by their spans.

    They begin with one of ``openings``, if that is given. An apostrophe at the end of one may
    also close a quotation.
    """
    tokens = Tokens(text)
    keys = tokens.keys(None if openings is None else tokens.beginning_with(openings))
    if "'" not in text and "’" not in text:
        return keys
    return keys | {
        (start, end - 1): key[:-1] for (start, end), key in keys.items() if key.endswith("'")
    }


def longest(
    keys: Mapping[tuple[int, int], str], known: Mapping[str, object]
) -> Iterator[tuple[int, int]]:
    """Yield the spans of known keys from the left, the longest of those that overlap."""
    upto = 0
    for start, end in sorted(keys, key=lambda span: (span[0], -span[1])):
        if start >= upto and keys[start, end] in known:
            yield start, end
            upto = end


def _numbers(joined: str | int) -> list[int]:
    return list(map(int, str(joined).split()))


def _holds(folded: str, word: str, language: str) -> bool:
    start = folded.find(word)
    if language == "ja":
        return start >= 0
    while start >= 0:
        end = start + len(word)
        if not (_is_letter(folded[start - 1 : start]) or _is_letter(folded[end : end + 1])):
            return True
        start = folded.find(word, start + 1)
    return False


def _is_letter(character: str) -> bool:
    """Tell whether the character beside a word, if there is any, makes it part of another."""
    return character.isalnum() or character == "_"


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
