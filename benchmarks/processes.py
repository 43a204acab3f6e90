"""Processes: what a command costs as a whole, from its start to its end."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_STARTER = """
import os, sys, time
start = time.perf_counter()
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(process, 0)
wall = time.perf_counter() - start
code = os.waitstatus_to_exitcode(status)
print("\\n", wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, file=sys.stderr)
sys.exit(code)
"""


@dataclass(frozen=True, slots=True)
class Used:
    """Wall and processor seconds of a process, its peak resident megabytes, and its output."""

    wall: float
    processor: float
    peak: float
    output: str


class ProcessFailedError(RuntimeError):
    """A measured command ended with a failure."""


def run_measured(
    command: Sequence[str], *, env: Mapping[str, str] | None = None, seconds: float = 3600
) -> Used:
    """Run a command, whose first word is an absolute path, to its end.

    A small process starts it: Linux counts the starter's own memory into a child's peak.
    Raises ProcessFailedError with the last line of what it said, or where it takes longer than
    ``seconds``; then it is killed with all that it started.
    """
    process = subprocess.Popen(
        [sys.executable, "-S", "-E", "-c", _STARTER, *command],
        env=dict(env) if env is not None else None, encoding="utf-8", start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        output, said = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired as error:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise ProcessFailedError(f"it took longer than {seconds:g} seconds") from error
    lines = said.strip().splitlines() or [""]
    if process.returncode:
        told = [line for line in lines[:-1] if line.strip()] or lines
        raise ProcessFailedError(told[-1].strip())
    wall, processor, peak = lines[-1].split()
    return Used(float(wall), float(processor), int(peak) / 1000, output)
