"""Transfer: a new language's embeddings begin as those of what its pieces mean."""

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import numpy as np
from sentencepiece import SentencePieceProcessor

from models.alignment import Alignment, align
from models.corpus.pair import Pair, read_pairs
from models.vocabulary import load_vocabulary

_SEEN = 3
"""Pairs from which on an alignment says something about a piece."""
_MOST = 200_000
"""Pairs that are aligned; more would take memory and say nothing new of the words that count."""


def counterparts(
    pairs: Iterable[Pair], bridge: Path, *, ours: Path, english: Path, theirs: Path
) -> Alignment:
    """Align a language's pieces to those of a language that a pack knows, through English.

    ``pairs`` have the new language first and English second; ``bridge`` is a corpus of English
    TAB the pack's language; ``ours``, ``english`` and ``theirs`` are the three vocabularies. This
    is trans-tokenization (Remy et al., 2024), which here goes through what both are paired with.
    """
    new, middle, known = map(load_vocabulary, (ours, english, theirs))
    other = (pair for pair in read_pairs(bridge) if isinstance(pair, Pair))
    return _aligned(pairs, new, middle).through(_aligned(other, middle, known))


def _aligned(
    pairs: Iterable[Pair], first: SentencePieceProcessor, second: SentencePieceProcessor
) -> Alignment:
    """Align the pieces of two vocabularies by sentence pairs."""
    some = list(islice(pairs, _MOST))
    return align(
        zip(
            first.encode([pair.source for pair in some]),
            second.encode([pair.target for pair in some]),
            strict=True,
        ),
        pieces=first.get_piece_size(),
        others=second.get_piece_size(),
    )


def means(alignment: Alignment, table: np.ndarray) -> dict[int, np.ndarray]:
    """Return embeddings for the pieces that are seen in some pairs, by number.

    ``table`` [pieces, width] are the known language's. Each is the mean of its counterparts',
    weighted by the squares of their probabilities, which keeps out chance links, and as long as
    they are in the mean (a mean of different directions is short, and a short row of the output
    layer is never chosen).
    """
    found = {}
    lengths = np.linalg.norm(table, axis=1)
    for at in np.flatnonzero((alignment.seen >= _SEEN) & (alignment.weights.sum(axis=1) > 0)):
        shares = alignment.weights[at] ** 2
        shares /= shares.sum()
        row = shares @ table[alignment.others[at]]
        length = np.linalg.norm(row)
        if length > 0:
            row *= (shares @ lengths[alignment.others[at]]) / length
            found[int(at)] = row.astype(np.float32)
    return found
