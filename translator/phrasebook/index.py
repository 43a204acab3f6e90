"""The search index: texts found by their words, their beginnings and their looks."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from translator.phrasebook.folding import fold_search, fold_search_many
from translator.phrasebook.terms import query_terms, text_terms
from translator.phrasebook.vocabulary import Vocabulary

_MAX_POSTINGS = 30_000
_MAX_CANDIDATES = 300


@dataclass(frozen=True, slots=True)
class Entry:
    """What is searched: an id, its texts, and the group it belongs to."""

    id: int
    texts: tuple[str, ...]
    group: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A found entry, how well it fits (0 to 100) and which of its texts does."""

    id: int
    score: float
    field: int
