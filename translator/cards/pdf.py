"""PDF: a sheet on A4, in type as large as it can be."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from translator.cards.page import HEIGHT, LEADING, MARGIN, WIDTH, Block, Page, pages_of
from translator.cards.sheet import Sheet, Weight
from translator.cards.type_case import TypeCase
from translator.errors import InputError

_GREY = 0.2
_BOLDER = 0.03
"""The stroke around letters of a font that is not bold, in parts of its size."""

_ASCENT = 0.94
"""From the top of a row to its base line, in parts of its size."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """The bytes of a PDF; ``leans_on_reader`` where it lacks a Japanese font of its own."""

    content: bytes
    leans_on_reader: bool


def render_pdf(sheet: Sheet, *, case: TypeCase | None = None) -> Pdf:
    """Return the PDF of a sheet; the same sheet and fonts give the same bytes.

    Raises InputError where the extra is not installed or no font has a character.
    """
    try:
        from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise InputError(
            'PDF needs one more library; install it with: pip install "wayword[cards]".'
        ) from error
    case = case or TypeCase()
    target = BytesIO()
    canvas = Canvas(target, pagesize=(WIDTH, HEIGHT), invariant=1, lang=sheet.language)
    canvas.setTitle(sheet.title.text)
    canvas.setCreator("Wayword")
    for number, page in enumerate(pages_of(sheet, case)):
        _draw(canvas, page, case, has_title=number == 0)
        canvas.showPage()
    canvas.save()
    return Pdf(target.getvalue(), case.leans_on_reader)


def _draw(canvas: Any, page: Page, case: TypeCase, *, has_title: bool) -> None:
    """Draw the blocks from top to bottom, with the free height between them."""
    gap = page.slack / max(len(page.blocks) - 1, 1)
    gap = min(gap, 1.4 * max(block.size for block in page.blocks))
    top = HEIGHT - MARGIN
    for number, block in enumerate(page.blocks):
        _draw_block(canvas, block, case, top, is_title=has_title and number == 0)
        top -= block.height + gap


def _draw_block(canvas: Any, block: Block, case: TypeCase, top: float, *, is_title: bool) -> None:
    _draw_frame(canvas, block, top, is_title=is_title)
    left = MARGIN + (block.padding if block.weight is Weight.CRY else 0)
    top -= block.padding
    canvas.setFillGray(1 if is_title else 0)
    canvas.setStrokeGray(1 if is_title else 0)
    for row in block.rows:
        _draw_row(canvas, case, row, left, top - _ASCENT * block.size, block.size)
        top -= block.size * LEADING
    canvas.setFillGray(1 if is_title else _GREY)
    for row in block.gloss:
        base = top - _ASCENT * block.gloss_size
        _draw_row(canvas, case, row, left, base, block.gloss_size, light=True)
        top -= block.gloss_size * LEADING


def _draw_frame(canvas: Any, block: Block, top: float, *, is_title: bool) -> None:
    room = WIDTH - 2 * MARGIN
    canvas.setStrokeGray(0)
    if is_title:
        canvas.setFillGray(0)
        canvas.rect(0, top - block.height, WIDTH, HEIGHT - top + block.height, stroke=0, fill=1)
    elif block.weight is Weight.CRY:
        canvas.setLineWidth(max(block.size * 0.09, 2))
        canvas.roundRect(MARGIN, top - block.height, room, block.height, block.size * 0.2)
    elif block.weight is Weight.FACT:
        canvas.setLineWidth(1.5)
        canvas.line(MARGIN, top, MARGIN + room, top)


def _draw_row(
    canvas: Any,
    case: TypeCase,
    row: str,
    left: float,
    base: float,
    size: float,
    *,
    light: bool = False,
) -> None:
    canvas.saveState()
    canvas.setLineWidth(size * _BOLDER)
    line = canvas.beginText(left, base)
    for font, run in case.runs(row, light=light):
        line.setFont(font, size)
        line.setTextRenderMode(2 if case.is_thin(font) and not light else 0)
        line.textOut(run)
    canvas.drawText(line)
    canvas.restoreState()
