"""The fragments check: scraps of every language, loops and inventions in any script."""

import re

import pytest

from models.checks.fragments import fragments, is_invented


def test_scraps_of_spaced_languages_are_of_one_to_three_words() -> None:
    scraps = fragments(["Wo ist die Straßenbahnhaltestelle?", "Einen Tisch, bitte."], count=14)
    assert len(scraps) == 14
    assert all(1 <= len(scrap.split()) <= 3 for scrap in scraps)
    assert "Straßenbahnhaltestelle" in scraps


def test_japanese_is_cut_although_it_has_no_spaces() -> None:
    sentence = "ホテルに充電器を忘れました。"
    scraps = fragments([sentence], count=8)
    assert all(scrap in sentence and scrap != sentence for scrap in scraps)
    assert "充電器を" in scraps
    assert not any(re.search("[。、]", scrap) for scrap in scraps)


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("die Karte", "the map the map the map"),
        ("地図", "地図地図地図"),
        ("ticket", "切符切符切符をください"),
        ("ja", "ja ja ja"),
        ("駅", "The station is on the left, next to the church and the bank."),
        ("Bahn", "The railway company was founded in the nineteenth century."),
        ("stop", "バスはもう出ましたので、次のバスをお待ちください。"),
    ],
)
def test_loops_and_long_answers_are_invented(source: str, answer: str) -> None:
    assert is_invented(source, answer)


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("診断書です", "It's a medical certificate."),
        ("Wasserentkeimungstabletten", "water purification tablets"),
        ("medical certificate", "診断書"),
        ("very, very, very good", "sehr, sehr, sehr gut"),
        ("だんだん", "step by step"),
        ("a 10000000 yen bill", "10000000円"),
        ("Não", "No"),
    ],
)
def test_plain_answers_are_not_invented(source: str, answer: str) -> None:
    assert not is_invented(source, answer)
