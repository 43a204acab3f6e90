"""Scripts: Chinese characters and kana, which stand beside other words without a space."""

_FIRST, _LAST = "\u3005", "\u9fff"
_HIRAGANA = ("\u3041", "\u309f")
_UNITS = frozenset("円元月")
"""Characters that say what a number before them is."""
HIRAGANA_MARK, OTHER_MARK = "、", "・"


def parted(text: str) -> str:
    """Return ``text`` with a mark for each of their letters, so that what stands beside them
    stands alone, at the same place.

    Hiragana becomes a comma, at which an address ends too; units of numbers stay.
    """
    if text.isascii() or max(text) < _FIRST:
        return text
    return "".join(map(_mark, text))


def _mark(letter: str) -> str:
    if not _FIRST <= letter <= _LAST or letter in _UNITS or not letter.isalnum():
        return letter
    return HIRAGANA_MARK if _HIRAGANA[0] <= letter <= _HIRAGANA[1] else OTHER_MARK
