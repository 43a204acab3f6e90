from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.packs.pack import version_key


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        *pairwise(  # the two examples of Semantic Versioning 2.0.0, section 11
            [
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
            ]
        ),
        *pairwise(["1.0.0", "2.0.0", "2.1.0", "2.1.1"]),
        ("1.9.0", "1.10.0"),
        ("1.0.0", "1.0.0+build"),
        ("1." + "9" * 5000 + ".0", "1.1" + "0" * 5000 + ".0"),
    ],
)
def test_versions_are_ordered_by_number(lower: str, higher: str) -> None:
    assert version_key(lower) < version_key(higher)


@given(st.tuples(*[st.integers(0, 10**6)] * 3), st.tuples(*[st.integers(0, 10**6)] * 3))
def test_released_versions_are_ordered_like_their_numbers(
    one: tuple[int, ...], other: tuple[int, ...]
) -> None:
    keys = [version_key(".".join(map(str, numbers))) for numbers in (one, other)]

    assert (keys[0] < keys[1]) == (one < other)
    assert (keys[0] == keys[1]) == (one == other)
