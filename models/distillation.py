"""Distillation: text in one language, translated by a pack, as more text to learn from.

Sequence-level knowledge distillation (Kim & Rush, 2016) where the pack translates what will be
the source, back-translation (Sennrich et al., 2016) where it translates what will be the target.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from models.corpus.pair import Pair, read_pairs, write_pairs
from models.corpus.sides import PIVOT, read_side, sides
from models.recipe import Distillation
from models.vocabulary import load_vocabulary
from translator.engine import core_count
from translator.languages import LanguagePair
from translator.packs.manifest import FILE_NAME
from translator.packs.pack import decode_manifest

_CHUNK = 10_000
_MOST_CHARACTERS = 140


def distil(
    plan: Distillation, packs: Path, corpora: Path, out: Path, *, say: Callable[[str], None]
) -> int:
    """Translate what ``plan`` asks for into ``out``; return the pairs' count.

    The pack's folder is named from ``packs``. Chunks that an earlier run has finished are taken
    from beside ``out``.
    """
    folder = packs / plan.pack
    aside = out.parent / f"{out.name}.parts"
    machine = _Machine(folder, beam=plan.beam)
    stream = iter(_drawn(machine.pair, corpora, plan.sentences))
    parts: list[Path] = []
    while chunk := list(islice(stream, _CHUNK)):
        part = aside / f"{len(parts):05}.tsv"
        parts.append(part)
        if part.exists():
            continue
        kept = [
            Pair(text, sentence) if plan.backwards else Pair(sentence, text)
            for sentence, (text, score) in zip(chunk, machine(chunk), strict=True)
            if score >= plan.least_score and text
        ]
        write_pairs(part, kept)
        say(f"{out.name}: {len(parts) * _CHUNK} sentences, {len(kept)} of the last kept")
    return write_pairs(out, _joined(parts))


def _drawn(pair: LanguagePair, corpora: Path, count: int) -> list[str]:
    """Return sentences in the pair's source language, in chance order; English ones are those
    that the pair's own corpus lacks.
    """
    found = set(sides(corpora, pair.source))
    if pair.source == PIVOT:
        found -= read_side(corpora / f"en-{pair.target}.tsv.gz", 0)
    sentences = sorted(text for text in found if len(text) <= _MOST_CHARACTERS)
    random.Random(5).shuffle(sentences)  # noqa: S311 - no secret
    return sentences[:count]


def _joined(parts: Sequence[Path]) -> Iterator[Pair]:
    for part in parts:
        yield from (pair for pair in read_pairs(part) if isinstance(pair, Pair))


class _Machine:
    """The bare engine over a pack's folder."""

    def __init__(self, folder: Path, *, beam: int) -> None:
        import ctranslate2  # noqa: PLC0415 - loads the engine

        manifest = decode_manifest((folder / FILE_NAME).read_bytes(), where=str(folder))
        names = manifest.vocabulary
        self.pair = manifest.pair
        self._source = load_vocabulary(folder / names.source)
        self._target = load_vocabulary(folder / names.target)
        self._beam = beam
        self._engine = ctranslate2.Translator(
            str(folder), compute_type="int8", inter_threads=core_count(), intra_threads=1
        )

    def __call__(self, sentences: Sequence[str]) -> list[tuple[str, float]]:
        """Return the translations with their mean log probabilities."""
        results = self._engine.translate_batch(
            self._source.encode(list(sentences), out_type=str),
            beam_size=self._beam,
            max_batch_size=64,
            max_decoding_length=128,
            disable_unk=True,
            return_scores=True,
        )
        return [
            (str(self._target.decode(result.hypotheses[0])), result.scores[0]) for result in results
        ]
