"""Manifests and folders that no honest pack has; the store must stay as it was."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packs.forge import (
    change_manifest,
    list_again,
    members_of,
    pack_archive,
    zip_members,
)
from translator.errors import (
    PackCorruptError,
    PackHostileError,
    PackMissingError,
    PackVersionError,
)
from translator.packs.pack import Pack
from translator.packs.store import PackStore

pytestmark = pytest.mark.usefixtures("untouched")


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
    change_manifest(tiny, format=3, unheard_of="field")

    with pytest.raises(
        PackVersionError, match="manifest format 3, this Wayword reads formats 1 and 2"
    ):
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
