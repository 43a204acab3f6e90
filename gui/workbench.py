"""The workbench: the translators of the window over one set of packs and one phrasebook."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import msgspec

from gui.long_text import joined, sentences
from gui.request import Advance, Answer, Offer, Request
from gui.saved import is_saved
from translator import NoRouteError, Translation, Translator, WaywordError
from translator.engine import Engine
from translator.languages import LanguagePair
from translator.phrasebook.curated.answering import KNOWN
from translator.settings import Folders, Settings

ALTERNATIVES = 3
_LONGEST_WITH_ALTERNATIVES = 240
_FEW = 4
"""Sentences that are translated together; more are translated one by one."""

_NOTHING = "1"
"""What goes through the model's hands and needs no translation."""

_SAMPLE = 2_000
"""Characters that tell the language of a long text."""


class Workbench:
    """Translates for the engine thread; its pages' translator shares packs and phrasebook.

    What is typed on the way to a phrase is no history, so translating keeps none: ``keep`` does.
    """

    def __init__(
        self,
        *,
        warn: Callable[[WaywordError], None],
        folders: Folders | None = None,
        load_engine: Callable[[LanguagePair, int], Engine] | None = None,
    ) -> None:
        """Raise WaywordError where the user's settings cannot be read."""
        self._load_engine = load_engine
        self._warn = warn
        self.folders = folders or Folders.find()
        self.pages = Translator(folders=self.folders)
        self._live = self._translator()

    def renew(self, settings: Settings | None) -> None:
        """Look for packs anew, with other settings where they are given."""
        self.pages.settings = settings or self.pages.settings
        self._live.close()
        self._live = self._translator()

    def close(self) -> None:
        """Unload the models and close the phrasebook."""
        self._live.close()
        self.pages.close()

    def offer(self) -> Offer:
        """Return what can be translated here."""
        phrases = KNOWN if self.pages.settings.phrasebook else ()
        return Offer(frozenset(self._live.pairs()), phrases, self.pages)

    def prepare(self, pair: LanguagePair) -> None:
        """Load the models of a pair, where it has some."""
        with suppress(NoRouteError):
            self._live.route(pair)
            self._live.translate(_NOTHING, source=pair.source, target=pair.target)

    def keep(self, translation: Translation) -> None:
        """Add a translation to the history, if the user wants one."""
        self.pages.phrasebook.note(translation, history=self.pages.settings.history)

    def answer(self, request: Request, advance: Callable[[Advance], None]) -> Answer:
        """Translate, telling ``advance`` after each sentence of a long text what there is.

        What ``advance`` raises stops it. Raises WaywordError.
        """
        parts = sentences(request.text, request.source)
        if len(parts) <= _FEW:
            translation = self._translate(request.text, request.source, request.target)
        else:
            translation = self._one_by_one(request, parts, advance)
        return Answer(
            request.ticket,
            translation,
            None if request.source else self._certainty(request, translation.source),
            self._is_starred(translation),
        )

    def _translator(self) -> Translator:
        return Translator(
            folders=self.folders,
            settings=msgspec.structs.replace(self.pages.settings, history=False),
            store=self.pages.store,
            phrasebook=self.pages.phrasebook,
            load_engine=self._load_engine,
            warn=self._warn,
        )

    def _translate(self, text: str, source: str | None, target: str) -> Translation:
        wanted = ALTERNATIVES if len(text) <= _LONGEST_WITH_ALTERNATIVES else 0
        found = self._live.translate(text, source=source, target=target, alternatives=wanted)
        return replace(
            found,
            alternatives=_distinct(found.text, found.alternatives),
            # The doubt about the source is told beside the language; its words are the command's.
            flags=tuple(flag for flag in found.flags if "--from" not in flag),
        )

    def _one_by_one(
        self, request: Request, parts: list[str], advance: Callable[[Advance], None]
    ) -> Translation:
        source = request.source
        if source is None:
            sample = request.text[:_SAMPLE]
            found = self._live.detect(sample, target=request.target)
            source = found.language or self._translate(sample, None, request.target).source
        done: list[Translation | str] = []
        for part in parts:
            done.append(
                self._live.translate(part, source=source, target=request.target)
                if part.strip()
                else part
            )
            text = "".join(one if isinstance(one, str) else one.text for one in done[-1:])
            advance(Advance(request.ticket, len(done), len(parts), text))
        return joined(request.text, LanguagePair(source, request.target), done)

    def _certainty(self, request: Request, source: str) -> float | None:
        found = self._live.detect(request.text[:_SAMPLE], target=request.target)
        return dict(found.candidates).get(source)

    def _is_starred(self, translation: Translation) -> bool:
        try:
            return is_saved(self.pages, translation)
        except WaywordError as error:
            self._warn(error)
            return False


def _distinct(text: str, alternatives: tuple[str, ...]) -> tuple[str, ...]:
    """Return the wordings that differ in more than punctuation and case."""
    seen, kept = {_letters(text)}, []
    for wording in alternatives:
        if _letters(wording) not in seen:
            seen.add(_letters(wording))
            kept.append(wording)
    return tuple(kept)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
