"""Sources that no honest pack comes from; the store must stay as it was."""

import os
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.packs.forge import (
    change_manifest,
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
    PackVersionError,
)
from translator.packs.pack import Pack
from translator.packs.store import PackStore


@pytest.fixture(autouse=True)
def _nothing_comes_of_it(store: PackStore, tmp_path: Path) -> Iterator[None]:
    """After each test: no pack, no staging folder, nothing written beside the store."""
    yield
    assert (store.list(), store.broken()) == ((), ())
    left = {path.name for path in (tmp_path / "user").glob("*")}
    assert left <= {".lock"}
    assert {path.name for path in tmp_path.iterdir()} <= {"user", "source", "forged.wayword"}


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "//server/share",
        "..",
        "../evil",
        "a/../../evil",
        "C:evil",
        "C:\\evil",
        "\\\\server\\share",
        "..\\evil",
        "folder\\file",
        "folder/file",
        "folder/",
        "./file",
        "CON",
        "nul.txt",
        "Com1.spm",
        "file.",
        "file ",
        " file",
        "file:stream",
        "file\n",
        "file\x1b[2J",
        "file\x7f",
        "\N{LATIN SMALL LETTER E WITH ACUTE}.txt",
        "e\N{COMBINING ACUTE ACCENT}.txt",
        "\N{LATIN SMALL LIGATURE FI}le",
        "file\N{RIGHT-TO-LEFT OVERRIDE}txt.exe",
        ".hidden",
        "a" * 101,
    ],
)
def test_a_member_with_a_dangerous_name_is_refused(
    store: PackStore, shared_pack: Pack, tmp_path: Path, name: str
) -> None:
    members = [*members_of(shared_pack.folder), (zipfile.ZipInfo(name), b"evil")]
    path = zip_members(tmp_path / "forged.wayword", members)

    with pytest.raises(PackHostileError, match="no honest pack"):
        store.install(path)


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


def test_a_manifest_that_states_too_many_bytes_is_refused(
    store: PackStore, tiny: Path, tmp_path: Path
) -> None:
    list_again(tiny)
    entries = {
        path.name: {"size": 10**12, "sha256": "0" * 64}
        for path in tiny.iterdir()
        if path.name != "manifest.json"
    }
    change_manifest(tiny, files=entries)

    for source in (tiny, pack_archive(tiny, tmp_path / "forged.wayword")):
        with pytest.raises(PackHostileError, match="states 4000000000000 bytes"):
            store.install(source)


@pytest.mark.parametrize("pack_id", ["con", "aux.1", "en-es."])
def test_a_pack_id_that_cannot_be_a_folder_everywhere_is_refused(
    store: PackStore, tiny: Path, pack_id: str
) -> None:
    change_manifest(tiny, id=pack_id)

    with pytest.raises(PackHostileError, match="calls itself"):
        store.install(tiny)


@pytest.mark.parametrize("pack_id", ["../evil", "/evil", "", "EN-ES", "a~1", ".lock", "a" * 65])
def test_a_pack_id_that_is_none_is_refused(store: PackStore, tiny: Path, pack_id: str) -> None:
    change_manifest(tiny, id=pack_id)

    with pytest.raises(PackCorruptError, match="may hold only"):
        store.install(tiny)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"format": 1}',
        b'{"format": "1"}',
        b'{"format": 1, "id": "\xff"}',
        b'{"format": 1, "x": ' + b"[" * 100_000,
        b'{"format": 1, "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b" " * 1_100_000,
    ],
)
def test_a_manifest_of_whatever_bytes_is_refused(
    store: PackStore, tiny: Path, tmp_path: Path, content: bytes
) -> None:
    (tiny / "manifest.json").write_bytes(content)

    for source in (tiny, pack_archive(tiny, tmp_path / "forged.wayword")):
        with pytest.raises(PackCorruptError, match="manifest of"):
            store.install(source)


def test_a_pack_of_another_format_version_is_named_as_such(store: PackStore, tiny: Path) -> None:
    change_manifest(tiny, format=2, unheard_of="field")

    with pytest.raises(PackVersionError, match="manifest format 2, this Wayword reads format 1"):
        store.install(tiny)


def _link_a_file(folder: Path) -> None:
    (folder / "source.spm").unlink()
    (folder / "source.spm").symlink_to("/etc/passwd")


def _dangling_manifest(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    (folder / "manifest.json").symlink_to("nowhere")


def _pipe(folder: Path) -> None:
    (folder / "source.spm").unlink()
    os.mkfifo(folder / "source.spm")


def _pipe_for_a_manifest(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    os.mkfifo(folder / "manifest.json")


@pytest.mark.parametrize("change", [_link_a_file, _dangling_manifest, _pipe, _pipe_for_a_manifest])
def test_a_folder_with_links_or_special_files_is_refused(
    store: PackStore, tiny: Path, change: Callable[[Path], None]
) -> None:
    change(tiny)

    with pytest.raises(PackHostileError, match="is a link or a special file"):
        store.install(tiny)


def test_a_folder_with_a_sub_folder_is_refused(store: PackStore, tiny: Path) -> None:
    (tiny / "sub").mkdir()

    with pytest.raises(PackHostileError, match="'sub/' \\(it lies in a folder\\)"):
        store.install(tiny)


def test_a_folder_with_too_many_files_is_refused(store: PackStore, tiny: Path) -> None:
    for number in range(70):
        (tiny / f"extra-{number}").touch()

    with pytest.raises(PackHostileError, match="more than 64 files"):
        store.install(tiny)


def test_files_that_the_manifest_does_not_list_are_refused(
    store: PackStore, tiny: Path, tmp_path: Path
) -> None:
    (tiny / "notes.txt").write_text("mine")

    for source in (tiny, pack_archive(tiny, tmp_path / "forged.wayword")):
        with pytest.raises(PackCorruptError, match=r"does not list: notes\.txt"):
            store.install(source)


def test_files_that_are_listed_and_absent_are_named(
    store: PackStore, tiny: Path, tmp_path: Path
) -> None:
    (tiny / "model.bin").unlink()
    (tiny / "source.spm").unlink()

    for source in (tiny, pack_archive(tiny, tmp_path / "forged.wayword")):
        with pytest.raises(PackMissingError, match=r"lists: model\.bin, source\.spm"):
            store.install(source)


def test_a_source_without_a_manifest_holds_no_pack(
    store: PackStore, tiny: Path, tmp_path: Path
) -> None:
    (tiny / "manifest.json").unlink()

    for source in (tiny, pack_archive(tiny, tmp_path / "forged.wayword")):
        with pytest.raises(PackMissingError, match=r"has no manifest\.json"):
            store.install(source)


@pytest.mark.parametrize("name", ["nowhere", "/dev/zero", "bad\0name"])
def test_a_path_that_is_neither_file_nor_folder_is_named(store: PackStore, name: str) -> None:
    with pytest.raises(PackMissingError, match="neither a pack's folder nor"):
        store.install(Path(name))


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
