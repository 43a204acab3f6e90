"""One side of the corpora: all sentences of a language."""

from pathlib import Path

from models.corpus.pair import Pair, read_pairs

PIVOT = "en"


def sides(corpora: Path, *languages: str) -> list[str]:
    """Return the different sentences of ``languages`` in ``corpora``/en-XX.tsv.gz, sorted.

    English ones come from all corpora.
    """
    found: set[str] = set()
    for language in languages:
        if language == PIVOT:
            found.update(*(read_side(path, 0) for path in sorted(corpora.glob("en-*.tsv.gz"))))
        else:
            found |= read_side(corpora / f"en-{language}.tsv.gz", 1)
    return sorted(found)


def read_side(path: Path, column: int) -> set[str]:
    """Return the different sentences of a corpus file's first (0) or second (1) column."""
    return {pair[column] for pair in read_pairs(path) if isinstance(pair, Pair)}
