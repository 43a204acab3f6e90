"""A query in words that the phrasebook knows."""

import pytest

from translator.phrasebook.curated.answering import LANGUAGES
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.mending import Mender
from translator.phrasebook.curated.search import CuratedSearch


@pytest.fixture(scope="module")
def mender() -> Mender:
    """A mender of the phrasebook's own words."""
    return Mender(Curated().store)


@pytest.fixture(scope="module")
def search() -> CuratedSearch:
    """The phrasebook's own content, indexed once."""
    return CuratedSearch(Curated())


@pytest.mark.parametrize(
    ("language", "query", "mended"),
    [
        ("en", "where is the bnak ", "where is the bank "),
        ("en", "where is the stat", "where is the station"),
        ("en", "where is the bank", "where is the bank"),
        ("en", "pharmcy, please", "pharmacy, please"),
        ("es", "donde esta la estacion", "dónde está la estación"),
        ("de", "wo ist der banhof ", "wo ist der bahnhof "),
        ("fr", "ou est la gare ", "où est la gare "),
        ("it", "ho bisogno di un medco ", "ho bisogno di un medico "),
    ],
)
def test_errors_are_mended_accents_put_in_and_the_last_word_completed(
    mender: Mender, language: str, query: str, mended: str
) -> None:
    assert mender.mend(query, language) == mended


@pytest.mark.parametrize(
    ("language", "query"),
    [
        ("en", "xqzvw "),
        ("en", "Xy 42 €5!"),
        ("en", ""),
        ("ja", "ぎんこうはどこ"),
    ],
)
def test_what_is_near_no_known_word_stays(mender: Mender, language: str, query: str) -> None:
    assert mender.mend(query, language) == query


def test_a_word_that_has_been_ended_is_not_completed(mender: Mender) -> None:
    assert mender.mend("where is the stat ", "en") != "where is the station "


@pytest.mark.parametrize(
    ("query", "language"),
    [("where is the bnak", "en"), ("donde esta el bnaco", "es"), ("wo ist der banhof", "de")],
)
def test_known_words_tell_the_language(mender: Mender, query: str, language: str) -> None:
    assert mender.language(query, LANGUAGES) == language


@pytest.mark.parametrize("language", ["en", None])
def test_the_search_finds_a_misspelt_phrase_with_its_slot_filled(
    search: CuratedSearch, language: str | None
) -> None:
    best = search.search("where is the bnak", language=language)[0]
    assert (best.phrase.id, dict(best.fillings)) == ("directions.where-is", {"place": "bank"})


def test_what_the_query_itself_is_comes_before_what_it_is_when_mended(
    search: CuratedSearch,
) -> None:
    found = search.search("thank you", language="en")
    assert (found[0].phrase.id, found[0].score) == ("courtesy.thank-you", 100)


def test_a_word_alone_is_found_as_that_word(search: CuratedSearch) -> None:
    best = search.search("pharmcy", language="en")[0]
    assert best.phrase.category == "words"
    assert best.phrase.render("es", best.fillings).text == "farmacia"
