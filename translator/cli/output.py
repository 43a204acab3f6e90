"""What the commands share for speaking to people and programs."""

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

import click
import msgspec

from translator.languages import LanguagePair, language_name
from translator.packs.grade import Grade
from translator.route import Route
from translator.translation import Translation

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def report(sentence: str) -> None:
    """Say one sentence on standard error."""
    click.echo(f"wayword: {sentence}", err=True)


class Remarks:
    """Says once of each pair whose pack is experimental that it is."""

    def __init__(self, say: Callable[[str], None] = report) -> None:
        """Say it to ``say``."""
        self._say = say
        self._told: set[LanguagePair] = set()

    def on(self, route: Route | None) -> None:
        """Remark on the legs of a route."""
        for leg in route.legs if route else ():
            if leg.grade is Grade.EXPERIMENTAL and leg.pair not in self._told:
                self._told.add(leg.pair)
                names = f"{language_name(leg.pair.source)} to {language_name(leg.pair.target)}"
                self._say(f"{names} is experimental; have what matters checked by a speaker.")


def json_line(value: Any) -> str:
    """Encode a value as one line of JSON."""
    return msgspec.json.encode(value).decode()


def translation_fields(translation: Translation) -> dict[str, Any]:
    """Return a translation as plain fields; the route as a list of tags."""
    fields = asdict(translation)
    fields["route"] = route_tags(translation.route)
    fields["grade"] = translation.route.grade if translation.route else None
    fields["confidence"] = round(translation.confidence, 4)
    fields["milliseconds"] = round(translation.milliseconds, 3)
    return fields


def route_tags(route: Route | None) -> list[str] | None:
    """Return the languages that a route passes through, ends included."""
    return [route.source, *(pair.target for pair in route.pairs)] if route else None


def printable(text: str) -> str:
    """Return ``text`` on one line, without characters that a terminal would obey."""
    return _CONTROLS.sub(lambda match: repr(match.group())[1:-1], text)


def table(rows: Sequence[tuple[str, ...]], head: tuple[str, ...]) -> None:
    """Print rows under a head, in columns as wide as their content."""
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    for row in [head, *rows]:
        cells = (printable(cell).ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def megabytes(size: int) -> str:
    """Return a size in megabytes with one decimal."""
    return f"{size / 1e6:.1f} MB"


def is_terminal() -> bool:
    """Tell whether a person sees standard error."""
    return sys.stderr.isatty()
