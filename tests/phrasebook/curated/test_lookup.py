"""Lookup: what is typed is found, filled and answered in any language; nothing else is."""

from pathlib import Path

import pytest

from translator.errors import DatabaseError, InputError, LanguageError
from translator.languages import LanguagePair
from translator.manner import Manner, Register, Speaker
from translator.phrasebook.curated.answering import LANGUAGES
from translator.phrasebook.curated.curated import Answer, Curated

FEMININE = Manner(speaker=Speaker.FEMININE)
INFORMAL = Manner(register=Register.INFORMAL)


def ask(curated: Curated, pair: str, text: str, manner: Manner | None = None) -> Answer | None:
    source, _dash, target = pair.partition("-")
    return curated.answer([text], LanguagePair(source, target), manner=manner).get(text)


def say(curated: Curated, pair: str, text: str, manner: Manner | None = None) -> str | None:
    answer = ask(curated, pair, text, manner)
    return answer.text if answer else None


@pytest.mark.parametrize(
    ("pair", "text", "expected"),
    [
        ("en-es", "I'm lost.", "Estoy perdido."),
        ("en-es", "i’m LOST", "Estoy perdido."),
        ("en-fr", "I am lost!", "Je suis perdu."),
        ("en-fr", "  I am lost\t", "  Je suis perdu.\t"),
        ("en-de", "I AM LOST", "ICH HABE MICH VERLAUFEN."),
        ("it-de", "Mi sono persa.", "Ich habe mich verlaufen."),
        ("ja-pt", "お元気ですか？", "Como vai?"),
        ("en-ja", "Exit", "出口"),
        ("en-es", "Where is the bank?", "¿Dónde está el banco?"),
        ("en-es", "where is the bank", "¿Dónde está el banco?"),
        ("en-de", "Where can I find the restrooms?", "Wo sind die Toiletten?"),
        ("en-it", "Where are the toilets?", "Dove sono i bagni?"),
        ("en-de", "How far is it to the train station?", "Wie weit ist es bis zum Bahnhof?"),
        ("de-it", "Wie weit ist es bis zu den Toiletten?", "Quanto dista i bagni?"),
        ("fr-ja", "Où est l’hôpital ?", "病院はどこですか。"),
        ("ja-en", "お手洗いはどこですか。", "Where are the toilets?"),
        ("en-es", "2 tickets, please.", "2 billetes, por favor."),
        ("en-es", "two tickets please", "Dos billetes, por favor."),
        ("en-de", "A ticket, please.", "Eine Fahrkarte, bitte."),
        ("en-fr", "1 ticket, please.", "1 billet, s'il vous plaît."),
        ("en-ja", "Three tickets, please.", "切符を三枚ください。"),
        ("ja-es", "切符を2枚ください。", "2 billetes, por favor."),
        ("ja-es", "切符を二枚ください。", "Dos billetes, por favor."),
        ("en-ja", "I'll stay for 3 days.", "3日間滞在します。"),
        ("ja-fr", "2週間滞在します。", "Je reste 2 semaines."),
        ("en-es", "The bus leaves at 5:30.", "El autobús sale a las 5:30."),
        ("en-es", "The bus leaves at 5:30 pm.", "El autobús sale a las 5:30 pm."),
        ("ja-en", "バスは17:45に出ます。", "The bus leaves at 17:45."),
        ("en-fr", "It costs €18.10.", "Ça coûte €18.10."),
        ("de-en", "Das kostet 1.234,50 €.", "It costs 1.234,50 €."),
        ("en-es", "My name is Anna Weber.", "Me llamo Anna Weber."),
        ("en-es", "my name is Ludwig van Beethoven", "Me llamo Ludwig van Beethoven."),
        ("en-pt", "I'm called O'Brien.", "Meu nome é O'Brien."),
        ("ja-de", "田中と申します。", "Ich heiße 田中."),
        ("en-pt-PT", "The bus leaves at 5:30.", "O autocarro sai às 5:30."),
        ("pt-en", "O autocarro sai às 5:30.", "The bus leaves at 5:30."),
        ("en-US-es-MX", "I'm lost.", None),
    ],
)
def test_a_phrase_is_answered(curated: Curated, pair: str, text: str, expected: str | None) -> None:
    if expected is None:
        asked = curated.answer([text], LanguagePair("en-US", "es-MX"))
        assert asked[text].text == "Estoy perdido."
    else:
        assert say(curated, pair, text) == expected


@pytest.mark.parametrize(
    ("pair", "text"),
    [
        ("en-es", "Where is the moon?"),
        ("en-es", "Where is a bank?"),
        ("en-es", "Where is {place.the}?"),
        ("en-es", "My name is not important."),
        ("en-es", "My name is Anna. I'm lost."),
        ("en-es", "My name is Anna and I want to go home to see my mother."),
        ("en-es", "I'm lost?"),
        ("en-es", "How are you."),
        ("en-it", "The bus leaves at 01:05."),
        ("en-es", ""),
        ("en-es", "?"),
        ("en-es", "I'm lost.\nHow are you?"),
        ("en-es", "x" * 10_000),
        ("en-es", "\ud800"),
        ("en-en", "I'm lost."),
        ("en-sv", "I'm lost."),
        ("sv-en", "I'm lost."),
        ("fr-es", "I'm lost."),
    ],
)
def test_what_is_no_phrase_is_left_to_the_model(curated: Curated, pair: str, text: str) -> None:
    assert ask(curated, pair, text) is None


