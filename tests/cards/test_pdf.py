"""The PDF of a card: it opens, says what the card says, and fills its page."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cards.conftest import details, sheet
from translator.cards.details import Details
from translator.cards.page import broken
from translator.cards.pdf import render_pdf
from translator.cards.type_case import TypeCase
from translator.errors import InputError
from translator.phrasebook.curated.curated import Curated

KNOWN = details(
    allergies="milk", born="1990-04-12", contact__name="Łucja Ruiz", phone="+34 600 123 456"
)


def text_of(content: bytes) -> str:
    """Return the text of a PDF without spaces."""
    pages = PdfReader(BytesIO(content)).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


def bare() -> TypeCase:
    """Return a type case on a system without fonts."""
    return TypeCase(folders=())


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "it", "pt"])
def test_the_pdf_holds_every_sentence_and_its_gloss(curated: Curated, language: str) -> None:
    made = sheet(curated, KNOWN, language, "it" if language == "en" else "en")
    found = text_of(render_pdf(made, case=bare()).content)
    for line in made.all_lines:
        for text in (line.text, "".join(piece.text for piece in line.gloss)):
            assert "".join(text.split()) in found


def test_japanese_is_there_without_a_font_and_leans_on_the_reader(curated: Curated) -> None:
    made = render_pdf(sheet(curated, KNOWN, "ja"), case=bare())
    assert made.leans_on_reader
    assert "HeiseiKakuGo-W5" in str(_fonts(made.content))
    assert b"UniJIS-UCS2-H" in made.content


def test_a_card_without_japanese_holds_all_its_fonts(curated: Curated) -> None:
    made = render_pdf(sheet(curated, KNOWN, "de"), case=bare())
    assert not made.leans_on_reader
    assert {name.split("+")[-1] for name in _fonts(made.content)} == {
        "Helvetica",
        "BitstreamVeraSans-Bold",
        "BitstreamVeraSans-Roman",
    }


def _fonts(content: bytes) -> set[str]:
    fonts: set[str] = set()
    for page in PdfReader(BytesIO(content)).pages:
        fonts.update(*page._get_fonts())
    return {name.lstrip("/") for name in fonts}


def test_the_same_card_gives_the_same_bytes(curated: Curated) -> None:
    made = sheet(curated, KNOWN, "de")
    assert render_pdf(made, case=bare()).content == render_pdf(made, case=bare()).content


@pytest.mark.parametrize("name", ["שרה", "สมชาย", "😀", "सीता"])
def test_a_character_without_a_font_is_said_and_not_left_out(curated: Curated, name: str) -> None:
    with pytest.raises(InputError, match=r"U\+.*\.html"):
        render_pdf(sheet(curated, KNOWN.changed("contact.name", name), "de"), case=bare())


def test_a_broken_font_of_the_system_is_passed_over(curated: Curated, tmp_path: Path) -> None:
    (tmp_path / "ipaexg.ttf").write_bytes(b"no font")
    case = TypeCase(folders=(tmp_path,))
    assert render_pdf(sheet(curated, KNOWN, "ja"), case=case).leans_on_reader


def test_much_to_say_takes_more_pages_and_loses_nothing(curated: Curated) -> None:
    many = ", ".join(f"Stoff {count} {'x' * 90}" for count in range(20))
    content = render_pdf(
        sheet(curated, KNOWN.changed("allergies", many), "de"), case=bare()
    ).content
    assert len(PdfReader(BytesIO(content)).pages) > 1
    assert all(f"Stoff{count}xxx" in text_of(content) for count in range(20))


def test_little_to_say_is_said_in_large_type(curated: Curated) -> None:
    made = sheet(curated, Details().changed("allergies", "milk"), "de")
    sizes: list[float] = []
    (page,) = PdfReader(BytesIO(render_pdf(made, case=bare()).content)).pages
    page.extract_text(visitor_text=lambda _t, _c, _m, _f, size: sizes.append(size))
    assert max(sizes) > 36


def test_rows_break_where_the_language_allows() -> None:
    case = bare()
    rows = list(broken("救急車を呼んでください。急いで、早く。", case, 20, 110))
    assert "".join(rows) == "救急車を呼んでください。急いで、早く。"
    assert not any(row[0] in "。、" for row in rows)
    assert list(broken("call an ambulance", case, 20, 130)) == ["call an", "ambulance"]
    assert "".join(broken("x" * 50, case, 20, 100)) == "x" * 50


def test_without_the_extra_one_sentence_says_what_to_install(
    curated: Curated, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "reportlab.pdfgen.canvas", None)
    with pytest.raises(InputError, match=r'pip install "wayword\[cards\]"'):
        render_pdf(sheet(curated, KNOWN))
