"""The detector with the weights that the wheel brings along, on what travellers type."""

import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest

from translator.detector import Detector
from translator.errors import EngineError
from translator.languages import NAMES

BUNDLED = ("de", "en", "es", "fr", "it", "ja", "pt")

EVERY_SET_OF_BUNDLED = [
    chosen for size in range(1, len(BUNDLED) + 1) for chosen in combinations(BUNDLED, size)
]
EVERY_PAIR = [*combinations(sorted(NAMES), 1), *combinations(sorted(NAMES), 2)]


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector(BUNDLED)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hi", "en"),
        ("Hello", "en"),
        ("hello handsome", "en"),
        ("La tua password non è corretta", "it"),
    ],
)
@pytest.mark.parametrize("sets", [EVERY_SET_OF_BUNDLED, EVERY_PAIR], ids=["bundled", "pairs"])
def test_a_known_trap_is_never_answered_wrongly_whatever_the_sources(
    text: str, language: str, sets: list[tuple[str, ...]]
) -> None:
    answers = {Detector(sources).detect(text).language for sources in sets}
    assert answers <= {None, language}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thank you", "en"),
        ("Where is the station?", "en"),
        ("How much is it?", "en"),
        ("WHERE IS THE TOILET?", "en"),
        ("A table for two, please", "en"),
        ("I don't understand", "en"),
        ("My name is Tom", "en"),
        ("Danke", "de"),
        ("Wo ist der Bahnhof?", "de"),
        ("Was kostet das?", "de"),
        ("Ich verstehe nicht", "de"),
        ("Ein Bier, bitte", "de"),
        ("Haben Sie ein Zimmer frei?", "de"),
        ("ich heiße Maria", "de"),
        ("Merci", "fr"),
        ("ça va", "fr"),
        ("Où sont les toilettes ?", "fr"),
        ("C'est combien ?", "fr"),
        ("Je ne comprends pas", "fr"),
        ("L’addition, s’il vous plaît", "fr"),
        ("ou est la gare", "fr"),
        ("Grazie", "it"),
        ("Dov'è la stazione?", "it"),
        ("Quanto costa?", "it"),
        ("Non capisco", "it"),
        ("Vorrei un caffè", "it"),
        ("Il conto, per favore", "it"),
        ("Obrigado", "pt"),
        ("Onde fica a estação?", "pt"),
        ("Não entendo", "pt"),
        ("Quero um café, por favor", "pt"),
        ("Você fala inglês?", "pt"),
        ("Bom dia", "pt"),
        ("Gracias", "es"),
        ("¿Dónde está la estación?", "es"),
        ("donde esta el bano", "es"),
        ("¿Cuánto cuesta?", "es"),
        ("No entiendo", "es"),
        ("Me llamo Juan", "es"),
        ("ありがとう", "ja"),
        ("すみません", "ja"),
        ("トイレはどこですか", "ja"),
        ("ｱﾘｶﾞﾄｳ", "ja"),
        ("iPhoneの充電器を買いたいのですが", "ja"),
        ("🙂 thank you!!! 🙂", "en"),
        ("Gracias https://example.com/thank/you/very/much", "es"),
        ("danke {first_name}", "de"),
        ("merci hello.there@example.com", "fr"),
        ("Where is\u00a0the station?", "en"),
        ("De\u0301sole\u0301, je ne comprends pas", "fr"),
    ],
)
def test_a_clear_phrase_is_answered(detector: Detector, text: str, language: str) -> None:
    assert detector.detect(text).language == language


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("No", "en es it"),
        ("Si", "es it fr"),
        ("por favor", "es pt"),
        ("de nada", "es pt"),
        ("hotel", "en es pt"),
        ("Hospital", "en es pt de"),
        ("Restaurant", "en fr de"),
        ("Taxi", ""),
        ("OK", ""),
        ("Pizza", ""),
        ("WiFi", ""),
        ("Tom", ""),
        ("Maria", ""),
        ("Paris", ""),
        ("London", ""),
        ("Boston", ""),
        ("Tom Jackson", ""),
    ],
)
def test_what_several_languages_share_is_not_answered(
    detector: Detector, text: str, languages: str
) -> None:
    found = detector.detect(text)
    assert found.language is None
    assert found.outside is None
    assert set(languages.split()) <= {tag for tag, _ in found.candidates}


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Sí", "es"),
        ("sì", "it"),
        ("Sim", "pt"),
        ("Oui", "fr"),
        ("Ja", "de"),
        ("Nein", "de"),
        ("Non", "fr it"),
        ("Ciao", "it"),
        ("Hola", "es"),
        ("Olá", "pt"),
        ("ca va?", "fr"),
        ("Agua", "es pt"),
        ("Acqua", "it"),
        ("Water", "en"),
        ("Wasser", "de"),
        ("Eau", "fr"),
        ("Menu", "en fr it pt"),
        ("Station", "en fr de"),
        ("Toilette", "fr de it"),
        ("Police", "en fr"),
        ("farmacia", "es it"),
        ("Ticket", "en de fr es"),
        ("Bus 42", "en de fr es it pt"),
        ("a la playa", "es pt"),
        ("駅", "ja"),
        ("出口", "ja"),
        ("東京", "ja"),
        ("help", "en"),
        ("adios amigo", "es"),
        ("Buenos Aires", "es"),
        ("San Francisco", "es en it"),
        ("Rio de Janeiro", "pt es"),
        ("New York", "en"),
        ("Champs-Élysées", "fr"),
        ("Straße", "de"),
    ],
)
def test_a_short_word_is_answered_rightly_or_not_at_all(
    detector: Detector, text: str, languages: str
) -> None:
    assert detector.detect(text).language in {None, *languages.split()}


