"""Making packs and archives that no honest program makes."""

import json
import struct
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from translator.packs.archive import write_archive
from translator.packs.digest import file_chunks, measure

Member = tuple[ZipInfo | str, bytes]

CENTRAL = b"PK\1\2"
"""Starts a member's record in the directory at the end of a zip file."""


def pack_archive(folder: Path, path: Path) -> Path:
    """Write an archive of all files in ``folder``, checking nothing."""
    write_archive(path, {each.name: each for each in sorted(folder.iterdir())})
    return path


def members_of(folder: Path) -> list[Member]:
    """Return the files of a folder as members for ``zip_members``."""
    return [(path.name, path.read_bytes()) for path in sorted(folder.iterdir())]


def zip_members(path: Path, members: Sequence[Member], *, method: int = ZIP_STORED) -> Path:
    """Write a zip file of whatever members, doubles included."""
    with warnings.catch_warnings(), ZipFile(path, "w", method) as archive:
        warnings.simplefilter("ignore", UserWarning)
        for member, content in members:
            archive.writestr(member, content, compress_type=method)
    return path


def special_member(name: str, *, mode: int = 0, attributes: int = 0) -> ZipInfo:
    """Return a member with a Unix file mode and DOS attributes of its own."""
    member = ZipInfo(name)
    member.create_system = 3
    member.external_attr = mode << 16 | attributes
    return member


def patch_directory(path: Path, name: str, offset: int, form: str, value: int) -> Path:
    """Overwrite a number in the directory's record of one member."""
    content = bytearray(path.read_bytes())
    at = content.rindex(name.encode())
    struct.pack_into(form, content, content.rindex(CENTRAL, 0, at) + offset, value)
    path.write_bytes(content)
    return path


def change_manifest(folder: Path, **fields: Any) -> None:
    """Set top-level fields of a manifest, checking nothing."""
    path = folder / "manifest.json"
    manifest = json.loads(path.read_bytes())
    path.write_text(json.dumps(manifest | fields), encoding="utf-8")


def list_again(folder: Path) -> None:
    """Let the manifest list what the folder holds now, so that sizes and hashes fit."""
    entries = {}
    for path in sorted(folder.iterdir()):
        if path.name != "manifest.json":
            entry = measure(file_chunks(path))
            entries[path.name] = {"size": entry.size, "sha256": entry.sha256}
    change_manifest(folder, files=entries)


def replace_variable(
    folder: Path, name: str, *, shape: Sequence[int], kind: int, content: bytes
) -> None:
    """Put another array into the weights file; its size field says ``len(content)``."""
    path = folder / "model.bin"
    weights = path.read_bytes()
    start = weights.index(name.encode() + b"\0") + len(name) + 1
    rank = weights[start]
    (size,) = struct.unpack_from("<I", weights, start + 2 + 4 * rank)
    end = start + 6 + 4 * rank + size
    header = struct.pack(f"<B{len(shape)}IBI", len(shape), *shape, kind, len(content))
    path.write_bytes(weights[:start] + header + content + weights[end:])
    list_again(folder)
