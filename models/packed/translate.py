"""Text translated by what a job has trained: more pairs for the next family to learn from.

``python -m models.packed.translate TASKS.toml NAME ... --folder DATA --weights DIR --out DIR``
"""

import time
from pathlib import Path

import click
import msgspec
import torch
from sentencepiece import SentencePieceProcessor

from models.corpus.pair import Pair
from models.packed.decoding import Decoder
from models.packed.epochs import read_text
from models.packed.keeping import load_direction, read_direction
from models.packed.network import Network
from models.packed.plan import Family, Member
from models.packed.soundness import is_sound
from models.vocabulary import EOS, PAD, UNK, load_vocabulary

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_MOST_CHARACTERS = 140
_LEAST_SCORE = -1.0


class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``most`` sentences of a file's ``column`` through a plan's ``member``.

    Of the file, only lines whose byte in the file ``mask`` is "1". What comes out is written
    with English first.
    """

    plan: str
    member: str
    text: str
    column: int = 0
    mask: str | None = None
    prefix: str | None = None
    most: int


@click.command()
@click.argument("tasks", type=click.Path(exists=True, path_type=Path))
@click.argument("names", nargs=-1, required=True)
@click.option("--folder", required=True, type=_FOLDER)
@click.option("--weights", required=True, type=_FOLDER)
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(tasks: Path, names: tuple[str, ...], folder: Path, weights: Path, out: Path) -> None:
    """Do the tasks NAMES; each writes OUT/NAME.tsv."""
    known = msgspec.toml.decode(tasks.read_bytes(), type=dict[str, Task])
    for name in names:
        begin = time.perf_counter()
        pairs, asked = translate(known[name], folder, weights)
        out.mkdir(parents=True, exist_ok=True)
        lines = "".join(f"{pair.source}\t{pair.target}\n" for pair in pairs)
        (out / f"{name}.tsv").write_text(lines, encoding="utf-8")
        took = time.perf_counter() - begin
        shown = " / ".join(" = ".join(pair) for pair in pairs[:2])
        click.echo(f"{name}: {len(pairs)} of {asked} kept, {took:.0f} s: {shown}")


def translate(task: Task, folder: Path, weights: Path) -> tuple[list[Pair], int]:
    """Return the pairs that pass, English first, and how many sentences were asked."""
    family = Family.load(folder / task.plan)
    member = next(one for one in family.members if one.name == task.member)
    decoder, reader, writer = _loaded(family, member, folder, weights)
    sentences = _sentences(task, folder)
    first = [] if task.prefix is None else [reader.piece_to_id(task.prefix)]
    encoded = [[*first, *one, EOS] for one in reader.encode(sentences, num_threads=4)]
    answers = decoder(encoded)
    texts = writer.decode([pieces for pieces, _score in answers], num_threads=4)
    kept = [
        Pair(sentence, text)
        for sentence, text, (pieces, score) in zip(sentences, texts, answers, strict=True)
        if score >= _LEAST_SCORE and is_sound(sentence, text, pieces)
    ]
    if task.column == 1:
        kept = [Pair(text, sentence) for sentence, text in kept]
    return kept, len(sentences)


def _loaded(
    family: Family, member: Member, folder: Path, weights: Path
) -> tuple[Decoder, SentencePieceProcessor, SentencePieceProcessor]:
    reader = load_vocabulary(folder / member.source_vocabulary)
    writer = load_vocabulary(folder / member.target_vocabulary)
    pieces = reader.get_piece_size()
    network = Network(family.architecture, sources=1, targets=1, pieces=pieces, joint=family.joint)
    load_direction(network, read_direction(weights / member.name))
    banned = [PAD, UNK]
    banned += [at for at in range(pieces) if writer.id_to_piece(at).startswith("<2")]
    network.to("cuda" if torch.cuda.is_available() else "cpu")
    return Decoder(network, (0, 0), banned=banned), reader, writer


def _sentences(task: Task, folder: Path) -> list[str]:
    pairs = read_text(folder / task.text)
    mask = (folder / task.mask).read_bytes() if task.mask else b"1" * len(pairs)
    found = [pair[task.column] for pair, one in zip(pairs, mask, strict=True) if one == ord("1")]
    return [text for text in dict.fromkeys(found) if len(text) <= _MOST_CHARACTERS][: task.most]


if __name__ == "__main__":
    main()
