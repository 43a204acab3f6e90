"""The transfer: rows out of the input, through the translator, into the output."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from translator.batch.formats import Format
from translator.batch.output_file import OutputFile
from translator.batch.row import Row
from translator.languages import LanguagePair
from translator.translation import Origin, Translation

MOST_ROWS_HELD = 1 << 16
"""Rows read and not yet written; well over what a translator reads ahead."""

MOST_BYTES_HELD = 1 << 24
"""Bytes of the input read and not yet written."""

_TELL_SECONDS = 0.1


class BatchTranslator(Protocol):
    """What a batch needs of a translator."""

    def translate_batch(
        self,
        texts: Iterable[str],
        *,
        source: str,
        target: str,
        exact: bool = False,
        confidence: bool = True,
    ) -> Iterator[Translation]:
        """Yield one translation for each text, in order, its ``source_text`` as it was given.

        Texts are pulled as they are needed, some chunks ahead. A refused text comes back
        unchanged with origin NONE and flags that say why. Confidence is not asked for.
        """


class Transfer:
    """Carries rows over in order, each once, and confirms them now and then.

    The rows between reading and writing are bounded: where the bound is reached, the texts
    given to the translator end, and what is left goes to it in a further call.
    """

    def __init__(
        self,
        rows: Iterator[Row],
        form: Format,
        output: OutputFile,
        *,
        tell: Callable[[], None],
        confirm_seconds: float,
    ) -> None:
        """``tell`` is called about ten times a second."""
        self._rows = rows
        self._form = form
        self._output = output
        self._tell = tell
        self._confirm_seconds = confirm_seconds
        self._held: deque[Row] = deque()
        self._written = output.done.input_bytes
        self._more = True
        self._asking = False
        self._next_tell = self._next_confirm = 0.0

    def run(self, translator: BatchTranslator, pair: LanguagePair, *, exact: bool) -> None:
        """Carry all rows over; what is done is confirmed at the end, however it comes.

        Raises InputError, BatchError and what the translator raises; RuntimeError where the
        translator breaks its word.
        """
        self._next_confirm = time.monotonic() + self._confirm_seconds
        try:
            while self._more:
                self._asking = True
                texts = self._texts()
                for translation in translator.translate_batch(
                    texts, source=pair.source, target=pair.target, exact=exact, confidence=False
                ):
                    self._answer(translation)
                self._write_untranslated()
                if self._asking or self._held:
                    raise RuntimeError("the translator gave back fewer translations than texts")
        finally:
            self._output.confirm()

    def _texts(self) -> Iterator[str]:
        """Yield texts up to the bound on what is held; may be pulled from another thread."""
        for row in self._rows:
            self._held.append(row)
            if row.text is not None:
                yield row.text
            if len(self._held) >= MOST_ROWS_HELD or row.end - self._written >= MOST_BYTES_HELD:
                break
        else:
            self._more = False
        self._asking = False

    def _answer(self, translation: Translation) -> None:
        self._write_untranslated()
        row = self._held.popleft() if self._held else None
        if row is None or row.text != translation.source_text:
            raise RuntimeError("the translator gave back a translation of another text")
        refused = translation.origin is Origin.NONE
        self._write(row, self._form.render(row, None if refused else translation.text), translation)

    def _write_untranslated(self) -> None:
        held = self._held
        while held and held[0].text is None:
            row = held.popleft()
            self._write(row, row.raw, None)

    def _write(self, row: Row, data: bytes, translation: Translation | None) -> None:
        output = self._output
        output.write(data)
        if row.ends:
            output.done = output.done.plus(row, translation, output.size)
        self._written = row.end
        now = time.monotonic()
        if now >= self._next_tell:
            self._next_tell = now + _TELL_SECONDS
            self._tell()
        if now >= self._next_confirm:
            output.confirm()
            self._next_confirm = time.monotonic() + self._confirm_seconds
