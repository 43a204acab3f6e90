"""Invariance: the same phrase gives the same bytes, whatever its batch and the threads."""

from benchmarks.phrases import travel_phrases
from benchmarks.result import Result
from translator.engine import CTranslate2Engine, DecodeOptions
from translator.languages import LanguagePair
from translator.service import Translator


def measure(*, count: int = 20_000, beam: int | None = None) -> list[Result]:
    """Count the phrases whose bytes differ from those decoded one at a time on one thread.

    Batches of 1, 7 and 64, each on one and two threads, of texts in their given order.
    """
    with Translator() as translator:
        pack = translator.pack(LanguagePair("en", "es"))
    texts = travel_phrases(count)
    one = CTranslate2Engine(pack, workers=1)
    expected = _outputs(one, texts, 1, beam)
    results = []
    for workers in (1, 2):
        engine = CTranslate2Engine(pack, workers=workers)
        for size in (1, 7, 64):
            found = _outputs(engine, texts, size, beam)
            differing = sum(a != b for a, b in zip(expected, found, strict=True))
            name = f"differing of {len(texts):,}: batch {size}, {workers} thread(s)"
            results.append(Result.of(name, "phrases", [float(differing)], atmost=0))
    return results


def _outputs(engine: CTranslate2Engine, texts: list[str], size: int, beam: int | None) -> list[str]:
    options = DecodeOptions(beam=beam, batch_size=size)
    return [hypotheses[0].text for hypotheses in engine.translate(texts, options)]
