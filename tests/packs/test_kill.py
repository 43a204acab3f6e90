"""Real processes that install, are killed, or meet each other."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from translator.errors import PackError
from translator.packs.pack import Pack
from translator.packs.store import PackStore
from translator.testing import build_tiny_pack

COUNTED = """
import os, sys, signal
from pathlib import Path
from translator.packs.store import PackStore

user, source, action, last = sys.argv[1:]
steps = 0

def step(event="", arguments=()):
    global steps
    if event and user not in str(arguments):
        return
    steps += 1
    if steps == int(last):
        os.kill(os.getpid(), signal.SIGKILL)

def counted(function):
    def call(*arguments):
        step()
        return function(*arguments)
    return call

store = PackStore(Path(user))
os.write, os.fsync = counted(os.write), counted(os.fsync)
sys.addaudithook(step)
if action == "install":
    store.install(Path(source), replace=True)
else:
    store.remove("en-es")
sys.stdout.write(str(steps))
"""
"""Kills itself before the step numbered ``last`` of those that touch the store's folder."""

WAITING = """
import sys
from pathlib import Path
from translator.packs.store import PackStore

def wait(done, total):
    if done == total:
        sys.stdout.write("copied\\n")
        sys.stdout.flush()
        sys.stdin.readline()

PackStore(Path(sys.argv[1])).install(Path(sys.argv[2]), progress=wait)
"""
"""Installs, and waits for a line before the pack is put in its place."""

PLAIN = """
import sys
from pathlib import Path
from translator.errors import PackError
from translator.packs.store import PackStore

try:
    PackStore(Path(sys.argv[1])).install(Path(sys.argv[2]))
except PackError as error:
    sys.exit(type(error).__name__)
"""

AGAIN_AND_AGAIN = """
import sys
from pathlib import Path
from translator.packs.store import PackStore

store = PackStore(Path(sys.argv[1]))
for source in sys.argv[2:] * 20:
    store.install(Path(source), replace=True)
"""


@pytest.fixture
def new_pack(tmp_path: Path) -> Pack:
    """Another pack of the same id."""
    return build_tiny_pack(tmp_path / "new", version="2.0.0", seed=1)


def _versions(folder: Path) -> list[str]:
    """The versions of the packs in ``folder``, each of which must be sound."""
    store = PackStore(folder)
    assert store.broken() == ()
    for pack in store.list():
        assert store.verify(pack.id) == ()
    return [pack.version for pack in store.list()]


def _kill(user: Path, source: Path, action: str, last: int) -> None:
    """Run ``action`` in a process that dies before the step numbered ``last``."""
    with _start(COUNTED, [str(user), str(source), action, str(last)]) as process:
        assert process.communicate() == ("", "")
    assert process.returncode == -signal.SIGKILL


