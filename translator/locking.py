"""Locks on open files, which the system frees when their holder dies, however it dies."""

import os
import sys

if sys.platform == "win32":

    def try_lock(descriptor: int) -> bool:
        """Lock an open file against other processes; False where another holds it."""
        import msvcrt  # noqa: PLC0415 - exists on Windows only

        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:

    def try_lock(descriptor: int) -> bool:
        """Lock an open file against other processes; False where another holds it.

        Raises OSError where the file system knows no locks.
        """
        import fcntl  # noqa: PLC0415 - does not exist on Windows

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
