"""Quality: every pack on every test set, as its users meet it and as the model alone."""

from collections.abc import Iterator

from benchmarks.bench import Bench
from benchmarks.quality.outputs import Outputs
from benchmarks.quality.overlap import find_overlaps
from benchmarks.quality.precision import against_float32
from benchmarks.quality.scoring import score
from benchmarks.quality.testset import OWN_SETS, Examples
from benchmarks.result import Better, Result
from translator.service import Translator
from translator.translation import Origin, Translation

MODEL, RERANKED = "model", "model, reranked"
PRODUCT = "phrasebook, glossary and model, reranked"

_SYSTEMS = ((MODEL, False, False), (RERANKED, False, True), (PRODUCT, True, True))
"""Systems by name; whether phrasebook and glossary help, and the other direction's model."""


def measure(bench: Bench) -> list[Result]:
    """Score the model alone, reranked, and behind the phrasebook; then int8 against float32."""
    examples = [*_examples(bench)]
    _refuse_overlaps(bench, examples)
    results: list[Result] = []
    decoded: list[Outputs] = []
    for system, phrasebook, rerank in _SYSTEMS:
        with bench.translator(phrasebook=phrasebook, rerank=rerank) as translator:
            for one in examples:
                if phrasebook and one.testset in OWN_SETS:
                    continue  # its own phrases: it would be asked what it says
                found = translate(translator, one)
                decoded.append(Outputs(system, one, tuple(each.text for each in found)))
                if phrasebook:
                    results.append(_answered(one, found))
    for outputs in decoded:
        if bench.outputs is not None:
            outputs.write(bench.outputs)
        results += scores_of(outputs)
    alone = [one for one in decoded if one.system == MODEL and one.examples.is_direct]
    return [*results, *against_float32(bench, alone)]


def translate(translator: Translator, examples: Examples) -> list[Translation]:
    """Translate the sources of a test set."""
    pair = examples.pair
    sources = examples.sources
    return [*translator.translate_batch(sources, source=pair.source, target=pair.target)]


def _answered(examples: Examples, found: list[Translation]) -> Result:
    """Tell how much of a test set the phrasebook answers."""
    return Result.share(
        f"answered by the phrasebook, {examples.testset}",
        sum(one.origin is Origin.PHRASEBOOK for one in found),
        len(found),
        subject=f"{examples.pair} {PRODUCT}",
        better=Better.NEITHER,
    )


def scores_of(outputs: Outputs) -> list[Result]:
    """Score outputs against their references."""
    examples = outputs.examples
    return score(
        outputs.texts,
        [examples.references],
        language=examples.pair.target,
        testset=examples.testset,
        subject=f"{examples.pair} {outputs.system}",
    )


def _examples(bench: Bench) -> Iterator[Examples]:
    for pair in bench.direct_pairs():
        found = [one.examples(pair, limit=bench.limit) for one in bench.tests]
        if not any(found):
            bench.remark(f"No test set has {pair}, so its quality was not measured.")
        yield from (one for one in found if one is not None)
    for pair in bench.pivot_pairs():
        found = [one.examples(pair, limit=bench.limit) for one in bench.tests]
        yield from (one for one in found if one is not None)
    for one in bench.tests:
        if not one.is_pinned:
            bench.remark(f"The test set {one.name} is not in the catalogue: its files may change.")


def _refuse_overlaps(bench: Bench, examples: list[Examples]) -> None:
    if bench.trained_on is None:
        bench.remark("Whether packs have learnt from the test sets was not checked (--trained-on).")
        return
    direct = [one for one in examples if one.is_direct]
    found = find_overlaps(direct, bench.trained_on)
    for pair in {one.pair for one in direct} - {one.examples.pair for one in found}:
        bench.remark(f"There is no training data of {pair} to look for the test sets in.")
    for overlap in found:
        overlap.refuse()
