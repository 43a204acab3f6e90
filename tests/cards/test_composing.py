"""A card is verified phrases and the user's own words, and nothing else."""

import pytest

from tests.cards.conftest import CARD, details, sheet
from translator.cards.card import Card, CardKind, Fact, Saying
from translator.cards.composing import check_complete
from translator.cards.details import Details
from translator.cards.sheet import Piece, joined
from translator.errors import InputError, LanguageError
from translator.phrasebook.curated.curated import Curated

FULL = details(
    allergies="groundnuts, lait, Sellerie",
    born="1990-04-12",
    contact__name="Luis Ruiz",
    phone="+34 600 123 456",
)


def test_known_words_are_translated_whatever_language_they_were_typed_in(curated: Curated) -> None:
    made = sheet(curated, FULL, "fr", "de")
    assert [line.text for line in made.lines[:2]] == [
        "Je suis allergique aux arachides.",
        "Je suis allergique au lait.",
    ]
    assert joined(made.lines[1].gloss) == "Ich bin allergisch gegen Milch."


def test_unknown_words_stand_as_typed_after_a_label_and_are_marked(curated: Curated) -> None:
    line = sheet(curated, FULL, "ja").lines[2]
    assert line.text == "アレルギー：Sellerie (翻訳なし)"
    assert Piece("Sellerie", own=True) in line.pieces
    assert joined(line.gloss) == "Allergies: Sellerie (not translated)"


def test_a_date_is_written_as_in_the_language(curated: Curated) -> None:
    line = sheet(curated, FULL, "ja").lines[4]
    assert line.text == "生年月日：1990年4月12日"
    assert joined(line.gloss) == "Date of birth: 12 April 1990"


def test_the_first_known_detail_of_several_is_taken(curated: Curated) -> None:
    assert sheet(curated, FULL, "es").lines[-1].text == (
        "Por favor, llame a Luis Ruiz: +34 600 123 456"
    )
    other = FULL.changed("contact.phone", "+1 202 555 0173")
    assert sheet(curated, other, "es").lines[-1].text.endswith("+1 202 555 0173")


def test_what_is_not_known_is_left_out(curated: Curated) -> None:
    assert [line.text for line in sheet(curated, details(), "de").lines] == [
        "Ich bin allergisch gegen Erdnüsse.",
        "Selbst Spuren davon sind für mich gefährlich.",
    ]


def test_missing_details_are_named_in_one_sentence() -> None:
    with pytest.raises(InputError) as caught:
        check_complete(CARD, Details())
    assert str(caught.value) == (
        "The allergy card lacks your allergies;"
        ' set it as in: wayword cards set allergies "peanuts, milk".'
    )
    two = Card(
        CardKind.CONTACT,
        "contact",
        "cards.title",
        (Saying("cards.call", {"name": ("name",), "phone": ("phone",)}, needed=True),),
    )
    with pytest.raises(InputError) as caught:
        check_complete(two, Details())
    assert "your name and your own phone number" in str(caught.value)
    assert str(caught.value).count(".") == 1


def test_there_is_no_gloss_where_the_traveller_reads_the_card(curated: Curated) -> None:
    made = sheet(curated, FULL, "pt-PT", "pt")
    assert not any(line.gloss for line in made.all_lines)


def test_a_language_that_the_phrasebook_lacks_is_refused(curated: Curated) -> None:
    with pytest.raises(LanguageError):
        sheet(curated, FULL, "nl")


@pytest.mark.parametrize("name", ["{allergy}", "{name|a|b}", "peanuts-allergy", "%s", "\\1", "{}"])
def test_hostile_words_stay_what_they_are(curated: Curated, name: str) -> None:
    known = FULL.changed("contact.name", name)
    line = sheet(curated, known, "en", "es").lines[-1]
    assert line.text == f"Please call {name}: +34 600 123 456"
    assert Piece(name, own=True) in line.pieces


def test_a_label_joins_what_it_labels_as_the_language_does(curated: Curated) -> None:
    card = Card(
        CardKind.ALLERGY, "allergy", "cards.title", (Fact("cards.label", (("allergies",),)),)
    )
    known = details(allergies="milk, peanuts")
    assert sheet(curated, known, "ja", card=card).lines[0].text == "アレルギー：牛乳、ピーナッツ"
    assert sheet(curated, known, "fr", card=card).lines[0].text == (
        "Allergies\u00a0: lait, arachides"
    )
