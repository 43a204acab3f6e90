"""Lines of files that cannot be read to the end."""

from io import BytesIO

import pytest

from translator.batch.lines import read_lines, read_mark
from translator.errors import InputError


class Failing(BytesIO):
    """A file on a disk that fails after its first line."""

    name = "in.txt"

    def readline(self, size: int | None = -1, /) -> bytes:
        """Give the first line, then fail as a disk does."""
        if self.tell():
            raise OSError(5, "Input/output error")
        return super().readline(size)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Fail beyond the end."""
        if offset > len(self.getvalue()):
            raise OSError(29, "Illegal seek")
        return super().seek(offset, whence)


def test_a_disk_that_fails_is_named_in_one_sentence() -> None:
    lines = read_lines(Failing(b"a\nb\n"), line=1, offset=0)
    assert next(lines).raw == b"a\n"
    with pytest.raises(InputError, match=r"^in\.txt cannot be read \(Input/output error\); check"):
        next(lines)


def test_a_file_that_cannot_be_wound_is_named_in_one_sentence() -> None:
    with pytest.raises(InputError, match=r"^in\.txt cannot be read \(Illegal seek\); check it\.$"):
        next(read_lines(Failing(b"a\nb\n"), line=1, offset=9))


def test_only_the_first_mark_is_a_mark() -> None:
    assert read_mark(BytesIO(b"\xef\xbb\xbf\xef\xbb\xbfa"), where="in").offset == 3
