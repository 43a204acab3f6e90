"""A card: which phrases of the phrasebook it is made of, and which details they tell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from translator.cards.sheet import Weight


class CardKind(StrEnum):
    """What a card is for."""

    ALLERGY = "allergy"
    MEDICATION = "medication"
    BLOOD_TYPE = "blood-type"
    ILLNESS = "illness"
    LOST_CHILD = "lost-child"
    AMBULANCE = "ambulance"
    HOTEL = "hotel"
    EMBASSY = "embassy"
    CONTACT = "contact"
    INSURANCE = "insurance"


@dataclass(frozen=True, slots=True)
class Fact:
    """A label (a phrase by its id) and the texts of details after it, left out where unknown.

    Of each group of details the first one that is known is taken.
    """

    label: str
    keys: tuple[tuple[str, ...], ...]
    weight: Weight = Weight.FACT


@dataclass(frozen=True, slots=True)
class Saying:
    """A phrase by its id, with the details that fill each of its slots.

    Of several details the first one that is known is taken. A slot for nouns takes words of the
    phrasebook only: the phrase is said for each of them, and ``otherwise`` for each word that
    the phrasebook lacks, since a negation may hang on the form of the noun. Other slots take
    all texts of a detail, joined. ``needed`` ones make the card; others are left out where a
    detail of theirs is not known, where ``when`` asks for another value of a detail, and where
    all words of a detail are those that ``unless_all`` names by their ids.
    """

    phrase: str
    slots: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weight: Weight = Weight.SENTENCE
    needed: bool = False
    otherwise: Fact | None = None
    when: tuple[str, tuple[str, ...]] | None = None
    unless_all: tuple[str, frozenset[str]] | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """An illness, known by any wording of its title, and what is to be done about it."""

    title: str
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Conditions:
    """Stands for what is to be done about each illness of the user's.

    Illnesses that are no condition are told after the ``label``.
    """

    label: str


Part = Saying | Fact | Conditions


@dataclass(frozen=True, slots=True)
class Card:
    """A kind of card: what it is called in English, its title and its parts, in order.

    ``speaker`` is the detail that tells the gender of who speaks, where that is not the user.
    """

    kind: CardKind
    about: str
    title: str
    parts: tuple[Part, ...]
    speaker: str | None = None

    @property
    def needs(self) -> tuple[tuple[str, ...], ...]:
        """The details without which it cannot be made: of each group, one."""
        return tuple(dict.fromkeys(_needs(self.parts)))


def _needs(parts: tuple[Part, ...]) -> Iterator[tuple[str, ...]]:
    for part in parts:
        if isinstance(part, Saying) and part.needed:
            yield from part.slots.values()
        elif isinstance(part, Conditions):
            yield ("illnesses",)
