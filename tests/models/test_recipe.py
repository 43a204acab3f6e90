"""Recipes are read strictly."""

from pathlib import Path

import pytest

from models.recipe import Recipe
from translator.errors import InputError

RECIPES = sorted((Path(__file__).parents[2] / "models" / "recipes").glob("*.toml"))

GOOD = """
source = "en"
target = "es"
[pack]
version = "1.0.0"
licence = "CC0-1.0"
attribution = "nobody"
[data]
origin = "nowhere"
corpora = [{ file = "en-es.tsv.gz" }]
"""


def written(folder: Path, content: str) -> Path:
    path = folder / "r.toml"
    path.write_text(content, encoding="utf-8")
    return path


def test_there_are_recipes() -> None:
    assert RECIPES


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_a_recipe_of_ours_is_sound_and_named_by_its_pair_or_family(path: Path) -> None:
    recipe = Recipe.load(path)

    assert path.stem == recipe.name == (recipe.pack.id or f"{recipe.source}-{recipe.target}")
    assert recipe.is_multilingual or not recipe.pack.id
    assert all(corpus.sha256 or corpus.taught for corpus in recipe.data.corpora)


def test_defaults_make_a_short_recipe_whole(tmp_path: Path) -> None:
    recipe = Recipe.load(written(tmp_path, GOOD))

    assert (recipe.architecture.encoder_layers, recipe.architecture.decoder_layers) == (6, 2)


def test_an_unknown_key_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="speed"):
        Recipe.load(written(tmp_path, GOOD + "[schedule]\nspeed = 3\n"))


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    content = GOOD.replace('"es"', '"en"') + (
        "[architecture]\nwidth = 250\n[schedule]\nepochs = -1\n[augmentation]\ntypo = 2.0\n"
    )

    with pytest.raises(InputError) as caught:
        Recipe.load(written(tmp_path, content))

    for fault in ("the same", "architecture.width", "schedule.epochs", "augmentation.typo"):
        assert fault in str(caught.value)


def test_an_absent_recipe_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        Recipe.load(tmp_path / "none.toml")


def test_several_languages_are_learnt_from_or_into_english(tmp_path: Path) -> None:
    many = GOOD.replace('"es"', '"mul"')
    recipe = Recipe.load(written(tmp_path, many))
    assert [str(pair) for pair in recipe.pairs] == ["en-es"]
    assert recipe.tokens == ("▁<2es>",)
    with pytest.raises(InputError, match="mul should be learnt from or into English"):
        Recipe.load(written(tmp_path, many.replace('"en"', '"de"')))
