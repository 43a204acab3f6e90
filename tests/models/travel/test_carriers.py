"""The carriers: enough of them for every word, and none that the check asks with."""

from collections import Counter
from functools import cache

import pytest

from models.travel.content import load_travel_content
from translator.phrasebook.curated.content import Content
from translator.phrasebook.curated.skeleton import skeletons
from translator.phrasebook.grammar.inflection import LANGUAGES

LEAST = 12


@cache
def content(carriers: str = "carriers") -> Content:
    return load_travel_content(carriers=carriers)


def test_every_word_of_the_vocabulary_stands_in_a_dozen_carriers() -> None:
    fitting = Counter(slot for one in content().carriers for slot in one.slots)
    kinds = {"thing", "mass", "place", "person", "service", "matter", "set"}
    few = [
        entry.id
        for entry in content().entries
        if kinds & set(entry.slots) and sum(fitting[slot] for slot in entry.slots) < LEAST
    ]
    assert few == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_check_asks_with_is_never_trained_on(language: str) -> None:
    taught, asked = (
        {
            key
            for one in content(carriers).carriers
            for wording in one.wordings[language]
            for key in skeletons(wording.text, language)
        }
        for carriers in ("carriers", "check")
    )
    assert taught & asked == set()
