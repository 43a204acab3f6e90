"""What a hostile reader found once, and must not find again."""

import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.packs.manifest import Direction, Manifest
from translator.packs.pack import Pack
from translator.service import Translator

FORKED = """
import os, sys
from translator import Translator
translator = Translator()
translator.translate("The dog is black.", source="en", target="es")
child = os.fork()
if child == 0:
    print(translator.translate("Where is Tom?", source="en", target="es").text, flush=True)
    os._exit(0)
os.waitpid(child, 0)
"""


@pytest.mark.parametrize(
    "text",
    ["Born on July 28th, 1888.", "The 12th century.", "３ dogs", "5000 yuan is a lot.", "Slow 0"],
)
def test_a_digit_is_kept_or_the_reader_is_told(translator: Translator, text: str) -> None:
    found = translator.translate(text, source="en", target="es")
    digits = [one for one in text if one.isdigit()]
    assert [one for one in found.text if one.isdigit()] == digits or found.flags


@pytest.mark.parametrize("text", ["x² is 5", "Ⅳ kings", "①②", "10 m² of floor"])
def test_what_normalisation_would_change_is_carried_over(translator: Translator, text: str) -> None:
    found = translator.translate(text, source="en", target="es").text
    assert [one for one in found if one in "²Ⅳ①"] == [one for one in text if one in "²Ⅳ①"]


def test_a_translator_works_in_a_forked_process() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", FORKED],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.stdout == "¿Dónde está Tom?\n"


def test_a_locked_phrasebook_holds_a_phrase_up_for_a_moment_only(translator: Translator) -> None:
    import sqlite3  # noqa: PLC0415 - for this test alone

    translator.phrasebook.phrases.add("Cheers!", "¡Salud!", LanguagePair("en", "es"))
    start = time.monotonic()
    other = sqlite3.connect(translator.phrasebook.database.path)
    other.execute("BEGIN IMMEDIATE")
    assert (
        translator.translate("The dog is black.", source="en", target="es").text
        == "El perro es negro."
    )
    other.close()
    assert time.monotonic() - start < 3, "it waited as long as a writer would"


def test_the_number_of_alternatives_is_bounded(translator: Translator) -> None:
    for wrong in (-1, 16):
        with pytest.raises(InputError, match="0 to 15"):
            translator.translate("Hi", source="en", target="es", alternatives=wrong)


def test_half_characters_are_shown_as_replacement_characters(translator: Translator) -> None:
    found = translator.translate("Hi \udcff", source="en", target="es")
    assert found.source_text == "Hi \ufffd"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"attribution": "\x1b]0;mine\x07"}, "control characters"),
        ({"directions": (Direction(source="en", target="en"),)}, "both 'en'"),
        ({"version": "1" * 99 + ".0.0"}, "not of the form"),
    ],
)
def test_a_hostile_manifest_is_refused(
    bundled_pack: Pack, change: dict[str, object], fault: str
) -> None:
    manifest: Manifest = msgspec.structs.replace(bundled_pack.manifest, **change)
    assert any(fault in one for one in manifest.faults())


def test_a_home_that_is_not_utf8_can_hold_a_pack(tmp_path: Path, bundled_pack: Pack) -> None:
    place = os.fsencode(tmp_path) + b"/h\xff"
    code = (
        "import sys, os; from pathlib import Path; from translator import Translator\n"
        "from translator.packs.store import PackStore\n"
        "store = PackStore.default(); store.install(Path(sys.argv[1]))\n"
        "print(Translator().translate('The dog is black.', source='en', target='es').text)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(bundled_pack.folder)],
        env={**os.environb, b"WAYWORD_HOME": place},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout == "El perro es negro.\n", done.stderr
