"""Where a run reads and writes."""

from dataclasses import dataclass
from pathlib import Path

from models.recipe import Corpus
from translator.errors import InputError

VOCABULARIES = Path(__file__).with_name("vocabularies")


@dataclass(frozen=True, slots=True)
class Places:
    """Where a run reads and writes: recipe file, corpora, development sets, and its own folder.

    ``weights`` is the folder that a family's job has left, ``taught`` that of a teacher's texts.
    """

    recipe: Path
    corpora: Path
    tests: Path
    work: Path
    weights: Path | None = None
    taught: Path | None = None

    def folder_of(self, corpus: Corpus) -> Path:
        """Return the folder that a corpus is read from. Raises InputError where none is named."""
        if not corpus.taught:
            return self.corpora
        if self.taught is None:
            raise InputError(
                f"The recipe learns from {corpus.file}, which a teacher has to make"
                " (python -m models families teach); name its folder with --taught."
            )
        return self.taught
