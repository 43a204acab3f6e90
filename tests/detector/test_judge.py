"""The verdict for the sources at hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.detector.detector import DATA, Detector, judge
from translator.detector.model import LanguageModel
from translator.detector.weights import Weights
from translator.languages import NAMES

TAGS = st.sampled_from(sorted(NAMES))


def test_the_best_language_is_answered_where_it_is_at_hand() -> None:
    found = judge({"it": 0.98, "es": 0.02}, {"it": "it", "es": "es"}, threshold=0.8)
    assert found.language == "it"
    assert found.candidates == (("it", 0.98), ("es", 0.02))


def test_two_that_are_close_are_not_answered() -> None:
    found = judge({"pt": 0.55, "es": 0.45}, {"pt": "pt", "es": "es"}, threshold=0.8)
    assert found.language is None
    assert found.outside is None
    assert [tag for tag, _ in found.candidates] == ["pt", "es"]


def test_a_language_without_a_pack_is_named_where_it_is_clear() -> None:
    found = judge({"it": 0.999, "en": 0.001}, {"en": "en"}, threshold=0.8)
    assert found.language is None
    assert found.outside == "it"


def test_a_language_without_a_pack_counts_less_than_one_with() -> None:
    found = judge({"da": 0.5, "no": 0.5}, {"no": "no"}, threshold=0.8)
    assert found.language == "no"


def test_an_unknown_script_keeps_its_share() -> None:
    found = judge({"en": 0.5}, {"en": "en"}, threshold=0.8)
    assert found.language is None
    assert found.confidence == pytest.approx(0.5)


def test_a_probability_under_one_in_a_hundred_is_no_candidate() -> None:
    found = judge({"en": 0.995, "de": 0.005}, {"en": "en", "de": "de"}, threshold=0.8)
    assert [tag for tag, _ in found.candidates] == ["en"]


@pytest.fixture(scope="module")
def model() -> LanguageModel:
    return LanguageModel(Weights.load(DATA))


@given(text=st.text(max_size=200))
def test_probabilities_of_any_text_add_up_to_one_at_most(model: LanguageModel, text: str) -> None:
    found = model.probabilities(text)
    assert all(share >= 0 for share in found.values())
    assert sum(found.values()) <= 1 + 1e-9


@given(text=st.text(max_size=100), sources=st.sets(TAGS))
def test_only_sources_at_hand_are_answered_or_offered(text: str, sources: set[str]) -> None:
    found = Detector(sources).detect(text)
    offered = [tag for tag, _ in found.candidates]
    assert {found.language, *offered} <= {None, *sources}
    assert found.outside not in sources
    assert found.language is None or found.language == offered[0]


@given(text=st.text(max_size=100), sources=st.sets(TAGS, min_size=1))
def test_the_order_of_the_sources_changes_nothing(text: str, sources: set[str]) -> None:
    forth, back = Detector(sorted(sources)), Detector(sorted(sources, reverse=True))
    assert forth.detect(text) == back.detect(text)
