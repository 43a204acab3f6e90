"""Features: what of a run of letters tells its language."""

from zlib import crc32

_LONGEST = 4


def features(run: str) -> list[str]:
    """Return the whole word and its n-grams of 1 to 4 characters, boundaries as spaces.

    ``run`` is one case-folded word (or an unbroken stretch of ideographs).
    """
    word = f" {run} "
    length = len(word)
    grams = list(run)
    for size in range(2, _LONGEST + 1):
        grams += [word[start : start + size] for start in range(length - size + 1)]
    if length > _LONGEST:
        grams.append(word)
    return grams


def bucket(feature: str, mask: int) -> int:
    """Return the row of ``feature`` in a table of ``mask + 1`` rows, a power of two."""
    return crc32(feature.encode()) & mask
