"""``compare``: what changed between two runs."""

import sys
from pathlib import Path

import click

from benchmarks.commands.run import outputs_folder
from benchmarks.comparison import ABSOLUTE, RELATIVE, compare
from benchmarks.record import read_records

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_ALLOWED = ", ".join(
    [f"{value:g} {unit}" for unit, value in ABSOLUTE.items()]
    + [f"{100 * value:g}% of {unit}" for unit, value in RELATIVE.items()]
)


@click.command(
    "compare",
    epilog=f"Allowed losses: {_ALLOWED}. Exit code 1 where a figure lost more, beyond noise.",
)
@click.argument("before", type=_FILE)
@click.argument("after", type=_FILE)
@click.option("--all", "everything", is_flag=True, help="Print what is within noise, too.")
def command(before: Path, after: Path, everything: bool) -> None:
    """Print what changed from BEFORE to AFTER beyond noise; fail on a regression.

    Scores of kept translations are tested in pairs, sentence by sentence. Times and memory of
    two machines are told but not judged.
    """
    folders = (outputs_folder(before), outputs_folder(after))
    found = compare(read_records(before), read_records(after), outputs=folders)
    for change in found.changes if everything else found.real:
        click.echo(str(change))
    for text in found.only_before:
        click.echo(f"{'gone':<13} {text}")
    for text in found.only_after:
        click.echo(f"{'new':<13} {text}")
    regressions = found.regressions
    click.echo(
        f"{len(found.changes)} figures, {len(found.real)} changed beyond noise,"
        f" {len(regressions)} regressions."
    )
    if regressions:
        sys.exit(1)
