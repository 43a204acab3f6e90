"""The decoder is loaded alone, and leaves its package to others."""

import subprocess
import sys

import pytest

_ALONE = """
import sys
from translator import Translator
with Translator() as translator:
    print(translator.translate("The dogs eat old bread.", source="en", target="es").origin)
print(*(name for name in ("asyncio", "ssl", "socket", "ctranslate2") if name in sys.modules))
import ctranslate2
print(ctranslate2.Translator.translate_iterable.__name__, ctranslate2.contains_model("."))
"""

_AFTER = """
import ctranslate2
from translator.decoder import decoder_class
print(decoder_class() is ctranslate2.Translator)
"""

_BESIDE_A_THREAD = """
import sys, threading
from translator.decoder import decoder_class
done = threading.Event()
thread = threading.Thread(target=done.wait)
thread.start()
print(decoder_class().__name__, "ctranslate2" in sys.modules)
done.set()
thread.join()
"""


_AGAIN_BESIDE_A_THREAD = _BESIDE_A_THREAD.replace("done = ", "first = decoder_class()\ndone = ")


def output(code: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="its libraries are found by the package")
def test_a_translation_loads_no_network_code_and_the_package_stays_whole() -> None:
    assert output(_ALONE) == ["model", "", "translator_translate_iterable False"]


def test_a_package_that_is_loaded_already_is_used() -> None:
    assert output(_AFTER) == ["True"]


@pytest.mark.skipif(sys.platform == "win32", reason="its libraries are found by the package")
def test_what_is_loaded_alone_is_used_again_whatever_runs_by_then() -> None:
    assert output(_AGAIN_BESIDE_A_THREAD) == ["Translator False"]


def test_while_another_thread_runs_the_package_is_loaded_as_ever() -> None:
    assert output(_BESIDE_A_THREAD) == ["Translator True"]
