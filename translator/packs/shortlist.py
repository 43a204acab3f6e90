"""The shortlist of a pack of several targets: the pieces that each of them may be answered in.

The engine calls it a vocabulary map: a line for each n-gram of the source, with the pieces that
may answer it. Ours have a line for each piece that asks for a target.
"""

from collections.abc import Collection, Iterator
from pathlib import Path

FILE_NAME = "vmap.txt"


def shortlist_faults(
    path: Path, *, asking: Collection[str], target: Collection[str]
) -> Iterator[str]:
    """Yield what is wrong with a shortlist, as clauses.

    Each piece of ``asking`` must have its line, and nothing else; a line names pieces of the
    ``target`` vocabulary.
    """
    try:
        lines = path.read_bytes().decode("utf-8").removesuffix("\n").split("\n")
    except UnicodeDecodeError:
        yield f"{path.name!r} is not UTF-8"
        return
    keys = [line.partition("\t")[0] for line in lines]
    if not asking or sorted(keys) != sorted(asking):
        yield f"{path.name!r} has not one line for each piece that asks for a target"
    known = frozenset(target)
    for line in lines:
        key, _tab, pieces = line.partition("\t")
        listed = pieces.split(" ")
        if not known.issuperset(listed):
            unknown = next(piece for piece in listed if piece not in known)
            yield f"{path.name!r} names {unknown[:20]!r}, which is no piece, for {key[:20]!r}"
