import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packs.forge import change_manifest, pack_archive
from translator.errors import (
    PackCorruptError,
    PackError,
    PackExistsError,
    PackMissingError,
    PackVersionError,
)
from translator.languages import LanguagePair
from translator.packs.pack import Pack
from translator.packs.store import PackStore
from translator.settings import Folders
from translator.testing import build_tiny_pack

EN_ES = LanguagePair("en", "es")


def test_a_store_without_folders_is_empty(store: PackStore, user_folder: Path) -> None:
    assert (store.list(), store.broken(), store.pairs()) == ((), (), ())
    assert not user_folder.exists()


def test_a_pack_installs_from_its_folder(store: PackStore, shared_pack: Pack) -> None:
    pack = store.install(shared_pack.folder)

    assert (pack.id, pack.version, pack.pair, pack.bundled) == ("en-es", "1.0.0", EN_ES, False)
    assert store.list() == (pack,)
    assert store.verify("en-es") == ()


def test_a_pack_installs_from_an_archive(store: PackStore, shared_archive: Path) -> None:
    pack = store.install(shared_archive)

    assert store.get("en-es") == pack
    assert store.verify("en-es") == ()


def test_installing_leaves_the_source_as_it_was(store: PackStore, tiny: Path) -> None:
    before = {path.name: path.read_bytes() for path in tiny.iterdir()}

    store.install(tiny)

    assert {path.name: path.read_bytes() for path in tiny.iterdir()} == before


def test_progress_ends_at_the_size_of_all_files(store: PackStore, shared_pack: Pack) -> None:
    told: list[tuple[int, int]] = []

    store.install(shared_pack.folder, progress=lambda done, total: told.append((done, total)))

    size = shared_pack.manifest.size
    assert told == sorted(told)
    assert told[-1] == (size, size)


def test_what_progress_raises_stops_the_installation(
    store: PackStore, user_folder: Path, shared_pack: Pack
) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.install(shared_pack.folder, progress=stop)

    assert [path.name for path in user_folder.iterdir()] == [".lock"]


def test_an_installed_pack_is_not_replaced_unasked(store: PackStore, shared_pack: Pack) -> None:
    first = store.install(shared_pack.folder)

    with pytest.raises(PackExistsError, match=r"en-es 1\.0\.0 is already installed"):
        store.install(shared_pack.folder)

    assert store.list() == (first,)


@pytest.mark.parametrize("version", ["0.9.0", "1.0.0", "2.0.0"])
def test_an_installed_pack_is_replaced_when_asked(
    store: PackStore, user_folder: Path, shared_pack: Pack, tmp_path: Path, version: str
) -> None:
    other = build_tiny_pack(tmp_path / "other", version=version, seed=1)
    store.install(shared_pack.folder)

    store.install(other.folder, replace=True)

    assert [pack.manifest for pack in store.list()] == [other.manifest]
    assert store.verify("en-es") == ()
    assert len(list(user_folder.glob("[!.]*"))) == 1


def test_a_removed_pack_is_gone(store: PackStore, user_folder: Path, shared_pack: Pack) -> None:
    store.install(shared_pack.folder)

    store.remove("en-es")

    assert store.list() == ()
    assert [path.name for path in user_folder.iterdir()] == [".lock"]


def test_a_pack_can_be_installed_again_after_removal(store: PackStore, shared_pack: Pack) -> None:
    store.install(shared_pack.folder)
    store.remove("en-es")

    store.install(shared_pack.folder)

    assert store.verify("en-es") == ()


def test_an_unknown_pack_is_named_with_those_that_are_there(
    store: PackStore, shared_pack: Pack
) -> None:
    store.install(shared_pack.folder)

    for ask in (store.get, store.verify, store.remove):
        with pytest.raises(PackMissingError, match=r"'en-fr' is installed; there are: en-es\."):
            ask("en-fr")


@pytest.mark.parametrize("pack_id", ["..", "../user", "/", "", ".lock", ".staging-1"])
def test_removing_reaches_nothing_but_packs(
    store: PackStore, user_folder: Path, shared_pack: Pack, pack_id: str
) -> None:
    store.install(shared_pack.folder)
    (user_folder / ".staging-1").mkdir()

    with pytest.raises(PackMissingError):
        store.remove(pack_id)

    assert store.verify("en-es") == ()


