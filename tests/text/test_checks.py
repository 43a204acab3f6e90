"""Checks: what a model must not do."""

import pytest

from translator.text.checks import Fault, find_faults


@pytest.mark.parametrize(
    ("source", "output", "faults"),
    [
        ("Where is the station?", "¿Dónde está la estación?", []),
        ("WHERE IS THE STATION?", "¿SSSSSSSSSSSSASON?", [Fault.LOOP]),
        ("It costs €18.10.", "Cuesta ⁇ 10.", [Fault.LEFTOVER]),
        ("Yes.", "sí sí sí sí", [Fault.LOOP]),
        ("Sorry", "Lo siento. Lo siento", [Fault.LOOP]),
        ("the 21st of March", "el 21 de marzo de marzo", [Fault.LOOP]),
        ("More and more and better.", "Cada vez más y más y mejor.", []),
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
