"""Real things made small, for tests of Wayword and of programs that use it."""

import io
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from translator.engine import DecodeOptions, Hypothesis
from translator.packs.builder import describe, describe_directions
from translator.packs.manifest import DecodeDefaults, Direction, Score, Vocabulary
from translator.packs.pack import Pack

if TYPE_CHECKING:
    from ctranslate2.specs import TransformerSpec
    from numpy.random import Generator

SENTENCES = (
    "Where is the station?",
    "How much does it cost?",
    "I would like two coffees, please.",
    "The train leaves at nine.",
    "¿Dónde está la estación?",
    "¿Cuánto cuesta?",
    "Quisiera dos cafés, por favor.",
    "El tren sale a las nueve.",
)
"""What the tiny vocabulary is made from."""

_REQUIRED = "".join(chr(code) for code in range(0x21, 0x7F)) + "¿¡áéíñóúü"
_SHARED = Vocabulary(source="source.spm", target="source.spm")
_DEPTH = 16
_INNER = 32
_HEADS = 2


def build_tiny_pack(
    folder: Path,
    *,
    source: str = "en",
    target: str = "es",
    pack_id: str | None = None,
    version: str = "1.0.0",
    sentences: Sequence[str] = SENTENCES,
    seed: int = 0,
    max_pieces: int = 63,
    placeholders: Sequence[str] = (),
    quantization: str = "int8",
    pre_norm: bool = False,
    scores: Sequence[Score] = (),
) -> Pack:
    """Make a real pack in ``folder``, which must not exist or be empty, in a fraction of a second.

    It has a SentencePiece model trained on ``sentences`` and a CTranslate2 int8 transformer of
    1+1 layers and depth 16 whose random weights depend on ``seed`` alone: it loads and runs like
    any other, and what it says has no meaning.
    """
    vocabulary = _train_vocabulary(sentences)
    spec = _random_spec(_pieces(vocabulary), seed, positions=max_pieces + 1, pre_norm=pre_norm)
    _write_model(folder, vocabulary, spec, quantization)
    manifest = describe(
        folder,
        pack_id=pack_id or f"{source}-{target}",
        version=version,
        source=source,
        target=target,
        licence="CC0-1.0",
        origin="Random weights, made for tests.",
        vocabulary=_SHARED,
        decode=DecodeDefaults(beam=2, max_pieces=max_pieces),
        placeholders=placeholders,
        scores=scores,
    )
    return Pack(manifest, folder, bundled=False)


def build_tiny_multilingual_pack(
    folder: Path,
    directions: Sequence[Direction],
    *,
    pack_id: str,
    version: str = "1.0.0",
    target_token: str | None = None,
    seed: int = 0,
    max_pieces: int = 63,
) -> Pack:
    """Make a pack like ``build_tiny_pack``'s for several pairs that share one side.

    Where a ``target_token`` is given ("▁<2{target}>"), the vocabulary has its pieces.
    """
    tokens = [
        target_token.replace("{target}", target)
        for target in dict.fromkeys(direction.target for direction in directions)
        if target_token is not None
    ]
    vocabulary = _train_vocabulary(SENTENCES, symbols=tokens)
    spec = _random_spec(_pieces(vocabulary), seed, positions=max_pieces + 2, pre_norm=False)
    _write_model(folder, vocabulary, spec, "int8")
    manifest = describe_directions(
        folder,
        pack_id=pack_id,
        version=version,
        directions=directions,
        target_token=target_token,
        licence="CC0-1.0",
        origin="Random weights, made for tests.",
        vocabulary=_SHARED,
        decode=DecodeDefaults(beam=2, max_pieces=max_pieces),
    )
    return Pack(manifest, folder, bundled=False)


class FakeVocabulary:
    """Spells the given characters (by default all); cuts text at spaces."""

    def __init__(self, characters: str | None = None) -> None:
        self._characters = characters

    def covers(self, character: str) -> bool:
        """Tell whether ``character`` is one of those given."""
        return self._characters is None or character in self._characters

    def log_probability(self, text: str) -> float:
        """Prefer lower case, then initial capitals."""
        return -1.0 if text.islower() else -2.0 if text.istitle() else -3.0

    def encode(self, text: str) -> list[str]:
        """Cut ``text`` at spaces."""
        return text.split()


