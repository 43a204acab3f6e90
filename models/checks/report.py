"""The travel check of a pack: words, numbers and fragments, through ``Translator``."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.checks.fragments import fragments, is_invented
from models.checks.numbers import number_phrases, same_digits
from models.checks.words import Question, questions
from models.scoring import translate_all
from models.travel.content import load_travel_content
from translator.languages import LanguagePair


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: how many were asked, and each fault as (asked, answered)."""

    name: str
    asked: int
    faults: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        share = 100 * (1 - len(self.faults) / max(1, self.asked))
        return f"{self.name}: {self.asked - len(self.faults)} of {self.asked} right ({share:.1f}%)"


def check_pack(packs: Path, pair: LanguagePair) -> list[Finding]:
    """Return the findings on the pack of ``pair`` in the folder ``packs``: on all that the model
    says by itself, and on the words as users meet them, with phrasebook and glossary.
    """

    def answers(texts: Sequence[str], *, alone: bool = True) -> list[str]:
        return translate_all(packs, texts, source=pair.source, target=pair.target, alone=alone)

    content = load_travel_content(carriers="check")
    asked = list(questions(content, content.carriers, pair))
    met = answers([one.source for one in asked], alone=False)
    return [*findings(pair, answers), _words("travel words, as users meet them", asked, met)]


def findings(
    pair: LanguagePair, answers: Callable[[Sequence[str]], Sequence[str]]
) -> list[Finding]:
    """Return the findings on whatever answers texts of ``pair``."""
    content = load_travel_content(carriers="check")
    plain = [
        str(phrase.wordings[pair.source][0].text) for phrase in content.phrases if not phrase.slots
    ]
    asked = list(questions(content, content.carriers, pair))
    numbers, scraps = number_phrases(pair.source), fragments(plain)
    return [
        _words("travel words", asked, answers([one.source for one in asked])),
        _judged("numbers kept", numbers, answers(numbers), same_digits),
        _judged("fragments", scraps, answers(scraps), lambda a, b: not is_invented(a, b)),
    ]


def _words(name: str, asked: Sequence[Question], answers: Sequence[str]) -> Finding:
    faults = [
        (one.source, answer)
        for one, answer in zip(asked, answers, strict=True)
        if not one.is_right(answer)
    ]
    return Finding(name, len(asked), tuple(faults))


def _judged(
    name: str,
    texts: Sequence[str],
    answers: Sequence[str],
    is_right: Callable[[str, str], bool],
) -> Finding:
    pairs = zip(texts, answers, strict=True)
    return Finding(name, len(texts), tuple(pair for pair in pairs if not is_right(*pair)))
