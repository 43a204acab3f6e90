"""Warm latency: a phrase in a running process, the Translator beside the bare engine."""

import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter

from benchmarks.phrases import travel_phrases
from benchmarks.result import Result, timed
from translator.engine import CTranslate2Engine, DecodeOptions, Hypothesis
from translator.languages import LanguagePair
from translator.packs.store import PackStore
from translator.phrasebook.phrase import NewPhrase
from translator.phrasebook.phrasebook import Phrasebook
from translator.service import Translator
from translator.settings import Folders, Settings
from translator.text.masks import find_masks

_PAIR = LanguagePair("en", "es")
_PIECES = range(8, 11)


class _TimedEngine:
    """An engine that keeps count of the time spent in it."""

    def __init__(self, engine: CTranslate2Engine) -> None:
        self._engine = engine
        self.vocabulary = engine.vocabulary
        self.max_pieces = engine.max_pieces
        self.placeholders = engine.placeholders
        self.beam = engine.beam
        self.milliseconds = 0.0

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        """Translate, and add the time that it took."""
        start = perf_counter()
        found = self._engine.translate(segments, options)
        self.milliseconds += (perf_counter() - start) * 1000
        return found

    def score(
        self, sources: Sequence[str], targets: Sequence[str], *, batch_size: int = 32
    ) -> list[float]:
        """Score, and add the time that it took."""
        start = perf_counter()
        found = self._engine.score(sources, targets, batch_size=batch_size)
        self.milliseconds += (perf_counter() - start) * 1000
        return found


def measure(*, phrases: int = 300, entries: int = 50_000) -> list[Result]:
    """Measure a phrase by model, from Memory and from the phrasebook, and fuzzy search."""
    with tempfile.TemporaryDirectory() as home:
        folders = Folders(data=Path(home) / "data", config=Path(home) / "config")
        engine = CTranslate2Engine(PackStore.default(folders).for_pair(_PAIR))
        timed_engine = _TimedEngine(engine)
        both = Folders(data=Path(home) / "both", config=Path(home) / "config")
        with (
            Translator(
                folders=folders,
                settings=Settings(rerank=False),
                load_engine=lambda _pair, _workers: timed_engine,
            ) as translator,
            Translator(folders=both, settings=Settings()) as listening,
        ):
            return [
                *_model(translator, listening, engine, timed_engine, phrases),
                *_memory(translator, phrases),
                *_phrasebook(translator.phrasebook, translator, entries),
            ]


def _model(
    translator: Translator,
    listening: Translator,
    engine: CTranslate2Engine,
    inner: _TimedEngine,
    count: int,
) -> list[Result]:
    """Time each phrase in the engine, in a Translator over that engine, and in it again; then in
    one that listens to the pack of the other direction too.

    What the Translator adds is told twice: beside the bare engine's time of the same phrase,
    which other work on the machine blurs, and as what it spent outside the engine.
    """
    texts = [
        text
        for text in travel_phrases(count * 8)
        if len(engine.vocabulary.encode(text)) in _PIECES and not find_masks(text)
    ][:count]
    greedy, beam, ours, both, added, outside = [], [], [], [], [], []
    for one in (translator, listening):
        one.translate("We have to leave for the airport.", source="en", target="es")
    for text in texts:
        greedy.append(_milliseconds(partial(engine.translate, [text], DecodeOptions(beam=1))))
        first = _milliseconds(partial(engine.translate, [text], DecodeOptions()))
        inner.milliseconds = 0.0
        whole = _milliseconds(partial(translator.translate, text, source="en", target="es"))
        again = _milliseconds(partial(engine.translate, [text], DecodeOptions()))
        both.append(_milliseconds(partial(listening.translate, text, source="en", target="es")))
        beam.append(first)
        ours.append(whole)
        added.append(whole - (first + again) / 2)
        outside.append(whole - inner.milliseconds)
    return [
        Result.of("bare engine, greedy, 8 to 10 pieces", "ms", greedy),
        Result.of("bare engine, beam 4, 8 to 10 pieces", "ms", beam),
        Result.of("Translator, beam 4, 8 to 10 pieces", "ms", ours),
        Result.of("Translator, both directions, 8 to 10 pieces", "ms", both),
        Result.of("added by Translator (pairwise)", "ms", added, atmost=0.5),
        Result.of("spent by Translator outside the engine", "ms", outside, atmost=0.5),
    ]


def _memory(translator: Translator, count: int) -> list[Result]:
    texts = travel_phrases(count)
    for text in texts:
        translator.translate(text, source="en", target="es")
    translator.phrasebook.memory.count()  # so that all is in the database, not on its way there
    values = [
        _milliseconds(partial(translator.translate, text, source="en", target="es"))
        for text in texts
    ]
    return [Result.of("Memory hit", "ms", values, atmost=1.0)]


def _phrasebook(phrasebook: Phrasebook, translator: Translator, entries: int) -> list[Result]:
    texts = travel_phrases(entries)
    phrasebook.phrases.add_all(
        NewPhrase(source=text, target=f"«{text}»", pair=_PAIR) for text in texts
    )
    hits = [
        _milliseconds(partial(translator.translate, text.lower(), source="en", target="es"))
        for text in texts[::250]
    ]
    queries = (
        "where is the statoin",
        "pharmcy",
        "ticket from the harbr",
        "how much is",
        "open at 9:30",
    )
    turn = iter(queries * 40)
    searches = timed(lambda: phrasebook.search(next(turn)), runs=len(queries) * 30)
    return [
        Result.of(f"phrasebook hit among {len(texts):,}", "ms", hits, atmost=1.0),
        Result.of(f"fuzzy search in {len(texts):,} phrases", "ms", searches, atmost=20),
    ]


def _milliseconds(action: Callable[[], object]) -> float:
    start = perf_counter()
    action()
    return (perf_counter() - start) * 1000
