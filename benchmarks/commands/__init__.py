"""The commands of ``python -m benchmarks``, one file each."""

import click

from benchmarks.commands.compare import command as compare
from benchmarks.commands.quick import command as quick
from benchmarks.commands.report import command as report
from benchmarks.commands.run import command as run
from benchmarks.commands.score import command as score
from benchmarks.commands.sets import fetch, overlap, pin


@click.group(invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Measure Wayword; without a command, run every measure."""
    if context.invoked_subcommand is None:
        context.invoke(run)


for each in (run, report, compare, quick, score, overlap, pin, fetch):
    main.add_command(each)
