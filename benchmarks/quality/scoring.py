"""Scores of translations: sacrebleu's metrics with signatures, and exact match."""

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from benchmarks.result import Better, Result
from translator.text.normalise import normalise

if TYPE_CHECKING:
    from sacrebleu.metrics.base import Metric, Score

TOKENIZERS = {"ja": "char", "ko": "char", "th": "char", "zh": "zh"}
"""Those of languages whose words have no spaces between, or are not separated by 13a."""

_ASIAN = frozenset(TOKENIZERS)
SAMPLES = 1000


def metrics_for(language: str) -> "dict[str, Metric]":
    """Return BLEU, chrF2, chrF2++ and TER for texts in ``language``, as sacrebleu has them."""
    from sacrebleu.metrics.bleu import BLEU  # noqa: PLC0415 - scoring alone needs it
    from sacrebleu.metrics.chrf import CHRF  # noqa: PLC0415
    from sacrebleu.metrics.ter import TER  # noqa: PLC0415

    base = language.partition("-")[0]
    asian = base in _ASIAN
    made: dict[str, Metric] = {
        "BLEU": BLEU(tokenize=TOKENIZERS.get(base, "13a")),
        "chrF2": CHRF(),
        "chrF2++": CHRF(word_order=2),
        "TER": TER(normalized=asian, asian_support=asian),
    }
    for metric in made.values():
        _give_floats(metric)
    return made


def _give_floats(metric: "Metric") -> None:
    """Let every score be a float: sacrebleu 2.6 gives numpy's for resamples, but 0.0 for those
    without a match, and then cannot take the mean of both.
    """
    compute = metric._compute_score_from_stats  # noqa: SLF001 - there is no public way

    def computed(stats: list[int]) -> "Score":
        found: Score = compute(stats)
        found.score = float(found.score)
        return found

    setattr(metric, "_compute_score_from_stats", computed)  # noqa: B010 - mypy knows no other way


def score(
    hypotheses: Sequence[str],
    references: Sequence[Sequence[str]],
    *,
    language: str,
    testset: str,
    subject: str = "",
    samples: int = SAMPLES,
) -> list[Result]:
    """Score ``hypotheses`` against one or more lists of references, each as long as they.

    Intervals are those of ``samples`` bootstrap resamples (Koehn, 2004); 0 for none.
    """
    results = []
    for name, metric in metrics_for(language).items():
        resampled = {"n_bootstrap": samples} if samples else {}
        found = metric.corpus_score(
            list(hypotheses), [list(column) for column in references], **resampled
        )
        value = float(found.score)
        middle, half = _interval(found) if samples else (value, 0.0)
        results.append(
            Result(
                name=f"{name}, {testset}",
                unit=name,
                value=value,
                low=middle - half,
                high=middle + half,
                error=half,
                runs=len(hypotheses),
                subject=subject,
                better=Better.LOWER if name == "TER" else Better.HIGHER,
                signature=str(metric.get_signature()),
            )
        )
    columns = list(zip(*references, strict=True))
    exact = sum(
        plain(text) in {plain(reference) for reference in known}
        for text, known in zip(hypotheses, columns, strict=True)
    )
    results.append(
        Result.share(
            f"exact match, {testset}",
            exact,
            len(hypotheses),
            subject=subject,
            better=Better.HIGHER,
        )
    )
    return results


def _interval(found: "Score") -> tuple[float, float]:
    """Return the resamples' mean and half their 95% interval, which sacrebleu keeps private."""
    return float(found._mean), float(found._ci)  # noqa: SLF001


class _Blanks(dict[int, str]):
    """Turns punctuation and separators into spaces, each looked up once."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        self[point] = " " if unicodedata.category(character)[0] in "PZ" else character
        return self[point]


_BLANKS = _Blanks()


def plain(text: str) -> str:
    """Return a text without case, width, punctuation and double spaces, to compare by."""
    folded = unicodedata.normalize("NFKC", normalise(text)).casefold()
    return " ".join(folded.translate(_BLANKS).split())


def chrf(hypotheses: Sequence[str], references: Sequence[str]) -> float:
    """Return chrF2 (Popović, 2015) of one list against another."""
    from sacrebleu.metrics.chrf import CHRF  # noqa: PLC0415

    return float(CHRF().corpus_score(list(hypotheses), [list(references)]).score)
