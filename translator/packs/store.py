"""The pack store: which packs there are, bundled or the user's, and how they come and go."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from translator.errors import PackCorruptError, PackExistsError, PackMissingError
from translator.languages import LanguagePair
from translator.packs.manifest import FILE_NAME
from translator.packs.pack import BrokenPack, Pack, VersionKey, version_key
from translator.packs.snapshot import Snapshot
from translator.settings import Folders

if TYPE_CHECKING:
    from translator.packs.shelf import Shelf

Progress = Callable[[int, int], None]
"""Told (bytes done, bytes in all) while a pack is installed; what it raises stops that."""

LOCK_SECONDS = 60.0
"""How long to wait for another process that changes the user's packs."""

_TICK_NANOSECONDS = 2_000_000_000
"""The coarsest time stamp of a folder (FAT); younger ones may hide a later change."""


def bundled_folders() -> tuple[Path, ...]:
    """Return the folders of the packs that came with Wayword.

    In a wheel they lie beside this module, in a source checkout under ``models/packs``.
    """
    wheel = Path(__file__).with_name("bundled")
    checkout = Path(__file__).parents[2]
    if wheel.is_dir():
        return (wheel,)
    return (checkout / "models" / "packs",) if (checkout / "pyproject.toml").is_file() else ()


class PackStore:
    """The installed packs; safe to use from several threads and processes at once.

    Listing reads manifests only, and those again only after a folder has changed.
    """

    def __init__(
        self,
        user_folder: Path,
        bundled: Sequence[Path] = (),
        *,
        lock_seconds: float = LOCK_SECONDS,
    ) -> None:
        """Serve the packs in ``user_folder``, which need not exist, and in ``bundled``."""
        self._folder = user_folder
        self._lock_seconds = lock_seconds
        self._bundled = tuple(bundled)
        self._cached: tuple[tuple[int, ...], Snapshot] | None = None

    @classmethod
    def default(cls, folders: Folders | None = None) -> Self:
        """Return the store of this installation, and of this user where no folders are given."""
        return cls((folders or Folders.find()).packs, bundled_folders())

    def list(self) -> tuple[Pack, ...]:
        """Return the usable packs, one for each id, sorted by id."""
        return self._current().packs

    def broken(self) -> tuple[BrokenPack, ...]:
        """Return the folders that should hold a pack and do not, with the reason."""
        return self._current().broken

    def pairs(self) -> tuple[LanguagePair, ...]:
        """Return the pairs that some pack translates, sorted."""
        return tuple(sorted({pair for pack in self.list() for pair in pack.pairs}))

    def get(self, pack_id: str) -> Pack:
        """Return a pack by its id; raises PackMissingError, or what makes it unusable."""
        current = self._current()
        if pack := current.pack(pack_id):
            return pack
        for fault in current.broken:
            if fault.name == pack_id:
                raise type(fault.error)(fault.reason)
        raise self._missing(pack_id)

    def serving(self) -> dict[LanguagePair, Pack]:
        """Return the pack to use for each pair, sorted by pair.

        Packs of one pair come before those of several, the user's before bundled ones, then
        the newest.
        """
        best = {pair: pack for pack in sorted(self.list(), key=_preference) for pair in pack.pairs}
        return {pair: best[pair] for pair in sorted(best)}

    def preferred(self) -> tuple[Pack, ...]:
        """Return the packs that serve some pair, sorted by the first pair of each."""
        return tuple(dict.fromkeys(self.serving().values()))

    def for_pair(self, pair: LanguagePair) -> Pack:
        """Return the preferred pack for ``pair``; raises PackMissingError."""
        pack = self.serving().get(pair)
        if pack is None:
            raise PackMissingError(f"No pack translates {pair}; see: wayword packs install.")
        return pack

    def install(
        self, source: Path, *, replace: bool = False, progress: Progress | None = None
    ) -> Pack:
        """Install a pack from a folder or a ``.wayword`` archive.

        All is checked in a folder aside, then renamed; whatever fails or is killed, the store
        stays as it was. ``replace`` allows the user to have a pack of that id, of any version.
        Raises PackMissingError, PackCorruptError, PackVersionError, PackHostileError,
        PackExistsError, or PackError for what the system refuses.
        """
        from translator.packs.intake import Intake  # noqa: PLC0415 - translating needs none
        from translator.packs.opening import open_source  # noqa: PLC0415 - translating needs none

        shelf = self._shelf()
        with open_source(source) as opened:
            intake = Intake(opened)
            with shelf.changing():
                if not replace:
                    self._refuse_existing(intake.manifest.id)
                with shelf.staging() as staged:
                    intake.copy_to(staged, progress)
                    place = shelf.put(staged, intake.manifest.id)
        self._cached = None
        return Pack(intake.manifest, place, bundled=False)

    def verify(self, pack_id: str) -> tuple[str, ...]:
        """Read all files of a pack and return its faults, each a clause; none when all is well.

        Raises PackMissingError where there is no such pack, sound or broken.
        """
        from translator.packs.checks import (  # noqa: PLC0415
            content_faults,
            file_faults,
            unlisted_faults,
        )

        now = self._look()
        faults = [fault.reason for fault in now.broken if fault.name == pack_id]
        pack = now.pack(pack_id)
        if pack is None and not faults:
            raise self._missing(pack_id)
        if pack is not None:
            damaged = file_faults(pack.folder, pack.manifest)
            faults += damaged or content_faults(pack.folder, pack.manifest)
            faults += unlisted_faults(pack.folder, pack.manifest)
        return tuple(faults)

    def remove(self, pack_id: str) -> None:
        """Remove a pack of the user, sound or broken; a bundled one of that id shows again.

        Raises PackExistsError for a bundled pack, PackMissingError where there is none.
        """
        now = self._look()
        known = [*(fault for fault in now.broken if fault.name == pack_id), now.pack(pack_id)]
        found = [one for one in known if one is not None]
        if not found:
            raise self._missing(pack_id)
        if all(one.bundled for one in found):
            raise PackExistsError(
                f"Pack {pack_id} came with Wayword and cannot be removed; a pack of your own"
                " for the same pair is used before it."
            )
        shelf = self._shelf()
        with shelf.changing():
            shelf.withdraw(pack_id)
        self._cached = None

    def export(self, pack_id: str, path: Path) -> None:
        """Write a pack as a ``.wayword`` archive, the same bytes every time.

        Raises PackMissingError, PackCorruptError, or PackError where it cannot be written.
        """
        from translator.packs.archive import write_archive  # noqa: PLC0415 - imports zipfile

        pack = self._sound(pack_id)
        names = (FILE_NAME, *sorted(pack.manifest.files))
        write_archive(path, {name: pack.folder / name for name in names})

    def export_argos(self, pack_id: str, path: Path) -> None:
        """Write a pack as an Argos package (``.argosmodel``), the same bytes every time.

        Raises what ``export`` does, and PackError where Argos Translate could not run it.
        """
        from translator.packs.archive import write_archive  # noqa: PLC0415 - imports zipfile
        from translator.packs.argos import argos_members  # noqa: PLC0415

        write_archive(path, argos_members(self._sound(pack_id)))

    def _sound(self, pack_id: str) -> Pack:
        """Return a pack whose files are all as its manifest says."""
        from translator.packs.checks import file_faults  # noqa: PLC0415

        pack = self.get(pack_id)
        if faults := file_faults(pack.folder, pack.manifest):
            raise PackCorruptError(
                f"Pack {pack_id} is damaged: {'; '.join(faults)}; install it again."
            )
        return pack

    def _refuse_existing(self, pack_id: str) -> None:
        pack = Snapshot.take(self._folder, ()).pack(pack_id)
        if pack is not None:
            raise PackExistsError(
                f"Pack {pack_id} {pack.version} is already installed;"
                " remove it first, or ask for it to be replaced."
            )

    def _missing(self, pack_id: str) -> PackMissingError:
        known = ", ".join(pack.id for pack in self.list()) or "none"
        return PackMissingError(f"No pack {pack_id[:64]!r} is installed; there are: {known}.")

    def _current(self) -> Snapshot:
        """Return the packs as of now, read again only where a folder's time stamp is new."""
        stamp = tuple(_changed_at(folder) for folder in (self._folder, *self._bundled))
        cached = self._cached
        if cached is not None and cached[0] == stamp:
            return cached[1]
        settled = time.time_ns() - max(stamp) > _TICK_NANOSECONDS
        snapshot = self._look()
        self._cached = (stamp, snapshot) if settled else None
        return snapshot

    def _shelf(self) -> "Shelf":
        from translator.packs.shelf import Shelf  # noqa: PLC0415 - translating needs none

        return Shelf(self._folder, lock_seconds=self._lock_seconds)

    def _look(self) -> Snapshot:
        return Snapshot.take(self._folder, self._bundled)


def _preference(pack: Pack) -> tuple[bool, bool, VersionKey, str]:
    manifest = pack.manifest
    return not manifest.is_multilingual, not pack.bundled, version_key(pack.version), pack.id


def _changed_at(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0
