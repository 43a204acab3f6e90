"""Verified answers: what the curated phrasebook says to a task."""

import re
import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from translator.detector.detection import Detection
from translator.languages import LanguagePair
from translator.manner import Manner
from translator.phrasebook.curated.answering import LANGUAGES, answered_language
from translator.phrasebook.curated.curated import Answer, Curated
from translator.task import Task
from translator.text.hanzi import simplified
from translator.translation import Translation

if TYPE_CHECKING:
    from translator.phrasebook.curated.search import CuratedMatch, CuratedSearch

_FIRST_NOT_LATIN = "\u0370"
_KANA = re.compile("[\u3040-\u30ff]")
"""What a Japanese sentence has and a Chinese one never."""


class Verified:
    """Answers tasks from a curated phrasebook in one manner; methods raise DatabaseError."""

    def __init__(self, curated: Curated | None, manner: Manner) -> None:
        """Answer from ``curated``; None answers nothing."""
        self.curated = curated
        self._manner = manner
        self._search: CuratedSearch | None = None
        self._lock = threading.Lock()

    def suggestions(
        self, text: str, *, language: str | None = None, limit: int = 3
    ) -> "list[CuratedMatch]":
        """Return the phrases nearest to a text, the best first; the first call takes a second."""
        if self.curated is None:
            return []
        with self._lock:
            if self._search is None:
                from translator.phrasebook.curated.search import (  # noqa: PLC0415 - seldom needed
                    CuratedSearch,
                )

                self._search = CuratedSearch(self.curated)
        asked = simplified(text, language) if language else text
        return self._search.search(asked, limit=limit, language=language)

    def close(self) -> None:
        """Close the phrasebook."""
        if self.curated is not None:
            self.curated.close()

    def answer(self, task: Task, *, alternatives: int = 0) -> Translation | None:
        """Return the answer to a task, with up to so many other wordings."""
        found = self.answers({task.given: task}, task.pair, alternatives=alternatives)
        return found.get(task.given)

    def answers(
        self, tasks: Mapping[str, Task], pair: LanguagePair, *, alternatives: int = 0
    ) -> dict[str, Translation]:
        """Return the answers to those tasks of one pair that have one, under the same keys."""
        if self.curated is None or not tasks:
            return {}
        asked = {key: simplified(task.plain, pair.source) for key, task in tasks.items()}
        found = self.curated.answer([*asked.values()], pair, manner=self._manner)
        return {
            key: _translation(tasks[key], found[text], alternatives)
            for key, text in asked.items()
            if text in found
        }

    def language(self, text: str, target: str, found: Detection) -> str | None:
        """Return the language that a text is a phrase in where the detector is unsure, else None.

        The one in which it is a phrase without slots; of several, the detector's first one. Where
        there is none, the detector's language outside the packs' if the text is a phrase with
        slots in it. A further language counts after these, and not by a single Latin word, which
        may be many languages'.
        """
        if self.curated is None or found.language is not None or answered_language(target) is None:
            return None
        known = [tag for tag in self._known(text) if tag != answered_language(target)]
        exact = [tag for tag in known if tag in LANGUAGES]
        if len(exact) == 1:
            return exact[0]
        ranked = [*filter(None, [found.outside]), *(tag for tag, _share in found.candidates)]
        if exact:
            return next((tag for tag in ranked if answered_language(tag) in exact), None)
        is_telling = len(text.split()) > 1 or max(text, default="") >= _FIRST_NOT_LATIN
        likely = [tag for tag in ranked[:1] if is_telling or answered_language(tag) in LANGUAGES]
        if likely == ["ja"] and not _KANA.search(text):
            likely.append("zh")
        if tag := self._first_answering(likely, text, target):
            return tag
        return known[0] if known and is_telling else None

    def _first_answering(self, tags: Sequence[str], text: str, target: str) -> str | None:
        """Return the first language in which a text is a phrase, with slots or without."""
        if self.curated is None:
            return None
        for tag in tags:
            asked, pair = simplified(text, tag), LanguagePair(tag, target)
            if self.curated.answer([asked], pair, manner=self._manner):
                return tag
        return None

    def _known(self, text: str) -> list[str]:
        """Return the languages in which a text, or its simplified form, is a phrase."""
        if self.curated is None:
            return []
        known = self.curated.languages_of(text)
        chinese = simplified(text, "zh")
        return known if chinese == text else [*known, *self.curated.languages_of(chinese)]


def _translation(task: Task, answer: Answer, alternatives: int) -> Translation:
    romanisation = None
    if answer.kana is not None:
        from translator.romanizer import romanise  # noqa: PLC0415 - one target of seven

        romanisation = romanise(answer.kana)
    return task.verified(
        answer.text,
        phrase=answer.phrase,
        alternatives=answer.alternatives[:alternatives],
        romanisation=romanisation,
    )
