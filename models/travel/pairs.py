"""Travel pairs: what the tuning phase learns from."""

from models.corpus.pair import Pair
from models.phrasebook_pairs import expand
from models.travel.content import load_travel_content
from translator.languages import LanguagePair
from translator.phrasebook.curated.further import FURTHER
from translator.text.casing import NOUNS_LARGE, uncapitalised
from translator.text.normalise import normalise


def travel_pairs(pair: LanguagePair, *, per_phrase: int, per_carrier: int) -> list[Pair]:
    """Return the expansions of phrasebook and carriers, words alone in small letters too.

    A further language has phrases alone. Raises ContentError.
    """
    found: list[Pair] = []
    content = load_travel_content()
    for language in (pair.source, pair.target):
        if language in FURTHER:
            content = content.in_further(language)
    for one in expand(content, pair, per_phrase=per_phrase, per_carrier=per_carrier):
        made = Pair(normalise(one.source), normalise(one.target))
        found.append(made)
        if _is_word(made) and pair.target not in NOUNS_LARGE:
            found.append(Pair(*map(uncapitalised, made)))
    return found


def _is_word(pair: Pair) -> bool:
    """Tell whether a pair is a word or two, without mark at the end and not all capitals."""
    return all(side[-1:].isalnum() and (side[1:2].islower() or _is_caseless(side)) for side in pair)


def _is_caseless(text: str) -> bool:
    return text.lower() == text.upper()
