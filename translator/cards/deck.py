"""The deck: every card, filled from one user's details."""

from collections.abc import Mapping
from dataclasses import dataclass

from translator.cards.card import Card, CardKind
from translator.cards.composing import Composer, first_known
from translator.cards.definitions import CARDS, CONDITIONS, VOCABULARY
from translator.cards.details import Details
from translator.cards.sheet import Sheet
from translator.cards.vocabulary import Vocabulary
from translator.manner import Speaker
from translator.phrasebook.curated.curated import Curated


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A word of the user's that the phrasebook lacks, and one like it that it has, if any."""

    text: str
    like: str | None


class Deck:
    """The one entry to the cards: which there are, what they lack, and how they read."""

    def __init__(
        self,
        curated: Curated,
        details: Details,
        *,
        speaker: Speaker = Speaker.UNSET,
        cards: Mapping[CardKind, Card] = CARDS,
    ) -> None:
        """Fill ``cards`` from ``details`` with phrases of ``curated``."""
        self.cards = cards
        self._details = details
        self._vocabulary = Vocabulary(curated, slots=VOCABULARY, conditions=CONDITIONS)
        self._composer = Composer(curated, details, self._vocabulary, speaker=speaker)

    def lacks(self, kind: CardKind) -> list[str]:
        """Return the keys of the details without which a card cannot be made."""
        needs = self.cards[kind].needs
        return [keys[0] for keys in needs if not first_known(self._details, keys)]

    def sheet(self, kind: CardKind, language: str, *, own_language: str | None = None) -> Sheet:
        """Return a card in a language, with the meaning of its sentences in the user's own.

        By default that is the first of the user's languages that the phrasebook has, else
        English. Raises InputError where details are missing, LanguageError and DatabaseError.
        """
        return self._composer.compose(self.cards[kind], language, own_language=own_language)

    def untranslated(self, key: str) -> list[Untranslated]:
        """Return the words of a detail that cards show as typed although they have a language.

        Raises DatabaseError.
        """
        if not self._vocabulary.is_open(key):
            return []
        own = self._vocabulary.own_language(self._details)
        return [
            Untranslated(text, self._vocabulary.like(text, key, own))
            for text in self._details.all(key)
            if not self._vocabulary.has(text, key, own)
        ]
