"""Forms of nouns, as the grammars of each language have them."""

import pytest

from translator.phrasebook.grammar.inflection import LANGUAGES, inflect, noun_forms
from translator.phrasebook.grammar.noun import Agreement, Noun, agreements

BANK = Noun("Bank", gender="f")


@pytest.mark.parametrize(
    ("language", "noun", "form", "expected"),
    [
        ("en", Noun("apple"), "a", "an apple"),
        ("en", Noun("hour"), "a", "an hour"),
        ("en", Noun("university"), "a", "a university"),
        ("en", Noun("umbrella"), "a", "an umbrella"),
        ("en", Noun("ATM"), "a", "an ATM"),
        ("en", Noun("SIM card"), "a", "a SIM card"),
        ("en", Noun("X-ray"), "a", "an X-ray"),
        ("en", Noun("one-way ticket"), "a", "a one-way ticket"),
        ("en", Noun("water", mass=True), "a", "some water"),
        ("en", Noun("stamps", plural=True), "a", "some stamps"),
        ("en", Noun("London", name=True), "the", "London"),
        ("es", Noun("banco", gender="m"), "to", "al banco"),
        ("es", Noun("banco", gender="m"), "of", "del banco"),
        ("es", Noun("playa", gender="f"), "to", "a la playa"),
        ("es", Noun("agua", gender="f", mass=True, overrides={"the": "el agua"}), "of", "del agua"),
        ("es", Noun("aseos", gender="m", plural=True), "a", "unos aseos"),
        ("es", Noun("Madrid", name=True), "of", "de Madrid"),
        ("fr", Noun("gare", gender="f"), "to", "à la gare"),
        ("fr", Noun("musée", gender="m"), "to", "au musée"),
        ("fr", Noun("musée", gender="m"), "of", "du musée"),
        ("fr", Noun("hôpital", gender="m"), "the", "l'hôpital"),
        ("fr", Noun("hôpital", gender="m"), "of", "de l'hôpital"),
        ("fr", Noun("haricots", gender="m", plural=True), "of", "des haricots"),
        ("fr", Noun("homard", gender="m", elide=False), "the", "le homard"),
        ("fr", Noun("yaourt", gender="m"), "the", "le yaourt"),
        ("fr", Noun("eau", gender="f", mass=True), "a", "de l'eau"),
        ("fr", Noun("pain", gender="m", mass=True), "a", "du pain"),
        ("fr", Noun("aspirine", gender="f"), "de", "d'aspirine"),
        ("fr", Noun("Avignon", name=True), "of", "d'Avignon"),
        ("fr", Noun("Paris", name=True), "to", "à Paris"),
        ("de", BANK, "to", "zur Bank"),
        ("de", Noun("Bahnhof", gender="m"), "to", "zum Bahnhof"),
        ("de", Noun("Bahnhof", gender="m"), "a_acc", "einen Bahnhof"),
        ("de", Noun("Bahnhof", gender="m"), "the_dat", "dem Bahnhof"),
        ("de", Noun("Museum", gender="n"), "in_dat", "im Museum"),
        ("de", BANK, "in_dat", "in der Bank"),
        ("de", BANK, "from_dat", "von der Bank"),
        ("de", BANK, "no_acc", "keine Bank"),
        ("de", Noun("Schlüssel", gender="m", plural=True), "to", "zu den Schlüsseln"),
        ("de", Noun("Feuchttücher", plural=True), "the_dat", "den Feuchttüchern"),
        ("de", Noun("Tabletten gegen Übelkeit", plural=True), "dative", "Tabletten gegen Übelkeit"),
        ("de", Noun("Chips", plural=True), "the_dat", "den Chips"),
        ("de", Noun("kalte Getränke", plural=True), "dative", "kalten Getränken"),
        ("de", Noun("Äpfel", plural=True, overrides={"dative": "Äpfeln"}), "the_dat", "den Äpfeln"),
        ("de", Noun("Geld", gender="n", mass=True), "a_acc", "Geld"),
        ("de", Noun("voller Tank", gender="m"), "the", "der volle Tank"),
        ("de", Noun("voller Tank", gender="m"), "a", "ein voller Tank"),
        ("de", Noun("voller Tank", gender="m"), "no_acc", "keinen vollen Tank"),
        ("de", Noun("kurze Hose", gender="f"), "the_dat", "der kurzen Hose"),
        ("de", Noun("warmes Wasser", gender="n", mass=True), "the", "das warme Wasser"),
        ("de", Noun("warmes Wasser", gender="n", mass=True), "dative", "warmem Wasser"),
        ("de", Noun("verloren gegangenes Kind", gender="n"), "to", "zum verloren gegangenen Kind"),
        ("de", Noun("mobile Daten", plural=True), "the_acc", "die mobilen Daten"),
        ("de", Noun("mobile Daten", plural=True), "a_acc", "mobile Daten"),
        ("de", Noun("außer Betrieb"), "bare", "außer Betrieb"),
        ("de", Noun("aus zweiter Hand"), "dative", "aus zweiter Hand"),
        ("de", Noun("Berlin", name=True), "to", "nach Berlin"),
        ("de", Noun("Berlin", name=True), "from_dat", "aus Berlin"),
        ("it", Noun("zaino", gender="m"), "the", "lo zaino"),
        ("it", Noun("zaino", gender="m"), "a", "uno zaino"),
        ("it", Noun("stadio", gender="m"), "to", "allo stadio"),
        ("it", Noun("albergo", gender="m"), "in", "nell'albergo"),
        ("it", Noun("amica", gender="f"), "a", "un'amica"),
        ("it", Noun("gnocchi", gender="m", plural=True), "the", "gli gnocchi"),
        ("it", Noun("bagni", gender="m", plural=True), "a", "dei bagni"),
        ("it", Noun("acqua", gender="f", mass=True), "a", "dell'acqua"),
        ("it", Noun("sale", gender="m", mass=True), "a", "del sale"),
        ("it", Noun("stazione", gender="f"), "from", "dalla stazione"),
        ("it", Noun("Roma", name=True), "of", "di Roma"),
        ("pt", Noun("banco", gender="m"), "to", "ao banco"),
        ("pt", Noun("praia", gender="f"), "to", "à praia"),
        ("pt", Noun("praia", gender="f"), "in", "na praia"),
        ("pt", Noun("museus", gender="m", plural=True), "of", "dos museus"),
        ("pt", Noun("Lisboa", name=True), "in", "em Lisboa"),
        ("pt", Noun("Rio", name=True, overrides={"the": "o Rio"}), "of", "do Rio"),
        ("ja", Noun("駅", kana="えき"), "bare", "駅"),
    ],
)
def test_articles_and_contractions(language: str, noun: Noun, form: str, expected: str) -> None:
    assert inflect(noun, language).forms[form] == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_is_made_and_bare_comes_first(language: str) -> None:
    made = inflect(Noun("x", gender="m", kana="x" if language == "ja" else None), language)
    assert tuple(sorted(made.forms)) == tuple(sorted(noun_forms(language)))
    assert noun_forms(language)[0] == "bare"


def test_an_override_wins_over_the_rule() -> None:
    made = inflect(Noun("casa", gender="f", overrides={"to": "a casa"}), "it")
    assert (made.forms["to"], made.forms["of"]) == ("a casa", "della casa")


@pytest.mark.parametrize(
    ("language", "agreement", "options", "expected"),
    [
        ("en", Agreement("m", plural=True), ("is", "are"), "are"),
        ("es", Agreement("f", plural=True), ("frío", "fría", "fríos", "frías"), "frías"),
        ("de", Agreement("n"), ("kalter", "kalte", "kaltes", "kalte"), "kaltes"),
        ("de", Agreement("f", plural=True), ("er", "sie", "es", "sie (viele)"), "sie (viele)"),
    ],
)
def test_words_agree(
    language: str, agreement: Agreement, options: tuple[str, ...], expected: str
) -> None:
    assert agreement.choose(options, language) == expected
    assert len(agreements(language)) == 4
