"""``wayword phrases``: the user's own phrases, and the curated ones."""

from pathlib import Path

import click

from translator.cli.curated_phrases import categories, list_curated, show, shown_text
from translator.cli.options import LANGUAGE, pair_options
from translator.cli.output import json_line, printable
from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.curated.answering import answered_language
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.search import CuratedMatch, CuratedSearch
from translator.phrasebook.exchange.files import Format, read_phrases, write_phrases
from translator.phrasebook.phrase import Phrase
from translator.phrasebook.phrasebook import Phrasebook
from translator.phrasebook.search import Match
from translator.settings import Folders

_EPILOG = """\b
Examples:
  wayword phrases add "I am vegan." "Soy vegano." --from en --to es --category food
  wayword phrases search "vegn"
  wayword phrases show "Where is the bank?"
  wayword phrases list --category hotel --lang ja
  wayword phrases export mine.csv
\b
Your phrases win over the model, whatever their case and final full stop, in both directions.
"""


@click.group("phrases", epilog=_EPILOG)
def command() -> None:
    """Keep your own phrases, and look into the curated phrasebook."""


command.add_command(categories)
command.add_command(show)


def _phrasebook() -> Phrasebook:
    return Phrasebook(Folders.find().database)


@command.command("add")
@click.argument("source_text", metavar="TEXT")
@click.argument("target_text", metavar="TRANSLATION")
@pair_options(required=True)
@click.option("--category", help="A category of your own.")
@click.option("--note", help="A note to yourself.")
@click.option("--star", is_flag=True, help="Star it at once.")
def add(
    source_text: str,
    target_text: str,
    source: str,
    target: str,
    category: str | None,
    note: str | None,
    star: bool,
) -> None:
    """Store TEXT with its TRANSLATION; the same TEXT again replaces it.

    A noun is used in whole sentences too; an article before its translation tells its gender.
    """
    with _phrasebook() as book:
        done = book.phrases.add(
            source_text,
            target_text,
            LanguagePair(source, target),
            category=category,
            note=note,
            starred=True if star else None,
        )
    click.echo(f"{done.outcome.value.capitalize()} phrase {done.id}.")


