"""``python -m models glossary``: write what corpora say about the words of the content."""

from pathlib import Path

import click

from models.corpus.pair import Pair
from models.glossary import make_plan
from models.packed.epochs import read_text
from translator.languages import PIVOT, LanguagePair
from translator.phrasebook.curated.loader import FOLDER, load_content

_HEAD = """\
# What Tatoeba's sentences, without those of the development sets, say about the words of the
# content: written by python -m models glossary.
"""


@click.command()
@click.argument("data", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--out", default=FOLDER / "glossary" / "tatoeba.toml", type=click.Path(path_type=Path)
)
def glossary(data: Path, out: Path) -> None:
    """Count the content's words in the cleaned texts that ``families prepare`` left in DATA."""
    content = load_content()
    plans = []
    for path in sorted(data.glob(f"{PIVOT}-??.tsv.xz")):
        pairs = read_text(path)
        direct = LanguagePair.of(*path.name.removesuffix(".tsv.xz").split("-"))
        back = LanguagePair(direct.target, direct.source)
        turned = (Pair(one.target, one.source) for one in pairs)
        for pair, texts in ((direct, pairs), (back, turned)):
            plan = make_plan(content, pair, texts)
            click.echo(f"{pair}: {len(plan.loose)} loose, {len(plan.stand_ins)} stand in")
            plans.append(plan.toml())
    out.write_text("\n".join([_HEAD, *plans]), encoding="utf-8")
