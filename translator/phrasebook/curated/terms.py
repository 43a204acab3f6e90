"""Terms: which nouns a translation is held to, as rows of the compiled phrasebook."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from translator.phrasebook.curated.content import Content, Entry, GlossaryPlan
from translator.phrasebook.curated.schema import LEARNT
from translator.phrasebook.curated.stand_ins import StandIns
from translator.phrasebook.curated.term_entries import (
    NO_NOUNS,
    PLURALS,
    Numbered,
    entries_for,
    key_of,
)
from translator.phrasebook.grammar.inflection import LANGUAGES, inflect
from translator.phrasebook.grammar.noun import Noun
from translator.phrasebook.grammar.plurals import plural_of

Row = tuple[str | int, ...]

Meaning = tuple[Noun, Entry]


def term_rows(content: Content, numbered: Numbered) -> Iterator[Row]:
    """Yield pair, key, number of the entry, and numbers joined by spaces: those of its stand-ins,
    and those of other entries that the key may mean, whose words are right too.

    A key that is no noun, or that a plan calls loose, has no stand-ins: it is a term in quotes
    only, nor are the words in it terms by themselves.
    """
    numbers = {entry.id: number for number, entry in numbered}
    for plan in content.glossary:
        entries = entries_for(plan, numbered)
        stand_ins = StandIns(entries, plan)
        loose = _loose(content, plan)
        for key, meanings in sorted(_keyed(entries, plan.source).items()):
            noun, entry = meanings[0]
            is_term = entry.slots[0] not in NO_NOUNS and key not in loose
            chosen = stand_ins.of(noun, entry) if is_term else ()
            others = dict.fromkeys(one.id for _noun, one in meanings[1:])
            lists = (" ".join(str(numbers[one]) for one in ids) for ids in (chosen, others))
            yield plan.name, key, numbers[entry.id], *lists


def accepted_rows(numbered: Numbered) -> Iterator[tuple[int, str, str]]:
    """Yield number and language of an entry, and every word that is right for it there.

    The other number is right too: languages differ in it ("cambiar de tren", "change trains"),
    and compounds have the singular ("bus station").
    """
    entries = dict(numbered)
    for number, entry in numbered:
        other = None
        if number < LEARNT:
            other = entries.get(number + PLURALS if number < PLURALS else number - PLURALS)
        meant = [entry, *filter(None, [other])]
        for language in filter(LANGUAGES.__contains__, entry.nouns):
            nouns = [
                noun
                for one in meant
                if language in one.nouns
                for noun in (one.nouns[language], *one.also[language])
            ]
            found = dict.fromkeys(noun.text for noun in nouns)
            for noun in nouns:
                forms = inflect(noun, language).forms.values()
                found |= dict.fromkeys(form for form in forms if noun.text not in form)
            yield number, language, "\t".join(found)


def _loose(content: Content, plan: GlossaryPlan) -> frozenset[str]:
    """Return the keys that a plan calls loose, and their plurals."""
    loose = set(map(key_of, plan.loose))
    for entry in content.entries:
        for noun in (entry.nouns[plan.source], *entry.also[plan.source]):
            if key_of(noun.text) in loose and (plural := plural_of(noun, plan.source)):
                loose.add(key_of(plural.text))
    return frozenset(loose)


def _keyed(entries: Sequence[Entry], language: str) -> dict[str, list[Meaning]]:
    """Return what each word of a language may mean, what it is first of all at the start: a plain
    noun before another word for something, and a singular before a plural that looks like it.
    """
    found: dict[str, list[Meaning]] = defaultdict(list)
    for plain in (True, False):
        for entry in entries:
            for noun in (entry.nouns[language],) if plain else entry.also[language]:
                known = found[key_of(noun.text)]
                if not known or noun.plural == known[0][0].plural:
                    known.append((noun, entry))
    return found
