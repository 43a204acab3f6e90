"""``python -m models families``: the steps around a job on a machine with an accelerator."""

from pathlib import Path

import click

from models.places import VOCABULARIES

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def families() -> None:
    """Prepare what ``python -m models.packed.job`` learns from."""


@families.command()
@click.argument("languages", nargs=-1, required=True)
@click.option("--corpora", required=True, type=_FOLDER, help="Folder of en-XX.tsv.gz files.")
@click.option("--tests", required=True, type=_FOLDER, help="Folder of development sets.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def prepare(languages: tuple[str, ...], corpora: Path, tests: Path, out: Path) -> None:
    """Write the texts of LANGUAGES and all vocabularies into the folder OUT."""
    from models.packed.preparation import prepare_folder  # noqa: PLC0415 - loads the content

    prepare_folder(
        languages, corpora=corpora, tests=tests, vocabularies=VOCABULARIES, out=out, say=click.echo
    )


@families.command()
@click.argument("model", type=_FOLDER)
@click.option("--corpora", required=True, type=_FOLDER, help="Folder of en-XX.tsv.gz files.")
@click.option("--tests", required=True, type=_FOLDER, help="Folder of development sets.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="A .tsv.xz file.")
@click.option("--sentences", default=170_000, show_default=True, type=click.IntRange(min=1))
def teach(model: Path, corpora: Path, tests: Path, out: Path, sentences: int) -> None:
    """Let the Bergamot MODEL in a folder translate English into Portuguese."""
    from models.corpus.preparation import test_keys  # noqa: PLC0415 - beside its kind
    from models.packed.preparation import write_text  # noqa: PLC0415 - loads the content
    from models.packed.teacher import teach  # noqa: PLC0415 - needs fxtranslate

    keys = test_keys(tests, {"en-pt"}, short={"tatoeba"})
    pairs = teach(model, corpora=corpora, tests=keys, most=sentences, say=click.echo)
    write_text(out, "".join(f"{pair.source}\t{pair.target}\n" for pair in pairs))
