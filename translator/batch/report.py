"""What a batch job says of itself: while it runs and when it is done."""

import msgspec

from translator.batch.row import Row
from translator.translation import Origin, Translation

LISTED = 100
"""The broken and the flagged rows that are kept by line; further ones are only counted."""


class BrokenRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row that was not translated, by its line, and one sentence on why."""

    line: int
    sentence: str


class FlaggedRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row whose translation should be checked, by its line, and what to check."""

    line: int
    sentence: str


class Tally(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How far a job has come; always between two rows.

    ``rows`` rows are done, which end after ``input_bytes`` of the input, before line ``line``,
    and after ``output_bytes`` of the output. ``translated``, ``blank`` and ``broken`` add up to
    ``rows``; ``flagged`` of the translated ones have flags; ``listed`` are the first broken and
    ``noted`` the first flagged ones.
    """

    line: int
    input_bytes: int
    output_bytes: int
    rows: int = 0
    translated: int = 0
    blank: int = 0
    broken: int = 0
    flagged: int = 0
    listed: tuple[BrokenRow, ...] = ()
    noted: tuple[FlaggedRow, ...] = ()

    def plus(self, row: Row, translation: Translation | None, output_bytes: int) -> "Tally":
        """Return the tally after ``row``, which ends at ``output_bytes`` of the output."""
        fault = row.fault if translation is None else _refusal(translation)
        translated = translation is not None and fault is None
        listed = self.listed
        if fault is not None and len(listed) < LISTED:
            listed = (*listed, BrokenRow(row.line, fault))
        flags = translation.flags if translation is not None and translated else ()
        noted = self.noted
        if flags and len(noted) < LISTED:
            noted = (*noted, FlaggedRow(row.line, " ".join(flags)))
        return Tally(
            line=row.next_line,
            input_bytes=row.end,
            output_bytes=output_bytes,
            rows=self.rows + 1,
            translated=self.translated + translated,
            blank=self.blank + (translation is None and fault is None),
            broken=self.broken + (fault is not None),
            flagged=self.flagged + bool(flags),
            listed=listed,
            noted=noted,
        )


def _refusal(translation: Translation) -> str | None:
    """Return why the translator refused a text; None where it did not."""
    if translation.origin is not Origin.NONE:
        return None
    return " ".join(translation.flags) or "The translator refused the text."


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a running job is, counting what earlier runs of it did.

    ``rows_total`` is None where rows cannot be counted without reading them.
    """

    rows_done: int
    rows_total: int | None
    bytes_done: int
    bytes_total: int
    broken: int


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What a finished job did, earlier runs of it included.

    ``broken_rows`` and ``flagged_rows`` are the first hundred of each; ``resumed`` of the rows
    were done by earlier runs; ``seconds`` is the wall time of this run alone.
    """

    rows: int
    translated: int
    blank: int
    broken: int
    broken_rows: tuple[BrokenRow, ...]
    flagged: int
    flagged_rows: tuple[FlaggedRow, ...]
    resumed: int
    seconds: float
