"""Stand-ins: nouns that stand in the same sentences as another, articles and all."""

from collections import defaultdict
from collections.abc import Sequence

from translator.phrasebook.curated.content import Entry, GlossaryPlan
from translator.phrasebook.grammar.inflection import inflect
from translator.phrasebook.grammar.noun import Agreement, Inflected, Noun

_MOST = 3

Forms = tuple[tuple[str, str], ...]
Frame = tuple[tuple[Forms, Agreement], ...]


class StandIns:
    """The entries that may stand in for others of one pair, by what stands around them."""

    def __init__(self, entries: Sequence[Entry], plan: GlossaryPlan) -> None:
        """Take those of ``entries`` that the plan names, and their plurals."""
        self._plan = plan
        by_id = {entry.id: entry for entry in entries}
        names = [*plan.stand_ins, *(f"{name}+" for name in plan.stand_ins)]
        known = [by_id[name] for name in names if name in by_id]
        self._alike: dict[object, list[tuple[int, Entry, Frame]]] = defaultdict(list)
        for at, entry in enumerate(known):
            frame = self._frame(entry.nouns[plan.source], entry)
            self._alike[_gist(frame)].append((at, entry, frame))

    def of(self, noun: Noun, entry: Entry) -> list[str]:
        """Return ids of stand-ins for a noun of the source language that means an entry.

        First those that are alike in every form, then those that are with "the"; of each those
        of its own kind first.
        """
        frame = self._frame(noun, entry)
        ranked = [
            (other != frame, one.slots[0] != entry.slots[0], at, one.id)
            for at, one, other in self._alike.get(_gist(frame), ())
            if one is not entry
        ]
        return [name for *_rank, name in sorted(ranked)[:_MOST]]

    def _frame(self, noun: Noun, entry: Entry) -> Frame:
        """Return what two nouns share that stand in the same sentences, in both languages."""
        source, target = self._plan.source, self._plan.target
        return tuple(map(_around, (inflect(noun, source), entry.inflected(target))))


def _around(inflected: Inflected) -> tuple[Forms, Agreement]:
    """Return every form with a blank in place of the noun, and what agrees with it."""
    noun = inflected.forms["bare"]
    forms = (
        (name, form.replace(noun, "_"))
        for name, form in inflected.forms.items()
        if name != "feminine"
    )
    return tuple(forms), inflected.agreement


def _gist(frame: Frame) -> object:
    return tuple((dict(forms).get("the"), agreement) for forms, agreement in frame)
