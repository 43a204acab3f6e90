"""A pack: a manifest and the folder that holds its files."""

import re
from pathlib import Path

import msgspec

from translator.errors import PackCorruptError, PackError, PackMissingError
from translator.languages import LanguagePair
from translator.packs.manifest import FILE_NAME, Manifest

MAX_MANIFEST_BYTES = 1 << 20
"""A manifest of a real pack has one or two thousand bytes."""

_VERSION = re.compile(r"([0-9]+)\.([0-9]+)\.([0-9]+)(.*)")
_RUNS = re.compile(r"[0-9]+|[A-Za-z]+")

VersionKey = tuple[tuple[tuple[int, str], ...], int, tuple[tuple[int, str], ...]]


class Pack(msgspec.Struct, frozen=True):
    """An installed pack; ``bundled`` ones came with Wayword and are read-only."""

    manifest: Manifest
    folder: Path
    bundled: bool

    def __hash__(self) -> int:
        """A manifest holds a mapping, so the folder must do."""
        return hash(self.folder)

    @property
    def id(self) -> str:
        """The pack's name, unique among the installed ones."""
        return self.manifest.id

    @property
    def version(self) -> str:
        """The pack's version, of the form 1.2.3."""
        return self.manifest.version

    @property
    def pair(self) -> LanguagePair:
        """The pair that the pack translates; of several the first."""
        return self.manifest.pair

    @property
    def pairs(self) -> tuple[LanguagePair, ...]:
        """The pairs that the pack translates, in the manifest's order."""
        return self.manifest.pairs

    @property
    def fingerprint(self) -> str:
        """What tells these weights from others: id, version and the start of their digest."""
        return f"{self.id}@{self.version}.{self.manifest.files['model.bin'].sha256[:8]}"

    def path(self, name: str) -> Path:
        """Return the path of one listed file; raises PackMissingError for another name."""
        if name not in self.manifest.files:
            raise PackMissingError(
                f"Pack {self.id} has no file {name!r}; its manifest lists"
                f" {', '.join(sorted(self.manifest.files))}."
            )
        return self.folder / name


class BrokenPack(msgspec.Struct, frozen=True):
    """A folder that should hold the pack ``name`` and does not; ``error`` says why."""

    name: str
    folder: Path
    error: PackError
    bundled: bool

    @property
    def reason(self) -> str:
        """What is wrong, in a sentence."""
        return str(self.error)


def decode_manifest(content: bytes, *, where: str) -> Manifest:
    """Decode and check a manifest from outside, whatever its bytes are.

    Raises PackVersionError or PackCorruptError.
    """
    if len(content) > MAX_MANIFEST_BYTES:
        raise PackCorruptError(
            f"The manifest of {where} is over {MAX_MANIFEST_BYTES} bytes; get the pack again."
        )
    try:
        return Manifest.decode_json(content, where=where)
    except (RecursionError, UnicodeDecodeError) as error:
        raise PackCorruptError(
            f"The manifest of {where} cannot be decoded: {error}; get the pack again."
        ) from error


def read_pack(folder: Path, *, bundled: bool) -> Pack:
    """Read a pack's manifest and look at the sizes of its files, without reading those.

    Raises PackMissingError, PackCorruptError or PackVersionError.
    """
    pack = Pack(_read_manifest(folder), folder, bundled)
    for name, entry in pack.manifest.files.items():
        size = _file_size(folder / name)
        if size is None:
            raise PackMissingError(f"{folder} lacks the file {name!r}; install the pack again.")
        if size != entry.size:
            raise PackCorruptError(
                f"{name!r} in {folder} has {size} bytes instead of {entry.size};"
                " install the pack again."
            )
    return pack


def version_key(version: str) -> VersionKey:
    """Return a key that sorts versions by number; ``1.0.0-rc1`` comes before ``1.0.0``.

    Precedence as in Semantic Versioning 2.0.0, except that ``+build`` counts too.
    """
    match = _VERSION.fullmatch(version)
    if match is None:
        return (), 0, _parts(version)
    suffix = match[4]
    rank = 0 if suffix.startswith("-") else 2 if suffix else 1
    return _parts(".".join(match.groups()[:3])), rank, _parts(suffix)


def _parts(text: str) -> tuple[tuple[int, str], ...]:
    """Numbers compare by length, then by digits: no bound on how long they are."""
    stripped = (run.lstrip("0") if run.isdigit() else run for run in _RUNS.findall(text))
    return tuple((len(run), run) if not run.isalpha() else (1 << 30, run) for run in stripped)


def _read_manifest(folder: Path) -> Manifest:
    try:
        with (folder / FILE_NAME).open("rb") as file:
            content = file.read(MAX_MANIFEST_BYTES + 1)
    except FileNotFoundError as error:
        raise PackMissingError(
            f"{folder} holds no pack, for it has no {FILE_NAME}; install the pack again."
        ) from error
    except OSError as error:
        raise PackCorruptError(
            f"{FILE_NAME} in {folder} cannot be read: {error.strerror}; install the pack again."
        ) from error
    return decode_manifest(content, where=str(folder))


def _file_size(path: Path) -> int | None:
    """Return the size in bytes of a regular file, None where there is none."""
    try:
        return path.stat().st_size if path.is_file() else None
    except OSError:
        return None
