"""Quick: generous floors that no sound pack falls below, on sentences of our own, in minutes."""

import time
from collections.abc import Iterator, Sequence
from statistics import median

import msgspec

from benchmarks.bench import Bench
from benchmarks.quality.scoring import chrf
from benchmarks.quality.testset import Examples, spread
from benchmarks.result import Better, Result
from benchmarks.robustness.measure import Robustness
from benchmarks.speed.cost import growth
from translator.languages import PIVOT, LanguagePair
from translator.service import Translator

_SENTENCES = 60
_SPANS = 100
_TIMED = 12
_BATCH, _DISTINCT = 4_000, 100
_CHRF = 30.0
"""chrF2 that every pack of European languages reaches: half of what a weak one has, and twice
what shuffled pieces give."""

_FAR_CHRF = {"ja": 12.0, "ko": 12.0, "th": 12.0, "zh": 8.0}
"""The same into languages of which few characters make a word; from them it is 20."""

_FROM_FAR, _THERE_AND_BACK = 20.0, 20.0
_MOST_PER_CENT = {
    "number changed": 5, "price changed": 5, "time changed": 5, "url changed": 5,
    "placeholder changed": 5, "fragments looping": 5, "fragments over-generated": 10,
    "left untranslated": 15, "in a wrong script": 10, "differing in a batch": 10,
}  # fmt: skip
_BACK = "there and back"
_MOST_MS = 150.0
"""Milliseconds of processor time for a phrase: an idle core needs a twentieth of it."""

_MOST_MB = 25.0


def measure(bench: Bench) -> Iterator[Result]:
    """Yield the figures of every pack, each with its floor or ceiling."""
    with bench.translator() as translator:
        pairs = bench.direct_pairs()
        for pair in pairs:
            examples = _examples(bench, translator, pair)
            if examples is None:
                bench.remark(f"There are no sentences of ours in {pair.source}: {pair} unmeasured.")
                continue
            yield from _of_pair(translator, examples)
        if any(pair == LanguagePair("en", "es") for pair in pairs):
            found = growth(
                lambda texts: translator.translate_batch(texts, source="en", target="es"),
                lines=_BATCH,
                distinct=_DISTINCT,
            )
            yield msgspec.structs.replace(found, atmost=_MOST_MB)


def _of_pair(translator: Translator, examples: Examples) -> Iterator[Result]:
    pair, sources = examples.pair, examples.sources
    if examples.references:
        found = translator.translate_batch(sources, source=pair.source, target=pair.target)
        yield Result.figure(
            f"chrF2, {examples.testset}",
            "chrF2",
            chrf([one.text for one in found], examples.references),
            runs=len(sources),
            subject=str(pair),
            better=Better.HIGHER,
            atleast=_floor(examples),
        )
    robustness = Robustness(translator, pair, sources)
    for result in (
        *robustness.kept(count=_SPANS),
        *robustness.faults(count=_SPANS),
        robustness.batch_differences(),
    ):
        yield msgspec.structs.replace(result, atmost=_MOST_PER_CENT[result.name])
    yield _phrase_cost(translator, pair, spread(sources, _TIMED))


def _floor(examples: Examples) -> float:
    source, target = (tag.partition("-")[0] for tag in (examples.pair.source, examples.pair.target))
    if target in _FAR_CHRF:
        return _FAR_CHRF[target]
    floor = _FROM_FAR if source in _FAR_CHRF else _CHRF
    return min(floor, _THERE_AND_BACK) if examples.testset == _BACK else floor


def _phrase_cost(translator: Translator, pair: LanguagePair, texts: Sequence[str]) -> Result:
    values = []
    for text in texts:
        start = time.process_time()
        translator.translate(text, source=pair.source, target=pair.target)
        values.append(1000 * (time.process_time() - start))
    return Result.figure(
        "processor time of a phrase",
        "ms",
        median(values),
        runs=len(values),
        subject=str(pair),
        better=Better.LOWER,
        atmost=_MOST_MS,
    )


def _examples(bench: Bench, translator: Translator, pair: LanguagePair) -> Examples | None:
    """Return sentences with references; where there are none, English ones without, or those
    which the pack of the other direction made of English ones, which are then the references.
    """
    for one in bench.tests:
        if (found := one.examples(pair, limit=_SENTENCES)) is not None:
            return found
    english = next((one.english(limit=_SENTENCES) for one in bench.tests), ())
    if pair.source == PIVOT and english:
        return Examples("English sentences", pair, english, ())
    if pair.target == PIVOT and english and pair.reverse in translator.pairs():
        made = translator.translate_batch(english, source=PIVOT, target=pair.source)
        return Examples(_BACK, pair, tuple(one.text for one in made), english)
    return None
