"""The curated phrasebook: verified phrases, found by text or by id."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.manner import Manner, Speaker
from translator.phrasebook.curated.answering import (
    KNOWN,
    LANGUAGES,
    answered_language,
    rendered,
    traits_of,
)
from translator.phrasebook.curated.filling import Filling
from translator.phrasebook.curated.finder import Finder, Found
from translator.phrasebook.curated.known_phrase import KnownPhrase
from translator.phrasebook.curated.rendering import capitalised
from translator.phrasebook.curated.schema import DATABASE, unpack_texts
from translator.phrasebook.curated.store import CuratedStore
from translator.phrasebook.curated.wording import Trait

_ACRONYM = 3
"""So many capitals are no shouting: ATM, WC."""

_LATE = frozenset({"es", "it", "pt"})
"""Languages whose words before a time are others for one o'clock."""


class Answer(msgspec.Struct, frozen=True):
    """A phrase in the language asked for: its id, text, kana reading, and other wordings."""

    phrase: str
    text: str
    kana: str | None = None
    alternatives: tuple[str, ...] = ()


class CategoryInfo(msgspec.Struct, frozen=True):
    """A category: its id, its names by language, and how many phrases it has."""

    id: str
    names: Mapping[str, str]
    count: int


class Sighting(msgspec.Struct, frozen=True):
    """A phrase found in a text: in which language, and what fills its slots.

    The fillings are ids of fillers, or texts as typed; ``KnownPhrase.render`` takes them.
    """

    phrase: KnownPhrase
    language: str
    fillings: Mapping[str, str]


class Curated:
    """Answers from the compiled phrasebook; every method raises DatabaseError.

    Nothing is opened before it is needed; threads may share one.
    """

    def __init__(self, path: Path = DATABASE) -> None:
        """Name the compiled file; by default the one that Wayword brings along."""
        self.store = CuratedStore(path)
        self._finder = Finder(self.store)

    def close(self) -> None:
        """Close the file; a later use opens it again."""
        self.store.close()

    def answer(
        self, texts: Sequence[str], pair: LanguagePair, *, manner: Manner | None = None
    ) -> dict[str, Answer]:
        """Return the answer of each text that is a phrase, exactly or with its slots filled."""
        source, target = answered_language(pair.source), answered_language(pair.target)
        if source == target or source is None or target is None:
            return {}
        made = {
            text: self._answered(text, each, pair.target, manner or Manner())
            for text, each in self._finder.find(texts, source).items()
        }
        return {text: answer for text, answer in made.items() if answer is not None}

    def languages_of(self, text: str) -> list[str]:
        """Return the languages in which a text is a phrase without slots."""
        return [language for language in KNOWN if self._finder.exact((text,), language)]

    def phrase(self, phrase_id: str) -> KnownPhrase:
        """Return a phrase by its id, such as "hotel.have-reservation". Raises InputError."""
        found = self._phrases("WHERE id = ?", phrase_id)
        if not found:
            raise InputError(
                f"There is no phrase {phrase_id[:60]!r}; list them with: wayword phrases list"
                " --lang en."
            )
        return found[0]

    def find(self, text: str, *, language: str | None = None) -> "Sighting | None":
        """Return the phrase that a text is in a language, or in the first that has it.

        In a further language that is not named, slots are not looked for.
        """
        base = answered_language(language) if language else None
        if language and base is None:
            return None
        for one in (base,) if base else KNOWN:
            find = self._finder.find if base or one in LANGUAGES else self._finder.exact
            if text in (found := find((text,), one)):
                return self._sighting(found[text], one)
        return None

    def phrases(self, *, category: str | None = None) -> list[KnownPhrase]:
        """Return all phrases, or those of a category, in the order of the content."""
        if category is None:
            return self._phrases("")
        return self._phrases("WHERE category = ?", category)

    def categories(self) -> list[CategoryInfo]:
        """Return the categories in the order of the content."""
        rows = self.store.rows(
            "SELECT category.id, names, count(phrase.number) FROM category"
            " LEFT JOIN phrase ON phrase.category = category.id"
            " GROUP BY category.number ORDER BY category.number"
        )
        return [CategoryInfo(name, unpack_texts(names), count) for name, names, count in rows]

    def _sighting(self, found: Found, language: str) -> "Sighting":
        fillings: dict[str, str] = {}
        for name, each in found.fillings.items():
            if isinstance(each, int):
                ((fillings[name],),) = self.store.rows(
                    "SELECT id FROM filler WHERE number = ?", (each,)
                )
            else:
                fillings[name] = each.spell("en", "bare").text
        phrase = self._phrases("WHERE number = ?", found.phrase)[0]
        return Sighting(phrase, language, fillings)

    def _phrases(self, where: str, *values: str | int) -> list[KnownPhrase]:
        sql = f"SELECT number, id, category, said FROM phrase {where} ORDER BY number"  # noqa: S608 - constants
        return [KnownPhrase(self.store, *row) for row in self.store.rows(sql, values)]

    def _answered(self, text: str, found: Found, target: str, manner: Manner) -> Answer | None:
        """Return the phrase in the target, spaced and in capitals as the text is."""
        language = answered_language(target) or target
        wordings = self.store.wordings(found.phrase, language)
        if not wordings:
            return None
        fillings: dict[str, Filling] = {
            name: self.store.filling(each, language) if isinstance(each, int) else each
            for name, each in found.fillings.items()
        }
        if language in _LATE and _is_one_o_clock(fillings) and not wordings[0].text.choices:
            return None
        typed = found.wording.traits
        wanted = traits_of(manner, target) | (typed & Trait.INFORMAL)
        if manner.speaker is Speaker.UNSET:
            wanted |= typed & Trait.FEMININE
        made = rendered(wordings, fillings, language, wanted)
        ((phrase,),) = self.store.rows("SELECT id FROM phrase WHERE number = ?", (found.phrase,))
        first, *rest = (_like(text, each, language) for each in (made.text, *made.alternatives))
        return Answer(phrase, first, made.kana, tuple(rest))


def _is_one_o_clock(fillings: Mapping[str, Filling]) -> bool:
    return "time" in fillings and not fillings["time"].agreement("es").plural


def _like(text: str, answer: str, language: str) -> str:
    """Return an answer with the spaces around a text, in capitals where the text is; a first
    letter grows with that of the text.
    """
    body = text.strip()
    if body[:1].isupper():
        answer = capitalised(answer, language)
    letters = [each for each in body if each.isalpha()]
    if len(letters) > _ACRONYM and all(map(str.isupper, letters)):
        from translator.text.casing import in_capitals  # noqa: PLC0415 - seldom needed

        answer = in_capitals(answer, language)
    start = text[: len(text) - len(text.lstrip())]
    return f"{start}{answer}{text[len(text.rstrip()) :]}"
