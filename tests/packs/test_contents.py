"""Packs whose hashes fit and whose contents would harm the engine."""

import json
import struct
from collections.abc import Callable
from pathlib import Path

import ctranslate2
import pytest

from tests.packs.forge import change_manifest, list_again, replace_variable
from translator.errors import PackCorruptError
from translator.packs.checks import content_faults
from translator.packs.manifest import Manifest
from translator.packs.pack import Pack
from translator.packs.store import PackStore
from translator.packs.tokenizer import Tokenizer
from translator.testing import build_tiny_pack

INT8, INT16, FLOAT32 = 1, 2, 0
DEPTH, VOCABULARY = 16, 138
NORM = "decoder/layer_0/ffn/layer_norm"


def _set_config(field: str, value: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | {field: value}))
        list_again(folder)

    return change


def _write(name: str, content: bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / name).write_bytes(content)
        list_again(folder)

    return change


def _drop(name: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / name).unlink()
        list_again(folder)

    return change


def _cut_pieces(folder: Path) -> None:
    path = folder / "shared_vocabulary.json"
    path.write_text(json.dumps(json.loads(path.read_text())[:-1]))
    list_again(folder)


def _variable(
    name: str, shape: tuple[int, ...], kind: int, content: bytes
) -> Callable[[Path], None]:
    return lambda folder: replace_variable(folder, name, shape=shape, kind=kind, content=content)


def _cut_weights(folder: Path) -> None:
    path = folder / "model.bin"
    path.write_bytes(path.read_bytes()[:-300])
    list_again(folder)


def _lengthen_weights(folder: Path) -> None:
    path = folder / "model.bin"
    path.write_bytes(path.read_bytes() + b"more")
    list_again(folder)


def _rename_weight(folder: Path) -> None:
    path = folder / "model.bin"
    path.write_bytes(path.read_bytes().replace(b"ffn/linear_1/bias", b"ffn/linear_1/evil"))
    list_again(folder)


HARM: dict[str, tuple[Callable[[Path], None], str]] = {
    "no configuration": (_drop("config.json"), r"'config\.json' is missing"),
    "no vocabulary": (_drop("shared_vocabulary.json"), r"'source_vocabulary\.json' is missing"),
    "configuration no JSON": (_write("config.json", b"\0" * 9), r"'config\.json' is wrong"),
    "configuration a list": (_write("config.json", b"[]"), r"'config\.json' is wrong"),
    "deep configuration": (
        _write("config.json", b'{"eos_token":' + b"[" * 10**5),
        r"'config\.json' is wrong",
    ),
    "unknown setting": (_set_config("quantization_type", 1), "unknown field `quantization_type`"),
    "setting of another type": (_set_config("eos_token", 1), "Expected `str`"),
    "multi-query attention": (_set_config("multi_query_attention", True), "multi_query_attention"),
    "unknown end mark": (_set_config("eos_token", "</end>"), "lacks the piece '</end>'"),
    "unknown start mark": (_set_config("decoder_start_token", "<go>"), "lacks the piece '<go>'"),
    "vocabulary of numbers": (_write("shared_vocabulary.json", b"[1]"), "Expected `str`"),
    "vocabulary too short": (_cut_pieces, r"the shape \(138, 16\) instead of \(137, 16\)"),
    "no SentencePiece": (_write("source.spm", b"evil" * 99), "no SentencePiece model"),
    "empty SentencePiece": (_write("source.spm", b""), "no SentencePiece model"),
    "second vocabulary": (_write("shared_vocabulary.txt", b"a\n"), "is not allowed in a pack"),
    "vocabulary map": (_write("vmap.txt", b"a\n"), r"'vmap\.txt' has not one line for each"),
    "empty weights": (_write("model.bin", b""), "truncated"),
    "weights no weights": (_write("model.bin", b"evil" * 999), "binary version"),
    "other architecture": (
        _write("model.bin", struct.pack("<IH5sI", 6, 5, b"Evil\0", 1)),
        "follows 'Evil' revision 1",
    ),
    "countless variables": (
        _write("model.bin", struct.pack("<IH16sII", 6, 16, b"TransformerSpec\0", 7, 2**32 - 1)),
        "states 4294967295 variables",
    ),
    "weights cut": (_cut_weights, "truncated"),
    "weights lengthened": (_lengthen_weights, "4 bytes follow its end"),
    "unknown weight": (_rename_weight, "linear_1/evil', which is not known here"),
    "more bytes than the shape": (
        _variable(f"{NORM}/gamma", (DEPTH,), FLOAT32, bytes(4096)),
        "4096 bytes, which do not fit its shape",
    ),
    "too many dimensions": (
        _variable(f"{NORM}/gamma", (1,) * 200, FLOAT32, bytes(4)),
        "200 dimensions",
    ),
    "unknown number type": (_variable(f"{NORM}/gamma", (1,), 77, bytes(4)), "do not fit"),
    "narrow norm": (
        _variable(f"{NORM}/gamma", (1,), FLOAT32, bytes(4)),
        r"the shape \(1,\) instead of \(16,\)",
    ),
    "matrix for a norm": (
        _variable(f"{NORM}/gamma", (1, DEPTH), FLOAT32, bytes(4 * DEPTH)),
        r"the shape \(1, 16\)",
    ),
    "wide matrix": (
        _variable("decoder/layer_0/attention/linear_1/weight", (32, 4096), INT8, bytes(32 * 4096)),
        r"the shape \(32, 4096\) instead of \(32, 16\)",
    ),
    "one scale for all rows": (
        _variable("decoder/layer_0/ffn/linear_0/weight_scale", (1,), FLOAT32, bytes(4)),
        r"the shape \(1,\) instead of \(32,\)",
    ),
    "too few embeddings": (
        _variable("decoder/embeddings/weight", (4, DEPTH), INT8, bytes(4 * DEPTH)),
        r"the shape \(4, 16\) instead of \(138, 16\)",
    ),
    "no depth": (_variable("decoder/embeddings/weight", (138, 0), INT8, b""), "depth of 0"),
    "whole numbers for a bias": (
        _variable("decoder/layer_0/ffn/linear_1/bias", (DEPTH,), INT16, bytes(2 * DEPTH)),
        "the number type 2",
    ),
    "no heads": (_variable("decoder/num_heads", (), INT16, b"\0\0"), "num_heads' is not between"),
    "heads that do not divide": (
        _variable("encoder/num_heads", (), INT16, b"\3\0"),
        "cannot be shared by its heads",
    ),
    "heads in an array": (
        _variable("encoder/num_heads", (1,), INT16, b"\2\0"),
        "num_heads' is not between",
    ),
    "unknown activation": (
        _variable("encoder/activation", (), INT8, b"\x63"),
        "activation' is not between 0 and 6",
    ),
    "alignment beyond the layers": (
        _variable("decoder/alignment_layer", (), INT16, b"\x09\0"),
        "alignment_layer' is not between -1 and 0",
    ),
    "too few positions": (
        _variable("encoder/position_encodings/encodings", (8, DEPTH), FLOAT32, bytes(512)),
        "encoder knows 8 positions",
    ),
}


