"""A direction: one pair that a pack translates, and how well it does so."""

import msgspec

from translator.languages import LanguagePair
from translator.packs.grade import Grade


class Score(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One measured figure: test set, metric, value and the metric's full signature."""

    testset: str
    metric: str
    value: float
    signature: str


class Direction(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Two canonical tags, a grade (None: the maker gave none) and the scores of that pair."""

    source: str
    target: str
    grade: Grade | None = None
    scores: tuple[Score, ...] = ()

    @property
    def pair(self) -> LanguagePair:
        """The pair that is translated."""
        return LanguagePair(self.source, self.target)
