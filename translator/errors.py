"""Every error that Wayword raises on purpose.

    WaywordError                 exit code
    ├── LanguageError            3   a tag that is no language
    │   ├── NoRouteError         3   no pack leads from the source to the target
    │   └── UnsureError          3   the source language could not be told
    ├── PackError                4
    │   ├── PackMissingError     4   no such pack, or a pack without a needed file
    │   ├── PackCorruptError     4   truncated, or a hash, size or field is wrong
    │   ├── PackVersionError     4   made for another format version
    │   ├── PackHostileError     4   names, links or sizes that no honest pack has
    │   └── PackExistsError      4   already installed, or bundled and read-only
    ├── DatabaseError            5
    │   ├── DatabaseLockedError  5   another process holds it for too long
    │   ├── DatabaseFullError    5   the disk is full
    │   ├── DatabaseReadOnlyError 5  no permission to write
    │   ├── DatabaseCorruptError 5   damaged; it was set aside, not deleted
    │   └── DatabaseVersionError 5   written by a newer Wayword
    ├── InputError               6   a text, file, row or setting that cannot be used
    │   └── TextTooLongError     6   a text or an unbreakable stretch over the limit
    ├── EngineError              7   the model could not be loaded or run
    └── BatchError               8   the job cannot run, or finished with broken rows

Exit code 0 is success, 1 an unexpected failure (a bug) or a closed output pipe, 2 a wrong
command line (click's own) and 130 an interruption by the user. Each message is one sentence:
what happened, to what, and what to do.
"""


class WaywordError(Exception):
    """The root of all errors that a caller may want to catch."""

    exit_code = 1


class LanguageError(WaywordError):
    """A language tag is malformed or unknown here."""

    exit_code = 3


class NoRouteError(LanguageError):
    """No installed pack, nor two joined by English, lead from source to target."""


class UnsureError(LanguageError):
    """The source language was not given and could not be told from the text."""


class PackError(WaywordError):
    """A pack cannot be used."""

    exit_code = 4


class PackMissingError(PackError):
    """No such pack is installed, or the folder or file holds no pack."""


class PackCorruptError(PackError):
    """A pack is truncated, or a field, size or hash in it is wrong."""


class PackVersionError(PackError):
    """A pack follows a manifest format that this release does not read."""


class PackHostileError(PackError):
    """An archive holds names, links or sizes that no honest pack has."""


class PackExistsError(PackError):
    """The pack is already installed, or is bundled and cannot be changed."""


class DatabaseError(WaywordError):
    """The phrasebook database cannot be used."""

    exit_code = 5


class DatabaseLockedError(DatabaseError):
    """Another process held the database for longer than the busy timeout."""


class DatabaseFullError(DatabaseError):
    """The disk that holds the database is full."""


class DatabaseReadOnlyError(DatabaseError):
    """The database or its folder may not be written."""


class DatabaseCorruptError(DatabaseError):
    """The database is damaged; the file was set aside and is never deleted."""


class DatabaseVersionError(DatabaseError):
    """The database was written by a newer release."""


class InputError(WaywordError):
    """A text, file, row or setting from outside cannot be used."""

    exit_code = 6


class TextTooLongError(InputError):
    """A text, or a stretch without a break in it, is over the limit."""


class EngineError(WaywordError):
    """A model could not be loaded or run."""

    exit_code = 7


class BatchError(WaywordError):
    """A batch job cannot run, or finished with broken rows."""

    exit_code = 8
