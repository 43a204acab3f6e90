import json
from pathlib import Path

import pytest

from translator.errors import PackCorruptError, PackHostileError
from translator.packs.builder import describe
from translator.packs.manifest import DecodeDefaults, Manifest, Score, Vocabulary
from translator.packs.store import PackStore

SCORE = Score(testset="dev", metric="BLEU", value=12.5, signature="nrefs:1|version:2.6.0")


def _describe(
    folder: Path, *, pack_id: str = "en-es", licence: str = "CC0-1.0", decode: int = 63
) -> Manifest:
    return describe(
        folder,
        pack_id=pack_id,
        version="3.1.4",
        source="en",
        target="es",
        licence=licence,
        origin="Tests.",
        vocabulary=Vocabulary(source="source.spm", target="source.spm"),
        decode=DecodeDefaults(max_pieces=decode),
        placeholders=["{x}"],
        scores=[SCORE],
    )


def test_a_described_folder_is_a_pack(store: PackStore, tiny: Path) -> None:
    (tiny / "manifest.json").unlink()
    (tiny / "LICENCE").write_text("Free.")

    manifest = _describe(tiny)

    assert store.install(tiny).manifest == manifest
    assert manifest.scores == (SCORE,)
    assert sorted(manifest.files) == [
        "LICENCE",
        "config.json",
        "model.bin",
        "shared_vocabulary.json",
        "source.spm",
    ]


def test_describing_again_replaces_the_manifest(tiny: Path) -> None:
    _describe(tiny)

    assert json.loads((tiny / "manifest.json").read_bytes())["version"] == "3.1.4"
    assert len(list(tiny.iterdir())) == 5


def test_all_faults_of_a_description_are_named_at_once(tiny: Path) -> None:
    before = (tiny / "manifest.json").read_bytes()

    with pytest.raises(PackCorruptError, match=r"id 'EN' .*licence is empty"):
        _describe(tiny, pack_id="EN", licence="")

    assert (tiny / "manifest.json").read_bytes() == before


def test_a_model_that_does_not_fit_its_decode_defaults_is_refused(tiny: Path) -> None:
    with pytest.raises(PackCorruptError, match=r"decode\.max_pieces 255"):
        _describe(tiny, decode=255)


def test_a_folder_with_names_that_no_pack_may_have_is_refused(tiny: Path) -> None:
    (tiny / "notes für mich.txt").touch()

    with pytest.raises(PackHostileError, match="notes für mich"):
        _describe(tiny)


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackCorruptError, match=r"lacks 'model\.bin'"):
        _describe(tmp_path)
