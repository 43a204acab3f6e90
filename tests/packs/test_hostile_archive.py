"""Archives that no honest program makes; the store must stay as it was."""

import stat
import zipfile
from pathlib import Path

import pytest

from tests.packs.forge import (
    list_again,
    members_of,
    pack_archive,
    patch_directory,
    special_member,
    zip_members,
)
from translator.errors import (
    PackCorruptError,
    PackError,
    PackHostileError,
    PackMissingError,
)
from translator.packs.pack import Pack
from translator.packs.store import PackStore

pytestmark = pytest.mark.usefixtures("untouched")


def test_a_member_whose_name_goes_on_after_a_nul_is_refused(
    store: PackStore, shared_pack: Pack, tmp_path: Path
) -> None:
    path = zip_members(
        tmp_path / "forged.wayword", [*members_of(shared_pack.folder), ("extra-evil", b"")]
    )
    path.write_bytes(path.read_bytes().replace(b"extra-evil", b"extra\0evil"))

    with pytest.raises(PackHostileError, match="control character"):
        store.install(path)


@pytest.mark.parametrize("double", ["source.spm", "SOURCE.SPM", "Source.Spm", "manifest.json"])
def test_members_that_would_overwrite_each_other_are_refused(
    store: PackStore, shared_pack: Pack, tmp_path: Path, double: str
) -> None:
    members = [*members_of(shared_pack.folder), (double, b"evil")]
    path = zip_members(tmp_path / "forged.wayword", members)

    with pytest.raises(PackHostileError, match="collides"):
        store.install(path)


@pytest.mark.parametrize(
    ("mode", "attributes"),
    [
        (stat.S_IFLNK | 0o777, 0),
        (stat.S_IFIFO | 0o644, 0),
        (stat.S_IFCHR | 0o644, 0),
        (stat.S_IFBLK | 0o644, 0),
        (stat.S_IFSOCK | 0o644, 0),
        (stat.S_IFDIR | 0o755, 0),
        (0, 0x10),
        (0, 0x08),
    ],
)
def test_a_member_that_is_no_plain_file_is_refused(
    store: PackStore, shared_pack: Pack, tmp_path: Path, mode: int, attributes: int
) -> None:
    evil = special_member("source.spm", mode=mode, attributes=attributes)
    members = [one for one in members_of(shared_pack.folder) if one[0] != "source.spm"]
    path = zip_members(tmp_path / "forged.wayword", [*members, (evil, b"/etc/passwd")])

    with pytest.raises(PackHostileError, match="a link, a folder or a special file"):
        store.install(path)


@pytest.mark.parametrize("flag", [0x0001, 0x0041, 0x2000])
def test_an_encrypted_member_is_refused(
    store: PackStore, shared_pack: Pack, tmp_path: Path, flag: int
) -> None:
    path = pack_archive(shared_pack.folder, tmp_path / "forged.wayword")
    patch_directory(path, "source.spm", 8, "<H", flag)

    with pytest.raises(PackHostileError, match=r"'source\.spm' is encrypted"):
        store.install(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_packed_by_a_rare_method_is_refused(
    store: PackStore, shared_pack: Pack, tmp_path: Path, method: int
) -> None:
    members = members_of(shared_pack.folder)
    path = zip_members(tmp_path / "forged.wayword", members, method=method)

    with pytest.raises(PackHostileError, match=f"method {method}"):
        store.install(path)


def test_a_member_that_unpacks_to_far_more_than_its_size_is_refused(
    store: PackStore, tiny: Path, tmp_path: Path
) -> None:
    (tiny / "bomb.txt").write_bytes(bytes(5_000_000))
    list_again(tiny)
    path = zip_members(tmp_path / "forged.wayword", members_of(tiny), method=zipfile.ZIP_DEFLATED)

    with pytest.raises(PackHostileError, match=r"'bomb\.txt' unpacks [0-9]+ bytes to 5000000"):
        store.install(path)


def test_a_bomb_whose_header_states_a_small_size_is_refused(
    store: PackStore, tiny: Path, tmp_path: Path
) -> None:
    (tiny / "bomb.txt").write_bytes(bytes(5_000_000))
    list_again(tiny)
    path = zip_members(tmp_path / "forged.wayword", members_of(tiny), method=zipfile.ZIP_DEFLATED)
    patch_directory(path, "bomb.txt", 24, "<I", 1000)

    with pytest.raises(PackCorruptError, match="damaged"):
        store.install(path)


def test_a_member_longer_than_its_manifest_says_is_refused(
    store: PackStore, tiny: Path, tmp_path: Path
) -> None:
    with (tiny / "source.spm").open("ab") as file:
        file.write(b"more")
    path = pack_archive(tiny, tmp_path / "forged.wayword")

    with pytest.raises(PackCorruptError, match=r"'source\.spm' is longer than the [0-9]+ bytes"):
        store.install(path)


def test_members_that_share_their_bytes_are_refused(
    store: PackStore, shared_pack: Pack, tmp_path: Path
) -> None:
    path = pack_archive(shared_pack.folder, tmp_path / "forged.wayword")
    patch_directory(path, "config.json", 20, "<I", 250_000)

    with pytest.raises(PackHostileError, match="share their bytes"):
        store.install(path)


def test_more_members_than_a_pack_may_have_are_refused(
    store: PackStore, shared_pack: Pack, tmp_path: Path
) -> None:
    extra = [(f"extra-{number}", b"") for number in range(60)]
    path = zip_members(tmp_path / "forged.wayword", [*members_of(shared_pack.folder), *extra])

    with pytest.raises(PackHostileError, match="65 files"):
        store.install(path)


@pytest.mark.parametrize("content", [b"PDF, not zip " * 9, b"\x1f\x8b\x08" + bytes(99), bytes(22)])
def test_a_file_that_is_no_archive_is_named(
    store: PackStore, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "forged.wayword"
    path.write_bytes(content)

    with pytest.raises(PackMissingError, match=r"is no \.wayword archive"):
        store.install(path)


@pytest.mark.parametrize(
    ("before", "after"), [(b"#!/bin/sh\n", b""), (b"", b"tail"), (b"", b"PK\5\6" + bytes(18))]
)
def test_an_archive_with_anything_before_or_after_it_is_refused(
    store: PackStore, shared_archive: Path, tmp_path: Path, before: bytes, after: bytes
) -> None:
    path = tmp_path / "forged.wayword"
    path.write_bytes(before + shared_archive.read_bytes() + after)

    with pytest.raises(PackError):
        store.install(path)


def test_an_archive_with_a_comment_is_refused(
    store: PackStore, shared_archive: Path, tmp_path: Path
) -> None:
    path = tmp_path / "forged.wayword"
    path.write_bytes(shared_archive.read_bytes()[:-2] + b"\5\0hello")

    with pytest.raises(PackCorruptError):
        store.install(path)
