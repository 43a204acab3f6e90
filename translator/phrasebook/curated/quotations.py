"""Quotations: what stands in for them while a model is asked, and the marks around them."""

from collections.abc import Iterator

_JAPANESE = "ja"
_NAMES = {"Boston": "ボストン", "Tom": "トム", "Paris": "パリ"}
"""Names that models copy, and how Japanese writes them."""
_MARKS = {"「": "“", "」": "”", "『": "“", "』": "”"}


def names(source: str, target: str) -> Iterator[tuple[str, str]]:
    """Yield names that stand in for what a text has in quotes, as both languages write them."""
    for name, kana in _NAMES.items():
        yield (kana if source == _JAPANESE else name, kana if target == _JAPANESE else name)


def requoted(word: str, opening: str, closing: str, target: str) -> str:
    """Return a word in the marks that it was quoted in, or in those that its language has."""
    if target == _JAPANESE:
        return f"「{word}」"
    return _MARKS.get(opening, opening) + word + _MARKS.get(closing, closing)
