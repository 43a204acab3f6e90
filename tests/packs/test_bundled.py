"""The packs that ship with Wayword."""

import re

import pytest

from translator.languages import LanguagePair
from translator.packs.pack import Pack
from translator.packs.store import PackStore, bundled_folders

STORE = PackStore(bundled_folders()[0] / "no-user-packs", bundled_folders())


def test_no_bundled_pack_is_broken() -> None:
    assert STORE.broken() == ()


def test_english_to_spanish_is_bundled() -> None:
    assert STORE.for_pair(LanguagePair("en", "es")).bundled


@pytest.mark.parametrize("pack", STORE.list(), ids=lambda pack: pack.id)
def test_a_bundled_pack_is_sound(pack: Pack) -> None:
    assert STORE.verify(pack.id) == ()


@pytest.mark.parametrize("pack", STORE.list(), ids=lambda pack: pack.id)
def test_a_bundled_pack_is_small_and_says_where_it_comes_from(pack: Pack) -> None:
    manifest = pack.manifest

    assert manifest.size <= (32_000_000 if manifest.is_multilingual else 16_000_000)
    assert re.fullmatch(r"[A-Za-z0-9.-]+( (AND|OR|WITH) [A-Za-z0-9.-]+)*", manifest.licence)
    assert manifest.attribution
    assert all(direction.scores for direction in manifest.directions)
    assert all("version:" in score.signature for score in manifest.scores)
