import os
from pathlib import Path

import pytest

from translator.errors import (
    PackCorruptError,
    PackError,
)
from translator.packs.pack import Pack
from translator.packs.store import PackStore


def test_export_makes_the_same_bytes_every_time(
    store: PackStore, shared_pack: Pack, tmp_path: Path
) -> None:
    store.install(shared_pack.folder)
    paths = [tmp_path / name for name in ("one.wayword", "two.wayword")]

    for path in paths:
        store.export("en-es", path)

    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_an_exported_pack_installs_elsewhere(
    store: PackStore, shared_pack: Pack, tmp_path: Path
) -> None:
    store.install(shared_pack.folder)
    store.export("en-es", tmp_path / "en-es.wayword")

    elsewhere = PackStore(tmp_path / "elsewhere")

    assert elsewhere.install(tmp_path / "en-es.wayword").manifest == shared_pack.manifest
    assert elsewhere.verify("en-es") == ()


def test_export_refuses_a_damaged_pack(
    store: PackStore, user_folder: Path, shared_pack: Pack, tmp_path: Path
) -> None:
    store.install(shared_pack.folder)
    content = bytearray((user_folder / "en-es" / "model.bin").read_bytes())
    content[100] ^= 1
    (user_folder / "en-es" / "model.bin").write_bytes(content)

    with pytest.raises(PackCorruptError, match=r"model\.bin"):
        store.export("en-es", tmp_path / "en-es.wayword")

    assert not (tmp_path / "en-es.wayword").exists()


def test_export_that_cannot_be_written_leaves_nothing(
    store: PackStore, shared_pack: Pack, tmp_path: Path
) -> None:
    store.install(shared_pack.folder)
    (tmp_path / "taken.wayword").mkdir()

    with pytest.raises(PackError, match="cannot be written"):
        store.export("en-es", tmp_path / "taken.wayword")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["taken.wayword", "user"]


@pytest.mark.parametrize(
    ("at", "whence", "sentence"),
    [
        (100, os.SEEK_SET, r"^'manifest\.json' of .*en-es\.wayword was not written"),
        (-22, os.SEEK_END, r"en-es\.wayword was not written as it should be: File is not a zip"),
    ],
)
def test_an_export_that_the_disk_garbles_is_found_before_it_has_its_name(
    store: PackStore, shared_pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    at: int, whence: int, sentence: str,
) -> None:  # fmt: skip
    store.install(shared_pack.folder)
    path = tmp_path / "en-es.wayword"
    path.write_bytes(b"what was there")

    def garble(descriptor: int) -> None:
        os.lseek(descriptor, at, whence)
        os.write(descriptor, b"\0")

    monkeypatch.setattr("translator.packs.archive.os.fsync", garble)
    with pytest.raises(PackError, match=sentence):
        store.export("en-es", path)

    assert path.read_bytes() == b"what was there"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["en-es.wayword", "user"]
