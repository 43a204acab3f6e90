"""A batch job in a process of its own, slow enough to be killed: IN OUT SECONDS-A-TEXT.

``--limit BYTES`` lets no file grow beyond that, as a full disk would. Exits 0, or 8 with the
sentence on standard error, or 130 when interrupted.
"""

import argparse
import resource
import signal
import sys
from pathlib import Path

from tests.batch.upper import Upper, job
from translator.errors import BatchError


def main() -> int:
    """Run the job that the arguments describe."""
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("seconds", type=float)
    parser.add_argument("--limit", type=int)
    given = parser.parse_args()
    # A shell that runs the tests in the background has its children ignore interruptions.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if given.limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (given.limit, given.limit))
    try:
        job(given.source, given.output).run(Upper(seconds=given.seconds), confirm_seconds=0.02)
    except BatchError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
