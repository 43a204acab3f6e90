"""Masks: what must come out as it went in."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.text.masks import (
    MaskKind,
    find_masks,
    find_uncovered,
    merge_masks,
    standing_alone,
)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("It costs €18.10.", ["€18.10"]),
        ("１００円 please", ["１００円"]),
        ("1\u00a0234,50 € or 20 USD", ["1\u00a0234,50 €", "20 USD"]),
        ("at 6:30 p.m. or 7pm", ["6:30 p.m.", "7pm"]),
        ("It leaves at 6 p.m.", ["6 p.m"]),
        ("on 12/05/2026 and 2026-11-23", ["12/05/2026", "2026-11-23"]),
        ("Call +34 600 123 456.", ["+34 600 123 456"]),
        ("see https://example.com/a?b=1.", ["https://example.com/a?b=1"]),
        ("see example.com today", ["example.com"]),
        ("ann.b+c@mail.example.org!", ["ann.b+c@mail.example.org"]),
        ("Hello {name}, {room type}", ["{name}", "{room type}"]),
        ("Flight BA2490, gate B12", ["BA2490", "B12"]),
        ("100%, -5 degrees, 5kg", ["100%", "-5", "5kg"]),
        ("20°C, 1.5 kg, 90 km/h", ["20°C", "1.5 kg", "90 km/h"]),
        ("5, 6 and 7.", ["5", "6", "7"]),
        ("the 3rd floor in 11月", []),
        ("no numbers here", []),
    ],
)
def test_what_must_survive_is_found(text: str, masked: list[str]) -> None:
    assert [mask.text for mask in find_masks(text)] == masked


@given(st.text())
def test_masks_are_ordered_and_say_what_stands_in_their_span(text: str) -> None:
    masks = find_masks(text)
    assert all(text[mask.start : mask.end] == mask.text for mask in masks)
    assert all(a.end <= b.start for a, b in itertools.pairwise(masks))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I love Zürich!", [("Zürich", MaskKind.NAME)]),
        ("go 日本 now", [("日本", MaskKind.NAME)]),
        ("thanks 👨\u200d👩\u200d👧 all", [("👨\u200d👩\u200d👧", MaskKind.SYMBOL)]),
        ("plain", []),
    ],
)
def test_what_the_vocabulary_lacks_is_masked_whole(
    text: str, expected: list[tuple[str, MaskKind]]
) -> None:
    found = find_uncovered(text, lambda character: character.isascii() or character == "\u200d")
    assert [(mask.text, mask.kind) for mask in found] == expected


@given(st.text(alphabet="aé1€😀 .{}", max_size=30))
def test_merged_masks_never_overlap(text: str) -> None:
    merged = merge_masks(text, find_masks(text), find_uncovered(text, str.isascii))
    assert all(a.end <= b.start for a, b in itertools.pairwise(merged))
    assert all(text[mask.start : mask.end] == mask.text for mask in merged)


@pytest.mark.parametrize(
    ("word", "output", "count"),
    [
        ("3", "3 y 30", 1),
        ("3", "a las 3.", 1),
        ("3", "3:45", 0),
        ("Tom", "Tomás y Tom", 1),
        ("€18.10", "Cuesta €18.10.", 1),
    ],
)
def test_a_mask_counts_only_where_it_stands_alone(word: str, output: str, count: int) -> None:
    assert len(standing_alone(word).findall(output)) == count
