"""What the phrasebook page reads: categories, rows, search."""

from pathlib import Path

import pytest

from gui.phrase_answer import answer, slot_fields
from gui.phrase_row import PhraseRow
from gui.phrasebook_deeds import star
from gui.phrasebook_shelf import EVERYTHING, Category, Kind, PhrasebookShelf, first_pair
from translator import DatabaseError, Translator
from translator.languages import LanguagePair
from translator.manner import Manner
from translator.phrasebook.curated.answering import KNOWN, LANGUAGES
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.search import CuratedSearch

EN_ES = LanguagePair("en", "es")
EN_JA = LanguagePair("en", "ja")
STARRED, OWN, WORDS = Category(Kind.STARRED), Category(Kind.OWN), Category(Kind.CURATED, "words")


@pytest.fixture
def shelf(translator: Translator, search: CuratedSearch) -> PhrasebookShelf:
    translator.verified._search = search
    return PhrasebookShelf(translator)


def never() -> None:
    """Let the work go on."""


def sources(rows: list[PhraseRow]) -> list[str]:
    return [row.source for row in rows]


def find(shelf: PhrasebookShelf, query: str, pair: LanguagePair = EN_ES) -> list[PhraseRow]:
    return shelf.search(query, pair, check=never)


def test_the_curated_categories_come_in_order_with_their_counts(shelf: PhrasebookShelf) -> None:
    categories = shelf.categories(EN_ES)
    assert [each.kind for each in categories[:3]] == [Kind.ALL, Kind.STARRED, Kind.OWN]
    curated = [each for each in categories if each.kind is Kind.CURATED]
    assert len(curated) == 25
    for each in (curated[0], curated[-1]):
        assert each.count == len(shelf.rows(each, EN_ES, check=never))


def test_categories_are_named_in_the_interfaces_language(translator: Translator) -> None:
    names = {
        each.id: each.name for each in PhrasebookShelf(translator, interface="de").categories(EN_ES)
    }
    assert names["weather"] == "Wetter"
    shown = [each for each in names.values() if each]
    assert [*shown[:2], *shown[-2:]] == ["Bahn", "Barrierefreiheit", "Zahlen und Geld", "Wörter"]


def test_own_categories_are_counted_by_pair_in_both_directions(
    shelf: PhrasebookShelf, translator: Translator
) -> None:
    phrases = translator.phrasebook.phrases
    phrases.add("Cheers", "Salud", EN_ES, category="bar")
    phrases.add("Otra ronda", "Another round", EN_ES.reverse, category="bar", starred=True)
    phrases.add("Cheers", "Santé", LanguagePair("en", "fr"), category="bar")
    found = {(each.kind, each.name): each.count for each in shelf.categories(EN_ES)}
    assert found[Kind.OWN, ""] == 2
    assert found[Kind.OWN_CATEGORY, "bar"] == 2
    assert found[Kind.STARRED, ""] == 1


def test_own_phrases_stand_first_and_turned_to_the_chosen_languages(
    shelf: PhrasebookShelf, translator: Translator
) -> None:
    translator.phrasebook.phrases.add("Otra ronda", "Another round", EN_ES.reverse)
    first = shelf.rows(EVERYTHING, EN_ES, check=never)[0]
    assert (first.source, first.target) == ("Another round", "Otra ronda")


def test_every_phrase_has_a_name_of_its_own(shelf: PhrasebookShelf) -> None:
    rows = shelf.rows(EVERYTHING, EN_JA, check=never) + shelf.rows(WORDS, EN_JA, check=never)
    assert len({row.key for row in rows}) == len(rows) > 2000
    assert not [row.source for row in rows if "{" in row.source + row.target + row.reading]


def test_japanese_answers_come_with_their_reading(shelf: PhrasebookShelf) -> None:
    rows = shelf.rows(Category(Kind.CURATED, "directions"), EN_JA, check=never)
    readings = {row.source: row.reading for row in rows}
    assert readings["Where is [Place]?"] == "… wa doko desu ka."


