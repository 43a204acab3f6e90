"""The shelf: the user's folder of packs, changed so that a kill at any moment does no harm."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from translator.packs.disk import disk_errors, remove_folder, sync_folder
from translator.packs.lock import file_lock
from translator.packs.snapshot import FolderName, Snapshot, pack_folders

STAGING_PREFIX = ".staging-"
LOCK_NAME = ".lock"


class Shelf:
    """One folder; only its methods write in it, and only inside ``changing``."""

    def __init__(self, folder: Path, *, lock_seconds: float) -> None:
        """Remember the folder, which need not exist yet, and how long to wait for others."""
        self.folder = folder
        self._lock_seconds = lock_seconds

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Be the only one to change this folder; first sweep what killed processes left.

        Raises PackError where the folder cannot be written, or another keeps it locked.
        """
        with disk_errors(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
        with file_lock(self.folder / LOCK_NAME, seconds=self._lock_seconds):
            self._sweep()
            yield

    @contextmanager
    def staging(self) -> Iterator[Path]:
        """Make a folder to build a pack in, on the same file system; gone at the end."""
        staged = self._staging_name()
        with disk_errors(self.folder):
            staged.mkdir()
        try:
            yield staged
        finally:
            remove_folder(staged)

    def put(self, staged: Path, pack_id: str) -> Path:
        """Rename a staged pack into place, then drop its earlier generations.

        Raises PackError, with the shelf as it was.
        """
        earlier = self._generations(pack_id)
        place = self._free_place(pack_id, earlier[-1][0].generation + 1 if earlier else 0)
        with disk_errors(self.folder):
            sync_folder(staged)
            staged.rename(place)
            sync_folder(self.folder)
        for _name, folder in earlier:
            with suppress(OSError):  # in use elsewhere: it is hidden, and swept later
                self._discard(folder)
        return place

    def withdraw(self, pack_id: str) -> bool:
        """Take all generations of a pack away, the newest last; tell whether there was one.

        Raises PackError where the system refuses.
        """
        generations = self._generations(pack_id)
        for _name, folder in generations:
            with disk_errors(folder):
                self._discard(folder)
        return bool(generations)

    def _generations(self, pack_id: str) -> list[tuple[FolderName, Path]]:
        with disk_errors(self.folder):
            return [found for found in pack_folders(self.folder) if found[0].id == pack_id]

    def _discard(self, folder: Path) -> None:
        """Rename out of sight first, so that nobody sees a pack half deleted."""
        aside = self._staging_name()
        folder.rename(aside)
        sync_folder(self.folder)
        remove_folder(aside)

    def _staging_name(self) -> Path:
        return self.folder / f"{STAGING_PREFIX}{os.urandom(8).hex()}"

    def _free_place(self, pack_id: str, generation: int) -> Path:
        """Return the first folder name from ``generation`` on that nothing else has taken."""
        place = self.folder / str(FolderName(pack_id, generation))
        while os.path.lexists(place):
            generation += 1
            place = self.folder / str(FolderName(pack_id, generation))
        return place

    def _sweep(self) -> None:
        """Drop staging folders, all dead while the lock is ours, and generations replaced."""
        for leftover in self.folder.glob(f"{STAGING_PREFIX}*"):
            remove_folder(leftover)
        used = {pack.id: pack.folder for pack in Snapshot.take(self.folder, ()).packs}
        with disk_errors(self.folder):
            folders = pack_folders(self.folder)
        for name, folder in folders:
            if name.id in used and name < FolderName.parse(used[name.id].name):
                with suppress(OSError):
                    self._discard(folder)
