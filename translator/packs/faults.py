"""Faults: what is wrong in the values of a manifest, as clauses."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from translator.errors import LanguageError
from translator.languages import language_tag
from translator.packs.limits import MAX_DIRECTIONS, MAX_MULTILINGUAL_BYTES
from translator.packs.manifest import (
    FILE_NAME,
    LANGUAGE,
    SINGLE_FORMAT,
    DecodeDefaults,
    FileEntry,
    Manifest,
)

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_VERSION = re.compile(r"[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}([.+-][0-9A-Za-z.+-]{1,32})?")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_TOKEN = re.compile(rf"[^\s{{}}]{{1,16}}{re.escape(LANGUAGE)}[^\s{{}}]{{1,16}}")


def manifest_faults(manifest: Manifest) -> list[str]:
    """Return all faults of a manifest; none when all is well."""
    faults = [
        *_pattern_faults(manifest),
        *_direction_faults(manifest),
        *_decode_faults(manifest.decode),
    ]
    for name, entry in manifest.files.items():
        faults += _file_faults(name, entry)
    names = manifest.vocabulary
    for role, name in (("source", names.source), ("target", names.target)):
        if name not in manifest.files:
            faults.append(f"vocabulary.{role} {name!r} is not among the files")
    faults += _control_faults(manifest)
    if "model.bin" not in manifest.files:
        faults.append("files lacks 'model.bin'")
    return faults


def _pattern_faults(manifest: Manifest) -> list[str]:
    faults = []
    if not _ID.fullmatch(manifest.id):
        faults.append(f"id {manifest.id[:40]!r} may hold only a-z, 0-9, '.', '_' and '-'")
    if not _VERSION.fullmatch(manifest.version):
        faults.append(f"version {manifest.version[:40]!r} is not of the form 1.2.3")
    faults += [f"{name} is empty" for name in ("licence", "origin") if not getattr(manifest, name)]
    return faults


def _direction_faults(manifest: Manifest) -> Iterator[str]:
    pairs = manifest.pairs
    if not pairs:
        yield "directions is empty"
        return
    if len(pairs) > MAX_DIRECTIONS:
        yield f"there are {len(pairs)} directions, over the {MAX_DIRECTIONS} that a pack may have"
        return
    sources = dict.fromkeys(pair.source for pair in pairs)
    targets = dict.fromkeys(pair.target for pair in pairs)
    yield from _tag_faults(dict.fromkeys([*sources, *targets]))
    for pair in dict.fromkeys(pairs):
        if pair.source == pair.target:
            yield f"source and target are both {pair.source[:40]!r}"
        if pairs.count(pair) > 1:
            yield f"the direction {pair.source[:40]}→{pair.target[:40]} is there twice"
    if len(sources) > 1 and len(targets) > 1:
        yield "directions have neither one source nor one target in common"
    yield from _token_faults(manifest, len(targets))
    if manifest.format == SINGLE_FORMAT and len(pairs) > 1:
        yield f"format {SINGLE_FORMAT} has room for one direction"
    if manifest.is_multilingual and manifest.size > MAX_MULTILINGUAL_BYTES:
        yield (
            f"its files have {manifest.size} bytes, over the {MAX_MULTILINGUAL_BYTES} that a pack"
            " of several directions may have"
        )


def _tag_faults(tags: Iterable[str]) -> Iterator[str]:
    for tag in tags:
        try:
            if language_tag(tag) != tag:
                yield f"language {tag!r} should be written {language_tag(tag)!r}"
        except LanguageError:
            yield f"{tag[:40]!r} is not a language tag"


def _token_faults(manifest: Manifest, targets: int) -> Iterator[str]:
    token = manifest.target_token
    if token is None and targets > 1:
        yield "several targets need a target_token"
    elif token is not None and not _TOKEN.fullmatch(token):
        yield (
            f"target_token {token[:40]!r} is not of the form '▁<2{LANGUAGE}>', without spaces and"
            " with the target once"
        )


def _control_faults(manifest: Manifest) -> list[str]:
    """Name the texts that hold control characters, which a terminal would obey."""
    texts = [manifest.licence, manifest.attribution, manifest.origin, *manifest.placeholders]
    texts.append(manifest.target_token or "")
    for score in manifest.scores:
        texts += [score.testset, score.metric, score.signature]
    return [f"{text[:40]!r} holds control characters" for text in texts if _CONTROLS.search(text)]


def _decode_faults(decode: DecodeDefaults) -> list[str]:
    faults = []
    if not 1 <= decode.beam <= 16:  # noqa: PLR2004 - more only costs time
        faults.append("decode.beam must be between 1 and 16")
    if not 0 <= decode.length_penalty <= 5:  # noqa: PLR2004
        faults.append("decode.length_penalty must be between 0 and 5")
    if not 8 <= decode.max_pieces <= 1023:  # noqa: PLR2004 - the engine truncates at 1024
        faults.append("decode.max_pieces must be between 8 and 1023")
    return faults


def _file_faults(name: str, entry: FileEntry) -> list[str]:
    faults = []
    path = PurePosixPath(name)
    if len(path.parts) != 1 or name in {"", ".", "..", FILE_NAME} or "\\" in name or ":" in name:
        faults.append(f"file name {name[:60]!r} is not allowed")
    if entry.size < 0:
        faults.append(f"size of {name[:60]!r} is negative")
    if not _SHA256.fullmatch(entry.sha256):
        faults.append(f"sha256 of {name[:60]!r} is not 64 hexadecimal digits")
    return faults
