"""Legs: whole texts over one pack or two, masks and layout kept."""

import random
from collections.abc import Callable, Iterator, Sequence

import pytest

from translator.engine import CTranslate2Engine, DecodeOptions
from translator.legs import MAX_CHARACTERS, render_texts
from translator.packs.pack import Pack
from translator.testing import FakeEngine
from translator.text.checks import Fault
from translator.text.masks import find_masks

OPTIONS = DecodeOptions()
ASCII = "".join(map(chr, range(32, 127)))
COUNT = 150

TEMPLATES = (
    "It costs {price}.",
    "The {time} train to {name} costs {price}.",
    "Call {phone} or write to {mail}.",
    "Room {number}, {number} nights, {price} each.",
    "Flight {code} leaves at {time} from gate {code}.",
    "I paid {price} on {date}, see {mail} 😀",
    "“The bus leaves at {time}” (not {time})",
    "WHERE IS ROOM {number}, {name}?",
    "{number} tickets for {date}, please",
    "Is it {number} km or {number}% more?",
)
WRITTEN = {
    "price": ("€18.10", "1 234,50 €", "$5-10", "20 USD", "¥10,000", "15.- CHF", "20,- €", "R$ 9,5"),
    "time": ("6:30 pm", "6 p.m.", "18h10", "18:10:05", "6.30 a.m.", "6:15–7:15", "8-9 pm"),
    "phone": ("+34 600 123 456", "(031) 6484 5567", "816-863-8099", "112", "00 34 91 12 34"),
    "mail": (
        "o'brien@ex.ie",
        "https://example.com/a_(b)?c=1",
        "www.hostel.es",
        "t.me/guide",
        "{x}",
    ),
    "date": ("12/05/2026", "2026-11-23", "18.4.", "1999", "3-12-07"),
    "code": ("BA2490", "B12", "4A", "IB 3456", "No. 7", "%s"),
    "name": ("Łódź", "São Paulo", "東京", "الرياض", "Đà Nẵng", "Ñuñoa", "Tom"),
    "number": ("5", "12", "1,5", "１００", "2½", "0", "15 000", "#3"),
}


def phrases() -> Iterator[str]:
    """Yield the same travel phrases every time."""
    dice = random.Random(20260102)
    for turn in range(COUNT):
        chosen = TEMPLATES[turn % len(TEMPLATES)]
        for kind, choices in WRITTEN.items():
            while f"{{{kind}}}" in chosen:
                chosen = chosen.replace(f"{{{kind}}}", dice.choice(choices), 1)
        yield chosen


def fake(change: Callable[[str], str] = str, characters: str | None = None) -> FakeEngine:
    """Answer with ``change`` of what was asked."""
    return FakeEngine(lambda text, _options: [change(text)], characters=characters)


def render(text: str, *engines: FakeEngine, target: str = "") -> tuple[str, Sequence[Fault]]:
    """Return the text and the faults of one rendering."""
    (one,) = render_texts([text], engines, source="en", options=OPTIONS, target=target)
    return one.text, one.faults


@pytest.fixture(scope="module")
def real(bundled_pack: Pack) -> CTranslate2Engine:
    """The bundled pack, loaded once."""
    return CTranslate2Engine(bundled_pack)


def test_masks_of_travel_phrases_are_exact_or_flagged(real: CTranslate2Engine) -> None:
    texts = list(phrases())
    found = render_texts(texts, [real], source="en", options=OPTIONS, target="es")
    lost = [
        (text, mask.text, one.text)
        for text, one in zip(texts, found, strict=True)
        for mask in find_masks(text)
        if one.text.count(mask.text) != text.count(mask.text) and not one.faults
    ]
    assert lost == []
    assert sum(bool(one.faults) for one in found) < COUNT / 20


def test_no_stand_in_is_shown(real: CTranslate2Engine) -> None:
    texts = [text for text in phrases() if "Tom" not in text]
    found = render_texts(texts, [real], source="en", options=OPTIONS, target="es")
    words = {word.strip(".,¿?¡!“”()") for one in found for word in one.text.split()}
    assert words.isdisjoint({"Tom", "Mary", "John", "Boston", "2000", "300", "8:15", "8:25"})


