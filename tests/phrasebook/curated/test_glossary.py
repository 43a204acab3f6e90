"""The glossary: which nouns of a text are terms, and what stands in for them."""

import pytest

from translator.languages import LanguagePair
from translator.phrasebook.curated.glossary import Glossary, StandIn, Term
from translator.phrasebook.curated.spans import Tokens, opening
from translator.phrasebook.curated.store import CuratedStore

EN_ES = LanguagePair("en", "es")


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary(CuratedStore())


def only(glossary: Glossary, text: str, pair: LanguagePair = EN_ES) -> Term:
    (term,) = glossary.find([text], pair)[text]
    return term


def test_a_term_names_its_place_its_translation_and_every_right_word(glossary: Glossary) -> None:
    text = "I lost my boarding pass."
    term = only(glossary, text)
    assert text[term.start : term.end] == "boarding pass"
    assert term.target == "tarjeta de embarque"
    assert {"tarjeta de embarque", "pase de abordar"} <= {*term.accepted}


@pytest.mark.parametrize(
    ("answer", "is_met"),
    [
        ("He perdido mi Tarjeta de Embarque.", True),
        ("Perdí mi pase de abordar.", True),
        ("Perdí mi tarjeta.", False),
        ("Perdí mi supertarjeta de embarque.", False),
    ],
)
def test_a_term_is_met_by_whole_words_in_any_case(
    glossary: Glossary, answer: str, is_met: bool
) -> None:
    assert only(glossary, "I lost my boarding pass.").is_met(answer, "es") is is_met


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I lost my boarding pass.", "es"),
        ("I lost my boarding pass.", "fr"),
        ("I need an adapter.", "fr"),
        ("Where are the nappies?", "es"),
    ],
)
def test_stand_ins_take_the_articles_of_the_term(
    glossary: Glossary, text: str, language: str
) -> None:
    pair = LanguagePair("en", language)
    store = CuratedStore()
    term = only(glossary, text, pair)
    articles = {}
    for noun in (term.target, *(one.target for one in term.stand_ins)):
        ((packed,),) = store.rows(
            "SELECT forms FROM inflection WHERE language = ? AND forms LIKE ? LIMIT 1",
            (language, f"bare={noun}\t%"),
        )
        forms = dict(item.split("=", 1) for item in packed.split("\t"))
        articles[noun] = forms["the"].replace(noun, "")
    assert term.stand_ins
    assert len(set(articles.values())) == 1, articles


def test_the_longest_of_overlapping_words_is_the_term(glossary: Glossary) -> None:
    text = "Where is the bus station?"
    assert text[slice(*span(only(glossary, text)))] == "bus station"


def span(term: Term) -> tuple[int, int]:
    return term.start, term.end


@pytest.mark.parametrize(
    "text",
    [
        "I want to play with you.",
        "He took a picture of me.",
        "Nothing of this is of use.",
        "I have read of the Nosebleed.",
        "",
    ],
)
def test_verbs_loose_words_and_unknown_words_are_no_terms(glossary: Glossary, text: str) -> None:
    assert glossary.find([text], EN_ES) == {}


def test_what_stands_in_quotes_is_a_term_with_its_quotes(glossary: Glossary) -> None:
    text = "It says 'gluten-free' here."
    term = only(glossary, text)
    assert text[slice(*span(term))] == "'gluten-free'"
    assert term.target == "'sin gluten'"
    assert StandIn("Boston", "Boston") in term.stand_ins


def test_a_pair_that_nothing_is_known_of_has_no_terms(glossary: Glossary) -> None:
    text = "I lost my boarding pass."
    assert glossary.find([text], LanguagePair("en", "ru")) == {}
    assert glossary.find([text], LanguagePair("fr", "es")) == {}


@pytest.mark.parametrize(
    ("target", "article", "noun"),
    [
        ("la zorbuladora", "la ", "zorbuladora"),
        ("un zorbo", "un ", "zorbo"),
        ("zorbación", "la ", "zorbación"),
        ("zorbadores", "los ", "zorbadores"),
    ],
)
def test_a_taught_noun_has_the_gender_of_its_article_or_else_of_nouns_that_end_like_it(
    glossary: Glossary, target: str, article: str, noun: str
) -> None:
    text = "Where is the zorb?"
    term = glossary.likened(text, (13, 17), target, EN_ES)
    assert term is not None
    assert term.target == noun
    stand_in = term.stand_ins[0].target
    rows = CuratedStore().rows(
        "SELECT forms FROM inflection WHERE language = 'es' AND forms LIKE ?",
        (f"bare={stand_in}\t%",),
    )
    forms = dict(item.split("=", 1) for item in rows[0][0].split("\t"))
    assert article in {forms["the"].removesuffix(stand_in), forms["a"].removesuffix(stand_in)}


