"""Terms: which nouns of the content a translation is held to, and what stands in for them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from translator.phrasebook.curated.content import Content, Entry, GlossaryPlan
from translator.phrasebook.curated.keys import curated_key
from translator.phrasebook.curated.schema import LEARNT
from translator.phrasebook.grammar.inflection import inflect
from translator.phrasebook.grammar.noun import Agreement, Inflected, Noun
from translator.phrasebook.grammar.plurals import plural_of

NO_NOUNS = frozenset({"set", "colour", "language", "nationality", "weekday", "month"})
"""Slots whose fillers are no terms: phrases, adjectives, and what every model knows."""

_STAND_INS = 3
_PLURALS = 10_000
"""The number of a plural is this much higher than that of its singular."""

Row = tuple[str | int, ...]

Meaning = tuple[Noun, Entry]

Frame = tuple[dict[str, str], Agreement]


def term_rows(content: Content) -> Iterator[Row]:
    """Yield pair, key, number of the entry, and numbers joined by spaces: those of its stand-ins,
    and those of other entries that the key may mean, whose words are right too.

    A key that is no noun, or that a plan calls loose has no stand-ins: it is a term in quotes
    only, nor are the words in it terms by themselves.
    """
    numbered = numbered_entries(content)
    numbers = {entry.id: number for number, entry in numbered}
    for plan in content.glossary:
        entries = [one for number, one in numbered if _is_for(plan, number, one)]
        stand_ins = _StandIns(entries, plan)
        loose = _loose(content, plan)
        for key, meanings in sorted(_keyed(entries, plan.source).items()):
            noun, entry = meanings[0]
            is_term = entry.slots[0] not in NO_NOUNS and key not in loose
            chosen = stand_ins.of(noun, entry) if is_term else ()
            others = dict.fromkeys(one.id for _noun, one in meanings[1:])
            yield (
                plan.name,
                key,
                numbers[entry.id],
                *(" ".join(str(numbers[one]) for one in ids) for ids in (chosen, others)),
            )


def accepted_rows(content: Content) -> Iterator[tuple[int, str, str]]:
    """Yield number and language of an entry, and every word that is right for it there.

    For a plural that is the singular too, which it is in compounds ("bus station").
    """
    entries = dict(numbered_entries(content))
    for number, entry in entries.items():
        single = entries.get(number - _PLURALS) if number < LEARNT else None
        meant = [entry, *filter(None, [single])]
        for language in entry.nouns:
            nouns = [noun for one in meant for noun in (one.nouns[language], *one.also[language])]
            found = dict.fromkeys(noun.text for noun in nouns)
            for noun in nouns:
                forms = inflect(noun, language).forms.values()
                found |= dict.fromkeys(form for form in forms if noun.text not in form)
            yield number, language, "\t".join(found)


def numbered_entries(content: Content) -> list[tuple[int, Entry]]:
    """Return the entries as they are numbered, and then ``further_entries``."""
    return [*enumerate(content.entries, start=1), *further_entries(content)]


def further_entries(content: Content) -> list[tuple[int, Entry]]:
    """Return the plurals of the entries that have one, and the nouns that were learnt."""
    return [*plural_entries(content), *_learnt_entries(content)]


def _is_for(plan: GlossaryPlan, number: int, entry: Entry) -> bool:
    """Tell whether an entry serves a plan; what was learnt serves the plan that has it."""
    return plan.serves(entry) and (number < LEARNT or entry.id.startswith(f"{plan.name}."))


def _learnt_entries(content: Content) -> Iterator[tuple[int, Entry]]:
    """Yield an entry in two languages for each noun that was learnt, where none has the word."""
    number = LEARNT
    for plan in content.glossary:
        entries = [*content.entries, *(one for _number, one in plural_entries(content))]
        known = {
            curated_key(noun.text)
            for entry in entries
            if plan.serves(entry)
            for noun in (entry.nouns[plan.source], *entry.also[plan.source])
        }
        for source, target in plan.nouns:
            if curated_key(source.text) not in known:
                nouns = {plan.source: source, plan.target: target}
                other = plural_of(target, plan.target)
                also = {plan.source: (), plan.target: (other,) if other else ()}
                yield number, Entry(f"{plan.name}.{source.text}", ("learnt",), nouns, also)
                number += 1


def plural_entries(content: Content) -> list[tuple[int, Entry]]:
    """Return the plural of each entry that has one, in the languages in which it has one."""
    found = []
    for number, entry in enumerate(content.entries, start=1):
        if entry.slots[0] in NO_NOUNS:
            continue
        plain = {each: plural_of(noun, each) for each, noun in entry.nouns.items()}
        nouns = {each: noun for each, noun in plain.items() if noun is not None}
        also = {
            each: tuple(
                plural for one in entry.also[each] if (plural := plural_of(one, each)) is not None
            )
            for each in nouns
        }
        if len(nouns) > 1:
            found.append((_PLURALS + number, Entry(f"{entry.id}+", entry.slots, nouns, also)))
    return found


def _loose(content: Content, plan: GlossaryPlan) -> frozenset[str]:
    """Return the keys that a plan calls loose, and their plurals."""
    loose = set(map(curated_key, plan.loose))
    for entry in content.entries:
        for noun in (entry.nouns[plan.source], *entry.also[plan.source]):
            plural = plural_of(noun, plan.source)
            if plural is not None and curated_key(noun.text) in loose:
                loose.add(curated_key(plural.text))
    return frozenset(loose)


def _keyed(entries: Sequence[Entry], language: str) -> dict[str, list[Meaning]]:
    """Return what each word of a language may mean, what it is first of all at the start: a plain
    noun before another word for something, and a singular before a plural that looks like it.
    """
    found: dict[str, list[Meaning]] = defaultdict(list)
    for plain in (True, False):
        for entry in entries:
            nouns = (entry.nouns[language],) if plain else entry.also[language]
            for noun in nouns:
                known = found[curated_key(noun.text)]
                if not known or noun.plural == known[0][0].plural:
                    known.append((noun, entry))
    return found


class _StandIns:
    """The entries that may stand in for others of one pair, by what stands around them."""

    def __init__(self, entries: Sequence[Entry], plan: GlossaryPlan) -> None:
        self._plan = plan
        by_id = {entry.id: entry for entry in entries}
        names = [*plan.stand_ins, *(f"{name}+" for name in plan.stand_ins)]
        self._known = [by_id[name] for name in names if name in by_id]
        self._frames = {
            entry.id: self._frame(entry.nouns[plan.source], entry) for entry in self._known
        }

    def of(self, noun: Noun, entry: Entry) -> list[str]:
        """Return ids of stand-ins for a noun of the source language that means an entry.

        First those that are alike in every form, then those that are with "the"; of each those
        of its own kind first.
        """
        frame = self._frame(noun, entry)
        ranked = [
            (self._frames[one.id] != frame, one.slots[0] != entry.slots[0], at, one.id)
            for at, one in enumerate(self._known)
            if one is not entry and _alike(self._frames[one.id], frame)
        ]
        return [name for *_rank, name in sorted(ranked)[:_STAND_INS]]

    def _frame(self, noun: Noun, entry: Entry) -> tuple[Frame, Frame]:
        """Return what two nouns share that stand in the same sentences, in both languages."""
        source, target = self._plan.source, self._plan.target
        return _frame(inflect(noun, source)), _frame(entry.inflected(target))


def _frame(inflected: Inflected) -> Frame:
    """Return every form with a blank in place of the noun, and what agrees with it."""
    noun = inflected.forms["bare"]
    forms = {name: form.replace(noun, "_") for name, form in inflected.forms.items()}
    forms.pop("feminine", None)
    return forms, inflected.agreement


def _alike(some: tuple[Frame, Frame], others: tuple[Frame, Frame]) -> bool:
    return all(
        one.get("the") == other.get("the") and agreement == same
        for (one, agreement), (other, same) in zip(some, others, strict=True)
    )
