"""Files of cards: HTML or PDF by the name's ending, written whole or not at all."""

from enum import StrEnum
from pathlib import Path

from translator.cards.private_file import write_private
from translator.cards.sheet import Sheet
from translator.errors import InputError

_LEANING = (
    "No Japanese font that a PDF may hold was found here, so the PDF's reader must have one;"
    " .html needs none."
)


class Format(StrEnum):
    """A format of files of cards."""

    HTML = "html"
    PDF = "pdf"

    @classmethod
    def of(cls, path: Path) -> "Format":
        """Return the format that a file's name tells; raises InputError."""
        ending = path.suffix.lower().removeprefix(".")
        if ending not in set(cls):
            raise InputError(f"{path.name[:60]!r} does not end in .html or .pdf; name it so.")
        return cls(ending)


def write_page(path: Path, sheet: Sheet, file_format: Format) -> str | None:
    """Write a sheet in place of what was there; return a sentence on what it leans on, if any.

    The file is its owner's to read, like the details in it; a failure leaves what was there.
    Raises InputError.
    """
    content, note = _content(sheet, file_format)
    try:
        write_private(path, content)
    except OSError as error:
        raise InputError(
            f"{path} cannot be written ({error.strerror}); check the disk and the permissions."
        ) from error
    return note


def _content(sheet: Sheet, file_format: Format) -> tuple[bytes, str | None]:
    if file_format is Format.HTML:
        from translator.cards.html import render_html  # noqa: PLC0415 - one format of two

        return render_html(sheet).encode(), None
    from translator.cards.pdf import render_pdf  # noqa: PLC0415 - one format of two

    made = render_pdf(sheet)
    return made.content, _LEANING if made.leans_on_reader else None
