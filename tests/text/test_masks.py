"""Masks: what must come out as it went in."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.text.masks import Mask, MaskKind, find_masks, find_uncovered, merge_masks


def masked(text: str) -> list[str]:
    """Return what is masked."""
    return [mask.text for mask in find_masks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It costs €18.10.", ["€18.10"]),
        ("１００円 please", ["１００円"]),
        ("1\u00a0234,50 € or 20 USD", ["1\u00a0234,50 €", "20 USD"]),
        ("US$5, R$ 9.144,48 and 99¢", ["US$5", "R$ 9.144,48", "99¢"]),
        ("Pay $20.- or 20,- € a night", ["$20.-", "20,- €"]),
        ("10 kr or 1 200 Kč or 5 zł", ["10 kr", "1 200 Kč", "5 zł"]),
        ("$1.5m, €2k and £1.20/kg", ["$1.5m", "€2k", "£1.20/kg"]),
    ],
)
def test_prices_are_masked_with_their_currency(text: str, expected: list[str]) -> None:
    assert masked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 6:30 p.m. or 7pm", ["6:30 p.m.", "7pm"]),
        ("It leaves at 6 p.m.", ["6 p.m"]),
        ("at 6. Then 18h10 and 18:10:05", ["6", "18h10", "18:10:05"]),
        ("on 12/05/2026 and 2026-11-23", ["12/05/2026", "2026-11-23"]),
        ("18.02.2001 or 18.4. at noon", ["18.02.2001", "18.4."]),
        ("from 6:15–7:15 on 5-10 May", ["6:15–7:15", "5-10"]),
        ("We met on 12/05 6:30.", ["12/05 6:30"]),
    ],
)
def test_times_and_dates_are_masked(text: str, expected: list[str]) -> None:
    assert masked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("100%, -5 degrees, 12.5 %", ["100%", "-5", "12.5 %"]),
        ("5kg, 20 °C, 5 m², 60 mph, 5 km.", ["5kg", "20 °C", "5 m²", "60 mph", "5 km"]),
        ("20°C, 1.5 kg, 90 km/h", ["20°C", "1.5 kg", "90 km/h"]),
        ("3 × 4, 4x4, 2½ and 1 1/2", ["3 × 4", "4x4", "2½", "1 1/2"]),
        ("5, 6 and 7.", ["5", "6", "7"]),
        ("the 1990s and 10mins", ["1990s", "10mins"]),
        ("room (5), 'ten', #12, №5", ["(5)", "#12", "№5"]),
        ("192.168.1.1 is down", ["192.168.1.1"]),
        ("the 3rd floor in 11月, le 2e étage", []),
        ("no numbers here", []),
    ],
)
def test_numbers_are_masked_with_their_units(text: str, expected: list[str]) -> None:
    assert masked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("連絡先はinfo@hotel.jpに変わりました", ["info@hotel.jp"]),
        ("https://hotel.jp/aを見て", ["https://hotel.jp/a"]),
        ("www.hotel.comへ", ["www.hotel.com"]),
        (
            "%(name)sさんの{room}と[GUEST_A]と#tagと__x__を",
            ["%(name)s", "{room}", "[GUEST_A]", "#tag", "__x__"],
        ),
        ("10EURか5kmか20°Cで", ["10EUR", "5km", "20°C"]),
        ("10:30pmに", ["10:30pm"]),
        ("9:15発の", ["9:15"]),
        ("N700Aに乗る", ["N700A"]),
    ],
)
def test_a_word_of_a_script_without_spaces_may_stand_at_a_mask(
    text: str, expected: list[str]
) -> None:
    assert masked(text) == expected


@pytest.mark.parametrize(
    "number",
    [
        "+34 600 123 456",
        "+1 (388) 613-6829",
        "(031) 6484 5567",
        "+44 (0)20 7151 2290",
        "1-800-869-5674",
        "00 34 675 68 77 68",
    ],
)
def test_a_phone_number_is_one_mask(number: str) -> None:
    assert masked(f"Call {number}.") == [number]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://example.com/a?b=1.", ["https://example.com/a?b=1"]),
        ("see http://example.com/a_(b), or", ["http://example.com/a_(b)"]),
        ("see (HTTPS://EXAMPLE.COM/A)", ["(HTTPS://EXAMPLE.COM/A)"]),
        ("“https://ex.com/x”—here", ["“https://ex.com/x”"]),
        ("ftp://ex.net/a, t.me/guide, wi-fi.app", ["ftp://ex.net/a", "t.me/guide", "wi-fi.app"]),
        ("see example.com today", ["example.com"]),
        ("ann.b+c@mail.example.org!", ["ann.b+c@mail.example.org"]),
        ("o'brien@ex.ie or mailto:ann@ex.es", ["o'brien@ex.ie", "mailto:ann@ex.es"]),
        ("Hello {name}, {room type}", ["{name}", "{room type}"]),
        ("%s, %1$s, %.2f, %(guest)s", ["%s", "%1$s", "%.2f", "%(guest)s"]),
        ("<b>, &amp;, [NAME], __X__, $HOME", ["<b>", "&amp;", "[NAME]", "__X__", "$HOME"]),
        ("Flight BA2490, gate B12", ["BA2490", "B12"]),
        ("flight IB 3456, seat No. 7", ["IB 3456", "No. 7"]),
        ("well... end.Go on e.g. and/or 50 BY", ["50"]),
    ],
)
def test_addresses_placeholders_and_codes_are_masked(text: str, expected: list[str]) -> None:
    assert masked(text) == expected


@given(st.text())
def test_masks_are_ordered_and_say_what_stands_in_their_span(text: str) -> None:
    masks = find_masks(text)
    assert all(text[mask.start : mask.end] == mask.text for mask in masks)
    assert all(a.end <= b.start for a, b in itertools.pairwise(masks))


@pytest.mark.parametrize(
    "unit",
    ["a", "(", "a@", "x.", "{", "http://", "１", "1 ", "0-", "½", "1\ufe0f\u20e3", "日a"],
)
def test_a_very_long_line_is_masked(unit: str) -> None:
    line = (unit * 50_000)[:50_000]
    masks = merge_masks(line, find_masks(line), find_uncovered(line, str.isascii))
    assert all(a.end <= b.start for a, b in itertools.pairwise(masks))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I love Zürich!", [("Zürich", MaskKind.NAME)]),
        ("in São Paulo now", [("São Paulo", MaskKind.NAME)]),
        ("go 日本 now", [("日本", MaskKind.NAME)]),
        ("thanks 👨\u200d👩\u200d👧 all", [("👨\u200d👩\u200d👧", MaskKind.SYMBOL)]),
        ("हिन्दी", [("हिन्दी", MaskKind.NAME)]),
        ("plain", []),
    ],
)
def test_what_the_vocabulary_lacks_is_masked_whole(
    text: str, expected: list[tuple[str, MaskKind]]
) -> None:
    found = find_uncovered(text, lambda character: character.isascii() or character == "\u200d")
    assert [(mask.text, mask.kind) for mask in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5😀 beers", ["5😀"]),
        ("Đà Nẵng is nice", ["Đà Nẵng"]),
        ("(日本) and (5 日)", ["(日本)", "(", "5", "日", ")"]),
        ("3 日 4", ["3", "日", "4"]),
    ],
)
def test_masks_that_touch_are_one_but_brackets_around_more_stay_apart(
    text: str, expected: list[str]
) -> None:
    lacking = find_uncovered(text, lambda one: one.isascii() and one not in "()")
    assert [mask.text for mask in merge_masks(text, find_masks(text), lacking)] == expected


@given(st.text(alphabet="aé1€😀 .{}()-", max_size=30))
def test_merged_masks_never_overlap(text: str) -> None:
    merged = merge_masks(text, find_masks(text), find_uncovered(text, str.isascii))
    assert all(a.end <= b.start for a, b in itertools.pairwise(merged))
    assert all(text[mask.start : mask.end] == mask.text for mask in merged)


def test_the_first_kind_that_is_no_symbol_wins() -> None:
    masks = [
        Mask(0, 1, "😀", MaskKind.SYMBOL),
        Mask(1, 2, "5", MaskKind.NUMBER),
        Mask(2, 3, "日", MaskKind.NAME),
    ]
    assert merge_masks("😀5日", masks) == [Mask(0, 3, "😀5日", MaskKind.NUMBER)]


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("- Item one", ["-"]),
        ("• Milk", ["•"]),
        ("I lost it :(", [":("]),
        ("thanks ;-)", [";-)"]),
        ("I <3 you", ["<3"]),
        ("Wi-Fi: guest_1234", ["guest_1234"]),
        ("my first_name", ["first_name"]),
        ("C++ is hard", ["C++"]),
        ("See: (there)", []),
        ("a - b", []),
        ("_this_ one", []),
        ("—No, I said.", []),
    ],
)
def test_bullets_smileys_and_identifiers_are_masked(text: str, masked: list[str]) -> None:
    assert [mask.text for mask in find_masks(text)] == masked
