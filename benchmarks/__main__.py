"""``python -m benchmarks``: measure what Wayword claims."""

import time
from collections.abc import Callable
from pathlib import Path

import click
import msgspec

from benchmarks import cold, growth, invariance, phrasebook, throughput, warm, window
from benchmarks.machine import Machine
from benchmarks.result import Result

MEASURES: dict[str, Callable[[], list[Result]]] = {
    "cold": cold.measure,
    "warm": warm.measure,
    "phrasebook": phrasebook.measure,
    "invariance": invariance.measure,
    "throughput": lambda: [
        *throughput.measure(beam=1),
        *throughput.measure(beam=2),
        *throughput.measure(beam=4),
    ],
    "window": window.measure,
    "growth": growth.measure,
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(MEASURES)))
@click.option("--out", type=click.Path(path_type=Path), help="Append the results as JSON lines.")
def main(names: tuple[str, ...], out: Path | None) -> None:
    """Run the named measures (default: all but growth) on this machine."""
    for name in names or [name for name in MEASURES if name != "growth"]:
        machine = Machine.here()
        click.echo(f"# {name}: {machine.cpu}, {machine.cores} cores, load {machine.load}")
        results = MEASURES[name]()
        for result in results:
            click.echo(result.line())
        if out is not None:
            _append(out, name, machine, results)


def _append(out: Path, name: str, machine: Machine, results: list[Result]) -> None:
    stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    record = {"measure": name, "when": stamp, "machine": machine, "results": results}
    with out.open("ab") as file:
        file.write(msgspec.json.encode(record) + b"\n")


if __name__ == "__main__":
    main()
