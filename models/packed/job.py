"""A job for a machine with an accelerator: train families, then translate text with them.

``python -m models.packed.job PLAN.toml ... --folder DATA --out DIR``
"""

import time
from pathlib import Path

import click
import torch

from models.packed.epochs import Epochs
from models.packed.keeping import write_direction
from models.packed.network import Network
from models.packed.plan import Family
from models.packed.training import Training
from models.vocabulary import load_vocabulary

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.argument("plans", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--folder", required=True, type=_FOLDER, help="Prepared texts and vocabularies.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--scale", default=1.0, show_default=True, help="Times the seconds of every phase.")
@click.option("--processes", default=12, show_default=True, help="Cores that draw epochs.")
def main(plans: tuple[Path, ...], folder: Path, out: Path, scale: float, processes: int) -> None:
    """Train the families of PLANS one after the other."""
    begin = time.perf_counter()

    def say(text: str) -> None:
        click.echo(f"{time.perf_counter() - begin:6.1f} {text}")

    families = [Family.load(plan) for plan in plans]
    epochs = Epochs(folder, families, processes=processes)
    say("texts are read")
    torch.set_float32_matmul_precision("high")
    device = "cuda" if torch.cuda.is_available() else "cpu"
    for family in families:
        sizes = {
            load_vocabulary(folder / name).get_piece_size()
            for names in family.tables()
            for name in names
        }
        if len(sizes) != 1:
            raise click.ClickException(f"{family.name}: vocabularies of different sizes: {sizes}")
        training = Training(family, epochs, pieces=sizes.pop(), device=device, say=say)

        def keep(name: str, network: Network, family: Family = family) -> None:
            places = {member.name: family.place(member) for member in family.members}
            for member in [name] if name in places else list(places):
                write_direction(network, places[member], out / member)
            say(f"kept {name}")

        training.run(keep, scale=scale)
        del training
        torch.cuda.empty_cache()
    epochs.close()


if __name__ == "__main__":
    main()