def test_the_words_are_listed_one_by_one_in_the_order_of_the_language(
    shelf: PhrasebookShelf,
) -> None:
    rows = shelf.rows(WORDS, EN_ES, check=never)
    texts = {row.source: row.target for row in rows}
    assert texts["bank"] == "banco"
    assert sources(rows) == sorted(sources(rows), key=str.casefold)


@pytest.mark.parametrize(
    ("query", "source", "target"),
    [
        ("where is the bnak", "Where is the bank?", "¿Dónde está el banco?"),
        ("donde esta la estacion", "Where is the station?", "¿Dónde está la estación?"),
        ("I'm alergic to penuts", "I'm allergic to peanuts.", "Soy alérgico a los cacahuetes."),
        ("thak you", "Thank you.", "Gracias."),
    ],
)
def test_typing_errors_and_missing_accents_are_forgiven_in_both_languages(
    shelf: PhrasebookShelf, query: str, source: str, target: str
) -> None:
    best = find(shelf, query)[0]
    assert (best.source, best.target) == (source, target)


def test_romanisation_finds_a_japanese_phrase(shelf: PhrasebookShelf) -> None:
    assert "Where is [Place]?" in sources(find(shelf, "doko desu ka", EN_JA)[:5])


def test_own_phrases_are_found_among_the_curated_ones(
    shelf: PhrasebookShelf, translator: Translator
) -> None:
    translator.phrasebook.phrases.add("Cheers to the cook!", "¡Viva el cocinero!", EN_ES)
    assert find(shelf, "chers to teh cook")[0].target == "¡Viva el cocinero!"
    assert find(shelf, "viva el cocinro")[0].source == "Cheers to the cook!"


def test_a_word_alone_is_answered_and_no_open_slot_is_shown_for_it(shelf: PhrasebookShelf) -> None:
    found = find(shelf, "pharmacy")
    assert "farmacia" in found[0].target
    assert not [row.source for row in found if row.source.startswith("[")]


def test_nonsense_finds_nothing(shelf: PhrasebookShelf) -> None:
    assert find(shelf, "qqqq zzzz wwww") == []


def test_stars_of_curated_phrases_and_of_single_words_are_kept_apart(
    shelf: PhrasebookShelf, translator: Translator
) -> None:
    words = {row.source: row for row in shelf.rows(WORDS, EN_ES, check=never)}
    phrase = shelf.rows(Category(Kind.CURATED, "hotel"), EN_ES, check=never)[0]
    for row in (words["bank"], phrase):
        star(translator.phrasebook, row, starred=True)
    rows = shelf.rows(STARRED, EN_ES, check=never)
    assert set(sources(rows)) == {"bank", phrase.source}
    assert all(row.starred for row in rows)
    again = {row.source: row.starred for row in shelf.rows(WORDS, EN_ES, check=never)}
    assert (again["bank"], again["station"]) == (True, False)


def test_a_star_of_another_release_is_passed_over(
    shelf: PhrasebookShelf, translator: Translator
) -> None:
    translator.phrasebook.stars.star("no.such-phrase")
    assert shelf.rows(STARRED, EN_ES, check=never) == []


@pytest.mark.parametrize("pair", ["en-ko", "ko-en", "pt-pt-PT"])
def test_languages_without_curated_phrases_have_own_ones_only(
    shelf: PhrasebookShelf, pair: str
) -> None:
    source, _hyphen, target = pair.partition("-")
    rare = LanguagePair(source, target)
    assert shelf.rows(EVERYTHING, rare, check=never) == []
    assert find(shelf, "where is the bank", rare) == []
    assert [each.kind for each in shelf.categories(rare)] == [Kind.ALL, Kind.STARRED, Kind.OWN]


def test_the_work_can_be_stopped_at_every_row(shelf: PhrasebookShelf) -> None:
    class StoppedError(Exception):
        pass

    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        shelf.rows(EVERYTHING, EN_ES, check=stop)


