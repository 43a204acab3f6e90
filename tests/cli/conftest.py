"""Runs commands in this process."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from translator.cli.root import run


@dataclass(frozen=True)
class Done:
    """What a command printed and its exit code."""

    code: int
    out: str
    err: str


Wayword = Callable[..., Done]


@pytest.fixture
def wayword(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Wayword:
    """Give a function that runs ``wayword`` with arguments and bytes on standard input."""

    def call(*arguments: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = run(arguments)
        captured = capsys.readouterr()
        return Done(code, captured.out, captured.err)

    return call
