"""A pair of sentences, and files of them."""

import gzip
import lzma
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, NamedTuple, cast

from translator.text.normalise import normalise, plain_width

_COLUMNS = 2


class Pair(NamedTuple):
    """A sentence and its translation."""

    source: str
    target: str

    def narrowed(self) -> "Pair":
        """Return it with plain digits and letters in place of wide ones."""
        return Pair(plain_width(self.source), plain_width(self.target))


class Faulty(NamedTuple):
    """A line that holds no pair: its number, and why."""

    line: int
    reason: str


def read_pairs(path: Path, *, reverse: bool = False) -> Iterator[Pair | Faulty]:
    """Yield the pairs of a TSV file (``.gz``, ``.xz`` or plain), normalised.

    ``reverse`` swaps the columns. A line that is no UTF-8, has not two columns or an empty one
    comes as Faulty.
    """
    with _open(path) as file:
        for number, raw in enumerate(file, start=1):
            try:
                columns = raw.decode("utf-8").rstrip("\r\n").split("\t")
            except UnicodeDecodeError:
                yield Faulty(number, "no UTF-8")
                continue
            sides = [normalise(column).strip() for column in columns]
            if len(sides) != _COLUMNS:
                yield Faulty(number, f"{len(sides)} columns instead of 2")
            elif not all(sides):
                yield Faulty(number, "an empty side")
            else:
                yield Pair(*(reversed(sides) if reverse else sides))


def _open(path: Path) -> IO[bytes]:
    if path.suffix == ".gz":
        return cast("IO[bytes]", gzip.open(path, "rb"))
    return cast("IO[bytes]", lzma.open(path, "rb")) if path.suffix == ".xz" else path.open("rb")


def write_pairs(path: Path, pairs: Iterable[Pair]) -> int:
    """Write pairs as TSV (gzip where the name ends so), aside and renamed; return their count."""
    aside = path.with_name(f".{path.name}.part")
    aside.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with aside.open("wb") as raw:
        file = gzip.GzipFile("", "wb", mtime=0, fileobj=raw) if path.suffix == ".gz" else raw
        for pair in pairs:
            file.write(f"{pair.source}\t{pair.target}\n".encode())
            count += 1
        if file is not raw:
            file.close()
    aside.replace(path)
    return count
