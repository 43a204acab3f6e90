"""What the user taught: own phrases that are nouns, kept in memory while none changes."""

from collections.abc import Iterator, Mapping

from translator.languages import LanguagePair
from translator.phrasebook.curated.keys import curated_key
from translator.phrasebook.phrase import Phrase
from translator.phrasebook.phrases import Phrases

_MOST_WORDS = 4
"""Words of a phrase that may be a noun; longer ones are sayings."""
_LONGEST = 60
_MARKS = ".?!…。？！"


class Taught:
    """Own phrases of a few words without a final mark, in either direction."""

    def __init__(self, phrases: Phrases) -> None:
        """Read ``phrases`` when they are asked for, and again when they have changed."""
        self._phrases = phrases
        self._state = ""
        self._words: dict[LanguagePair, Mapping[str, str]] = {}

    def is_empty(self) -> bool:
        """Tell whether there are no own phrases at all. Raises DatabaseError."""
        return self._phrases.is_empty()

    def words(self, pair: LanguagePair) -> Mapping[str, str]:
        """Return translations into the pair's target by the keys of what was taught.

        Raises DatabaseError.
        """
        if self._phrases.is_empty():
            return {}
        state = self._phrases.state()
        if state != self._state:
            self._state = state
            self._words.clear()
        if pair not in self._words:
            self._words[pair] = dict(self._read(pair))
        return self._words[pair]

    def _read(self, pair: LanguagePair) -> Iterator[tuple[str, str]]:
        """Yield keys and translations, those that win last: as for whole phrases, the pair's own
        direction, then a star, the most used, the first.
        """
        back = LanguagePair(pair.target, pair.source)
        for each in (back, pair):
            for phrase in sorted(self._phrases.select(pair=each), key=_rank):
                text, answer = phrase.into(pair.source), phrase.into(pair.target)
                if _is_noun(text) and _is_noun(answer):
                    yield curated_key(text), answer


def _rank(phrase: Phrase) -> tuple[bool, int, int]:
    return phrase.starred, phrase.uses, -phrase.id


def _is_noun(text: str) -> bool:
    is_short = len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return is_short and text[-1:] not in _MARKS
