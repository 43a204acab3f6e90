"""A literal dictionary: word by word with the phrasebook's nouns, what a paper one would give."""

import re
from typing import Any

from benchmarks.peers.programs.harness import Translate, one_by_one, serve
from translator.phrasebook.curated.loader import FOLDER, load_content

_WORD = re.compile(r"\w+(?:[-'’]\w+)*|\s+|.")
_LONGEST = 4


def load(job: dict[str, Any]) -> Translate:
    """Return what replaces the longest runs of words that the dictionary has."""
    source, target = job["source"], job["target"]
    words: dict[str, str] = {}
    for entry in load_content(FOLDER).entries:
        for noun in (entry.nouns[source], *entry.also[source]):
            words.setdefault(noun.text.casefold(), entry.nouns[target].text)

    def translate(text: str) -> str:
        parts = _WORD.findall(text)
        made, at = [], 0
        while at < len(parts):
            for size in range(2 * _LONGEST - 1, 0, -1):
                found = words.get("".join(parts[at : at + size]).casefold())
                if found is not None or size == 1:
                    made.append(found or parts[at])
                    at += size
                    break
        return "".join(made)

    return one_by_one(translate)


if __name__ == "__main__":
    serve(load)
