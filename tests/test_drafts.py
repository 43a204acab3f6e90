"""Drafts: masks, second attempts and restoration, on an engine that says what it is told."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.drafts import draft_segments
from translator.engine import DecodeOptions
from translator.testing import FakeEngine
from translator.text.checks import Fault

ASCII = "".join(map(chr, range(32, 127)))
OPTIONS = DecodeOptions()


def engine(*rules: tuple[str, str], characters: str | None = None) -> FakeEngine:
    """Answer by replacing each rule's first part with its second."""

    def answer(segment: str, _options: DecodeOptions) -> Sequence[str]:
        for old, new in rules:
            segment = segment.replace(old, new)
        return [segment]

    return FakeEngine(answer, characters=characters)


def test_a_sound_first_answer_is_taken_and_nothing_more_is_asked() -> None:
    fake = engine(("Hello", "Hola"))
    (draft,) = draft_segments(["Hello Tom."], fake, OPTIONS)
    assert (draft.text, draft.faults, fake.asked) == ("Hola Tom.", (), ["Hello Tom."])


def test_a_number_that_the_model_changes_is_asked_for_by_a_stand_in() -> None:
    fake = engine(("18.10", "1810"))
    (draft,) = draft_segments(["It costs 18.10 euros."], fake, OPTIONS)
    assert draft.text == "It costs 18.10 euros."
    assert draft.faults == ()
    assert fake.asked[0] == "It costs 18.10 euros."
    assert "18.10" not in fake.asked[1]


def test_what_the_vocabulary_lacks_is_never_asked_for() -> None:
    fake = engine(characters=ASCII)
    (draft,) = draft_segments(["I love Zürich 😀 and 日本."], fake, OPTIONS)
    assert draft.text == "I love Zürich 😀 and 日本."
    assert all(asked.isascii() for asked in fake.asked)


def test_typographic_quotes_that_are_lacking_become_plain_ones() -> None:
    fake = engine(characters=ASCII)
    (draft,) = draft_segments(["Where’s the “old” bridge?"], fake, OPTIONS)
    assert fake.asked == ['Where\'s the "old" bridge?']
    assert draft.faults == ()


def test_trained_placeholders_are_used_before_stand_ins() -> None:
    fake = FakeEngine(
        lambda text, _options: [text.replace("7", "siete")], placeholders=("<x1>", "<x2>")
    )
    (draft,) = draft_segments(["Room 7, floor 7."], fake, OPTIONS)
    assert fake.asked[1] == "Room <x1>, floor <x2>."
    assert draft.text == "Room 7, floor 7."


def test_a_mask_that_no_stand_in_saves_is_cut_around() -> None:
    fake = FakeEngine(lambda text, _options: ["uno" if any(map(str.isdigit, text)) else text])
    (draft,) = draft_segments(["I paid 12 for it."], fake, OPTIONS)
    assert "12" in draft.text


def test_capitals_are_asked_in_small_letters_and_answered_in_capitals() -> None:
    fake = engine(("Where is the station", "¿Dónde está la estación"))
    (draft,) = draft_segments(["WHERE IS THE STATION AT BOB@X.COM 3?"], fake, OPTIONS)
    assert draft.text == "¿DÓNDE ESTÁ LA ESTACIÓN AT BOB@X.COM 3?"


def test_a_loop_is_asked_again_without_repeats_and_flagged_where_nothing_helps() -> None:
    def stubborn(_text: str, options: DecodeOptions) -> Sequence[str]:
        return ["sí"] if options.no_repeat else ["sí sí sí sí sí"]

    (cured,) = draft_segments(["Yes"], FakeEngine(stubborn), OPTIONS)
    assert (cured.text, cured.faults) == ("sí", ())
    (flagged,) = draft_segments(
        ["Yes"], FakeEngine(lambda _text, _options: ["sí sí sí sí sí"]), OPTIONS
    )
    assert flagged.faults == (Fault.LOOP,)


def test_a_second_attempt_looks_through_the_other_hypotheses() -> None:
    fake = FakeEngine(lambda _text, _options: ["Hay dos", "Hay 2"])
    (draft,) = draft_segments(["There are 2"], fake, OPTIONS)
    assert "2" in draft.text


def test_a_mask_that_ends_in_a_full_stop_is_not_given_a_second_one() -> None:
    fake = FakeEngine(lambda text, _options: [text.replace(" now.", ".")])
    (draft,) = draft_segments(["It is 6 p.m. now."], fake, OPTIONS)
    assert draft.text == "It is 6 p.m."


def test_nothing_from_the_model_gives_the_source_flagged() -> None:
    (draft,) = draft_segments(["Hello"], FakeEngine(lambda _text, _options: [""]), OPTIONS)
    assert (draft.text, draft.faults) == ("Hello", (Fault.EMPTY,))


@pytest.mark.parametrize("text", ["99", "€18.10", "+34 600 123 456", "😀", "a@b.example", "..."])
def test_what_has_no_words_is_copied_without_asking(text: str) -> None:
    fake = engine(characters=ASCII)
    (draft,) = draft_segments([text], fake, OPTIONS)
    assert (draft.text, draft.copied, fake.asked) == (text, True, [])


@pytest.mark.parametrize(
    ("source", "answer", "expected"),
    [
        ("station", "La estación.", "La estación"),
        ("station.", "La estación.", "La estación."),
        ("station", "La estación...", "La estación..."),
        ("駅", "駅。", "駅"),
    ],
)
def test_a_full_stop_is_not_added_to_a_fragment(source: str, answer: str, expected: str) -> None:
    (draft,) = draft_segments([source], FakeEngine(lambda _text, _options: [answer]), OPTIONS)
    assert draft.text == expected


@given(st.lists(st.text(alphabet="ab 3€.XYZ😀\n", max_size=12), max_size=8), st.data())
def test_a_draft_does_not_depend_on_its_neighbours(texts: list[str], data: st.DataObject) -> None:
    def answer(text: str, options: DecodeOptions) -> Sequence[str]:
        return [text[::-1], text.lower() + "!" * options.no_repeat]

    def drafted(some: Sequence[str]) -> list[str]:
        fake = FakeEngine(answer, characters=ASCII)
        return [draft.text for draft in draft_segments(some, fake, OPTIONS)]

    order = data.draw(st.permutations(range(len(texts))))
    together = drafted([texts[at] for at in order])
    assert [together[order.index(at)] for at in range(len(texts))] == [
        drafted([text])[0] for text in texts
    ]


@given(st.text(alphabet="I pay3,€ 0.at5:h{x}@é日😀", max_size=40))
def test_every_mask_survives_an_honest_engine(text: str) -> None:
    identity: Callable[[str, DecodeOptions], Sequence[str]] = lambda segment, _options: [segment]  # noqa: E731
    (draft,) = draft_segments([text], FakeEngine(identity, characters=ASCII), OPTIONS)
    assert Fault.MASK not in draft.faults
    assert draft.text.count("日") == text.count("日")
    assert draft.text.count("😀") == text.count("😀")
