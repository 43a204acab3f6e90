"""A lexicon learnt from pairs: which noun goes with which, its gender and number."""

import pytest

from models.corpus.pair import Pair
from models.lexicon import Noun, learn_nouns


def seen(count: int, *pairs: tuple[str, str]) -> list[Pair]:
    return [Pair(*pair) for pair in pairs] * count


SOCK = ("I lost my sock here.", "Perdí el calcetín aquí.")
OTHERS = seen(
    10,
    ("He ran away from the dog.", "Huyó del perro."),
    ("We sleep here.", "Dormimos aquí."),
    ("I lost.", "Perdí el tren la noche."),
    ("I lost.", "J'ai perdu la tête et une main."),
)


def nouns(pairs: list[Pair], language: str = "es", known: frozenset[str] = frozenset()) -> set[str]:
    out, _back = learn_nouns(pairs + OTHERS, language, known)
    return {one.line(english_first=True) for one in out}


def test_words_that_are_found_together_behind_articles_are_a_pair() -> None:
    out, back = learn_nouns(seen(4, SOCK) + OTHERS, "es", frozenset())
    sock = Noun("sock", "calcetín", "m", plural=False)
    assert sock in out
    assert sock in back
    assert sock.line(english_first=True) == "sock = calcetín m"
    assert sock.line(english_first=False) == "calcetín = sock m"


@pytest.mark.parametrize(
    ("pair", "language", "line"),
    [
        (("I lost my sponge.", "Perdí la esponja."), "es", "sponge = esponja f"),
        (("I lost the brakes.", "Perdí los frenos."), "es", "brakes = frenos mp"),
        (("I lost the crisis.", "Perdí la crisis."), "es", "crisis = crisis f"),
        (("I lost my barn.", "J'ai perdu la grange."), "fr", "barn = grange f"),
        (("I lost my nails.", "Perdi os pregos."), "pt", "nails = pregos mp"),
        (("I lost my nails.", "Ho perso i chiodi."), "it", "nails = chiodi mp"),
        (("I lost my sponge.", "Ho perso una spugna, un'altra."), "it", "sponge = spugna f"),
        (("I lost my sponge.", "J'ai perdu une éponge, l'éponge."), "fr", "sponge = éponge f"),
        (("I lost my brush.", "Ich habe einen Pinsel."), "de", "brush = Pinsel m"),
        (("I lost my street.", "Eine Straße ist hier, die Straße."), "de", "street = Straße f"),
        (("I lost my bike.", "Ich sehe das Fahrrad."), "de", "bike = Fahrrad n"),
        (("I lost my sponge.", "スポンジをなくした。"), "ja", "sponge = スポンジ"),
    ],
)
def test_articles_tell_gender_and_number(pair: tuple[str, str], language: str, line: str) -> None:
    assert line in nouns(seen(4, pair), language)


@pytest.mark.parametrize(
    "pairs",
    [
        seen(2, SOCK),
        seen(200, SOCK),
        seen(4, SOCK) + seen(3, ("I lost my sock here.", "Perdí la media aquí.")),
        seen(4, ("They sock him.", "Le golpean.")),
        seen(4, ("I met the Sock.", "Conocí al Calcetín.")),
        seen(4, ("I lost my sock.", "Perdí mi calcetín.")),
        seen(4, ("I lost my sock.", "Perdí el saco de pie.")),
    ],
    ids=["seldom", "common", "two meanings", "no noun", "a name", "no gender", "a piece"],
)
def test_what_is_not_sure_is_not_learnt(pairs: list[Pair]) -> None:
    assert not any(one.startswith("sock") for one in nouns(pairs))


def test_german_plurals_and_words_written_small_are_not_learnt() -> None:
    brushes = seen(4, ("I lost my brushes.", "Ich sehe die Pinsel, meine Pinsel."))
    assert not nouns(brushes, "de")
    assert not nouns(seen(4, ("I lost my brush.", "Ich sehe den pinsel.")), "de")


def test_known_words_are_not_learnt_again() -> None:
    assert nouns(seen(4, SOCK), known=frozenset({"sock"})) == set()


def test_a_part_of_an_english_compound_is_not_learnt_for_german() -> None:
    pairs = seen(4, ("I lost the vacuum cleaner.", "Ich habe einen Staubsauger, den Staubsauger."))
    learnt = nouns(pairs, "de")
    assert "cleaner = Staubsauger m" not in learnt
    assert not any(line.startswith("vacuum") for line in learnt)


def test_japanese_words_are_no_verbs_plurals_or_parts_of_compounds() -> None:
    assert not nouns(seen(4, ("I lost my sponges.", "スポンジをなくした。")), "ja")
    assert not nouns(seen(4, ("I lost the meal.", "食べた。")), "ja")
    garden = seen(4, ("I like the botanical garden.", "植物園が好きだ。"))
    assert "botanical = 植物園" not in nouns(
        garden + seen(9, ("I saw the garden.", "庭を見た。")), "ja"
    )
