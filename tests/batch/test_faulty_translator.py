"""A translator that breaks its contract is found out before a wrong file is written."""

from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.batch.upper import Upper, job
from translator.translation import Translation


class Given(Upper):
    """A translator that answers what it was given, whatever it is asked."""

    def __init__(self, *texts: str, reads: bool = True) -> None:
        super().__init__()
        self.texts = texts
        self.reads = reads

    def translate_batch(
        self,
        texts: Iterable[str],
        *,
        source: str,
        target: str,
        exact: bool = False,
        confidence: bool = True,  # noqa: ARG002 - the protocol's
    ) -> Iterator[Translation]:
        """Yield translations of the given texts, having read all others or none."""
        deque(texts if self.reads else (), maxlen=0)
        return super().translate_batch(self.texts, source=source, target=target, exact=exact)


@pytest.mark.parametrize("given", [(), ("one",), ("one", "two")])
def test_a_translator_that_gives_too_few_is_a_bug_that_surfaces(
    source: Path, output: Path, given: tuple[str, ...]
) -> None:
    with pytest.raises(RuntimeError, match=r"^the translator gave back fewer translations"):
        job(source, output).run(Given(*given))
    assert not output.exists()


@pytest.mark.parametrize("given", [("two", "one", "three"), ("one", "two", "three", "four")])
def test_a_translator_that_mixes_rows_up_is_a_bug_that_surfaces(
    source: Path, output: Path, given: tuple[str, ...]
) -> None:
    with pytest.raises(RuntimeError, match=r"^the translator gave back a translation of another"):
        job(source, output).run(Given(*given))
    assert not output.exists()


def test_a_translator_that_reads_nothing_is_a_bug_that_surfaces(source: Path, output: Path) -> None:
    with pytest.raises(RuntimeError, match=r"^the translator gave back fewer translations"):
        job(source, output).run(Given(reads=False))
