"""A toy language: letters to be copied or said backwards."""

import random
from pathlib import Path

from models.recipe import Architecture, Schedule
from models.training.batches import Encoded, ended
from models.vocabulary import load_vocabulary, train_vocabulary

NET = Architecture(
    encoder_layers=2,
    decoder_layers=1,
    width=128,
    heads=4,
    feed_forward=256,
    dropout=0.0,
    positions=256,
)
PLAN = Schedule(
    epochs=16,
    batch_tokens=512,
    rate=2e-3,
    warmup=60,
    cooldown=0.6,
    smoothing=0.0,
    average=0.98,
    evaluate_every=1000,
    patience=100,
)
_LETTERS = "abcdefghijklmnop"


def words(count: int, *, seed: int) -> list[str]:
    """Return random words of three to six letters, spelt with spaces."""
    chance = random.Random(seed)
    return [" ".join(chance.choices(_LETTERS, k=chance.randrange(3, 7))) for _ in range(count)]


def backwards(text: str) -> str:
    """Return the letters in the other order."""
    return text[::-1]


def vocabulary(folder: Path) -> Path:
    """Train the toy language's vocabulary."""
    path = folder / "toy.spm"
    train_vocabulary(words(2000, seed=9), path, pieces=300)
    return path


def encoded(path: Path, sources: list[str], targets: list[str]) -> Encoded:
    """Turn texts to numbers of pieces."""
    processor = load_vocabulary(path)
    return Encoded(
        [ended(numbers, most=31) for numbers in processor.encode(sources)],
        [ended(numbers, most=31) for numbers in processor.encode(targets)],
    )
