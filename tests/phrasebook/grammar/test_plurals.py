"""Plurals of five languages, against those that dictionaries give."""

import pytest

from translator.phrasebook.grammar.noun import Noun
from translator.phrasebook.grammar.plurals import plural_of

PLURALS = {
    "en": {
        "key": "keys",
        "bus": "buses",
        "sandwich": "sandwiches",
        "battery": "batteries",
        "boarding pass": "boarding passes",
        "bottle of water": "bottles of water",
        "fireman": "firemen",
        "penknife": "penknives",
        "human": "humans",
        "ATM": "ATMs",
        "child": "children",
        "grandchild": "grandchildren",
        "tomato": "tomatoes",
        "bureau de change": "bureaus de change",
    },
    "es": {
        "llave": "llaves",
        "autobús": "autobuses",
        "paraguas": "paraguas",
        "luz": "luces",
        "estación de tren": "estaciones de tren",
        "jabón": "jabones",
        "cajero automático": "cajeros automáticos",
        "examen": "exámenes",
        "orden": "órdenes",
        "menú": "menús",
        "bar": "bares",
        "tren": "trenes",
        "mes": "meses",
        "tarjeta SIM": "tarjetas SIM",
        "ticket": "tickets",
        "sándwich": "sándwiches",
        "hotel": "hoteles",
        "análisis de sangre": "análisis de sangre",
    },
    "fr": {
        "clé": "clés",
        "bateau": "bateaux",
        "hôpital": "hôpitaux",
        "festival": "festivals",
        "bus": "bus",
        "chou": "choux",
        "pneu": "pneus",
        "carte d'embarquement": "cartes d'embarquement",
        "plat végétarien": "plats végétariens",
        "carte SIM": "cartes SIM",
        "siège côté fenêtre": "sièges côté fenêtre",
        "porte-clés": "porte-clés",
        "prix": "prix",
    },
    "it": {
        "chiave": "chiavi",
        "carta d'imbarco": "carte d'imbarco",
        "camera doppia": "camere doppie",
        "amica": "amiche",
        "arancia": "arance",
        "camicia": "camicie",
        "farmacia": "farmacie",
        "spiaggia": "spiagge",
        "città": "città",
        "crisi": "crisi",
        "bar": "bar",
        "foto": "foto",
        "moglie": "mogli",
        "allergia": "allergie",
        "caricabatterie": "caricabatterie",
        "sala partenze": "sale partenze",
        "carta regalo": "carte regalo",
        "pista ciclabile": "piste ciclabili",
        "patente internazionale": "patenti internazionali",
    },
    "pt": {
        "chave": "chaves",
        "cartão de embarque": "cartões de embarque",
        "quarto duplo": "quartos duplos",
        "mão": "mãos",
        "pão": "pães",
        "hotel": "hotéis",
        "túnel": "túneis",
        "hospital": "hospitais",
        "lençol": "lençóis",
        "fusível": "fusíveis",
        "barril": "barris",
        "viagem": "viagens",
        "trem": "trens",
        "mês": "meses",
        "país": "países",
        "ônibus": "ônibus",
        "lápis": "lápis",
        "colher": "colheres",
        "açúcar": "açúcares",
        "luz": "luzes",
        "caixa eletrônico": "caixas eletrônicos",
        "chip": "chips",
        "pen drive": "pen drives",
        "notebook": "notebooks",
        "número de telefone": "números de telefone",
        "tênis": "tênis",
        "inglês": "ingleses",
        "álcool": "álcoois",
    },
}


@pytest.mark.parametrize(
    ("language", "word", "plural"),
    [(language, *pair) for language, words in PLURALS.items() for pair in words.items()],
)
def test_a_noun_has_the_plural_of_the_dictionary(language: str, word: str, plural: str) -> None:
    made = plural_of(Noun(word, gender="f"), language)
    assert made == Noun(plural, gender="f", plural=True)


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("medico", "medici"),
        ("parco", "parchi"),
        ("lago", "laghi"),
        ("psicologo", "psicologi"),
        ("attacco cardiaco", "attacchi cardiaci"),
        ("negozio", "negozi"),
        ("problema", "problemi"),
        ("collega", "colleghi"),
        ("uomo", "uomini"),
        ("orologio", "orologi"),
        ("buono sconto", "buoni sconto"),
        ("tassista", "tassisti"),
    ],
)
def test_masculine_words_of_italian_end_in_i(word: str, plural: str) -> None:
    assert plural_of(Noun(word, gender="m"), "it") == Noun(plural, gender="m", plural=True)


@pytest.mark.parametrize(
    ("noun", "language"),
    [
        (Noun("keys", plural=True), "en"),
        (Noun("water", mass=True), "en"),
        (Noun("Madrid", name=True), "es"),
        (Noun("agua", gender="f", overrides={"the": "el agua"}), "es"),
        (Noun("grand-mère", gender="f"), "fr"),
        (Noun("uovo", gender="m"), "it"),
        (Noun("Zimmer", gender="n"), "de"),
    ],
)
def test_what_has_no_plural_that_is_known_has_none(noun: Noun, language: str) -> None:
    assert plural_of(noun, language) is None
