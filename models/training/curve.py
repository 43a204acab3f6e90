"""The curve of a run, as a picture: how it learns, and whether more time would bring more."""

from pathlib import Path

from models.training.checkpoint import Progress


def draw_curve(progress: Progress, path: Path) -> None:
    """Write an SVG of score and training loss by update; nothing before the first evaluation.

    The score is the mean chrF2 of the development sets, of averaged weights and greedy; the
    loss is the label-smoothed cross entropy a piece, its mean since the evaluation before.
    """
    if not progress.curve:
        return
    from matplotlib import rc_context  # noqa: PLC0415 - a picture alone needs it
    from matplotlib.figure import Figure  # noqa: PLC0415

    updates = [point["update"] for point in progress.curve]
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    axes.plot(updates, [point["score"] for point in progress.curve], "o-", label="chrF2")
    axes.set_xlabel(f"update (of {progress.updates})")
    axes.set_ylabel("chrF2, development sets")
    losses = [(point["update"], point["loss"]) for point in progress.curve if "loss" in point]
    if losses:
        other = axes.twinx()
        other.plot(*zip(*losses, strict=True), "s--", color="tab:orange", label="loss")
        other.set_ylabel("loss a piece, training")
    figure.legend(loc="outside upper center", ncols=2)
    aside = path.with_name(f".{path.name}.part")
    with rc_context({"svg.hashsalt": "wayword", "svg.fonttype": "none"}):
        figure.savefig(aside, format="svg", metadata={"Date": None})
    aside.replace(path)