def test_one_o_clock_is_fine_where_nothing_agrees_with_it(curated: Curated) -> None:
    assert say(curated, "en-fr", "The bus leaves at 1:30.") == "Le bus part à 1:30."


def test_words_agree_with_the_hour_where_the_content_says_so(curated: Curated) -> None:
    assert say(curated, "en-es", "The bus leaves at 1:30.") == "El autobús sale a la 1:30."
    assert say(curated, "en-es", "The bus leaves at 01:30.") == "El autobús sale a la 01:30."
    assert say(curated, "en-es", "The bus leaves at 13:30.") == "El autobús sale a las 13:30."
    assert say(curated, "es-fr", "El autobús sale a la 1:30.") == "Le bus part à 1:30."


def test_register_and_speaker_choose_the_wording_and_the_others_stand_beside(
    curated: Curated,
) -> None:
    plain = ask(curated, "en-es", "I'm lost.")
    assert plain is not None
    assert plain.alternatives == ("Estoy perdida.",)
    assert say(curated, "en-es", "I'm lost.", FEMININE) == "Estoy perdida."
    assert say(curated, "en-de", "How are you?", INFORMAL) == "Wie geht es dir?"
    assert say(curated, "en-de", "How are you?", FEMININE) == "Wie geht es Ihnen?"


def test_what_the_source_says_of_register_and_speaker_is_kept(curated: Curated) -> None:
    assert say(curated, "es-it", "¿Cómo estás?") == "Come stai?"
    assert say(curated, "it-es", "Mi sono persa.") == "Estoy perdida."
    masculine = Manner(speaker=Speaker.MASCULINE)
    assert say(curated, "it-es", "Mi sono persa.", masculine) == "Estoy perdido."


def test_japanese_comes_with_its_reading_counts_included(curated: Curated) -> None:
    answer = ask(curated, "en-ja", "3 tickets, please.")
    assert answer is not None
    assert answer.kana == "きっぷ を さんまい ください。"


def test_every_wording_of_every_language_finds_its_phrase(curated: Curated) -> None:
    for phrase in curated.phrases():
        for language in LANGUAGES:
            for wording in phrase.wordings(language):
                if not wording.text.slots:
                    found = curated.find(str(wording.text), language=language)
                    assert found is not None
                    assert found.phrase.id == phrase.id


def test_many_texts_are_answered_as_one_is(curated: Curated, sample: Path) -> None:
    texts = ["I'm lost.", "Where is the bank?", "My name is Anna.", "nothing"] + [
        f"{count} tickets, please. {'really ' * count}" for count in range(300)
    ]
    pair = LanguagePair("en", "es")
    together = Curated(sample).answer(texts, pair)
    assert together == {k: v for text in texts for k, v in curated.answer([text], pair).items()}
    assert len(together) == 4


def test_a_phrase_is_fetched_by_id_and_rendered_with_its_slots(curated: Curated) -> None:
    phrase = curated.phrase("directions.where-is")
    assert (phrase.slots, phrase.category, phrase.said) == (("place",), "directions", "traveller")
    assert phrase.render("de", {"place": "toilets"}).text == "Wo sind die Toiletten?"
    assert phrase.render("en", {"place": "Big Ben"}).text == "Where is Big Ben?"
    tickets = curated.phrase("courtesy.tickets").render("ja", {"number": 2})
    assert (tickets.text, tickets.kana) == ("切符を2枚ください。", "きっぷ を にまい ください。")
    lost = curated.phrase("directions.lost").render("fr", speaker=Speaker.FEMININE)
    assert (lost.text, lost.alternatives) == ("Je suis perdue.", ("Je suis perdu.",))


def test_wrong_ids_slots_and_languages_are_said(curated: Curated) -> None:
    with pytest.raises(InputError, match=r"no phrase 'directions\.here'"):
        curated.phrase("directions.here")
    with pytest.raises(InputError, match=r"lacks \{place\}, and has no \{plaec\}"):
        curated.phrase("directions.where-is").render("es", {"plaec": "bank"})
    with pytest.raises(LanguageError, match="has no 'ko'"):
        curated.phrase("directions.lost").render("ko")
    with pytest.raises(LanguageError, match="is not known in 'sv'"):
        curated.phrase("directions.lost").render("sv")


def test_a_text_is_found_with_what_fills_it(curated: Curated) -> None:
    found = curated.find("Where are the restrooms?")
    assert found is not None
    assert (found.phrase.id, found.language, dict(found.fillings)) == (
        "directions.where-is",
        "en",
        {"place": "toilets"},
    )


def test_categories_are_named_and_counted(curated: Curated) -> None:
    assert [(each.id, each.names["ja"], each.count) for each in curated.categories()] == [
        ("courtesy", "礼儀", 7),
        ("directions", "道案内", 4),
    ]


@pytest.mark.parametrize("damage", [None, b"", b"nonsense" * 200])
def test_a_missing_or_damaged_phrasebook_is_said(tmp_path: Path, damage: bytes | None) -> None:
    path = tmp_path / "curated.db"
    if damage is not None:
        path.write_bytes(damage)
    with pytest.raises(DatabaseError, match="install Wayword again"):
        ask(Curated(path), "en-es", "I'm lost.")
