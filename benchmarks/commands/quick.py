"""``quick``: floors for the packs, so that a broken one cannot land."""

import sys
import time
from pathlib import Path

import click

from benchmarks.bench import Bench
from benchmarks.quality.testset import OWN, find_testsets
from benchmarks.quick import measure


@click.command("quick")
@click.option(
    "--packs", type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Measure the packs in this folder, not the installed.",
)  # fmt: skip
def command(packs: Path | None) -> None:
    """Hold every pack against generous floors; exit code 1 where one falls below.

    It takes some ten seconds a pack, and needs no test set but our own.
    """
    start = time.perf_counter()
    bench = Bench(tests=find_testsets([OWN]), packs=packs)
    missed = count = 0
    for result in measure(bench):
        count += 1
        if result.verdict == "MISSED":
            missed += 1
            click.echo(result.line())
    for remark in bench.remarks:
        click.echo(f"- {remark}")
    spent = time.perf_counter() - start
    click.echo(f"{count} figures, {missed} past their floor or ceiling, {spent:.0f} s.")
    if missed or not count:
        sys.exit(1)
