"""Alignment of pieces by sentence pairs, and embeddings that go by it."""

import numpy as np

from models.alignment import align
from models.transfer import means

CAT, DOG, RUNS, THE = range(4)
GATTO, CANE, CORRE, IL, NEVER = range(5)
PAIRS = [
    ([IL, GATTO, CORRE], [THE, CAT, RUNS]),
    ([IL, CANE, CORRE], [THE, DOG, RUNS]),
    ([IL, GATTO], [THE, CAT]),
    ([IL, CANE], [THE, DOG]),
] * 3


def test_pieces_find_what_they_mean() -> None:
    found = align(PAIRS, pieces=5, others=4)
    assert found.others[:4, 0].tolist() == [CAT, DOG, RUNS, THE]
    assert (found.weights[:4, 0] > 0.6).all()
    assert np.allclose(found.weights[:4].sum(axis=1), 1)
    assert found.seen.tolist() == [6, 6, 6, 12, 0]


def test_a_piece_that_is_never_seen_means_nothing() -> None:
    found = align(PAIRS, pieces=5, others=4)
    assert found.weights[NEVER].sum() == 0
    assert NEVER not in means(found, np.ones((4, 2), np.float32))


def test_two_alignments_lead_through_what_they_share() -> None:
    english = [(second, [number + 1 for number in second]) for _first, second in PAIRS]
    found = align(PAIRS, pieces=5, others=4).through(align(english, pieces=4, others=5))
    assert found.others[:4, 0].tolist() == [CAT + 1, DOG + 1, RUNS + 1, THE + 1]
    assert found.weights[NEVER].sum() == 0


def test_embeddings_are_those_of_the_counterparts_and_as_long() -> None:
    table = np.eye(4, dtype=np.float32) * 3
    rows = means(align(PAIRS, pieces=5, others=4), table)
    assert sorted(rows) == [GATTO, CANE, CORRE, IL]
    assert rows[CANE].argmax() == DOG
    assert np.allclose([np.linalg.norm(row) for row in rows.values()], 3, atol=1e-4)


def test_no_pairs_align_nothing() -> None:
    assert align([], pieces=3, others=2).weights.sum() == 0
    assert align([([], [1]), ([0] * 50, [1])], pieces=3, others=2).weights.sum() == 0
