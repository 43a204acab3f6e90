"""Packs that lost or changed bytes on their way, by accident."""

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.packs.forge import members_of, pack_archive, zip_members
from translator.errors import PackCorruptError, PackError
from translator.packs.pack import Pack
from translator.packs.store import PackStore

FILES = ("config.json", "model.bin", "shared_vocabulary.json", "source.spm")


def test_an_archive_cut_at_any_place_is_called_truncated(
    store: PackStore, shared_archive: Path, tmp_path: Path
) -> None:
    whole = shared_archive.read_bytes()
    path = tmp_path / "cut.wayword"
    near_the_end = range(len(whole) - 700, len(whole))
    for size in (*range(64), *range(64, len(whole), 997), *near_the_end):
        path.write_bytes(whole[:size])
        with pytest.raises(PackCorruptError, match="truncated"):
            store.install(path)
    assert store.list() == ()


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("place", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("packed", [True, False])
def test_one_flipped_bit_in_any_file_is_found(
    store: PackStore, tiny: Path, tmp_path: Path, name: str, place: float, packed: bool
) -> None:
    content = bytearray((tiny / name).read_bytes())
    content[int(place * (len(content) - 1))] ^= 0x10
    (tiny / name).write_bytes(content)
    source = pack_archive(tiny, tmp_path / "flipped.wayword") if packed else tiny

    with pytest.raises(PackCorruptError, match=f"SHA-256 of '{name}'"):
        store.install(source)

    assert store.list() == ()


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_ends_early_is_found(store: PackStore, tiny: Path, name: str) -> None:
    size = (tiny / name).stat().st_size
    os.truncate(tiny / name, size - 1)

    with pytest.raises(PackCorruptError, match=f"'{name}' ends after {size - 1} of {size} bytes"):
        store.install(tiny)


def test_all_faults_are_named_at_once(store: PackStore, tiny: Path) -> None:
    os.truncate(tiny / "model.bin", 10)
    (tiny / "config.json").write_text("{}")

    with pytest.raises(PackCorruptError, match=r"'config\.json' ends .* 'model\.bin' ends"):
        store.install(tiny)


def test_a_bit_flipped_in_a_stored_member_is_found_by_its_checksum(
    store: PackStore, shared_archive: Path, tmp_path: Path
) -> None:
    content = bytearray(shared_archive.read_bytes())
    content[len(content) // 2] ^= 1
    path = tmp_path / "flipped.wayword"
    path.write_bytes(content)

    with pytest.raises(PackCorruptError, match="damaged"):
        store.install(path)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_damaged_archive_gives_a_pack_error_or_a_sound_pack(
    data: st.DataObject, shared_pack: Pack, tmp_path: Path
) -> None:
    folder = tmp_path / "user"
    shutil.rmtree(folder, ignore_errors=True)
    store = PackStore(folder)
    method = data.draw(st.sampled_from([0, 8]))
    path = zip_members(tmp_path / "a.wayword", members_of(shared_pack.folder), method=method)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.one_of(st.integers(0, 99), st.integers(-500, -1), st.integers(0, 10**5)))
        content[at % len(content)] = data.draw(st.integers(0, 255))
    path.write_bytes(content)

    with suppress(PackError):
        store.install(path)

    assert store.broken() == ()
    assert all(store.verify(pack.id) == () for pack in store.list())
    assert not list(folder.glob(".staging-*"))


@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "is full; free some space"),
        (errno.EDQUOT, "is full; free some space"),
        (errno.EROFS, "may not be written"),
        (errno.EIO, "cannot be written: Input/output error"),
    ],
)
def test_a_disk_that_refuses_leaves_the_store_as_it_was(
    store: PackStore,
    user_folder: Path,
    shared_pack: Pack,
    monkeypatch: pytest.MonkeyPatch,
    earlier: bool,
    number: int,
    words: str,
) -> None:
    if earlier:
        store.install(shared_pack.folder)
    before = store.list()

    def refuse(_descriptor: int) -> NoReturn:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        with pytest.raises(PackError, match=words):
            store.install(shared_pack.folder, replace=True)

    assert store.list() == before
    assert not list(user_folder.glob(".staging-*"))


def test_a_disk_with_too_little_room_is_named_before_anything_is_copied(
    store: PackStore, shared_pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(shared_pack.folder)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)

    with pytest.raises(PackError, match=r"0\.3 MB are needed and 0\.0 MB are free"):
        store.install(shared_pack.folder)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, shared_pack: Pack) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(PackError, match=r"file/user cannot be written|file/user may not"):
        PackStore(tmp_path / "file" / "user").install(shared_pack.folder)


def test_a_folder_that_is_a_file_holds_no_packs(tmp_path: Path, shared_pack: Pack) -> None:
    (tmp_path / "user").write_text("in the way")
    store = PackStore(tmp_path / "user", [shared_pack.folder.parent])

    assert [pack.bundled for pack in store.list()] == [True]
