"""A translator that upper-cases, and ways to run formats and jobs with it."""

import time
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from itertools import islice
from pathlib import Path

from translator.batch.formats import Format
from translator.batch.job import BatchJob
from translator.batch.report import Report
from translator.batch.row import Columns, Row
from translator.languages import LanguagePair
from translator.translation import Origin, Translation

PAIR = LanguagePair("en", "es")


class Upper:
    """Upper-cases texts, reading one chunk ahead; what ``refuses`` names is refused.

    ``before`` is called with the number of each text, from 1, before its translation is given.
    """

    def __init__(
        self,
        *,
        seconds: float = 0.0,
        chunk: int = 3,
        refuses: str | None = None,
        flags: tuple[str, ...] = (),
        before: Callable[[int], None] = lambda _number: None,
    ) -> None:
        self.seconds = seconds
        self.chunk = chunk
        self.refuses = refuses
        self.flags = flags
        self.before = before
        self.asked: list[str] = []
        self.calls: list[tuple[str, str, bool]] = []

    def translate_batch(
        self,
        texts: Iterable[str],
        *,
        source: str,
        target: str,
        exact: bool = False,
        confidence: bool = True,  # noqa: ARG002 - the protocol's
    ) -> Iterator[Translation]:
        """Yield the texts in upper case."""
        self.calls.append((source, target, exact))
        stream = iter(texts)
        ready: list[str] = []
        while ready or (ready := list(islice(stream, self.chunk))):
            following = list(islice(stream, self.chunk))
            for text in ready:
                self.asked.append(text)
                self.before(len(self.asked))
                time.sleep(self.seconds)
                yield self._translation(text, source, target)
            ready = following

    def _translation(self, text: str, source: str, target: str) -> Translation:
        if self.refuses is not None and self.refuses in text:
            flags = ("The text is too odd.",)
            return Translation(text, text, source, target, Origin.NONE, flags=flags)
        return Translation(text, text.upper(), source, target, Origin.MODEL, flags=self.flags)


def opened(kind: type[Format], data: bytes, **columns: str) -> tuple[Format, BytesIO]:
    """Open ``data`` as a file of that format."""
    file = BytesIO(data)
    return kind.open(file, Columns(**columns), where="in"), file


def rows_of(kind: type[Format], data: bytes, **columns: str) -> list[Row]:
    """Return all rows of ``data``."""
    form, file = opened(kind, data, **columns)
    return list(form.rows(file, line=form.head.line, offset=form.head.offset))


def upper(kind: type[Format], data: bytes, **columns: str) -> bytes:
    """Return ``data`` translated into upper case, without a job."""
    form, file = opened(kind, data, **columns)
    output = form.head.output
    for row in form.rows(file, line=form.head.line, offset=form.head.offset):
        output += row.raw if row.text is None else form.render(row, row.text.upper())
    return output


def run_job(
    source: Path, output: Path, translator: Upper | None = None, **options: str | bool | None
) -> Report:
    """Run a whole job with the upper-casing translator."""
    return job(source, output, **options).run(translator or Upper())


def job(source: Path, output: Path, **options: str | bool | None) -> BatchJob:
    """Make a job from English to Spanish."""
    options = {"packs": "en-es@1.0.0", **options}
    return BatchJob(input_path=source, output_path=output, pair=PAIR, **options)  # type: ignore[arg-type]  # options differ in type
