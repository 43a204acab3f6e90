"""The Argos package: a pack in the layout that Argos Translate installs and runs.

A zip of one folder: metadata, the engine's files below ``model``, one SentencePiece model and
a README (https://github.com/argosopentech/argos-translate, argostranslate/package.py).
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from translator.errors import PackError
from translator.languages import LanguagePair, language_name
from translator.packs.checks import CONFIG_NAME, ModelConfig
from translator.packs.manifest import FILE_NAME, Manifest
from translator.packs.pack import Pack
from translator.packs.tokenizer import SPECIALS

if TYPE_CHECKING:
    from sentencepiece import SentencePieceProcessor

_ARGOS_VERSION = "1.9"
"""The oldest Argos Translate that such packages are meant for."""

_CODES = {"no": "nb", "pt-BR": "pb", "zh-Hans": "zh", "zh-Hant": "zt"}
"""Where Argos Translate calls a language otherwise than BCP-47 does."""


def argos_members(pack: Pack) -> Mapping[str, Path | bytes]:
    """Return the members of the pack's Argos package, by name.

    Raises PackError where Argos Translate could not run it or would write it otherwise.
    """
    manifest = pack.manifest
    _refuse_targets(manifest)
    _refuse_spellings(pack)
    pair = manifest.pair
    version = manifest.version.replace(".", "_")
    top = f"translate-{_code(pair.source)}_{_code(pair.target)}-{version}"
    names = {FILE_NAME, manifest.vocabulary.source, manifest.vocabulary.target}
    return {
        f"{top}/metadata.json": _metadata(manifest, pair),
        f"{top}/README.md": "\n".join(_readme(manifest, pair)).encode(),
        f"{top}/sentencepiece.model": pack.path(manifest.vocabulary.source),
        **{
            f"{top}/model/{name}": pack.path(name)
            for name in sorted(manifest.files)
            if name not in names
        },
        f"{top}/model/{CONFIG_NAME}": _config(pack),
    }


def _refuse_targets(manifest: Manifest) -> None:
    if manifest.is_multilingual:
        raise PackError(
            f"Pack {manifest.id} translates {len(manifest.pairs)} pairs, and an Argos package"
            " holds one; export it without --format."
        )
    if manifest.target_token is not None:
        raise PackError(
            f"Pack {manifest.id} asks its model for the target by a piece before the text,"
            " which Argos Translate does not write; export it without --format."
        )


def _refuse_spellings(pack: Pack) -> None:
    """Argos Translate reads the target's pieces by the source's SentencePiece model."""
    names = pack.manifest.vocabulary
    source, target = (_processor(pack.path(name)) for name in (names.source, names.target))
    pieces = [target.id_to_piece(number) for number in range(target.get_piece_size())]
    wrong = [
        piece
        for piece in pieces
        if piece not in SPECIALS and argos_text(source, [piece]) != argos_text(target, [piece])
    ]
    if wrong:
        raise PackError(
            f"Argos Translate would misspell {len(wrong)} pieces of pack {pack.id}, such as"
            f" {wrong[0]!r}, for it reads them by the source's vocabulary; export it without"
            " --format."
        )


def argos_text(vocabulary: "SentencePieceProcessor", pieces: list[str]) -> str:
    """Return the text of a translation's pieces as Argos Translate 1.11 makes it.

    The mark of a space stays on pieces that the vocabulary lacks; underscores are lost.
    """
    text: str = vocabulary.decode_pieces(pieces)
    return text.replace("▁", " ").replace("_", " ").removeprefix(" ")


def _processor(path: Path) -> "SentencePieceProcessor":
    from sentencepiece import SentencePieceProcessor  # noqa: PLC0415 - only exporting needs it

    processor = SentencePieceProcessor()
    processor.load_from_serialized_proto(path.read_bytes())
    return processor


def _config(pack: Pack) -> bytes:
    """Return the engine's configuration; here it must add the end of a sentence itself."""
    content = pack.path(CONFIG_NAME).read_bytes()
    config = msgspec.json.decode(content, type=ModelConfig)
    if config.add_source_eos:
        return content
    return _json(msgspec.structs.replace(config, add_source_eos=True))


def _metadata(manifest: Manifest, pair: LanguagePair) -> bytes:
    fields = {
        "package_version": manifest.version,
        "argos_version": _ARGOS_VERSION,
        "from_code": _code(pair.source),
        "from_name": language_name(pair.source),
        "to_code": _code(pair.target),
        "to_name": language_name(pair.target),
    }
    return _json(fields)


def _readme(manifest: Manifest, pair: LanguagePair) -> Iterator[str]:
    yield f"# {language_name(pair.source)} → {language_name(pair.target)}\n"
    yield f"Wayword's pack {manifest.id} {manifest.version}, as a package for Argos Translate.\n"
    yield f"- Licence: {manifest.licence}"
    if manifest.attribution:
        yield f"- Attribution: {manifest.attribution}"
    yield f"- Origin: {manifest.origin}"
    if grade := manifest.grade(pair):
        yield f"- Grade: {grade}"
    for score in manifest.scores:
        yield f"- {score.metric} {score.value:g} on {score.testset} ({score.signature})"
    yield "\nThe scores are Wayword's own; Argos Translate searches and spells in another way.\n"


def _json(fields: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(fields), indent=2) + b"\n"


def _code(tag: str) -> str:
    return _CODES.get(tag, tag)
