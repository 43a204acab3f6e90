"""Content: the phrases, fillers and categories of a phrasebook, as its files give them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from translator.phrasebook.curated.slots import SLOTS, SlotKind
from translator.phrasebook.curated.template import Template
from translator.phrasebook.curated.wording import Wording
from translator.phrasebook.grammar.inflection import LANGUAGES, inflect
from translator.phrasebook.grammar.noun import Inflected, Noun


class Saying(StrEnum):
    """Who says a phrase."""

    TRAVELLER = "traveller"
    LOCAL = "local"
    """What a traveller is likely to hear."""
    SIGN = "sign"
    """What a traveller reads."""


@dataclass(frozen=True, slots=True)
class Category:
    """A category with its name in every language."""

    id: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CuratedPhrase:
    """A phrase in every language; the first wording of each is the plain one."""

    id: str
    category: str
    said: Saying
    wordings: Mapping[str, tuple[Wording, ...]]

    @property
    def slots(self) -> frozenset[str]:
        """The names of its slots, the same in every language."""
        return self.wordings[LANGUAGES[0]][0].text.names


@dataclass(frozen=True, slots=True)
class Entry:
    """A filler or a word of the vocabulary: a noun in every language, further ones too.

    ``slots`` are those that it fills; ``also`` gives other words for the same.
    """

    id: str
    slots: tuple[str, ...]
    nouns: Mapping[str, Noun]
    also: Mapping[str, tuple[Noun, ...]]

    def inflected(self, language: str) -> Inflected:
        """Return every form of the noun in a language."""
        return inflect(self.nouns[language], language)


@dataclass(frozen=True, slots=True)
class GlossaryPlan:
    """What is known of the entries as terms of one pair.

    ``loose`` words are often translated otherwise than the entries say; ``stand_ins`` are ids
    of entries that are seldom, the commonest first. ``nouns`` are no entries: they were learnt
    from sentences of the pair, source and target.
    """

    source: str
    target: str
    loose: tuple[str, ...]
    stand_ins: tuple[str, ...]
    nouns: tuple[tuple[Noun, Noun], ...] = ()

    @property
    def name(self) -> str:
        """The pair as in "en-es"."""
        return f"{self.source}-{self.target}"

    def serves(self, entry: Entry) -> bool:
        """Tell whether an entry has a noun in both languages."""
        return self.source in entry.nouns and self.target in entry.nouns


@dataclass(frozen=True, slots=True)
class Content:
    """All that is known, checked, in the order of the files.

    ``carriers`` are phrases that only serve training: they are in no phrasebook. ``further`` has
    the wordings of some phrases in further languages, by language and id.
    """

    categories: tuple[Category, ...] = ()
    phrases: tuple[CuratedPhrase, ...] = ()
    entries: tuple[Entry, ...] = ()
    carriers: tuple[CuratedPhrase, ...] = ()
    glossary: tuple[GlossaryPlan, ...] = ()
    further: Mapping[str, Mapping[str, tuple[Wording, ...]]] = field(default_factory=dict)

    def wordings(self) -> Iterator[tuple[int, str, tuple[Wording, ...]]]:
        """Yield the number of each phrase (counted from 1) and its wordings in each language."""
        for number, phrase in enumerate(self.phrases, start=1):
            for language, wordings in phrase.wordings.items():
                yield number, language, wordings
            for language, phrases in self.further.items():
                if phrase.id in phrases:
                    yield number, language, phrases[phrase.id]

    def in_further(self, language: str) -> "Content":
        """Return the phrases and words that a further language has, in it and English.

        Phrases with a noun or number in them are left out: they may be worded around it.
        """
        known = {
            name: wordings
            for name, wordings in self.further.get(language, {}).items()
            if _is_natural(wordings[0].text)
        }
        phrases = (
            replace(each, wordings={"en": each.wordings["en"], language: known[each.id]})
            for each in self.phrases
            if each.id in known
        )
        words = (each for each in self.entries if language in each.nouns)
        return Content(phrases=tuple(phrases), entries=tuple(words))

    def filling(self, slot: str) -> tuple[Entry, ...]:
        """Return the entries that fill a slot."""
        return tuple(entry for entry in self.entries if slot in entry.slots)


def _is_natural(text: Template) -> bool:
    """Tell whether a template is a word alone, or has slots for what stands as it was typed."""
    kinds = {SLOTS[slot.name] for slot in text.slots}
    return len(text.parts) == 1 or not kinds & {SlotKind.NOUN, SlotKind.NUMBER}
