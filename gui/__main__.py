"""``wayword-gui``: the window."""

import sys


def main() -> int:
    """Open the window and return its exit code; 1, and a sentence, where it cannot be opened."""
    try:
        from gui.application import run  # noqa: PLC0415 - needs PySide6, an extra
    except ModuleNotFoundError as error:
        return _refuse(f"the window needs PySide6 ({error}); install: pip install 'wayword[gui]'.")
    except ImportError as error:
        return _refuse(
            f"a system library of the window is missing ({error}); install it with the system's"
            " package manager (on Debian: apt install libegl1 libxkbcommon0 libdbus-1-3)."
        )
    return run(sys.argv)


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"wayword-gui: {sentence}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
