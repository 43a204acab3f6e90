"""A batch job: one file in, one file out, in parts if need be."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from translator.batch.checkpoint import JobFingerprint
from translator.batch.formats import Format, format_for
from translator.batch.input_file import InputFile
from translator.batch.output_file import OutputFile, OutputPlace
from translator.batch.report import Progress, Report, Tally
from translator.batch.row import Columns
from translator.batch.transfer import BatchTranslator, Transfer
from translator.errors import BatchError
from translator.languages import LanguagePair

__all__ = ["BatchJob", "BatchTranslator"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchJob:
    """Translates the rows of ``input_path`` into ``output_path``.

    ``packs`` names the packs and all else that the translations depend on. ``format`` is told
    from the input's suffix where it is None; ``column`` holds the text and ``output_column``
    takes the translation (None: the format's own). ``exact`` is for the translator. ``phrases``
    names the state of the own phrases; a job goes on with others than it began with, and says so.
    ``overwrite`` replaces an output that is there; ``restart`` forgets an unfinished one.
    """

    input_path: Path
    output_path: Path
    pair: LanguagePair
    packs: str
    format: str | None = None
    column: str | None = None
    output_column: str | None = None
    exact: bool = False
    phrases: str = ""
    overwrite: bool = False
    restart: bool = False

    def run(
        self,
        translator: BatchTranslator,
        *,
        progress: Callable[[Progress], None] | None = None,
        say: Callable[[str], None] = lambda _sentence: None,
        confirm_seconds: float = 1.0,
    ) -> Report:
        """Translate the file; a job that was broken off goes on from its last checkpoint.

        ``progress`` is told about ten times a second; all ``confirm_seconds`` the work done is
        made safe. ``say`` hears, before the first row, what was decided without being asked.
        Raises InputError, BatchError, and what the translator raises; then, and on
        KeyboardInterrupt, the same job can be run again to go on.
        """
        start = time.monotonic()
        place = OutputPlace(self.output_path)
        with InputFile(self.input_path) as source:
            place.check(self.input_path, overwrite=self.overwrite)
            form = self._open_format(source)
            with place.lock():
                if self.restart:
                    place.discard()
                job = self._fingerprint(source, form)
                with OutputFile(place, job, form.head, phrases=self.phrases) as output:
                    resumed = output.done.rows
                    for sentence in _decisions(form, output):
                        say(sentence)
                    tell = _teller(progress, source, form, output)
                    self._carry(source, form, output, translator, tell, confirm_seconds)
                    output.publish(overwrite=self.overwrite)
                    tell()
        return _report(output.done, resumed=resumed, seconds=time.monotonic() - start)

    def _open_format(self, source: InputFile) -> Format:
        columns = Columns(source=self.column, output=self.output_column)
        kind = format_for(self.input_path, self.format)
        return kind.open(source.file, columns, where=str(self.input_path))

    def _carry(
        self,
        source: InputFile,
        form: Format,
        output: OutputFile,
        translator: BatchTranslator,
        tell: Callable[[], None],
        confirm_seconds: float,
    ) -> None:
        """Carry over the rows that are not yet done."""
        done = output.done
        rows = form.rows(source.file, line=done.line, offset=done.input_bytes)
        transfer = Transfer(rows, form, output, tell=tell, confirm_seconds=confirm_seconds)
        transfer.run(translator, self.pair, exact=self.exact)
        if not source.is_unchanged():
            raise BatchError(
                f"{source.path} changed while it was being translated; let it rest,"
                " then restart the job (--restart)."
            )

    def _fingerprint(self, source: InputFile, form: Format) -> JobFingerprint:
        return JobFingerprint(
            input_bytes=source.contents.size,
            input_sha256=source.contents.sha256,
            file_format=form.name,
            column=self.column,
            output_column=self.output_column,
            source=self.pair.source,
            target=self.pair.target,
            packs=self.packs,
            exact=self.exact,
        )


def _decisions(form: Format, output: OutputFile) -> Iterator[str]:
    """Yield a sentence on each thing that was decided without being asked."""
    if form.head.choice:
        yield form.head.choice
    if output.other_phrases and output.done.rows:
        yield (
            "Your own phrases have changed since this job was broken off; what it had done stays"
            " as it is (--restart does it again)."
        )


def _teller(
    progress: Callable[[Progress], None] | None,
    source: InputFile,
    form: Format,
    output: OutputFile,
) -> Callable[[], None]:
    """Return what tells ``progress`` how far ``output`` is."""
    if progress is None:
        return lambda: None
    contents = source.contents
    rows = contents.lines - (form.head.line - 1) if form.one_line_rows else None

    def tell() -> None:
        done = output.done
        progress(
            Progress(
                rows_done=done.rows,
                rows_total=rows,
                bytes_done=done.input_bytes,
                bytes_total=contents.size,
                broken=done.broken,
            )
        )

    return tell


def _report(done: Tally, *, resumed: int, seconds: float) -> Report:
    return Report(
        rows=done.rows,
        translated=done.translated,
        blank=done.blank,
        broken=done.broken,
        broken_rows=done.listed,
        flagged=done.flagged,
        flagged_rows=done.noted,
        resumed=resumed,
        seconds=seconds,
    )
