"""The weights file: a linear model over hashed features, one table for each shared script."""

import struct
from math import isfinite
from pathlib import Path
from typing import Self
from zlib import crc32

import msgspec

from translator.detector.scripts import Script
from translator.errors import EngineError

MAGIC = b"wwdetect"
FORMAT = 1

_LEAD = struct.Struct("<8sIII")
"""Magic, format, length of the header in bytes, CRC-32 of all that follows; little-endian."""

_MOST_BITS = 20


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where one script's weights lie and how to read them.

    Its ``2 ** bits`` rows of ``len(languages)`` bytes follow one another; a byte ``b`` is the
    weight ``(b - 128) * scale``, in natural log units.
    """

    script: Script
    languages: tuple[str, ...]
    bits: int
    scale: float

    @property
    def size(self) -> int:
        """Bytes of all rows."""
        return len(self.languages) << self.bits

    def faults(self) -> list[str]:
        """Return what is wrong in the fields' values."""
        faults = []
        if not 1 <= self.bits <= _MOST_BITS:
            faults.append(f"bits of {self.script} must be between 1 and {_MOST_BITS}")
        if not (isfinite(self.scale) and self.scale > 0):
            faults.append(f"scale of {self.script} must be above 0")
        if not self.languages or len(set(self.languages)) != len(self.languages):
            faults.append(f"languages of {self.script} are missing or repeated")
        return faults


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the file says of itself; ``threshold`` is the confidence that an answer needs."""

    threshold: float
    tables: tuple[Table, ...]

    def faults(self) -> list[str]:
        """Return what is wrong in the fields' values, all of it."""
        faults = [fault for table in self.tables for fault in table.faults()]
        if not 0 < self.threshold <= 1:
            faults.append("threshold must be above 0 and at most 1")
        if len({table.script for table in self.tables}) != len(self.tables):
            faults.append("a script has two tables")
        return faults


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """A header and the rows of its tables, in the header's order, without gaps."""

    header: Header
    rows: tuple[bytes, ...]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read and check a weights file; raises EngineError, naming the fault."""
        try:
            content = path.read_bytes()
        except OSError as error:
            raise EngineError(f"The detector's data {path} cannot be read: {error}.") from error
        return cls.decode(content, where=str(path))

    @classmethod
    def decode(cls, content: bytes, *, where: str) -> Self:
        """Decode a weights file; ``where`` names it in messages. Raises EngineError."""
        if len(content) < _LEAD.size or not content.startswith(MAGIC):
            raise _damaged(where, "it is not such a file, or is cut short")
        _, form, length, checksum = _LEAD.unpack_from(content)
        if form != FORMAT:
            raise _damaged(where, f"it has format {form}, this Wayword reads format {FORMAT}")
        start = _LEAD.size + length
        if checksum != crc32(memoryview(content)[_LEAD.size :]):
            raise _damaged(where, "its checksum differs")
        header = _header(content[_LEAD.size : start], where)
        rows = []
        for table in header.tables:
            rows.append(content[start : start + table.size])
            start += table.size
        if start != len(content):
            raise _damaged(where, f"it holds {len(content)} bytes where {start} are due")
        return cls(header=header, rows=tuple(rows))

    def encode(self) -> bytes:
        """Encode as a weights file."""
        header = msgspec.json.encode(self.header)
        rest = header + b"".join(self.rows)
        return _LEAD.pack(MAGIC, FORMAT, len(header), crc32(rest)) + rest


def _header(content: bytes, where: str) -> Header:
    try:
        header = msgspec.json.decode(content, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(where, f"its header is wrong ({error})") from error
    if faults := header.faults():
        raise _damaged(where, "; ".join(faults))
    return header


def _damaged(where: str, fault: str) -> EngineError:
    return EngineError(f"The detector's data {where} is damaged: {fault}; install Wayword again.")
