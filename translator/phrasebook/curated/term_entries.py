"""The entries that terms are made of: the content's, their plurals, and nouns that were learnt."""

from collections.abc import Iterator, Sequence
from functools import cache

from translator.phrasebook.curated.content import Content, Entry, GlossaryPlan
from translator.phrasebook.curated.keys import curated_key
from translator.phrasebook.curated.schema import LEARNT
from translator.phrasebook.grammar.plurals import plural_of

NO_NOUNS = frozenset({"set", "colour", "language", "nationality", "weekday", "month"})
"""Slots whose fillers are no terms: phrases, adjectives, and what every model knows."""

PLURALS = 10_000
"""The number of a plural is this much higher than that of its singular."""

Numbered = Sequence[tuple[int, Entry]]

key_of = cache(curated_key)


def numbered_entries(content: Content) -> Numbered:
    """Return the entries as they are numbered, their plurals, and the nouns that were learnt."""
    single = list(enumerate(content.entries, start=1))
    plurals = [*_plurals(single)] if content.glossary else []
    return [*single, *plurals, *_learnt(content, [*single, *plurals])]


def entries_for(plan: GlossaryPlan, numbered: Numbered) -> list[Entry]:
    """Return the entries that serve a plan: those with a noun in both of its languages; what was
    learnt serves the plan that has it.
    """
    own = f"{plan.name}."
    return [
        entry
        for number, entry in numbered
        if plan.serves(entry) and (number < LEARNT or entry.id.startswith(own))
    ]


def _plurals(numbered: Numbered) -> Iterator[tuple[int, Entry]]:
    """Yield the plural of each entry that has one, in the languages in which it has one."""
    for number, entry in numbered:
        if entry.slots[0] in NO_NOUNS:
            continue
        plain = {each: plural_of(noun, each) for each, noun in entry.nouns.items()}
        nouns = {each: noun for each, noun in plain.items() if noun is not None}
        also = {
            each: tuple(filter(None, (plural_of(one, each) for one in entry.also[each])))
            for each in nouns
        }
        if len(nouns) > 1:
            yield PLURALS + number, Entry(f"{entry.id}+", entry.slots, nouns, also)


def _learnt(content: Content, numbered: Numbered) -> Iterator[tuple[int, Entry]]:
    """Yield an entry in two languages for each noun that was learnt, where none has the word."""
    number = LEARNT
    for plan in content.glossary:
        known = {
            key_of(noun.text)
            for entry in (entries_for(plan, numbered) if plan.nouns else ())
            for noun in (entry.nouns[plan.source], *entry.also[plan.source])
        }
        for source, target in plan.nouns:
            if key_of(source.text) not in known:
                nouns = {plan.source: source, plan.target: target}
                other = plural_of(target, plan.target)
                also = {plan.source: (), plan.target: (other,) if other else ()}
                yield number, Entry(f"{plan.name}.{source.text}", ("learnt",), nouns, also)
                number += 1
