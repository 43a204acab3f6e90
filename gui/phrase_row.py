"""A row of the phrasebook: a curated phrase or one of the user's own, in two languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gui.phrase_lines import Lines
from translator.languages import LanguagePair
from translator.phrasebook.curated.known_phrase import KnownPhrase
from translator.phrasebook.phrase import Phrase

WORDS = "words"
"""The category whose phrases are one slot each."""


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """What is shown of a phrase; ``known`` or ``own`` is the phrase itself.

    ``fillings`` are what a search found in the slots of a known one.
    """

    pair: LanguagePair
    source: str
    target: str
    reading: str = ""
    category: str = ""
    starred: bool = False
    known: KnownPhrase | None = None
    own: Phrase | None = None
    fillings: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What names the phrase; no two have the same."""
        return f"own {self.own.id}" if self.own else self.star_id

    @property
    def star_id(self) -> str:
        """The name under which a curated phrase is starred; a word is one of its own."""
        if self.known is None:
            return ""
        return word_id(self.known, self.fillings) if is_word(self.known) else self.known.id

    @property
    def slots(self) -> tuple[str, ...]:
        """The slots to fill."""
        return self.known.slots if self.known else ()

    @property
    def lines(self) -> Lines:
        """The row as it is shown in a list."""
        return Lines(
            self.source,
            self.pair.source,
            self.target,
            self.pair.target,
            reading=self.reading,
            remark=self.category,
            starred=self.starred,
        )


def is_word(phrase: KnownPhrase) -> bool:
    """Tell whether a curated phrase is a slot and nothing else, so that any word may be it."""
    return phrase.category == WORDS


def word_id(phrase: KnownPhrase, fillings: Mapping[str, str]) -> str:
    """Return the name of a word: "words.place-bare bank"."""
    return " ".join((phrase.id, *fillings.values()))


def split_id(star_id: str) -> tuple[str, str]:
    """Return the phrase's id and the filler's, which is empty for a phrase that is no word."""
    phrase, _space, filler = star_id.partition(" ")
    return phrase, filler
