"""What the details take and refuse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator.cards.details import DETAILS, Details
from translator.errors import InputError


def test_every_example_is_accepted_and_read_back_the_same() -> None:
    details = Details()
    for key, detail in DETAILS.items():
        details = details.changed(key, detail.example)
    assert list(details.values) == list(DETAILS)
    assert details.all("allergies") == ("peanuts", "milk")
    assert details.one("name") == "Ana Ruiz"


def test_an_empty_text_takes_a_detail_away() -> None:
    details = Details().changed("name", "Ana").changed("phone", "+34 600 111 222")
    assert details.changed("name", " ").values == {"phone": ("+34 600 111 222",)}


@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        ("name", "  Ana \u00a0 Ruiz ", "Ana Ruiz"),
        ("name", "Jose\u0301", "José"),
        ("blood_type", "0-", "O-"),
        ("blood_type", "ab\u2212", "AB-"),
        ("born", "1990-04-12", "1990-04-12"),
        ("pregnancy_weeks", "07", "7"),
        ("adrenaline_pen", "Bag", "bag"),
    ],
)
def test_texts_are_tidied_and_not_changed_otherwise(key: str, typed: str, kept: str) -> None:
    assert Details().changed(key, typed).one(key) == kept


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("born", "12.4.1990"),
        ("born", "2999-01-01"),
        ("born", "1066-10-14"),
        ("phone", "call me"),
        ("phone", "+34 600 123 456; rm"),
        ("blood_type", "C+"),
        ("pregnancy_weeks", "43"),
        ("pregnancy_weeks", "٣"),
        ("adrenaline_pen", "maybe"),
        ("name", "Ana\x00"),
        ("name", "Ana\x1b[31m"),
        ("name", "Ana\u202eziuR"),
        ("name", "\ue000Ana\ue001"),
        ("name", "\ud800"),
        ("name", "x" * 201),
        ("allergies", ", ".join(f"number {count}" for count in range(21))),
    ],
)
def test_what_no_detail_can_be_is_refused_in_one_sentence(key: str, typed: str) -> None:
    with pytest.raises(InputError) as caught:
        Details().changed(key, typed)
    assert str(caught.value).startswith(f"{key} ")
    assert f"wayword cards set {key}" in str(caught.value)


def test_an_unknown_detail_is_refused_with_one_that_is_like_it() -> None:
    with pytest.raises(InputError, match="did you mean 'allergies'"):
        Details().changed("alergies", "milk")


def test_every_fault_of_a_file_is_named_at_once() -> None:
    content = {"name": 7, "alergies": ["x"], "allergies": "milk", "hotel": {"phone": "?", "x": 1}}
    with pytest.raises(InputError) as caught:
        Details.of(content)
    for fault in ("name is not", "'alergies'", "allergies is not", "hotel.phone is", "'hotel.x'"):
        assert fault in str(caught.value)


@given(st.text(max_size=300))
def test_any_text_is_kept_or_refused(typed: str) -> None:
    try:
        kept = Details().changed("name", typed).one("name")
    except InputError:
        return
    assert kept is None or (kept == kept.strip() and "\n" not in kept)
