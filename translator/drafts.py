"""Drafts: a segment taken through masks, engine, checks and restoration."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from translator.engine import DecodeOptions, Engine, Hypothesis
from translator.text.attempts import Attempt, attempts_for
from translator.text.checks import Fault
from translator.text.places import find_all
from translator.text.stretches import Stretch, masked_texts, split_stretches

SECOND_COUNT = 4
"""Hypotheses looked through for a sound one, once a first attempt has failed."""

FAULT_PENALTY = 0.5
"""Each fault left in a draft halves its confidence."""

_HOPELESS = frozenset({Fault.EMPTY, Fault.LEFTOVER})


class Draft(msgspec.Struct, frozen=True):
    """The best that could be made of a segment, its alternatives and remaining faults.

    ``score`` is the mean log probability a piece, 0.0 where nothing was guessed. ``masked`` are
    the texts that had to survive.
    """

    text: str
    score: float = 0.0
    alternatives: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    copied: bool = False
    masked: frozenset[str] = frozenset()


def draft_segments(
    segments: Sequence[str],
    engine: Engine,
    options: DecodeOptions,
    *,
    target: str = "",
    keep: Sequence[Iterable[str]] | None = None,
) -> list[Draft]:
    """Translate segments, trying again where a check finds fault.

    The engine sees all first attempts together, then all second attempts of those that need
    one, and so on; so a segment's draft does not depend on its neighbours. ``target`` is the
    language tag by whose rules letters grow and shrink; ``keep`` names for each segment what
    must survive besides what the segment itself shows.
    """
    kept = keep or [()] * len(segments)
    cut = [
        split_stretches(segment, engine.vocabulary, texts)
        for segment, texts in zip(segments, kept, strict=True)
    ]
    trials = [_Trial(part, engine, target) for parts in cut for part in parts if part.translatable]
    _run(trials, engine, options)
    made = iter(trials)
    return [
        _joined(
            [next(made).result() if part.translatable else _copy(part) for part in parts],
            masked_texts(parts),
        )
        for parts in cut
    ]


class _Trial:
    """One stretch on its way through its attempts."""

    def __init__(self, stretch: Stretch, engine: Engine, target: str) -> None:
        self._attempts: Iterator[Attempt] = attempts_for(
            stretch, engine.vocabulary, engine.placeholders
        )
        self._stretch = stretch
        self._target = target
        self.attempt: Attempt | None = next(self._attempts)
        self.best: Draft | None = None

    @property
    def is_careful(self) -> bool:
        """Tell whether the next attempt is to be decoded without repeats."""
        return self.attempt is not None and self.attempt.careful

    def judge(self, parts: Sequence[Sequence[Hypothesis]]) -> None:
        """Keep what the attempt's texts gave; ask for the next one only while faults remain."""
        attempt = self.attempt
        if attempt is None:
            return
        draft = _judged(attempt, _combined(attempt, parts, self._target), self._target)
        if self.best is None or _badness(draft) < _badness(self.best):
            self.best = draft
        self.attempt = next(self._attempts, None) if draft.faults else None

    def result(self) -> Draft:
        """Return the best draft; the source itself where the model gave nothing."""
        if self.best is None or not _HOPELESS.isdisjoint(self.best.faults):
            return Draft(self._stretch.text, score=-3.0, faults=(Fault.EMPTY,))
        return self.best


def _run(trials: Sequence[_Trial], engine: Engine, options: DecodeOptions) -> None:
    """Take all trials through their attempts, in rounds."""
    pending = trials
    while pending:
        for careful in (False, True):
            group = [trial for trial in pending if trial.is_careful is careful]
            if group:
                _run_round(group, engine, replace(options, no_repeat=3) if careful else options)
        pending = [trial for trial in pending if trial.attempt is not None]
        if pending:
            options = replace(options, count=max(options.count, SECOND_COUNT))


def _run_round(trials: Sequence[_Trial], engine: Engine, options: DecodeOptions) -> None:
    """Ask the engine for one attempt of each trial, all decoded with the same options."""
    texts = [text for trial in trials if trial.attempt for text in trial.attempt.texts]
    found = iter(engine.translate(texts, options))
    for trial in trials:
        if trial.attempt:
            trial.judge([next(found) for _text in trial.attempt.texts])


def _combined(
    attempt: Attempt, parts: Sequence[Sequence[Hypothesis]], target: str
) -> Sequence[Hypothesis]:
    """Join the hypotheses of an attempt's parts, best with best and so on."""
    if not attempt.glue:
        return parts[0]
    if not all(parts):
        return ()
    most = max(map(len, parts))
    ranked = [[part[min(rank, len(part) - 1)] for part in parts] for rank in range(most)]
    return [
        Hypothesis(
            attempt.join([one.text for one in row], target=target), min(one.score for one in row)
        )
        for row in ranked
    ]


def _judged(attempt: Attempt, hypotheses: Sequence[Hypothesis], target: str) -> Draft:
    """Restore and check hypotheses; the first without fault leads, else the first."""
    drafts = []
    for hypothesis in hypotheses:
        done = attempt.finish(hypothesis.text, target=target)
        if done is not None:
            drafts.append(Draft(done[0], score=hypothesis.score, faults=tuple(done[1])))
    if not drafts:
        return Draft("", faults=(Fault.EMPTY,))
    sound = [draft for draft in drafts if not draft.faults]
    lead = sound[0] if sound else drafts[0]
    others = dict.fromkeys(draft.text for draft in sound if draft.text != lead.text)
    return replace(lead, alternatives=tuple(others)) if others else lead


def _badness(draft: Draft) -> tuple[bool, int]:
    return not _HOPELESS.isdisjoint(draft.faults), len(draft.faults)


def _copy(stretch: Stretch) -> Draft:
    return Draft(stretch.text, copied=True)


def _joined(drafts: Sequence[Draft], masked: Sequence[str]) -> Draft:
    """Join the drafts of a segment's stretches, alternatives by rank; check its masks again."""
    if len(drafts) == 1 and not masked:
        return drafts[0]
    text = "".join(draft.text for draft in drafts)
    faults = dict.fromkeys(fault for draft in drafts for fault in draft.faults)
    if find_all(masked, text) is None:
        faults[Fault.MASK] = None
    return Draft(
        text,
        score=min((draft.score for draft in drafts), default=0.0),
        alternatives=tuple(
            other for other in _joined_alternatives(drafts) if find_all(masked, other) is not None
        ),
        faults=tuple(faults),
        copied=all(draft.copied for draft in drafts),
        masked=frozenset(masked),
    )


def _joined_alternatives(drafts: Sequence[Draft]) -> Iterable[str]:
    most = max((len(draft.alternatives) for draft in drafts), default=0)
    joined = (
        "".join(
            draft.alternatives[min(rank, len(draft.alternatives) - 1)]
            if draft.alternatives
            else draft.text
            for draft in drafts
        )
        for rank in range(most)
    )
    return dict.fromkeys(joined)
