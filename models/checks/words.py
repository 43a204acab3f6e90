"""The words check: does a pack know what a traveller needs?

Each word of fillers and vocabulary is translated alone and in carrier sentences that were held
out from training; it is right where the answer holds one of the translations that the list
accepts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from translator.languages import LanguagePair
from translator.phrasebook.curated.content import Content, CuratedPhrase, Entry
from translator.phrasebook.curated.filling import Inflection
from translator.phrasebook.curated.rendering import render
from translator.phrasebook.grammar.inflection import inflect

_NO_SPACES = frozenset({"ja", "zh", "th"})
_KINDS = ("thing", "mass", "place", "person", "service", "matter", "set")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked (``source``) and what any right answer holds one of (``accepted``)."""

    entry: str
    source: str
    accepted: tuple[str, ...]
    language: str

    def is_right(self, answer: str) -> bool:
        """Tell whether ``answer`` holds an accepted word, whole and in whatever case."""
        return any(_holds(answer, word, self.language) for word in self.accepted)


def questions(
    content: Content, carriers: Sequence[CuratedPhrase], pair: LanguagePair
) -> Iterator[Question]:
    """Yield the questions on every entry that some carrier fits: alone, then in each carrier."""
    for entry in content.entries:
        kind = next((one for one in _KINDS if one in entry.slots), None)
        fitting = [one for one in carriers if kind is not None and one.slots == {kind}]
        if kind is None or not fitting:
            continue
        accepted = _accepted(entry, pair.target)
        yield Question(entry.id, entry.nouns[pair.source].text, accepted, pair.target)
        fill = {kind: Inflection({pair.source: entry.inflected(pair.source)})}
        for carrier in fitting:
            wording = carrier.wordings[pair.source][0]
            source = render(wording, fill, pair.source).text
            yield Question(entry.id, source, accepted, pair.target)


def _accepted(entry: Entry, language: str) -> tuple[str, ...]:
    """Return the words that are right, in every form."""
    nouns = (entry.nouns[language], *entry.also[language])
    forms = (form for noun in nouns for form in inflect(noun, language).forms.values())
    return tuple(dict.fromkeys([*(noun.text for noun in nouns), *forms]))


def _holds(answer: str, word: str, language: str) -> bool:
    if language in _NO_SPACES:
        return word in answer
    plain = re.escape(word.casefold())
    return re.search(rf"(?<!\w){plain}(?!\w)", answer.casefold()) is not None
