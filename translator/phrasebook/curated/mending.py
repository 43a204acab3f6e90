"""Mending: a typed query in words that the phrasebook knows, so that slots are found in it too."""

import re
from collections import Counter
from collections.abc import Sequence

from translator.phrasebook.curated.schema import unpack_texts
from translator.phrasebook.curated.store import CuratedStore
from translator.phrasebook.folding import fold_search, fold_search_many

_WORD = re.compile(r"[^\W\d_]+")
_MARKS = re.compile(r"\{[^{}]*\}")
_SHORTEST_MENDED, _SHORTEST_BEGUN = 4, 3
_LONG = 7
"""From so many letters on, a word may have two errors."""


class Mender:
    """Knows the words of phrases and fillers, read at their first use. Not safe for threads."""

    def __init__(self, store: CuratedStore) -> None:
        self._store = store
        self._words: dict[str, dict[str, str]] = {}

    def mend(self, query: str, language: str) -> str:
        """Return a query with accents put in, errors mended and its last word completed.

        What is near no known word stays; so do languages without spaces. Raises DatabaseError.
        """
        words = self._of(language)
        if not words:
            return query
        return _WORD.sub(lambda match: _mended(match[0], words, match.end() == len(query)), query)

    def language(self, query: str, languages: Sequence[str]) -> str:
        """Return the language that knows most words of a query, the first of equal ones."""
        words = fold_search_many(_WORD.findall(query))
        return max(languages, key=lambda tag: sum(word in self._of(tag) for word in words))

    def _of(self, language: str) -> dict[str, str]:
        """Return how each folded word is most often spelt, the most frequent words first."""
        if language == "ja":
            return {}
        if language not in self._words:
            counts = Counter(
                word for text in self._texts(language) for word in _WORD.findall(text.lower())
            )
            found: dict[str, str] = {}
            for word, _count in counts.most_common():
                found.setdefault(fold_search(word), word)
            self._words[language] = found
        return self._words[language]

    def _texts(self, language: str) -> list[str]:
        wordings = self._store.rows("SELECT text FROM wording WHERE language = ?", (language,))
        fillers = self._store.rows("SELECT forms FROM inflection WHERE language = ?", (language,))
        texts = [_MARKS.sub(" ", text) for (text,) in wordings]
        return texts + [text for (forms,) in fillers for text in unpack_texts(forms).values()]


def _mended(word: str, words: dict[str, str], is_last: bool) -> str:
    folded = fold_search(word)
    if folded in words:
        return words[folded]
    if is_last and len(folded) >= _SHORTEST_BEGUN:
        begun = next((known for known in words if known.startswith(folded)), None)
        if begun is not None:
            return words[begun]
    if len(folded) < _SHORTEST_MENDED:
        return word
    from rapidfuzz import process  # noqa: PLC0415 - only searching needs it
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only searching needs it

    most = 1 if len(folded) < _LONG else 2
    found = process.extractOne(folded, words.keys(), scorer=OSA.distance, score_cutoff=most)
    return words[found[0]] if found else word
