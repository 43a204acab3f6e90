"""The phrasebook as training data, on a small content of its own."""

from pathlib import Path

import pytest

from models.phrasebook_pairs import expand, held_out, held_out_pairs, write_pairs
from translator.languages import LanguagePair
from translator.phrasebook.curated.content import Content
from translator.phrasebook.curated.loader import load_content

SAMPLE = Path(__file__).parents[1] / "phrasebook" / "sample"
EN_FR = LanguagePair("en", "fr")


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(SAMPLE)


def test_the_same_arguments_give_the_same_pairs(content: Content) -> None:
    assert list(expand(content, EN_FR)) == list(expand(content, EN_FR))
    assert list(expand(content, EN_FR)) != list(expand(content, EN_FR, seed=1))


def test_slots_are_filled_and_agree(content: Content) -> None:
    pairs = {pair.source: pair.target for pair in expand(content, EN_FR, per_phrase=1000)}
    assert pairs["Where are the toilets?"] == "Où sont les toilettes\xa0?"
    assert pairs["How far is it to the hospital?"] == "À quelle distance est l'hôpital\xa0?"
    assert pairs["1 ticket, please."] == "1 billet, s'il vous plaît."
    assert pairs["I'll stay for two weeks."] == "Je reste deux semaines."
    assert not any("{" in source + target for source, target in pairs.items())


def test_other_words_and_wordings_are_sources_and_never_targets(content: Content) -> None:
    pairs = list(expand(content, EN_FR, per_phrase=1000))
    assert any(pair.source == "Where can I find the restrooms?" for pair in pairs)
    assert not any("trouve" in pair.target for pair in pairs)


def test_a_plural_takes_the_wording_made_for_plurals(content: Content) -> None:
    pairs = {pair.source: pair.target for pair in expand(content, LanguagePair("it", "en"))}
    assert pairs["Dove sono i bagni?"] == "Where are the toilets?"
    assert "Dov'è i bagni?" not in pairs


def test_a_woman_stays_a_woman(content: Content) -> None:
    pairs = {pair.source: pair.target for pair in expand(content, LanguagePair("it", "es"))}
    assert pairs["Mi sono persa."] == "Estoy perdida."
    assert pairs["Mi sono perso."] == "Estoy perdido."


def test_sources_come_once_and_a_phrase_is_capped(content: Content) -> None:
    pairs = list(expand(content, EN_FR, per_phrase=6))
    assert len({pair.source for pair in pairs}) == len(pairs)
    for phrase in content.phrases:
        assert sum(pair.phrase == phrase.id for pair in pairs) <= 6


def test_what_is_held_out_is_never_trained_on(content: Content) -> None:
    trained = {pair.source for pair in expand(content, EN_FR, per_phrase=1000)}
    tested = list(held_out_pairs(content, EN_FR, per_phrase=1000))
    assert tested
    assert all(held_out(pair.phrase) for pair in tested)
    assert trained.isdisjoint(pair.source for pair in tested)


def test_a_carrier_that_words_a_held_out_phrase_is_left_out(tmp_path: Path) -> None:
    source = (SAMPLE / "phrases" / "courtesy.toml").read_text(encoding="utf-8")
    carriers = tmp_path / "carriers.toml"
    carriers.write_text(
        source.replace("courtesy.", "carrier.").replace('"courtesy"', '"carrier"'),
        encoding="utf-8",
    )
    content = load_content(SAMPLE, carriers=[carriers])
    assert len(content.carriers) == 7
    assert not any(pair.source == "How are you?" for pair in expand(content, EN_FR))


def test_about_a_tenth_is_held_out_and_the_choice_is_stable() -> None:
    ids = [f"category.phrase-{number}" for number in range(5000)]
    share = sum(map(held_out, ids)) / len(ids)
    assert 0.08 < share < 0.12
    assert held_out("courtesy.how-are-you")
    assert not held_out("directions.where-is")


def test_a_test_set_is_written_with_a_header(content: Content, tmp_path: Path) -> None:
    path = tmp_path / "held-out.tsv"
    count = write_pairs(path, held_out_pairs(content, EN_FR, per_phrase=1))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "phrase\tsource\ttarget"
    assert len(lines) == count + 1
    assert lines[1] == "courtesy.how-are-you\tHow are you?\tComment allez-vous\xa0?"


def test_a_word_of_two_entries_is_taught_as_the_one_that_has_it_as_its_noun() -> None:
    pairs = {pair.source: pair.target for pair in expand(load_content(), EN_FR, per_phrase=1000)}
    assert pairs["Where can I find the bathroom?"].endswith("la salle de bains\xa0?")
    assert pairs["the bill"] == "l'addition"
    assert pairs["the invoice"] == "la facture"


def test_a_wording_that_asks_where_the_translation_tells_is_not_taught() -> None:
    pairs = {pair.source: pair.target for pair in expand(load_content(), EN_FR)}
    assert "Can I pay in cash?" not in pairs
    assert any(source.startswith("I'd like to pay in cash") for source in pairs)
