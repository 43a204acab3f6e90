"""One side of the corpora: all sentences of a language."""

from pathlib import Path

from models.corpus.pair import Pair, read_pairs

PIVOT = "en"


def sides(corpora: Path, language: str) -> list[str]:
    """Return the different sentences of ``language`` in ``corpora``/en-XX.tsv.gz, sorted.

    English ones come from all corpora; of several languages ("nl,sv") those of all.
    """
    if language != PIVOT:
        names = [f"en-{each}.tsv.gz" for each in language.split(",")]
        return sorted(set().union(*(read_side(corpora / name, 1) for name in names)))
    found: set[str] = set()
    for path in sorted(corpora.glob("en-*.tsv.gz")):
        found |= read_side(path, 0)
    return sorted(found)


def read_side(path: Path, column: int) -> set[str]:
    """Return the different sentences of a corpus file's first (0) or second (1) column."""
    return {pair[column] for pair in read_pairs(path) if isinstance(pair, Pair)}
