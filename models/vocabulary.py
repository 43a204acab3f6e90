"""Vocabularies: SentencePiece unigram models with byte fallback, one a language."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import sentencepiece

from models.corpus.augment import PLACEHOLDERS

PAD, EOS, UNK = 0, 1, 2
"""Numbers of the special pieces, in every vocabulary of ours."""


def train_vocabulary(sentences: Iterable[str], path: Path, *, pieces: int) -> None:
    """Learn a unigram vocabulary (Kudo, 2018) and write it to ``path``.

    Text is taken as it is but for runs of spaces; every digit is a piece of its own, so that
    numbers are copied; what no piece spells falls back to bytes.
    """
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=model,
        vocab_size=pieces,
        model_type="unigram",
        character_coverage=0.9998,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="identity",
        user_defined_symbols=list(PLACEHOLDERS),
        pad_id=PAD,
        eos_id=EOS,
        unk_id=UNK,
        bos_id=-1,
        hard_vocab_limit=False,
        num_threads=2,
        minloglevel=2,
    )
    aside = path.with_name(f".{path.name}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    aside.write_bytes(model.getvalue())
    aside.replace(path)


def load_vocabulary(path: Path) -> sentencepiece.SentencePieceProcessor:
    """Load a vocabulary."""
    processor = sentencepiece.SentencePieceProcessor()
    processor.load_from_serialized_proto(path.read_bytes())
    return processor


def pieces_of(
    processor: sentencepiece.SentencePieceProcessor, tokens: Sequence[str] = ()
) -> list[str]:
    """Return all pieces in the order of their numbers, and ``tokens`` behind them."""
    pieces = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
    return [*pieces, *tokens]
