"""The commands of ``python -m benchmarks``, one file each."""

import click

from benchmarks.commands import compare, quick, report, run, score, sets


@click.group(invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Measure Wayword; without a command, run every measure."""
    if context.invoked_subcommand is None:
        context.invoke(run.command)


for each in (run, report, compare, quick, score):
    main.add_command(each.command)
for command in (sets.overlap, sets.pin, sets.fetch):
    main.add_command(command)
