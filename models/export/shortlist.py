"""Shortlists: the pieces that a model of several languages may answer in, for each of them."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from models.corpus.augment import PLACEHOLDERS
from models.corpus.epochs import Source
from models.vocabulary import load_vocabulary
from translator.packs.shortlist import FILE_NAME

_LEAST = 2
"""Times that a piece must stand in a language's texts."""
_LAST_LATIN = "\u024f"


def shortlists(sources: Iterable[Source], vocabulary: Path) -> dict[str, list[str]]:
    """Return the pieces of the targets of ``sources``, by the piece that asks for them.

    Any language may spell what it carries over: bytes, placeholders, and single characters that
    are Latin letters, digits or marks.
    """
    processor = load_vocabulary(vocabulary)
    pieces = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
    common = {
        piece
        for number, piece in enumerate(pieces)
        if processor.is_byte(number) or piece in PLACEHOLDERS or _is_common(piece)
    }
    found = {}
    for source in sources:
        if source.token:
            counts: Counter[int] = Counter()
            for numbers in processor.encode([pair.target for pair in source.pairs]):
                counts.update(numbers)
            own = {pieces[number] for number, count in counts.items() if count >= _LEAST}
            found[source.token] = sorted(own | common)
    return found


def write_shortlists(lists: Mapping[str, Sequence[str]], folder: Path) -> None:
    """Write the shortlists beside a model, as the engine reads them, if there are any."""
    if lists:
        lines = (f"{token}\t{' '.join(pieces)}\n" for token, pieces in lists.items())
        (folder / FILE_NAME).write_text("".join(lines), encoding="utf-8")


def keep_shortlists(tokens: Collection[str], folder: Path) -> None:
    """Leave only the shortlists of ``tokens`` beside a model, where there are any."""
    path = folder / FILE_NAME
    if path.exists():
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = (line for line in lines if line.partition("\t")[0] in tokens)
        path.write_text("".join(kept), encoding="utf-8")


def _is_common(piece: str) -> bool:
    bare = piece.removeprefix("▁")
    return len(bare) == 1 and (bare <= _LAST_LATIN or not bare.isalpha())