@command.command("search")
@click.argument("query", nargs=-1, required=True)
@click.option("--lang", "language", type=LANGUAGE, help="Search curated phrases in it only.")
@click.option("--to", "target", type=LANGUAGE, help="Show curated phrases in it too.")
@click.option("--own", is_flag=True, help="Search your own phrases only.")
@click.option("--limit", type=click.IntRange(1, 1000), default=5, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each phrase.")
def search(
    query: tuple[str, ...],
    language: str | None,
    target: str | None,
    own: bool,
    limit: int,
    as_json: bool,
) -> None:
    """Find phrases like QUERY, your own and curated ones; typing errors and accents are forgiven.

    Your own are searched on either side, curated ones in every language and romanised.
    """
    asked = " ".join(query)
    with _phrasebook() as book:
        mine = book.search(asked, limit=limit)
    curated = [] if own else CuratedSearch(Curated()).search(asked, limit=limit, language=language)
    if target and answered_language(target):
        curated = [match for match in curated if match.phrase.is_said_in(target)]
    ranked: list[Match | CuratedMatch] = sorted([*mine, *curated], key=lambda match: -match.score)
    for match in ranked[:limit]:
        if isinstance(match, CuratedMatch):
            tags = [match.language, *([target] if target else ["en"])]
            if as_json:
                fields = {"score": match.score, "language": match.language}
                texts = {tag: shown_text(match.phrase, tag, match.fillings) for tag in tags}
                curated_phrase = {"id": match.phrase.id, "category": match.phrase.category}
                click.echo(json_line({**fields, "curated": {**curated_phrase, "texts": texts}}))
            else:
                list_curated([match.phrase], tags, as_json=False, fillings=match.fillings)
        elif as_json:
            own_fields = {"score": match.score, "side": match.side, "phrase": match.phrase}
            click.echo(json_line(own_fields))
        else:
            _show([match.phrase])


@command.command("list")
@click.option("--from", "source", type=LANGUAGE, help="Source language of your own phrases.")
@click.option("--to", "target", type=LANGUAGE, help="Target language of your own phrases.")
@click.option("--category", help="Only of this category; a curated one lists curated phrases too.")
@click.option("--lang", "language", type=LANGUAGE, help="List the curated phrases in it.")
@click.option("--starred", is_flag=True, help="Only starred ones.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each phrase.")
def list_phrases(
    source: str | None,
    target: str | None,
    category: str | None,
    language: str | None,
    starred: bool,
    as_json: bool,
) -> None:
    """List your phrases, the oldest first; with --lang or a curated category, those phrases too."""
    with _phrasebook() as book:
        found = [
            phrase
            for phrase in book.phrases.select(category=category, starred=starred or None)
            if source in {None, phrase.source_language} and target in {None, phrase.target_language}
        ]
    if as_json:
        for phrase in found:
            click.echo(json_line(phrase))
    else:
        _show(found)
    if (language or category) and not starred:
        curated = Curated().phrases(category=category)
        list_curated(curated, ["en", *([language] if language else [])], as_json=as_json)


@command.command("star")
@click.argument("ids", metavar="ID...", nargs=-1, required=True, type=int)
@click.option("--off", is_flag=True, help="Take the star away.")
def star(ids: tuple[int, ...], off: bool) -> None:
    """Star the phrases with these ids."""
    with _phrasebook() as book:
        (book.phrases.unstar if off else book.phrases.star)(*ids)
    click.echo(f"{'Unstarred' if off else 'Starred'} {len(ids)}.")


@command.command("remove")
@click.argument("ids", metavar="ID...", nargs=-1, required=True, type=int)
def remove(ids: tuple[int, ...]) -> None:
    """Delete the phrases with these ids."""
    with _phrasebook() as book:
        book.phrases.remove(*ids)
    click.echo(f"Removed {len(ids)}.")


def _show(phrases: list[Phrase]) -> None:
    for phrase in phrases:
        star = "  ★" if phrase.starred else ""
        category = f"  [{phrase.category}]" if phrase.category else ""
        line = f"{phrase.id}  {phrase.source}  {phrase.target}{category}{star}"
        click.echo(printable(line))


_FORMAT = click.option(
    "--format",
    "file_format",
    type=click.Choice([form.value for form in Format]),
    help="The format where the file's name does not tell.",
)


@command.command("export")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@_FORMAT
@click.option("--overwrite", is_flag=True, help="Replace FILE where it is there already.")
def export(path: Path, file_format: str | None, overwrite: bool) -> None:
    """Write all your phrases to FILE (csv, tsv, json, tmx, or apkg for Anki)."""
    if path.exists() and not overwrite:
        raise InputError(f"{path} is there already; use --overwrite to replace it.")
    with _phrasebook() as book:
        phrases = book.phrases.select()
    write_phrases(path, phrases, file_format=Format(file_format) if file_format else None)
    click.echo(f"Wrote {len(phrases)} phrases to {path}.")


@command.command("import")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@_FORMAT
@click.option("--from", "source", type=LANGUAGE, help="Source language where FILE has none.")
@click.option("--to", "target", type=LANGUAGE, help="Target language where FILE has none.")
def import_phrases(
    path: Path, file_format: str | None, source: str | None, target: str | None
) -> None:
    """Read phrases from FILE (csv, tsv, json, tmx, or apkg for Anki).

    All of them are stored, or none where one is wrong.
    """
    if (source is None) is not (target is None):
        raise click.UsageError("Give both --from and --to, or neither.")
    pair = LanguagePair(source, target) if source and target else None
    phrases = read_phrases(
        path, file_format=Format(file_format) if file_format else None, pair=pair
    )
    with _phrasebook() as book:
        counts = book.phrases.add_all(phrases)
    click.echo(f"{counts.added} added, {counts.updated} updated, {counts.unchanged} already there.")
