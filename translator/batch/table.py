"""The header of a table, whichever way its cells are separated."""

from collections.abc import Sequence

from translator.batch.row import Columns
from translator.errors import InputError

OUTPUT = "translation"
"""The column or key that takes the translation where none is named."""

MISCOUNTED = (
    "The row has {found} cells and the header {wanted}; it got an empty translation, mend the row."
)


def source_index(names: Sequence[str], columns: Columns, *, where: str) -> int:
    """Return which of the header's ``names`` holds the text; the first where none is asked.

    Raises InputError where the asked column is missing or there twice, or where the output
    column is there already.
    """
    output = columns.output or OUTPUT
    if output in names:
        raise InputError(
            f"{where} has a column {output!r} already; remove it,"
            " or name another for the translations (--output-column)."
        )
    if columns.source is None:
        return 0
    match list(names).count(columns.source):
        case 0:
            listed = ", ".join(repr(name[:40]) for name in names[:12])
            raise InputError(
                f"{where} has no column {columns.source!r}; name one of its columns ({listed})."
            )
        case 1:
            return list(names).index(columns.source)
        case _:
            raise InputError(
                f"{where} has more than one column {columns.source!r}; rename the others."
            )


def column_choice(names: Sequence[str], columns: Columns) -> str | None:
    """Say which column is taken where there are several and none is asked."""
    if columns.source is not None or len(names) < 2:  # noqa: PLR2004 - one leaves no choice
        return None
    return (
        f"Translating the column {names[0][:40]!r}, the first of {len(names)};"
        " another is chosen with --column."
    )


def check_header(raw: bytes, *, where: str) -> None:
    """Raise InputError where there is no header line, or only a blank one."""
    if not raw.strip():
        raise InputError(
            f"{where} has no header; its first line has to name the columns (or use txt)."
        )
