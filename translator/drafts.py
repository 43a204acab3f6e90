"""Drafts: a segment taken through masks, engine, checks and restoration."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from translator.engine import DecodeOptions, Engine, Hypothesis
from translator.text.attempts import Attempt, attempts_for
from translator.text.checks import Fault
from translator.text.stretches import Stretch, split_stretches

SECOND_COUNT = 4
"""Hypotheses looked through for a sound one, once a first attempt has failed."""

FAULT_PENALTY = 0.5
"""Each fault left in a draft halves its confidence."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The best that could be made of a segment, its alternatives and remaining faults.

    ``score`` is the mean log probability a piece, 0.0 where nothing was guessed.
    """

    text: str
    score: float = 0.0
    alternatives: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    copied: bool = False


def draft_segments(segments: Sequence[str], engine: Engine, options: DecodeOptions) -> list[Draft]:
    """Translate segments, trying again where a check finds fault.

    The engine sees all first attempts together, then all second attempts of those that need
    one, and so on; so a segment's draft does not depend on its neighbours.
    """
    cut = [split_stretches(segment, engine.vocabulary.covers) for segment in segments]
    asked = [stretch for stretches in cut for stretch in stretches if stretch.translatable]
    drafts = iter(_draft_stretches(asked, engine, options))
    return [
        _joined([next(drafts) if part.translatable else _copy(part) for part in stretches])
        for stretches in cut
    ]


class _Trial:
    """One stretch on its way through its attempts."""

    def __init__(self, stretch: Stretch, engine: Engine) -> None:
        self._attempts: Iterator[Attempt] = attempts_for(
            stretch,
            covers=engine.vocabulary.covers,
            log_probability=engine.vocabulary.log_probability,
            placeholders=engine.placeholders,
        )
        self._stretch = stretch
        self.attempt: Attempt | None = next(self._attempts)
        self.best: Draft | None = None

    @property
    def is_careful(self) -> bool:
        """Tell whether the next attempt is to be decoded without repeats."""
        return self.attempt is not None and self.attempt.careful

    def judge(self, hypotheses: Sequence[Hypothesis]) -> None:
        """Keep what the attempt gave; ask for the next one only while faults remain."""
        attempt = self.attempt
        if attempt is None:
            return
        draft = _judged(attempt, hypotheses)
        if self.best is None or len(draft.faults) < len(self.best.faults):
            self.best = draft
        self.attempt = next(self._attempts, None) if draft.faults else None

    def result(self) -> Draft:
        """Return the best draft; the source itself where the model gave nothing."""
        best = self.best
        if best is None or Fault.EMPTY in best.faults or Fault.LEFTOVER in best.faults:
            return Draft(self._stretch.text, score=-3.0, faults=(Fault.EMPTY,))
        return best


def _draft_stretches(
    stretches: Sequence[Stretch], engine: Engine, options: DecodeOptions
) -> list[Draft]:
    trials = [_Trial(stretch, engine) for stretch in stretches]
    pending = trials
    while pending:
        for careful in (False, True):
            group = [trial for trial in pending if trial.is_careful is careful]
            _run_round(group, engine, replace(options, no_repeat=3) if careful else options)
        pending = [trial for trial in pending if trial.attempt is not None]
        options = replace(options, count=max(options.count, SECOND_COUNT))
    return [trial.result() for trial in trials]


def _run_round(trials: Sequence[_Trial], engine: Engine, options: DecodeOptions) -> None:
    """Ask the engine for one attempt of each trial, all decoded with the same options."""
    texts = [text for trial in trials if trial.attempt for text in trial.attempt.texts]
    found = iter(engine.translate(texts, options) if texts else ())
    for trial in trials:
        if trial.attempt:
            trial.judge(_combined([next(found) for _text in trial.attempt.texts], trial.attempt))


def _combined(parts: list[list[Hypothesis]], attempt: Attempt) -> list[Hypothesis]:
    """Join the hypotheses of an attempt's parts, best with best and so on."""
    if len(parts) == 1 and not attempt.glue:
        return parts[0]
    most = max((len(part) for part in parts), default=0)
    ranked = [[part[min(rank, len(part) - 1)] for part in parts] for rank in range(most)]
    return [
        Hypothesis(
            attempt.join([one.text for one in row]), min((one.score for one in row), default=0.0)
        )
        for row in ranked
    ]


def _judged(attempt: Attempt, hypotheses: Sequence[Hypothesis]) -> Draft:
    """Restore and check hypotheses; the first without fault leads, else the first."""
    drafts = []
    for hypothesis in hypotheses:
        text, faults = attempt.finish(hypothesis.text)
        drafts.append(Draft(text, score=hypothesis.score, faults=tuple(faults)))
    if not drafts:
        return Draft("", faults=(Fault.EMPTY,))
    sound = [draft for draft in drafts if not draft.faults]
    lead = sound[0] if sound else drafts[0]
    others = dict.fromkeys(draft.text for draft in sound if draft.text != lead.text)
    return replace(lead, alternatives=tuple(others))


def _copy(stretch: Stretch) -> Draft:
    return Draft(stretch.text, copied=True)


def _joined(drafts: Sequence[Draft]) -> Draft:
    """Join the drafts of a segment's stretches, alternatives by rank."""
    if len(drafts) == 1:
        return drafts[0]
    most = max((len(draft.alternatives) for draft in drafts), default=0)
    alternatives = (
        "".join(
            draft.alternatives[min(rank, len(draft.alternatives) - 1)]
            if draft.alternatives
            else draft.text
            for draft in drafts
        )
        for rank in range(most)
    )
    return Draft(
        "".join(draft.text for draft in drafts),
        score=min((draft.score for draft in drafts), default=0.0),
        alternatives=tuple(dict.fromkeys(alternatives)),
        faults=tuple(dict.fromkeys(fault for draft in drafts for fault in draft.faults)),
        copied=all(draft.copied for draft in drafts),
    )
