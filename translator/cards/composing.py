"""Composing: a card and the user's details become a sheet in a language."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from translator.cards.card import Card, Conditions, Fact, Part, Saying
from translator.cards.details import DETAILS, Details
from translator.cards.fixed_words import (
    COMMAS,
    LABEL_ENDS,
    NOT_TRANSLATED,
    OTHER_COMMA,
    OTHER_LABEL_END,
    written_date,
)
from translator.cards.sheet import Line, Piece, Sheet, Weight
from translator.cards.vocabulary import KnownCondition, Vocabulary
from translator.errors import InputError
from translator.manner import Speaker
from translator.phrasebook.curated.answering import answered_language
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.slots import SLOTS, SlotKind

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Stand around the user's own words in a sentence; details have no such characters."""

_OWN = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_SPEAKERS = {"girl": Speaker.FEMININE, "boy": Speaker.MASCULINE}


class Composer:
    """Makes sheets out of one phrasebook and one user's details."""

    def __init__(
        self,
        curated: Curated,
        details: Details,
        vocabulary: Vocabulary,
        *,
        speaker: Speaker = Speaker.UNSET,
    ) -> None:
        """Say phrases of ``curated``, formally, as ``speaker`` would."""
        self._curated = curated
        self._details = details
        self._vocabulary = vocabulary
        self._speaker = speaker

    def compose(self, card: Card, language: str, *, own_language: str | None = None) -> Sheet:
        """Return a card in a language, with glosses in the traveller's own.

        Raises InputError where details are missing, LanguageError where the phrasebook has no
        such language, and DatabaseError.
        """
        check_complete(card, self._details)
        own = own_language or self._vocabulary.own_language(self._details)
        shown, glosses = (self._said(card, each, own) for each in (language, own))
        same = answered_language(language) == answered_language(own)
        title, *lines = (
            Line(pieces, () if same else gloss, weight)
            for (pieces, weight), (gloss, _weight) in zip(shown, glosses, strict=True)
        )
        return Sheet(language, own, title, tuple(lines))

    def _said(self, card: Card, language: str, own: str) -> list[tuple[tuple[Piece, ...], Weight]]:
        """Return the title and the lines in one language; their number hangs on the details."""
        speaker = self._speaker
        if card.speaker is not None:
            speaker = _SPEAKERS.get(self._details.one(card.speaker) or "", Speaker.UNSET)
        voice = _Voice(self._curated, self._details, self._vocabulary, speaker, language, own)
        parts = [each for part in card.parts for each in self._opened(part)]
        title = voice.phrase(self._title(card), {})
        lines = [line for part in parts for line in voice.lines(part)]
        return [(title, Weight.CRY), *lines]

    def _title(self, card: Card) -> str:
        """Return the card's title, or that of the only condition that it is about."""
        if any(isinstance(part, Conditions) for part in card.parts):
            known, others = self._conditions()
            if len(known) == 1 and not others:
                return known[0].condition.title
        return card.title

    def _opened(self, part: Part) -> Iterator[Saying | Fact]:
        """Yield a part, or what is to be done about each condition in place of them all."""
        if not isinstance(part, Conditions):
            yield part
            return
        known, others = self._conditions()
        for each in known:
            yield from each.condition.sayings
        if others:
            yield Fact(part.label, (("illnesses",),), Weight.CRY)

    def _conditions(self) -> tuple[list[KnownCondition], list[str]]:
        """Return the user's illnesses that are conditions, and the others as typed."""
        typed = self._details.all("illnesses")
        found = {text: self._vocabulary.condition(text) for text in typed}
        known = [each for each in found.values() if each is not None]
        return known, [text for text, each in found.items() if each is None]


