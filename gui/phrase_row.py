"""A row of the phrasebook: a curated phrase or one of the user's own, in two languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gui.phrase_lines import Lines
from translator.languages import LanguagePair
from translator.phrasebook.curated.known_phrase import KnownPhrase
from translator.phrasebook.phrase import Phrase


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
        return f"own {self.own.id}" if self.own else self.known.id if self.known else ""

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
