"""The termbase: the nouns that a translation is held to, the glossary's and the user's own."""

from collections.abc import Iterable, Sequence

from translator.caution import Caution
from translator.languages import LanguagePair
from translator.phrasebook.curated.glossary import Glossary, Term, longest, stretches
from translator.phrasebook.phrases import Phrases
from translator.taught import Taught

_LONGEST_TEXT = 1000
"""Characters of a text that terms are looked for in; no segment of a model is as long."""


class Termbase:
    """Finds terms; where they cannot be read there are none, and ``caution`` is told."""

    def __init__(self, glossary: Glossary | None, phrases: Phrases, caution: Caution) -> None:
        """Take the terms of ``glossary``, and before them short phrases of the user's own.

        Without a glossary there are no terms at all.
        """
        self._glossary = glossary
        self._own = Taught(phrases)
        self._caution = caution

    @property
    def version(self) -> str:
        """What tells these terms from others, the user's own aside."""
        glossary = self._glossary
        return (glossary and self._caution.reading(lambda: glossary.version)) or "none"

    def find(self, texts: Iterable[str], pair: LanguagePair) -> dict[str, list[Term]]:
        """Return the terms of each text that has some, in its order."""
        glossary = self._glossary
        if glossary is None:
            return {}
        wanted = list(dict.fromkeys(texts))
        return self._caution.reading(lambda: self._find(glossary, wanted, pair)) or {}

    def has_taught(self, text: str, pair: LanguagePair) -> bool:
        """Tell whether a text holds a term of the user's own; a long text may."""
        glossary = self._glossary
        if glossary is None:
            return False
        if len(text) > _LONGEST_TEXT:
            return not self._caution.reading(self._own.is_empty)
        return bool(self._caution.reading(lambda: self._taught(glossary, [text], pair)))

    def _find(
        self, glossary: Glossary, texts: Sequence[str], pair: LanguagePair
    ) -> dict[str, list[Term]]:
        found = glossary.find(texts, pair)
        for text, own in self._taught(glossary, texts, pair).items():
            others = [
                one
                for one in found.get(text, ())
                if all(one.end <= each.start or each.end <= one.start for each in own)
            ]
            found[text] = sorted([*own, *others], key=lambda one: one.start)
        return found

    def _taught(
        self, glossary: Glossary, texts: Iterable[str], pair: LanguagePair
    ) -> dict[str, list[Term]]:
        """Return the user's own terms in each text that has some."""
        found: dict[str, list[Term]] = {}
        words = self._own.words(pair)
        for text in texts if words else ():
            keys = stretches(text) if len(text) <= _LONGEST_TEXT else {}
            for span in longest(keys, words):
                term = glossary.likened(text, span, words[keys[span]], pair)
                if term is not None:
                    found.setdefault(text, []).append(term)
        return found
