"""The type case: the fonts of a PDF, and which of them has each character."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from translator.cards.sheet import is_wide
from translator.errors import InputError

_JAPANESE = (
    "BIZUDGothic-Bold.ttf", "BIZ-UDGothicB.ttc", "NotoSansJP-Bold.ttf", "ipaexg.ttf", "ipag.ttf",
    "ipagp.ttf", "TakaoGothic.ttf", "TakaoPGothic.ttf", "fonts-japanese-gothic.ttf",
    "VL-Gothic-Regular.ttf", "VL-PGothic-Regular.ttf", "migmix-1p-bold.ttf", "mplus-1p-bold.ttf",
    "YuGothB.ttc", "meiryob.ttc", "meiryo.ttc", "msgothic.ttc", "DroidSansFallbackFull.ttf",
)  # fmt: skip
"""Japanese fonts with TrueType outlines, the more legible first."""

_OTHERS = (
    "DejaVuSans-Bold.ttf", "NotoSans-Bold.ttf", "LiberationSans-Bold.ttf", "FreeSansBold.ttf",
    "arialbd.ttf", "Arial Bold.ttf", "Arial Unicode.ttf", "segoeuib.ttf", "tahomabd.ttf",
    "msyhbd.ttc", "malgunbd.ttf", "NanumGothicBold.ttf", "wqy-microhei.ttc", "wqy-zenhei.ttc",
)  # fmt: skip
"""Fonts for names in Polish, Greek, Russian, Chinese and so on."""

_READERS_JAPANESE = "HeiseiKakuGo-W5"
"""A Japanese font that PDF readers stand in for where none is embedded."""

_FORCE_BOLD = 1 << 18
"""The flag of bold fonts in a PDF (ISO 32000-1, table 123)."""

_JOINING = ("\u0590", "\u08ff"), ("\u0900", "\u109f"), ("\u1780", "\u18af"), ("\ufb1d", "\ufefc")
"""Scripts whose letters change with their neighbours, which is not done here."""


@dataclass(frozen=True, slots=True)
class Font:
    """A font by the name that the PDF library knows it by."""

    name: str
    has: Callable[[str], bool]
    is_bold: bool = True


class TypeCase:
    """Gives each character a font; texts are measured and cut into runs of one font.

    The bold Vera that the PDF library brings along comes first, so that pages look the same
    everywhere; then fonts of this system; at last what PDF readers have.
    """

    def __init__(self, *, folders: tuple[Path, ...] | None = None) -> None:
        """Look for fonts below ``folders``, by default the system's."""
        self._files = _font_files(folders if folders is not None else font_folders())
        self._fonts: list[Font] = [_truetype("Vera-Bold", "VeraBd.ttf")]
        self._light = _truetype("Vera", "Vera.ttf")
        self._waiting = [*_JAPANESE, *_OTHERS]
        self._found: dict[str, Font] = {}
        self._used_readers = False
        self._thin: set[str] = {_READERS_JAPANESE}

    @property
    def leans_on_reader(self) -> bool:
        """Whether a text needed a font that only the PDF's reader may have."""
        return self._used_readers

    def is_thin(self, font: str) -> bool:
        """Tell whether a font, by its name, is lighter than the bold that is asked for."""
        return font in self._thin

    def runs(self, text: str, *, light: bool = False) -> Iterator[tuple[str, str]]:
        """Yield (font name, text) for each run of one font. Raises InputError."""
        name, run = "", ""
        for character in text:
            font = self._font(character, light=light).name
            if font != name and run:
                yield name, run
                run = ""
            name, run = font, run + character
        if run:
            yield name, run

    def width(self, text: str, size: float, *, light: bool = False) -> float:
        """Return the width of a text in points. Raises InputError."""
        from reportlab.pdfbase.pdfmetrics import stringWidth  # noqa: PLC0415 - an extra

        return sum(
            float(stringWidth(run, font, size)) for font, run in self.runs(text, light=light)
        )

    def _font(self, character: str, *, light: bool) -> Font:
        if light and self._light.has(character):
            return self._light
        if character not in self._found:
            self._found[character] = self._look(character)
        return self._found[character]

    def _look(self, character: str) -> Font:
        if any(first <= character <= last for first, last in _JOINING):
            raise _lacking(character)
        for font in chain(tuple(self._fonts), self._open_waiting(character)):
            if font.has(character):
                return font
        if is_wide(character) and _in_japanese(character):
            self._used_readers = True
            return _readers_font()
        raise _lacking(character)

    def _open_waiting(self, character: str) -> Iterator[Font]:
        """Open the system's fonts one by one, Japanese ones for wide characters only."""
        names = [name for name in self._waiting if is_wide(character) or name in _OTHERS]
        for name in names:
            self._waiting.remove(name)
            font = _system_font(self._files.get(name.casefold()))
            if font is not None:
                self._fonts.append(font)
                if not font.is_bold:
                    self._thin.add(font.name)
                yield font


def font_folders() -> tuple[Path, ...]:
    """Return the folders in which this system keeps fonts, whether they exist or not."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", "C:/Windows"))
        return windows / "Fonts", home / "AppData/Local/Microsoft/Windows/Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    shared = Path("/usr/share/fonts"), Path("/usr/local/share/fonts")
    return *shared, home / ".local/share/fonts", home / ".fonts"


def _font_files(folders: tuple[Path, ...]) -> dict[str, Path]:
    """Return the wanted font files that are there, by name in lower case."""
    wanted = {name.casefold() for name in (*_JAPANESE, *_OTHERS)}
    found: dict[str, Path] = {}
    for folder in folders:
        for place, _folders, names in os.walk(folder):
            for name in names:
                if name.casefold() in wanted:
                    found.setdefault(name.casefold(), Path(place, name))
    return found


def _system_font(path: Path | None) -> Font | None:
    """Return the font of a file; None where it is absent, damaged or may not be embedded."""
    from reportlab.pdfbase.ttfonts import TTFError  # noqa: PLC0415 - an extra

    if path is None:
        return None
    try:
        return _truetype(path.stem.replace(" ", "-"), str(path))
    except (TTFError, OSError):
        return None


@cache
def _truetype(name: str, path: str) -> Font:
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - an extra
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415 - an extra

    font: Any = TTFont(name, path)
    pdfmetrics.registerFont(font)
    glyphs = font.face.charToGlyph
    is_bold = bool(font.face.flags & _FORCE_BOLD)
    return Font(name, lambda character: bool(glyphs.get(ord(character))), is_bold)


@cache
def _readers_font() -> Font:
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - an extra
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont  # noqa: PLC0415 - an extra

    pdfmetrics.registerFont(UnicodeCIDFont(_READERS_JAPANESE))
    return Font(_READERS_JAPANESE, _in_japanese, is_bold=False)


def _in_japanese(character: str) -> bool:
    """Tell whether Japanese fonts have a character: whether it is in Windows' Japanese set."""
    try:
        character.encode("cp932")
    except UnicodeEncodeError:
        return False
    return True


def _lacking(character: str) -> InputError:
    return InputError(
        f"The PDF cannot show {character!r} (U+{ord(character):04X}) with the fonts that are here;"
        " export the card as .html instead, and print that."
    )
