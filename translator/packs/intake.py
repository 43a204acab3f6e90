"""Intake: the files of an untrusted source copied into a staging folder, each one checked."""

from collections.abc import Callable, Iterator
from pathlib import Path

from translator.errors import PackCorruptError, PackHostileError, PackMissingError
from translator.packs.digest import difference, measure
from translator.packs.disk import NewFile, check_space
from translator.packs.limits import MAX_TOTAL_BYTES
from translator.packs.manifest import FILE_NAME, FileEntry, Manifest
from translator.packs.names import check_names, name_fault
from translator.packs.pack import decode_manifest
from translator.packs.source import PackSource, read_manifest_bytes


class Intake:
    """An untrusted source whose manifest was read and fits the files that are there."""

    def __init__(self, source: PackSource) -> None:
        """Read and check the manifest. Raises PackError."""
        self._source = source
        self._content = read_manifest_bytes(source)
        self.manifest = decode_manifest(self._content, where=source.label)
        _check_honest(self.manifest, source.label)
        _check_complete(self.manifest, source)

    def copy_to(self, folder: Path, progress: Callable[[int, int], None] | None) -> None:
        """Write all files into ``folder``; check sizes, SHA-256 and what the engine relies on.

        Raises PackCorruptError with every fault, or another PackError.
        """
        from translator.packs.checks import content_faults  # noqa: PLC0415 - not to translate

        total = self.manifest.size
        check_space(folder, total)
        with NewFile(folder / FILE_NAME) as target:
            target.write(self._content)
            target.sync()
        faults: list[str] = []
        done = 0
        for name, entry in self.manifest.files.items():
            report = _reporter(progress, done, total)
            fault = _copy(self._source, name, entry, folder / name, report)
            faults += [fault] if fault else []
            done += entry.size
        if faults := faults or content_faults(folder, self.manifest):
            raise PackCorruptError(
                f"{self._source.label} is damaged: {'; '.join(faults[:8])};"
                " nothing was installed, get it again."
            )


def _reporter(
    progress: Callable[[int, int], None] | None, done: int, total: int
) -> Callable[[int], None]:
    if progress is None:
        return lambda _size: None
    return lambda size: progress(done + size, total)


def _copy(
    source: PackSource, name: str, entry: FileEntry, path: Path, report: Callable[[int], None]
) -> str | None:
    """Copy one file and return what is wrong with it."""
    with NewFile(path) as target:
        found = measure(_written(source.chunks(name), target, entry.size, report))
        target.sync()
    return difference(name, found, entry)


def _written(
    chunks: Iterator[bytes], target: NewFile, limit: int, report: Callable[[int], None]
) -> Iterator[bytes]:
    """Pass chunks on as they are written; one that goes over the limit is the last, unwritten."""
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > limit:
            yield chunk
            return
        target.write(chunk)
        report(size)
        yield chunk


def _check_honest(manifest: Manifest, label: str) -> None:
    check_names([*manifest.files, FILE_NAME], where=f"The manifest of {label}")
    if reason := name_fault(manifest.id):
        raise PackHostileError(
            f"{label} calls itself {manifest.id!r} ({reason}); get the pack from another place."
        )
    if manifest.size > MAX_TOTAL_BYTES:
        raise PackHostileError(
            f"{label} states {manifest.size} bytes, over the {MAX_TOTAL_BYTES} that a pack may"
            " have; nothing was installed."
        )


def _check_complete(manifest: Manifest, source: PackSource) -> None:
    there = set(source.names) - {FILE_NAME}
    listed = set(manifest.files)
    if missing := sorted(listed - there):
        raise PackMissingError(
            f"{source.label} lacks files that its manifest lists: {', '.join(missing)};"
            " nothing was installed, get it again."
        )
    if extra := sorted(there - listed):
        raise PackCorruptError(
            f"{source.label} holds files that its manifest does not list: {', '.join(extra)};"
            " remove them or get it again."
        )
