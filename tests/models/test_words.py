"""Words that sentence pairs agree on."""

from models.corpus.pair import Pair
from models.words import learn_words

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


def test_words_that_go_together_are_pairs() -> None:
    found = learn_words(TEXTS * 5)
    assert Pair("dog", "cane") in found
    assert Pair("fish", "pesce") in found
    assert Pair("water", "acqua") in found
    assert found == sorted(found)


def test_names_articles_before_apostrophes_and_what_is_seldom_are_left_out() -> None:
    assert not any("rom" in pair.source or "'" in "".join(pair) for pair in learn_words(TEXTS * 5))
    assert learn_words(TEXTS) == []
    assert learn_words([]) == []
