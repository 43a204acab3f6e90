"""The finder: which phrase a text is, and what fills its slots."""

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from translator.phrasebook.curated.filling import Filling, Verbatim
from translator.phrasebook.curated.key_table import Rows
from translator.phrasebook.curated.keys import curated_key, looser_keys
from translator.phrasebook.curated.spans import (
    Span,
    filler_spans,
    fits,
    phrase_keys,
    replaced,
)
from translator.phrasebook.curated.store import CuratedStore
from translator.phrasebook.curated.wording import Trait, Wording

_MARK = re.compile(r"\{[^{}]*\}")
_BOUNDARY = re.compile(r"(?<=[\s:])(?=\S)|(?<=[\u3040-\u9fff])")


class Found(msgspec.Struct, frozen=True):
    """A phrase's number, the wording that matched, and what fills its slots by their names.

    A filling that is a number is a filler's.
    """

    phrase: int
    wording: Wording
    fillings: Mapping[str, Filling | int]


class _Candidate(msgspec.Struct, frozen=True):
    """A skeleton that a text may be, and the spans that its marks stand for, in order."""

    key: str
    fillings: tuple[Filling | int, ...]

    @property
    def rank(self) -> tuple[int, int]:
        """The fewer slots, then the more literal text, the better."""
        return len(self.fillings), -len(_MARK.sub("", self.key))


class Finder:
    """Finds phrases in a compiled phrasebook; every method raises DatabaseError."""

    def __init__(self, store: CuratedStore) -> None:
        """Look in ``store``."""
        self._store = store

    def exact(self, texts: Sequence[str], language: str) -> dict[str, Found]:
        """Return the phrase without slots of each text that is one."""
        keys = {text: _keys(text, language) for text in texts if fits(text)}
        wanted = {key for each in keys.values() for key in each}
        rows = self._store.skeletons(language, wanted)
        found = {}
        for text, each in keys.items():
            key = next((key for key in each if key in rows), None)
            if key is not None:
                found[text] = self._found(rows[key], (), language)
        return found

    def slotted(self, texts: Sequence[str], language: str) -> dict[str, Found]:
        """Return the phrase of each text that is one with its slots filled."""
        spanned = {text: phrase_keys(text) for text in texts if fits(text)}
        known = self._store.spelt(
            language, {key for keys in spanned.values() for key in keys.values()}
        )
        candidates = {
            text: _candidates(text, filler_spans(keys, known), language)
            for text, keys in spanned.items()
        }
        openings = self._store.openings(
            language,
            {before for each in candidates.values() for one in each for before in _befores(one)},
        )
        for text, each in candidates.items():
            each += [free for one in tuple(each) for free in _freed(text, one, openings)]
        skeletons = self._store.skeletons(
            language,
            {
                key
                for text, each in candidates.items()
                for one in each
                for key in _looser(text, one.key, language)
            },
        )
        found = {}
        for text, each in candidates.items():
            best = self._best(text, each, skeletons, language)
            if best is not None:
                found[text] = best
        return found

    def _best(
        self,
        text: str,
        candidates: Sequence[_Candidate],
        skeletons: Mapping[str, Rows],
        language: str,
    ) -> Found | None:
        for one in sorted(candidates, key=lambda each: each.rank):
            if not one.fillings:
                continue
            for key in _looser(text, one.key, language):
                if key in skeletons:
                    return self._found(skeletons[key], one.fillings, language)
        return None

    def _found(self, rows: Rows, fillings: tuple[Filling | int, ...], language: str) -> Found:
        """Return the best of a skeleton's phrases: first the one whose plain wording it is."""
        ranked = []
        for number, at in rows:
            traits = self._store.wordings(int(number), language)[int(at)].traits
            ranked.append((Trait.ALSO in traits, int(number), int(at)))
        _also, phrase, position = min(ranked)
        wording = self._store.wordings(phrase, language)[position]
        names = [slot.name for slot in wording.text.slots]
        return Found(phrase, wording, dict(zip(names, fillings, strict=True)))


def _keys(text: str, language: str) -> tuple[str, ...]:
    return _looser(text, curated_key(text), language)


def _looser(text: str, key: str, language: str) -> tuple[str, ...]:
    is_open = text.rstrip()[-1:].isalnum()
    return (key, *looser_keys(key, language=language, is_open=is_open))


def _candidates(text: str, fillers: list[Span], language: str) -> list[_Candidate]:
    """Return the skeletons that a text may be, with no, one or two spans replaced."""
    spans = fillers
    if any(map(str.isdigit, text)):
        from translator.phrasebook.curated.values import (  # noqa: PLC0415 - few texts have any
            value_spans,
        )

        spans = [*value_spans(text, language), *fillers]
    plain = _Candidate(curated_key(text), ())
    return [
        plain,
        *(
            _Candidate(key, tuple(span.filling for span in chosen))
            for key, chosen in replaced(text, spans).items()
        ),
    ]


def _befores(candidate: _Candidate) -> Iterator[str]:
    """Yield what may stand before a free slot: everything up to each word."""
    if len(candidate.fillings) > 1:
        return
    yield ""
    for boundary in _BOUNDARY.finditer(candidate.key):
        yield candidate.key[: boundary.start()]


def _freed(text: str, candidate: _Candidate, openings: Mapping[str, Rows]) -> Iterator[_Candidate]:
    """Yield the skeletons with a free slot that a candidate may be."""
    from translator.phrasebook.curated.free_text import (  # noqa: PLC0415 - few texts need it
        is_free,
    )

    key = candidate.key
    for before in _befores(candidate):
        for after, slot in openings.get(before, ()):
            ending, name = str(after), str(slot)
            middle = key[len(before) : len(key) - len(ending)]
            if not key.endswith(ending) or not middle or "{" in middle:
                continue
            typed = _as_typed(middle, text) or _between(before, ending, text)
            if typed is None or not is_free(name, typed):
                continue
            at = len(_MARK.findall(before))
            fillings = (*candidate.fillings[:at], Verbatim(typed), *candidate.fillings[at:])
            yield _Candidate(f"{before}{{{name}}}{ending}", fillings)


def _as_typed(folded: str, text: str) -> str | None:
    """Return the part of a text whose folded form is given, capitals as typed."""
    pattern = re.escape(folded.strip()).replace("'", "['’‘ʼ´`]").replace(r"\ ", r"[\s,，、]+")
    found = re.search(pattern, text, re.IGNORECASE)
    return found[0] if found else None


def _between(before: str, after: str, text: str) -> str | None:
    """Return the words that stand between so many others, where ß was folded to ss."""
    words = text.split()
    first, last = len(before.split()), len(words) - len(after.split())
    return " ".join(words[first:last]).strip(".!?。 ") or None
