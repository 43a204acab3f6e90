"""Building: the compiled phrasebook follows the content and the code that it was made by."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from translator.phrasebook.curated.compiler import compile_content
from translator.phrasebook.curated.loader import FOLDER, load_content
from translator.phrasebook.curated.schema import DATABASE

_CODE = Path(__file__).parents[1]
_MODULES = ("curated/*.py", "grammar/*.py", "folding.py")


def build(database: Path = DATABASE, *, content: Path = FOLDER) -> bool:
    """Compile the content where the compiled phrasebook is absent or stale; tell whether.

    Raises ContentError, which names file, line and id of every fault.
    """
    digest = source_digest(content)
    if built_digest(database) == digest:
        return False
    compile_content(load_content(content), database, digest=digest)
    return True


def source_digest(content: Path = FOLDER) -> str:
    """Return the SHA-256 of the content's files and of the modules that compile them."""
    digest = hashlib.sha256()
    code = (path for pattern in _MODULES for path in _CODE.glob(pattern))
    for path in (*sorted(content.glob("*/*.toml")), *sorted(code)):
        data = path.read_bytes()
        digest.update(f"{path.parent.name}/{path.name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()


def built_digest(database: Path = DATABASE) -> str | None:
    """Return the digest of what a compiled phrasebook was made from; None where there is none."""
    if not database.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = 'digest'").fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(row[0]) if row else None
