"""Chinese characters: models and phrasebook know the simplified ones."""

import re
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC

_HAN = re.compile("[\u3400-\u9fff]")


def simplified(text: str, language: str) -> str:
    """Return a Chinese text with simplified characters for traditional ones.

    OpenCC does it, which comes with the extra "chinese"; without it, and in other languages,
    the text is as it was.
    """
    if language.split("-", 1)[0] != "zh" or not _HAN.search(text) or not can_simplify():
        return text
    return str(_converter().convert(text))


@cache
def can_simplify() -> bool:
    """Tell whether OpenCC is installed."""
    return find_spec("opencc") is not None


@cache
def _converter() -> "OpenCC":
    from opencc import OpenCC  # noqa: PLC0415 - an extra, and 50 ms

    return OpenCC("t2s")
