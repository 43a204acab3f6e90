"""A small phrasebook with the sentences of one card."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from translator.cards.card import Card, CardKind, Fact, Saying
from translator.cards.deck import Deck
from translator.cards.details import Details
from translator.cards.sheet import Sheet, Weight
from translator.phrasebook.curated.compiler import compile_content
from translator.phrasebook.curated.curated import Curated
from translator.phrasebook.curated.loader import load_content

SAMPLE = Path(__file__).with_name("sample")

CARD = Card(
    CardKind.ALLERGY,
    "allergy",
    "cards.title",
    (
        Saying(
            "cards.allergic-to",
            {"allergy": ("allergies",)},
            Weight.CRY,
            needed=True,
            otherwise=Fact("cards.label", (("allergies",),), Weight.CRY),
        ),
        Saying("cards.severe"),
        Saying("cards.born", {"date": ("born",)}, Weight.FACT),
        Saying(
            "cards.call",
            {"name": ("contact.name",), "phone": ("contact.phone", "phone")},
            Weight.FACT,
        ),
    ),
)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled phrasebook."""
    path = tmp_path_factory.mktemp("sample") / "curated.db"
    compile_content(load_content(SAMPLE), path, digest="sample")
    return path


@pytest.fixture
def curated(sample: Path) -> Iterator[Curated]:
    """The phrasebook, opened."""
    found = Curated(sample)
    yield found
    found.close()


def details(**given: str) -> Details:
    """Return details with allergies, changed as given; "__" stands for the dot of a key."""
    found = Details().changed("allergies", "peanuts")
    for key, text in given.items():
        found = found.changed(key.replace("__", "."), text)
    return found


def sheet(
    curated: Curated, known: Details, language: str = "ja", own: str = "en", card: Card = CARD
) -> Sheet:
    """Return the card of the sample in a language."""
    return Deck(curated, known, cards={card.kind: card}).sheet(
        card.kind, language, own_language=own
    )
