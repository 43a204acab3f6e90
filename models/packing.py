"""Packing: a trained model becomes a pack, checked and measured."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from models.corpus.augment import PLACEHOLDERS
from models.evaluation import TestSet, bleu, decode
from models.export.specification import SOURCE, TARGET
from models.grading import grade_of
from models.recipe import Recipe
from models.scoring import measure, translate_all
from translator.errors import PackCorruptError
from translator.packs.builder import describe_directions
from translator.packs.manifest import DecodeDefaults, Direction, Score, Vocabulary

MOST_LOST = 1.0
"""BLEU that int8 may cost against float32 (the first development set, beam 4, bare engine)."""

_BEAM = 4


def make_pack(
    recipe: Recipe,
    *,
    origin: str,
    precise: Path,
    small: Path,
    out: Path,
    tests: Path,
    say: Callable[[str], None],
) -> Path:
    """Make the pack of the int8 model in ``small`` in ``out`` and return its folder.

    Raises PackCorruptError where int8 loses more than MOST_LOST against the float32 model in
    ``precise``.
    """
    sets = read_sets(recipe, tests)
    lost = quantisation_loss(precise, small, sets[0])
    say(f"int8 loses {lost:.2f} BLEU against float32")
    if lost > MOST_LOST:
        raise PackCorruptError(f"{recipe.name}: int8 loses {lost:.2f} BLEU, more than {MOST_LOST}.")
    aside = out / f".{recipe.name}.part"
    shutil.rmtree(aside, ignore_errors=True)
    shutil.copytree(small, aside / recipe.name)
    folder = aside / recipe.name
    _describe(recipe, folder, origin, ())
    scores: list[Score] = []
    for one in sets:
        sources = [pair.source for pair in one.pairs]
        outputs = translate_all(aside, sources, source=recipe.source, target=recipe.target)
        scores += measure(outputs, one, source=recipe.source, target=recipe.target)
    for score in scores:
        say(f"{score.testset}: {score.metric} {score.value}")
    _describe(recipe, folder, origin, scores)
    done = out / recipe.name
    shutil.rmtree(done, ignore_errors=True)
    folder.replace(done)
    aside.rmdir()
    return done


def read_sets(recipe: Recipe, tests: Path) -> list[TestSet]:
    """Return the development sets of the recipe that there are for its pair."""
    found = (
        TestSet.read(tests, name, source=recipe.source, target=recipe.target)
        for name in recipe.evaluation.sets
    )
    return [one for one in found if one is not None]


def quantisation_loss(precise: Path, small: Path, tests: TestSet) -> float:
    """Return how many BLEU the model in ``small`` has less than the one in ``precise``."""
    sources = [pair.source for pair in tests.pairs]
    references = [pair.target for pair in tests.pairs]
    scores = [bleu(decode(folder, sources, beam=_BEAM), references) for folder in (precise, small)]
    return scores[0] - scores[1]


def _describe(recipe: Recipe, folder: Path, origin: str, scores: Sequence[Score]) -> None:
    direction = Direction(
        source=recipe.source,
        target=recipe.target,
        scores=tuple(scores),
        grade=grade_of(scores, recipe.target) if scores else None,
    )
    describe_directions(
        folder,
        pack_id=recipe.name,
        version=recipe.pack.version,
        directions=(direction,),
        licence=recipe.pack.licence,
        attribution=recipe.pack.attribution,
        origin=origin,
        vocabulary=Vocabulary(source=SOURCE, target=TARGET),
        placeholders=PLACEHOLDERS,
        decode=DecodeDefaults(rerank=recipe.pack.rerank),
    )
