"""Tiny packs and an empty store for the tests of this folder."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packs.forge import pack_archive
from translator.packs.pack import Pack
from translator.packs.store import PackStore
from translator.testing import build_tiny_pack


@pytest.fixture(scope="session")
def shared_pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """One tiny pack for all tests, which must not change it."""
    return build_tiny_pack(tmp_path_factory.mktemp("tiny") / "en-es")


@pytest.fixture(scope="session")
def shared_archive(shared_pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny pack as an archive, which tests must not change."""
    return pack_archive(shared_pack.folder, tmp_path_factory.mktemp("archive") / "en-es.wayword")


@pytest.fixture
def tiny(shared_pack: Pack, tmp_path: Path) -> Path:
    """The folder of a tiny pack of the test's own."""
    return Path(shutil.copytree(shared_pack.folder, tmp_path / "source"))


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    """A store without bundled packs whose folder does not exist yet."""
    return PackStore(tmp_path / "user")


@pytest.fixture
def user_folder(tmp_path: Path) -> Path:
    """The folder of ``store``."""
    return tmp_path / "user"


@pytest.fixture
def untouched(store: PackStore, tmp_path: Path) -> Iterator[None]:
    """Check in the end: no pack, no staging folder, nothing written beside the store."""
    yield
    assert (store.list(), store.broken()) == ((), ())
    left = {path.name for path in (tmp_path / "user").glob("*")}
    assert left <= {".lock"}
    assert {path.name for path in tmp_path.iterdir()} <= {"user", "source", "forged.wayword"}
