"""``python -m models``: train, evaluate and pack."""

from pathlib import Path

import click

from models.families_command import families
from models.glossary_command import glossary
from models.phrasebook_command import command as phrasebook
from models.places import VOCABULARIES, Places
from models.recipe import Recipe
from translator.errors import WaywordError
from translator.languages import LanguagePair

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def main() -> None:
    """Train translation packs from corpora."""


@main.command()
@click.argument("recipe", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--corpora", required=True, type=_FOLDER, help="Folder of en-XX.tsv.gz files.")
@click.option("--tests", required=True, type=_FOLDER, help="Folder of development sets.")
@click.option(
    "--work", default=Path("build/models"), type=click.Path(path_type=Path), show_default=True
)
@click.option(
    "--out", default=Path("models/packs"), type=click.Path(path_type=Path), show_default=True
)
@click.option("--threads", default=0, type=click.IntRange(min=0), help="Cores to use (0: all).")
@click.option("--weights", type=_FOLDER, help="What the job of the recipe's family has left.")
@click.option("--taught", type=_FOLDER, help="Folder of what teachers have translated.")
def run(
    recipe: Path,
    corpora: Path,
    tests: Path,
    work: Path,
    out: Path,
    threads: int,
    weights: Path | None,
    taught: Path | None,
) -> None:
    """Train the pack that RECIPE describes; go on where an earlier run stopped."""
    from models.run import Run  # noqa: PLC0415 - loads the engine

    try:
        read = Recipe.load(recipe)
        places = Places(recipe, corpora, tests, work / read.name, weights, taught)
        Run(read, places, say=click.echo, threads=threads).make(out)
    except WaywordError as error:
        raise click.ClickException(str(error)) from error


@main.command()
@click.argument("pair", metavar="SOURCE-TARGET")
@click.option("--packs", default=Path("models/packs"), type=_FOLDER, show_default=True)
@click.option("--faults", default=20, show_default=True, help="Faults of each kind to show.")
def check(pair: str, packs: Path, faults: int) -> None:
    """Check a pack: travel words, numbers kept, nothing invented for fragments."""
    from models.checks.report import check_pack  # noqa: PLC0415 - loads the engine

    try:
        source, _, target = pair.partition("-")
        for finding in check_pack(packs, LanguagePair.of(source, target)):
            click.echo(str(finding))
            for asked, answer in finding.faults[:faults]:
                click.echo(f"  {asked} -> {answer}")
    except WaywordError as error:
        raise click.ClickException(str(error)) from error


@main.command()
@click.argument("pair", metavar="SOURCE-TARGET")
@click.option("--packs", default=Path("models/packs"), type=_FOLDER, show_default=True)
def read(pair: str, packs: Path) -> None:
    """Translate the hundred phrases that people read a pack by: source, answer, reference."""
    from models.scoring import translate_all  # noqa: PLC0415 - loads the engine
    from models.travel.reading.phrases import reading_pairs  # noqa: PLC0415

    try:
        direction = LanguagePair.of(*pair.partition("-")[::2])
        phrases = reading_pairs(direction)
        sources = [one.source for one in phrases]
        answers = translate_all(packs, sources, source=direction.source, target=direction.target)
        for one, answer in zip(phrases, answers, strict=True):
            click.echo(f"{one.source}\t{answer}\t{one.target}")
    except WaywordError as error:
        raise click.ClickException(str(error)) from error


@main.command()
@click.argument("pack", type=_FOLDER)
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
def checkpoint(pack: Path, out: Path) -> None:
    """Write the PACK in a folder as a float32 checkpoint of transformers' MarianMTModel."""
    from models.export.checkpoint import write_checkpoint  # noqa: PLC0415 - loads torch

    try:
        write_checkpoint(pack, out)
    except WaywordError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"Wrote {out}.")


@main.command()
@click.argument("language")
@click.option("--corpora", required=True, type=_FOLDER, help="Folder of en-XX.tsv.gz files.")
@click.option("--pieces", default=8000, show_default=True, type=click.IntRange(300, 64_000))
@click.option("--of", "languages", help="Languages that share it, for LANGUAGE mul: nl,sv,da.")
def vocabulary(language: str, corpora: Path, pieces: int, languages: str | None) -> None:
    """Learn the vocabulary of LANGUAGE, which all packs of that language share."""
    from models.corpus.sides import sides  # noqa: PLC0415 - loads nothing, beside its kind
    from models.vocabulary import train_vocabulary  # noqa: PLC0415

    path = VOCABULARIES / f"{language}.spm"
    shared = languages.split(",") if languages else [language]
    train_vocabulary(sides(corpora, *shared), path, pieces=pieces)
    click.echo(f"{path}: {path.stat().st_size} bytes")


main.add_command(phrasebook, "phrasebook")
main.add_command(families, "families")
main.add_command(glossary, "glossary")

if __name__ == "__main__":
    main()
