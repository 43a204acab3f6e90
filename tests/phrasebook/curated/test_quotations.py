"""Quotations in the writing of each language."""

import pytest

from translator.phrasebook.curated.quotations import names, requoted


def test_names_are_written_as_each_language_does() -> None:
    assert ("トム", "Tom") in names("ja", "en")
    assert ("Tom", "トム") in names("en", "ja")
    assert ("Tom", "Tom") in names("en", "es")


@pytest.mark.parametrize(
    ("opening", "closing", "target", "expected"),
    [
        ("「", "」", "en", "“rare”"),
        ("'", "'", "ja", "「rare」"),
        ("«", "»", "fr", "«rare»"),
        ("'", "'", "es", "'rare'"),
    ],
)
def test_marks_are_those_of_the_text_or_of_the_target(
    opening: str, closing: str, target: str, expected: str
) -> None:
    assert requoted("rare", opening, closing, target) == expected
