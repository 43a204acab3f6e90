"""``run``: measure, print, and keep the results."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from benchmarks.bench import Bench
from benchmarks.commands.pair_type import PAIR
from benchmarks.machine import Machine
from benchmarks.measures import LONG, MEASURES
from benchmarks.peers.peer import PEERS
from benchmarks.quality.testset import OWN, find_testsets
from benchmarks.record import Record, append_record, now
from benchmarks.result import Result
from translator.errors import PackMissingError

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command("run")
@click.argument("names", nargs=-1, type=click.Choice(list(MEASURES)))
@click.option("--out", type=click.Path(path_type=Path), help="Append the results as JSON lines.")
@click.option("--tests", multiple=True, type=_FOLDER, help="A test set, or a folder of them.")
@click.option("--packs", type=_FOLDER, help="Measure the packs in this folder, not the installed.")
@click.option("--pair", "pairs", multiple=True, type=PAIR, help="Measure these pairs only.")
@click.option("--float32", type=_FOLDER, help="Folder of float32 exports, named by pack id.")
@click.option(
    "--trained-on", type=click.Path(exists=True, path_type=Path),
    help="What the packs learnt from: a TSV or a folder of such; test sets in it are refused.",
)  # fmt: skip
@click.option("--limit", type=click.IntRange(min=1), help="Take so many sentences of a test set.")
@click.option("--peer-models", type=_FOLDER, help="Folder of models that peers need.")
@click.option(
    "--peer-python", "peer_pythons", multiple=True, metavar="NAME=PYTHON",
    help="The Python that a peer is installed for, such as argos=venv/bin/python.",
)  # fmt: skip
def command(names: tuple[str, ...], out: Path | None, **asked: Any) -> None:
    """Run the named measures (default: all but the long ones) on this machine.

    Translations of test sets are kept beside the results, in OUT.outputs.
    """
    bench = Bench(
        tests=find_testsets([OWN, *asked.pop("tests")]),
        peer_pythons=dict(_named_python(text) for text in asked.pop("peer_pythons")),
        outputs=outputs_folder(out) if out else None,
        **asked,
    )
    if not bench.direct_pairs():
        raise PackMissingError("There is no pack to measure; see: wayword packs list.")
    for name in names or [name for name in MEASURES if name not in LONG]:
        record = take(name, MEASURES[name], bench)
        if out is not None:
            append_record(out, record)


def _named_python(text: str) -> tuple[str, str]:
    name, _equals, python = text.partition("=")
    if name not in {peer.name for peer in PEERS} or not Path(python).is_file():
        known = ", ".join(peer.name for peer in PEERS)
        raise click.BadParameter(f"{text!r} is not NAME=PYTHON; names are: {known}.")
    return name, str(Path(python).absolute())


def take(name: str, measure: Callable[[Bench], list[Result]], bench: Bench) -> Record:
    """Run one measure, print what it finds and return it."""
    machine = Machine.here()
    click.echo(f"# {name}: {machine.cpu}, {machine.cores} cores, load {machine.load}")
    start = time.perf_counter()
    bench.remarks.clear()
    results = measure(bench)
    record = Record(
        measure=name,
        when=now(),
        seconds=round(time.perf_counter() - start, 1),
        machine=machine,
        packs=bench.facts(),
        results=tuple(results),
        remarks=tuple(bench.remarks),
    )
    for result in results:
        click.echo(result.line())
    for remark in record.remarks:
        click.echo(f"- {remark}")
    return record


def outputs_folder(results: Path) -> Path:
    """Return where the translations that belong to a file of results are kept."""
    return results.with_suffix(".outputs")