def test_capitals_say_the_same_as_small_letters(real: CTranslate2Engine) -> None:
    texts = ["Where is the station?", "I need a doctor.", "My name is Tom.", "Don't worry."]
    small = render_texts(texts, [real], source="en", options=OPTIONS, target="es")
    large = render_texts(
        [text.upper() for text in texts], [real], source="en", options=OPTIONS, target="es"
    )
    assert [one.text for one in large] == [one.text.upper() for one in small]


def test_what_the_first_leg_kept_the_second_keeps() -> None:
    second = fake(lambda text: text.replace("Łódź", "Lodsch"))
    text, faults = render("I love Łódź 5.", fake(characters=ASCII), second)
    assert (text, faults) == ("I love Łódź 5.", ())
    assert "Łódź" not in second.asked[-1]


@pytest.mark.parametrize(
    "change",
    [str.upper, lambda text: text.replace("5", "6"), lambda text: f"{text} 5", lambda _text: "x"],
)
def test_a_mask_lost_on_either_leg_is_flagged(change: Callable[[str], str]) -> None:
    source = "Write {name} at 5:15 or 5"
    for engines in ((fake(change), fake()), (fake(), fake(change))):
        text, faults = render(source, *engines)
        kept = all(text.count(m.text) == source.count(m.text) for m in find_masks(source))
        assert kept or faults


def test_turkish_capitals_are_those_of_the_last_leg() -> None:
    turkish = fake(lambda text: text.replace("Hello", "iyi günler"))
    assert render("HELLO YOU", fake(), turkish, target="tr")[0] == "İYİ GÜNLER YOU"


@pytest.mark.parametrize("text", ["", "\n", "\n\n\n", " \n ", "Hello.\n\n  Bye.\n", "a\tb"])
def test_layout_is_kept_on_two_legs(text: str) -> None:
    assert render(text, fake(), fake()) == (text, ())


def test_fifty_sentences_are_translated_one_by_one() -> None:
    sentences = [f"This is sentence number {number}." for number in range(50)]
    engine = fake(lambda text: text.replace("This is sentence number", "Esta es la frase"))
    text, faults = render(" ".join(sentences), engine)
    assert text.split(". ")[17] == "Esta es la frase 17"
    assert (len(engine.asked), faults) == (50, ())


@pytest.mark.parametrize(
    "text",
    [
        "See HTTPS://EX.COM/A.B now.",
        "Pay $20.- now.",
        "On 18.4. at noon.",
        "a!b https://e.co/a!b?c",
    ],
)
def test_a_sentence_does_not_end_within_a_mask(text: str) -> None:
    engine = fake()
    render(text, engine)
    assert engine.asked == [text]


def test_a_long_sentence_is_not_cut_within_a_number() -> None:
    engine = FakeEngine(lambda text, _options: [text], max_pieces=12)
    text = "we walked and walked for 12 345 678 steps and then some more for +34 600 123 456 days"
    assert render(text, engine) == (text, ())
    assert any("12 345 678" in asked for asked in engine.asked)
    assert any("+34 600 123 456" in asked for asked in engine.asked)


def test_a_text_over_the_limit_is_refused_and_the_others_are_not() -> None:
    texts = ["a" * (MAX_CHARACTERS + 1), "Hello."]
    refused, made = render_texts(texts, [fake()], source="en", options=OPTIONS, target="es")
    assert refused.refusal is not None
    assert (made.text, made.refusal) == ("Hello.", None)


def test_an_address_of_any_length_is_no_hindrance(real: CTranslate2Engine) -> None:
    address = "https://example.com/" + "a1b2c3d4-" * 90 + "x"
    (found,) = render_texts(
        [f"Look at {address} now."], [real], source="en", options=OPTIONS, target="es"
    )
    assert found.refusal is None
    assert address in found.text
    assert found.faults == ()


@pytest.mark.parametrize("text", ["-" * 3000, "?!" * 900, "1" * 2000])
def test_a_text_without_words_is_copied_at_any_length(real: CTranslate2Engine, text: str) -> None:
    (found,) = render_texts([text], [real], source="en", options=OPTIONS, target="es")
    assert (found.text, found.copied) == (text, True)
