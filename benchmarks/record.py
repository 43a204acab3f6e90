"""Records: what one measure found on which machine with which packs, as lines of JSON."""

import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from benchmarks.machine import Machine
from benchmarks.result import Result
from translator.errors import InputError


class PackFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a pack was when it was measured; ``size`` is in bytes."""

    pair: str
    fingerprint: str
    size: int


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The results of one measure; ``remarks`` say what was not measured, and why.

    ``when`` is UTC; ``seconds`` is what the measure took.
    """

    measure: str
    when: str
    seconds: float
    machine: Machine
    packs: tuple[PackFacts, ...] = ()
    results: tuple[Result, ...] = ()
    remarks: tuple[str, ...] = ()


def now() -> str:
    """Return the time of day in UTC, to the second."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def append_record(path: Path, record: Record) -> None:
    """Add a record to a file as one line."""
    with path.open("ab") as file:
        file.write(msgspec.json.encode(record) + b"\n")


def read_records(path: Path) -> list[Record]:
    """Read the records of a file. Raises InputError naming file and line."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    records = []
    for number, line in enumerate(lines, start=1):
        try:
            records.append(msgspec.json.decode(line, type=Record))
        except msgspec.DecodeError as error:
            raise InputError(f"{path}, line {number}: {error}.") from error
    if not records:
        raise InputError(f"{path} holds no results.")
    return records


def newest(records: Iterable[Record]) -> dict[str, Record]:
    """Return the last record of each measure, by its name."""
    return {record.measure: record for record in records}
