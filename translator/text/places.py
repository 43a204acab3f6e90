"""Places: where words stand in a text by themselves."""

from collections.abc import Sequence

_POINTS = ".,:/"
_TAKEN = "\uffff"


def find_alone(word: str, text: str) -> list[int]:
    """Return where ``word`` stands in ``text`` and is not part of a longer word or number."""
    found = []
    at = text.find(word) if word else -1
    while at >= 0:
        end = at + len(word)
        before, after = text[max(0, at - 2) : at][::-1], text[end : end + 2]
        if rest_of_word(word[0], before) or rest_of_word(word[-1], after):
            at = text.find(word, at + 1)
        else:
            found.append(at)
            at = text.find(word, end)
    return found


def find_all(words: Sequence[str], text: str) -> list[tuple[int, int]] | None:
    """Return places in ``text``, in order, as (start, index into ``words``).

    None unless each word stands there alone exactly as often as in ``words``. The longest words
    choose first, so that one may be part of another.
    """
    indices: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        indices.setdefault(word, []).append(index)
    places: list[tuple[int, int]] = []
    for word in sorted(indices, key=len, reverse=True):
        found = find_alone(word, text)
        if len(found) != len(indices[word]):
            return None
        places += zip(found, indices[word], strict=True)
        if len(indices) > 1:
            text = _without(text, found, len(word))
    return sorted(places)


def _without(text: str, places: Sequence[int], length: int) -> str:
    """Blank out places of a text, so that nothing else is found there."""
    starts = [0, *(at + length for at in places)]
    ends = [*places, len(text)]
    kept = (text[start:end] for start, end in zip(starts, ends, strict=True))
    return (_TAKEN * length).join(kept)


def rest_of_word(edge: str, beyond: str) -> int:
    """Return how many characters of ``beyond`` belong to the word or number that ``edge`` ends
    (0 to 2): a letter, a digit, or a point with a digit after it.
    """
    if not beyond:
        return 0
    if edge.isdigit() and beyond[0] in _POINTS:
        return 2 * beyond[1:2].isdigit()
    return int(_is_latin(edge) and _is_latin(beyond[0]))


def _is_latin(character: str) -> bool:
    return character.isdigit() or (character.isalpha() and character <= "\u024f")
