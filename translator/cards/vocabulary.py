"""The vocabulary: which of the user's words the phrasebook can give in every language."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from translator.cards.card import Condition
from translator.cards.details import Details
from translator.cards.known_words import KnownWord, KnownWords
from translator.errors import LanguageError
from translator.languages import language_tag
from translator.phrasebook.curated.answering import KNOWN, answered_language
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.keys import curated_key, loosened

_DEFAULT = "en"


@dataclass(frozen=True, slots=True)
class KnownCondition:
    """A condition and its title in every language."""

    condition: Condition
    titles: Mapping[str, str]


class Vocabulary:
    """Looks words up in a phrasebook; methods raise DatabaseError.

    ``slots`` names the slots in which the texts of a detail may be found.
    """

    def __init__(
        self,
        curated: Curated,
        *,
        slots: Mapping[str, tuple[str, ...]],
        conditions: Sequence[Condition],
    ) -> None:
        """Read nothing before the first look-up."""
        self._curated = curated
        self._slots = slots
        self._conditions = conditions
        self._words: dict[str, KnownWords] = {}
        self._titles: dict[str, KnownCondition] | None = None

    def own_language(self, details: Details) -> str:
        """Return the first of the user's languages that the phrasebook has, else English."""
        for typed in details.all("languages"):
            known = self._known("language").find(typed, languages=KNOWN)
            try:
                tag = language_tag(known.noun("en") if known else typed)
            except LanguageError:
                continue
            if answered_language(tag):
                return tag
        return _DEFAULT

    def word(self, typed: str, key: str, *, language: str = _DEFAULT) -> KnownWord | None:
        """Return the word that a text of a detail is, read in a language before others."""
        for slot in self._slots.get(key, ()):
            if (found := self.word_of(typed, slot, language=language)) is not None:
                return found
        return None

    def word_of(self, typed: str, slot: str, *, language: str = _DEFAULT) -> KnownWord | None:
        """Return the word of a slot that a text is."""
        return self._known(slot).find(typed, languages=(language,))

    def condition(self, typed: str) -> KnownCondition | None:
        """Return the condition whose title a text is, in any language."""
        return self._conditions_by_key().get(curated_key(typed))

    def is_open(self, key: str) -> bool:
        """Tell whether the texts of a detail are looked up at all."""
        return key in self._slots or key == "illnesses"

    def has(self, typed: str, key: str, language: str = _DEFAULT) -> bool:
        """Tell whether a text of a detail, read in a language first, is known in every one."""
        if key == "illnesses":
            return self.condition(typed) is not None
        return self.word(typed, key, language=language) is not None

    def like(self, typed: str, key: str, language: str) -> str | None:
        """Return what is most like a text and known, in a language; None where nothing is."""
        base = answered_language(language) or _DEFAULT
        if key == "illnesses":
            titles = (each.titles[base] for each in self._conditions_by_key().values())
        else:
            slots = self._slots.get(key, ())
            titles = (noun for slot in slots for noun in self._known(slot).nouns(base))
        keys = {curated_key(title): title for title in titles}
        close = difflib.get_close_matches(curated_key(typed), keys, n=1, cutoff=0.7)
        return keys[close[0]] if close else None

    def _known(self, slot: str) -> KnownWords:
        return self._words.setdefault(slot, KnownWords(self._curated, slot))

    def _conditions_by_key(self) -> Mapping[str, KnownCondition]:
        if self._titles is None:
            self._titles = {}
            for condition in self._conditions:
                self._add_titles(self._titles, condition)
        return self._titles

    def _add_titles(self, titles: dict[str, KnownCondition], condition: Condition) -> None:
        phrase = self._curated.phrase(condition.title)
        by_language = {language: phrase.wordings(language) for language in KNOWN}
        known = KnownCondition(
            condition,
            {language: str(wordings[0].text) for language, wordings in by_language.items()},
        )
        for language, wordings in by_language.items():
            for wording in wordings:
                key = curated_key(str(wording.text))
                titles.setdefault(key, known)
                titles.setdefault(loosened(key, language), known)
