"""Checks of a pack's files: against its manifest, and for what would harm the engine."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from translator.errors import PackCorruptError
from translator.packs.digest import difference, file_chunks, measure
from translator.packs.layout import Sizes, layout_faults
from translator.packs.limits import MAX_TEXT_BYTES
from translator.packs.manifest import FILE_NAME, Manifest
from translator.packs.shortlist import FILE_NAME as SHORTLIST
from translator.packs.shortlist import shortlist_faults
from translator.packs.weights import MalformedError, read_variables

Content = TypeVar("Content")

CONFIG_NAME = "config.json"
SHARED_VOCABULARY = "shared_vocabulary.json"
SOURCE_VOCABULARY = "source_vocabulary.json"
TARGET_VOCABULARY = "target_vocabulary.json"

_UNWANTED = frozenset({"shared_vocabulary.txt", "source_vocabulary.txt", "target_vocabulary.txt"})
"""Other files that the engine would read of its own accord."""


class ModelConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The engine's config.json: special pieces, and which of them frame the source."""

    unk_token: str
    eos_token: str
    decoder_start_token: str
    bos_token: str = "<s>"  # noqa: S105 - a piece, no password
    add_source_bos: bool = False
    add_source_eos: bool = False
    layer_norm_epsilon: float | None = None
    multi_query_attention: bool = False


def file_faults(folder: Path, manifest: Manifest) -> list[str]:
    """Return what is wrong with sizes and SHA-256 of the listed files; reads all of them."""
    faults = []
    for name, entry in manifest.files.items():
        try:
            fault = difference(name, measure(file_chunks(folder / name)), entry)
        except OSError as error:
            fault = f"{name!r} cannot be read: {error.strerror}"
        faults += [fault] if fault else []
    return faults


def unlisted_faults(folder: Path, manifest: Manifest) -> list[str]:
    """Return a clause for each thing in the folder that the manifest does not list."""
    listed = {*manifest.files, FILE_NAME}
    unlisted = sorted(path.name for path in folder.iterdir() if path.name not in listed)
    return [f"{name!r} is not listed in the manifest" for name in unlisted]


def content_faults(folder: Path, manifest: Manifest) -> list[str]:
    """Return what in the files would make the engine fail, loop or read where it should not."""
    unwanted = sorted(_UNWANTED.intersection(manifest.files))
    faults = [f"{name!r} is not allowed in a pack" for name in unwanted]
    faults += _size_faults(manifest)
    if not faults:
        faults += _tokenizer_faults(folder, manifest)
        faults += dict.fromkeys(_model_faults(folder, manifest))
    return faults


def _size_faults(manifest: Manifest) -> Iterator[str]:
    names = {CONFIG_NAME, *_vocabulary_names(manifest), *_tokenizer_names(manifest)}
    if SHORTLIST in manifest.files:
        names.add(SHORTLIST)
    for name in sorted(names):
        if name not in manifest.files:
            yield f"{name!r} is missing"
        elif manifest.files[name].size > MAX_TEXT_BYTES:
            yield f"{name!r} has more than {MAX_TEXT_BYTES} bytes"


def _vocabulary_names(manifest: Manifest) -> tuple[str, str]:
    """Return the files that the engine reads the pieces of both sides from."""
    if SHARED_VOCABULARY in manifest.files:
        return SHARED_VOCABULARY, SHARED_VOCABULARY
    return SOURCE_VOCABULARY, TARGET_VOCABULARY


def _tokenizer_names(manifest: Manifest) -> tuple[str, str]:
    return manifest.vocabulary.source, manifest.vocabulary.target


def _tokenizer_faults(folder: Path, manifest: Manifest) -> Iterator[str]:
    from translator.packs.tokenizer import Tokenizer  # noqa: PLC0415 - loads SentencePiece

    source, target = _tokenizer_names(manifest)
    try:
        tokenizer = Tokenizer(folder / source, folder / target)
        pieces = tokenizer.encode("a b")
    except PackCorruptError:
        yield f"{source!r} or {target!r} is no SentencePiece model"
        return
    except RuntimeError as error:
        yield f"{source!r} cannot cut a text: {error}"
        return
    if not pieces:
        yield f"{source!r} cuts a text into nothing"


def _model_faults(folder: Path, manifest: Manifest) -> Iterator[str]:
    source_name, target_name = _vocabulary_names(manifest)
    try:
        config = _decode(folder / CONFIG_NAME, ModelConfig)
        source = _decode(folder / source_name, list[str])
        target = _decode(folder / target_name, list[str])
    except PackCorruptError as error:
        yield str(error)
        return
    if config.multi_query_attention:
        yield "multi_query_attention is not supported"
    framing = {config.unk_token, config.eos_token}
    for piece in sorted(framing.difference(source)):
        yield f"{source_name!r} lacks the piece {piece!r} of {CONFIG_NAME}"
    for piece in sorted({*framing, config.decoder_start_token}.difference(target)):
        yield f"{target_name!r} lacks the piece {piece!r} of {CONFIG_NAME}"
    for piece in sorted(set(manifest.target_pieces.values()).difference(source)):
        yield f"{source_name!r} lacks the piece {piece!r} of target_token"
    if SHORTLIST in manifest.files:
        asking = manifest.target_pieces.values()
        yield from shortlist_faults(folder / SHORTLIST, asking=asking, target=target)
    marks = 1 if manifest.target_token is None else 2
    sizes = Sizes(len(source), len(target), manifest.decode.max_pieces, marks)
    try:
        variables = read_variables(folder / "model.bin")
    except MalformedError as error:
        yield f"'model.bin' is malformed: {error}"
        return
    yield from (f"'model.bin' does not fit: {fault}" for fault in layout_faults(variables, sizes))


def _decode(path: Path, kind: type[Content]) -> Content:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackCorruptError(f"{path.name!r} is wrong: {error}") from error
