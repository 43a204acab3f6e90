"""Routes: which packs lead from one language to another."""

from collections.abc import Collection
from dataclasses import dataclass

from translator.errors import NoRouteError
from translator.languages import PIVOT, LanguagePair, language_name


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

    Raises NoRouteError naming the nearest pairs that are available.
    """
    if pair in available:
        return Route((pair,))
    legs = (LanguagePair(pair.source, PIVOT), LanguagePair(PIVOT, pair.target))
    if pair.source != pair.target and all(leg in available for leg in legs):
        return Route(legs)
    raise NoRouteError(_no_route_message(pair, available))


def reachable(available: Collection[LanguagePair]) -> list[LanguagePair]:
    """Return every pair that has a route, sorted."""
    into = {pair.source for pair in available if pair.target == PIVOT}
    out = {pair.target for pair in available if pair.source == PIVOT}
    joined = {LanguagePair(a, b) for a in into for b in out if a != b}
    return sorted(joined.union(available))


def _no_route_message(pair: LanguagePair, available: Collection[LanguagePair]) -> str:
    asked = f"{language_name(pair.source)} to {language_name(pair.target)}"
    if pair.source == pair.target:
        return f"{asked} needs no translation; choose another target."
    everything = reachable(available)
    near = [
        other for other in everything if pair.source == other.source or pair.target == other.target
    ]
    if not everything:
        return f"No pack is installed, so {asked} cannot be translated; see: wayword packs install."
    listed = ", ".join(f"{other.source}→{other.target}" for other in (near or everything)[:8])
    return f"No pack leads from {asked}; nearest here: {listed} (see: wayword packs install)."
