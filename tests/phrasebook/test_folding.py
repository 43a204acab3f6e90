"""What counts as the same text, exactly and in search."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator.phrasebook.folding import fold, fold_search, fold_search_many, other_key

ODD = "?!.¿¡ ;αΆ\u0345\u0301\u3099ｶﾞガがİıßẞﬁ\n\t\u200b。？…"
TEXTS = st.text(st.one_of(st.characters(), st.sampled_from(ODD)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Good Morning", "good morning"),
        ("STRASSE", "Straße"),
        ("  two\t words\n", "two words"),
        ("two\u3000words", "two words"),
        ("Thank you!", "Thank you."),
        ("Wait…", "Wait..."),
        ("¡Hola!", "Hola"),
        ("ありがとう。", "ありがとう"),
        ("ｶﾞﾗｽ", "ガラス"),
        ("ＯＫ！", "ok"),
        ("cafe\u0301", "café"),
        ("zero\u200bwidth", "zerowidth"),
        ("Why？", "why?"),
        ("¿Por qué?", "por qué?"),
        ("Πού είναι;", "πού είναι?"),
        ("أين؟", "أين?"),
    ],
)
def test_texts_that_differ_in_form_share_a_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sí", "si"),
        ("You speak English?", "You speak English."),
        ("が", "か"),
        ("カ", "か"),
        ("10 m²", "10 m2"),
        ("1.5", "15"),
        ("Hello; goodbye", "Hello goodbye"),
        ("?", "!"),
    ],
)
def test_texts_that_differ_in_meaning_have_two_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@settings(deadline=None)
@given(TEXTS)
def test_folding_a_key_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(deadline=None)
@given(TEXTS)
def test_a_key_is_empty_only_where_nothing_can_be_seen(text: str) -> None:
    assert fold(text) or not fold_search(text)


def test_the_other_key_of_a_question_is_the_statement_and_back() -> None:
    assert other_key(fold("Ready?")) == fold("Ready.")
    assert other_key(fold("Ready.")) == fold("Ready?")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Où est l'hôtel ?", "ou est l hotel"),
        ("Smørrebrød", "smorrebrod"),
        ("Łódź", "lodz"),
        ("Đà Nẵng", "da nang"),
        ("Straße", "strasse"),
        ("İstanbul ışık", "istanbul isik"),
        ("Œuvre Ægir", "oeuvre aegir"),
        ("ラーメン", "らーめん"),
        ("ｶﾞﾗｽ", "がらす"),
        ("Ｈ２Ｏ", "h2o"),
        ("٣ تذاكر", "3 تذاكر"),
        ("한국어", "한국어"),
        ("ที่นี่", "ที่นี่"),
        ("हिन्दी", "हिन्दी"),
        ("كِتَاب", "كتاب"),
        ("No-smoking_area…", "no smoking area"),
        ("Wi\u00adFi", "wifi"),
        ("ёлка", "елка"),
    ],
)
def test_search_folding_gives_the_plain_spelling(text: str, folded: str) -> None:
    assert fold_search(text) == folded


def test_search_folding_keeps_dakuten_since_they_make_other_letters() -> None:
    assert fold_search("が") != fold_search("か")
    assert fold_search("パ") != fold_search("ハ")


@settings(deadline=None)
@given(TEXTS)
def test_search_folding_twice_changes_nothing(text: str) -> None:
    assert fold_search(fold_search(text)) == fold_search(text)


@settings(deadline=None)
@given(st.lists(TEXTS))
def test_folding_many_texts_is_folding_each(texts: list[str]) -> None:
    assert fold_search_many(texts) == [fold_search(text) for text in texts]