def test_bundled_packs_are_read_in_place(tmp_path: Path, shared_pack: Pack) -> None:
    store = PackStore(tmp_path / "user", [shared_pack.folder.parent])

    (pack,) = store.list()

    assert pack.bundled
    assert pack.path("model.bin") == shared_pack.folder / "model.bin"


def test_a_bundled_pack_cannot_be_removed(tmp_path: Path, shared_pack: Pack) -> None:
    store = PackStore(tmp_path / "user", [shared_pack.folder.parent])

    with pytest.raises(PackExistsError, match="came with Wayword"):
        store.remove("en-es")

    assert store.verify("en-es") == ()


def test_the_users_pack_hides_a_bundled_one_until_it_is_removed(
    tmp_path: Path, shared_pack: Pack
) -> None:
    store = PackStore(tmp_path / "user", [shared_pack.folder.parent])
    own = build_tiny_pack(tmp_path / "own", version="0.1.0")

    store.install(own.folder)
    assert [(pack.version, pack.bundled) for pack in store.list()] == [("0.1.0", False)]

    store.remove("en-es")
    assert [(pack.version, pack.bundled) for pack in store.list()] == [("1.0.0", True)]


def test_the_users_pack_of_a_pair_comes_before_a_newer_bundled_one(
    tmp_path: Path, shared_pack: Pack
) -> None:
    store = PackStore(tmp_path / "user", [shared_pack.folder.parent])
    own = build_tiny_pack(tmp_path / "own", pack_id="my-spanish", version="0.1.0")

    store.install(own.folder)

    assert store.for_pair(EN_ES).id == "my-spanish"
    assert [pack.id for pack in store.preferred()] == ["my-spanish"]
    assert [pack.id for pack in store.list()] == ["en-es", "my-spanish"]


def test_of_several_packs_of_a_pair_the_highest_version_is_preferred(
    store: PackStore, tmp_path: Path
) -> None:
    for name, version in (("a", "1.10.0"), ("b", "1.9.9"), ("c", "1.10.0-rc1")):
        store.install(build_tiny_pack(tmp_path / name, pack_id=name, version=version).folder)

    assert store.for_pair(EN_ES).id == "a"


def test_pairs_are_sorted_and_single(store: PackStore, tmp_path: Path) -> None:
    for name, target in (("x", "fr"), ("y", "es"), ("z", "fr")):
        store.install(build_tiny_pack(tmp_path / name, pack_id=name, target=target).folder)

    assert store.pairs() == (EN_ES, LanguagePair("en", "fr"))


def test_a_pair_without_a_pack_is_named(store: PackStore) -> None:
    with pytest.raises(PackMissingError, match="No pack translates en-es"):
        store.for_pair(EN_ES)


@pytest.mark.parametrize(
    ("damage", "error", "words"),
    [
        (lambda folder: (folder / "manifest.json").unlink(), PackMissingError, "no manifest"),
        (lambda folder: (folder / "model.bin").unlink(), PackMissingError, "lacks .*model.bin"),
        (lambda folder: os.truncate(folder / "model.bin", 9), PackCorruptError, "has 9 bytes"),
        (lambda folder: change_manifest(folder, format=2), PackVersionError, "format 2"),
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


def test_a_change_by_another_store_is_seen(
    store: PackStore, user_folder: Path, shared_pack: Pack
) -> None:
    user_folder.mkdir()
    os.utime(user_folder, (1_000_000_000, 1_000_000_000))
    assert store.list() == ()
    assert store.list() is store.list()

    PackStore(user_folder).install(shared_pack.folder)

    assert len(store.list()) == 1


def test_the_default_store_has_the_bundled_packs(tmp_path: Path) -> None:
    store = PackStore.default(Folders(data=tmp_path / "data", config=tmp_path / "config"))

    assert store.for_pair(EN_ES).bundled


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


def test_a_listed_file_has_a_path_and_others_have_none(shared_pack: Pack) -> None:
    assert shared_pack.path("model.bin").is_file()
    with pytest.raises(PackMissingError, match=r"no file 'manifest\.json'"):
        shared_pack.path("manifest.json")


def test_packs_can_be_keys(shared_pack: Pack) -> None:
    again = Pack(shared_pack.manifest, shared_pack.folder, shared_pack.bundled)

    assert {shared_pack: 1}[again] == 1


def test_archives_are_found_by_content_not_by_name(
    store: PackStore, shared_pack: Pack, tmp_path: Path
) -> None:
    path = pack_archive(shared_pack.folder, tmp_path / "download (1).zip")

    assert store.install(path).id == "en-es"
