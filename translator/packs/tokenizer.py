"""The tokenizer: text to SentencePiece pieces and back."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from translator.errors import PackCorruptError

if TYPE_CHECKING:
    from sentencepiece import SentencePieceProcessor

SPECIALS = frozenset({"<unk>", "<pad>", "<s>", "</s>"})
"""Pieces that never reach the user."""


class Tokenizer:
    """SentencePiece models of both sides of a pack.

    Pieces never include an end-of-sentence mark: the engine adds exactly one. Training uses
    this same class, so that what is learnt and what is asked are cut alike.
    """

    def __init__(self, source: Path, target: Path, *, steering: Collection[str] = ()) -> None:
        """Load both models; one file may serve both sides. Raises PackCorruptError.

        ``steering`` pieces ask the model for a language: no text is cut into one of them, and
        in what the model gives they leave no trace.
        """
        self._steering = frozenset(steering)
        self._source = _load(source)
        self._target = self._source if target == source else _load(target)
        self._unknown_id: int = self._source.unk_id()
        self._covered: dict[str, bool] = {}

    def encode(self, text: str) -> list[str]:
        """Return the source pieces of one segment."""
        return self._cut(self._source, text)

    def encode_target(self, text: str) -> list[str]:
        """Return the target pieces of one translation."""
        return self._cut(self._target, text)

    def _cut(self, processor: "SentencePieceProcessor", text: str) -> list[str]:
        pieces: list[str] = processor.encode(text, out_type=str)
        if self._steering.isdisjoint(pieces):
            return pieces
        return [
            part for piece in pieces for part in (piece if piece in self._steering else (piece,))
        ]

    def decode(self, pieces: Sequence[str]) -> str:
        """Return the text of target pieces; special pieces leave no trace."""
        kept = [piece for piece in pieces if piece not in SPECIALS and piece not in self._steering]
        text: str = self._target.decode(kept)
        return text

    def has_target(self, piece: str) -> bool:
        """Tell whether a piece is one of the target's."""
        number: int = self._target.piece_to_id(piece)
        return number != self._target.unk_id()

    def covers(self, character: str) -> bool:
        """Tell whether the source vocabulary can spell ``character``.

        What its normalisation drops or turns into something else cannot, but for the wide
        forms of ASCII; nor can what is left to single bytes, which models learn badly.
        """
        known = self._covered.get(character)
        if known is None:
            ids = self._source.encode(character)
            spelt = self._unknown_id not in ids and not any(map(self._source.is_byte, ids))
            same = self._source.decode(ids) == character
            known = spelt and (same or "\uff01" <= character <= "\uff5e" or character == "…")
            self._covered[character] = known
        return known

    def log_probability(self, text: str) -> float:
        """Return the unigram log probability of the best cut of ``text``.

        The sum of the pieces' scores (Kudo, 2018, "Subword Regularization"); used to prefer
        one spelling of a word to another.
        """
        ids = self._source.encode(text)
        return float(sum(self._source.get_score(piece) for piece in ids))


def _load(path: Path) -> "SentencePieceProcessor":
    from sentencepiece import SentencePieceProcessor  # noqa: PLC0415 - a phrasebook hit needs none

    processor = SentencePieceProcessor()
    try:
        processor.load_from_serialized_proto(path.read_bytes())
    except (OSError, RuntimeError) as error:
        raise PackCorruptError(
            f"The vocabulary {path.name} in {path.parent.name} cannot be read;"
            " verify the pack and install it again."
        ) from error
    return processor
