"""Precision: what int8 costs, beside float32 weights of the same pack."""

from collections.abc import Sequence

from benchmarks.bench import Bench
from benchmarks.quality.outputs import Outputs
from benchmarks.quality.paired import paired_bootstrap
from benchmarks.quality.scoring import plain
from benchmarks.result import Better, Result
from translator.engine import CTranslate2Engine, Engine, LoadedModel
from translator.languages import LanguagePair
from translator.packs.pack import Pack


def against_float32(bench: Bench, decoded: Sequence[Outputs]) -> list[Result]:
    """Compare what each pack made of test sets with what its float32 export makes of them.

    Both go through the same text flow. Exports are folders named by pack id; where there is
    none, what the pack's manifest records is told as a remark, for that was measured elsewhere.
    """
    results = []
    with bench.translator() as translator:
        for outputs in decoded:
            pair = outputs.examples.pair
            pack = translator.pack(pair)
            folder = bench.float32 / pack.id if bench.float32 else None
            if folder is None or not (folder / "model.bin").is_file():
                bench.remark(_recorded(pack))
                continue
            precise = _translated(bench, outputs, Pack(pack.manifest, folder, bundled=False))
            results += _compared(f"{pair} int8 against float32", outputs, precise)
    return results


def _translated(bench: Bench, outputs: Outputs, pack: Pack) -> list[str]:
    def load(pair: LanguagePair, workers: int) -> Engine:
        loaded = LoadedModel(pack, workers=workers, compute_type="float32")
        return CTranslate2Engine(pack, target=pair.target, loaded=loaded)

    pair, sources = outputs.examples.pair, outputs.examples.sources
    with bench.translator(rerank=False, load_engine=load) as translator:
        found = translator.translate_batch(sources, source=pair.source, target=pair.target)
        return [one.text for one in found]


def _compared(subject: str, outputs: Outputs, precise: Sequence[str]) -> list[Result]:
    examples, small = outputs.examples, outputs.texts
    found = paired_bootstrap(precise, small, [examples.references], language=examples.pair.target)
    results = [
        Result.figure(
            f"{one.metric} change, {examples.testset}",
            one.metric,
            one.change,
            runs=len(small),
            subject=subject,
            better=Better.HIGHER,
            atleast=-1.0,
            note=str(one),
        )
        for one in found
    ]
    same = sum(plain(a) == plain(b) for a, b in zip(precise, small, strict=True))
    agreeing = Result.share(
        f"same translation, {examples.testset}",
        same,
        len(small),
        subject=subject,
        better=Better.HIGHER,
    )
    return [*results, agreeing]


def _recorded(pack: Pack) -> str:
    told = "; ".join(
        f"{one.metric} {one.value:g} on {one.testset} ({one.signature})"
        for one in pack.manifest.scores
    )
    return (
        f"{pack.id}: no float32 export to hold int8 against (--float32);"
        f" recorded in its manifest for int8: {told or 'nothing'}."
    )
