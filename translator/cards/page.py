"""A page: lines broken to a width, and the largest type at which they fill it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from translator.cards.sheet import Line, Sheet, Weight, is_wide, unbroken
from translator.cards.type_case import TypeCase

WIDTH, HEIGHT = 595.28, 841.89
"""A4 in points."""

MARGIN = 36.0
LARGEST, SMALLEST = 66, 15
LEADING = 1.28

_SIZES = {Weight.CRY: 1.12, Weight.SENTENCE: 1.0, Weight.FACT: 0.72}
_GLOSS = 0.36
_LEAST_GLOSS = 9.0
_NOT_FIRST = frozenset(
    "、。，．・：；？！）」』】〕〉》ゝゞ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)…–"
)
_NOT_LAST = frozenset("（「『【〔〈《(¿¡«„“")


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the sheet, broken: rows of the sentence and of its gloss, with their sizes."""

    rows: tuple[str, ...]
    size: float
    gloss: tuple[str, ...]
    gloss_size: float
    weight: Weight

    @property
    def padding(self) -> float:
        """The room above and below, inside of its frame or rule."""
        return self.size * (0.32 if self.weight is Weight.CRY else 0.16)

    @property
    def height(self) -> float:
        """Its height with padding."""
        text = len(self.rows) * self.size + len(self.gloss) * self.gloss_size
        return text * LEADING + 2 * self.padding


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of one page, the first page's first being the title."""

    blocks: tuple[Block, ...]

    @property
    def slack(self) -> float:
        """The height that its blocks leave free."""
        return HEIGHT - 2 * MARGIN - sum(block.height for block in self.blocks)


def pages_of(sheet: Sheet, case: TypeCase) -> list[Page]:
    """Lay a sheet out on as few pages as the smallest type needs, in the largest that they hold.

    Raises InputError where there is no font for a character.
    """
    best = list(_paged(_blocks(sheet, case, SMALLEST)))
    fewest, least, most = len(best), SMALLEST + 1, LARGEST
    while least <= most:
        size = (least + most) // 2
        blocks = _blocks(sheet, case, size)
        pages = list(_paged(blocks))
        if len(pages) == fewest and _is_whole(sheet, blocks, case):
            best, least = pages, size + 1
        else:
            most = size - 1
    return best


def _gaps(blocks: Sequence[Block]) -> float:
    """Return the least room between blocks, all together."""
    return sum(block.size * 0.3 for block in blocks[1:])


def _is_whole(sheet: Sheet, blocks: Sequence[Block], case: TypeCase) -> bool:
    """Tell whether no word had to be cut."""
    room = WIDTH - 2 * MARGIN
    return all(
        case.width(word, block.size) <= room - 2 * block.padding
        for line, block in zip(sheet.all_lines, blocks, strict=True)
        for word in unbroken(line.pieces).split(" ")
        if not any(map(is_wide, word))
    )


def _blocks(sheet: Sheet, case: TypeCase, size: float) -> tuple[Block, ...]:
    return tuple(_block(line, case, size) for line in sheet.all_lines)


def _block(line: Line, case: TypeCase, base: float) -> Block:
    size = base * _SIZES[line.weight]
    gloss_size = max(base * _GLOSS, _LEAST_GLOSS)
    room = WIDTH - 2 * MARGIN - 2 * size * 0.32
    rows = tuple(broken(unbroken(line.pieces), case, size, room))
    gloss = tuple(broken(unbroken(line.gloss), case, gloss_size, room, light=True))
    return Block(rows, size, gloss, gloss_size, line.weight)


def _paged(blocks: Sequence[Block]) -> Iterator[Page]:
    page: tuple[Block, ...] = ()
    for block in blocks:
        more = (*page, block)
        if page and Page(more).slack < _gaps(more):
            yield Page(page)
            more = (block,)
        page = more
    yield Page(page)


def broken(
    text: str, case: TypeCase, size: float, room: float, *, light: bool = False
) -> Iterator[str]:
    """Yield the rows of a text: broken at spaces, within Japanese, and in words that are too long.

    Raises InputError where there is no font for a character.
    """
    row = ""
    for part in _parts(text):
        if case.width((row + part).rstrip(), size, light=light) <= room:
            row += part
            continue
        if row.strip():
            yield row.strip()
        row = part.lstrip()
        while len(row) > 1 and case.width(row.rstrip(), size, light=light) > room:
            fitting = _fitting(row, case, size, room, light=light)
            yield row[:fitting]
            row = row[fitting:]
    if row.strip():
        yield row.strip()


def _fitting(text: str, case: TypeCase, size: float, room: float, *, light: bool) -> int:
    """Return how many of the first characters fit, at least one."""
    count = 1
    while count < len(text) and case.width(text[: count + 1], size, light=light) <= room:
        count += 1
    return count


def _parts(text: str) -> Iterator[str]:
    """Yield what stays together: words with the space after them, single Japanese characters."""
    part = ""
    for number, character in enumerate(text):
        part += character
        following = text[number + 1 : number + 2]
        if following and _may_break(character, following):
            yield part
            part = ""
    if part:
        yield part


def _may_break(character: str, following: str) -> bool:
    if following in _NOT_FIRST or character in _NOT_LAST or following == " ":
        return False
    return character == " " or is_wide(character) or is_wide(following)
