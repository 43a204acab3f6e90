"""The decoder: CTranslate2's Translator, without what its package loads beside it."""

import sys
import threading
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from typing import Any

_COMPILED = "ctranslate2._ext"


def decoder_class() -> Any:
    """Return the class ``ctranslate2.Translator``.

    The package also loads asyncio, and with it sockets and TLS, for methods that Wayword does
    not use: most of the time that importing it takes. So its compiled part is imported alone, and
    the package is left for others to import as ever. That is done only while no other thread
    runs, which might import the package at the same moment, and not on Windows, where the package
    has to find its libraries first.
    """
    if _COMPILED not in sys.modules and not _import_alone():
        import ctranslate2  # noqa: F401, PLC0415 - a phrasebook hit needs none
    return sys.modules[_COMPILED].Translator


def _import_alone() -> bool:
    """Import the compiled part alone, if that is safe here; tell whether it was done."""
    spec = find_spec("ctranslate2")
    if spec is None or sys.platform == "win32" or threading.active_count() > 1:
        return False
    sys.modules["ctranslate2"] = module_from_spec(spec)
    try:
        import_module(_COMPILED)
    finally:
        del sys.modules["ctranslate2"]
    return True