def _start(script: str, arguments: Sequence[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _steps(user: Path, source: Path, action: str) -> range:
    """Return the numbers of the steps of ``action``, by doing it once to the end."""
    with _start(COUNTED, [str(user), str(source), action, "0"]) as process:
        out, errors = process.communicate()
    assert (process.returncode, errors) == (0, "")
    return range(1, int(out) + 1)


def test_a_kill_at_every_third_step_of_a_first_installation_leaves_none_or_all(
    tmp_path: Path, new_pack: Pack
) -> None:
    steps = _steps(tmp_path / "rehearsal", new_pack.folder, "install")
    seen = set()
    for last in steps[::3]:
        user = tmp_path / f"user-{last}"
        _kill(user, new_pack.folder, "install", last)
        versions = _versions(user)
        assert versions in ([], ["2.0.0"])
        seen.add(tuple(versions))
        _install_cleanly(user, new_pack)
    assert len(seen) == 2


def test_a_kill_at_any_step_of_a_replacement_leaves_the_old_or_the_new(
    tmp_path: Path, shared_pack: Pack, new_pack: Pack
) -> None:
    rehearsal = tmp_path / "rehearsal"
    PackStore(rehearsal).install(shared_pack.folder)
    steps = _steps(rehearsal, new_pack.folder, "install")
    seen = set()
    for last in steps:
        user = tmp_path / f"user-{last}"
        PackStore(user).install(shared_pack.folder)
        _kill(user, new_pack.folder, "install", last)
        versions = _versions(user)
        assert versions in (["1.0.0"], ["2.0.0"])
        seen.add(tuple(versions))
        _install_cleanly(user, new_pack)
    assert len(seen) == 2


def test_a_kill_at_any_step_of_a_removal_leaves_all_or_none(tmp_path: Path, new_pack: Pack) -> None:
    rehearsal = tmp_path / "rehearsal"
    PackStore(rehearsal).install(new_pack.folder)
    steps = _steps(rehearsal, new_pack.folder, "remove")
    for last in steps:
        user = tmp_path / f"user-{last}"
        PackStore(user).install(new_pack.folder)
        _kill(user, new_pack.folder, "remove", last)
        assert _versions(user) in ([], ["2.0.0"])
        _install_cleanly(user, new_pack)


def _install_cleanly(user: Path, pack: Pack) -> None:
    """The next installation works at once and sweeps whatever was left."""
    PackStore(user, lock_seconds=0.0).install(pack.folder, replace=True)
    assert _versions(user) == [pack.version]
    assert len(list(user.iterdir())) == 2


def test_a_killed_installer_keeps_no_lock_and_no_rubbish(
    tmp_path: Path, user_folder: Path, shared_archive: Path, new_pack: Pack
) -> None:
    with _start(WAITING, [str(user_folder), str(shared_archive)]) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "copied\n"
        process.kill()
    assert list(user_folder.glob(".staging-*"))
    assert _versions(user_folder) == []

    _install_cleanly(user_folder, new_pack)


def test_an_installer_at_work_is_waited_for_and_not_swept(
    user_folder: Path, shared_archive: Path, new_pack: Pack
) -> None:
    impatient = PackStore(user_folder, lock_seconds=0.1)
    with _start(WAITING, [str(user_folder), str(shared_archive)]) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "copied\n"

        with pytest.raises(PackError, match="Another Wayword is changing the packs"):
            impatient.install(new_pack.folder)

        _out, errors = process.communicate("go on\n")
    assert (process.returncode, errors) == (0, "")
    assert _versions(user_folder) == ["1.0.0"]


def test_two_installers_of_two_packs_both_succeed(
    tmp_path: Path, user_folder: Path, shared_archive: Path
) -> None:
    other = build_tiny_pack(tmp_path / "other", pack_id="en-fr", target="fr")
    processes = [
        _start(PLAIN, [str(user_folder), str(source)]) for source in (shared_archive, other.folder)
    ]

    assert [process.communicate()[1] for process in processes] == ["", ""]
    assert _versions(user_folder) == ["1.0.0", "1.0.0"]


def test_of_two_installers_of_one_pack_one_succeeds(
    user_folder: Path, shared_archive: Path, new_pack: Pack
) -> None:
    processes = [
        _start(PLAIN, [str(user_folder), str(source)])
        for source in (shared_archive, new_pack.folder)
    ]

    errors = sorted(process.communicate()[1] for process in processes)

    assert errors == ["", "PackExistsError\n"]
    assert len(_versions(user_folder)) == 1


def test_a_reader_never_misses_a_pack_that_is_being_replaced(
    user_folder: Path, shared_pack: Pack, new_pack: Pack
) -> None:
    PackStore(user_folder).install(shared_pack.folder)
    watched = PackStore(user_folder)
    looks = 0
    with _start(
        AGAIN_AND_AGAIN, [str(user_folder), str(shared_pack.folder), str(new_pack.folder)]
    ) as process:
        while process.poll() is None:
            assert [pack.id for pack in watched.list()] == ["en-es"]
            assert watched.broken() == ()
            looks += 1
        assert process.stderr is not None
        assert (process.returncode, process.stderr.read()) == (0, "")
    assert looks > 40
    assert len(list(user_folder.iterdir())) == 2
    assert not (user_folder / ".lock").stat().st_size
    assert os.path.lexists(user_folder / ".lock")
