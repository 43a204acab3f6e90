"""The checkpoint: which job an unfinished output belongs to and how much of it is confirmed."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from translator.batch.report import Tally
from translator.errors import BatchError

FORMAT = 1
"""The checkpoint format that this release reads and writes."""


class JobFingerprint(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All that decides the output's bytes: the input's own and the choices made.

    ``packs`` names the packs and whatever else the caller's translations depend on.
    """

    input_bytes: int
    input_sha256: str
    file_format: str
    column: str | None
    output_column: str | None
    source: str
    target: str
    packs: str
    exact: bool

    def differences(self, other: "JobFingerprint") -> list[str]:
        """Return in words what sets the two apart; empty where they are the same job."""
        return [
            words
            for fields, words in _WORDS
            if any(getattr(self, field) != getattr(other, field) for field in fields)
        ]


_WORDS = (
    (("input_bytes", "input_sha256"), "the input has changed"),
    (("file_format",), "the format is another"),
    (("column", "output_column"), "the columns are others"),
    (("source", "target"), "the languages are others"),
    (("packs",), "the packs or their versions have changed"),
    (("exact",), "exactness was chosen otherwise"),
)


class Checkpoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A job and how far it is; kept beside the unfinished output.

    ``phrases`` names the state of the own phrases that the last run began with.
    """

    format: int = FORMAT
    job: JobFingerprint
    done: Tally
    phrases: str = ""

    @classmethod
    def load(cls, path: Path) -> "Checkpoint | None":
        """Read ``path``; None where there is none. Raises BatchError where it is damaged."""
        try:
            found = msgspec.json.decode(path.read_bytes(), type=cls)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise BatchError(
                f"The checkpoint {path} cannot be read ({error.strerror}); check it or delete it."
            ) from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _damaged(path) from error
        if found.format != FORMAT or found.done.input_bytes > found.job.input_bytes:
            raise _damaged(path)
        return found

    def save(self, path: Path) -> None:
        """Write ``path`` aside, on to the disk, and rename. Raises BatchError."""
        aside = path.with_name(path.name + ".new")
        try:
            aside.unlink(missing_ok=True)
            with aside.open("xb") as file:
                file.write(msgspec.json.encode(self))
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
        except OSError as error:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
            raise unwritable(path, error) from error


def _damaged(path: Path) -> BatchError:
    return BatchError(
        f"The checkpoint {path} is damaged or of another Wayword; delete it and the unfinished"
        " output beside it, or restart the job (--restart)."
    )


def unwritable(path: Path, error: OSError) -> BatchError:
    """Return the error for a file that could not be written, in words fit for the user."""
    return BatchError(
        f"{path} cannot be written ({error.strerror}); put that right and run the same command"
        " again, which goes on from what is confirmed."
    )
