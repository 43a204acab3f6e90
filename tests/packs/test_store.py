import os
from pathlib import Path

import pytest

from tests.packs.forge import pack_archive
from translator.errors import (
    PackExistsError,
    PackMissingError,
)
from translator.languages import LanguagePair
from translator.packs.pack import Pack
from translator.packs.store import PackStore
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


def test_a_change_by_another_store_is_seen(
    store: PackStore, user_folder: Path, shared_pack: Pack
) -> None:
    user_folder.mkdir()
    os.utime(user_folder, (1_000_000_000, 1_000_000_000))
    assert store.list() == ()
    assert store.list() is store.list()

    PackStore(user_folder).install(shared_pack.folder)

    assert len(store.list()) == 1


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
