"""Packing: a trained model becomes a pack, checked and measured."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from pathlib import Path

from models.corpus.augment import PLACEHOLDERS
from models.evaluation import TestSet, bleu, decode
from models.export.shortlist import keep_shortlists
from models.export.specification import SOURCE, TARGET
from models.grading import grade_of
from models.recipe import TARGET_TOKEN, Recipe
from models.scoring import measure, translate_all
from translator.errors import PackCorruptError
from translator.languages import LanguagePair
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
    keep_shortlists([recipe.token(pair) for pair in _shipped(recipe)], folder)
    _describe(recipe, folder, origin, {})
    scores = {pair: _measured(aside, pair, recipe, tests) for pair in _shipped(recipe)}
    for score in chain.from_iterable(scores.values()):
        say(f"{score.testset}: {score.metric} {score.value}")
    _describe(recipe, folder, origin, scores)
    done = out / recipe.name
    shutil.rmtree(done, ignore_errors=True)
    folder.replace(done)
    aside.rmdir()
    return done


def _measured(packs: Path, pair: LanguagePair, recipe: Recipe, tests: Path) -> list[Score]:
    """Score one direction on its development sets."""
    scores: list[Score] = []
    for one in read_sets(recipe, tests, pair):
        sources = [each.source for each in one.pairs]
        outputs = translate_all(packs, sources, source=pair.source, target=pair.target)
        scores += measure(outputs, one, source=pair.source, target=pair.target)
    return scores


def read_sets(recipe: Recipe, tests: Path, only: LanguagePair | None = None) -> list[TestSet]:
    """Return the development sets of the recipe that there are for its pairs, or for one."""
    found = (
        TestSet.read(tests, name, source=pair.source, target=pair.target, token=recipe.token(pair))
        for pair in ([only] if only else recipe.pairs)
        for name in recipe.evaluation.sets
    )
    return [one for one in found if one is not None]


def quantisation_loss(precise: Path, small: Path, tests: TestSet) -> float:
    """Return how many BLEU the model in ``small`` has less than the one in ``precise``."""
    sources = [pair.source for pair in tests.pairs]
    references = [pair.target for pair in tests.pairs]
    scores = [
        bleu(decode(folder, sources, token=tests.token, beam=_BEAM), references)
        for folder in (precise, small)
    ]
    return scores[0] - scores[1]


def _describe(
    recipe: Recipe, folder: Path, origin: str, scores: Mapping[LanguagePair, Sequence[Score]]
) -> None:
    directions = tuple(
        Direction(
            source=pair.source,
            target=pair.target,
            scores=tuple(found := scores.get(pair, ())),
            grade=grade_of(found, pair.target) if found else None,
        )
        for pair in _shipped(recipe)
    )
    describe_directions(
        folder,
        pack_id=recipe.name,
        version=recipe.pack.version,
        directions=directions,
        target_token=TARGET_TOKEN if recipe.tokens else None,
        licence=recipe.pack.licence,
        attribution=recipe.pack.attribution,
        origin=origin,
        vocabulary=Vocabulary(source=SOURCE, target=TARGET),
        placeholders=PLACEHOLDERS,
        decode=DecodeDefaults(rerank=recipe.pack.rerank, max_pieces=_most_pieces(recipe)),
    )


def _shipped(recipe: Recipe) -> list[LanguagePair]:
    """Return the pairs that the pack shall serve."""
    without = recipe.pack.without
    return [pair for pair in recipe.pairs if without.isdisjoint({pair.source, pair.target})]


def _most_pieces(recipe: Recipe) -> int:
    """Return how many pieces leave places for the end, and for what asks for a target."""
    return recipe.architecture.positions - 1 - bool(recipe.tokens)
