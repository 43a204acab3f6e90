"""A bound on the number of rows of a table, kept without counting at every insert."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bound:
    """At most ``limit`` rows, checked once in a hundredth of that many inserts.

    Ids only grow, so the passing of a multiple of ``step`` tells every process alike, however
    few rows it inserts itself, that it is time to look.
    """

    limit: int

    @property
    def step(self) -> int:
        """Inserts between two looks."""
        return max(1, self.limit // 100)

    @property
    def kept(self) -> int:
        """Rows that a look leaves, so that the limit holds until the next one."""
        return self.limit - self.step + 1

    def is_due(self, before: int, after: int) -> bool:
        """Tell whether inserts that raised the highest id so call for a look."""
        return before // self.step != after // self.step
