"""A task: one text that waits for its translation."""

from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

import msgspec

from translator.detector.detection import Detection
from translator.errors import UnsureError, WaywordError
from translator.languages import PIVOT, LanguagePair, language_name
from translator.legs import Rendering
from translator.phrasebook.memory import MemoryEntry
from translator.route import Route
from translator.text.normalise import normalise
from translator.translation import Origin, Translation


class Task(msgspec.Struct, frozen=True):
    """What was given, its normalised form, the pair, a doubt about the source language, and
    what ``perf_counter`` said when work on it began (None: it is not timed).
    """

    given: str
    plain: str
    pair: LanguagePair
    doubt: str | None = None
    begun: float | None = None

    @classmethod
    def of(cls, given: str, pair: LanguagePair, *, doubt: str | None = None) -> "Task":
        """Build a task; lone surrogates, which no output could hold, become U+FFFD."""
        printable = (
            given.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            if _has_surrogate(given)
            else given
        )
        return cls(printable, normalise(given), pair, doubt)

    def answer(self, text: str, origin: Origin, *, flags: tuple[str, ...] = ()) -> Translation:
        """Return a translation that no model was asked for."""
        return Translation(
            self.given,
            text,
            self.pair.source,
            self.pair.target,
            origin,
            confidence=0.0 if origin is Origin.NONE else 1.0,
            milliseconds=self._spent(),
            flags=self._flags(flags),
        )

    def verified(
        self, text: str, *, phrase: str, alternatives: tuple[str, ...], romanisation: str | None
    ) -> Translation:
        """Return the translation that the curated phrasebook gives."""
        return replace(
            self.answer(text, Origin.PHRASEBOOK),
            verified=True,
            phrase=phrase,
            alternatives=alternatives,
            romanisation=romanisation,
        )

    def made(self, rendering: Rendering, route: Route, *, alternatives: int = 0) -> Translation:
        """Return the translation that a model's rendering amounts to."""
        if rendering.refusal is not None:
            return self.answer(self.given, Origin.NONE, flags=(str(rendering.refusal),))
        return Translation(
            self.given,
            rendering.text,
            self.pair.source,
            self.pair.target,
            Origin.COPY if rendering.copied else Origin.MODEL,
            route=route,
            alternatives=rendering.alternatives[:alternatives],
            confidence=rendering.confidence,
            milliseconds=self._spent(),
            flags=self._flags(tuple(str(fault) for fault in rendering.faults)),
        )

    def recalled(self, entry: MemoryEntry, route: Route) -> Translation:
        """Return the translation that the Memory holds."""
        return Translation(
            self.given,
            entry.text,
            self.pair.source,
            self.pair.target,
            Origin.MEMORY,
            route=route,
            alternatives=entry.alternatives,
            confidence=entry.confidence,
            milliseconds=self._spent(),
            flags=self._flags(entry.flags),
        )

    def _spent(self) -> float:
        """Return the milliseconds since the work began."""
        return 0.0 if self.begun is None else (perf_counter() - self.begun) * 1000

    def _flags(self, flags: tuple[str, ...]) -> tuple[str, ...]:
        return (self.doubt, *flags) if self.doubt else flags


def read_aloud(done: Translation) -> Translation:
    """Return a translation with its romanisation, where its letters need one that can be told."""
    if done.romanisation or done.origin is Origin.NONE or _is_latin(done.text):
        return done
    if done.target.split("-", 1)[0] == "ja":
        from translator.readings import romanised  # noqa: PLC0415 - one target of many

        found = romanised(done.text)
    else:
        from translator.transliteration import transliterated  # noqa: PLC0415 - few need it

        found = transliterated(done.text, done.target)
    return replace(done, romanisation=found) if found else done


def _is_latin(text: str) -> bool:
    """Tell whether all letters come before Greek ones, as Latin letters do."""
    return text.isascii() or all(letter < "\u0370" for letter in text if letter.isalpha())


def _has_surrogate(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text)


def choose_source(text: str, target: str, found: Detection, *, sources: Sequence[str]) -> Task:
    """Return a task in the language that was detected.

    Where the detector is unsure its best candidate is taken (without one English, else the
    first of ``sources``, of which there is one at least), and the task says so. Raises
    UnsureError where the text is in a language that is not at hand.
    """
    if found.language is not None:
        return Task.of(text, LanguagePair(found.language, target))
    if found.outside is not None and found.outside == target.split("-", 1)[0]:
        raise UnsureError(
            f"This looks like {language_name(target)} already; if it is another language,"
            " say so with --from."
        )
    if found.outside is not None:
        raise UnsureError(
            f"This looks like {language_name(found.outside)}, which cannot be translated into"
            f" {language_name(target)} here; if it is another language, say so with --from."
        )
    ranked = [tag for tag, _share in found.candidates]
    best, *others = ranked or [PIVOT if PIVOT in sources else sources[0]]
    if not any(map(str.isalpha, text)):
        return Task.of(text, LanguagePair(best, target))
    doubt = f"The source language is a guess: {language_name(best)}"
    if others:
        doubt += f", or perhaps {' or '.join(map(language_name, others[:2]))}"
    return Task.of(text, LanguagePair(best, target), doubt=f"{doubt}; say --from to be sure.")


def refused(text: str, target: str, error: WaywordError) -> Translation:
    """Return the text unchanged, flagged with the reason, for a batch that must go on."""
    return Task.of(text, LanguagePair("und", target)).answer(text, Origin.NONE, flags=(str(error),))
