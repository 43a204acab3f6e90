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
        if _goes_on(word[0], before) or _goes_on(word[-1], after):
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


def _goes_on(edge: str, beyond: str) -> bool:
    """Tell whether the word or number that ``edge`` ends goes on with ``beyond``."""
    if not beyond:
        return False
    if edge.isdigit() and beyond[0] in _POINTS:
        return beyond[1:].isdigit()
    return is_latin(edge) and is_latin(beyond[0])


def is_latin(character: str) -> bool:
    """Tell whether a character is a Latin letter or a digit, of which words are made."""
    return character.isdigit() or (character.isalpha() and character <= "\u024f")
