"""What every test shares: no network, a home of its own, the bundled pack, a fresh phrasebook."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from translator.packs import store
from translator.packs.pack import Pack
from translator.packs.store import PackStore, bundled_folders
from translator.phrasebook.curated.building import build
from translator.phrasebook.curated.faults import ContentError
from translator.service import Translator
from translator.settings import HOME_VARIABLE, Folders, Settings


def pytest_configure(config: pytest.Config) -> None:
    """Compile the phrasebook where its content changed since Wayword was installed."""
    if hasattr(config, "workerinput"):
        return
    try:
        build()
    except ContentError as error:
        raise pytest.UsageError(str(error)) from error


class NetworkUsedError(AssertionError):
    """Something opened a socket."""


def _forbid_sockets(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith("socket."):
        raise NetworkUsedError(f"{event}{arguments!r}")


sys.addaudithook(_forbid_sockets)
hypothesis.settings.register_profile("any machine", deadline=None)
hypothesis.settings.load_profile("any machine")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put the user's folders into a folder of this test."""
    place = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(place))
    return place


@pytest.fixture
def folders(home: Path) -> Folders:
    """The user's folders of this test."""
    return Folders(data=home / "data", config=home / "config")


@pytest.fixture
def no_japanese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ship the bundled packs without those for Japanese, which the phrasebook speaks as well."""
    _ship_without("ja", tmp_path / "bundled", monkeypatch)


@pytest.fixture
def no_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ship the bundled packs without those for many languages."""
    _ship_without("gem", tmp_path / "bundled", monkeypatch)


def _ship_without(side: str, packs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packs.mkdir()
    for pack in (pack for folder in bundled_folders() for pack in folder.iterdir()):
        if side not in pack.name.split("-"):
            (packs / pack.name).symlink_to(pack)
    monkeypatch.setattr(store, "bundled_folders", lambda: (packs,))


@pytest.fixture(scope="session")
def bundled_pack() -> Pack:
    """The English-Spanish pack that ships with Wayword."""
    return PackStore(Path("/nonexistent"), bundled_folders()).get("en-es")


@pytest.fixture
def translator(folders: Folders) -> Iterator[Translator]:
    """A translator with the bundled packs and nothing of the user's."""
    with Translator(folders=folders, settings=Settings()) as made:
        yield made
