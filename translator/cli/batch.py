"""``wayword batch``: a file of any length."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translator.batch.job import BatchJob
from translator.batch.report import Progress, Report
from translator.cli.options import pair_options
from translator.cli.output import Remarks, is_terminal, json_line, report
from translator.cli.pace import Pace, spoken
from translator.errors import BatchError, DatabaseError
from translator.languages import LanguagePair
from translator.service import Translator

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

_EPILOG = """\b
Examples:
  wayword batch menu.txt -o menu.es.txt --from en --to es
  wayword batch reviews.csv -o reviews.es.csv --from en --to es --column text
\b
A job that was stopped, even killed, goes on where it was when the same command is run again.
Broken rows (a wrong number of fields, bytes that are not UTF-8, …) are kept, untranslated,
named by their line on standard error, and make the exit code 8.
"""
_SHOWN = 20


@click.command("batch", epilog=_EPILOG)
@click.argument("input_path", metavar="IN", type=click.Path(path_type=Path))
@click.option(
    "-o", "output_path", metavar="OUT", type=click.Path(path_type=Path), required=True,
    help="Where to write; appears only when it is complete.",
)  # fmt: skip
@pair_options(required=True)
@click.option(
    "--format", "file_format", type=click.Choice(["txt", "tsv", "csv", "jsonl"]),
    help="The format of IN where its name does not tell.",
)  # fmt: skip
@click.option("--column", metavar="NAME", help="The column (csv, tsv) or key (jsonl) to translate.")
@click.option("--output-column", metavar="NAME", help="Where the translation goes.")
@click.option("--exact", is_flag=True, help="Decode each line by itself (slower).")
@click.option("--overwrite", is_flag=True, help="Replace OUT where it is there already.")
@click.option("--restart", is_flag=True, help="Forget an unfinished job and begin anew.")
@click.option("--quiet", is_flag=True, help="No progress bar and no closing line.")
@click.option("--json", "as_json", is_flag=True, help="The closing report as JSON.")
def command(
    *,
    input_path: Path,
    output_path: Path,
    source: str,
    target: str,
    file_format: str | None,
    column: str | None,
    output_column: str | None,
    exact: bool,
    overwrite: bool,
    restart: bool,
    quiet: bool,
    as_json: bool,
) -> None:
    """Translate the file IN (txt, tsv, csv or jsonl) row by row into OUT.

    Blank lines and the number of lines are kept. Your own phrases win over the model.
    """
    pair = LanguagePair(source, target)
    with Translator(warn=lambda error: report(str(error))) as translator:
        job = BatchJob(
            input_path=input_path,
            output_path=output_path,
            pair=pair,
            packs=translator.fingerprint(pair),
            format=file_format,
            column=column,
            output_column=output_column,
            exact=exact,
            phrases=_phrases_state(translator),
            overwrite=overwrite,
            restart=restart,
        )
        say = _unsaid if quiet else report
        Remarks(say).on(translator.route(pair))
        with _progress_bar(shown=is_terminal() and not quiet) as progress:
            found = job.run(translator, progress=progress, say=say)
    _tell(found, output_path, quiet=quiet, as_json=as_json)


def _unsaid(_sentence: str) -> None:
    """Say nothing."""


def _phrases_state(translator: Translator) -> str:
    """Name the state of the own phrases; the empty name where they cannot be read."""
    try:
        return translator.phrasebook.phrases.state()
    except DatabaseError:
        return ""


@contextmanager
def _progress_bar(*, shown: bool) -> Iterator[Callable[[Progress], None] | None]:
    """Give a callback that moves a bar on standard error, or None where none is shown."""
    if not shown:
        yield None
        return
    pace = Pace()
    with ExitStack() as stack:
        bar: ProgressBar[str] | None = None

        def move(progress: Progress) -> None:
            nonlocal bar
            if bar is None:  # not before the first row, so that notices stand above it
                bar = stack.enter_context(_bar())
            counted = progress.rows_total is not None
            bar.length = (progress.rows_total if counted else progress.bytes_total) or 1
            done = progress.rows_done if counted else progress.bytes_done
            bar.update(done - bar.pos, spoken(pace.seconds_left(done, bar.length)))

        yield move


def _bar() -> "ProgressBar[str]":
    return click.progressbar(
        length=1,
        label="Translating",
        file=sys.stderr,
        show_pos=True,
        show_eta=False,
        item_show_func=lambda left: left,
    )


def _where(found: Report) -> str:
    """Name the first lines that should be checked."""
    lines = [str(row.line) for row in found.flagged_rows[:_SHOWN]]
    more = ", …" if found.flagged > len(lines) else ""
    return f" (line {', '.join(lines)}{more})" if lines else ""


def _tell(found: Report, output_path: Path, *, quiet: bool, as_json: bool) -> None:
    if as_json:
        click.echo(json_line(found))
    elif not quiet:
        speed = (found.rows - found.resumed) / max(found.seconds, 1e-9)
        resumed = f", {found.resumed:,} of them earlier" if found.resumed else ""
        click.echo(
            f"{output_path}: {found.rows:,} rows{resumed}; {found.translated:,} translated,"
            f" {found.blank:,} blank, {found.flagged:,} to check{_where(found)},"
            f" {found.broken:,} broken;"
            f" {speed:,.0f} rows/s."
        )
    for row in found.broken_rows[:_SHOWN]:
        report(f"line {row.line}: {row.sentence}")
    if found.broken:
        more = f" (the first {_SHOWN} are named above)" if found.broken > _SHOWN else ""
        raise BatchError(
            f"{found.broken:,} broken rows{more} stayed untranslated in {output_path};"
            " mend them and translate again."
        )
