from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.errors import PackCorruptError, PackError, PackVersionError
from translator.packs.manifest import Manifest
from translator.packs.pack import Pack, decode_manifest, read_pack

ENTRY = {"size": 1, "sha256": "0" * 64}
FIELDS: dict[str, Any] = {
    "format": 1,
    "id": "en-es",
    "version": "1.0.0",
    "source": "en",
    "target": "es",
    "licence": "CC0-1.0",
    "attribution": "",
    "origin": "Tests.",
    "vocabulary": {"source": "s", "target": "s"},
    "files": {"model.bin": ENTRY, "s": ENTRY},
}


def _decode(**changes: Any) -> Manifest:
    return decode_manifest(msgspec.json.encode(FIELDS | changes), where="here")


def test_a_manifest_survives_encoding(shared_pack: Pack) -> None:
    manifest = shared_pack.manifest

    assert decode_manifest(manifest.encode_json(), where="here") == manifest


def test_the_file_on_disk_is_the_encoded_manifest(shared_pack: Pack) -> None:
    content = (shared_pack.folder / "manifest.json").read_bytes()

    assert content == shared_pack.manifest.encode_json()
    assert content.endswith(b"}\n")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"id": "En"}, "id 'En'"),
        ({"version": "1"}, "version '1' is not of the form"),
        ({"source": "english"}, "should be written 'en'"),
        ({"target": "?"}, "not a language tag"),
        ({"licence": ""}, "licence is empty"),
        ({"files": {"s": ENTRY}}, r"lacks 'model\.bin'"),
        ({"files": {"model.bin": ENTRY}}, "'s' is not among the files"),
        ({"files": FIELDS["files"] | {"../x": ENTRY}}, r"'\.\./x' is not allowed"),
        ({"files": FIELDS["files"] | {"x": {"size": -1, "sha256": "0" * 64}}}, "negative"),
        ({"files": FIELDS["files"] | {"x": {"size": 1, "sha256": "A" * 64}}}, "64 hexadecimal"),
        ({"decode": {"beam": 0}}, r"decode\.beam"),
        ({"decode": {"beem": 4}}, "unknown field `beem`"),
        ({"surprise": 1}, "unknown field `surprise`"),
        ({"scores": [{"metric": "BLEU"}]}, "missing required field"),
    ],
)
def test_a_wrong_field_is_named(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(PackCorruptError, match=words):
        _decode(**changes)


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(PackCorruptError, match=r"id .*; version .*; licence"):
        _decode(id="", version="", licence="")


@pytest.mark.parametrize("version", [0, 3, 10**30])
def test_another_format_is_no_damage(version: int) -> None:
    with pytest.raises(
        PackVersionError, match=f"format {version}, this Wayword reads formats 1 and 2"
    ):
        decode_manifest(b'{"format": %d, "new": [1]}' % version, where="here")


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
def test_whatever_bytes_give_a_pack_error(content: bytes) -> None:
    with pytest.raises(PackError):
        decode_manifest(content, where="here")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(st.sampled_from([*FIELDS, "decode", "scores", "placeholders", "other"]), json_values)
def test_a_field_of_whatever_value_is_taken_or_refused(field: str, value: Any) -> None:
    try:
        manifest = _decode(**{field: value})
    except PackError:
        return
    assert manifest.faults() == []


def test_a_manifest_that_cannot_be_read_is_corrupt(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").mkdir()

    with pytest.raises(PackCorruptError, match="cannot be read: Is a directory"):
        read_pack(tmp_path, bundled=False)
