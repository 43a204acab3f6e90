"""``wayword translate``: a phrase, or standard input line by line."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import click

from translator.cli.options import chosen_manner, manner_options, pair_options
from translator.cli.output import Remarks, json_line, report, translation_fields
from translator.errors import NoRouteError, TextTooLongError, UnsureError, WaywordError
from translator.near import near_phrases
from translator.phrasebook.curated.answering import answered_language
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


_LONGEST_LINE = 1 << 20
"""Bytes; no text that can be translated has as many."""

_SHOWN = 100_000
"""Characters of a refused line that its JSON object repeats."""


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
            try:
                found = translator.translate(
                    " ".join(text), source=source, target=target, alternatives=alternatives
                )
            except NoRouteError as error:
                report(str(error))
                _offer(translator, " ".join(text), source, target)
                raise click.exceptions.Exit(error.exit_code) from error
            _show(found, as_json=as_json, separator="\n")
            Remarks().on(found.route)
            return
        if sys.stdin is None or sys.stdin.isatty():
            raise click.UsageError("Nothing to translate: give TEXT or pipe lines in.")
        _translate_lines(translator, source, target, alternatives, as_json=as_json)


def _offer(translator: Translator, text: str, source: str | None, target: str) -> None:
    """Say what the phrasebook has that is near to a text that nothing translates."""
    target_base = answered_language(target)
    if target_base is None:
        return
    for phrase, language, fillings in near_phrases(
        translator.verified, text, source, target=target
    ):
        if language != target_base:
            said, answer = (phrase.render(tag, fillings).text for tag in (language, target))
            report(f"The phrasebook has: {said} → {answer}")


def _translate_lines(
    translator: Translator, source: str | None, target: str, alternatives: int, *, as_json: bool
) -> None:
    """Answer each line as it comes; a refused line is given back and decides the exit code."""
    refused: WaywordError | None = None
    remarks = Remarks()
    for piece in _pieces(sys.stdin.buffer):
        line = piece.text
        if piece.long:
            refused = _passed_on(piece, as_json=as_json)
        elif not line.strip():
            click.echo(line)
        else:
            try:
                found = translator.translate(
                    line, source=source, target=target, alternatives=alternatives
                )
            except (TextTooLongError, UnsureError) as error:
                refused = error
                _refuse(piece, error, as_json=as_json)
                if not as_json:
                    click.echo(line)
            else:
                _show(found, as_json=as_json, separator="\t", where=f"line {piece.number}: ")
                remarks.on(found.route)
        sys.stdout.flush()
    if refused is not None:
        raise click.exceptions.Exit(refused.exit_code)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line of standard input with its end, or a part of one over the limit."""

    number: int
    raw: bytes
    long: bool = False
    begins: bool = True

    @property
    def text(self) -> str:
        """The line without its end; undecodable bytes become U+FFFD."""
        return self.raw.decode("utf-8", "replace").removesuffix("\n").removesuffix("\r")


def _pieces(stream: BinaryIO) -> Iterator[_Piece]:
    """Yield lines as they come; what is over the limit comes in pieces, not to fill the memory."""
    number, begins = 1, True
    while raw := stream.readline(_LONGEST_LINE):
        ends = raw.endswith(b"\n")
        yield _Piece(number, raw, long=not begins or len(raw) == _LONGEST_LINE, begins=begins)
        number, begins = number + ends, ends


def _passed_on(piece: _Piece, *, as_json: bool) -> WaywordError:
    """Give a piece of a line that is too long back as it is; return why."""
    error = TextTooLongError(f"The line has {_LONGEST_LINE:,} bytes or more; break it up.")
    if piece.begins:
        _refuse(piece, error, as_json=as_json)
    if not as_json:
        click.echo(piece.raw, nl=False)
    return error


def _refuse(piece: _Piece, error: WaywordError, *, as_json: bool) -> None:
    report(f"line {piece.number}: {error}")
    if as_json:
        click.echo(json_line({"source_text": piece.text[:_SHOWN], "error": str(error)}))


def _show(translation: Translation, *, as_json: bool, separator: str, where: str = "") -> None:
    if as_json:
        click.echo(json_line(translation_fields(translation)))
        return
    click.echo(separator.join((translation.text, *translation.alternatives)))
    for flag in translation.flags:
        report(f"{where}{flag}")