class _Voice:
    """Says parts of a card in one language."""

    def __init__(
        self,
        curated: Curated,
        details: Details,
        vocabulary: Vocabulary,
        speaker: Speaker,
        language: str,
        own: str,
    ) -> None:
        self._curated = curated
        self._details = details
        self._vocabulary = vocabulary
        self._speaker = speaker
        self._language = language
        self._base = answered_language(language) or language
        self._own = own

    def phrase(self, phrase: str, fillings: Mapping[str, str]) -> tuple[Piece, ...]:
        """Return a phrase of the phrasebook with its slots filled."""
        rendered = self._curated.phrase(phrase).render(
            self._language, fillings, speaker=self._speaker
        )
        return _split(rendered.text)

    def lines(self, part: Saying | Fact) -> Iterator[tuple[tuple[Piece, ...], Weight]]:
        """Yield what a part says, in as many lines as its details ask for."""
        if isinstance(part, Fact):
            texts = [(key, first_known(self._details, key)) for key in part.keys]
            known = [(key[0], each) for key, found in texts for each in found]
            if known:
                yield self._fact(part, known), part.weight
            return
        values = {slot: first_known(self._details, keys) for slot, keys in part.slots.items()}
        if not all(values.values()) or not self._is_due(part):
            return
        nouns = [slot for slot in values if SLOTS[slot] is SlotKind.NOUN]
        if not nouns:
            yield self.phrase(part.phrase, self._fillings(part, values)), part.weight
            return
        (slot,) = nouns
        yield from self._each(part, slot, values[slot])

    def _each(
        self, part: Saying, slot: str, texts: Sequence[str]
    ) -> Iterator[tuple[tuple[Piece, ...], Weight]]:
        """Yield a phrase for each noun; those that the phrasebook lacks follow a label."""
        for typed in texts:
            known = self._vocabulary.word_of(typed, slot, language=self._own)
            if known is not None:
                yield self.phrase(part.phrase, {slot: known.id}), part.weight
            elif part.otherwise is not None:
                keys = [(part.slots[slot][0], typed)]
                yield self._fact(part.otherwise, keys), part.otherwise.weight

    def _is_due(self, part: Saying) -> bool:
        if part.when is not None:
            key, wanted = part.when
            return self._details.one(key) in wanted
        if part.unless_all is not None:
            key, names = part.unless_all
            words = (self._vocabulary.word(text, key) for text in self._details.all(key))
            return not all(word is not None and word.id in names for word in words)
        return True

    def _fillings(self, part: Saying, values: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
        """Return what fills slots that take any text; numbers stand bare, to be agreed with."""
        return {
            slot: texts[0]
            if SLOTS[slot] is SlotKind.NUMBER
            else self._joined([(part.slots[slot][0], text) for text in texts])
            for slot, texts in values.items()
        }

    def _fact(self, fact: Fact, texts: Sequence[tuple[str, str]]) -> tuple[Piece, ...]:
        label = self.phrase(fact.label, {})
        end = LABEL_ENDS.get(self._base, OTHER_LABEL_END)
        return (*label, Piece(end), *_split(self._joined(texts)))

    def _joined(self, texts: Sequence[tuple[str, str]]) -> str:
        comma = COMMAS.get(self._base, OTHER_COMMA)
        return comma.join(self._spelt(key, text) for key, text in texts)

    def _spelt(self, key: str, text: str) -> str:
        """Return a text of a detail in the language if it is known, else as it was typed."""
        if key == "born":
            return f"{_OPEN}{written_date(date.fromisoformat(text), self._language)}{_CLOSE}"
        typed = f"{_OPEN}{text}{_CLOSE}"
        if not self._vocabulary.is_open(key):
            return typed
        if key == "illnesses":
            condition = self._vocabulary.condition(text)
            found = condition.titles[self._base] if condition else None
        else:
            word = self._vocabulary.word(text, key, language=self._own)
            found = word.noun(self._base) if word else None
        return found or f"{typed} ({NOT_TRANSLATED[self._base]})"


def check_complete(card: Card, details: Details) -> None:
    """Raise InputError, one sentence, where details that a card needs are not known."""
    missing = [keys[0] for keys in card.needs if not first_known(details, keys)]
    if not missing:
        return
    lacks = " and ".join(f"your {DETAILS[key].what}" for key in missing)
    commands = ", and ".join(f'wayword cards set {key} "{DETAILS[key].example}"' for key in missing)
    raise InputError(f"The {card.about} card lacks {lacks}; set it as in: {commands}.")


def first_known(details: Details, keys: Sequence[str]) -> tuple[str, ...]:
    """Return the texts of the first detail that is known, else none."""
    return next((found for key in keys if (found := details.all(key))), ())


def _split(text: str) -> tuple[Piece, ...]:
    """Return a filled phrase in pieces, the user's own words apart."""
    pieces = [Piece(part, own=bool(number % 2)) for number, part in enumerate(_OWN.split(text))]
    return tuple(piece for piece in pieces if piece.text)