def test_the_tiny_pack_has_the_sizes_that_this_table_assumes(shared_pack: Pack) -> None:
    pieces = json.loads(shared_pack.path("shared_vocabulary.json").read_text())

    assert len(pieces) == VOCABULARY


@pytest.mark.parametrize("harm", HARM)
def test_a_pack_that_would_harm_the_engine_is_refused(
    store: PackStore, tiny: Path, harm: str
) -> None:
    change, words = HARM[harm]
    change(tiny)

    with pytest.raises(PackCorruptError, match=words):
        store.install(tiny)

    assert store.list() == ()


def test_more_pieces_than_the_model_has_positions_for_are_refused(
    store: PackStore, tiny: Path
) -> None:
    change_manifest(tiny, decode={"max_pieces": 64})

    with pytest.raises(PackCorruptError, match=r"decode\.max_pieces 64"):
        store.install(tiny)


def test_two_separate_vocabularies_are_as_good_as_a_shared_one(
    store: PackStore, tiny: Path
) -> None:
    shared = tiny / "shared_vocabulary.json"
    for name in ("source_vocabulary.json", "target_vocabulary.json"):
        (tiny / name).write_bytes(shared.read_bytes())
    shared.unlink()
    list_again(tiny)

    assert store.verify(store.install(tiny).id) == ()


@pytest.mark.parametrize("quantization", ["int8", "int8_float16", "float16", "float32"])
@pytest.mark.parametrize("pre_norm", [True, False])
def test_every_usual_form_of_the_model_is_accepted(
    tmp_path: Path, quantization: str, pre_norm: bool
) -> None:
    pack = build_tiny_pack(tmp_path / "pack", quantization=quantization, pre_norm=pre_norm)

    assert content_faults(pack.folder, pack.manifest) == []


def test_a_tiny_pack_translates(shared_pack: Pack) -> None:
    names = shared_pack.manifest.vocabulary
    tokenizer = Tokenizer(shared_pack.path(names.source), shared_pack.path(names.target))
    engine = ctranslate2.Translator(str(shared_pack.folder), compute_type="int8")

    result = engine.translate_batch(
        [tokenizer.encode("Where is the station?")], max_decoding_length=20
    )

    assert tokenizer.decode(result[0].hypotheses[0])


def test_a_tiny_pack_depends_on_its_seed_alone(tmp_path: Path, shared_pack: Pack) -> None:
    same = build_tiny_pack(tmp_path / "same")
    other = build_tiny_pack(tmp_path / "other", seed=1)

    assert same.manifest == shared_pack.manifest
    assert _hash(other.manifest, "model.bin") != _hash(same.manifest, "model.bin")


def _hash(manifest: Manifest, name: str) -> str:
    return manifest.files[name].sha256
