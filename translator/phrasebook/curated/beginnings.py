"""Beginnings: what stands before the slots of a language's phrases."""

import re
from collections.abc import Callable, Iterable, Iterator

from translator.phrasebook.curated.keys import curated_key, loosened

_BOUNDARY = re.compile(r"(?<=[\s:])(?=\S)|(?<=[\u3040-\u9fff])")

FreeSlot = tuple[str, str, str]
"""The text before a free slot, the text after it, and the slot's name."""


class Beginnings:
    """The texts before each slot, and the slots that are free.

    A text that begins with none of them has no slot: most texts need no further look.
    """

    def __init__(self, language: str, texts: Iterable[str], free: Iterable[FreeSlot]) -> None:
        """Keep both; ``free`` is sorted."""
        self._language = language
        self._texts = frozenset(texts)
        self._free = tuple(free)
        self._before = tuple({before for before, _after, _slot in self._free})
        self._before_others = tuple({before for before, after, _slot in self._free if "{" in after})

    def of(self, text: str, key: str) -> Callable[[str], bool]:
        """Return what tells whether a slot can stand after a part of ``text`` from its start on,
        in which earlier slots are marks. ``key`` is the text's own.
        """
        if key.startswith(self._before_others):
            return _anywhere  # what fills the free slot before it is not known yet
        texts, language = self._texts, self._language
        if text.isascii():
            if key == text[: len(key)].lower():
                return lambda part: part.lower() in texts
        elif "`" in text:
            return _anywhere  # an apostrophe or not, by what else the candidate holds
        return lambda part: loosened(curated_key(f"{part}{{")[:-1], language) in texts

    def may_be_free(self, key: str) -> bool:
        """Tell whether a free slot may stand after the start of ``key``."""
        return key.startswith(self._before)

    def free_slots(self, key: str) -> Iterator[FreeSlot]:
        """Yield the free slots whose text before them begins ``key``, the shortest first."""
        for slot in self._free if self.may_be_free(key) else ():
            before = slot[0]
            if key.startswith(before) and (not before or _BOUNDARY.match(key, len(before))):
                yield slot


def _anywhere(_part: str) -> bool:
    return True
