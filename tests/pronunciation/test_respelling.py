"""Respellings of known words: sounds and stress as the dictionaries of each language give them."""

import pytest

from translator.pronunciation.respelling import respell

SPANISH = {  # stress: DLE; sounds: RAE, Ortografía
    "¿Dónde está la estación?": "DOHN-deh ehs-TAH lah ehs-tah-SYOHN?",
    "aeropuerto": "ah-eh-roh-PWEHR-toh",
    "farmacia": "fahr-MAH-syah",
    "policía": "poh-lee-SEE-ah",
    "guerra": "GHEH-rrah",
    "pingüino": "peen-GWEE-noh",
    "habitación": "ah-bee-tah-SYOHN",
    "inglés": "een-GLEHS",
    "niño": "NEE-nyoh",
    "leer": "leh-EHR",
}
ITALIAN = {  # stress: Dizionario di pronuncia (Rai)
    "La stazione": "lah stah-TSYOH-neh",
    "numero": "NOO-meh-roh",
    "farmacia": "fahr-mah-CHEE-ah",
    "zucchero": "TSOOK-keh-roh",
    "città": "cheet-TAH",
    "famiglia": "fah-MEE-lyah",
    "chiesa": "KYEH-zah",
    "gnocchi": "NYOHK-kee",
    "bellissimo": "behl-LEES-see-moh",
    "l'ospedale": "loh-speh-DAH-leh",
    "vorrei": "vohr-RAY",
}
PORTUGUESE = {  # stress: Acordo Ortográfico; sounds: Michaelis
    "Bom dia": "BOHN JEE-ah",
    "cidade": "see-DAH-jee",
    "estação": "ehs-tah-SOWNG",
    "Brasil": "brah-ZEEW",
    "polícia": "poh-LEE-syah",
    "restaurante": "hehs-tow-RAHN-chee",
    "senhor": "seh-NYOHR",
    "trabalho": "trah-BAH-lyoo",
    "muito": "MWEEN-too",
    "também": "tahn-BAYNG",
}
FRENCH = {  # sounds: Trésor de la langue française
    "Où est la gare\xa0?": "oo eh lah GAHR?",
    "Merci beaucoup": "mehr-SEE boh-KOO",
    "les enfants": "lay zahn-FAHN",
    "deux heures": "DUH ZUHR",
    "police": "poh-LEES",
    "fromage": "froh-MAHZH",
    "information": "an-fohr-mah-SYOHN",
    "question": "kehs-TYOHN",
    "fille": "FEEY",
    "ville": "VEEL",
    "grande": "GRAHND",
    "grand": "GRAHN",
}
GERMAN = {  # stress and sounds: Duden
    "Wo ist der Bahnhof?": "VOH ihst dehr BAHN-hohf?",
    "Bäckerei": "beh-kay-RAHY",
    "Universität": "oo-nee-fehr-zee-TEHT",
    "bezahlen": "buh-TSAH-luhn",
    "verstehe": "fehr-SHTAY-uh",
    "sechs": "ZEHKS",
    "günstig": "GEWNS-tihkh",
    "Straße": "SHTRAH-suh",
    "Apotheke": "ah-poh-TAY-kuh",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (language, *item)
        for language, known in {
            "es": SPANISH,
            "it": ITALIAN,
            "pt": PORTUGUESE,
            "fr": FRENCH,
            "de": GERMAN,
        }.items()
        for item in known.items()
    ],
)
def test_known_words_are_respelt(language: str, text: str, expected: str) -> None:
    assert respell(text, language) == expected


@pytest.mark.parametrize(
    ("kana", "expected"),
    [
        ("えき は どこ です か。", "eh-kee wah doh-koh dess kah."),
        ("いきます", "ee-kee-mahss"),
        ("にほん", "nee-hohn"),
        ("ちょっと", "choht-toh"),
    ],
)
def test_japanese_is_read_from_its_kana_without_stress(kana: str, expected: str) -> None:
    assert respell("駅", "ja", kana=kana) == expected


@pytest.mark.parametrize("language", ["en", "sv", "zh"])
def test_a_language_without_rules_has_no_respelling(language: str) -> None:
    assert respell("Hello", language) is None


def test_japanese_without_kana_has_none() -> None:
    assert respell("駅はどこですか。", "ja") is None


@pytest.mark.parametrize("language", ["es", "fr", "de", "it", "pt"])
@pytest.mark.parametrize("text", ["", "18.10 €", "???", "«»", "x", "'", "l'", "ß", "日本", "-"])
def test_odd_texts_do_no_harm(language: str, text: str) -> None:
    assert isinstance(respell(text, language), str)


def test_regions_are_read_as_their_language() -> None:
    assert respell("Bom dia", "pt-PT") == respell("Bom dia", "pt")
