"""Forcing: a term takes the place of a noun that the model knows."""

import math
from collections.abc import Iterable, Sequence

import pytest

from translator.drafts import Draft
from translator.forcing import hold_to
from translator.phrasebook.curated.glossary import StandIn, Term
from translator.text.checks import Fault

KEY, CAMERA = StandIn("key", "llave"), StandIn("camera", "cámara")


class Model:
    """Answers what it was taught, and notes what it was asked."""

    def __init__(self, **answers: Draft | str) -> None:
        self._answers = {key.replace("_", " "): value for key, value in answers.items()}
        self.asked: list[str] = []
        self.kept: list[list[str]] = []

    def __call__(
        self, segments: Sequence[str], keep: Sequence[Iterable[str]] | None
    ) -> list[Draft]:
        self.asked += segments
        self.kept += [list(each) for each in keep or ()]
        answers = [next((v for k, v in self._answers.items() if k in one), "?") for one in segments]
        return [Draft(one) if isinstance(one, str) else one for one in answers]


def term(text: str, word: str, target: str, *stand_ins: StandIn) -> Term:
    start = text.index(word)
    return Term(start, start + len(word), target, (target,), stand_ins or (KEY, CAMERA))


def held(text: str, draft: Draft | str, terms: Sequence[Term], model: Model) -> Draft:
    first = Draft(draft) if isinstance(draft, str) else draft
    (found,) = hold_to({text: terms}, [text], [first], "es", ask=model)
    return found


TEXT = "Where is my tag?"
TAG = term(TEXT, "tag", "etiqueta")


def test_a_draft_that_has_the_term_is_left_and_nothing_is_asked() -> None:
    model = Model()
    assert held(TEXT, "¿Dónde está mi Etiqueta?", [TAG], model).text == "¿Dónde está mi Etiqueta?"
    assert model.asked == []


def test_a_missing_term_takes_the_place_of_its_stand_in() -> None:
    model = Model(key="¿Dónde está mi llave?")
    assert held(TEXT, "¿Dónde está mi Tom?", [TAG], model).text == "¿Dónde está mi etiqueta?"
    assert model.asked == ["Where is my key?"]


@pytest.mark.parametrize(
    "answer",
    [
        "¿Dónde está?",
        "¿Dónde está mi llave, mi llave?",
        "¿Dónde está mi llavero?",
        Draft("¿Dónde está mi llave?", faults=(Fault.MASK,)),
        Draft("¿Dónde está mi llave?", score=-2.0),
    ],
)
def test_the_next_stand_in_is_tried_where_an_answer_is_of_no_use(answer: Draft | str) -> None:
    model = Model(key=answer, camera="¿Dónde está mi cámara?")
    assert held(TEXT, "¿Dónde está mi Tom?", [TAG], model).text == "¿Dónde está mi etiqueta?"
    assert model.asked == ["Where is my key?", "Where is my camera?"]


@pytest.mark.parametrize(("doubt", "score", "is_taken"), [(0.3, -0.7, True), (0.0, -0.7, False)])
def test_a_term_that_was_only_learnt_needs_the_model_to_trust_it_more(
    doubt: float, score: float, is_taken: bool
) -> None:
    tag = Term(TAG.start, TAG.end, TAG.target, TAG.accepted, (KEY,), doubt)
    model = Model(key=Draft("¿Dónde está mi llave?", score=score))
    found = held(TEXT, Draft("¿Dónde está mi Tom?", score=-0.5), [tag], model)
    assert ("etiqueta" in found.text) is is_taken


@pytest.mark.parametrize(("doubt", "is_taken"), [(0.3, True), (0.0, False)])
def test_without_scores_a_listed_term_is_taken_and_a_learnt_one_is_not_asked_for(
    doubt: float, is_taken: bool
) -> None:
    tag = Term(TAG.start, TAG.end, TAG.target, TAG.accepted, (KEY,), doubt)
    model = Model(key=Draft("¿Dónde está mi llave?", score=-math.inf))
    found = held(TEXT, Draft("¿Dónde está mi Tom?", score=-math.inf), [tag], model)
    assert ("etiqueta" in found.text) is is_taken
    assert bool(model.asked) is is_taken


def test_a_draft_stays_where_no_stand_in_leads_to_the_term() -> None:
    model = Model()
    draft = Draft("¿Dónde está mi Tom?", score=-0.4)
    assert held(TEXT, draft, [TAG], model) is draft
    assert len(model.asked) == 2


def test_case_follows_what_is_shown() -> None:
    text = "TAG, PLEASE"
    model = Model(KEY="LLAVE, POR FAVOR")
    found = held(text, "TOM, POR FAVOR", [term(text, "TAG", "etiqueta")], model)
    assert (found.text, model.asked) == ("ETIQUETA, POR FAVOR", ["KEY, PLEASE"])


def test_a_name_that_stands_in_lends_no_capital() -> None:
    text = "It says 'hot' here."
    quoted = term(text, "'hot'", "'picante'", StandIn("Boston", "Boston"))
    model = Model(Boston="Dice Boston aquí.")
    assert held(text, "Dice calor aquí.", [quoted], model).text == "Dice 'picante' aquí."


def test_several_terms_have_different_stand_ins() -> None:
    text = "A tag and a cap."
    terms = [term(text, "tag", "etiqueta"), term(text, "cap", "gorra")]
    model = Model(key="Una llave y una cámara.")
    found = held(text, "Un Tom.", terms, model)
    assert (found.text, model.asked) == ("Una etiqueta y una gorra.", ["A key and a camera."])


def test_a_stand_in_is_no_word_of_the_text() -> None:
    text = "The key and the tag."
    model = Model(camera="La llave y la cámara.")
    found = held(text, "La llave.", [term(text, "tag", "etiqueta")], model)
    assert (found.text, model.asked) == ("La llave y la etiqueta.", ["The key and the camera."])


def test_alternatives_have_the_term_too_or_are_dropped() -> None:
    draft = Draft("Mi llave.", alternatives=("¿Mi llave?", "¿Mi qué?"))
    model = Model(key=draft)
    found = held("My tag.", "Mi Tom.", [term("My tag.", "tag", "etiqueta")], model)
    assert found.alternatives == ("¿Mi etiqueta?",)


def test_each_segment_keeps_its_own_masks_and_its_place() -> None:
    texts = ["No terms.", TEXT, "My tag 5."]
    terms = {TEXT: [TAG], texts[2]: [term(texts[2], "tag", "etiqueta")]}
    model = Model(Where="¿Dónde está mi llave?", My="Mi llave 5.")
    drafts = [Draft("Nada."), Draft("¿Qué?"), Draft("Mi 5.")]
    found = hold_to(terms, texts, drafts, "es", ask=model, keep=[["a"], ["b"], ["c"]])
    assert [one.text for one in found] == ["Nada.", "¿Dónde está mi etiqueta?", "Mi etiqueta 5."]
    assert model.kept == [["b"], ["c"]]
