"""Routes: which packs lead from one language to another."""

from collections.abc import Collection, Iterable, Mapping
from itertools import islice, product
from typing import TYPE_CHECKING

import msgspec

from translator.errors import NoRouteError
from translator.languages import PIVOT, LanguagePair, language_name
from translator.packs.grade import Grade, worst

if TYPE_CHECKING:
    from translator.packs.pack import Pack

_SCRIPT = 4
"""Letters of a script's subtag; a region has two letters or three digits."""


class Leg(msgspec.Struct, frozen=True):
    """One pair of a route, and the grade that its pack gives it (None: it gives none)."""

    pair: LanguagePair
    grade: Grade | None = None


class Route(msgspec.Struct, frozen=True):
    """One leg (direct) or two joined by the pivot language."""

    legs: tuple[Leg, ...]

    @property
    def pairs(self) -> tuple[LanguagePair, ...]:
        """The pairs of the legs, in order."""
        return tuple(leg.pair for leg in self.legs)

    @property
    def grade(self) -> Grade | None:
        """The worst grade of the legs that have one; None where none has."""
        return worst(leg.grade for leg in self.legs)

    @property
    def source(self) -> str:
        """The language that the route starts from."""
        return self.legs[0].pair.source

    @property
    def target(self) -> str:
        """The language that the route ends in."""
        return self.legs[-1].pair.target

    @property
    def pivots(self) -> tuple[str, ...]:
        """The languages passed through, in order; empty for a direct route."""
        return tuple(leg.pair.target for leg in self.legs[:-1])

    def __str__(self) -> str:
        return "→".join([self.source, *(leg.pair.target for leg in self.legs)])


class Routes:
    """The routes over some packs; each is worked out once."""

    def __init__(self, packs: "Mapping[LanguagePair, Pack]", *, rerank: bool = False) -> None:
        """Lead over ``packs``, one for each pair; with ``rerank`` the other way's helps each."""
        self.packs = packs
        self._rerank = rerank
        self._found: dict[LanguagePair, Route] = {}
        self._fingerprints: dict[LanguagePair, str] = {}

    def find(self, pair: LanguagePair) -> Route:
        """Return how ``pair`` is translated. Raises NoRouteError."""
        route = self._found.get(pair)
        if route is None:
            pairs = find_route(pair, self.packs)
            legs = (Leg(each, self.packs[each].manifest.grade(each)) for each in pairs)
            route = self._found[pair] = Route(tuple(legs))
        return route

    def leads(self, pair: LanguagePair) -> bool:
        """Tell whether ``pair`` has a route."""
        return pair in self._found or bool(_pairs(pair, self.packs))

    def reranks(self, leg: LanguagePair) -> bool:
        """Tell whether a pack for the other direction chooses among the hypotheses of a leg."""
        wanted = self._rerank and leg.reverse in self.packs
        return wanted and self.packs[leg].manifest.decode.rerank

    def fingerprint(self, pair: LanguagePair) -> str:
        """Return what names the packs that make a translation of ``pair``, those that choose
        among hypotheses included. Raises NoRouteError.
        """
        name = self._fingerprints.get(pair)
        if name is None:
            route = self.find(pair)
            asked = [*route.pairs, *(leg.reverse for leg in route.pairs if self.reranks(leg))]
            name = "+".join(self.packs[leg].fingerprint for leg in asked)
            self._fingerprints[pair] = name
        return name


def find_route(pair: LanguagePair, available: Collection[LanguagePair]) -> tuple[LanguagePair, ...]:
    """Return the pairs of the direct route for ``pair``, else of the one through English.

    A regional tag that no pack knows goes by its language ("es-MX" by "es"), a script never.
    Raises NoRouteError naming the nearest pairs that are available.
    """
    if pairs := _pairs(pair, available):
        return pairs
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


def _pairs(pair: LanguagePair, available: Collection[LanguagePair]) -> tuple[LanguagePair, ...]:
    routes = (
        _exact_route(LanguagePair(source, target), available)
        for source, target in product(_tags(pair.source), _tags(pair.target))
    )
    return next(filter(None, routes), ())


def _exact_route(
    pair: LanguagePair, available: Collection[LanguagePair]
) -> tuple[LanguagePair, ...]:
    if pair in available:
        return (pair,)
    legs = (LanguagePair(pair.source, PIVOT), LanguagePair(PIVOT, pair.target))
    if pair.source != pair.target and all(leg in available for leg in legs):
        return legs
    return ()


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
