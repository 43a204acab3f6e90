"""The output of a batch job: grown beside its place and put there when it is whole."""

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from translator.batch.checkpoint import Checkpoint, JobFingerprint, unwritable
from translator.batch.lock import FileLock
from translator.batch.report import Tally
from translator.batch.row import Head
from translator.errors import BatchError

_BUFFER = 1 << 18


class OutputPlace:
    """Where an output goes, and the files that stand beside it while it is unfinished."""

    def __init__(self, path: Path) -> None:
        """Follow links, so that two names of one place are one place. Raises BatchError."""
        try:
            self.path = path.resolve()
        except (OSError, RuntimeError) as error:
            raise BatchError(f"{path} leads nowhere ({error}); name another output.") from error
        self.partial = self.path.with_name(self.path.name + ".partial")
        self.checkpoint = self.path.with_name(self.path.name + ".partial.json")
        self._lock = self.path.with_name(self.path.name + ".partial.lock")

    def lock(self) -> FileLock:
        """Keep other processes from this place. Raises BatchError where one is at work."""
        busy = f"Another process is writing {self.path}; wait for it, or name another output."
        return FileLock(self._lock, busy=busy)

    def check(self, source: Path, *, overwrite: bool) -> None:
        """Raise BatchError where the output would harm the input or what is there already."""
        if not self.path.parent.is_dir():
            raise BatchError(f"The folder {self.path.parent} does not exist; make it first.")
        for taken in self._names():
            if _is_one_file(source, taken):
                raise BatchError(
                    f"The output {self.path} would overwrite the input; name another output."
                )
        self.check_free(overwrite=overwrite)

    def check_free(self, *, overwrite: bool) -> None:
        """Raise BatchError where something stands here that may not be replaced."""
        try:
            mode = self.path.stat().st_mode
        except FileNotFoundError:
            return
        except OSError as error:
            raise unwritable(self.path, error) from error
        if not stat.S_ISREG(mode):
            raise BatchError(f"{self.path} is not a regular file; name another output.")
        if not overwrite:
            raise BatchError(
                f"{self.path} exists already; name another output, or replace it (--overwrite)."
            )

    def discard(self) -> None:
        """Remove what an unfinished job left. Raises BatchError."""
        for path in (self.partial, self.checkpoint):  # never a partial without its checkpoint
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise unwritable(path, error) from error

    def _names(self) -> Iterator[Path]:
        yield from (self.path, self.partial, self.checkpoint, self._lock)
        yield self.checkpoint.with_name(self.checkpoint.name + ".new")


class OutputFile:
    """An unfinished output: bytes are appended, now and then confirmed, at last published.

    Use under the place's lock.
    """

    def __init__(
        self, place: OutputPlace, job: JobFingerprint, head: Head, *, phrases: str = ""
    ) -> None:
        """Begin the output, or go on with the same job's unfinished one. Raises BatchError.

        ``phrases`` names the state of the own phrases, which may be another than it was.
        """
        self._place = place
        self._job = job
        self._phrases = phrases
        found = self._confirmed()
        self.other_phrases = found is not None and found.phrases != phrases
        self.done = (
            found.done
            if found
            else Tally(line=head.line, input_bytes=head.offset, output_bytes=len(head.output))
        )
        self._file = self._begin(head) if self.done.rows == 0 else self._go_on()
        self.size = self.done.output_bytes

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file; where not one row was done, nothing is left behind."""
        with suppress(OSError):
            self._file.close()
        if kind is not None and self.done.rows == 0:
            self._place.discard()

    def write(self, data: bytes) -> None:
        """Append bytes. Raises BatchError."""
        try:
            self._file.write(data)
        except OSError as error:
            raise unwritable(self._place.partial, error) from error
        self.size += len(data)

    def confirm(self) -> None:
        """Bring ``done`` and the bytes it counts safely onto the disk. Raises BatchError."""
        self._flush()
        self._save()

    def publish(self, *, overwrite: bool) -> None:
        """Put the whole output in its place, in one step. Raises BatchError."""
        self.confirm()
        place = self._place
        place.check_free(overwrite=overwrite)
        try:
            self._file.close()
            with suppress(OSError):
                shutil.copymode(place.path, place.partial)
            place.partial.replace(place.path)
            _sync_folder(place.path.parent)
        except OSError as error:
            raise unwritable(place.path, error) from error
        place.discard()

    def _save(self) -> None:
        found = Checkpoint(job=self._job, done=self.done, phrases=self._phrases)
        found.save(self._place.checkpoint)

    def _confirmed(self) -> Checkpoint | None:
        """Return the checkpoint of the unfinished output; None where there is none."""
        place = self._place
        if not os.path.lexists(place.partial):
            return None
        found = Checkpoint.load(place.checkpoint)
        if found is None:
            raise BatchError(
                f"{place.partial} is in the way; move it, delete it, or restart (--restart)."
            )
        if differences := self._job.differences(found.job):
            raise BatchError(
                f"{place.partial} is the unfinished output of another job"
                f" ({'; '.join(differences)}); delete it, or restart (--restart)."
            )
        return found

    def _begin(self, head: Head) -> BinaryIO:
        """Begin anew; the checkpoint comes first, so that a partial is never without one."""
        place = self._place
        self._save()
        try:
            place.partial.unlink(missing_ok=True)
            file: BinaryIO = place.partial.open("xb", buffering=_BUFFER)
        except OSError as error:
            raise unwritable(place.partial, error) from error
        _sync_folder(place.path.parent)
        with _closing_on_error(file, place.partial):
            file.write(head.output)
        return file

    def _go_on(self) -> BinaryIO:
        """Open the unfinished output and cut off what was not confirmed."""
        partial, size = self._place.partial, self.done.output_bytes
        try:
            file: BinaryIO = partial.open("r+b", buffering=_BUFFER)
        except OSError as error:
            raise unwritable(partial, error) from error
        with _closing_on_error(file, partial):
            if file.seek(0, os.SEEK_END) < size:
                raise BatchError(
                    f"{partial} is shorter than it was; delete it, or restart (--restart)."
                )
            file.truncate(size)
            file.seek(size)
        return file

    def _flush(self) -> None:
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise unwritable(self._place.partial, error) from error


@contextmanager
def _closing_on_error(file: BinaryIO, path: Path) -> Iterator[None]:
    """Close ``file`` where the block fails; an OSError becomes a BatchError."""
    try:
        yield
    except OSError as error:
        with suppress(OSError):
            file.close()
        raise unwritable(path, error) from error
    except BatchError:
        file.close()
        raise


def _is_one_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _sync_folder(folder: Path) -> None:
    """Bring the names in a folder onto the disk, where the system can."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
