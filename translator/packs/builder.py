"""Making a pack: the manifest of a folder that holds a model's files."""

import os
from collections.abc import Sequence
from pathlib import Path

from translator.errors import PackCorruptError
from translator.packs.checks import content_faults
from translator.packs.digest import measure
from translator.packs.disk import disk_errors
from translator.packs.manifest import (
    FILE_NAME,
    FORMAT,
    SINGLE_FORMAT,
    DecodeDefaults,
    Direction,
    FileEntry,
    Manifest,
    Score,
    Vocabulary,
)
from translator.packs.source import FolderSource


def describe(
    folder: Path,
    *,
    pack_id: str,
    version: str,
    source: str,
    target: str,
    licence: str,
    origin: str,
    attribution: str = "",
    vocabulary: Vocabulary,
    decode: DecodeDefaults | None = None,
    placeholders: Sequence[str] = (),
    scores: Sequence[Score] = (),
) -> Manifest:
    """Write ``manifest.json`` for all other files of ``folder``, so that they make a pack.

    The files are hashed and held against everything that installing checks. Raises
    PackCorruptError with all faults, PackHostileError for names that a pack may not have.
    """
    direction = Direction(source=source, target=target, scores=tuple(scores))
    return describe_directions(
        folder,
        pack_id=pack_id,
        version=version,
        directions=(direction,),
        licence=licence,
        origin=origin,
        attribution=attribution,
        vocabulary=vocabulary,
        decode=decode,
        placeholders=placeholders,
    )


def describe_directions(
    folder: Path,
    *,
    pack_id: str,
    version: str,
    directions: Sequence[Direction],
    target_token: str | None = None,
    licence: str,
    origin: str,
    attribution: str = "",
    vocabulary: Vocabulary,
    decode: DecodeDefaults | None = None,
    placeholders: Sequence[str] = (),
) -> Manifest:
    """Do the work of ``describe`` for a pack of several directions, or of one with a grade.

    ``target_token`` is the piece that asks the model for a target, as "▁<2{target}>".
    """
    is_plain = len(directions) == 1 and target_token is None and directions[0].grade is None
    manifest = Manifest(
        format=SINGLE_FORMAT if is_plain else FORMAT,
        id=pack_id,
        version=version,
        directions=tuple(directions),
        target_token=target_token,
        licence=licence,
        attribution=attribution,
        origin=origin,
        vocabulary=vocabulary,
        files=_entries(folder),
        decode=decode or DecodeDefaults(),
        placeholders=tuple(placeholders),
    )
    if faults := manifest.faults() or content_faults(folder, manifest):
        raise PackCorruptError(f"{folder} makes no pack: {'; '.join(faults)}.")
    _write(folder, manifest)
    return manifest


def _entries(folder: Path) -> dict[str, FileEntry]:
    files = FolderSource(folder)
    return {name: measure(files.chunks(name)) for name in files.names if name != FILE_NAME}


def _write(folder: Path, manifest: Manifest) -> None:
    """Write aside, then rename, so that there is never half a manifest."""
    aside = folder / f".{FILE_NAME}-{os.urandom(8).hex()}"
    try:
        with disk_errors(folder):
            aside.write_bytes(manifest.encode_json())
            aside.replace(folder / FILE_NAME)
    finally:
        aside.unlink(missing_ok=True)
