"""Checks: what a model must not do."""

import pytest

from translator.text.casing import is_capitals, truecase
from translator.text.checks import Fault, find_faults


@pytest.mark.parametrize(
    ("source", "output", "faults"),
    [
        ("Where is the station?", "¿Dónde está la estación?", []),
        ("WHERE IS THE STATION?", "¿SSSSSSSSSSSSASON?", [Fault.LOOP]),
        ("It costs €18.10.", "Cuesta ⁇ 10.", [Fault.LEFTOVER]),
        ("Yes.", "sí sí sí sí", [Fault.LOOP]),
        ("Sorry", "Lo siento. Lo siento", [Fault.LOOP]),
        ("Come on, come on!", "¡Vamos ya, vamos ya!", []),
        ("No, no, no, no!", "No, no, no, no!", []),
        ("Hello", "", [Fault.EMPTY]),
        ("Hi", "Hola " + "y muchas gracias por todo lo que usted hizo por mi", [Fault.LENGTH]),
        ("⁇ means unknown", "⁇ significa desconocido", []),
        ("駅はどこですか。", "Where is the railway station, please?", []),
        ("Bye bye!", "¡Adiós, adiós!", []),
    ],
)
def test_faults_of_the_output_are_named(source: str, output: str, faults: list[Fault]) -> None:
    assert find_faults(source, output) == faults


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WHERE IS IT?", True),
        ("ATM", False),
        ("Where", False),
        ("PLATFORM 3", True),
        ("123", False),
    ],
)
def test_capitals_are_told_from_codes(text: str, expected: bool) -> None:
    assert is_capitals(text) is expected


def test_words_in_capitals_are_respelt_as_the_vocabulary_prefers() -> None:
    known = {"where": -1.0, "is": -1.0, "Tom": -1.0, "USA": -1.0, "from": -1.0}
    text = truecase("WHERE IS TOM FROM USA?", lambda word: known.get(word, -20.0))
    assert text == "Where is Tom from USA?"
