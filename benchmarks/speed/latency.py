"""Latency: how long a user waits for a text of a given length, by the model."""

from collections.abc import Callable, Sequence
from itertools import islice
from time import perf_counter

from benchmarks.bench import Bench
from benchmarks.quality.testset import spread
from benchmarks.result import Result
from translator.service import Translator

LENGTHS = ((1, 4), (5, 8), (9, 16), (17, 32))
"""Words of a text, from and to; two characters of an unspaced script count as one."""

_TEXTS = 40
_ROUNDS = 3
_UNSPACED = frozenset({"ja", "th", "zh"})

Clock = Callable[[], float]


def measure(bench: Bench, *, clock: Clock = perf_counter) -> list[Result]:
    """Time every pack on texts of each length, pack by pack in turn, after a warm-up."""
    taken: dict[tuple[str, str], list[float]] = {}
    with bench.translator() as translator:
        texts = {
            pair: texts_by_length(bench.sentences(pair), pair.source)
            for pair in bench.direct_pairs()
        }
        for pair, by_length in texts.items():
            for name, some in by_length.items():
                latencies(translator, some[:3], source=pair.source, target=pair.target)
                taken[str(pair), name] = []
        for _turn in range(_ROUNDS):
            for pair, by_length in texts.items():
                for name, some in by_length.items():
                    taken[str(pair), name] += latencies(
                        translator, some, source=pair.source, target=pair.target, clock=clock
                    )
    return [
        Result.percentile(f"p{per_cent}, {name}", "ms", values, per_cent, subject=pair)
        for (pair, name), values in taken.items()
        for per_cent in (50, 95, 99)
    ]


def latencies(
    translator: Translator,
    texts: Sequence[str],
    *,
    source: str,
    target: str,
    clock: Clock = perf_counter,
) -> list[float]:
    """Return the milliseconds that each text takes alone."""
    values = []
    for text in texts:
        start = clock()
        translator.translate(text, source=source, target=target)
        values.append((clock() - start) * 1000)
    return values


def texts_by_length(sentences: Sequence[str], language: str) -> dict[str, list[str]]:
    """Return texts of each length, by its name; longer ones are several sentences in one."""
    found: dict[str, list[str]] = {}
    joint = "" if language.partition("-")[0] in _UNSPACED else " "
    for least, most in LENGTHS:
        fitting = [text for text in sentences if least <= _words(text, language) <= most]
        if len(fitting) < _TEXTS and least > 1:
            fitting += _joined(sentences, joint, least, language)
        if fitting:
            found[f"{least} to {most} words"] = spread(fitting, _TEXTS)
    return found


def _joined(sentences: Sequence[str], joint: str, least: int, language: str) -> list[str]:
    texts, parts = [], iter(sentences)
    for first in parts:
        text = first
        while _words(text, language) < least and (more := [*islice(parts, 1)]):
            text = f"{text}{joint}{more[0]}"
        if _words(text, language) >= least:
            texts.append(text)
    return texts


def _words(text: str, language: str) -> int:
    if language.partition("-")[0] in _UNSPACED:
        return (len(text) + 1) // 2
    return len(text.split())