def test_articles_on_both_sides_of_what_is_taught_are_left_where_they_are(
    glossary: Glossary,
) -> None:
    text = "Where is the zorb?"
    term = glossary.likened(text, (9, 17), "la zorba", EN_ES)
    assert term is not None
    assert (text[slice(*span(term))], term.target) == ("zorb", "zorba")


def test_nothing_is_likened_for_an_unknown_pair(glossary: Glossary) -> None:
    assert glossary.likened("the zorb", (4, 8), "зорб", LanguagePair("en", "ru")) is None
    assert glossary.likened("le zorb", (3, 7), "el zorbo", LanguagePair("fr", "es")) is None


def test_a_plural_is_a_term_and_its_singular_is_right_too(glossary: Glossary) -> None:
    text = "Where are the luggage lockers?"
    term = only(glossary, text)
    assert text[slice(*span(term))] == "luggage lockers"
    assert term.target.startswith("taquillas")
    assert {term.target, "casillero"} <= {*term.accepted}
    assert all(one.target.endswith("s") for one in term.stand_ins)
    assert only(glossary, "Tenemos un tren.", LanguagePair("es", "en")).is_met(
        "Change trains", "en"
    )


@pytest.mark.parametrize(
    ("source", "target", "pair", "is_name"),
    [
        ("Zorbstein", "Zorbstein", EN_ES, True),
        ("Zorb Hall", "Palacio de Zorb", EN_ES, True),
        ("zorb hall", "Zorbería", EN_ES, False),
        ("Zorb", "Zorbe", LanguagePair("de", "en"), False),
        ("Zorbstein", "Zorbstein", LanguagePair("de", "en"), True),
    ],
)
def test_a_taught_name_is_copied_by_names_that_stand_in(
    glossary: Glossary, source: str, target: str, pair: LanguagePair, is_name: bool
) -> None:
    opening = "Das ist das " if pair.source == "de" else "We see the "
    text = f"{opening}{source}"
    term = glossary.likened(text, (len(opening), len(text)), target, pair)
    assert term is not None
    assert (StandIn("Boston", "Boston") in term.stand_ins) is is_name


@pytest.mark.parametrize(
    ("text", "said", "target"),
    [
        ("Two beers and a coffee.", "Two beers", "Dos cervezas"),
        ("I understand you.", "I understand", "Entiendo"),
        ("I think I understand you.", "I understand", "Entiendo"),
    ],
)
def test_a_saying_with_a_large_first_letter_is_no_name(
    glossary: Glossary, text: str, said: str, target: str
) -> None:
    start = text.index(said)
    assert glossary.likened(text, (start, start + len(said)), target, EN_ES) is None


@pytest.mark.parametrize(
    ("text", "pair", "word", "target"),
    [
        ("There is a hole in my sock.", EN_ES, "sock", "calcetín"),
        ("Hay un agujero en mi calcetín.", LanguagePair("es", "en"), "calcetín", "sock"),
    ],
)
def test_nouns_that_were_learnt_from_sentences_are_terms_with_less_trust(
    glossary: Glossary, text: str, pair: LanguagePair, word: str, target: str
) -> None:
    found = {text[one.start : one.end]: one for one in glossary.find([text], pair)[text]}
    assert found[word].target == target
    assert found[word].stand_ins
    assert found[word].doubt < only(glossary, "I lost my boarding pass.").doubt


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The boarding pass is a pass", ["boarding pass", "pass"]),
        ("pass", ["pass"]),
        ("Boarding is over.", []),
        (":", []),
        ("", []),
    ],
)
def test_stretches_begin_with_a_term_or_with_its_first_two_words(
    text: str, found: list[str]
) -> None:
    openings = {opening(key) for key in ("pass", "boarding pass now")}
    starts = Tokens(text).beginning_with(openings)
    assert {text[start:].partition(" is")[0] for start in starts} == {*found}
