"""Fragments, samples, the regression and its measures."""

from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.detector.corpus import Corpora, Sentences
from models.detector.everyday import Everyday
from models.detector.fragments import Cutter, unaccented, words_of
from models.detector.measure import Trial, least_threshold, score
from models.detector.regression import quantise, train
from models.detector.samples import Sample, draw_samples
from translator.detector.scripts import Script

NUMBERS = tuple(f"w{chr(97 + number)}" for number in range(26))


@given(seed=st.integers(0, 1000))
def test_a_fragment_is_a_stretch_of_a_sentence(seed: int) -> None:
    random = Random(seed)
    fragment = Cutter([NUMBERS], random).fragment()
    start = NUMBERS.index(fragment[0])
    assert fragment == NUMBERS[start : start + len(fragment)]


def test_ideographs_are_words_of_their_own() -> None:
    assert words_of("駅はどこ？", Script.HAN) == ("駅", "は", "ど", "こ")


@pytest.mark.parametrize(
    ("word", "typed"),
    [("où", "ou"), ("señor", "senor"), ("łódź", "lodz"), ("smør", "smor"), ("cœur", "coeur")],
)
def test_a_word_is_unaccented_as_on_a_plain_keyboard(word: str, typed: str) -> None:
    assert unaccented(word) == typed


def toy(names: tuple[str, ...] = ()) -> Corpora:
    german = Sentences(tuple(f"rita sagt ja {word}" for word in NUMBERS), ())
    english = Sentences(tuple(f"rita says yes {word}" for word in NUMBERS), ())
    return Corpora({"de": german, "en": english}, names, {})


def draw(corpora: Corpora, *everyday: Everyday) -> list[Sample]:
    return draw_samples(
        corpora,
        everyday,
        script=Script.LATIN,
        languages=("de", "en"),
        each=400,
        random=Random(1),
    )


def test_languages_are_balanced() -> None:
    counts = [sum(sample.languages == (number,) for sample in draw(toy())) for number in (0, 1)]
    assert counts == [400, 400]


def test_a_name_is_learnt_as_any_language_only() -> None:
    told = {sample.languages for sample in draw(toy(("rita",))) if "rita" in sample.words}
    assert told == {()}


def test_an_everyday_phrase_has_the_languages_of_its_list_only() -> None:
    samples = draw(toy(), Everyday("ja", ("de", "en")), Everyday("yes", ()))
    assert {each.languages for each in samples if each.words == ("ja",)} == {(0, 1)}
    assert {each.languages for each in samples if each.words == ("yes",)} == {()}


def test_the_regression_separates_what_can_be_separated() -> None:
    samples = [Sample(("hola",), (0,)), Sample(("hello",), (1,))] * 5000
    weights = train(samples, languages=2, bits=8)
    quantised, scale = quantise(weights)
    rows = np.frombuffer(quantised, np.uint8).reshape(256, 2)
    assert scale > 0
    assert np.abs((rows.astype(float) - 128) * scale - weights).max() <= scale / 2 + 1e-6


def test_what_is_of_any_language_gets_equal_weights() -> None:
    weights = train([Sample(("taxi",), ())] * 100, languages=3, bits=8)
    assert np.ptp(weights, axis=1).max() == pytest.approx(0, abs=1e-6)


def trial(confidence: float, *, right: bool, length: int = 0) -> Trial:
    return Trial("en", length, "en" if right else "de", confidence)


def test_a_score_counts_answers_from_the_threshold_on() -> None:
    trials = [
        trial(0.9, right=True),
        trial(0.8, right=False),
        trial(0.7, right=False),
        trial(0.6, right=True),
    ]
    found = score(trials, threshold=0.8)
    assert (found.count, found.accuracy, found.coverage, found.error) == (4, 0.5, 0.5, 0.5)


def test_the_threshold_shuts_out_wrong_answers_of_every_length() -> None:
    trials = [trial(0.95, right=True) for _ in range(99)]
    trials += [trial(0.6, right=False, length=0), trial(0.7, right=False, length=3)]
    assert least_threshold(trials, error=0.01) == 0.701


def test_no_threshold_is_under_one_half() -> None:
    assert least_threshold([trial(0.2, right=True)], error=0.01) == 0.501


def test_the_threshold_is_one_where_certain_answers_are_wrong() -> None:
    assert least_threshold([trial(0.9999, right=False)], error=0.01) == 1.0
