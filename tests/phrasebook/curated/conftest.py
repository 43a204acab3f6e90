"""A small curated phrasebook, compiled once."""

from pathlib import Path

import pytest

from translator.phrasebook.curated.building import build
from translator.phrasebook.curated.curated import Curated

SAMPLE = Path(__file__).parents[1] / "sample"


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled sample."""
    path = tmp_path_factory.mktemp("curated") / "curated.db"
    build(path, content=SAMPLE)
    return path


@pytest.fixture
def curated(sample: Path) -> Curated:
    """A phrasebook on the sample."""
    return Curated(sample)
