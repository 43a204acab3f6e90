"""Plots: quality against size, latencies, throughput by batch, and cost as work grows."""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.record import Record, newest
from benchmarks.result import Result

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_BATCH = re.compile(r"(\d+) threads?, batch (\d+)")
_LINES = re.compile(r"wayword batch, ([\d,]+) lines, (a line|peak memory)")


@dataclass(frozen=True, slots=True)
class Plot:
    """A picture as SVG text, and what it shows."""

    svg: str
    caption: str


def draw_all(records: Sequence[Record]) -> list[Plot]:
    """Return the plots that the results have figures for."""
    found = newest(records)
    drawn = (_quality(found), _latency(found), _batches(found), _cost(found), _peers(found))
    return [plot for plot in drawn if plot is not None]


def _quality(found: Mapping[str, Record]) -> Plot | None:
    record = found.get("quality")
    if record is None:
        return None
    sizes = {pack.pair: pack.size / 1e6 for pack in record.packs}
    figure, axes = _figure("size of the pack (MB)", "chrF2")
    sets: dict[str, list[Result]] = {}
    for one in record.results:
        pair, _space, system = one.subject.partition(" ")
        if one.unit == "chrF2" and system == "model" and pair in sizes:
            sets.setdefault(one.name.partition(", ")[2], []).append(one)
    for name, results in sorted(sets.items()):
        pairs = [one.subject.partition(" ")[0] for one in results]
        widths, heights = [sizes[pair] for pair in pairs], [one.value for one in results]
        axes.errorbar(widths, heights, yerr=[one.error for one in results], fmt="o", label=name)
        for pair, width, height in zip(pairs, widths, heights, strict=True):
            axes.annotate(pair, (width, height), textcoords="offset points", xytext=(4, 4), size=8)
    axes.set_xlim(0, 1.25 * max(sizes.values(), default=1))
    return _plot(figure, axes, "Quality against size, with 95% intervals") if sets else None


def _latency(found: Mapping[str, Record]) -> Plot | None:
    record = found.get("latency")
    if record is None:
        return None
    figure, axes = _figure("length of the text", "milliseconds")
    lengths = [*dict.fromkeys(one.name.partition(", ")[2] for one in record.results)]
    by_pair: dict[str, dict[str, float]] = {}
    for one in record.results:
        by_pair.setdefault(one.subject, {})[one.name] = one.value
    for pair, values in by_pair.items():
        known = [length for length in lengths if f"p50, {length}" in values]
        middle = [values[f"p50, {length}"] for length in known]
        (line,) = axes.plot(known, middle, marker="o", label=pair)
        high = [values[f"p99, {length}"] for length in known]
        axes.fill_between(known, middle, high, color=line.get_color(), alpha=0.08)
    axes.set_yscale("log")
    for place in (axes.yaxis.set_major_formatter, axes.yaxis.set_minor_formatter):
        place("{x:g}")
    axes.tick_params(axis="y", which="minor", labelsize=7)
    return _plot(figure, axes, "Latency by length: the median, shaded up to p99")


def _batches(found: Mapping[str, Record]) -> Plot | None:
    record = found.get("batches")
    if record is None or not record.results:
        return None
    figure, axes = _figure("batch size", "sentences a second")
    speeds: dict[str, list[tuple[int, float]]] = {}
    for one in record.results:
        if match := _BATCH.fullmatch(one.name):
            speeds.setdefault(f"{match[1]} thread(s)", []).append((int(match[2]), one.value))
    for name, points in speeds.items():
        axes.plot(*zip(*points, strict=True), marker="o", label=name)
    axes.set_xscale("log", base=2)
    axes.xaxis.set_major_formatter("{x:g}")
    return _plot(figure, axes, f"Throughput against batch size, {record.results[0].subject}")


def _cost(found: Mapping[str, Record]) -> Plot | None:
    record = found.get("cost")
    if record is None:
        return None
    figure, axes = _figure("lines of the file", "milliseconds a line")
    other = axes.twinx()
    other.set_ylabel("peak memory (MB)")
    points: dict[str, list[tuple[int, float]]] = {}
    for one in record.results:
        if match := _LINES.fullmatch(one.name):
            lines = int(match[1].replace(",", ""))
            points.setdefault(match[2], []).append((lines, one.value))
    for name, place, mark in (("a line", axes, "o-"), ("peak memory", other, "s--")):
        if name in points:
            place.plot(*zip(*points[name], strict=True), mark, label=name)
    axes.set_xscale("log")
    axes.set_yscale("log")
    other.set_ylim(bottom=0)
    axes.xaxis.set_major_formatter("{x:,g}")
    axes.yaxis.set_major_formatter("{x:g}")
    return _plot(figure, axes, "Cost as the work grows: time a line (solid), memory (dashed)")


def _peers(found: Mapping[str, Record]) -> Plot | None:
    record = found.get("peers")
    if record is None or not record.results:
        return None
    figure, axes = _figure("milliseconds a phrase", "chrF2")
    costs = {one.subject: one.value for one in record.results if one.name == "a phrase"}
    for one in record.results:
        if one.unit == "chrF2" and one.subject in costs:
            axes.errorbar([costs[one.subject]], [one.value], yerr=[one.error], fmt="o")
            point = (costs[one.subject], one.value)
            axes.annotate(one.subject, point, textcoords="offset points", xytext=(5, 5), size=8)
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.margins(x=0.15)
    return _plot(figure, axes, "Quality against time, side by side")


def _figure(across: str, up: str) -> "tuple[Figure, Axes]":
    from matplotlib.figure import Figure  # noqa: PLC0415 - plots alone need it

    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.add_subplot()
    axes.set_xlabel(across)
    axes.set_ylabel(up)
    axes.grid(visible=True, alpha=0.3)
    return figure, axes


def _plot(figure: "Figure", axes: "Axes", caption: str) -> Plot:
    from matplotlib import rc_context  # noqa: PLC0415 - plots alone need it

    if axes.get_legend_handles_labels()[0]:
        axes.legend(fontsize=8)
    content = io.StringIO()
    with rc_context({"svg.hashsalt": caption, "svg.fonttype": "none"}):  # the same every time
        figure.savefig(content, format="svg", metadata={"Date": None})
    svg = content.getvalue()
    return Plot(svg[svg.index("<svg") :], caption)
