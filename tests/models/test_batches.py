"""Batches: every pair once, none too large."""

import random

from hypothesis import given
from hypothesis import strategies as st

from models.training.batches import Encoded, ended, plan_batches
from models.vocabulary import EOS


@given(
    st.lists(st.tuples(st.integers(1, 30), st.integers(1, 30)), min_size=1, max_size=300),
    st.integers(30, 200),
    st.integers(),
)
def test_every_pair_comes_once_and_no_batch_is_too_large(
    lengths: list[tuple[int, int]], tokens: int, seed: int
) -> None:
    data = Encoded([[5] * source for source, _ in lengths], [[5] * target for _, target in lengths])

    batches = plan_batches(data, tokens=tokens, chance=random.Random(seed))

    assert sorted(at for batch in batches for at in batch) == list(range(len(data)))
    for batch in batches:
        longest = max(len(data.targets[at]) for at in batch)
        assert longest * len(batch) <= tokens


def test_the_same_chance_makes_the_same_batches() -> None:
    data = Encoded([[1, 2]] * 50, [[1] * (at % 7 + 1) for at in range(50)])

    plans = [plan_batches(data, tokens=20, chance=random.Random(4)) for _ in range(2)]

    assert plans[0] == plans[1]


def test_a_side_ends_once_and_stays_below_its_bound() -> None:
    assert ended([7, 8], most=5) == [7, 8, EOS]
    assert ended([7, 8, 9, 10, 11], most=3) == [7, 8, EOS]
