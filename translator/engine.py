"""The engine: segments of one pair in, hypotheses with scores out."""

import math
import os
from collections.abc import Sequence
from itertools import groupby, repeat
from typing import TYPE_CHECKING, Protocol

import msgspec

from translator.decoder import decoder_class
from translator.errors import EngineError, PackCorruptError, TextTooLongError
from translator.packs.shortlist import FILE_NAME as SHORTLIST
from translator.packs.tokenizer import Tokenizer

if TYPE_CHECKING:
    from translator.packs.pack import Pack

_AT_ONCE = 256
"""Segments given to the model in one call, between which an interruption is heard."""

_BOUNDS = ((8, 32), (16, 56), (32, 104), (64, 192))
"""(source pieces up to, most pieces decoded): about three times the source, and some."""


class Hypothesis(msgspec.Struct, frozen=True):
    """A text that the model holds likely; ``score`` is its mean log probability a piece."""

    text: str
    score: float


class DecodeOptions(msgspec.Struct, frozen=True):
    """How to decode.

    ``beam`` hypotheses are searched (None: the pack's default) and ``count`` of them given,
    best first; ``no_repeat`` forbids n-grams of that size to repeat (0: allowed);
    ``batch_size`` segments are decoded side by side (1: no neighbour can touch the arithmetic;
    more than 32 gains nothing on a CPU and costs memory). Without ``scores`` they are minus
    infinity, which spares greedy decoding a softmax over the vocabulary for each piece.
    """

    beam: int | None = None
    count: int = 1
    no_repeat: int = 0
    batch_size: int = 32
    scores: bool = True


class Vocabulary(Protocol):
    """What the text steps need to know of a pack's source vocabulary."""

    def covers(self, character: str) -> bool:
        """Tell whether ``character`` can be spelt."""

    def log_probability(self, text: str) -> float:
        """Score a spelling; higher is likelier."""

    def encode(self, text: str) -> list[str]:
        """Cut ``text`` into pieces."""


class Engine(Protocol):
    """Translates segments of one pair; one real implementation and one fake (testing.py)."""

    @property
    def vocabulary(self) -> Vocabulary:
        """The source vocabulary."""

    @property
    def max_pieces(self) -> int:
        """The most pieces that one segment may hold."""

    @property
    def placeholders(self) -> tuple[str, ...]:
        """Words that the model was trained to copy; may be empty."""

    @property
    def beam(self) -> int:
        """Hypotheses searched, unless options say otherwise."""

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        """Return hypotheses for each segment, in order; the same for a segment whatever its
        neighbours. Raises TextTooLongError or EngineError.
        """

    def score(
        self, sources: Sequence[str], targets: Sequence[str], *, batch_size: int = 32
    ) -> list[float]:
        """Return the mean log probability a piece of each target, given its source; minus
        infinity where either is longer than a segment may be. Raises EngineError.
        """


def core_count() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class LoadedModel:
    """A pack's model and vocabularies in memory, with a thread for each of ``workers`` batches.

    Engines for several targets may share one.
    """

    def __init__(self, pack: "Pack", *, workers: int = 1, compute_type: str = "int8") -> None:
        """Load all of it; another ``compute_type`` is to measure with.

        Raises EngineError or PackCorruptError.
        """
        names = pack.manifest.vocabulary
        self.tokenizer = Tokenizer(
            pack.folder / names.source,
            pack.folder / names.target,
            steering=pack.manifest.target_pieces.values(),
        )
        self.marks = _read_marks(pack)
        self.has_shortlist = SHORTLIST in pack.manifest.files
        try:
            self.model = decoder_class()(
                str(pack.folder) if os.name == "nt" else os.fsencode(pack.folder),
                device="cpu",
                compute_type=compute_type,
                inter_threads=workers,
                intra_threads=1,
            )
        except (RuntimeError, ValueError) as error:
            raise EngineError(
                f"The model of pack {pack.id} cannot be loaded ({error});"
                f" check it with: wayword packs verify {pack.id}."
            ) from error


