"""Routes: which packs lead from one language to another."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import islice, product

from translator.errors import NoRouteError
from translator.languages import PIVOT, LanguagePair, language_name

_SCRIPT = 4
"""Letters of a script's subtag; a region has two letters or three digits."""


@dataclass(frozen=True, slots=True)
class Route:
    """One pair (direct) or two joined by the pivot language."""

    pairs: tuple[LanguagePair, ...]

    @property
    def source(self) -> str:
        """The language that the route starts from."""
        return self.pairs[0].source

    @property
    def target(self) -> str:
        """The language that the route ends in."""
        return self.pairs[-1].target

    @property
    def pivots(self) -> tuple[str, ...]:
        """The languages passed through, in order; empty for a direct route."""
        return tuple(pair.target for pair in self.pairs[:-1])

    def __str__(self) -> str:
        return "→".join([self.source, *(pair.target for pair in self.pairs)])


def find_route(pair: LanguagePair, available: Collection[LanguagePair]) -> Route:
    """Return the direct route for ``pair``, else the one through English.

    A regional tag that no pack knows goes by its language ("es-MX" by "es"), a script never.
    Raises NoRouteError naming the nearest pairs that are available.
    """
    for source, target in product(_tags(pair.source), _tags(pair.target)):
        route = _exact_route(LanguagePair(source, target), available)
        if route is not None:
            return route
    raise NoRouteError(_no_route_message(pair, available))


def sources_of(target: str | None, available: Collection[LanguagePair]) -> list[str]:
    """Return the languages that reach ``target`` or its language (None: any), sorted."""
    wanted = _tags(target) if target else ()
    return sorted(
        {one.source for one in reachable(available) if not wanted or one.target in wanted}
    )


def no_source_message(target: str, available: Collection[LanguagePair]) -> str:
    """Say that nothing leads to ``target``, and what there is instead."""
    asked = f"Nothing here translates into {language_name(target)}"
    everything = reachable(available)
    if not everything:
        return f"{asked}, for no pack is installed; see: wayword packs install."
    return f"{asked}; nearest here: {_listed(everything)} (see: wayword packs install)."


def reachable(available: Collection[LanguagePair]) -> list[LanguagePair]:
    """Return every pair that has a route, sorted."""
    into = {pair.source for pair in available if pair.target == PIVOT}
    out = {pair.target for pair in available if pair.source == PIVOT}
    joined = {LanguagePair(a, b) for a in into for b in out if a != b}
    return sorted(joined.union(available))


def _tags(tag: str) -> tuple[str, ...]:
    """Return a tag and, where it names a region, the tag without it."""
    base, _hyphen, last = tag.rpartition("-")
    return (tag, base) if base and len(last) < _SCRIPT else (tag,)


def _exact_route(pair: LanguagePair, available: Collection[LanguagePair]) -> Route | None:
    if pair in available:
        return Route((pair,))
    legs = (LanguagePair(pair.source, PIVOT), LanguagePair(PIVOT, pair.target))
    if pair.source != pair.target and all(leg in available for leg in legs):
        return Route(legs)
    return None


def _listed(pairs: Iterable[LanguagePair]) -> str:
    return ", ".join(f"{other.source}→{other.target}" for other in islice(pairs, 8))


def _no_route_message(pair: LanguagePair, available: Collection[LanguagePair]) -> str:
    asked = f"{language_name(pair.source)} to {language_name(pair.target)}"
    if _tags(pair.source)[-1] == _tags(pair.target)[-1]:
        return f"{asked} needs no translation; choose another target."
    everything = reachable(available)
    near = [
        other
        for other in everything
        if other.source in _tags(pair.source) or other.target in _tags(pair.target)
    ]
    if not everything:
        return f"No pack is installed, so {asked} cannot be translated; see: wayword packs install."
    listed = _listed(near or everything)
    return f"No pack leads from {asked}; nearest here: {listed} (see: wayword packs install)."
