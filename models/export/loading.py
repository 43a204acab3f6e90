"""From a pack back to a network: every pack is a place to start from."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from models.alignment import Alignment
from models.recipe import Architecture
from models.transfer import means
from models.vocabulary import load_vocabulary, pieces_of
from translator.packs.checks import SOURCE_VOCABULARY
from translator.packs.manifest import FILE_NAME
from translator.packs.pack import decode_manifest
from translator.packs.weights import Variable, read_variables

if TYPE_CHECKING:
    from torch import Tensor
    from transformers import MarianMTModel

    Array = NDArray[np.float32]

_TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
_SIDES = {"encoder": "encoder/embeddings_0", "decoder": "decoder/embeddings"}


class PackWeights:
    """The weights of a pack in float32, under CTranslate2's names."""

    def __init__(self, folder: Path) -> None:
        """Read the weights of the pack in ``folder``. Raises PackError or OSError."""
        content = (folder / FILE_NAME).read_bytes()
        self.folder = folder
        self.manifest = decode_manifest(content, where=str(folder))
        self._variables = read_variables(folder / "model.bin", contents=True)

    def matrix(self, name: str) -> "Array":
        """Return one matrix or vector; int8 rows are divided by their scales."""
        values = _array(self._variables[name])
        scales = self._variables.get(f"{name}_scale")
        return values if scales is None else values / _array(scales).reshape(-1, 1)

    def architecture(self) -> Architecture:
        """Return the shape of the network, told from the weights' own."""
        width = self.matrix("encoder/position_encodings/encodings").shape[1]
        return Architecture(
            encoder_layers=self._layers("encoder"),
            decoder_layers=self._layers("decoder"),
            width=width,
            heads=int(_array(self._variables["encoder/num_heads"])),
            feed_forward=self.matrix("encoder/layer_0/ffn/linear_0/bias").shape[0],
            positions=self.matrix("encoder/position_encodings/encodings").shape[0],
        )

    def _layers(self, role: str) -> int:
        """Count the layers of a side."""
        return len(
            {name.split("/")[1] for name in self._variables if name.startswith(f"{role}/layer_")}
        )

    def side(self, role: str, language: str) -> "tuple[Path, Array]":
        """Return vocabulary file and embeddings of the side that speaks ``language``.

        Where neither does, of the side in the same role ("encoder" or "decoder").
        """
        manifest = self.manifest
        by_language = {manifest.target: "decoder", manifest.source: "encoder"}
        chosen = by_language.get(language, role)
        names = manifest.vocabulary
        name = names.source if chosen == "encoder" else names.target
        return self.folder / name, self.matrix(f"{_SIDES[chosen]}/weight")


def start_from(
    network: "MarianMTModel",
    role: str,
    weights: PackWeights,
    *,
    language: str,
    vocabulary: Path,
    meaning: Alignment | None = None,
    tokens: Sequence[str] = (),
) -> int:
    """Copy a pack's encoder or decoder (``role``) into ``network``; return the pieces matched.

    Embeddings are matched by the pieces' text; a piece that the pack lacks gets the mean of
    the rows of the pieces that the pack spells it with, if the pack speaks ``language``, and
    stays untrained else. Where ``meaning`` tells which pieces of the pack's language say the
    same, words are matched by that instead. ``tokens`` are pieces of the source behind those of
    ``vocabulary``.
    """
    import torch  # noqa: PLC0415 - training alone needs it

    side = getattr(network.model, role)
    for at, layer in enumerate(side.layers):
        for name, value in _layer(weights, f"{role}/layer_{at}", is_decoder=role == "decoder"):
            _copy(layer.get_parameter(name), value)
    file, table = weights.side(role, language)
    speaks = language in {weights.manifest.source, weights.manifest.target}
    rows = _rows(vocabulary, file, table, spell=speaks)
    if meaning is not None:
        pieces = pieces_of(load_vocabulary(vocabulary))
        rows |= {
            at: row
            for at, row in means(meaning, table).items()
            if at not in rows or any(letter.isalpha() for letter in pieces[at])
        }
    if role == "encoder":
        rows |= _token_rows(
            tokens, weights, table, after=len(pieces_of(load_vocabulary(vocabulary)))
        )
    with torch.no_grad():
        for at, row in rows.items():
            side.embed_tokens.weight[at] = torch.from_numpy(row)
    return len(rows)


def _rows(vocabulary: Path, file: Path, table: "Array", *, spell: bool) -> "dict[int, Array]":
    """Return the embeddings that are known, by number in our own vocabulary."""
    theirs = load_vocabulary(file)
    known = {piece: at for at, piece in enumerate(pieces_of(theirs))}
    found = {}
    for at, piece in enumerate(pieces_of(load_vocabulary(vocabulary))):
        if piece in known:
            found[at] = table[known[piece]]
        elif spell:
            parts = _parts(theirs.encode(piece.replace("▁", " "), out_type=str), piece)
            numbers = [known[part] for part in parts if part in known and part != "▁"]
            if numbers:
                found[at] = table[numbers].mean(axis=0)
    return found


def _token_rows(
    tokens: Sequence[str], weights: PackWeights, table: "Array", *, after: int
) -> "dict[int, Array]":
    """Return the embeddings of those ``tokens`` that the pack has, by their own numbers."""
    path = weights.folder / SOURCE_VOCABULARY
    listed = json.loads(path.read_text(encoding="utf-8")) if tokens and path.exists() else []
    return {
        at: table[listed.index(token)]
        for at, token in enumerate(tokens, start=after)
        if token in listed
    }


def _parts(parts: list[str], piece: str) -> list[str]:
    """Take off the mark of a word's beginning where the piece has none."""
    if parts and not piece.startswith("▁"):
        parts[0] = parts[0].removeprefix("▁")
    return parts


def _layer(weights: PackWeights, name: str, *, is_decoder: bool) -> "list[tuple[str, Array]]":
    found: list[tuple[str, Array]] = []

    def split(place: str, targets: Sequence[str]) -> None:
        for kind in ("weight", "bias"):
            whole = weights.matrix(f"{name}/{place}/{kind}")
            parts = np.split(whole, len(targets))
            found.extend(
                (f"{target}.{kind}", part) for target, part in zip(targets, parts, strict=True)
            )

    def norm(place: str, target: str) -> None:
        found.append((f"{target}.weight", weights.matrix(f"{name}/{place}/layer_norm/gamma")))
        found.append((f"{target}.bias", weights.matrix(f"{name}/{place}/layer_norm/beta")))

    split(
        "self_attention/linear_0",
        ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
    )
    split("self_attention/linear_1", ["self_attn.out_proj"])
    norm("self_attention", "self_attn_layer_norm")
    if is_decoder:
        split("attention/linear_0", ["encoder_attn.q_proj"])
        split("attention/linear_1", ["encoder_attn.k_proj", "encoder_attn.v_proj"])
        split("attention/linear_2", ["encoder_attn.out_proj"])
        norm("attention", "encoder_attn_layer_norm")
    split("ffn/linear_0", ["fc1"])
    split("ffn/linear_1", ["fc2"])
    norm("ffn", "final_layer_norm")
    return found


def _copy(parameter: "Tensor", value: "Array") -> None:
    import torch  # noqa: PLC0415 - training alone needs it

    with torch.no_grad():
        parameter.copy_(torch.from_numpy(value))


def _array(variable: Variable) -> "Array":
    values = np.frombuffer(variable.content, _TYPES[variable.type])
    return values.reshape(variable.shape).astype(np.float32)
