"""The HTML of a card: one page, whole in itself, and safe whatever stands on it."""

from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cards.conftest import details, sheet
from translator.cards.details import Details
from translator.cards.html import render_html
from translator.errors import InputError
from translator.phrasebook.curated.curated import Curated

_ELEMENTS = {"html", "head", "meta", "title", "style", "body", "header", "h1", "main", "div", "p"}


class _Page(HTMLParser):
    """Collects elements, attributes and texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture
def known() -> Details:
    """Details with everything that the sample's card tells."""
    return details(allergies="milk", contact__name="Luis Ruiz", phone="+34 600 123 456")


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", '"><img src=x onerror=y>', "&amp;", "</style>", "'x'"]
)
def test_every_text_of_the_user_is_escaped(curated: Curated, known: Details, name: str) -> None:
    page = render_html(sheet(curated, known.changed("contact.name", name)))
    read = _Page(page)
    assert set(read.elements) <= _ELEMENTS | {"bdi"}
    assert name in read.text
    assert f"<bdi>{name}</bdi>" not in page


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(name=st.text(min_size=1, max_size=80))
def test_no_name_adds_an_element(curated: Curated, known: Details, name: str) -> None:
    try:
        changed = known.changed("contact.name", name)
    except InputError:
        return
    read = _Page(render_html(sheet(curated, changed)))
    assert set(read.elements) <= _ELEMENTS | {"bdi"}


def test_languages_and_directions_are_marked(curated: Curated, known: Details) -> None:
    page = render_html(sheet(curated, known, "ja", "pt-PT"))
    assert '<html lang="ja" dir="ltr">' in page
    assert '<p class="gloss" lang="pt-PT" dir="ltr">' in page
    assert "<bdi>Luis Ruiz</bdi>" in page


def test_a_phone_number_is_not_broken(curated: Curated, known: Details) -> None:
    assert "<bdi class=number>+34 600 123 456</bdi>" in render_html(sheet(curated, known))


def test_the_page_needs_nothing_from_elsewhere(curated: Curated, known: Details) -> None:
    page = render_html(sheet(curated, known))
    names = {name for name, _value in _Page(page).attributes}
    assert not names & {"src", "href", "style", "action", "onload"}
    for word in ("http:", "https:", "url(", "@import", "<script", "<link"):
        assert word not in page
    assert "default-src 'none'" in page
    assert "@media print" in page
