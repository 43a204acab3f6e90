"""Test sets: folders of TSV pairs, read in either direction, pinned by hash and licence."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from translator.errors import InputError
from translator.languages import PIVOT, LanguagePair

_Item = TypeVar("_Item")

OWN = Path(__file__).parents[1] / "sentences"
"""Test sets of our own, always measured with."""

OWN_SETS = frozenset({"phrasebook-held-out"})

LEAST_JOINED = 100
"""Sentences that two files have to share for a pair without English to be scored."""

CATALOGUE = Path(__file__).with_name("catalogue.toml")


@dataclass(frozen=True, slots=True)
class TestSet:
    """A folder of files ``en-XX.tsv``: English TAB other, UTF-8, no header.

    ``licence`` is empty where no catalogue knows the set.
    """

    __test__ = False  # no test case, whatever pytest thinks of the name

    name: str
    folder: Path
    licence: str = ""
    attribution: str = ""
    hashes: tuple[tuple[str, str], ...] = ()

    @property
    def is_pinned(self) -> bool:
        """Whether the catalogue holds the hashes of its files."""
        return bool(self.hashes)

    def examples(self, pair: LanguagePair, *, limit: int | None = None) -> "Examples | None":
        """Read the sentences of ``pair``; None where the set has none.

        A pair without English has those whose English is the same in both languages' files, if
        they are at least ``LEAST_JOINED``. ``limit`` takes sentences evenly spread over the file.
        Raises InputError for a file that cannot be used, or that is not the one in the catalogue.
        """
        rows = self._pairs(pair)
        if not rows:
            return None
        if limit is not None:
            rows = spread(rows, limit)
        sources, references = zip(*rows, strict=True)
        return Examples(self.name, pair, tuple(sources), tuple(references))

    def english(self, *, limit: int) -> tuple[str, ...]:
        """Return English sentences of the first file."""
        path = min(self.folder.glob(f"{PIVOT}-*.tsv"))
        return tuple(source for source, _target in spread(self._rows(path), limit))

    def _pairs(self, pair: LanguagePair) -> list[tuple[str, str]]:
        """Return sources and references; none where a file is missing or too few are joined."""
        paths = [
            self.folder / f"{PIVOT}-{language}.tsv"
            for language in (pair.source, pair.target)
            if language != PIVOT
        ]
        if not all(path.is_file() for path in paths):
            return []
        rows = self._rows(paths[0])
        if pair.source == PIVOT:
            return rows
        if pair.target == PIVOT:
            return [(source, english) for english, source in rows]
        known = dict(self._rows(paths[1]))
        joined = [(source, known[english]) for english, source in rows if english in known]
        return joined if len(joined) >= LEAST_JOINED else []

    def _rows(self, path: Path) -> list[tuple[str, str]]:
        content = path.read_bytes()
        known = dict(self.hashes)
        found = hashlib.sha256(content).hexdigest()
        if known and known.get(path.name) != found:
            raise InputError(
                f"{path} is not the file of the test set {self.name!r} in the catalogue"
                f" (SHA-256 {found[:12]}…); give another set another name."
            )
        try:
            lines = content.decode("utf-8").splitlines()
        except UnicodeDecodeError as error:
            raise InputError(f"{path} is no UTF-8: {error}.") from error
        rows = []
        for number, line in enumerate(lines, start=1):
            source, tab, target = line.partition("\t")
            if not (tab and source.strip() and target.strip()) or "\t" in target:
                raise InputError(f"{path}, line {number}: not two texts with one tab between.")
            rows.append((source.strip(), target.strip()))
        if not rows:
            raise InputError(f"{path} is empty.")
        return rows


@dataclass(frozen=True, slots=True)
class Examples:
    """Sentences of one pair with one reference each."""

    testset: str
    pair: LanguagePair
    sources: tuple[str, ...]
    references: tuple[str, ...]

    @property
    def is_direct(self) -> bool:
        """Whether one side is English."""
        return PIVOT in {self.pair.source, self.pair.target}


class _Pinned(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    licence: str
    attribution: str
    sha256: dict[str, str]


def read_catalogue(path: Path = CATALOGUE) -> dict[str, _Pinned]:
    """Return the sets whose files are known, by name. Raises InputError."""
    try:
        return msgspec.toml.decode(path.read_bytes(), type=dict[str, _Pinned])
    except (OSError, msgspec.DecodeError) as error:
        raise InputError(f"The catalogue {path} is wrong: {error}.") from error


def find_testsets(folders: Sequence[Path], *, catalogue: Path = CATALOGUE) -> tuple[TestSet, ...]:
    """Return the sets in ``folders``: each is a set, or a folder of sets. Raises InputError."""
    known = read_catalogue(catalogue)
    found = []
    for folder in folders:
        places = [folder] if _is_set(folder) else [one for one in folder.iterdir() if _is_set(one)]
        if not places:
            raise InputError(f"{folder} holds no test set: no file en-XX.tsv.")
        for place in sorted(places):
            name = place.resolve().name
            pinned = known.get(name)
            if pinned is None:
                found.append(TestSet(name, place))
            else:
                hashes = tuple(sorted(pinned.sha256.items()))
                found.append(TestSet(name, place, pinned.licence, pinned.attribution, hashes))
    return tuple(found)


def spread(items: Sequence[_Item], count: int) -> list[_Item]:
    """Return at most ``count`` items, evenly spread over the sequence."""
    if count >= len(items):
        return [*items]
    return [items[at * len(items) // count] for at in range(count)]


def catalogue_entry(folder: Path, *, licence: str, attribution: str) -> str:
    """Return what the catalogue should say of the set in ``folder``, as TOML."""
    lines = [f'["{folder.resolve().name}"]', f'licence = "{licence}"']
    lines += [f'attribution = "{attribution}"', "sha256 = {"]
    digests = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.glob(f"{PIVOT}-*.tsv"))
    }
    pinned = ", ".join(f'"{name}" = "{digest}"' for name, digest in digests.items())
    return "\n".join([*lines[:-1], f"sha256 = {{ {pinned} }}", ""])


def _is_set(folder: Path) -> bool:
    return folder.is_dir() and any(folder.glob(f"{PIVOT}-*.tsv"))
