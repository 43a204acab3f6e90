"""Travel content: the phrasebook with its words, and carrier sentences for them."""

from functools import cache
from pathlib import Path

from translator.phrasebook.curated.content import Content
from translator.phrasebook.curated.loader import load_content

FOLDER = Path(__file__).parent


@cache
def load_travel_content(*, carriers: str = "carriers") -> Content:
    """Load all of it, with the sentences of the folder ``carriers`` or of "check", which are
    kept from training. Raises ContentError that names every fault.
    """
    return load_content(carriers=sorted((FOLDER / carriers).glob("*.toml")))
