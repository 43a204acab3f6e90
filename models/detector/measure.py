"""Measures of a model on held-out fragments, and the threshold that they ask for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from models.detector.corpus import Corpora
from translator.detector.detector import judge
from translator.detector.model import LanguageModel

BUNDLED = ("de", "en", "es", "fr", "it", "ja", "pt")
"""The sources that a plain install has at hand."""

LENGTHS = ((1, 1), (2, 2), (3, 3), (4, 8))
"""Fewest and most words of the length classes."""

_WITHOUT_SPACES = frozenset({"ja", "th", "zh"})
_LETTERS_A_WORD = 2

_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Trial:
    """A held-out fragment's language and length class, the best guess, and its probability."""

    language: str
    length: int
    guess: str | None
    confidence: float

    @property
    def right(self) -> bool:
        """Whether the guess is the fragment's language."""
        return self.guess == self.language


@dataclass(frozen=True, slots=True)
class Score:
    """Shares: of fragments guessed right, of fragments answered, of answers that are wrong."""

    count: int
    accuracy: float
    coverage: float
    error: float


def run_trials(
    model: LanguageModel,
    corpora: Corpora,
    *,
    languages: Iterable[str],
    sources: Sequence[str] = BUNDLED,
    each: int,
    random: Random,
) -> list[Trial]:
    """Guess ``each`` held-out fragments of each language and length class among ``sources``."""
    at_hand = {language: language for language in sources}
    trials = []
    for language in languages:
        held_out = corpora.sentences[language].held_out
        for number, length in enumerate(LENGTHS):
            for fragment in _fragments(held_out, language, length, each, random):
                found = judge(model.probabilities(fragment), at_hand, threshold=1.0)
                guess = found.candidates[0][0] if found.candidates else None
                trials.append(Trial(language, number, guess, found.confidence))
    return trials


def score(trials: Sequence[Trial], *, threshold: float) -> Score:
    """Return the shares that an answer from ``threshold`` on gives."""
    answered = [trial for trial in trials if trial.confidence >= threshold]
    return Score(
        count=len(trials),
        accuracy=_share([trial.right for trial in trials]),
        coverage=_share([trial.confidence >= threshold for trial in trials]),
        error=_share([not trial.right for trial in answered]),
    )


def least_threshold(trials: Sequence[Trial], *, error: float) -> float:
    """Return the least threshold above one half that gives at most ``error`` at every length.

    ``error`` is the share of the answers that are wrong. In steps of 0.001; 1.0 where none does.
    """
    classes = [[each for each in trials if each.length == n] for n in range(len(LENGTHS))]
    for step in range(_STEPS // 2 + 1, _STEPS):
        threshold = step / _STEPS
        if all(score(each, threshold=threshold).error <= error for each in classes):
            return threshold
    return 1.0


def _fragments(
    sentences: Sequence[str], language: str, length: tuple[int, int], each: int, random: Random
) -> Iterator[str]:
    """Yield at most ``each`` stretches, one a sentence."""
    left = each
    for sentence in sentences:
        spaced = language not in _WITHOUT_SPACES
        words = sentence.split() if spaced else list(sentence)
        count = random.randint(*length) * (1 if spaced else _LETTERS_A_WORD)
        if left and len(words) >= count:
            start = random.randrange(len(words) - count + 1)
            yield (" " if spaced else "").join(words[start : start + count])
            left -= 1


def _share(flags: Sequence[bool]) -> float:
    return sum(flags) / len(flags) if flags else 0.0
