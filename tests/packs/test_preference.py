from pathlib import Path

import pytest

from translator.errors import (
    PackExistsError,
    PackMissingError,
)
from translator.languages import LanguagePair
from translator.packs.pack import Pack
from translator.packs.store import PackStore
from translator.settings import Folders
from translator.testing import build_tiny_pack

EN_ES = LanguagePair("en", "es")


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


def test_the_default_store_has_the_bundled_packs(tmp_path: Path) -> None:
    store = PackStore.default(Folders(data=tmp_path / "data", config=tmp_path / "config"))

    assert store.for_pair(EN_ES).bundled
