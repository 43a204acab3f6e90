"""Stand-ins: words that models copy well, asked for in place of a mask."""

from collections.abc import Iterator, Sequence

from translator.text.masks import Mask, MaskKind

_NAMES = ("Tom", "Mary", "John", "Boston")
_NUMBERS = ("2000", "15", "300", "12", "5", "40")
_TIMES = ("8:15", "8:25", "8:45", "12:15")
_TURNS: tuple[dict[MaskKind, tuple[str, ...]], ...] = (
    {MaskKind.NUMBER: _NUMBERS, MaskKind.TIME: _TIMES, MaskKind.NAME: _NAMES},
    {
        MaskKind.NUMBER: ("15", "300", "2000", "12", "40", "5"),
        MaskKind.TIME: ("15", "12", "10", "5"),
        MaskKind.NAME: ("Boston", "Paris", "London", "Tom"),
    },
    {
        MaskKind.NUMBER: _NAMES,
        MaskKind.TIME: _NAMES,
        MaskKind.NAME: ("Mary", "Tom", "Paris", "John"),
    },
)
"""For each turn, what may stand for a mask of each kind.

Numbers such as 20 or 30 are left out: after them models of everyday text like to say "years";
so are half hours, which they like to say once more in words.
"""


def stand_in_sets(
    masks: Sequence[Mask], text: str, placeholders: Sequence[str]
) -> Iterator[list[str]]:
    """Yield lists of words, one a mask, all different and none in ``text``.

    The words that a model was trained to copy come first, where there are enough of them.
    """
    trained = [word for word in placeholders if word not in text]
    if len(trained) >= len(masks):
        yield trained[: len(masks)]
    for choices in _TURNS:
        words = _chosen(masks, text.casefold(), choices)
        if words is not None:
            yield words


def _chosen(
    masks: Sequence[Mask], text: str, choices: dict[MaskKind, tuple[str, ...]]
) -> list[str] | None:
    """Return the first free word of its kind for each mask; None where they run out."""
    words: list[str] = []
    for mask in masks:
        word = next((one for one in choices[mask.kind] if _is_free(one, words, text)), None)
        if word is None:
            return None
        words.append(word)
    return words


def _is_free(word: str, words: Sequence[str], text: str) -> bool:
    return word not in words and word.casefold() not in text
