"""Forcing: terms that a draft lacks are put where a commoner noun would stand.

A small model does not know every noun, but it knows how a sentence goes: asked for the same
sentence with a noun of the same gender and number that it does know, it answers with all words
around it right, and the term takes that noun's place.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from msgspec.structs import replace

from translator.drafts import Draft
from translator.phrasebook.curated.glossary import StandIn, Term


class Ask(Protocol):
    """Drafts segments as they are."""

    def __call__(
        self, segments: Sequence[str], keep: Sequence[Iterable[str]] | None
    ) -> list[Draft]: ...


def hold_to(
    terms: Mapping[str, Sequence[Term]],
    segments: Sequence[str],
    drafts: Sequence[Draft],
    target: str,
    *,
    ask: Ask,
    keep: Sequence[Iterable[str]] | None = None,
) -> list[Draft]:
    """Return drafts that hold the terms of their segments, as far as a stand-in leads there.

    A draft stays as it is where it holds them already, and where no attempt comes back without
    fault, with every stand-in exactly once, and trusted about as much. ``target`` is the
    language of the drafts; ``keep`` names for each segment what must survive.
    """
    done = list(drafts)
    waiting = {
        at: missing
        for at, segment in enumerate(segments)
        if segment in terms and (missing := _missing(terms[segment], done[at], target))
    }
    for turn in range(max((len(each[0].stand_ins) for each in waiting.values()), default=0)):
        asked = {
            at: chosen
            for at, each in waiting.items()
            if (chosen := _chosen(each, segments[at], turn))
        }
        texts = [_exchanged(segments[at], waiting[at], chosen) for at, chosen in asked.items()]
        kept = [keep[at] for at in asked] if keep else None
        for at, draft in zip(asked, ask(texts, kept) if texts else (), strict=True):
            forced = _forced(draft, waiting[at], asked[at])
            if forced is not None and _is_trusted(forced, done[at], waiting[at]):
                done[at] = forced
                del waiting[at]
    return done


def _is_trusted(forced: Draft, draft: Draft, terms: Sequence[Term]) -> bool:
    """Tell whether a model trusts a forced draft enough for the most doubtful of its terms."""
    if math.isinf(draft.score):
        return True
    return forced.score >= draft.score - min(term.doubt for term in terms)


def _missing(terms: Sequence[Term], draft: Draft, target: str) -> list[Term]:
    """Return the terms that a draft lacks.

    Where nobody asked for scores, those that need a better one than the draft's are left out.
    """
    unscored = math.isinf(draft.score)
    wanted = [term for term in terms if term.doubt > 0 or not unscored]
    return [term for term in wanted if not term.is_met(draft.text, target)]


def _chosen(terms: Sequence[Term], segment: str, turn: int) -> list[StandIn]:
    """Return the stand-in of each term whose turn it is, all different and none in the segment
    already; nothing where they run out.
    """
    chosen: list[StandIn] = []
    for term in terms:
        free = [
            one
            for one in term.stand_ins
            if one not in chosen and one.source.casefold() not in segment.casefold()
        ]
        if turn >= len(free):
            return []
        chosen.append(free[turn])
    return chosen


def _exchanged(segment: str, terms: Sequence[Term], chosen: Sequence[StandIn]) -> str:
    """Return a segment with stand-ins in place of its terms."""
    parts: list[str] = []
    upto = 0
    for term, one in zip(terms, chosen, strict=True):
        parts += [segment[upto : term.start], _like(segment[term.start : term.end], one.source)]
        upto = term.end
    return "".join((*parts, segment[upto:]))


def _forced(draft: Draft, terms: Sequence[Term], chosen: Sequence[StandIn]) -> Draft | None:
    """Return a draft with the terms in place of their stand-ins; None where it is no answer."""
    text = None if draft.faults else _replaced(draft.text, terms, chosen)
    if text is None:
        return None
    others = (_replaced(other, terms, chosen) for other in draft.alternatives)
    return replace(draft, text=text, alternatives=tuple(dict.fromkeys(filter(None, others))))


def _replaced(text: str, terms: Sequence[Term], chosen: Sequence[StandIn]) -> str | None:
    """Return a text with its stand-ins replaced, each of which must be there exactly once."""
    for term, one in zip(terms, chosen, strict=True):
        found = list(re.finditer(_alone(one.target), text, re.IGNORECASE))
        if len(found) != 1:
            return None
        start, end = found[0].span()
        is_name = one.target[:1].isupper()
        word = term.target if is_name else _like(text[start:end], term.target)
        text = text[:start] + word + text[end:]
    return text


def _alone(word: str) -> str:
    """Return a pattern for a word that stands alone, as far as its script tells."""
    edge = r"\w" if word[0] < "\u3000" else r"[\u3400-\u9fff\u30a1-\u30fa\u30fc]"
    return rf"(?<!{edge}){re.escape(word)}(?!{edge})"


def _like(shown: str, word: str) -> str:
    """Return a word in capitals, or with a large first letter, where ``shown`` is so."""
    if len(shown) > 1 and shown.isupper() and not word.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if shown[:1].isupper() else word
