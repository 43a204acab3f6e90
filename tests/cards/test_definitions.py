"""Every card, with the phrases that Wayword ships, in every language."""

from collections.abc import Iterator

import pytest

from translator.cards.card import CardKind, Conditions, Fact, Saying
from translator.cards.deck import Deck
from translator.cards.definitions import CARDS, CONDITIONS, VOCABULARY
from translator.cards.details import DETAILS, Details
from translator.cards.sheet import Weight
from translator.errors import InputError
from translator.phrasebook.curated.answering import KNOWN
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.slots import SLOTS, SlotKind


@pytest.fixture(scope="module")
def book() -> Iterator[Curated]:
    """The phrasebook that Wayword ships."""
    found = Curated()
    yield found
    found.close()


def full() -> Details:
    """Return details with every one set, some of them to what the phrasebook lacks."""
    details = Details()
    for key, detail in DETAILS.items():
        details = details.changed(key, detail.example)
    return (
        details.changed("illnesses", ", ".join(["Pollenkrankheit", *titles()]))
        .changed("avoid_medicines", "aspirin, Novalgin")
        .changed("allergies", "peanuts, Zimtstern")
    )


def titles() -> list[str]:
    """Return the English titles of the conditions, as the ids spell them."""
    names = [condition.title.removeprefix("emergency-cards.") for condition in CONDITIONS]
    return [name.removesuffix("-title") for name in names]


def parts() -> Iterator[Saying | Fact | Conditions]:
    """Yield the parts of every card and condition."""
    for card in CARDS.values():
        yield from card.parts
    for condition in CONDITIONS:
        yield from condition.sayings


def phrase_ids() -> set[str]:
    """Return the ids of all phrases that stand on cards."""
    found = {card.title for card in CARDS.values()}
    found |= {condition.title for condition in CONDITIONS}
    for part in parts():
        if isinstance(part, Saying):
            found.add(part.phrase)
            found.update([part.otherwise.label] if part.otherwise else [])
        else:
            found.add(part.label)
    return found


def test_there_is_a_card_of_every_kind() -> None:
    assert set(CARDS) == set(CardKind)


def test_every_phrase_of_a_card_is_in_the_phrasebook_with_the_slots_that_it_is_given(
    book: Curated,
) -> None:
    for name in phrase_ids():
        book.phrase(name)
    for part in parts():
        if isinstance(part, Saying):
            assert set(book.phrase(part.phrase).slots) == set(part.slots), part.phrase


def test_every_detail_of_a_card_exists() -> None:
    keys = {key for card in CARDS.values() for group in card.needs for key in group}
    for part in parts():
        if isinstance(part, Fact):
            keys.update(key for group in part.keys for key in group)
        elif isinstance(part, Saying):
            keys.update(key for group in part.slots.values() for key in group)
            keys.update([part.when[0]] if part.when else [])
    keys |= set(VOCABULARY) | {card.speaker for card in CARDS.values() if card.speaker}
    assert keys <= set(DETAILS)


def test_a_noun_stands_alone_in_its_phrase_and_has_words_for_what_is_unknown() -> None:
    for part in parts():
        if isinstance(part, Saying):
            nouns = [slot for slot in part.slots if SLOTS[slot] is SlotKind.NOUN]
            assert not nouns or (len(part.slots) == 1 and part.otherwise is not None)


def test_words_that_are_no_food_are_in_the_phrasebook(book: Curated) -> None:
    named = {
        name
        for part in parts()
        if isinstance(part, Saying) and part.unless_all
        for name in part.unless_all[1]
    }
    known = {name for (name,) in book.store.rows("SELECT id FROM filler WHERE slot = 'allergy'")}
    assert named
    assert named <= known


@pytest.mark.parametrize("language", [*KNOWN, "pt-PT"])
@pytest.mark.parametrize("kind", CardKind)
def test_every_card_reads_whole_in_every_language(
    book: Curated, kind: CardKind, language: str
) -> None:
    made = Deck(book, full()).sheet(kind, language, own_language="ja")
    assert len(made.lines) > 1
    for line in made.all_lines:
        said = [line.text, "".join(piece.text for piece in line.gloss)]
        assert not any(mark in text for text in said for mark in "{}|\ue000\ue001")
        assert line.text.strip()


