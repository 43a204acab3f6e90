"""Size and SHA-256 of a file, as a manifest states them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from translator.packs.limits import CHUNK_BYTES
from translator.packs.manifest import FileEntry


def measure(chunks: Iterable[bytes]) -> FileEntry:
    """Return size and SHA-256 of the chunks together."""
    import hashlib  # noqa: PLC0415 - translating needs none

    digest = hashlib.sha256()
    size = 0
    for chunk in chunks:
        size += len(chunk)
        digest.update(chunk)
    return FileEntry(size=size, sha256=digest.hexdigest())


def file_chunks(path: Path) -> Iterator[bytes]:
    """Yield the bytes of a file that is trusted to be one. Raises OSError."""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk


def difference(name: str, found: FileEntry, listed: FileEntry) -> str | None:
    """Return in a clause how a file differs from its entry, None where it does not."""
    if found.size > listed.size:
        return f"{name!r} is longer than the {listed.size} bytes of the manifest"
    if found.size < listed.size:
        return f"{name!r} ends after {found.size} of {listed.size} bytes"
    if found.sha256 != listed.sha256:
        return f"the SHA-256 of {name!r} is not that of the manifest"
    return None
