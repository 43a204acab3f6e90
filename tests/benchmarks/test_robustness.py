import re

import pytest

from benchmarks.robustness.kept import KINDS, spanned_phrases
from benchmarks.robustness.scraps import loops, runs_on, scraps
from benchmarks.robustness.scripts import is_wrong_script
from benchmarks.robustness.variation import vary
from tests.benchmarks.conftest import SENTENCES


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "it", "pt", "ja"])
def test_a_thousand_phrases_hold_each_kind_of_span_as_often(language: str) -> None:
    phrases = spanned_phrases(language)

    assert len({one.text for one in phrases}) == 1000
    assert all(one.is_kept_in(one.text) for one in phrases)
    assert {kind: sum(one.kind == kind for one in phrases) for kind in KINDS} == dict.fromkeys(
        KINDS, 200
    )


def test_a_language_without_frames_gets_spans_beside_its_sentences() -> None:
    assert spanned_phrases("nl") == []

    phrases = spanned_phrases("nl", sentences=["Waar is het station?"], count=20)

    assert len(phrases) == 20
    assert all("Waar is het station?" in one.text and one.span in one.text for one in phrases)


def test_a_changed_span_is_seen_and_another_width_forgiven() -> None:
    phrase = next(one for one in spanned_phrases("en") if one.kind == "price")

    assert not phrase.is_kept_in(re.sub(r"\d", "7", phrase.text.replace("7", "8")))
    assert phrase.is_kept_in(
        "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in phrase.span)
    )


@pytest.mark.parametrize(
    ("name", "varied"),
    [
        ("small letters", "where is tom?"),
        ("capitals", "WHERE IS TOM?"),
        ("no final mark", "Where is Tom?"),
        ("white space", "  Where  is  Tom? "),
    ],
)
def test_a_sentence_is_varied_in_one_way(name: str, varied: str) -> None:
    assert vary(name, "Where is Tom?") == varied
    assert vary("no final mark", "Here he is.") == "Here he is"


def test_a_typing_error_swaps_two_letters_of_a_long_word() -> None:
    typed = vary("a typing error", "Where is the station now?")

    assert typed != "Where is the station now?"
    assert sorted(typed) == sorted("Where is the station now?")
    assert vary("a typing error", "I am in it") == "I am in it"


def test_scraps_are_different_words_and_fragments_of_the_sentences() -> None:
    english = scraps(SENTENCES, language="en", count=50)
    japanese = scraps(["駅はどこですか。", "水をください。"], language="ja", count=20)

    assert len(set(english)) == 50
    assert all(any(piece in sentence for sentence in SENTENCES) for piece in english)
    assert len(japanese) == 20
    assert max(map(len, japanese)) <= 5


@pytest.mark.parametrize(
    ("source", "output", "loop", "long"),
    [
        ("hotel", "hotel", False, False),
        ("hotel", "el el el hotel", True, False),
        ("no no no", "no no no", False, False),
        ("yes", "sí, claro que sí, y además quiero decirle otra cosa", False, True),
        ("はい", "sí", False, False),
        ("is", "は" * 12, True, True),
    ],
)
def test_loops_and_over_generation_are_told(
    source: str, output: str, loop: bool, long: bool
) -> None:
    assert (loops(source, output), runs_on(source, output)) == (loop, long)


@pytest.mark.parametrize(
    ("output", "language", "wrong"),
    [
        ("¿Dónde está?", "es", False),
        ("駅はどこですか", "ja", False),
        ("Where is it?", "ja", True),
        ("Где это?", "ru", False),
        ("Где это?", "es", True),
        ("Wi-Fiはありますか", "ja", False),
        ("12:30", "ja", False),
        ("Πού είναι;", "el", False),
    ],
)
def test_the_script_of_most_letters_decides(output: str, language: str, wrong: bool) -> None:
    assert is_wrong_script(output, language) is wrong
