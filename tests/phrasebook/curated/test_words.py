"""Single words of the real phrasebook: every filler is a word that can be looked up."""

import pytest

from translator.languages import LanguagePair
from translator.phrasebook.curated.curated import Curated


@pytest.mark.parametrize(
    ("pair", "text", "expected"),
    [
        (("en", "es"), "ticket", "billete"),
        (("en", "es"), "Ticket", "Billete"),
        (("en", "fr"), "the station", "la gare"),
        (("en", "de"), "bank", "Bank"),
        (("en", "ja"), "bread", "パン"),
        (("ja", "es"), "駅", "estación"),
        (("en", "it"), "a taxi", "un taxi"),
        (("en", "fr"), "Spain", "Espagne"),
    ],
)
def test_a_word_alone_is_answered_as_it_was_typed(
    pair: tuple[str, str], text: str, expected: str
) -> None:
    answer = Curated().answer([text], LanguagePair(*pair)).get(text)

    assert answer is not None
    assert answer.text == expected
