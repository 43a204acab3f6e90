"""The decoder: CTranslate2's Translator, without what its package loads beside it."""

import sys
import threading
from importlib.util import find_spec, module_from_spec
from typing import Any


def decoder_class() -> Any:
    """Return the class ``ctranslate2.Translator``.

    The package also loads asyncio, and with it sockets and TLS, for methods that Wayword does
    not use: that is 50 of the 60 ms that importing it takes. So its compiled part is imported
    alone, and the package is left for others to import as ever. That is done only while no other
    thread runs, which might import the package at the same moment, and not on Windows, where the
    package has to find its libraries first.
    """
    if "ctranslate2" not in sys.modules and sys.platform != "win32":
        spec = find_spec("ctranslate2")
        if spec is not None and threading.active_count() == 1:
            sys.modules["ctranslate2"] = module_from_spec(spec)
            try:
                from ctranslate2._ext import Translator as Alone  # noqa: PLC0415 - see above
            finally:
                del sys.modules["ctranslate2"]
            return Alone
    from ctranslate2 import Translator  # noqa: PLC0415 - a phrasebook hit needs none

    return Translator
