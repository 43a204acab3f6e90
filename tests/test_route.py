"""Routes, languages and settings."""

from pathlib import Path

import pytest

from translator.errors import InputError, LanguageError, NoRouteError
from translator.languages import LanguagePair, language_name, language_tag
from translator.route import find_route, reachable, sources_of
from translator.settings import Folders, Settings

HERE = [LanguagePair.of(*pair.split("-")) for pair in ("en-es", "es-en", "en-ja", "de-en")]


def shown(pairs: tuple[LanguagePair, ...]) -> str:
    return "→".join([pairs[0].source, *(pair.target for pair in pairs)])


@pytest.mark.parametrize(
    ("source", "target", "route"),
    [("en", "es", "en→es"), ("de", "ja", "de→en→ja"), ("es", "ja", "es→en→ja")],
)
def test_the_direct_pack_wins_else_english_is_the_pivot(
    source: str, target: str, route: str
) -> None:
    assert shown(find_route(LanguagePair(source, target), HERE)) == route


@pytest.mark.parametrize(
    ("source", "target", "route"),
    [
        ("en-GB", "es-MX", "en→es"),
        ("de-AT", "ja", "de→en→ja"),
        ("en", "pt-BR", "en→pt-BR"),
        ("en", "pt", "en→pt"),
        ("en", "es-419", "en→es"),
    ],
)
def test_a_region_goes_by_its_language_unless_it_has_a_pack(
    source: str, target: str, route: str
) -> None:
    here = [*HERE, LanguagePair("en", "pt-BR"), LanguagePair("en", "pt")]
    assert shown(find_route(LanguagePair(source, target), here)) == route


@pytest.mark.parametrize(("source", "target"), [("en", "zh-Hant"), ("zh-Hant-TW", "en")])
def test_a_script_is_never_replaced(source: str, target: str) -> None:
    here = [LanguagePair("en", "zh"), LanguagePair("zh", "en")]
    with pytest.raises(NoRouteError):
        find_route(LanguagePair(source, target), here)


@pytest.mark.parametrize("target", ["es", "es-MX"])
def test_sources_reach_a_language_or_its_region(target: str) -> None:
    assert sources_of(target, HERE) == ["de", "en"]
    assert sources_of(None, HERE) == ["de", "en", "es"]


@pytest.mark.parametrize(
    ("source", "target", "sentence"),
    [
        ("en-GB", "en", "needs no translation"),
        ("fr", "es-MX", "nearest here: de→es, en→es"),
        ("fr", "es", "nearest here: de→es, en→es"),
        ("ja", "en", "nearest here: de→en, es→en"),
        ("fr", "it", "nearest here: de→en"),
        ("es", "es", "needs no translation"),
    ],
)
def test_without_a_route_the_nearest_pairs_are_named(
    source: str, target: str, sentence: str
) -> None:
    with pytest.raises(NoRouteError, match=sentence):
        find_route(LanguagePair(source, target), HERE)


def test_without_any_pack_the_remedy_is_named() -> None:
    with pytest.raises(NoRouteError, match="packs install"):
        find_route(LanguagePair("en", "es"), [])


def test_everything_that_can_be_joined_is_reachable() -> None:
    assert [str(pair) for pair in reachable(HERE)] == [
        "de-en", "de-es", "de-ja", "en-es", "en-ja", "es-en", "es-ja",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given_text", "tag"),
    [("es", "es"), ("ES", "es"), ("pt-br", "pt-BR"), ("zh_hans", "zh-Hans"), ("German", "de")],
)
def test_tags_and_names_become_canonical_tags(given_text: str, tag: str) -> None:
    assert language_tag(given_text) == tag


@pytest.mark.parametrize("wrong", ["", "e", "english!", "e$", "en-", "Ελληνικά", "e n"])
def test_what_is_no_tag_is_refused(wrong: str) -> None:
    with pytest.raises(LanguageError):
        language_tag(wrong)


def test_a_region_is_named_by_its_language() -> None:
    assert (language_name("pt-BR"), language_name("xx")) == ("Portuguese", "xx")


def test_all_folders_lie_below_the_home_that_is_set(home: Path) -> None:
    folders = Folders.find()
    places = (folders.packs, folders.database, folders.settings)
    assert all(place.is_relative_to(home) for place in places)
    assert not home.exists()


@pytest.mark.parametrize(
    "content", ["beam = 0", "beam = 'x'", "unknown = 1", "memory_entries = 0", "beam", "\xff"]
)
def test_wrong_settings_name_the_file(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(InputError, match=r"settings\.toml"):
        Settings.load(path)


def test_absent_settings_are_the_defaults(tmp_path: Path) -> None:
    assert Settings.load(tmp_path / "none.toml") == Settings()
