"""Epochs of a family, drawn, augmented, encoded and packed by processes of their own."""

import gc
import lzma
import random
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import msgspec

from models.corpus.augment import augment
from models.corpus.pair import Pair
from models.packed.plan import Family, Member, Phase, Text
from models.packed.rows import Rows, pack_rows
from models.recipe import Augmentation
from models.vocabulary import EOS, load_vocabulary

_AS_IT_STANDS = Augmentation(
    upper=0, lower=0, unended=0, typo=0, numbers=0, placeholders=0, joined=0
)


@dataclass(frozen=True, slots=True)
class Ask:
    """What one process makes of an epoch: a share of one member's pairs."""

    folder: Path
    family: Family
    member: Member
    kinds: dict[str, float]
    epoch: int
    share: int
    shares: int


_read: dict[Path, list[Pair]] = {}


def read_text(path: Path) -> list[Pair]:
    """Read a prepared file (``.xz`` or plain TSV), once in a process and its children."""
    if path not in _read:
        content = path.read_bytes()
        text = (lzma.decompress(content) if path.suffix == ".xz" else content).decode()
        _read[path] = [Pair(*line.split("\t")) for line in text.split("\n") if line]
    return _read[path]


def make_share(ask: Ask) -> Rows:
    """Return the rows of one share."""
    seed = f"{ask.family.seed} {ask.member.name} {ask.epoch} {ask.share}"
    chance = random.Random(seed)  # noqa: S311 - no secret
    sources: list[list[int]] = []
    targets: list[list[int]] = []
    reader, writer = (
        load_vocabulary(ask.folder / name)
        for name in (ask.member.source_vocabulary, ask.member.target_vocabulary)
    )
    for text in ask.member.texts:
        weight = text.weight * ask.kinds.get(text.kind, 0)
        pairs = read_text(ask.folder / text.file)[ask.share :: ask.shares]
        drawn = _drawn(pairs, weight, chance)
        found = list(augment(_turned(drawn, text, ask.member), ask.family.augmentation, chance))
        first = [] if text.prefix is None else [reader.piece_to_id(text.prefix)]
        sources += [[*first, *one, EOS] for one in reader.encode([pair.source for pair in found])]
        targets += [[*one, EOS] for one in writer.encode([pair.target for pair in found])]
    return pack_rows(sources, targets, length=ask.family.length, chance=chance)


def _drawn(pairs: Sequence[Pair], weight: float, chance: random.Random) -> Iterator[Pair]:
    whole, rest = divmod(weight, 1)
    for _round in range(int(whole)):
        yield from pairs
    yield from chance.sample(pairs, int(rest * len(pairs)))


def _turned(pairs: Iterator[Pair], text: Text, member: Member) -> Iterator[Pair]:
    if text.ready or member.source == "en":
        return pairs
    return (Pair(target, source) for source, target in pairs)


class Epochs:
    """Asks for epochs ahead of their time."""

    def __init__(self, folder: Path, families: Sequence[Family], *, processes: int) -> None:
        """Read all texts, then start the ``processes``, which inherit them."""
        for family in families:
            for member in family.members:
                for text in (*member.texts, *member.dev):
                    read_text(folder / text.file)
        gc.freeze()
        self._folder = folder
        self._processes = processes
        self._pool = ProcessPoolExecutor(processes, mp_context=get_context("fork"))
        for started in [self._pool.submit(int, one) for one in range(processes)]:
            started.result()

    def ask(
        self, family: Family, phase: Phase, members: Sequence[Member], epoch: int
    ) -> dict[str, "list[Future[Rows]]"]:
        """Begin an epoch; return, by member, the shares to wait for."""
        shares = max(1, self._processes // len(members))
        return {
            member.name: [
                self._pool.submit(
                    make_share,
                    Ask(self._folder, family, member, phase.kinds, epoch, share, shares),
                )
                for share in range(shares)
            ]
            for member in members
        }

    def dev(self, family: Family, member: Member) -> Rows:
        """Return the rows of a member's development text, as it stands."""
        plain = msgspec.structs.replace(family, augmentation=_AS_IT_STANDS)
        shown = msgspec.structs.replace(member, texts=member.dev)
        kinds = {text.kind: 1.0 for text in member.dev}
        return make_share(Ask(self._folder, plain, shown, kinds, 0, 0, 1))

    def close(self) -> None:
        """Stop the processes."""
        self._pool.shutdown(cancel_futures=True)
