"""HTML: a sheet as one page that needs nothing else, to show on a screen or to print."""

from collections.abc import Iterable
from html import escape
from math import sqrt

from translator.cards.sheet import Line, Piece, Sheet, joined

_HEAD = """<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=yes">
<title>{title}</title>
<style>
:root {{ --screen: {screen}; --widest: {widest}vw; --paper: {paper}mm; }}
{style}</style>
</head>
<body>
"""

_STYLE = """\
* { box-sizing: border-box; margin: 0; }
html { font-size: clamp(20px, min((100vw + 100vh) * var(--screen), var(--widest)), 96px);
  color-scheme: light; }
body { min-height: 100vh; display: flex; flex-direction: column; background: #fff; color: #000;
  font-family: "Helvetica Neue", Arial, "Noto Sans", "DejaVu Sans", sans-serif; font-weight: 700;
  line-height: 1.25; overflow-wrap: anywhere; }
:lang(ja) { font-family: "Hiragino Sans", "Yu Gothic", Meiryo, "Noto Sans CJK JP", "Noto Sans JP",
  "BIZ UDGothic", IPAexGothic, sans-serif; line-break: strict; }
:lang(zh) { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC",
  "WenQuanYi Micro Hei", sans-serif; line-break: strict; }
header { background: #000; color: #fff; padding: .4em .6em; }
h1 { font-size: 1.2em; line-height: 1.15; }
main { flex: 1; display: flex; flex-direction: column; justify-content: space-evenly;
  gap: .5em; padding: .6em; }
.cry { border: .12em solid #000; border-radius: .2em; padding: .3em .4em; }
.cry .said { font-size: 1.15em; }
.fact { border-top: .06em solid #000; padding-top: .3em; }
.fact .said { font-size: .72em; }
.gloss { font-size: max(.36em, 14px); font-weight: 400; line-height: 1.35; color: #333;
  margin-top: .2em; }
header .gloss { color: #fff; }
bdi { font-weight: inherit; text-decoration: underline; text-decoration-thickness: .05em;
  text-underline-offset: .14em; }
.number { white-space: nowrap; }
.gloss bdi { text-decoration: none; }
@page { size: A4; margin: 10mm; }
@media print {
  html { font-size: var(--paper); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { min-height: 276mm; }
  .gloss { font-size: max(.36em, 9pt); }
  header, main > div { break-inside: avoid; }
}
"""

_LEAST_LENGTH = 60.0
"""A sheet with less to say than this gets no larger type."""


def render_html(sheet: Sheet) -> str:
    """Return the page; every text is escaped, and the user's own stand in ``<bdi>``."""
    length = max(sheet.length, _LEAST_LENGTH)
    longest = max(10.0, *(line.longest_word for line in sheet.all_lines))
    head = _HEAD.format(
        language=escape(sheet.language),
        direction=_direction(sheet.language),
        title=escape(sheet.title.text),
        screen=f"{0.26 / sqrt(length):.4f}",
        paper=f"{min(175 / sqrt(length), 255 / longest):.2f}",
        widest=f"{125 / longest:.2f}",
        style=_STYLE,
    )
    body = [f"<header>\n{_line(sheet, sheet.title, 'h1')}</header>\n<main>\n"]
    body += [
        f'<div class="{line.weight}">\n{_line(sheet, line, "p")}</div>\n' for line in sheet.lines
    ]
    return f"{head}{''.join(body)}</main>\n</body>\n</html>\n"


def _line(sheet: Sheet, line: Line, element: str) -> str:
    said = f'<{element} class="said">{_inline(line.pieces)}</{element}>\n'
    if not joined(line.gloss):
        return said
    about = f'lang="{escape(sheet.own_language)}" dir="{_direction(sheet.own_language)}"'
    return f'{said}<p class="gloss" {about}>{_inline(line.gloss)}</p>\n'


def _direction(language: str) -> str:
    """Return in which direction a language is written, as HTML calls it."""
    return "rtl" if language.split("-", maxsplit=1)[0] == "ar" else "ltr"


def _inline(pieces: Iterable[Piece]) -> str:
    return "".join(
        f"<bdi{' class=number' if piece.is_number else ''}>{escape(piece.text)}</bdi>"
        if piece.own
        else escape(piece.text)
        for piece in pieces
    )
