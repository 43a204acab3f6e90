"""The finder: which phrase a text is, and what fills its slots."""

from collections.abc import Mapping, Sequence

import msgspec

from translator.phrasebook.curated.filling import Filling
from translator.phrasebook.curated.further import FURTHER
from translator.phrasebook.curated.key_table import Rows
from translator.phrasebook.curated.keys import (
    LOOSENED,
    MARK,
    curated_key,
    loosened,
    loosened_word,
    looser_keys,
)
from translator.phrasebook.curated.reading import Candidate, Reading
from translator.phrasebook.curated.spans import fits
from translator.phrasebook.curated.store import CuratedStore
from translator.phrasebook.curated.template import BARE
from translator.phrasebook.curated.wording import Trait, Wording


class Found(msgspec.Struct, frozen=True):
    """A phrase's number, the wording that matched, and what fills its slots by their names.

    A filling that is a number is a filler's.
    """

    phrase: int
    wording: Wording
    fillings: Mapping[str, Filling | int]


class Finder:
    """Finds phrases in a compiled phrasebook; every method raises DatabaseError."""

    def __init__(self, store: CuratedStore) -> None:
        """Look in ``store``."""
        self._store = store

    def find(self, texts: Sequence[str], language: str) -> dict[str, Found]:
        """Return the phrase of each text that is one, exactly or with its slots filled."""
        keys = {text: curated_key(text) for text in texts if fits(text)}
        found = self._exact(keys, language)
        rest = {text: key for text, key in keys.items() if text not in found}
        return found | self._slotted(rest, language) if rest else found

    def exact(self, texts: Sequence[str], language: str) -> dict[str, Found]:
        """Return the phrase without slots of each text that is one."""
        return self._exact({text: curated_key(text) for text in texts if fits(text)}, language)

    def _exact(self, keys: Mapping[str, str], language: str) -> dict[str, Found]:
        looser = {text: _looser(text, key, language) for text, key in keys.items()}
        rows = self._store.skeletons(language, {key for each in looser.values() for key in each})
        found = {}
        for text, each in looser.items() if rows else ():
            key = next((key for key in each if key in rows), None)
            if key is not None:
                found[text] = self._found(rows[key], (), language)
        return found

    def _slotted(self, keys: Mapping[str, str], language: str) -> dict[str, Found]:
        """Return the phrase of each text, given with its key, that is one with slots filled."""
        beginnings = self._store.beginnings(language)
        readings = [
            Reading(text, loosened(key, language), language, beginnings)
            for text, key in keys.items()
        ]
        for keys_of in (Reading.first_keys, Reading.second_keys):
            asked = [keys_of(each) for each in readings]
            if language in LOOSENED:
                asked = [
                    {span: loosened_word(key, language) for span, key in each.items()}
                    for each in asked
                ]
            if wanted := {key for stretches in asked for key in stretches.values()}:
                known = self._store.spelt(language, wanted)
                for reading, stretches in zip(readings, asked, strict=True):
                    reading.fill(stretches, known)
        return self._filled([each for each in readings if each.may_have_slots], language)

    def _filled(self, readings: Sequence[Reading], language: str) -> dict[str, Found]:
        """Return the phrases among the skeletons that texts may be."""
        if not readings:
            return {}
        candidates = {each.text: self._sound(each, language) for each in readings}
        wanted = {
            key
            for text, each in candidates.items()
            for one in each
            for key in _looser(text, one.key, language)
        }
        skeletons = self._store.skeletons(language, wanted) if wanted else {}
        if not skeletons:
            return {}
        best = {
            text: self._best(text, each, skeletons, language) for text, each in candidates.items()
        }
        return {text: found for text, found in best.items() if found is not None}

    def _sound(self, reading: Reading, language: str) -> list[Candidate]:
        """Return what a text may be; a word that the phrasebook knows is nobody's name."""
        found = list(reading.candidates())
        words = {one.free: curated_key(one.free) for one in found if one.free is not None}
        known = self._store.spelt(language, set(words.values())) if words else {}
        return [one for one in found if one.free is None or words[one.free] not in known]

    def _best(
        self,
        text: str,
        candidates: Sequence[Candidate],
        skeletons: Mapping[str, Rows],
        language: str,
    ) -> Found | None:
        """Return the likeliest phrase: of several the first one of the content.

        A word alone that means two things in a further language is none.
        """
        hits: list[tuple[Candidate, Found]] = []
        for one in candidates:
            for key in _looser(text, one.key, language):
                if rows := self._allowed(text, one, skeletons.get(key, ()), language):
                    hits.append((one, self._found(rows, one.fillings, language)))
                    break
        if not hits:
            return None
        best, found = min(
            hits, key=lambda hit: (hit[0].rank, hit[0].free is not None, hit[1].phrase)
        )
        if language in FURTHER and MARK.fullmatch(best.key):
            alone = [one.fillings[0] for one, _found in hits if MARK.fullmatch(one.key)]
            numbers = [each for each in alone if isinstance(each, int)]
            if len({self._store.filling(each, "en").spell("en", BARE) for each in numbers}) > 1:
                return None
        return found

    def _allowed(self, text: str, candidate: Candidate, rows: Rows, language: str) -> Rows:
        """Return the phrases that a candidate may be.

        In a further language, and where capitals do not show what is a name ("I AM SICK."), only
        a plain wording, which says "my name is", has one in it.
        """
        if candidate.free is None or (language not in FURTHER and text != text.upper()):
            return rows
        return tuple(
            row
            for row in rows
            if self._store.wordings(int(row[0]), language)[int(row[1])].is_answer
        )

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


def _looser(text: str, key: str, language: str) -> tuple[str, ...]:
    is_open = text.rstrip()[-1:].isalnum()
    keys = (key, *looser_keys(key, language=language, is_open=is_open))
    if language not in LOOSENED:
        return keys
    return tuple(dict.fromkeys((*keys, *(loosened(each, language) for each in keys))))
