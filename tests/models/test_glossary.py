"""The glossary's plans: loose words and stand-ins, counted in a corpus."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from models.__main__ import main
from models.corpus.pair import Pair
from models.glossary import Plan, make_plan
from models.packed.preparation import write_text
from translator.languages import LanguagePair
from translator.phrasebook.curated.content import Content
from translator.phrasebook.curated.faults import ContentFaults
from translator.phrasebook.curated.glossary_reader import read_plans
from translator.phrasebook.curated.loader import load_content

PAIR = LanguagePair("en", "es")


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


def pairs(count: int, source: str, target: str) -> list[Pair]:
    return [Pair(source, target)] * count


def test_a_word_that_seldom_has_its_listed_translation_is_loose(content: Content) -> None:
    texts = pairs(3, "I lost my umbrella.", "Perdí mi paraguas.")
    texts += pairs(2, "I lost my umbrella.", "Perdí mi sombrilla.")
    assert make_plan(content, PAIR, texts).loose == ("umbrella",)


def test_a_word_that_is_hardly_seen_or_no_noun_there_is_not_loose(content: Content) -> None:
    texts = pairs(4, "I lost my umbrella.", "Perdí mi sombrilla.")
    texts += pairs(9, "I want to check this.", "Quiero revisar esto.")
    assert make_plan(content, PAIR, texts).loose == ()


def test_words_of_several_words_may_have_more_synonyms(content: Content) -> None:
    right = pairs(17, "I lost my boarding pass.", "Perdí mi tarjeta de embarque.")
    wrong = pairs(3, "I lost my boarding pass.", "Perdí mi pasaje.")
    assert make_plan(content, PAIR, right + wrong).loose == ()
    assert make_plan(content, PAIR, right + wrong * 2).loose == ("boarding pass",)


def test_what_nearly_always_has_its_translation_stands_in_the_commonest_first(
    content: Content,
) -> None:
    texts = pairs(25, "Where is the hospital?", "¿Dónde está el hospital?")
    texts += pairs(40, "Where is the library?", "¿Dónde está la biblioteca?")
    texts += pairs(19, "Where is the museum?", "¿Dónde está el museo?")
    texts += pairs(30, "I lost my umbrella.", "Perdí mi paraguas.")
    texts += pairs(5, "I lost my umbrella.", "Perdí mi sombrilla.")
    plan = make_plan(content, PAIR, texts)
    assert plan.stand_ins == ("library", "hospital")


def test_plans_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(
        Plan("en-es", ("bar", "children's menu"), ("library",), ("old socks = medias fp",)).toml(),
        encoding="utf-8",
    )
    faults = ContentFaults()
    (plan,) = read_plans([path], faults)
    faults.raise_any()
    assert (plan.name, plan.loose, plan.stand_ins) == (
        "en-es",
        ("bar", "children's menu"),
        ("library",),
    )
    ((source, target),) = plan.nouns
    assert (source.text, source.plural, source.gender) == ("old socks", True, None)
    assert (target.text, target.plural, target.gender) == ("medias", True, "f")


def test_the_command_counts_both_directions(tmp_path: Path) -> None:
    write_text(tmp_path / "en-es.tsv.xz", "Where is the hospital?\t¿Dónde está el hospital?\n" * 30)
    out = tmp_path / "out.toml"
    done = CliRunner().invoke(main, ["glossary", str(tmp_path), "--out", str(out)])
    assert done.exit_code == 0, done.output
    found = {plan.name: plan for plan in read_plans([out], ContentFaults())}
    assert {*found} == {"en-es", "es-en"}
    assert all(plan.stand_ins == ("hospital",) for plan in found.values())
