"""Damaged files: set aside, never deleted, and the next use starts anew."""

import random
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.phrasebook.conftest import EN_ES
from translator.errors import DatabaseCorruptError
from translator.phrasebook.phrasebook import Phrasebook
from translator.phrasebook.quarantine import Identity, set_aside


@pytest.fixture
def closed(book: Phrasebook) -> Phrasebook:
    """A closed phrasebook of 500 phrases."""
    with book.database.transaction(durable=False):
        pass
    for number in range(0, 500):
        book.history
    return book