@pytest.mark.parametrize("kind", CardKind)
def test_a_card_lacks_what_its_sentence_names(book: Curated, kind: CardKind) -> None:
    deck = Deck(book, Details())
    lacks = deck.lacks(kind)
    if not lacks:
        assert deck.sheet(kind, "ja").lines
        return
    with pytest.raises(InputError) as caught:
        deck.sheet(kind, "ja")
    assert all(f"wayword cards set {key} " in str(caught.value) for key in lacks)


@pytest.mark.parametrize("language", KNOWN)
def test_a_medicine_that_the_phrasebook_lacks_is_never_asked_for(
    book: Curated, language: str
) -> None:
    details = Details().changed("allergies", "milk").changed("avoid_medicines", "Novalgin")
    made = Deck(book, details).sheet(CardKind.ALLERGY, language)
    (line,) = [line for line in made.lines if "Novalgin" in line.text]
    label = book.phrase("emergency-cards.label-allergies").render(language).text
    assert line.text.startswith(label)
    assert line.weight is Weight.CRY


def test_an_adrenaline_pen_is_spoken_of_only_where_there_is_one(book: Curated) -> None:
    details = Details().changed("allergies", "milk")

    def said(known: Details) -> str:
        sheet = Deck(book, known).sheet(CardKind.ALLERGY, "en")
        return " ".join(line.text for line in sheet.lines)

    assert "pen" not in said(details).replace("open", "")
    assert "in my bag" not in said(details.changed("adrenaline_pen", "yes"))
    assert "in my bag" in said(details.changed("adrenaline_pen", "bag"))


def test_food_is_not_spoken_of_where_no_allergy_is_to_food(book: Curated) -> None:
    def count(allergies: str) -> int:
        details = Details().changed("allergies", allergies)
        sheet = Deck(book, details).sheet(CardKind.ALLERGY, "en")
        return sum("food" in line.text for line in sheet.lines)

    assert count("latex, pollen") == 0
    assert count("latex, milk") == 2
    assert count("something strange") == 2


@pytest.mark.parametrize("title", titles())
def test_an_illness_that_is_known_gives_its_title_and_advice(book: Curated, title: str) -> None:
    phrase = book.phrase(f"emergency-cards.{title}-title")
    for language in KNOWN:
        typed = phrase.render(language).text
        made = Deck(book, Details().changed("illnesses", typed)).sheet(CardKind.ILLNESS, "de")
        assert made.title.text == phrase.render("de").text
        assert made.lines[0].weight is Weight.CRY
        assert typed not in [line.text for line in made.lines]


def test_a_lost_girl_speaks_as_one(book: Curated) -> None:
    details = Details().changed("child.name", "Lucía").changed("phone", "+34 600 111 222")

    def title(known: Details) -> str:
        return Deck(book, known).sheet(CardKind.LOST_CHILD, "es").title.text

    assert title(details.changed("child.gender", "girl")) == "Niña perdida"
    assert title(details.changed("child.gender", "boy")) == "Niño perdido"


@pytest.mark.parametrize(
    ("typed", "tag"),
    [("Spanish", "es"), ("Tagalog, fr", "fr"), ("Deutsch", "de"), ("pt-PT", "pt-PT"), ("x!", "en")],
)
def test_the_small_print_is_in_the_first_language_that_is_known(
    book: Curated, typed: str, tag: str
) -> None:
    details = Details().changed("languages", typed)
    assert Deck(book, details).sheet(CardKind.AMBULANCE, "ja").own_language == tag


def test_a_word_that_is_nearly_known_is_offered(book: Curated) -> None:
    deck = Deck(book, Details().changed("allergies", "penuts, milk, xyzzy"))
    assert [(word.text, word.like) for word in deck.untranslated("allergies")] == [
        ("penuts", "peanuts"),
        ("xyzzy", None),
    ]