def test_the_languages_are_those_of_phrases_and_packs(
    shelf: PhrasebookShelf, translator: Translator
) -> None:
    translator.phrasebook.phrases.add("Hello", "안녕하세요", LanguagePair("en", "ko"))
    assert {*KNOWN, "ko"} == set(shelf.languages())


def test_a_further_language_shows_the_phrases_that_it_has(shelf: PhrasebookShelf) -> None:
    pair = LanguagePair("en", "ru")
    categories = {each.id: each for each in shelf.categories(pair) if each.kind is Kind.CURATED}
    everything = shelf.rows(Category(Kind.ALL), pair, check=lambda: None)

    full = shelf.rows(Category(Kind.ALL), EN_ES, check=lambda: None)
    assert 900 < len(everything) < len(full)
    words = categories.pop("words")
    assert sum(each.count for each in categories.values()) == len(everything)
    known = {row.source: row.target for row in shelf.rows(words, pair, check=lambda: None)}
    assert known["peanuts"] == "арахис"
    (field,) = slot_fields(Curated(), find(shelf, "where is the bank", pair)[0])
    assert {"station", "bank"} <= set(field.choices)
    rows = shelf.rows(categories["courtesy"], pair, check=lambda: None)
    reading = {row.source: (row.target, row.reading) for row in rows}
    assert reading["Thank you."] == ("Спасибо.", "Spasibo.")
    assert [row.target for row in find(shelf, "thank you very much", pair)][:1] == [
        "Большое спасибо."
    ]


def test_a_phrasebook_that_cannot_be_read_is_said(
    shelf: PhrasebookShelf, translator: Translator, home: Path
) -> None:
    (home / "data" / "phrasebook.db").mkdir(parents=True)
    with pytest.raises(DatabaseError, match="is no file"):
        shelf.categories(EN_ES)


def test_a_slot_offers_its_fillers_and_what_the_search_found(shelf: PhrasebookShelf) -> None:
    row = find(shelf, "where is the bank")[0]
    (field,) = slot_fields(Curated(), row)
    assert (field.name, field.text) == ("place", "bank")
    assert {"station", "airport"} <= set(field.choices)


@pytest.mark.parametrize(
    ("text", "source", "target"),
    [
        ("station", "Where is the station?", "¿Dónde está la estación?"),
        ("the toilets", "Where are the toilets?", "¿Dónde están los baños?"),
        ("The Old Mill", "Where is The Old Mill?", "¿Dónde está The Old Mill?"),
        ("", "Where is [Place]?", "¿Dónde está …?"),
    ],
)
def test_the_answer_changes_as_its_slot_is_filled(
    shelf: PhrasebookShelf, text: str, source: str, target: str
) -> None:
    row = find(shelf, "where is the bank")[0]
    made = answer(Curated(), row, {"place": text}, Manner())
    assert (made.source, made.spoken.text) == (source, target)


def test_an_own_japanese_phrase_that_is_a_curated_one_is_romanised(
    shelf: PhrasebookShelf, translator: Translator
) -> None:
    translator.phrasebook.phrases.add("Bank?", "銀行はどこですか。", EN_JA)
    (row,) = shelf.rows(OWN, EN_JA, check=never)
    made = answer(Curated(), row, {}, Manner())
    assert made.spoken.romanisation == "Ginkō wa doko desu ka."


@pytest.mark.parametrize(
    ("interface", "wanted", "pair"),
    [
        ("en", ("", ""), "en-es"),
        ("de", ("", ""), "de-es"),
        ("es", ("", ""), "es-en"),
        ("ko", ("", ""), "en-es"),
        ("en", ("en", "ja"), "en-ja"),
        ("en", ("", "ja"), "en-ja"),
        ("en", ("", "en"), "es-en"),
        ("de", ("", "en"), "de-en"),
        ("en", ("fr", "xx"), "fr-es"),
    ],
)
def test_the_page_begins_with_languages_that_differ(
    interface: str, wanted: tuple[str, str], pair: str
) -> None:
    assert str(first_pair(LANGUAGES, interface, wanted)) == pair
