"""The search index by itself: what it finds, and how it follows changes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator.phrasebook.index import Entry, SearchIndex

TEXTS = [
    "Where is the station?",
    "Where is the railway museum?",
    "I would like a table for two.",
    "The museum is closed on Mondays.",
    "Could you take us to the airport?",
    "Thank you very much.",
    "¿Dónde está la estación?",
    "Où est l'hôtel le plus proche ?",
    "Ich möchte ein großes Bier.",
    "Jak dojść do ulicy Łódzkiej?",
    "駅はどこですか。",
    "駅前に銀行があります。",
    "これはいくらですか。",
    "ラーメンを二つください。",
    "화장실이 어디예요?",
    "สถานีอยู่ที่ไหน",
]


@pytest.fixture
def index() -> SearchIndex:
    """An index of ``TEXTS``, one an entry."""
    return SearchIndex(Entry(number, (text,)) for number, text in enumerate(TEXTS))


def found(index: SearchIndex, query: str, *, limit: int = 5) -> list[str]:
    """Return the texts that a query finds."""
    return [TEXTS[hit.id] for hit in index.search(query, limit=limit)]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("staton", "Where is the station?"),
        ("stattion", "Where is the station?"),
        ("tabel for tow", "I would like a table for two."),
        ("thankyou very much", "Thank you very much."),
        ("air port", "Could you take us to the airport?"),
        ("where is the stat", "Where is the station?"),
        ("where is the rail", "Where is the railway museum?"),
        ("w", "Where is the station?"),
        ("mondays museum", "The museum is closed on Mondays."),
        ("donde esta la estacion", "¿Dónde está la estación?"),
        ("hotel", "Où est l'hôtel le plus proche ?"),
        ("mochte grosses bier", "Ich möchte ein großes Bier."),
        ("lodzkiej", "Jak dojść do ulicy Łódzkiej?"),
        ("駅", "駅はどこですか。"),
        ("銀行", "駅前に銀行があります。"),
        ("駅わどこですか", "駅はどこですか。"),
        ("これわいくら", "これはいくらですか。"),
        ("らーめん", "ラーメンを二つください。"),
        ("ﾗｰﾒﾝ", "ラーメンを二つください。"),
        ("화장실", "화장실이 어디예요?"),
        ("สถานี", "สถานีอยู่ที่ไหน"),
    ],
)
def test_a_query_finds_the_text_that_is_meant(index: SearchIndex, query: str, text: str) -> None:
    assert found(index, query)[0] == text


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_finds_itself_with_the_full_score(index: SearchIndex, text: str) -> None:
    best = index.search(text)[0]
    assert (TEXTS[best.id], best.score) == (text, 100)


@pytest.mark.parametrize("query", ["", " ", "?!", "\ud800", "qqqqxxxx", "\0"])
def test_a_query_that_says_nothing_finds_nothing(index: SearchIndex, query: str) -> None:
    assert index.search(query) == []


def test_an_empty_index_finds_nothing() -> None:
    assert SearchIndex().search("station") == []


@settings(deadline=None)
@given(st.text(st.one_of(st.characters(), st.sampled_from("where is station 駅は\u0301 "))))
def test_no_query_upsets_the_index(query: str) -> None:
    index = SearchIndex(Entry(number, (text,)) for number, text in enumerate(TEXTS))
    hits = index.search(query, minimum=0)
    assert all(0 <= hit.score <= 100 for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_a_very_long_query_is_answered(index: SearchIndex) -> None:
    assert index.search("where is the station " * 50_000, minimum=0)


def test_a_query_that_ends_in_a_space_is_not_continued() -> None:
    index = SearchIndex([Entry(1, ("Start the car.",)), Entry(2, ("A new star.",))])
    assert {hit.id for hit in index.search("star")} == {1, 2}
    assert [hit.id for hit in index.search("star ", minimum=80)] == [2]


def test_hits_are_limited(index: SearchIndex) -> None:
    assert len(index.search("the", limit=2)) == 2


def test_weak_hits_are_left_out(index: SearchIndex) -> None:
    assert not index.search("staton", minimum=99)


def test_a_hit_names_the_text_that_fits() -> None:
    index = SearchIndex([Entry(7, ("Good morning", "Buenos días"))])
    assert index.search("buenos dias")[0].field == 1
    assert index.search("good morning")[0].field == 0


def test_an_entry_is_found_once_even_where_two_of_its_texts_fit() -> None:
    index = SearchIndex([Entry(7, ("Taxi", "Taxi!")), Entry(8, ("A taxi, please", "Taxi"))])
    assert sorted(hit.id for hit in index.search("taxi")) == [7, 8]


def test_entries_that_share_a_text_are_all_found() -> None:
    index = SearchIndex(Entry(number, ("Hello", f"Translation {number}")) for number in range(9))
    assert {hit.id for hit in index.search("hello", limit=9)} == set(range(9))


def test_only_the_groups_that_are_asked_for_are_found() -> None:
    index = SearchIndex(Entry(number, ("Hello",), f"group {number}") for number in range(9))
    assert [hit.id for hit in index.search("helo", groups={"group 3"})] == [3]


def test_a_rare_group_is_found_among_thousands_of_like_texts() -> None:
    entries = [Entry(number, (f"The train number {number}",), "many") for number in range(3000)]
    index = SearchIndex([*entries, Entry(9999, ("The train that stops at every village",), "rare")])
    assert [hit.id for hit in index.search("train", groups={"rare"})] == [9999]


def test_an_added_entry_is_found(index: SearchIndex) -> None:
    index.put([Entry(99, ("A bicycle for rent",))])
    assert [hit.id for hit in index.search("bicicle")] == [99]


def test_a_changed_entry_is_found_by_its_new_text_only(index: SearchIndex) -> None:
    index.put([Entry(0, ("A bicycle for rent",))])
    assert [hit.id for hit in index.search("bicicle")] == [0]
    assert index.search("where is the station", minimum=99) == []


def test_a_discarded_entry_is_not_found(index: SearchIndex) -> None:
    index.discard([0, 12345])
    assert "Where is the station?" not in found(index, "station", limit=50)
    assert len(index) == len(TEXTS) - 1


def test_an_index_that_was_changed_is_one_that_was_built_anew(index: SearchIndex) -> None:
    index.discard(range(8))
    index.put(Entry(number, (TEXTS[number],)) for number in range(8))
    anew = SearchIndex(Entry(number, (text,)) for number, text in enumerate(TEXTS))
    for query in ("station", "the", "wher", "駅", "bier"):
        assert {hit.id: hit.score for hit in index.search(query)} == {
            hit.id: hit.score for hit in anew.search(query)
        }


def test_an_index_wears_out_by_changes() -> None:
    index = SearchIndex([Entry(1, ("one",))])
    assert not index.is_worn
    for number in range(11_000):
        index.put([Entry(1, (f"text {number}",))])
    assert index.is_worn
