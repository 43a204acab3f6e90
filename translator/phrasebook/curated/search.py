"""Fuzzy search over the curated phrases, in every language, in kana and in romanisation.

A further language is searched by itself, where it is asked for.
"""

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import msgspec

from translator.phrasebook.curated.answering import LANGUAGES, answered_language
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.further import FURTHER
from translator.phrasebook.curated.known_phrase import KnownPhrase
from translator.phrasebook.curated.mending import Mender
from translator.phrasebook.curated.spans import filler_spans, fits, phrase_keys
from translator.phrasebook.curated.template import Choice, Template
from translator.phrasebook.index import Entry, Hit, SearchIndex

_LANGUAGE_BITS = 3
_MOST_TEXTS = 16
"""Texts that an entry of the index can have."""

_MOST_SLOTTED = 2
_MENDED_SHARE = 0.99
"""What is found by a mended query comes after what is found as well by the query itself."""


class CuratedMatch(msgspec.Struct, frozen=True):
    """A found phrase, how well it fits (0 to 100), and the language that does.

    ``fillings`` are what the query says in its slots, as ``KnownPhrase.render`` takes them.
    """

    phrase: KnownPhrase
    score: float
    language: str
    fillings: Mapping[str, str] = {}


class CuratedSearch:
    """Searches the curated phrases; the index is built at the first search, in about a second.

    Safe for threads, one after the other.
    """

    def __init__(self, curated: Curated) -> None:
        """Search ``curated``; nothing is read yet."""
        self._curated = curated
        self._lock = threading.Lock()
        self._index: SearchIndex | None = None
        self._further: dict[str, SearchIndex] = {}
        self._mender = Mender(curated.store)
        self._phrases: dict[int, KnownPhrase] = {}

    def search(
        self, query: str, *, limit: int = 5, language: str | None = None, minimum: float = 50
    ) -> list[CuratedMatch]:
        """Return the phrases that fit ``query`` best, the best first, each once.

        A phrase that the query is, with its slots filled or not, comes first. With
        ``language``, only wordings in that language count. Raises DatabaseError.
        """
        base = answered_language(language) if language else None
        with self._lock:
            if not self._phrases:
                self._phrases = {each.number: each for each in self._curated.phrases()}
            if base in FURTHER:
                return self._in_further(query, base, limit=limit, minimum=minimum)
            if self._index is None:
                self._index = SearchIndex(self._entries(LANGUAGES))
            hits = self._hits(query, base, limit=limit, minimum=minimum)
            exact = self._exact(query, base, 100.0)
            if exact is None:
                language = base or self._mender.language(query, LANGUAGES)
                mended = self._mender.mend(query, language)
                if mended != query:
                    exact = self._exact(mended, language, 100.0 * _MENDED_SHARE)
                    besides = self._hits(mended, language, limit=limit, minimum=minimum)
                    hits += [replace(hit, score=hit.score * _MENDED_SHARE) for hit in besides]
        hits.sort(key=lambda hit: -hit.score)
        found = {exact.phrase.number: exact} if exact else {}
        for hit in hits:
            number, at = hit.id >> _LANGUAGE_BITS, hit.id & (1 << _LANGUAGE_BITS) - 1
            match = CuratedMatch(self._phrases[number], hit.score, LANGUAGES[at])
            found.setdefault(number, match)
        return list(found.values())[:limit]

    def _in_further(
        self, query: str, language: str, *, limit: int, minimum: float
    ) -> list[CuratedMatch]:
        """Return the phrases of a further language that fit a query best."""
        index = self._further.get(language)
        if index is None:
            index = self._further[language] = SearchIndex(self._entries((language,)))
        exact = self._exact(query, language, 100.0)
        hits = index.search(query, limit=limit, minimum=minimum)
        for _tag, text in self._with_slots(query, language):
            hits += index.search(text, limit=limit, minimum=minimum)
        hits.sort(key=lambda hit: -hit.score)
        found = {exact.phrase.number: exact} if exact else {}
        for hit in hits:
            number = hit.id >> _LANGUAGE_BITS
            found.setdefault(number, CuratedMatch(self._phrases[number], hit.score, language))
        return list(found.values())[:limit]

    def _hits(self, query: str, base: str | None, *, limit: int, minimum: float) -> list[Hit]:
        """Return what the index has for a query, as it stands and with a slot in it."""
        if self._index is None:
            return []
        most = limit * len(LANGUAGES)
        groups = {base} if base else None
        hits = self._index.search(query, limit=most, minimum=minimum, groups=groups)
        for tag, text in self._with_slots(query, base):
            hits += self._index.search(text, limit=most, minimum=minimum, groups={tag})
        return hits

    def _exact(self, query: str, base: str | None, score: float) -> CuratedMatch | None:
        """Return the phrase that the query is, if it is one."""
        found = self._curated.find(query.strip(), language=base)
        if found is None:
            return None
        return CuratedMatch(found.phrase, score, found.language, found.fillings)

    def _with_slots(self, query: str, language: str | None) -> list[tuple[str, str]]:
        """Return the query with its longest filler as the name of a slot, in up to two languages.

        So "where is the station" also looks for "where is place". A query that is a filler and
        nothing else is not looked for so, for every phrase that is a word would be found.
        """
        if not fits(query):
            return []
        keys = phrase_keys(query)
        found: list[tuple[int, str, str]] = []
        for tag in (language,) if language else LANGUAGES:
            spans = filler_spans(keys, self._curated.store.spelt(tag, set(keys.values())))
            longest = max(spans, key=lambda span: span.end - span.start, default=None)
            if longest is not None and (longest.start, longest.end) != (0, len(query)):
                slot = longest.mark.strip("{}").partition(".")[0]
                text = f"{query[: longest.start]}{slot}{query[longest.end :]}"
                found.append((longest.start - longest.end, tag, text))
        return [(tag, text) for _length, tag, text in sorted(found)[:_MOST_SLOTTED]]

    def _entries(self, languages: Sequence[str]) -> Iterator[Entry]:
        """Yield one entry for each phrase and language."""
        texts: dict[tuple[int, str], dict[str, None]] = {}
        rows = self._curated.store.rows(
            "SELECT phrase, language, text, kana FROM wording ORDER BY phrase, language, position"
        )
        for phrase, language, text, kana in rows:
            if language not in languages:
                continue
            kept = texts.setdefault((phrase, language), {})
            kept[_plain(text)] = None
            if kana is not None:
                kept.update(dict.fromkeys(_read(_plain(kana))))
        for (phrase, language), kept in texts.items():
            number = phrase << _LANGUAGE_BITS | languages.index(language)
            yield Entry(number, tuple(kept)[:_MOST_TEXTS], language)


def _plain(text: str) -> str:
    """Return a template as it is searched: slots by their names, words in the singular."""
    if "{" not in text:
        return text
    return "".join(
        part
        if isinstance(part, str)
        else part.options[0]
        if isinstance(part, Choice)
        else part.name
        for part in Template.parse(text).parts
    )


def _read(kana: str) -> Iterator[str]:
    """Yield a reading as typed in kana, and romanised, long vowels with and without mark."""
    from translator.romanizer import romanise  # noqa: PLC0415 - only searching needs it here

    yield kana.replace(" ", "")
    romanised = romanise(kana)
    if romanised is not None:
        yield romanised
