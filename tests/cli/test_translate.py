"""``wayword translate``."""

import json
import os
import subprocess
import sys
import time

import pytest

from tests.cli.conftest import Wayword

EN_ES = ("--from", "en", "--to", "es")


def test_a_phrase_is_printed_and_nothing_else(wayword: Wayword) -> None:
    done = wayword("translate", "Where is the station?", *EN_ES)
    assert (done.code, done.out, done.err) == (0, "¿Dónde está la estación?\n", "")


def test_the_source_is_detected_where_it_is_not_given(wayword: Wayword) -> None:
    done = wayword("translate", "Where is the station?", "--to", "es")
    assert (done.code, done.out, done.err) == (0, "¿Dónde está la estación?\n", "")


def test_a_text_in_a_language_without_a_pack_is_refused(wayword: Wayword) -> None:
    done = wayword("translate", "비밀번호가 맞지 않습니다", "--to", "es")
    assert done.code == 3
    assert "Korean" in done.err
    assert done.out == ""


def test_two_languages_meet_at_english(wayword: Wayword) -> None:
    done = wayword("translate", "La tua password non è corretta", "--to", "es")
    assert (done.code, done.out) == (0, "Tu contraseña no es correcta\n")


def test_words_are_joined_by_spaces(wayword: Wayword) -> None:
    assert wayword("translate", "The", "dog", "is", "black.", *EN_ES).out == "El perro es negro.\n"


def test_lines_are_answered_one_by_one_and_blank_ones_kept(wayword: Wayword) -> None:
    done = wayword(
        "translate", *EN_ES, stdin="The dog is black.\n\n 99 \nBonjour \xff".encode("latin-1")
    )
    lines = done.out.split("\n")
    assert lines[:3] == ["El perro es negro.", "", " 99 "]
    assert len(lines) == 5


def test_a_line_is_answered_before_the_next_is_sent() -> None:
    command = [sys.executable, "-c", "from translator.cli import main; main()", "translate", *EN_ES]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for asked, expected in (("The dog is black.", "El perro es negro."), ("99", "99")):
            process.stdin.write(f"{asked}\n".encode())
            process.stdin.flush()
            assert process.stdout.readline().decode().strip() == expected
        process.stdin.close()
        assert process.wait() == 0


def test_json_says_all_there_is_to_say(wayword: Wayword) -> None:
    done = wayword("translate", "It costs €18.10.", *EN_ES, "--json", "--alternatives", "2")
    found = json.loads(done.out)
    assert found["text"] == "Cuesta €18.10."
    assert found["route"] == ["en", "es"]
    assert found["origin"] == "model"
    assert len(found["alternatives"]) <= 2


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("translate", "Where is Tom?", "--from", "en", "--to", "ko"), 3, "No pack leads"),
        (("translate", "Hi", "--from", "en", "--to", "kl!ngon"), 3, "is not a language"),
        (("translate", "Hi"), 2, "--to"),
        (("translate", "a" * 200_000, *EN_ES), 6, "100,000"),
        (("translate", "Hi", *EN_ES, "--alternatives", "99"), 2, "99"),
        (("frobnicate",), 2, "frobnicate"),
    ],
)
def test_a_mistake_gets_a_sentence_and_its_exit_code(
    wayword: Wayword, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    done = wayword(*arguments)
    assert done.code == code
    assert sentence in done.err
    assert "Traceback" not in done.err


def test_half_a_character_in_an_argument_is_survived() -> None:
    command = [sys.executable, "-c", "from translator.cli import main; main()", "translate"]
    done = subprocess.run(
        [*map(os.fsencode, command), b"The dog is black \xff\xfe", *map(os.fsencode, EN_ES)],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "\ufffd" in done.stdout.decode("utf-8")


def test_output_is_utf8_whatever_the_locale_says() -> None:
    command = [sys.executable, "-c", "from translator.cli import main; main()", "translate"]
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [*command, "Where is the station?", *EN_ES],
        capture_output=True,
        check=False,
        env=environment,
    )
    assert done.stdout.decode("utf-8") == "¿Dónde está la estación?\n"


def test_a_closed_pipe_ends_quietly() -> None:
    command = [sys.executable, "-c", "from translator.cli import main; main()", "translate", *EN_ES]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"1\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        time.sleep(0.05)
        process.stdin.write(b"2\n3\n")
        process.stdin.close()
        assert process.wait() == 1
        assert process.stderr.read() == b""


@pytest.mark.parametrize(("redirection", "code"), [("<&-", 2), (">&-", 0), ("2>&-", 0)])
def test_a_stream_that_was_closed_before_the_start_is_survived(redirection: str, code: int) -> None:
    text = "" if redirection == "<&-" else "Good"
    line = (
        f"'{sys.executable}' -c 'from translator.cli import main; main()'"
        f" translate {text} --from en --to es {redirection}"
    )
    done = subprocess.run(["/bin/sh", "-c", line], capture_output=True, check=False)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


def test_a_line_without_an_end_is_passed_on_in_pieces(wayword: Wayword) -> None:
    long = "é".encode() * 3_000_000
    stdin = b"Good night.\n" + long + b"\nWhere is Tom?\n"
    done = wayword("translate", *EN_ES, stdin=stdin)
    assert done.code == 6
    assert done.err == "wayword: line 2: The line has 1,048,576 bytes or more; break it up.\n"
    assert done.out.encode() == b"Buenas noches.\n" + long + "\n¿Dónde está Tom?\n".encode()


def test_an_endless_line_is_one_short_object(wayword: Wayword) -> None:
    done = wayword("translate", *EN_ES, "--json", stdin=b"x" * 5_000_000)
    (only,) = map(json.loads, done.out.splitlines())
    assert (done.code, len(only["source_text"])) == (6, 100_000)


def test_standard_input_without_an_end_takes_little_memory() -> None:
    code = (
        "import resource; from translator.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20)); main()"
    )
    command = [sys.executable, "-c", code, "translate", "--from", "en", "--to", "es"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin
        for _turn in range(600):
            process.stdin.write(b"x" * (1 << 20))
        process.stdin.close()
    assert process.returncode == 6
