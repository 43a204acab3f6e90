"""The translator: detect, look up, route, translate, remember."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import cached_property, partial
from itertools import islice
from types import TracebackType
from typing import Self

from msgspec import structs

from translator.caution import Caution
from translator.detector.detection import Detection
from translator.detector.detector import Detector
from translator.engine import DecodeOptions, Engine, core_count
from translator.engines import ModelLoader
from translator.errors import InputError, NoRouteError, UnsureError, WaywordError
from translator.languages import LanguagePair, language_tag
from translator.manner import Manner
from translator.packs.pack import Pack
from translator.packs.store import PackStore
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.glossary import Glossary
from translator.phrasebook.memory import MemoryEntry, MemoryKey
from translator.phrasebook.phrase import Phrase
from translator.phrasebook.phrasebook import Phrasebook
from translator.renderer import Renderer
from translator.route import Route, Routes, no_source_message, reachable, sources_of
from translator.settings import Folders, Settings
from translator.task import Task, choose_source, read_aloud, refused
from translator.termbase import Termbase
from translator.text.normalise import normalise
from translator.translation import Origin, Translation
from translator.verified import Verified

MAX_ALTERNATIVES = 15

CHUNK = 512
"""Texts that a batch takes at a time: more would waste less of the engine's time on batches
that are not full, and keep an interruption waiting for longer.
"""

BUSY_MS = 200
"""How long a phrase waits for another process that writes the phrasebook."""

BATCH_SIZE = 32
"""Segments of a batch decoded side by side; more gains nothing on a CPU."""


class Translator:
    """Translates texts offline, from phrasebook, Memory or model.

    Configure once, call many times; ``close`` (or ``with``) when done. One thread at a time may
    call it. ``warn`` receives the errors that did not stop a translation, such as a phrasebook
    that cannot be written; by default they are dropped.
    """

    def __init__(
        self,
        *,
        folders: Folders | None = None,
        settings: Settings | None = None,
        store: PackStore | None = None,
        phrasebook: Phrasebook | None = None,
        manner: Manner | None = None,
        load_engine: Callable[[LanguagePair, int], Engine] | None = None,
        warn: Callable[[WaywordError], None] | None = None,
    ) -> None:
        """Use the user's own folders and settings, and the bundled packs, where none is given.

        ``manner`` overrides the settings' own. Nothing is loaded or opened before it is needed.
        Raises InputError for wrong settings.
        """
        folders = folders or Folders.find()
        self.settings = settings or Settings.load(folders.settings)
        self.store = store or PackStore.default(folders)
        self.phrasebook = phrasebook or Phrasebook(
            folders.database,
            memory_entries=self.settings.memory_entries,
            busy_timeout_ms=BUSY_MS,
        )
        curated = Curated()
        answering = curated if self.settings.phrasebook else None
        self.verified = Verified(answering, manner or self.settings.manner)
        self._routes = Routes(self.store.serving(), rerank=self.settings.rerank)
        self._detectors: dict[str | None, Detector] = {}
        caution = Caution(warn)
        self._reading, self._warn = caution.reading, caution.warn
        glossary = Glossary(curated.store) if self.settings.glossary else None
        self._terms = Termbase(glossary, self.phrasebook.phrases, caution)
        load = load_engine or partial(ModelLoader().load_for, self.pack)
        self._renderer = Renderer(load, self._terms, self._routes.reranks)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Unload the models and close the phrasebook; the translator can be used again."""
        self._renderer.unload()
        self.phrasebook.close()
        self.verified.close()
        self._tell_troubles()

    def pairs(self) -> list[LanguagePair]:
        """Return every pair that can be translated here, pivots included, sorted."""
        return reachable(self._routes.packs)

    def detect(self, text: str, *, target: str | None = None) -> Detection:
        """Tell the language of ``text`` among the sources at hand (those that reach ``target``)."""
        tag = language_tag(target) if target else None
        if tag not in self._detectors:
            self._detectors[tag] = Detector(sources_of(tag, self._routes.packs))
        return self._detectors[tag].detect(normalise(text))

    def translate(
        self, text: str, *, source: str | None = None, target: str, alternatives: int = 0
    ) -> Translation:
        """Translate one text.

        ``source`` is detected where it is not given; ``alternatives`` asks for that many other
        wordings. Raises LanguageError, NoRouteError, UnsureError, TextTooLongError, PackError
        or EngineError.
        """
        if not 0 <= alternatives <= MAX_ALTERNATIVES:
            raise InputError(f"There can be 0 to {MAX_ALTERNATIVES} alternatives.")
        begun = time.perf_counter()
        task = structs.replace(self._task(text, source, language_tag(target)), begun=begun)
        key = self._memory_key(task, alternatives)
        recall = partial(self.phrasebook.recall, task.plain, task.pair, key)
        phrase, entry = self._reading(recall) or (None, None)
        if phrase is not None:
            done = task.answer(phrase.into(task.pair.target), Origin.PHRASEBOOK)
        elif self._terms.has_taught(task.plain, task.pair):
            key, done = None, self._recalled_or_made(task, None, alternatives)
        else:
            done = self._recalled_or_made(task, entry, alternatives)
        self._remember(done, key if done.origin is Origin.MODEL else None, phrase)
        return read_aloud(done)

    def translate_batch(
        self,
        texts: Iterable[str],
        *,
        source: str | None = None,
        target: str,
        exact: bool = False,
        confidence: bool = True,
    ) -> Iterator[Translation]:
        """Translate texts lazily on all cores, in order, one result for each.

        Own phrases win here too; Memory and history are neither read nor written. A text that
        cannot be translated comes back unchanged, with origin NONE and the reason in its flags.
        ``exact`` decodes each text by itself; without ``confidence``, which greedy decoding
        takes longer to tell, it is 0 for what a model made. Raises LanguageError, NoRouteError,
        PackError or EngineError.
        """
        size = 1 if exact else BATCH_SIZE
        options = DecodeOptions(beam=self.settings.beam, batch_size=size, scores=confidence)
        tag = language_tag(target)
        if source is not None:
            pair = LanguagePair.of(source, tag)
            self._routes.find(pair)
        stream = iter(texts)
        pending: deque[Future[list[Translation]]] = deque()
        with ThreadPoolExecutor(max_workers=2, thread_name_prefix="batch") as pool:
            try:
                while chunk := list(islice(stream, CHUNK)):
                    pending.append(pool.submit(self._batch, chunk, source, tag, options))
                    if len(pending) > 2:  # noqa: PLR2004 - one runs, one is ready, one is read
                        yield from pending.popleft().result()
                while pending:
                    yield from pending.popleft().result()
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def pack(self, pair: LanguagePair) -> Pack:
        """Return the pack that translates ``pair`` directly. Raises PackMissingError."""
        pack = self._routes.packs.get(pair)
        return pack or self.store.for_pair(pair)

    def route(self, pair: LanguagePair) -> Route:
        """Return how ``pair`` is translated here. Raises NoRouteError."""
        return self._routes.find(pair)

    def fingerprint(self, pair: LanguagePair) -> str:
        """Return what names the packs and the decoding that ``pair`` goes through here.

        Raises NoRouteError.
        """
        return f"{self._routes.fingerprint(pair)} {self._decoding}"

    @cached_property
    def _decoding(self) -> str:
        return f"beam={self.settings.beam or 'pack'} terms={self._terms.version}"

    def _task(self, text: str, source: str | None, target: str) -> Task:
        if source is not None:
            return Task.of(text, LanguagePair.of(source, target))
        found = self.detect(text, target=target)
        if known := self._reading(lambda: self.verified.language(normalise(text), target, found)):
            return Task.of(text, LanguagePair(known, target))
        sources = sources_of(target, self._routes.packs)
        if not sources:
            raise NoRouteError(no_source_message(target, self._routes.packs))
        return choose_source(text, target, found, sources=sources)

    def _recalled_or_made(
        self, task: Task, entry: MemoryEntry | None, alternatives: int
    ) -> Translation:
        """Return what the curated phrasebook, the Memory (``entry``) or the model says."""
        verified = self._reading(lambda: self.verified.answer(task, alternatives=alternatives))
        if verified is not None:
            return verified
        route = self.route(task.pair)
        if entry is not None:
            return task.recalled(entry, route)
        options = DecodeOptions(beam=self.settings.beam, batch_size=1)
        rendering = self._renderer.render([task.plain], route, options)[0]
        if rendering.refusal is not None:
            raise rendering.refusal
        if alternatives:
            options = structs.replace(options, count=alternatives + 1)
            wide = self._renderer.render([task.plain], route, options)[0]
            others = [text for text in (wide.text, *wide.alternatives) if text != rendering.text]
            rendering = structs.replace(rendering, alternatives=tuple(others[:alternatives]))
        return task.made(rendering, route, alternatives=alternatives)

    def _batch(
        self, chunk: Sequence[str], source: str | None, target: str, options: DecodeOptions
    ) -> list[Translation]:
        """Translate one chunk: own phrases first, then each pair's texts, each text once."""
        start = time.perf_counter()
        answers: dict[str, Translation] = {}
        waiting: dict[LanguagePair, dict[str, Task]] = {}
        for text in dict.fromkeys(chunk):
            try:
                task = self._task(text, source, target)
            except UnsureError as error:
                answers[text] = refused(text, target, error)
            else:
                waiting.setdefault(task.pair, {})[text] = task
        for pair, tasks in waiting.items():
            answers |= self._batch_pair(pair, tasks, options)
        spent = (time.perf_counter() - start) * 1000 / max(1, len(chunk))
        return [replace(answers[text], milliseconds=spent) for text in chunk]

    def _batch_pair(
        self, pair: LanguagePair, tasks: Mapping[str, Task], options: DecodeOptions
    ) -> dict[str, Translation]:
        """Answer the tasks of one pair, by given text."""
        plains = [task.plain for task in tasks.values()]
        known = self._reading(lambda: self.phrasebook.phrases.lookup_many(plains, pair)) or {}
        answers = {
            text: task.answer(known[task.plain].into(pair.target), Origin.PHRASEBOOK)
            for text, task in tasks.items()
            if task.plain in known
        }
        rest = {text: task for text, task in tasks.items() if text not in answers}
        answers |= self._reading(lambda: self.verified.answers(rest, pair)) or {}
        rest = {text: task for text, task in rest.items() if text not in answers}
        try:
            route = self.route(pair)
        except NoRouteError as error:
            return answers | {text: refused(text, pair.target, error) for text in rest}
        texts = [task.plain for task in rest.values()]
        made = self._renderer.render(texts, route, options, workers=core_count())
        for (text, task), rendering in zip(rest.items(), made, strict=True):
            answers[text] = task.made(rendering, route)
        return answers

    def _remember(self, done: Translation, key: MemoryKey | None, phrase: Phrase | None) -> None:
        """Keep what the model made, the phrase's use and the history, as the settings allow."""
        used = phrase.id if phrase else None
        self.phrasebook.note(done, key=key, history=self.settings.history, phrase_id=used)
        self._tell_troubles()

    def _tell_troubles(self) -> None:
        """Say what the phrasebook could not do behind the answers."""
        for error in self.phrasebook.troubles():
            self._warn(error)

    def _memory_key(self, task: Task, alternatives: int) -> MemoryKey | None:
        """Return what the Memory knows a task by; None where it is off or nothing leads there."""
        if not self.settings.memory or not self._routes.leads(task.pair):
            return None
        options = f"{self._decoding} alternatives={alternatives}"
        return MemoryKey(task.plain, task.pair, self._routes.fingerprint(task.pair), options)
