"""``wayword cards``: emergency cards to show, filled from the user's own details."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from translator.cards.card import CardKind
from translator.cards.deck import Deck
from translator.cards.detail import Detail
from translator.cards.details import DETAILS, Details
from translator.cards.details_file import DetailsFile
from translator.cards.page_file import Format, write_page
from translator.cards.sheet import Sheet, joined
from translator.cli.options import LANGUAGE
from translator.cli.output import json_line, printable, report, table
from translator.errors import InputError
from translator.phrasebook.curated.curated import Curated
from translator.settings import Folders, Settings

_EPILOG = """\b
Examples:
  wayword cards set name "Ana Ruiz"
  wayword cards set allergies "peanuts, milk"
  wayword cards show allergy --lang ja
  wayword cards export allergy --lang ja -o allergy.html
  wayword cards export allergy --lang ja -o allergy.pdf
\b
Nothing on a card is translated by a model: its sentences come from the phrasebook, and what
you type stands as it is. Allergens and medicines that the phrasebook knows are shown in the
card's language; others are marked as not translated. Your details stay on this machine.
\b
Exit codes:
  0 done    2 wrong command line    3 no such language    5 phrasebook database
  6 a detail that is missing or wrong, or a file that cannot be read or written
"""

_KIND = click.Choice([kind.value for kind in CardKind])


@click.group("cards", epilog=_EPILOG)
def command() -> None:
    """Show emergency cards in another language: list, set, details, show, export."""


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each card.")
def list_cards(as_json: bool) -> None:
    """List the cards, and the details that each still lacks."""
    with _deck(_file().load()) as deck:
        for kind, card in deck.cards.items():
            lacks = deck.lacks(kind)
            if as_json:
                click.echo(json_line({"card": kind, "about": card.about, "lacks": lacks}))
            else:
                state = f"lacks {', '.join(lacks)}" if lacks else "ready"
                click.echo(f"{kind:<11} {state}")


@command.command("details")
@click.option("--json", "as_json", is_flag=True, help="One JSON object with your details.")
def show_details(as_json: bool) -> None:
    """Show every detail that the cards can tell, and what you have set."""
    details = _file().load()
    if as_json:
        click.echo(json_line({key: _plain(DETAILS[key], details) for key in details.values}))
        return
    rows = [(key, ", ".join(details.all(key)), each.example) for key, each in DETAILS.items()]
    table(rows, ("detail", "yours", "example"))


def _plain(detail: Detail, details: Details) -> str | tuple[str, ...] | None:
    return details.all(detail.key) if detail.is_list else details.one(detail.key)


@command.command("set")
@click.argument("key", metavar="DETAIL")
@click.argument("text", metavar="TEXT")
def set_detail(key: str, text: str) -> None:
    """Keep TEXT as your DETAIL ("wayword cards details" lists them); "" takes it away.

    Several allergies, medicines, illnesses or languages are parted by commas.
    """
    file = _file()
    details = file.load().changed(key, text)
    file.save(details)
    kept = ", ".join(details.all(key))
    click.echo(printable(f"{key}: {kept}" if kept else f"{key}: taken away"))
    with _deck(details) as deck:
        for word in deck.untranslated(key):
            hint = f" (did you mean {word.like!r}?)" if word.like else ""
            report(printable(f"{word.text!r} is shown as you typed it, not translated{hint}."))


def _language_options(function: click.decorators.FC) -> click.decorators.FC:
    language = click.option(
        "--lang", "language", type=LANGUAGE, required=True, help="The language of the card."
    )
    own = click.option(
        "--own",
        "own_language",
        type=LANGUAGE,
        help='The language of the small print; by default the first of your "languages".',
    )
    return language(own(function))


@command.command("show")
@click.argument("kind", metavar="CARD", type=_KIND)
@_language_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each sentence.")
def show(kind: str, language: str, own_language: str | None, as_json: bool) -> None:
    """Print CARD, each sentence with its meaning below it."""
    for line in _sheet(kind, language, own_language).all_lines:
        gloss = joined(line.gloss)
        if as_json:
            click.echo(json_line({"text": line.text, "own": gloss or None, "weight": line.weight}))
        else:
            click.echo(printable(line.text))
            if gloss:
                click.echo(f"    {printable(gloss)}")


@command.command("export")
@click.argument("kind", metavar="CARD", type=_KIND)
@_language_options
@click.option(
    "-o",
    "--output",
    "path",
    metavar="FILE",
    required=True,
    type=click.Path(path_type=Path),
    help="Where to write; the name ends in .html or .pdf.",
)
@click.option("--overwrite", is_flag=True, help="Replace FILE where it is there already.")
def export(kind: str, language: str, own_language: str | None, path: Path, overwrite: bool) -> None:
    """Write CARD in large type to FILE, to show on a screen or to print."""
    file_format = Format.of(path)
    if path.exists() and not overwrite:
        raise InputError(f"{path} is there already; use --overwrite to replace it.")
    note = write_page(path, _sheet(kind, language, own_language), file_format)
    click.echo(f"Wrote {path}.")
    if note:
        report(note)


def _file() -> DetailsFile:
    return DetailsFile(Folders.find().details)


@contextmanager
def _deck(details: Details) -> Iterator[Deck]:
    speaker = Settings.load(Folders.find().settings).speaker
    curated = Curated()
    try:
        yield Deck(curated, details, speaker=speaker)
    finally:
        curated.close()


def _sheet(kind: str, language: str, own_language: str | None) -> Sheet:
    with _deck(_file().load()) as deck:
        return deck.sheet(CardKind(kind), language, own_language=own_language)
