"""``python -m models glossary``: write what corpora say about the words of the content."""

from dataclasses import replace
from pathlib import Path

import click

from models.corpus.pair import Pair
from models.glossary import make_plan
from models.lexicon import learn_nouns
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
    """Count the content's words in the cleaned texts that ``families prepare`` left in DATA.

    What ``families teach`` left there (teacher-en-pt.tsv.xz) counts too.
    """
    content = load_content()
    known = {
        noun.text.casefold()
        for entry in content.entries
        for noun in (entry.nouns[PIVOT], *entry.also[PIVOT])
    }
    plans = []
    for path in sorted(data.glob(f"{PIVOT}-??.tsv.xz")):
        taught = path.with_name(f"teacher-{path.name}")
        pairs = [*read_text(path), *(read_text(taught) if taught.exists() else ())]
        direct = LanguagePair.of(*path.name.removesuffix(".tsv.xz").split("-"))
        back = LanguagePair(direct.target, direct.source)
        turned = (Pair(one.target, one.source) for one in pairs)
        out_nouns, back_nouns = learn_nouns(pairs, direct.target, known)
        if taught.exists():  # a teacher copies what it does not know
            out_nouns, back_nouns = (
                [one for one in nouns if one.english != one.foreign]
                for nouns in (out_nouns, back_nouns)
            )
        for pair, texts, nouns in ((direct, pairs, out_nouns), (back, turned, back_nouns)):
            lines = tuple(one.line(english_first=pair is direct) for one in nouns)
            plan = replace(make_plan(content, pair, texts), nouns=lines)
            click.echo(
                f"{pair}: {len(plan.loose)} loose, {len(plan.stand_ins)} stand in,"
                f" {len(lines)} learnt"
            )
            plans.append(plan.toml())
    out.write_text("\n".join([_HEAD, *plans]), encoding="utf-8")
