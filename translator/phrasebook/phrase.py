"""A phrase of the user's: its values, and what storing one came to."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Self

import msgspec

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.folding import fold, is_storable

MAX_CHARACTERS = 10_000
"""The longest text that is stored."""

FIRST_TIME = datetime(1970, 1, 1, tzinfo=UTC)
LAST_TIME = datetime(2100, 1, 1, tzinfo=UTC)
"""Between these, seconds as a double keep every microsecond."""


class Phrase(msgspec.Struct, frozen=True, kw_only=True):
    """A stored phrase; ``used`` is its last use and ``uses`` their count. Times are UTC."""

    id: int
    source: str
    target: str
    source_language: str
    target_language: str
    category: str | None
    note: str | None
    starred: bool
    created: datetime
    used: datetime | None
    uses: int

    @property
    def pair(self) -> LanguagePair:
        """The direction in which the phrase was stored."""
        return LanguagePair(self.source_language, self.target_language)

    def into(self, language: str) -> str:
        """Return the side in ``language``; the target where the phrase has no such side."""
        return self.source if language == self.source_language else self.target


class NewPhrase(msgspec.Struct, frozen=True, kw_only=True):
    """A phrase to be stored; None leaves what is already stored, or the default, as it is.

    An empty ``category`` or ``note`` clears what is stored.
    """

    source: str
    target: str
    pair: LanguagePair
    category: str | None = None
    note: str | None = None
    starred: bool | None = None
    created: datetime | None = None
    used: datetime | None = None
    uses: int | None = None

    @classmethod
    def of(cls, phrase: Phrase) -> Self:
        """Return what stores a phrase again just as it is."""
        return cls(
            source=phrase.source,
            target=phrase.target,
            pair=phrase.pair,
            category=phrase.category or "",
            note=phrase.note or "",
            starred=phrase.starred,
            created=phrase.created,
            used=phrase.used,
            uses=phrase.uses,
        )

    def check(self) -> None:
        """Raise InputError, naming every fault at once, where the phrase cannot be stored."""
        if faults := self.faults():
            raise InputError(f"The phrase cannot be stored: {'; '.join(faults)}.")

    def faults(self) -> list[str]:
        """Return why the phrase cannot be stored, all of it; empty where it can."""
        return [*self._text_faults(), *self._pair_faults(), *self._number_faults()]

    def _text_faults(self) -> list[str]:
        faults = [
            f"its {name} text is empty"
            for name, text in (("source", self.source), ("target", self.target))
            if not fold(text)
        ]
        texts = {
            "source": self.source,
            "target": self.target,
            "category": self.category or "",
            "note": self.note or "",
        }
        for name, text in texts.items():
            if len(text) > MAX_CHARACTERS:
                faults.append(f"its {name} is longer than {MAX_CHARACTERS:,} characters")
            if not is_storable(text):
                faults.append(f"its {name} holds half a character (a lone surrogate)")
        return faults

    def _pair_faults(self) -> list[str]:
        if self.pair.source == self.pair.target:
            return [f"both its sides are in the language {self.pair.source!r}"]
        return []

    def _number_faults(self) -> list[str]:
        faults = []
        if self.uses is not None and not 0 <= self.uses < 1 << 63:
            faults.append("its count of uses is out of range")
        for name, time in (("created", self.created), ("used", self.used)):
            if time is not None and time.tzinfo is None:
                faults.append(f"its time {name!r} lacks a time zone")
            elif time is not None and not FIRST_TIME <= time < LAST_TIME:
                faults.append(f"its time {name!r} is not between 1970 and 2100")
        return faults


class Outcome(StrEnum):
    """What storing a phrase came to."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Addition:
    """The id of a stored phrase and what storing it came to."""

    id: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many phrases of an import were new, changed, and already there just so."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
