"""Words that sentence pairs agree on."""

from models.corpus.pair import Pair
from models.words import learn_words, spelt

TEXTS = [
    Pair("The dog eats bread.", "Il cane mangia pane."),
    Pair("The cat eats fish.", "Il gatto mangia pesce."),
    Pair("The dog sees fish.", "Il cane vede pesce."),
    Pair("The cat sees bread.", "Il gatto vede pane."),
    Pair("The water is cold.", "L'acqua è fredda."),
    Pair("He drinks the water.", "Lui beve l'acqua."),
    Pair("The day is cold.", "Il giorno è freddo."),
    Pair("The hour is late.", "L'ora è tarda."),
    Pair("We drink water.", "Beviamo acqua."),
    Pair("We like Rome and bread.", "Ci piace Roma e il pane."),
    Pair("We like Rome and water.", "Ci piacciono Roma e l'acqua."),
]
GERMAN = [
    Pair("The dog eats bread.", "Der Hund isst Brot."),
    Pair("The dog drinks water.", "Der Hund trinkt Wasser."),
    Pair("We eat bread.", "Wir essen Brot."),
    Pair("We drink water.", "Wir trinken Wasser."),
    Pair("The street is long.", "Die Straße ist groß."),
    Pair("We see the street.", "Wir sehen die Straße."),
    Pair("A dog and a street", "Ein Hund und eine Straße"),
    Pair("We like the bread.", "Wir mögen das Brot."),
    Pair("The water is cold.", "Das Wasser ist kalt."),
    Pair("We like Rome.", "Wir mögen Rom."),
    Pair("The dog likes Rome.", "Der Hund mag Rom."),
]

JAPANESE = [
    Pair("The dog eats bread.", "犬はパンを食べる。"),
    Pair("The dog drinks water.", "犬は水を飲む。"),
    Pair("We eat bread.", "私達はパンを食べる。"),
    Pair("We drink water.", "私達は水を飲む。"),
    Pair("The station is near.", "駅が近い。"),
    Pair("We see the station.", "私達は駅を見る。"),
    Pair("Where is the dog?", "犬はどこですか。"),
    Pair("We go to Rome.", "私達はローマへ行く。"),
    Pair("The dog sees Rome.", "犬はローマを見る。"),
]


def test_words_that_go_together_are_pairs() -> None:
    found = learn_words(TEXTS * 5)
    assert Pair("dog", "cane") in found
    assert Pair("fish", "pesce") in found
    assert Pair("water", "acqua") in found
    assert found == sorted(found)


def test_names_articles_before_apostrophes_and_what_is_seldom_are_left_out() -> None:
    assert not any("Rom" in pair.source or "'" in "".join(pair) for pair in learn_words(TEXTS * 5))
    assert learn_words(TEXTS) == []
    assert learn_words([]) == []


def test_words_are_written_as_inside_sentences() -> None:
    found = learn_words(GERMAN * 5)
    assert {Pair("dog", "Hund"), Pair("street", "Straße"), Pair("bread", "Brot")} <= set(found)
    assert not any(pair.source == "Rome" for pair in found)


def test_japanese_words_are_told_by_script_and_particle() -> None:
    found = learn_words(JAPANESE * 5)
    assert {Pair("dog", "犬"), Pair("station", "駅")} <= set(found)
    assert not any(pair.target in {"食", "飲", "見", "行", "近", "ローマ"} for pair in found)


def test_a_word_is_spelt_as_users_type_it_each_spelling_once() -> None:
    dog = Pair("dog", "Hund")
    assert spelt(dog) == [dog, Pair("Dog", "Hund")]
    assert spelt(Pair("Hund", "dog")) == [Pair("Hund", "dog"), Pair("hund", "dog")]
    assert spelt(Pair("cold", "kalt")) == [Pair("cold", "kalt"), Pair("Cold", "Kalt")]
