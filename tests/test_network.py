"""Nothing leaves the machine."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import NetworkUsedError

_WATCHED = """
import os, sys

def watch(event, arguments):
    if event.startswith("socket."):
        raise SystemExit(f"{event}{arguments!r}")

sys.addaudithook(watch)
from translator import Translator
with Translator() as translator:
    print(translator.translate("Where is the station?", source="en", target="es").text)
    batch = translator.translate_batch(["The dog is black."], source="en", target="es")
    print(*(one.text for one in batch))
    print(translator.detect("Where is the station?").candidates[0][0])
    open_files = "/proc/self/fd"
    if os.path.isdir(open_files):
        names = [os.path.join(open_files, name) for name in os.listdir(open_files)]
        links = [os.readlink(name) for name in names if os.path.islink(name)]
        print(sum(link.startswith("socket:") for link in links), "sockets")
"""


def test_the_suite_itself_cannot_open_a_socket() -> None:
    with pytest.raises(NetworkUsedError):
        socket.socket()


def test_translation_opens_no_socket_in_python_or_below() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED],
        capture_output=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[:3] == ["¿Dónde está la estación?", "El perro es negro.", "en"]
    assert lines[3:] == (["0 sockets"] if Path("/proc/self/fd").is_dir() else [])
