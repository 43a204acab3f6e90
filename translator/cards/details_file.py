"""The file of details: TOML that only its owner may read."""

import json
import tomllib
from pathlib import Path

from translator.cards.details import DETAILS, Details
from translator.cards.private_file import write_private
from translator.errors import InputError

MOST_BYTES = 1 << 18
"""The largest file that is read; a real one has far less."""


class DetailsFile:
    """Loads and saves details; both raise InputError."""

    def __init__(self, path: Path) -> None:
        """Name the file; it need not be there."""
        self.path = path

    def load(self) -> Details:
        """Return the details of the file, or none where there is no file."""
        try:
            with self.path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except FileNotFoundError:
            return Details()
        except OSError as error:
            raise InputError(
                f"The file of details {self.path} cannot be read ({error.strerror});"
                " check its permissions."
            ) from error
        return self._decode(content)

    def save(self, details: Details) -> None:
        """Write the details in place of what was there; a failure leaves that as it was."""
        content = encode(details)
        if self._decode(content) != details:
            raise InputError(f"The details cannot be kept in {self.path} as they are.")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_private(self.path, content)
        except OSError as error:
            raise InputError(
                f"The file of details {self.path} cannot be written ({error.strerror});"
                " check the disk and the permissions."
            ) from error

    def _decode(self, content: bytes) -> Details:
        if len(content) > MOST_BYTES:
            raise InputError(f"The file of details {self.path} is larger than any such file.")
        try:
            return Details.of(tomllib.loads(content.decode("utf-8-sig")))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, InputError, RecursionError) as error:
            raise InputError(
                f"The file of details {self.path} is wrong: {error}; mend it or delete it."
            ) from error


def encode(details: Details) -> bytes:
    """Return details as TOML: single texts and lists first, then one table for each place."""
    top = [key for key in details.values if "." not in key]
    lines = [f"{key} = {_value(details, key)}" for key in top]
    table = None
    for key in details.values:
        name, _dot, rest = key.partition(".")
        if not rest:
            continue
        if name != table:
            lines += ["", f"[{name}]"]
            table = name
        lines.append(f"{rest} = {_value(details, key)}")
    return ("\n".join(lines) + "\n").encode()


def _value(details: Details, key: str) -> str:
    texts = [json.dumps(text, ensure_ascii=False) for text in details.all(key)]
    return f"[{', '.join(texts)}]" if DETAILS[key].is_list else texts[0]
