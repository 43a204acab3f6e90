"""Legs: whole texts taken over each pack of a route, segment by segment."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise, repeat

import msgspec
from msgspec.structs import replace

from translator.drafts import FAULT_PENALTY, Draft, draft_segments
from translator.engine import DecodeOptions, Engine
from translator.errors import TextTooLongError
from translator.forcing import hold_to
from translator.languages import PIVOT, LanguagePair
from translator.phrasebook.curated.glossary import Term
from translator.text.checks import Fault
from translator.text.gaps import gapped
from translator.text.hanzi import simplified
from translator.text.masks import shortened
from translator.text.segments import Segment, split_long, split_segments

MAX_CHARACTERS = 100_000
"""The longest single text; a file of any length goes through a batch job line by line."""

FindTerms = Callable[[Sequence[str], LanguagePair], Mapping[str, Sequence[Term]]]
"""Returns the terms of each text that has some."""


class Rendering(msgspec.Struct, frozen=True):
    """A text in the target language, as the model and the checks left it.

    ``refusal`` says why there is no translation; ``text`` is then the source.
    """

    text: str
    alternatives: tuple[str, ...] = ()
    confidence: float = 1.0
    faults: tuple[Fault, ...] = ()
    copied: bool = False
    refusal: TextTooLongError | None = None


def render_texts(
    texts: Sequence[str],
    engines: Sequence[Engine],
    *,
    source: str,
    target: str,
    options: DecodeOptions,
    find_terms: FindTerms | None = None,
) -> list[Rendering]:
    """Translate normalised texts over the engines of a route, one engine a leg.

    ``source`` is the language tag by whose rules sentences end, ``target`` the one by whose
    rules letters grow and shrink. A text that cannot be cut to fit the first engine is refused
    in its Rendering; the others are not touched by it. Each leg is held to the terms that
    ``find_terms`` finds.
    """
    texts = [simplified(text, source) for text in texts]
    cut = [_segments(text, engines[0], source, legs=len(engines)) for text in texts]
    cores = [
        segment.text
        for segments in cut
        if not isinstance(segments, TextTooLongError)
        for segment in segments
    ]
    tags = [source, *[PIVOT] * (len(engines) - 1), target]
    pairs = [LanguagePair(*each) for each in pairwise(tags)]
    legs = [
        _Leg(engine, pair, options, find_terms) for engine, pair in zip(engines, pairs, strict=True)
    ]
    drafts = iter(_over_legs(cores, legs))
    renderings = []
    for text, segments in zip(texts, cut, strict=True):
        if isinstance(segments, TextTooLongError):
            renderings.append(Rendering(text, confidence=0.0, refusal=segments))
        else:
            made = [next(drafts) for _segment in segments]
            renderings.append(_joined(gapped(segments, source, target), made))
    return renderings


def _segments(
    text: str, engine: Engine, source: str, *, legs: int
) -> list[Segment] | TextTooLongError:
    """Cut a text so that each segment fits, with room for stand-ins and a longer second leg."""
    if len(text) > MAX_CHARACTERS:
        return TextTooLongError(
            f"The text has {len(text):,} characters; the limit for one text is"
            f" {MAX_CHARACTERS:,}: put it into a file and use wayword batch."
        )
    limit = engine.max_pieces * 3 // (4 * legs)

    def length(part: str) -> int:
        asked = shortened(part)
        return len(engine.vocabulary.encode(asked)) if any(map(str.isalpha, asked)) else 0

    try:
        return [
            part
            for segment in split_segments(text, source)
            for part in split_long(segment, length=length, limit=limit)
        ]
    except TextTooLongError as error:
        return error


class _Leg(msgspec.Struct, frozen=True):
    """One pack's part of a route."""

    engine: Engine
    pair: LanguagePair
    options: DecodeOptions
    find_terms: FindTerms | None

    def drafts(
        self, segments: Sequence[str], keep: Sequence[Iterable[str]] | None = None
    ) -> list[Draft]:
        """Translate segments; ``keep`` names what each has to keep besides what it shows."""
        if "ja" not in {tag.split("-", 1)[0] for tag in (self.pair.source, self.pair.target)}:
            return self._held(segments, keep)
        from translator.text.values import localised, mended  # noqa: PLC0415 - 5 ms for Japanese

        values = [localised(segment, self.pair) for segment in segments]
        kept = [
            (*own, *before) for (_, own), before in zip(values, keep or repeat(()), strict=False)
        ]
        found = self._held([text for text, _own in values], kept)
        return [
            replace(
                draft,
                text=mended(draft.text, self.pair.target),
                alternatives=tuple(mended(one, self.pair.target) for one in draft.alternatives),
                masked=draft.masked - own,
            )
            for draft, (_text, own) in zip(found, values, strict=True)
        ]

    def _held(self, segments: Sequence[str], keep: Sequence[Iterable[str]] | None) -> list[Draft]:
        """Translate segments and hold them to their terms."""
        found = self._drafts(segments, keep)
        if self.find_terms is None:
            return found
        terms = self.find_terms(segments, self.pair)
        return hold_to(terms, segments, found, self.pair.target, ask=self._drafts, keep=keep)

    def _drafts(self, segments: Sequence[str], keep: Sequence[Iterable[str]] | None) -> list[Draft]:
        return draft_segments(
            segments, self.engine, self.options, target=self.pair.target, keep=keep
        )


def _over_legs(segments: Sequence[str], legs: Sequence[_Leg]) -> list[Draft]:
    """Take segments over each leg; scores add up, faults gather, the last leg's words count.

    What one leg has to keep, the next one has to keep too.
    """
    drafts = legs[0].drafts(segments)
    for leg in legs[1:]:
        texts = [draft.text for draft in drafts]
        onward = leg.drafts(texts, [draft.masked for draft in drafts])
        drafts = [
            replace(
                after,
                score=before.score + after.score,
                faults=tuple(dict.fromkeys(before.faults + after.faults)),
                copied=before.copied and after.copied,
            )
            for before, after in zip(drafts, onward, strict=True)
        ]
    return drafts


def _joined(segments: Sequence[Segment], drafts: Sequence[Draft]) -> Rendering:
    if len(segments) == 1 and not drafts[0].alternatives:
        segment, draft = segments[0], drafts[0]
        text = f"{segment.before}{draft.text}{segment.after}"
        return Rendering(
            text, (), _confidence(draft.score, draft.faults), draft.faults, draft.copied
        )

    def join(words: Sequence[str]) -> str:
        return "".join(
            f"{segment.before}{word}{segment.after}"
            for segment, word in zip(segments, words, strict=True)
        )

    text = join([draft.text for draft in drafts])
    faults = tuple(dict.fromkeys(fault for draft in drafts for fault in draft.faults))
    worst = min((draft.score for draft in drafts), default=0.0)
    most = max((len(draft.alternatives) for draft in drafts), default=0)
    others = (
        join([[draft.text, *draft.alternatives][: rank + 2][-1] for draft in drafts])
        for rank in range(most)
    )
    return Rendering(
        text,
        alternatives=tuple(other for other in dict.fromkeys(others) if other != text),
        confidence=_confidence(worst, faults),
        faults=faults,
        copied=all(draft.copied for draft in drafts),
    )


def _confidence(score: float, faults: Sequence[Fault]) -> float:
    return min(1.0, math.exp(score)) * FAULT_PENALTY ** len(faults)