class CTranslate2Engine:
    """A pack run by CTranslate2, int8, one thread for each of ``workers`` batches."""

    def __init__(
        self,
        pack: "Pack",
        *,
        workers: int = 1,
        target: str | None = None,
        loaded: LoadedModel | None = None,
    ) -> None:
        """Load the pack, or use what was ``loaded`` of it.

        ``target`` is the language to translate into, where the pack has several (None: the
        first). Raises EngineError or PackCorruptError.
        """
        self._loaded = loaded or LoadedModel(pack, workers=workers)
        self._tokenizer = self._loaded.tokenizer
        self._marks = self._loaded.marks
        self._decode = pack.manifest.decode
        self._placeholders = pack.manifest.placeholders
        asking = pack.manifest.target_pieces
        self._opening = [asking[target or pack.pair.target]] if asking else []
        asked = filter(self._tokenizer.has_target, asking.values())
        self._never = [*self._marks.never_produced, *([piece] for piece in asked)]

    @property
    def vocabulary(self) -> Tokenizer:
        """The source vocabulary."""
        return self._tokenizer

    @property
    def max_pieces(self) -> int:
        """The most pieces that one segment may hold."""
        return self._decode.max_pieces

    @property
    def placeholders(self) -> tuple[str, ...]:
        """Words that the model was trained to copy; may be empty."""
        return self._placeholders

    @property
    def beam(self) -> int:
        """Hypotheses searched, unless options say otherwise."""
        return self._decode.beam

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        """Return hypotheses for each segment, in order.

        Segments are grouped by the bound on their output, which depends on their own length
        alone; the piece that asks for the target is no part of that. Raises TextTooLongError
        or EngineError.
        """
        pieces = [self._cut(segment) for segment in segments]
        bounds = [self._bound(cut, text) for cut, text in zip(pieces, segments, strict=True)]
        order = sorted(range(len(segments)), key=bounds.__getitem__)
        results: list[list[Hypothesis]] = [[] for _ in segments]
        for bound, group in groupby(order, key=bounds.__getitem__):
            chosen = list(group)
            for start in range(0, len(chosen), _AT_ONCE):
                some = chosen[start : start + _AT_ONCE]
                found = self._run([[*self._opening, *pieces[at]] for at in some], bound, options)
                for at, hypotheses in zip(some, found, strict=True):
                    results[at] = hypotheses
        return results

    def score(
        self, sources: Sequence[str], targets: Sequence[str], *, batch_size: int = 32
    ) -> list[float]:
        """Return the mean log probability a piece of each target, its end included.

        Minus infinity where either is longer than a segment may be. Raises EngineError.
        """
        scores = [-math.inf] * len(sources)
        cut = [
            ([*self._opening, *self._cut(source)], self._tokenizer.encode_target(target))
            for source, target in zip(sources, targets, strict=True)
        ]
        chosen = [at for at, sides in enumerate(cut) if max(map(len, sides)) <= self.max_pieces]
        try:
            results = self._loaded.model.score_batch(
                [cut[at][0] for at in chosen],
                [cut[at][1] for at in chosen],
                max_batch_size=batch_size,
                max_input_length=0,
            )
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"The engine failed on {len(chosen)} pairs: {error}.") from error
        for at, result in zip(chosen, results, strict=True):
            scores[at] = sum(result.log_probs) / len(result.log_probs)
        return scores

    def _cut(self, segment: str) -> list[str]:
        pieces = self._tokenizer.encode(segment)
        return pieces if self._marks.add_source_eos else [*pieces, self._marks.eos_token]

    def _bound(self, pieces: Sequence[str], text: str) -> int:
        length = len(pieces)
        if length > self.max_pieces:
            raise TextTooLongError(
                f"The segment {text[:24]!r}… has {length} pieces; the limit is {self.max_pieces}."
            )
        return min(
            next((most for upto, most in _BOUNDS if length <= upto), self.max_pieces),
            self.max_pieces,
        )

    def _run(
        self, pieces: list[list[str]], bound: int, options: DecodeOptions
    ) -> list[list[Hypothesis]]:
        beam = options.beam or self._decode.beam
        try:
            results = self._loaded.model.translate_batch(
                pieces,
                max_batch_size=options.batch_size,
                beam_size=max(beam, options.count),
                num_hypotheses=options.count,
                length_penalty=self._decode.length_penalty,
                no_repeat_ngram_size=options.no_repeat,
                disable_unk=True,
                suppress_sequences=self._never,
                max_input_length=0,
                max_decoding_length=bound,
                use_vmap=self._loaded.has_shortlist,
                return_scores=options.scores,
            )
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"The engine failed on {len(pieces)} segments: {error}.") from error
        decode = self._tokenizer.decode
        return [
            [
                Hypothesis(decode(output), score)
                for output, score in zip(
                    result.hypotheses, result.scores or repeat(-math.inf), strict=False
                )
            ]
            for result in results
        ]


class _Marks(msgspec.Struct, frozen=True):
    """The special pieces, from the model's own config.json (other fields are not ours)."""

    add_source_eos: bool = False
    eos_token: str = "</s>"  # noqa: S105 - a piece, no password
    decoder_start_token: str = "<s>"  # noqa: S105 - a piece, no password

    @property
    def never_produced(self) -> list[list[str]]:
        """The decoder's start is no output, except where it is also the end."""
        start = self.decoder_start_token
        return [] if start == self.eos_token else [[start]]


def _read_marks(pack: "Pack") -> _Marks:
    path = pack.folder / "config.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Marks)
    except (OSError, msgspec.DecodeError) as error:
        raise PackCorruptError(
            f"config.json of pack {pack.id} cannot be read ({error}); install the pack again."
        ) from error
