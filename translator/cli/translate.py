"""``wayword translate``: a phrase, or standard input line by line."""

import sys
from collections.abc import Iterator

import click

from translator.cli.options import chosen_manner, manner_options, pair_options
from translator.cli.output import json_line, report, translation_fields
from translator.errors import TextTooLongError, UnsureError, WaywordError
from translator.service import Translator
from translator.settings import Folders, Settings
from translator.translation import Translation

_EPILOG = """\b
Examples:
  wayword translate "Where is the station?" --to es
  wayword translate "It costs €18.10." --from en --to es --alternatives 2
  wayword translate "How are you?" --from en --to de --register informal
  cat lines.txt | wayword translate --from en --to es --json
"""


@click.command("translate", epilog=_EPILOG)
@click.argument("text", nargs=-1)
@pair_options(required=False)
@click.option(
    "--alternatives",
    type=click.IntRange(0, 15),
    default=0,
    metavar="N",
    help="Show up to N other wordings.",
)
@manner_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each translation.")
def command(
    text: tuple[str, ...],
    source: str | None,
    target: str,
    alternatives: int,
    register: str | None,
    speaker: str | None,
    as_json: bool,
) -> None:
    """Translate TEXT (its words joined by spaces), or standard input line by line.

    The source language is detected where --from is not given. Each line of standard input is
    answered, and flushed, before the next one is read; blank lines stay blank.
    """
    settings = Settings.load(Folders.find().settings)
    manner = chosen_manner(settings, register, speaker)
    with Translator(
        settings=settings, manner=manner, warn=lambda error: report(str(error))
    ) as translator:
        if text:
            found = translator.translate(
                " ".join(text), source=source, target=target, alternatives=alternatives
            )
            _show(found, as_json=as_json, separator="\n")
            return
        if sys.stdin is None or sys.stdin.isatty():
            raise click.UsageError("Nothing to translate: give TEXT or pipe lines in.")
        _translate_lines(translator, source, target, alternatives, as_json=as_json)


def _translate_lines(
    translator: Translator, source: str | None, target: str, alternatives: int, *, as_json: bool
) -> None:
    """Answer each line as it comes; a refused line is given back and decides the exit code."""
    refused: WaywordError | None = None
    for number, line in enumerate(_lines(), start=1):
        if not line.strip():
            click.echo(line)
            continue
        try:
            found = translator.translate(
                line, source=source, target=target, alternatives=alternatives
            )
        except (TextTooLongError, UnsureError) as error:
            report(f"line {number}: {error}")
            refused = error
            click.echo(json_line({"source_text": line, "error": str(error)}) if as_json else line)
        else:
            _show(found, as_json=as_json, separator="\t", where=f"line {number}: ")
        sys.stdout.flush()
    if refused is not None:
        raise click.exceptions.Exit(refused.exit_code)


def _lines() -> Iterator[str]:
    """Yield the lines of standard input as UTF-8, undecodable bytes as U+FFFD."""
    for line in sys.stdin.buffer:
        text = line.decode("utf-8", "replace")
        yield text.removesuffix("\n").removesuffix("\r")


def _show(translation: Translation, *, as_json: bool, separator: str, where: str = "") -> None:
    if as_json:
        click.echo(json_line(translation_fields(translation)))
        return
    click.echo(separator.join((translation.text, *translation.alternatives)))
    for flag in translation.flags:
        report(f"{where}{flag}")
