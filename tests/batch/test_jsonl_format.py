"""JSON lines: the translation is spliced in and nothing else changes."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.batch.upper import opened, rows_of, upper
from translator.batch.jsonl_format import JsonlFormat
from translator.errors import InputError

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)  # fmt: skip
OBJECTS = st.dictionaries(st.text(max_size=5).filter(lambda key: key != "translation"), VALUES)


@given(OBJECTS, st.text(max_size=9), st.booleans(), st.sampled_from(["", "\n", " \r\n"]))
def test_other_keys_keep_their_order_and_their_bytes(
    fields: dict[str, Any], text: str, ascii_only: bool, end: str
) -> None:
    line = json.dumps({**fields, "text": text}, ensure_ascii=ascii_only)
    output = upper(JsonlFormat, (line + end).encode()).decode()
    assert output.startswith(line[:-1])
    assert output.endswith("}" + end)
    added = text.upper() if text.strip() else text
    assert json.loads(output) == {**fields, "text": text, "translation": added}


@given(st.lists(st.sampled_from([b"{", b"}", b'"text"', b":", b"\n", b"\xff", b" "])).map(b"".join))
def test_no_byte_is_lost_whatever_stands_in_the_lines(data: bytes) -> None:
    output = iter(upper(JsonlFormat, data))
    assert all(byte in output for byte in data)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (b'{"text":"hi"}\n', b'{"text":"hi", "translation": "HI"}\n'),
        (b'{ "text": "hi" } \r\n', b'{ "text": "hi", "translation": "HI" } \r\n'),
        (
            b'{"n": 1e999, "m": 123456789012345678901234567890.10, "text": "hi"}',
            b'{"n": 1e999, "m": 123456789012345678901234567890.10, "text": "hi",'
            b' "translation": "HI"}',
        ),
        (
            b'{"text":"caf\\u00e9 \\"a\\""}',
            b'{"text":"caf\\u00e9 \\"a\\"", "translation": "CAF\xc3\x89 \\"A\\""}',
        ),
        (b'{"text":"a\\nb"}', b'{"text":"a\\nb", "translation": "A\\nB"}'),
        (b'{"text":" "}', b'{"text":" ", "translation": " "}'),
        (b'\xef\xbb\xbf{"text":"hi"}', b'\xef\xbb\xbf{"text":"hi", "translation": "HI"}'),
        (b"\n \n", b"\n \n"),
    ],
)
def test_the_translation_becomes_the_last_key(line: bytes, wanted: bytes) -> None:
    assert upper(JsonlFormat, line) == wanted


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (b"{", "The row is not valid JSON ("),
        (b'{"text": "a"} x', "The row is not valid JSON ("),
        (b'{"text": "\\ud83d"}', "The row is not valid JSON ("),
        (b'{"text": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "The row is not valid JSON ("),
        (b"[1]", "The row is no JSON object and was written through unchanged."),
        (b"null", "The row is no JSON object and was written through unchanged."),
        (b"{}", "The row has no key 'text' and was written through unchanged."),
        (b'{"text": 5}', "'text' is not a string; the row was written through unchanged."),
        (b'{"text": null}', "'text' is not a string; the row was written through unchanged."),
        (b'{"text": "\xff"}', "The row is not valid UTF-8 and was written through unchanged;"),
    ],
)
def test_a_broken_line_keeps_its_bytes(line: bytes, sentence: str) -> None:
    _good, row = rows_of(JsonlFormat, b'{"text": "a"}\n' + line)
    assert (row.line, row.text, row.raw) == (2, None, line)
    assert row.fault is not None
    assert row.fault.startswith(sentence)


def test_an_output_key_that_is_there_already_is_refused_at_once() -> None:
    with pytest.raises(InputError, match=r"^in has a key 'translation' already; remove it"):
        upper(JsonlFormat, b'{"text": "a", "translation": "b"}\n')


def test_an_output_key_that_comes_later_breaks_its_row() -> None:
    data = b'{"text": "a"}\n{"text": "a", "transl\\u0061tion": 1}\n'
    row = rows_of(JsonlFormat, data)[1]
    assert row.fault == (
        "The row has a key 'translation' already and was written through unchanged."
    )


def test_both_keys_can_be_named() -> None:
    data = b'{"translation": "x"}'
    wanted = b'{"translation": "x", "\xc3\xa9\\"": "X"}'
    assert upper(JsonlFormat, data, source="translation", output='é"') == wanted


def test_a_refused_line_is_written_as_it_was() -> None:
    form, file = opened(JsonlFormat, b'{"text": "a"}\n')
    (row,) = form.rows(file, line=1, offset=0)
    assert form.render(row, None) == b'{"text": "a"}\n'
