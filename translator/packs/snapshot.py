"""A snapshot of the packs that some folders hold, read from manifests alone."""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Self

import msgspec

from translator.errors import PackCorruptError, PackError
from translator.packs.pack import BrokenPack, Pack, read_pack

_NAME = re.compile(r"([a-z0-9][a-z0-9._-]{0,63})(?:~([1-9][0-9]{0,8}))?")
_ATTEMPTS = 10


class FolderName(msgspec.Struct, frozen=True, order=True):
    """The name of a pack's folder: its id, and a number that grows when it is replaced.

    The highest generation counts, so that a pack is replaced by one rename and there is no
    moment without it.
    """

    id: str
    generation: int = 0

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the parts of a folder's name; a name of another form is an id of its own."""
        match = _NAME.fullmatch(text)
        return cls(match[1], int(match[2] or 0)) if match else cls(text)

    def __str__(self) -> str:
        return f"{self.id}~{self.generation}" if self.generation else self.id


class Snapshot(msgspec.Struct, frozen=True):
    """The packs of some folders, one for each id, and the folders that hold none."""

    packs: tuple[Pack, ...] = ()
    broken: tuple[BrokenPack, ...] = ()

    @classmethod
    def take(cls, user_folder: Path, bundled_folders: Sequence[Path]) -> Self:
        """Read all folders; the user's pack hides a bundled one of the same id."""
        snapshots = [_scan(folder, bundled=True) for folder in bundled_folders]
        snapshots.append(_scan(user_folder, bundled=False))
        packs = {pack.id: pack for one in snapshots for pack in one.packs}
        return cls(
            packs=tuple(packs[name] for name in sorted(packs)),
            broken=tuple(fault for one in snapshots for fault in one.broken),
        )

    def pack(self, pack_id: str) -> Pack | None:
        """Return the pack of that id, None where there is none."""
        return next((pack for pack in self.packs if pack.id == pack_id), None)


def pack_folders(folder: Path) -> list[tuple[FolderName, Path]]:
    """Return the sub-folders that should hold packs, by id and generation.

    Hidden folders are not ours to read; an absent ``folder`` has none. Raises OSError where it
    cannot be read.
    """
    return _listed(folder)[0]


def _listed(folder: Path) -> tuple[list[tuple[FolderName, Path]], bool]:
    """Return the folders of packs, and whether all that was listed was still there then."""
    try:
        entries = list(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return [], True
    shown = [entry for entry in entries if not entry.name.startswith((".", "_"))]
    found = [entry for entry in shown if entry.is_dir()]
    stayed = len(found) == len(shown) or all(map(os.path.lexists, shown))
    return sorted((FolderName.parse(entry.name), entry) for entry in found), stayed


def _scan(folder: Path, *, bundled: bool) -> Snapshot:
    """Read one folder, again where a pack went away meanwhile (another process replaced it)."""
    snapshot, settled = _scan_once(folder, bundled=bundled)
    for _attempt in range(_ATTEMPTS):
        if settled:
            break
        snapshot, settled = _scan_once(folder, bundled=bundled)
    return snapshot


def _scan_once(folder: Path, *, bundled: bool) -> tuple[Snapshot, bool]:
    try:
        folders, settled = _listed(folder)
    except OSError as error:
        fault = PackError(f"{folder} cannot be read: {error.strerror}; mend its permissions.")
        return Snapshot(broken=(BrokenPack(folder.name, folder, fault, bundled),)), True
    packs: dict[str, Pack] = {}
    broken: dict[str, BrokenPack] = {}
    for name, path in folders:  # generations ascend: a good later one hides all before it
        try:
            packs[name.id] = _read_named(path, name, bundled=bundled)
            broken.pop(name.id, None)
        except PackError as error:
            broken[name.id] = BrokenPack(name.id, path, error.with_traceback(None), bundled)
            settled = settled and path.exists()
    return Snapshot(tuple(packs.values()), tuple(broken.values())), settled


def _read_named(folder: Path, name: FolderName, *, bundled: bool) -> Pack:
    pack = read_pack(folder, bundled=bundled)
    if pack.id != name.id:
        raise PackCorruptError(
            f"{folder} holds the pack {pack.id}, which does not fit the folder's name;"
            " install it from there instead."
        )
    return pack
