"""``score``: score what any system made, from files."""

from pathlib import Path

import click

from benchmarks.quality.outputs import check_lengths, read_lines
from benchmarks.quality.paired import paired_bootstrap
from benchmarks.quality.scoring import SAMPLES, score

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("score")
@click.argument("hypotheses", type=_FILE)
@click.argument("references", nargs=-1, required=True, type=_FILE)
@click.option("--to", "language", required=True, metavar="LANGUAGE", help="Language of the texts.")
@click.option("--baseline", type=_FILE, help="Another system's texts, to test against.")
@click.option("--samples", default=SAMPLES, show_default=True, type=click.IntRange(min=0))
def command(
    hypotheses: Path,
    references: tuple[Path, ...],
    language: str,
    baseline: Path | None,
    samples: int,
) -> None:
    """Score the file HYPOTHESES, a text a line, against one or more files of REFERENCES."""
    texts = read_lines(hypotheses)
    known = [read_lines(path) for path in references]
    check_lengths(texts, known)
    for result in score(
        texts, known, language=language, testset=references[0].name, samples=samples
    ):
        click.echo(result.line())
    if baseline is None:
        return
    others = read_lines(baseline)
    check_lengths(others, known)
    for difference in paired_bootstrap(
        others, texts, known, language=language, samples=samples or SAMPLES
    ):
        click.echo(f"against {baseline.name}: {difference}")
