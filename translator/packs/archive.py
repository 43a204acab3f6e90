"""The ``.wayword`` archive: a flat zip of a pack's files, read with suspicion, written plainly."""

import os
import stat
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from translator.errors import PackCorruptError, PackError, PackHostileError, PackMissingError
from translator.packs.disk import disk_errors, sync_folder
from translator.packs.limits import (
    CHUNK_BYTES,
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_TOTAL_BYTES,
    RATIO_FREE_BYTES,
)
from translator.packs.manifest import FILE_NAME
from translator.packs.source import PackSource, check_members, unreadable

_END = struct.Struct("<4s4H2LH")
"""End of central directory: magic, two disks, two counts, size, offset, comment length."""

_MAX_DIRECTORY_BYTES = 1 << 20
_ENCRYPTED = 0x2041
_FOLDER_OR_LABEL = 0x18
_EPOCH = (1980, 1, 1, 0, 0, 0)

_BROKEN = (
    BadZipFile,
    EOFError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What zipfile raises on damaged bytes."""


class ArchiveSource:
    """An open archive whose directory was checked."""

    def __init__(self, label: str, archive: ZipFile) -> None:
        """Hold an archive; ``open_archive`` makes these."""
        self.label = label
        self._archive = archive
        self._members = {member.filename: member for member in archive.infolist()}
        self.names = tuple(self._members)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of one file, whatever size its header states. Raises PackError."""
        try:
            with self._archive.open(self._members[name]) as file:
                while chunk := file.read(CHUNK_BYTES):
                    yield chunk
        except _BROKEN as error:
            raise _damaged(self.label, error) from error
        except OSError as error:
            raise unreadable(self.label, error) from error


@contextmanager
def open_archive(path: Path) -> Iterator[PackSource]:
    """Open and check an archive's directory; the members' bytes are checked as they are read.

    Raises PackMissingError where the file is no archive or has no manifest, PackCorruptError
    where it is damaged, PackHostileError for what no honest pack holds.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise unreadable(str(path), error) from error
    with file:
        try:
            _check_end(file, str(path))
            archive = ZipFile(file)
        except _BROKEN as error:
            raise _damaged(str(path), error) from error
        except OSError as error:
            raise unreadable(str(path), error) from error
        with archive:
            _check_directory(archive.infolist(), path)
            yield ArchiveSource(str(path), archive)


def write_archive(path: Path, members: Mapping[str, Path | bytes]) -> None:
    """Write files and bytes by their names as an archive at ``path``.

    It is written aside, read again, then renamed over what was there. The bytes depend on names
    and contents alone: nothing is compressed (weights hardly shrink), and times and permissions
    are constant. Raises PackError.
    """
    aside = path.with_name(f".wayword-{os.urandom(8).hex()}")
    try:
        with disk_errors(path):
            with aside.open("x+b") as target:
                with ZipFile(target, "w", ZIP_STORED) as archive:
                    for name, content in members.items():
                        _add(archive, name, content)
                target.flush()
                os.fsync(target.fileno())
                _check_written(target, path)
            aside.replace(path)
            sync_folder(path.parent)
    finally:
        aside.unlink(missing_ok=True)


def _add(archive: ZipFile, name: str, content: Path | bytes) -> None:
    member = ZipInfo(name, date_time=_EPOCH)
    member.create_system = 3
    member.external_attr = (stat.S_IFREG | 0o644) << 16
    if isinstance(content, bytes):
        archive.writestr(member, content)
        return
    member.file_size = content.stat().st_size
    with content.open("rb") as source, archive.open(member, "w") as target:
        while chunk := source.read(CHUNK_BYTES):
            target.write(chunk)


def _check_written(file: BinaryIO, path: Path) -> None:
    try:
        with ZipFile(file) as archive:
            damaged = archive.testzip()
    except _BROKEN as error:
        raise PackError(f"{path} was not written as it should be: {error}; try again.") from error
    if damaged is not None:
        raise PackError(f"{damaged!r} of {path} was not written as it should be; try again.")


def _check_end(file: BinaryIO, label: str) -> None:
    """Check the last record before zipfile reads the directory that it describes.

    Nothing may stand before, between or after the archive's parts, so the sums must fit.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(4)
    file.seek(max(0, size - _END.size))
    tail = file.read()
    if len(tail) < _END.size or tail[:4] != b"PK\5\6":
        if b"PK\3\4".startswith(head):
            raise PackCorruptError(
                f"{label} is truncated or was added to, for it does not end as an archive does;"
                " get it again."
            )
        raise PackMissingError(f"{label} is no .wayword archive (a zip file); check the path.")
    _magic, disk, start_disk, here, count, length, offset, comment = _END.unpack(tail)
    if count > MAX_MEMBERS or length > _MAX_DIRECTORY_BYTES:
        raise PackHostileError(
            f"{label} states {count} files in a directory of {length} bytes, more than any"
            " honest pack; nothing was installed."
        )
    if (disk, start_disk, comment) != (0, 0, 0) or here != count:
        raise PackCorruptError(f"{label} is a part of a set or has a comment; get it again.")
    if offset + length + _END.size != size:
        raise PackCorruptError(
            f"{label} has {size} bytes where its directory accounts for"
            f" {offset + length + _END.size}; get it again."
        )


def _check_directory(members: Sequence[ZipInfo], path: Path) -> None:
    if FILE_NAME not in {member.orig_filename for member in members}:
        raise PackMissingError(
            f"{path} holds no pack, for it has no {FILE_NAME} at its top level;"
            " check that it is the right file."
        )
    check_members(tuple(member.orig_filename for member in members), where=str(path))
    faults = [fault for member in members for fault in _member_faults(member)]
    if sum(member.file_size for member in members) > MAX_TOTAL_BYTES:
        faults.append(f"its files are over {MAX_TOTAL_BYTES} bytes together")
    if sum(member.compress_size for member in members) > path.stat().st_size:
        faults.append("its files share their bytes")
    if faults:
        raise PackHostileError(
            f"{path} is no honest pack: {'; '.join(faults[:8])};"
            " nothing was installed, get the pack from another place."
        )


def _member_faults(member: ZipInfo) -> Iterator[str]:
    name = repr(member.orig_filename)
    kind = stat.S_IFMT(member.external_attr >> 16)
    if member.filename != member.orig_filename:
        yield f"{name} states another name, {member.filename!r}, beside its own"
    if kind not in {0, stat.S_IFREG} or member.external_attr & _FOLDER_OR_LABEL:
        yield f"{name} is a link, a folder or a special file"
    if member.flag_bits & _ENCRYPTED:
        yield f"{name} is encrypted"
    if member.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        yield f"{name} is packed by method {member.compress_type}, which is not read here"
    if member.file_size > RATIO_FREE_BYTES + MAX_RATIO * member.compress_size:
        yield f"{name} unpacks {member.compress_size} bytes to {member.file_size}"


def _damaged(label: str, error: Exception) -> PackCorruptError:
    reason = str(error) or type(error).__name__
    return PackCorruptError(f"{label} is damaged: {reason.rstrip('.')}; get it again.")
