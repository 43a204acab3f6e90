"""A whole run, from a corpus of a toy language to a pack that can be installed."""

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from models import run as run_module
from models.corpus.pair import Pair, write_pairs
from models.export.loading import PackWeights, start_from
from models.packed.preparation import write_text
from models.places import Places
from models.recipe import Recipe
from models.run import Run
from models.training.network import build_network
from models.vocabulary import load_vocabulary, train_vocabulary
from tests.models.training.toy import words
from translator.errors import InputError
from translator.packs.store import PackStore

RECIPE = """
source = "en"
target = "tl"
[pack]
version = "1.2.3"
licence = "CC0-1.0"
attribution = "toy"
[data]
origin = "a toy language"
corpora = [{ file = "en-tl.tsv.gz" }]
[augmentation]
upper = 0.0
lower = 0.0
typo = 0.0
numbers = 0.0
placeholders = 0.0
[architecture]
encoder_layers = 1
decoder_layers = 1
width = 32
heads = 2
feed_forward = 64
[schedule]
epochs = 3
batch_tokens = 600
rate = 5e-3
warmup = 20
evaluate_every = 10
[tuning]
epochs = 0
"""


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    torch.set_num_threads(1)
    learnt = [Pair(text, text[::-1]) for text in words(800, seed=1)]
    write_pairs(tmp_path / "corpora" / "en-tl.tsv.gz", learnt)
    with gzip.open(tmp_path / "corpora" / "en-tl.tsv.gz", "ab") as file:
        file.write(b"broken line\n")
    asked = [Pair(text, text[::-1]) for text in words(20, seed=2)]
    write_pairs(tmp_path / "tests" / "tatoeba" / "en-tl.tsv", asked)
    for language in ("en", "tl"):
        train_vocabulary(words(500, seed=5), tmp_path / "v" / f"{language}.spm", pieces=300)
    monkeypatch.setattr(run_module, "VOCABULARIES", tmp_path / "v")
    (tmp_path / "en-tl.toml").write_text(RECIPE, encoding="utf-8")
    return Places(
        tmp_path / "en-tl.toml", tmp_path / "corpora", tmp_path / "tests", tmp_path / "work"
    )


def test_a_recipe_becomes_a_sound_pack_with_its_record(places: Places, tmp_path: Path) -> None:
    said: list[str] = []
    run = Run(Recipe.load(places.recipe), places, say=said.append, threads=1)

    folder = run.make(tmp_path / "packs")

    store = PackStore(tmp_path / "none", (tmp_path / "packs",))
    assert [pack.id for pack in store.list()] == ["en-tl"]
    assert store.verify("en-tl") == ()
    assert {score.metric for score in store.get("en-tl").manifest.scores} == {"BLEU", "chrF2"}
    assert folder == tmp_path / "packs" / "en-tl"
    assert (places.work / "record.json").is_file()
    assert any("unreadable 1" in line for line in said)


def test_a_corpus_that_is_not_the_recipes_is_refused(places: Places, tmp_path: Path) -> None:
    content = RECIPE.replace('"en-tl.tsv.gz" }', f'"en-tl.tsv.gz", sha256 = "{"0" * 64}" }}')
    places.recipe.write_text(content, encoding="utf-8")

    with pytest.raises(InputError, match="SHA-256"):
        Run(Recipe.load(places.recipe), places, say=print).make(tmp_path / "packs")


