"""``wayword history``: what was translated."""

import click

from translator.cli.output import json_line, table
from translator.phrasebook.history import HistoryEntry
from translator.service import Translator

_EPILOG = """\b
Examples:
  wayword history list
  wayword history search station
  wayword history clear
\b
To keep no history at all, put "history = false" into settings.toml (see: wayword doctor).
"""


@click.group("history", epilog=_EPILOG)
def command() -> None:
    """See, search or clear what was translated; it never leaves this machine."""


@command.command("list")
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each entry.")
def list_history(limit: int, as_json: bool) -> None:
    """List the newest translations."""
    with Translator() as translator:
        _show(translator.phrasebook.history.select(limit=limit), as_json=as_json)


@command.command("search")
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each entry.")
def search(text: str, limit: int, as_json: bool) -> None:
    """List the translations that hold TEXT, on either side."""
    with Translator() as translator:
        _show(translator.phrasebook.history.search(text, limit=limit), as_json=as_json)


@command.command("clear")
@click.option("--all", "everything", is_flag=True, help="Starred entries and the Memory too.")
def clear(everything: bool) -> None:
    """Forget the history, but for what is starred."""
    with Translator() as translator:
        book = translator.phrasebook
        book.history.clear(keep_starred=not everything)
        if everything:
            book.memory.clear()
    click.echo("Cleared the history and the Memory." if everything else "Cleared the history.")


def _show(entries: list[HistoryEntry], *, as_json: bool) -> None:
    if as_json:
        for entry in entries:
            click.echo(json_line(entry))
        return
    rows = [
        (
            f"{entry.created.astimezone():%Y-%m-%d %H:%M}",
            str(entry.pair),
            entry.source,
            entry.target,
        )
        for entry in entries
    ]
    table(rows, ("when", "pair", "text", "translation"))
