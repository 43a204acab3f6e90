"""Tables: results as Markdown, one section a measure."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from benchmarks.record import Record
from benchmarks.result import Result

_METRICS = ("BLEU", "chrF2", "chrF2++", "TER", "exact match")
_ROBUST = (
    "number changed", "price changed", "time changed", "url changed", "placeholder changed",
    "fragments looping", "fragments over-generated", "left untranslated", "in a wrong script",
    "differing in a batch",
)  # fmt: skip
_PEER = ("start to first phrase", "a phrase", "all together", "peak memory")
_RATIOS = {
    "start": "start, times Wayword's",
    "a phrase": "a phrase, times Wayword's",
    "all together": "all together, times slower than Wayword",
    "memory": "peak memory, times Wayword's",
}

Row = Sequence[str]


def table(head: Row, rows: Iterable[Row]) -> str:
    """Return a Markdown table."""
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])


def number(value: float, digits: int = 3) -> str:
    """Write a figure with so many significant digits; a large one as a whole number."""
    return f"{value:,.0f}" if abs(value) >= 10**digits else f"{value:.{digits}g}"


def score_text(result: Result) -> str:
    """Write a score with half its 95% interval."""
    return f"{result.value:.1f} ± {result.error:.1f}"


def quality(record: Record) -> str:
    """Return scores by pair, test set and system, then what int8 costs, then signatures."""
    found: dict[tuple[str, str], dict[str, Result]] = {}
    for result in record.results:
        metric, _comma, testset = result.name.rpartition(", ")
        if metric in _METRICS:
            found.setdefault((result.subject, testset), {})[metric] = result
    rows = [
        (subject, testset, str(scores["BLEU"].runs), *(score_text(scores[one]) for one in _METRICS))
        for (subject, testset), scores in sorted(found.items())
    ]
    parts = [table(("pair and system", "test set", "n", *_METRICS), rows)]
    small = [one for one in record.results if "int8 against" in one.subject]
    if small:
        told = [(one.subject, one.name, f"{one.value:+.2f} {one.unit}", one.note) for one in small]
        parts.append("int8 against float32 of the same pack:")
        parts.append(table(("pair", "figure", "change", "test"), told))
    answered = [one for one in record.results if one.name.startswith("answered")]
    if answered:
        told_rows = [(one.subject.split()[0], one.name, f"{one.value:.1f}%") for one in answered]
        parts.append(table(("pair", "phrasebook", "share"), told_rows))
    return "\n\n".join([*parts, signatures(record.results)])


def signatures(results: Iterable[Result]) -> str:
    """Return the signatures that scores were computed under, each once."""
    known = dict.fromkeys(f"- {one.unit}: `{one.signature}`" for one in results if one.signature)
    return "Signatures:\n\n" + "\n".join(sorted(known))


def robustness(record: Record) -> str:
    """Return faults by pair, then how far translations hold when texts are typed otherwise."""
    by_pair = _by_subject(record.results)
    faults = [
        (pair, *(_per_cent(found.get(name)) for name in _ROBUST)) for pair, found in by_pair.items()
    ]
    varied = [one.name for one in record.results if one.name.startswith("same translation with")]
    names = [*dict.fromkeys(varied)]
    same = [(pair, *(_agreement(found, name) for name in names)) for pair, found in by_pair.items()]
    heads = [name.removeprefix("same translation with ") for name in names]
    return "\n\n".join(
        [
            table(("pair, faults in %", *_ROBUST), faults),
            "Same translation in % (chrF2 between the two) when the text is typed otherwise:",
            table(("pair", *heads), same),
        ]
    )


def latency(record: Record) -> str:
    """Return p50, p95 and p99 by length and pair."""
    lengths = dict.fromkeys(one.name.partition(", ")[2] for one in record.results)
    rows = []
    for pair, found in _by_subject(record.results).items():
        cells = []
        for length in lengths:
            values = [found.get(f"p{share}, {length}") for share in (50, 95, 99)]
            cells.append(" / ".join(number(one.value) if one else "–" for one in values))
        rows.append((pair, *cells))
    return table(("ms: p50 / p95 / p99", *lengths), rows)


def peers(record: Record) -> str:
    """Return quality and cost of every system, and the ratios to Wayword in the same run."""
    rows, ratios = [], []
    for subject, found in _by_subject(record.results).items():
        scores = [_named(found, metric) for metric in ("BLEU", "chrF2")]
        costs = [found.get(name) for name in _PEER]
        note = next((one.note for one in costs if one and one.note), "")
        rows.append(
            (subject, *(_scored(one) for one in scores), *(_cost(one) for one in costs), note)
        )
        if any(name in found for name in _RATIOS.values()):
            values = [found.get(name) for name in _RATIOS.values()]
            ratios.append((subject, *(f"{one.value:.2g}×" if one else "–" for one in values)))
    parts = [table(("pair and system", "BLEU", "chrF2", *_PEER, ""), rows)]
    if ratios:
        parts.append("Times Wayword's figure in the same run; below 1, Wayword loses:")
        parts.append(table(("pair and system", *_RATIOS), ratios))
    if lost := _losses(record.results):
        parts += ["Where Wayword loses:", "\n".join(f"- {one}" for one in lost)]
    return "\n\n".join(parts)


def _losses(results: Iterable[Result]) -> list[str]:
    """Return what a peer does better than Wayword, beyond the error of a ratio."""
    found = _by_subject(results)
    lost = []
    for subject, figures in found.items():
        lost += [
            f"{subject}: {name} {number(figures[name].value, 2)}"
            for name in _RATIOS.values()
            if name in figures and figures[name].value + figures[name].error < 1
        ]
        pair = subject.partition(" ")[0]
        theirs, ours = (
            _named(each, "chrF2") for each in (figures, found.get(f"{pair} wayword", {}))
        )
        if theirs and ours and theirs.value > ours.value:
            lost.append(f"{subject}: chrF2 {score_text(theirs)}, Wayword {score_text(ours)}")
    return lost


def plain(record: Record) -> str:
    """Return every figure with spread and target, for measures without a form of their own."""
    rows = [
        (
            f"{one.subject}: {one.name}" if one.subject else one.name,
            f"{number(one.value)} {one.unit}",
            f"{number(one.low)} – {number(one.high)}",
            str(one.runs),
            _target(one),
        )
        for one in record.results
    ]
    return table(("what", "found", "spread", "n", "aim"), rows)


FORMS: Mapping[str, Callable[[Record], str]] = {
    "quality": quality,
    "robustness": robustness,
    "latency": latency,
    "peers": peers,
}


def _by_subject(results: Iterable[Result]) -> dict[str, dict[str, Result]]:
    found: dict[str, dict[str, Result]] = {}
    for one in results:
        found.setdefault(one.subject, {})[one.name] = one
    return found


def _named(found: Mapping[str, Result], metric: str) -> Result | None:
    return next((one for name, one in found.items() if name.startswith(f"{metric}, ")), None)


def _scored(result: Result | None) -> str:
    return score_text(result) if result else "–"


def _cost(result: Result | None) -> str:
    return f"{number(result.value)} {result.unit}" if result else "–"


def _per_cent(result: Result | None) -> str:
    return f"{result.value:.1f}" if result else "–"


def _agreement(found: Mapping[str, Result], name: str) -> str:
    same = found.get(name)
    near = found.get(name.replace("same translation", "chrF2 between translations"))
    return f"{same.value:.0f} ({near.value:.0f})" if same and near else "–"


def _target(result: Result) -> str:
    if result.atmost is not None:
        return f"≤ {result.atmost:g}: {result.verdict}"
    if result.atleast is not None:
        return f"≥ {result.atleast:g}: {result.verdict}"
    return ""
