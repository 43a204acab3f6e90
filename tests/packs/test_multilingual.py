"""Packs of several directions: their manifest, what is refused, and which pack serves a pair."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.packs.forge import change_manifest, list_again
from translator.errors import PackCorruptError
from translator.languages import LanguagePair
from translator.packs.checks import content_faults
from translator.packs.direction import Direction, Score
from translator.packs.grade import Grade, worst
from translator.packs.limits import MAX_DIRECTIONS
from translator.packs.manifest import Manifest
from translator.packs.pack import Pack, decode_manifest
from translator.packs.store import PackStore
from translator.packs.tokenizer import Tokenizer
from translator.testing import build_tiny_multilingual_pack, build_tiny_pack

SCORE = Score(testset="dev en-nl", metric="chrF2", value=50.0, signature="version:2")
OUT = (
    Direction(source="en", target="nl", grade=Grade.GOOD, scores=(SCORE,)),
    Direction(source="en", target="pt-BR", grade=Grade.EXPERIMENTAL),
    Direction(source="en", target="es"),
)
TOKEN = "▁<2{target}>"  # noqa: S105 - a piece, no password
ENTRY = {"size": 1, "sha256": "0" * 64}
EN_ES = LanguagePair("en", "es")


@pytest.fixture(scope="module")
def shared_out(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """English into three languages; tests must not change it."""
    folder = tmp_path_factory.mktemp("many") / "en-many"
    return build_tiny_multilingual_pack(folder, OUT, pack_id="en-many", target_token=TOKEN)


def _fields(**changes: Any) -> bytes:
    directions = [{"source": "en", "target": target} for target in ("nl", "sv")]
    fields = {
        "format": 2,
        "id": "en-many",
        "version": "1.0.0",
        "directions": directions,
        "target_token": TOKEN,
        "licence": "CC0-1.0",
        "attribution": "",
        "origin": "Tests.",
        "vocabulary": {"source": "s", "target": "s"},
        "files": {"model.bin": ENTRY, "s": ENTRY},
    }
    kept = {name: value for name, value in (fields | changes).items() if value is not ...}
    return msgspec.json.encode(kept)


def test_every_direction_has_its_grade_and_scores(shared_out: Pack) -> None:
    content = (shared_out.folder / "manifest.json").read_bytes()
    manifest = decode_manifest(content, where="here")
    assert manifest == shared_out.manifest
    assert manifest.encode_json() == content
    assert manifest.format == 2
    assert [str(pair) for pair in manifest.pairs] == ["en-nl", "en-pt-BR", "en-es"]
    assert manifest.grade(LanguagePair("en", "nl")) is Grade.GOOD
    assert manifest.grade(EN_ES) is None
    assert manifest.scores == (SCORE,)
    assert manifest.target_pieces["pt-BR"] == "▁<2pt-BR>"
    assert content_faults(shared_out.folder, manifest) == []


def test_a_pack_of_one_pair_without_a_grade_is_written_as_every_release_reads_it(
    tmp_path: Path,
) -> None:
    pack = build_tiny_pack(tmp_path / "en-es", scores=(SCORE,))
    written = msgspec.json.decode((pack.folder / "manifest.json").read_bytes())
    assert (written["format"], written["source"], written["target"]) == (1, "en", "es")
    assert written["scores"][0]["metric"] == "chrF2"
    assert "directions" not in written
    assert pack.manifest.directions == (Direction(source="en", target="es", scores=(SCORE,)),)


def test_a_pack_of_one_pair_can_have_a_grade(tmp_path: Path) -> None:
    fair = Direction(source="en", target="es", grade=Grade.FAIR)
    pack = build_tiny_multilingual_pack(tmp_path / "a", [fair], pack_id="a")
    assert pack.manifest.format == 2
    assert not pack.manifest.is_multilingual
    assert pack.manifest.target_pieces == {}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"directions": []}, "directions is empty"),
        ({"directions": ...}, "missing required field `directions`"),
        ({"source": "en"}, "unknown field `source`"),
        ({"format": 1}, "unknown field `directions`"),
        ({"target_token": ...}, "several targets need a target_token"),
        ({"target_token": "<2>"}, "is not of the form"),
        ({"target_token": "{target}"}, "is not of the form"),
        ({"target_token": "<{target}{target}>"}, "is not of the form"),
        ({"target_token": "< {target}>"}, "is not of the form"),
        ({"target_token": "<\x1b{target}>"}, "holds control characters"),
        ({"target_token": "<" * 17 + "{target}>"}, "is not of the form"),
        ({"target_token": 2}, "Expected `str | null`"),
        ({"directions": [{"source": "en", "target": "nl", "grade": "best"}]}, "Invalid enum value"),
        ({"directions": [{"source": "en", "target": "nl", "x": 1}]}, "unknown field `x`"),
        ({"directions": [{"source": "en", "target": "Dutch"}]}, "should be written 'nl'"),
        ({"directions": [{"source": "?", "target": "nl"}]}, "'\\?' is not a language tag"),
        ({"directions": [{"source": "nl", "target": "nl"}]}, "both 'nl'"),
        ({"directions": [{"source": "en", "target": "nl"}] * 2}, "en→nl is there twice"),
        (
            {"directions": [{"source": a, "target": b} for a, b in (("en", "nl"), ("de", "sv"))]},
            "neither one source nor one target",
        ),
        (
            {"directions": [{"source": "en", "target": "nl"}] * (MAX_DIRECTIONS + 1)},
            "201 directions, over the 200",
        ),
        (
            {"files": {"s": ENTRY, "model.bin": ENTRY | {"size": 32_000_000}}},
            "32000001 bytes, over the 32000000",
        ),
    ],
)
def test_a_wrong_manifest_of_several_directions_is_named(
    changes: dict[str, Any], words: str
) -> None:
    with pytest.raises(PackCorruptError, match=words):
        decode_manifest(_fields(**changes), where="here")


def test_a_pack_of_one_direction_may_be_larger() -> None:
    changes = {
        "directions": [{"source": "en", "target": "nl"}],
        "files": {"s": ENTRY, "model.bin": ENTRY | {"size": 32_000_000}},
    }
    assert decode_manifest(_fields(**changes), where="here").size == 32_000_001


def test_several_sources_need_no_token() -> None:
    directions = [{"source": source, "target": "en"} for source in ("nl", "sv")]
    manifest: Manifest = decode_manifest(
        _fields(directions=directions, target_token=...), where="here"
    )
    assert manifest.is_multilingual
    assert manifest.target_pieces == {}


def test_a_target_without_its_piece_is_refused(tmp_path: Path, shared_out: Pack) -> None:
    folder = _copied(shared_out, tmp_path)
    more = [*msgspec.to_builtins(OUT), {"source": "en", "target": "sv"}]
    change_manifest(folder, directions=more)
    with pytest.raises(PackCorruptError, match=r"lacks the piece '▁<2sv>' of target_token"):
        PackStore(tmp_path / "user").install(folder)


def test_the_token_needs_a_position_of_its_own(tmp_path: Path, shared_out: Pack) -> None:
    folder = _copied(shared_out, tmp_path)
    change_manifest(folder, decode={"max_pieces": 64})
    with pytest.raises(PackCorruptError, match=r"decode\.max_pieces 64 and 2 more"):
        PackStore(tmp_path / "user").install(folder)


def test_a_pack_for_one_pair_comes_before_one_for_several(tmp_path: Path, shared_out: Pack) -> None:
    store = PackStore(tmp_path / "user")
    store.install(shared_out.folder)
    assert store.for_pair(EN_ES).id == "en-many"
    store.install(build_tiny_pack(tmp_path / "en-es", version="0.0.1").folder)
    assert store.for_pair(EN_ES).id == "en-es"
    assert {str(pair): pack.id for pair, pack in store.serving().items()} == {
        "en-es": "en-es", "en-nl": "en-many", "en-pt-BR": "en-many",
    }  # fmt: skip
    assert [pack.id for pack in store.preferred()] == ["en-es", "en-many"]
    assert len(store.pairs()) == 3


def test_even_a_bundled_pack_for_one_pair_comes_before_the_users_for_several(
    tmp_path: Path, shared_out: Pack
) -> None:
    single = build_tiny_pack(tmp_path / "bundled" / "en-es")
    store = PackStore(tmp_path / "user", [single.folder.parent])
    store.install(shared_out.folder)
    assert store.for_pair(EN_ES).bundled


def test_no_text_is_cut_into_a_target_token(shared_out: Pack) -> None:
    path = shared_out.path("source.spm")
    plain = Tokenizer(path, path)
    steered = Tokenizer(path, path, steering=["▁<2nl>", "▁<2es>"])
    assert "▁<2nl>" in plain.encode("Say <2nl> twice <2nl>")
    for text in ("<2nl>", "Say <2nl> twice <2nl>", "▁<2nl>", "<2es><2nl>"):
        pieces = steered.encode(text)
        assert not {"▁<2nl>", "▁<2es>"}.intersection(pieces)
        assert "".join(pieces) == "".join(plain.encode(text))
    assert steered.encode("Where is it?") == plain.encode("Where is it?")
    assert steered.decode(["▁<2nl>", "▁", "a", "▁<2es>"]) == "a"


@pytest.mark.parametrize(
    ("grades", "expected"),
    [
        ([Grade.GOOD, Grade.EXPERIMENTAL], Grade.EXPERIMENTAL),
        ([Grade.FAIR, None], Grade.FAIR),
        ([None], None),
        ([], None),
    ],
)
def test_the_worst_grade_counts(grades: list[Grade | None], expected: Grade | None) -> None:
    assert worst(grades) is expected


def _copied(pack: Pack, tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    for path in pack.folder.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    list_again(folder)
    return folder