def test_what_a_teacher_made_is_read_from_its_own_folder(places: Places, tmp_path: Path) -> None:
    taught = '{ file = "en-tl.tsv.gz" }, { file = "teacher-en-tl.tsv.xz", taught = true }'
    content = RECIPE.replace('{ file = "en-tl.tsv.gz" }', taught)
    places.recipe.write_text(content, encoding="utf-8")
    recipe = Recipe.load(places.recipe)
    made = [Pair(text, text[::-1]) for text in words(50, seed=3)]
    (tmp_path / "taught").mkdir()
    write_text(
        tmp_path / "taught" / "teacher-en-tl.tsv.xz",
        "".join(f"{one.source}\t{one.target}\n" for one in made),
    )
    said: list[str] = []

    with pytest.raises(InputError, match="--taught"):
        Run(recipe, places, say=print).make(tmp_path / "packs")
    whole = replace(places, taught=tmp_path / "taught")
    Run(recipe, whole, say=said.append, threads=1).make(tmp_path / "packs")

    assert any("teacher-en-tl.tsv.xz: " in line and " of 50 pairs kept" in line for line in said)
    record = json.loads((places.work / "record.json").read_bytes())
    assert record["sha256"].keys() == {"en-tl.tsv.gz", "teacher-en-tl.tsv.xz"}


def test_a_language_without_vocabulary_is_named(places: Places) -> None:
    places.recipe.write_text(RECIPE.replace('"tl"', '"es"', 1), encoding="utf-8")

    with pytest.raises(InputError, match=r"es\.spm"):
        Run(Recipe.load(places.recipe), places, say=print)


@pytest.mark.parametrize(
    ("source", "target", "without"),
    [("en", "mul", ""), ("en", "mul", "tm"), ("mul", "en", "tm")],
)
def test_several_languages_become_one_pack_with_a_direction_each(
    places: Places, tmp_path: Path, source: str, target: str, without: str
) -> None:
    others = [Pair(text, text.swapcase()) for text in words(300, seed=4)]
    write_pairs(tmp_path / "corpora" / "en-tm.tsv.gz", others)
    asked = [Pair(text, text.swapcase()) for text in words(20, seed=6)]
    write_pairs(tmp_path / "tests" / "tatoeba" / "en-tm.tsv", asked)
    train_vocabulary(words(500, seed=5), tmp_path / "v" / "mul.spm", pieces=300)
    content = RECIPE.replace(
        'source = "en"\ntarget = "tl"', f'source = "{source}"\ntarget = "{target}"'
    )
    content = content.replace("[pack]", f'[pack]\nwithout = ["{without}"]')
    places.recipe.write_text(
        content.replace(
            '"en-tl.tsv.gz" }', '"en-tl.tsv.gz" }, { file = "en-tm.tsv.gz", weight = 2 }'
        ),
        encoding="utf-8",
    )

    Run(Recipe.load(places.recipe), places, say=print, threads=1).make(tmp_path / "packs")

    store = PackStore(tmp_path / "none", (tmp_path / "packs",))
    pack = store.get(f"{source}-{target}")
    assert store.verify(pack.id) == ()
    shipped = [tag for tag in ("tl", "tm") if tag != without]
    assert [str(pair) for pair in pack.manifest.pairs] == [
        f"en-{tag}" if source == "en" else f"{tag}-en" for tag in shipped
    ]
    assert ("vmap.txt" in pack.manifest.files) is (source == "en")
    _begins_again(pack.folder, Recipe.load(places.recipe), tmp_path / "v")
    assert [*pack.manifest.target_pieces] == (shipped if source == "en" else [])
    assert all(direction.grade for direction in pack.manifest.directions)
    assert {score.testset for score in pack.manifest.scores} == {
        f"tatoeba-dev {pair}" for pair in pack.manifest.pairs
    }


def _begins_again(folder: Path, recipe: Recipe, vocabularies: Path) -> None:
    """Check that another run of the recipe begins from every piece of the pack, tokens too."""
    spm = vocabularies / f"{recipe.source}.spm"
    pieces = load_vocabulary(spm).get_piece_size() + len(recipe.tokens)
    network = build_network(recipe.architecture, source_pieces=pieces, target_pieces=300, seed=2)
    matched = start_from(
        network,
        "encoder",
        PackWeights(folder),
        language=recipe.source,
        vocabulary=spm,
        tokens=recipe.tokens,
    )
    assert matched == pieces
