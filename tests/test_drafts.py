"""Drafts: masks, second attempts and restoration, on an engine that says what it is told."""

import random
import re
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.drafts import draft_segments
from translator.engine import DecodeOptions
from translator.testing import FakeEngine
from translator.text.checks import Fault
from translator.text.masks import find_masks
from translator.text.places import find_alone

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


def test_clauses_are_asked_by_themselves_before_the_masks_are_cut_around() -> None:
    fake = FakeEngine(lambda text, _options: [text if "," not in text else "nada"])
    (draft,) = draft_segments(["Room 5, 2 nights, paid."], fake, OPTIONS)
    assert (draft.text, draft.faults) == ("Room 5, 2 nights, paid.", ())
    assert fake.asked[-3:] == ["Room 2000", "15 nights", "paid."]


def test_a_number_that_the_source_has_not_is_not_taken() -> None:
    fake = FakeEngine(lambda text, options: [text + " 120", text][: options.count])
    (draft,) = draft_segments(["88 or 4817?"], fake, OPTIONS)
    assert (draft.text, draft.faults) == ("88 or 4817?", ())


def test_a_single_digit_may_come_of_a_word() -> None:
    (draft,) = draft_segments(["Two for 5:30."], engine(("Two", "2")), OPTIONS)
    assert (draft.text, draft.faults) == ("2 for 5:30.", ())


@pytest.mark.parametrize(
    ("source", "answer", "faults"),
    [("On the 3rd", "El tercero", (Fault.MASK,)), ("In 11月", "En noviembre", ())],
)
def test_the_digits_of_an_ordinal_are_kept_or_flagged_but_not_those_of_a_month(
    source: str, answer: str, faults: tuple[Fault, ...]
) -> None:
    (draft,) = draft_segments([source], FakeEngine(lambda _text, _options: [answer]), OPTIONS)
    assert draft.faults == faults


def test_the_answer_keeps_the_ellipsis_and_loses_stray_spaces() -> None:
    fake = engine(("Pay", "¡ Paga"), ("...", "."), (" for", "  por"))
    (draft,) = draft_segments(["Pay 5 for it..."], fake, OPTIONS)
    assert draft.text == "¡Paga 5 por it..."


def test_a_full_stop_after_an_abbreviated_time_is_not_doubled() -> None:
    fake = engine(("6 p.m.", "y media"), ("At 8:15, open.", "Abre a las 8:15."))
    (draft,) = draft_segments(["At 6 p.m., open."], fake, OPTIONS)
    assert draft.text == "Abre a las 6 p.m."


@pytest.mark.parametrize(
    ("target", "expected"), [("es", "Te veo 😀 mañana"), ("de", "Te veo 😀 Mañana")]
)
def test_words_after_a_symbol_begin_as_in_the_source(target: str, expected: str) -> None:
    fake = engine(("See you", "Te veo"), ("tomorrow", "Mañana"), characters=ASCII)
    (draft,) = draft_segments(["See you 😀 tomorrow"], fake, OPTIONS, target=target)
    assert draft.text == expected


def test_a_short_word_in_capitals_is_asked_small_and_answered_as_it_comes() -> None:
    fake = engine(("Ok", "Vale"))
    assert draft_segments(["OK."], fake, OPTIONS)[0].text == "Vale."


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("Help!", "help!", "Aiuto!"),
        ("Help", "help", "Aiuto"),
        ("Help me!", "Help me!", "Help me!"),
        ("Help 5 people!", "Help 5 people!", "Help 5 people!"),
    ],
)
def test_a_single_word_is_asked_small_with_and_without_a_mark(
    text: str, asked: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = engine(("help", "aiuto"))
    pieces = {"Help": ["H", "elp"]}
    monkeypatch.setattr(fake.vocabulary, "encode", lambda word: pieces.get(word, word.split()))
    (draft,) = draft_segments([text], fake, OPTIONS)
    assert (draft.text, fake.asked) == (expected, [asked])


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


def _shuffled(text: str) -> str:
    words = text.split()
    random.Random(len(text)).shuffle(words)
    return " ".join(words)


HOSTILE: dict[str, Callable[[str], str]] = {
    "drops its last word": lambda text: text.rpartition(" ")[0],
    "says each word twice": lambda text: re.sub(r"(\S+)", r"\1 \1", text),
    "merges words": lambda text: text.replace(" ", ""),
    "writes small": str.lower,
    "writes large": str.upper,
    "swaps letters": lambda text: text[::-1],
    "shuffles words": _shuffled,
    "counts wrong": lambda text: re.sub(r"\d", lambda one: str((int(one[0]) + 1) % 10), text),
    "loses digits": lambda text: re.sub(r"\d", "", text),
    "adds a number": lambda text: f"{text} 15",
    "adds a digit": lambda text: f"5 {text}",
    "groups digits": lambda text: re.sub(r"(\d)(\d{3})", r"\1.\2", text),
    "inflects names": lambda text: re.sub(r"(Tom|Mary|John|Boston)", r"\1ás \1", text),
    "adds private characters": lambda text: f"\ue000{text}\ue001\uffff",
    "says nothing": lambda _text: "",
}
TRICKY = (
    "It costs €18.10 or 5 USD.",
    "5 and 5 and 15 and 5.15 at 5:15",
    "Room 27, 2 nights, ₽ 378 each.",
    "Tom and Mary paid 2000 in Boston for Łódź.",
    "WRITE TO ann@example.com OR CALL +34 600 123 456 AT 6 p.m.",
    "\ue000 costs 5 \ue001 😀 (10%)",
    "{name}, see https://example.com/a_(b) by 18:30!",
)
STAND_INS = ("tom", "mary", "john", "boston", "paris", "london", "2000", "300", "8:15", "8:25")


@pytest.mark.parametrize("text", TRICKY)
@pytest.mark.parametrize("way", HOSTILE)
def test_masks_are_exact_or_flagged_and_stand_ins_never_shown(way: str, text: str) -> None:
    fake = FakeEngine(lambda asked, _options: [HOSTILE[way](asked)], characters=ASCII)
    (draft,) = draft_segments([text], fake, OPTIONS)
    lost = [m.text for m in find_masks(text) if draft.text.count(m.text) != text.count(m.text)]
    assert draft.faults or not lost
    leaked = [word for word in STAND_INS if word in draft.text.lower() and word not in text.lower()]
    assert leaked == []


@given(
    st.lists(
        st.sampled_from(("5", "15", "€7", "3:40", "2-9", "{a}", "日", "😀", "is", "or", "at", ".")),
        unique=True,
    ).map(" ".join),
    st.sampled_from(sorted(HOSTILE)),
)
def test_masks_in_any_order_are_exact_or_flagged(text: str, way: str) -> None:
    fake = FakeEngine(lambda asked, _options: [HOSTILE[way](asked)], characters=ASCII)
    (draft,) = draft_segments([text], fake, OPTIONS)
    masks = [mask.text for mask in find_masks(text)]
    assert draft.faults or all(
        len(find_alone(mask, draft.text)) == len(find_alone(mask, text)) for mask in masks
    )


def test_alternatives_keep_the_masks_too() -> None:
    fake = FakeEngine(lambda text, _options: [text, text.replace("5", "6"), f"{text}!"])
    (draft,) = draft_segments(["It is 5"], fake, DecodeOptions(count=3))
    assert draft.alternatives == ("It is 5!",)
