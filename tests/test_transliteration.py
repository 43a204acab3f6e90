"""Transliteration follows the standards' own examples."""

import pytest

from translator import transliteration
from translator.languages import LanguagePair
from translator.task import Task, read_aloud
from translator.translation import Origin
from translator.transliteration import transliterated


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("el", "Πού είναι ο σταθμός;", "Poú eínai o stathmós?"),
        ("el", "Αθήνα, Ευαγγελισμός, Πειραιάς", "Athína, Evangelismós, Peiraiás"),
        ("el", "8:30 π.μ. μ' αρέσει κλαμπ", "8:30 p.m. m' arései klab"),
        ("el", "Ευ\u0301α του eSIM: https://a.gr/?x=1;y=2", "Éva tou eSIM: https://a.gr/?x=1;y=2"),
        ("ru", "чаи\u0306, е\u0308лка; iPhone", "chay, yolka; iPhone"),
        ("bg", "На 5-ия етаж, ия", "Na 5-ia etazh, ia"),
        ("el", "αύριο ευχαριστώ Ταϋγέτη", "ávrio efcharistó Taÿgéti"),
        ("el", "Μπορώ; λάμπα, άγχος, ΕΞΟΔΟΣ", "Boró? lámpa, ánchos, EXODOS"),
        ("ru", "Где находится вокзал?", "Gde nakhoditsya vokzal?"),
        ("ru", "Есть ещё поезд? Съел. ВЫХОД", "Yest yeshchyo poyezd? Syel. VYKHOD"),
        ("uk", "Згорани, Знам'янка, Єнакієве", "Zghorany, Znamianka, Yenakiieve"),
        ("uk", "Їжакевич, Кадиївка, Йосипівка, Стрий", "Yizhakevych, Kadyivka, Yosypivka, Stryi"),
        ("uk", "Щербухи, Юрій, Корюківка, Яготин", "Shcherbukhy, Yurii, Koriukivka, Yahotyn"),
        ("uk", "Костянтин, Ґалаґан, Гадяч", "Kostiantyn, Galagan, Hadiach"),
        ("bg", "София, Търново, Щръклево, Хасково", "Sofia, Tarnovo, Shtraklevo, Haskovo"),
        ("zh", "银行在哪里？（今天）", "Yín háng zài nǎ lǐ? (Jīn tiān)"),
        ("zh", "你好\n再见。", "Nǐ hǎo\nZài jiàn."),
        ("zh-CN", "3号线怎么走？谢谢。", "3 hào xiàn zěn me zǒu? Xiè xiè."),
    ],
)
def test_a_text_is_spelt_in_latin_letters(language: str, text: str, expected: str) -> None:
    assert transliterated(text, language) == expected


def test_what_is_not_known_or_too_long_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert transliterated("أين المحطة؟", "ar") is None
    assert transliterated("да " * 300, "ru") is None
    monkeypatch.setattr(transliteration, "find_spec", lambda _name: None)
    assert transliterated("银行", "zh") is None


@pytest.mark.parametrize(
    ("target", "text", "expected"),
    [("uk", "Київ", "Kyiv"), ("uk", "Hotel 24", None), ("es", "Adiós", None), ("ar", "نعم", None)],
)
def test_an_answer_in_other_letters_brings_its_own(
    target: str, text: str, expected: str | None
) -> None:
    task = Task.of("Kyiv", LanguagePair("en", target))
    assert read_aloud(task.answer(text, Origin.MODEL)).romanisation == expected
    assert read_aloud(task.answer(text, Origin.NONE)).romanisation is None
