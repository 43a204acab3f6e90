import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packs.forge import change_manifest
from translator.errors import (
    PackCorruptError,
    PackError,
    PackMissingError,
    PackVersionError,
)
from translator.packs.pack import Pack
from translator.packs.store import PackStore
from translator.testing import build_tiny_pack


@pytest.mark.parametrize(
    ("damage", "error", "words"),
    [
        (lambda folder: (folder / "manifest.json").unlink(), PackMissingError, "no manifest"),
        (lambda folder: (folder / "model.bin").unlink(), PackMissingError, "lacks .*model.bin"),
        (lambda folder: os.truncate(folder / "model.bin", 9), PackCorruptError, "has 9 bytes"),
        (lambda folder: change_manifest(folder, format=3), PackVersionError, "format 3"),
        (lambda folder: change_manifest(folder, id="en-fr"), PackCorruptError, "en-fr"),
        (lambda folder: change_manifest(folder, extra=1), PackCorruptError, "extra"),
    ],
)
def test_a_broken_pack_is_reported_and_breaks_no_other(
    store: PackStore,
    user_folder: Path,
    shared_pack: Pack,
    tmp_path: Path,
    damage: Callable[[Path], object],
    error: type[PackError],
    words: str,
) -> None:
    store.install(shared_pack.folder)
    store.install(build_tiny_pack(tmp_path / "other", pack_id="other").folder)
    damage(user_folder / "en-es")

    fresh = PackStore(user_folder)

    assert [pack.id for pack in fresh.list()] == ["other"]
    assert [fault.name for fault in fresh.broken()] == ["en-es"]
    with pytest.raises(error, match=words):
        fresh.get("en-es")
    assert len(fresh.verify("en-es")) == 1


def test_a_broken_pack_of_the_user_does_not_hide_a_bundled_one(
    tmp_path: Path, shared_pack: Pack
) -> None:
    store = PackStore(tmp_path / "user", [shared_pack.folder.parent])
    shutil.copytree(shared_pack.folder, tmp_path / "user" / "en-es")
    (tmp_path / "user" / "en-es" / "model.bin").unlink()

    assert [pack.bundled for pack in store.list()] == [True]
    assert len(store.verify("en-es")) == 1


def test_a_broken_pack_can_be_removed(store: PackStore, user_folder: Path) -> None:
    (user_folder / "en-es").mkdir(parents=True)

    store.remove("en-es")

    assert store.broken() == ()


def test_a_broken_pack_can_be_installed_over(
    store: PackStore, user_folder: Path, shared_pack: Pack
) -> None:
    (user_folder / "en-es").mkdir(parents=True)

    store.install(shared_pack.folder)

    assert (len(store.list()), store.broken()) == (1, ())
    assert store.verify("en-es") == ()


def test_other_things_in_the_folder_are_left_alone(
    store: PackStore, user_folder: Path, shared_pack: Pack
) -> None:
    (user_folder / ".hidden").mkdir(parents=True)
    (user_folder / "en-es").write_text("a file where the pack's folder would be")

    pack = store.install(shared_pack.folder)

    assert store.verify(pack.id) == ()
    assert store.broken() == ()
    assert sorted(path.name for path in user_folder.iterdir()) == [
        ".hidden",
        ".lock",
        "en-es",
        "en-es~1",
    ]


def test_a_linked_pack_is_removed_without_what_it_points_to(
    store: PackStore, user_folder: Path, shared_pack: Pack
) -> None:
    user_folder.mkdir()
    (user_folder / "en-es").symlink_to(shared_pack.folder, target_is_directory=True)
    assert len(store.list()) == 1

    store.remove("en-es")

    assert store.list() == ()
    assert (shared_pack.folder / "model.bin").is_file()


def test_verify_names_every_fault(store: PackStore, user_folder: Path, shared_pack: Pack) -> None:
    store.install(shared_pack.folder)
    folder = user_folder / "en-es"
    for name in ("model.bin", "source.spm"):
        content = bytearray((folder / name).read_bytes())
        content[-1] ^= 1
        (folder / name).write_bytes(content)
    (folder / "notes.txt").write_text("mine")

    faults = store.verify("en-es")

    assert len(faults) == 3
    for name, fault in zip(("model.bin", "source.spm", "notes.txt"), faults, strict=True):
        assert name in fault
