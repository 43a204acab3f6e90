"""Known words: allergens, medicines and the like that the phrasebook has in every language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from translator.phrasebook.curated.answering import LANGUAGES, answered_language
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.keys import curated_key, loosened_word
from translator.phrasebook.curated.schema import unpack_texts


@dataclass(frozen=True, slots=True)
class KnownWord:
    """A filler of the phrasebook: its id, and its bare noun by language."""

    id: str
    nouns: Mapping[str, str]

    def noun(self, language: str) -> str:
        """Return the noun in a language of the phrasebook (a tag, its region ignored)."""
        return self.nouns[answered_language(language) or language]


class KnownWords:
    """The fillers of one slot, found by what was typed; methods raise DatabaseError."""

    def __init__(self, curated: Curated, slot: str) -> None:
        """Read the fillers of ``slot`` when they are first asked for."""
        self._curated = curated
        self._slot = slot
        self._words: dict[str, KnownWord] | None = None
        self._keys: dict[str, dict[str, str]] = {}

    def find(self, typed: str, *, languages: Iterable[str] = ()) -> KnownWord | None:
        """Return the word that a text is in one of ``languages``, else in one with a grammar.

        Every form counts ("the milk", "du lait"), and so do the phrasebook's other words for it.
        """
        words = self._load()
        if typed in words:
            return words[typed]
        plain = curated_key(typed)
        first = [base for tag in languages if (base := answered_language(tag))]
        for language in dict.fromkeys((*first, *LANGUAGES)):
            key = loosened_word(plain, language)
            found = self._keys.get(language, {}).get(key) or self._other(key, language)
            if found is not None and found in words:
                return words[found]
        return None

    def nouns(self, language: str) -> list[str]:
        """Return every noun in a language."""
        return [word.noun(language) for word in self._load().values()]

    def _load(self) -> Mapping[str, KnownWord]:
        if self._words is not None:
            return self._words
        sql = (
            "SELECT filler.id, language, forms FROM filler"
            " JOIN inflection ON inflection.filler = filler.number"
            " WHERE slot = ? ORDER BY filler.number"
        )
        nouns: dict[str, dict[str, str]] = {}
        keys: dict[str, dict[str, str]] = {}
        for name, language, packed in self._curated.store.rows(sql, (self._slot,)):
            forms = unpack_texts(packed)
            nouns.setdefault(name, {})[language] = forms["bare"]
            for form in forms.values():
                key = loosened_word(curated_key(form), language)
                keys.setdefault(language, {}).setdefault(key, name)
        self._keys = keys
        self._words = {name: KnownWord(name, by_language) for name, by_language in nouns.items()}
        return self._words

    def _other(self, key: str, language: str) -> str | None:
        """Return the id of the filler that the phrasebook also knows by a key."""
        found = self._curated.store.spelt(language, [key]).get(key, ())
        numbers = [number for mark, number in found if str(mark).startswith(f"{{{self._slot}.")]
        if not numbers:
            return None
        rows = self._curated.store.rows("SELECT id FROM filler WHERE number = ?", numbers[:1])
        return str(rows[0][0])
