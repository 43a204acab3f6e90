"""Training: corpora in, weights file and its record out."""

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random

from models.detector.corpus import LANGUAGES, Corpora, read_corpora
from models.detector.everyday import FILE as EVERYDAY
from models.detector.everyday import read_everyday
from models.detector.measure import BUNDLED, LENGTHS, Trial, least_threshold, run_trials, score
from models.detector.record import ATTRIBUTION, LICENCE, Measured, Record
from models.detector.regression import quantise, train
from models.detector.samples import draw_samples
from translator.detector.model import LanguageModel
from translator.detector.scripts import Script
from translator.detector.weights import Header, Table, Weights

_BITS = {Script.LATIN: 15, Script.CYRILLIC: 14, Script.HAN: 14}
_SEED = 20
_CAP = 60_000
"""Training sentences of a language at most, twice as many in English."""

FRAGMENTS = 60_000
"""Fragments of each language that are learnt from."""

_TRIALS = 1_000
"""Held-out fragments of a language and length."""

_ERROR = 0.01
"""Wrong answers that the threshold allows at any length, as a share of the answers."""


def train_detector(
    folder: Path, out: Path, *, fragments: int = FRAGMENTS, say: Callable[[str], None]
) -> None:
    """Train on every corpus in ``folder``; write ``out`` and, beside it, its JSON record.

    ``fragments`` of each language are learnt from. The same corpora give the same bytes. Raises
    InputError where a corpus cannot be read.
    """
    corpora = read_corpora(folder, cap=_CAP)
    for language, sentences in corpora.sentences.items():
        say(f"{language}: {len(sentences.training):,} sentences")
    tables = [
        _train_table(corpora, script, languages, fragments)
        for script in LANGUAGES
        if (languages := tuple(each for each in LANGUAGES[script] if each in corpora.sentences))
    ]
    trials = _trials(tables, corpora)
    threshold = least_threshold(trials, error=_ERROR)
    content = _weights(tables, threshold).encode()
    record = _record(corpora, trials, threshold, content)
    for measured in record.measured:
        say(str(measured))
    say(f"threshold {threshold}, {len(content):,} bytes")
    _write(out, content)
    _write(out.with_suffix(".json"), record.encode_json())


def _train_table(
    corpora: Corpora, script: Script, languages: tuple[str, ...], fragments: int
) -> tuple[Table, bytes]:
    random = Random(f"{_SEED} {script}")  # noqa: S311 - repeatable, not secret
    samples = draw_samples(
        corpora,
        read_everyday(),
        script=script,
        languages=languages,
        each=fragments,
        random=random,
    )
    weights = train(samples, languages=len(languages), bits=_BITS[script])
    rows, scale = quantise(weights)
    return Table(script=script, languages=languages, bits=_BITS[script], scale=scale), rows


def _weights(tables: list[tuple[Table, bytes]], threshold: float) -> Weights:
    header = Header(threshold=threshold, tables=tuple(table for table, _ in tables))
    return Weights(header=header, rows=tuple(rows for _, rows in tables))


def _trials(tables: list[tuple[Table, bytes]], corpora: Corpora) -> list[Trial]:
    return run_trials(
        LanguageModel(_weights(tables, 1.0)),
        corpora,
        languages=[language for language in BUNDLED if language in corpora.sentences],
        each=_TRIALS,
        random=Random(_SEED),  # noqa: S311 - repeatable, not secret
    )


def _record(corpora: Corpora, trials: list[Trial], threshold: float, content: bytes) -> Record:
    counts = {tag: len(sentences.training) for tag, sentences in corpora.sentences.items()}
    return Record(
        weights_sha256=sha256(content).hexdigest(),
        licence=LICENCE,
        attribution=ATTRIBUTION,
        corpora=corpora.digests,
        everyday_sha256=sha256(EVERYDAY.read_bytes()).hexdigest(),
        sentences=counts,
        threshold=threshold,
        measured=tuple(_measured(trials, number, threshold) for number in range(len(LENGTHS))),
    )


def _measured(trials: list[Trial], number: int, threshold: float) -> Measured:
    found = score([trial for trial in trials if trial.length == number], threshold=threshold)
    fewest, most = LENGTHS[number]
    return Measured(
        words=str(fewest) if fewest == most else f"{fewest}-{most}",
        fragments=found.count,
        accuracy=round(found.accuracy, 4),
        coverage=round(found.coverage, 4),
        error=round(found.error, 4),
    )


def _write(path: Path, content: bytes) -> None:
    aside = path.with_name(f"{path.name}.part")
    aside.write_bytes(content)
    with aside.open("rb") as file:
        os.fsync(file.fileno())
    aside.replace(path)
