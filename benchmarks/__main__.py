"""``python -m benchmarks``: prove what Wayword claims."""

import sys

from benchmarks.commands import main
from translator.errors import WaywordError

if __name__ == "__main__":
    try:
        main(prog_name="python -m benchmarks")
    except WaywordError as error:
        print(f"Error: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
