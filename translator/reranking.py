"""Reranking: the model of the other direction chooses between the two likeliest hypotheses.

What leaves a word out, or makes one up, is likely by itself and explains its source badly. So the
rank of a hypothesis is log P(target|source) + WEIGHT * log P(source|target), each a mean over its
pieces (noisy-channel reranking: Yee, Dauphin & Auli, 2019).
"""

import math
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from translator.engine import DecodeOptions, Engine, Hypothesis, Vocabulary

WEIGHT = 0.3
CLOSE = 0.15
"""A second hypothesis less likely by more is not asked about: it would hardly ever win."""

_RIVALS = 2

_AT_ONCE = 4
"""Pairs scored side by side: the probabilities of all pieces of all are in memory at once."""


class RerankingEngine:
    """An engine whose two best hypotheses are ranked anew where they are close."""

    def __init__(self, engine: Engine, back: Callable[[], Engine]) -> None:
        """``back`` gives the engine of the other direction; it is first called when needed."""
        self._engine = engine
        self._back = back

    @property
    def vocabulary(self) -> Vocabulary:
        """The source vocabulary."""
        return self._engine.vocabulary

    @property
    def max_pieces(self) -> int:
        """The most pieces that one segment may hold."""
        return self._engine.max_pieces

    @property
    def placeholders(self) -> tuple[str, ...]:
        """Words that the model was trained to copy; may be empty."""
        return self._engine.placeholders

    @property
    def beam(self) -> int:
        """Hypotheses searched, unless options say otherwise."""
        return self._engine.beam

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        """Return hypotheses for each segment, in order, with the engine's own scores.

        Greedy decoding has no second hypothesis, and without scores none is close. Raises what
        the engines raise.
        """
        if (options.beam or self._engine.beam) < _RIVALS or not options.scores:
            return self._engine.translate(segments, options)
        wider = replace(options, count=max(options.count, _RIVALS))
        found = self._engine.translate(segments, wider)
        close = [at for at, hypotheses in enumerate(found) if _are_close(hypotheses)]
        if close:
            self._rank([found[at] for at in close], [segments[at] for at in close], options)
        return [hypotheses[: options.count] for hypotheses in found]

    def score(
        self, sources: Sequence[str], targets: Sequence[str], *, batch_size: int = 32
    ) -> list[float]:
        """Return the engine's own scores."""
        return self._engine.score(sources, targets, batch_size=batch_size)

    def _rank(
        self, found: list[list[Hypothesis]], segments: Sequence[str], options: DecodeOptions
    ) -> None:
        """Exchange the first two hypotheses where the second explains its segment better."""
        rivals = [one.text for hypotheses in found for one in hypotheses[:_RIVALS]]
        explained = [segment for segment in segments for _rival in range(_RIVALS)]
        size = min(options.batch_size, _AT_ONCE)
        scores = self._back().score(rivals, explained, batch_size=size)
        for hypotheses, first, second in zip(found, scores[::2], scores[1::2], strict=True):
            lead = hypotheses[0].score + WEIGHT * first
            if hypotheses[1].score + WEIGHT * second > lead > -math.inf:
                hypotheses[:_RIVALS] = hypotheses[1::-1]


def _are_close(hypotheses: Sequence[Hypothesis]) -> bool:
    if len(hypotheses) < _RIVALS:
        return False
    first, second = hypotheses[:_RIVALS]
    return second.score >= first.score - CLOSE and first.text != second.text
