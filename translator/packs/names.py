"""File names that a pack may hold: plain, flat, and the same on every system."""

import re
from collections.abc import Iterable

from translator.errors import PackHostileError

MAX_LENGTH = 100
"""Characters of one file name."""

_ALLOWED = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._+-]*")
_DRIVE = re.compile(r"[A-Za-z]:")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def check_names(names: Iterable[str], *, where: str) -> None:
    """Refuse names that no honest pack has, alone or beside each other.

    Raises PackHostileError naming all that are at fault.
    """
    faults = []
    seen: dict[str, str] = {}
    for name in names:
        if reason := name_fault(name):
            faults.append(f"{_shown(name)} ({reason})")
            continue
        if twin := seen.get(name.lower()):
            faults.append(f"{_shown(name)} (it collides with {_shown(twin)})")
        seen[name.lower()] = name
    if faults:
        raise PackHostileError(
            f"{where} holds file names that no honest pack has: {', '.join(faults[:8])};"
            " nothing was installed, get the pack from another place."
        )


def name_fault(name: str) -> str | None:
    """Return why ``name`` cannot be a file of a pack, None where it can.

    Only ASCII is allowed, so that no two names can look or normalise alike.
    """
    checks = (
        ("it is empty", not name),
        (f"it is longer than {MAX_LENGTH} characters", len(name) > MAX_LENGTH),
        ("it holds a control character", any(ord(letter) < 32 for letter in name)),  # noqa: PLR2004
        ("it is an absolute path", name.startswith(("/", "\\")) or _DRIVE.match(name) is not None),
        ("it leads out of the pack", ".." in re.split(r"[/\\]", name)),
        ("it holds a backslash", "\\" in name),
        ("it lies in a folder", "/" in name),
        ("the name is reserved on Windows", _RESERVED.fullmatch(name) is not None),
        ("it ends in a full stop", name.endswith(".")),
        ("only a-z, A-Z, 0-9, '_', '.', '+' and '-' are allowed", not _ALLOWED.fullmatch(name)),
    )
    return next((reason for reason, wrong in checks if wrong), None)


def _shown(name: str) -> str:
    return repr(name if len(name) <= MAX_LENGTH else name[:40] + "…")
