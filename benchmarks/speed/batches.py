"""Batches: sentences a second of the engine, by threads and batch size."""

from time import perf_counter

from benchmarks.bench import Bench
from benchmarks.quality.testset import spread
from benchmarks.result import Result
from translator.engine import CTranslate2Engine, DecodeOptions, core_count

SIZES = (1, 4, 16, 32, 64)
_TEXTS = 128
_ROUNDS = 3


def measure(bench: Bench) -> list[Result]:
    """Time the first pack on one thread and on all cores, each batch size in turn."""
    pair = bench.first_pair()
    texts = spread(bench.sentences(pair), _TEXTS)
    if not texts:
        bench.remark(f"No test set has sentences of {pair}, so no batches were measured.")
        return []
    with bench.translator() as translator:
        pack = translator.pack(pair)
    threads = sorted({1, core_count()})
    engines = {
        count: CTranslate2Engine(pack, workers=count, target=pair.target) for count in threads
    }
    speeds: dict[tuple[int, int], list[float]] = {}
    for turn in range(_ROUNDS + 1):
        for count, engine in engines.items():
            for size in SIZES:
                start = perf_counter()
                engine.translate(texts, DecodeOptions(batch_size=size, scores=False))
                spent = perf_counter() - start
                if turn:
                    speeds.setdefault((count, size), []).append(len(texts) / spent)
    return [
        Result.of(
            f"{count} thread{'s' if count > 1 else ''}, batch {size}", "lines/s", values,
            subject=str(pair),
        )
        for (count, size), values in speeds.items()
    ]  # fmt: skip
