"""``python -m models.phrasebook_command``: the phrasebook as sentence pairs for training."""

from pathlib import Path

import click

from models.phrasebook_pairs import expand, held_out_pairs, write_pairs
from translator.errors import WaywordError
from translator.languages import LanguagePair
from translator.phrasebook.curated.loader import FOLDER, load_content

TRAVEL = Path(__file__).parent / "travel"
"""Carrier phrases that serve training only."""


@click.command("phrasebook")
@click.option("--from", "source", required=True, metavar="LANGUAGE")
@click.option("--to", "target", required=True, metavar="LANGUAGE")
@click.option(
    "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="TSV to write."
)
@click.option("--held-out", is_flag=True, help="Write the test set, not the training pairs.")
@click.option("--per-phrase", default=40, show_default=True, type=click.IntRange(min=1))
@click.option("--seed", default=20, show_default=True)
@click.option(
    "--content",
    default=FOLDER,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder with phrases/, fillers/ and vocabulary/.",
)
@click.option(
    "--travel",
    default=TRAVEL,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder with carriers/; it may be absent.",
)
def command(
    source: str,
    target: str,
    out: Path,
    held_out: bool,
    per_phrase: int,
    seed: int,
    content: Path,
    travel: Path,
) -> None:
    """Expand the phrasebook to sentence pairs, or write its held-out part as a test set."""
    try:
        pair = LanguagePair.of(source, target)
        loaded = load_content(
            content,
            carriers=sorted((travel / "carriers").glob("*.toml")),
        )
        make = held_out_pairs if held_out else expand
        count = write_pairs(out, make(loaded, pair, per_phrase=per_phrase, seed=seed))
    except (WaywordError, OSError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{out}: {count:,} pairs {pair}")


if __name__ == "__main__":
    command()