class FakeEngine:
    """Answers from a function of (segment, options) to texts, best first; keeps what was asked."""

    def __init__(
        self,
        answer: Callable[[str, DecodeOptions], Sequence[str]],
        *,
        characters: str | None = None,
        placeholders: tuple[str, ...] = (),
        max_pieces: int = 255,
    ) -> None:
        """``characters`` are what the vocabulary can spell (None: all)."""
        self._answer = answer
        self.vocabulary = FakeVocabulary(characters)
        self.placeholders = placeholders
        self.max_pieces = max_pieces
        self.beam = DecodeDefaults().beam
        self.asked: list[str] = []

    def translate(self, segments: Sequence[str], options: DecodeOptions) -> list[list[Hypothesis]]:
        """Return the function's answers, scored -0.1, -0.2 and so on."""
        self.asked += segments
        return [
            [
                Hypothesis(text, -(rank + 1) / 10)
                for rank, text in enumerate(self._answer(segment, options)[: options.count])
            ]
            for segment in segments
        ]

    def score(
        self, sources: Sequence[str], targets: Sequence[str], *, batch_size: int = 32
    ) -> list[float]:
        """Hold every pair for certain."""
        del targets, batch_size
        return [0.0] * len(sources)


def _write_model(
    folder: Path, vocabulary: bytes, spec: "TransformerSpec", quantization: str
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _SHARED.source).write_bytes(vocabulary)
    spec.optimize(quantization=quantization)
    spec.save(str(folder))


def _train_vocabulary(sentences: Sequence[str], *, symbols: Sequence[str] = ()) -> bytes:
    """Train characters and a few pieces; ids as in Marian: pad 0, end 1, unknown 2.

    ``symbols`` are pieces that any text holding them is cut into.
    """
    import sentencepiece  # noqa: PLC0415 - importing this module loads no library

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=islice(cycle(sentences), 4 * len(sentences)),
        model_writer=model,
        model_type="unigram",
        vocab_size=160,
        required_chars=_REQUIRED,
        hard_vocab_limit=False,
        character_coverage=1.0,
        pad_id=0,
        eos_id=1,
        unk_id=2,
        bos_id=-1,
        normalization_rule_name="nmt_nfkc",
        user_defined_symbols=list(symbols),
        num_threads=1,
        minloglevel=2,
    )
    return model.getvalue()


def _pieces(vocabulary: bytes) -> list[str]:
    import sentencepiece  # noqa: PLC0415

    processor = sentencepiece.SentencePieceProcessor(model_proto=vocabulary)
    return [processor.id_to_piece(number) for number in range(processor.get_piece_size())]


def _random_spec(
    pieces: Sequence[str], seed: int, *, positions: int, pre_norm: bool
) -> "TransformerSpec":
    """Return weights, vocabulary and configuration like those of a converted Marian model."""
    from ctranslate2.specs import TransformerSpec  # noqa: PLC0415
    from numpy.random import default_rng  # noqa: PLC0415

    spec = TransformerSpec.from_config((1, 1), _HEADS, pre_norm=pre_norm)
    spec.config.add_source_eos = True
    spec.config.decoder_start_token = "<pad>"  # noqa: S105 - a piece, no password
    _fill(spec, _Weights(default_rng(seed)), len(pieces), positions)
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.validate()
    return spec


class _Weights:
    """Seeded random arrays for the parts of a layer."""

    def __init__(self, random: "Generator") -> None:
        self._random = random

    def array(self, *shape: int) -> Any:
        return self._random.normal(scale=_DEPTH**-0.5, size=shape).astype("float32")

    def linear(self, spec: Any, rows: int, columns: int) -> None:
        spec.weight = self.array(rows, columns)
        spec.bias = self.array(rows)

    def norm(self, spec: Any) -> None:
        spec.gamma = 1 + self.array(_DEPTH)
        spec.beta = self.array(_DEPTH)

    def attention(self, spec: Any, *rows: int) -> None:
        for part, size in zip(spec.linear, rows, strict=True):
            self.linear(part, size, _DEPTH)
        self.norm(spec.layer_norm)

    def feed_forward(self, spec: Any) -> None:
        self.linear(spec.linear_0, _INNER, _DEPTH)
        self.linear(spec.linear_1, _DEPTH, _INNER)
        self.norm(spec.layer_norm)


def _fill(spec: "TransformerSpec", weights: _Weights, size: int, positions: int) -> None:
    """Give every part of the model its arrays; both sides share their embeddings."""
    spec.decoder.embeddings.weight = weights.array(size, _DEPTH)
    spec.encoder.embeddings[0].weight = spec.decoder.embeddings.weight
    weights.linear(spec.decoder.projection, size, _DEPTH)
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = _DEPTH**0.5
        if hasattr(side, "layer_norm"):
            weights.norm(side.layer_norm)
        side.position_encodings.encodings = 4 * weights.array(positions, _DEPTH)
        weights.attention(side.layer[0].self_attention, 3 * _DEPTH, _DEPTH)
        weights.feed_forward(side.layer[0].ffn)
    weights.attention(spec.decoder.layer[0].attention, _DEPTH, 2 * _DEPTH, _DEPTH)
