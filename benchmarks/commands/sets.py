"""``overlap``, ``pin`` and ``fetch``: what concerns test sets."""

from pathlib import Path

import click

from benchmarks.commands.pair_type import PAIR
from benchmarks.quality.fetching import fetch as fetch_set
from benchmarks.quality.overlap import find_overlaps
from benchmarks.quality.testset import catalogue_entry, find_testsets
from translator.languages import LanguagePair

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command("overlap")
@click.argument("pair", type=PAIR)
@click.option("--tests", multiple=True, required=True, type=_FOLDER, help="Test sets.")
@click.option(
    "--trained-on", required=True, type=click.Path(exists=True, path_type=Path),
    help="A TSV of training pairs (.gz or not), or a folder of them.",
)  # fmt: skip
def overlap(pair: LanguagePair, tests: tuple[Path, ...], trained_on: Path) -> None:
    """Refuse test sets whose sources of PAIR stand in training data."""
    sets = [read for one in find_testsets(tests) if (read := one.examples(pair))]
    found = find_overlaps(sets, trained_on)
    for one in found:
        click.echo(str(one))
    for one in found:
        one.refuse()


@click.command("pin")
@click.argument("folder", type=_FOLDER)
@click.option("--licence", required=True, help="SPDX expression.")
@click.option("--attribution", required=True)
def pin(folder: Path, licence: str, attribution: str) -> None:
    """Print the catalogue's entry for the test set in FOLDER."""
    click.echo(catalogue_entry(folder, licence=licence, attribution=attribution), nl=False)


@click.command("fetch")
@click.argument("name")
@click.argument("pair", type=PAIR)
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
def fetch(name: str, pair: LanguagePair, out: Path) -> None:
    """Write the test set NAME of sacrebleu, such as wmt13, as a set below OUT."""
    path = fetch_set(name, pair, out)
    click.echo(f"Wrote {path}.")
