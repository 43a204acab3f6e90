"""Outputs: what a system made of a test set, kept so that it can be scored and compared again."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import msgspec

from benchmarks.quality.testset import Examples
from translator.errors import InputError


@dataclass(frozen=True, slots=True)
class Outputs:
    """Translations of ``system``, in the order of the examples."""

    system: str
    examples: Examples
    texts: tuple[str, ...]

    @property
    def name(self) -> str:
        """What tells these outputs from others: system, set and pair."""
        return f"{self.system}.{self.examples.testset}.{self.examples.pair}"

    def write(self, folder: Path) -> Path:
        """Write one JSON line for each sentence below ``folder``; return the file."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.name}.jsonl"
        rows = zip(self.examples.sources, self.examples.references, self.texts, strict=True)
        with path.open("wb") as file:
            for source, reference, output in rows:
                row = _Row(source=source, reference=reference, output=output)
                file.write(msgspec.json.encode(row) + b"\n")
        return path


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    source: str
    reference: str
    output: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Outputs read back: references and translations by sentence."""

    sources: tuple[str, ...]
    references: tuple[str, ...]
    texts: tuple[str, ...]

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a file that ``Outputs.write`` made. Raises InputError naming file and line."""
        rows = []
        for number, line in enumerate(path.read_bytes().splitlines(), start=1):
            try:
                rows.append(msgspec.json.decode(line, type=_Row))
            except msgspec.DecodeError as error:
                raise InputError(f"{path}, line {number}: {error}.") from error
        return cls(
            tuple(row.source for row in rows),
            tuple(row.reference for row in rows),
            tuple(row.output for row in rows),
        )


def read_lines(path: Path) -> list[str]:
    """Read a plain file of one text a line, as sacrebleu does. Raises InputError."""
    try:
        return [line.rstrip() for line in path.read_text(encoding="utf-8").split("\n")[:-1]]
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}.") from error


def check_lengths(hypotheses: Sequence[str], references: Sequence[Sequence[str]]) -> None:
    """Raise InputError where the files have different numbers of lines."""
    lengths = {len(hypotheses), *(len(column) for column in references)}
    if len(lengths) > 1 or lengths == {0}:
        raise InputError(
            f"Hypotheses and references differ in lines ({sorted(lengths)}) or are empty."
        )
