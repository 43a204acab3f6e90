"""``python -m models.detector --corpora DIR --out FILE``."""

from pathlib import Path

import click

from models.detector.training import FRAGMENTS, train_detector
from translator.errors import WaywordError


@click.command()
@click.option(
    "--corpora",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of en-XX.tsv.gz files: English TAB other, a pair a line.",
)
@click.option(
    "--out",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Weights file to write; its record goes beside it, with the ending .json.",
)
@click.option(
    "--fragments",
    default=FRAGMENTS,
    show_default=True,
    type=click.IntRange(min=1),
    help="Fragments of each language that are learnt from.",
)
def main(corpora: Path, out: Path, fragments: int) -> None:
    """Train the language detector."""
    try:
        train_detector(corpora, out, fragments=fragments, say=click.echo)
    except (WaywordError, OSError) as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()