@pytest.mark.parametrize(
    "text", ["", " ", "123", "€18.10", "12:30 – 14:00", "🙂👍🏽", "???", "\x00\ud800"]
)
def test_a_text_without_letters_has_no_candidates(detector: Detector, text: str) -> None:
    found = detector.detect(text)
    assert (found.language, found.confidence, found.candidates) == (None, 0.0, ())
    assert found.outside is None


@pytest.mark.parametrize(
    ("text", "sources", "outside"),
    [
        ("Dove posso comprare un biglietto?", ["en"], "it"),
        ("Dove posso comprare un biglietto?", ["en", "es", "pt"], "it"),
        ("Wo ist der Bahnhof?", ["nl", "en"], "de"),
        ("Dziękuję bardzo", BUNDLED, "pl"),
        ("Çok teşekkür ederim", BUNDLED, "tr"),
        ("Где находится вокзал?", BUNDLED, "ru"),
        ("Де знаходиться вокзал?", ["ru", "en"], "uk"),
        ("역이 어디예요?", BUNDLED, "ko"),
        ("สถานีอยู่ที่ไหน", BUNDLED, "th"),
        ("Πού είναι ο σταθμός;", BUNDLED, "el"),
        ("أين المحطة؟", BUNDLED, "ar"),
        ("请问车站在哪里？", BUNDLED, "zh"),
        ("駅はどこですか", ["zh", "en"], "ja"),
        ("Where is the station?", [], "en"),
    ],
)
def test_a_language_that_is_not_at_hand_is_named(
    text: str, sources: list[str], outside: str
) -> None:
    found = Detector(sources).detect(text)
    assert found.language is None
    assert found.outside == outside


@pytest.mark.parametrize("text", ["شما فارسی صحبت می‌کنید؟", "धन्यवाद", "תודה רבה", "გმადლობთ"])
def test_a_language_that_is_unknown_is_neither_answered_nor_named(text: str) -> None:
    found = Detector(NAMES).detect(text)
    assert (found.language, found.outside) == (None, None)


@pytest.mark.parametrize(
    ("sources", "answer"),
    [
        (["pt-BR", "en"], "pt-BR"),
        (["pt-BR", "pt", "en"], "pt"),
        (["pt-PT", "pt-BR"], "pt-BR"),
    ],
)
def test_a_region_stands_for_its_language(sources: list[str], answer: str) -> None:
    assert Detector(sources).detect("Onde fica a estação?").language == answer


def test_bokmal_is_norwegian() -> None:
    assert Detector(["nb", "en"]).detect("Hvor er jernbanestasjonen?").language == "nb"


def test_danish_and_norwegian_that_read_alike_are_not_told_apart() -> None:
    found = Detector(["da", "no", "sv", "en"]).detect("Jeg er her")
    assert found.language is None
    assert {tag for tag, _ in found.candidates[:2]} == {"da", "no"}


def test_at_most_five_candidates_are_given_best_first() -> None:
    found = Detector(NAMES).detect("Taxi")
    shares = [share for _, share in found.candidates]
    assert len(shares) <= 5
    assert shares == sorted(shares, reverse=True)
    assert found.confidence == shares[0]


def test_the_data_file_is_read_at_the_first_detection(tmp_path: Path) -> None:
    detector = Detector(BUNDLED, data=tmp_path / "absent.bin")
    with pytest.raises(EngineError, match=r"absent\.bin cannot be read"):
        detector.detect("Hello")


def test_no_heavy_library_is_needed() -> None:
    program = (
        "import sys; from translator.detector import Detector; Detector(['en']).detect('Hello');"
        "print(sorted({'numpy', 'ctranslate2', 'py3langid'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
