"""Ten thousand random inputs: no crash, no hang, nothing of the vocabulary shown."""

import os
import random
import subprocess
import sys

from translator.service import Translator
from translator.translation import Origin

COUNT = 10_000
PATIENCE_S = 240

_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz ABCDE .,?!'\"-",
    "0123456789 .,:/-+€$%#@ kmAB",
    "".join(map(chr, range(0x20))) + "\x7f\x85\u200b\u200f\u202e\u2028\ufeff ab",
    "".join(map(chr, range(0xD800, 0xD810))) + "\udcff\udc80 ab",
    "مرحبا كيف الحال שלום עולם ,.?",
    "😀👨\u200d👩\u200d👧🏳️\u200d🌈❤️🇪🇸 ab",
    "日本語の駅はどこですか。１２３円한국어ไทย",
    "e\u0301\u0302\u0303\u0308\u20e3a\u0338 ZZ",
    "{}<>[]()\\|`~^_=* \t\nunk pad s ▁⁇",
)


def inputs() -> list[str]:
    """Return the same ten thousand texts every time, from empty to a few hundred characters."""
    dice = random.Random(20260101)
    texts = []
    for turn in range(COUNT):
        if turn % 3:
            alphabet = dice.choice(_ALPHABETS)
        else:
            alphabet = "".join(map(chr, (dice.randrange(0x110000) for _one in range(40))))
        length = dice.choice((0, 1, 2, 5, 12, 30, 60))
        texts.append("".join(dice.choices(alphabet, k=length)))
    return texts


def test_random_unicode_neither_crashes_nor_shows_special_pieces(translator: Translator) -> None:
    texts = inputs()
    found = list(translator.translate_batch(texts, source="en", target="es"))
    assert len(found) == COUNT
    for text, translation in zip(texts, found, strict=True):
        translation.text.encode("utf-8")
        for leftover in ("⁇", "<unk>", "<pad>", "</s>"):
            assert translation.text.count(leftover) <= text.count(leftover)


def test_random_bytes_in_a_pipe_keep_their_number_of_lines() -> None:
    dice = random.Random(7)
    lines = [
        dice.randbytes(dice.choice((0, 3, 20, 60))).replace(b"\n", b" ") for _one in range(500)
    ]
    command = [sys.executable, "-c", "from translator.cli import main; main()"]
    done = subprocess.run(
        [*command, "translate", "--from", "en", "--to", "es"],
        input=b"\n".join(lines) + b"\n",
        capture_output=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert b"Traceback" not in done.stderr
    assert done.stdout.count(b"\n") == len(lines)


def test_a_megabyte_in_one_line_is_refused_or_translated_in_time(translator: Translator) -> None:
    words = "Where is the station? " * 48_000
    many = list(
        translator.translate_batch(
            [words, "a" * 1_000_000, "😀" * 90_000, "\x00" * 1_000_000],
            source="en",
            target="es",
        )
    )
    assert [one.origin for one in many] == [Origin.NONE, Origin.NONE, Origin.COPY, Origin.COPY]
    assert many[2].text == "😀" * 90_000


def test_hostile_arguments_get_an_answer_or_a_sentence() -> None:
    command = [os.fsencode(part) for part in (sys.executable, "-c")]
    command.append(b"from translator.cli import main; main()")
    for argument in (
        b"\xff\xfe\x80",
        b"\xed\xa0\x80",
        "\u202eabc".encode(),
        b"-" * 9,
        b"\x01\x1b[2J",
    ):
        done = subprocess.run(
            [*command, b"translate", b"--from", b"en", b"--to", b"es", b"--", argument],
            capture_output=True,
            check=False,
            timeout=PATIENCE_S,
        )
        assert done.returncode == 0, argument
        assert b"Traceback" not in done.stderr
        assert b"\x1b" not in done.stdout
