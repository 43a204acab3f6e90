"""A process that writes to a phrasebook and prints each phrase that is confirmed."""

import sys
from pathlib import Path

from translator.languages import LanguagePair
from translator.phrasebook.memory import MemoryKey
from translator.phrasebook.phrasebook import Phrasebook
from translator.translation import Origin, Translation

PAIR = LanguagePair("en", "es")


def main(path: str, name: str, count: str) -> None:
    """Add ``count`` phrases and as many records; print the phrase's id and source after each."""
    with Phrasebook(Path(path)) as book:
        for number in range(int(count)):
            source = f"Phrase {number} of {name}"
            added = book.phrases.add(source, f"Frase {number}", PAIR)
            book.record(
                Translation(source, f"Frase {number}", "en", "es", Origin.MODEL),
                key=MemoryKey(source, PAIR, "en-es@1.0.0", "beam=4"),
            )
            sys.stdout.write(f"{added.id}\t{source}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
