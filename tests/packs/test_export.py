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
