"""Which share of the customers comes by where, estimated along the ways that lead on."""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush
from math import fsum
from typing import NamedTuple
from zlib import crc32

from cxmapper.model.record import Id

_SAME = 1e-9


class Way(NamedTuple):
    """A way on: where to (None: away), and the fraction (0–1) of those at its start who take it, None if unknown."""

    id: Id
    target: Id | None
    share: float | None


class Part(NamedTuple):
    """The fraction of customers who go on to a target: by an even and an uneven division (see `divided`), at most."""

    target: Id
    even: float
    uneven: float
    most: float


class Reach(NamedTuple):
    """Which fraction (0–1) of the customers something concerns: `share`, None where unknown, and `most` at most."""

    share: float | None
    most: float

    @property
    def counts(self) -> float:
        """What it counts in a priority: the share, and where that is unknown half of the most that it can be."""
        return self.most / 2 if self.share is None else self.share

    def of(self, part: float | None) -> "Reach":
        """A part (0–1) of those alone, None where nobody knows which."""
        if part is None:
            return Reach(None, self.most)
        return Reach(None if self.share is None else self.share * part, self.most * part)


class Flow(NamedTuple):
    """Who comes by: the fraction by an even and by an uneven division (see `divided`), and what follows from both."""

    even: float
    uneven: float
    reach: Reach

    def into(self, part: Part) -> Part:
        """How many of those go on to a target."""
        return Part(part.target, self.even * part.even, self.uneven * part.uneven, self.reach.most * part.most)


EVERYONE = Reach(1.0, 1.0)
UNKNOWN = Reach(None, 1.0)


def divided(ways: Sequence[Way]) -> tuple[Part, ...]:
    """Where customers go on to; ways without a share divide what the counted ones leave over.

    In which proportions they do nobody knows, so they are divided twice: evenly, and by weights made of the ways' ids.
    """
    if len(ways) == 1 and ways[0].share is None:
        return () if ways[0].target is None else (Part(ways[0].target, 1.0, 1.0, 1.0),)
    rest = max(0.0, 1.0 - sum(way.share for way in ways if way.share is not None))
    weights = {way.id: 1 + crc32(way.id.encode()) / 2**32 for way in ways if way.share is None}
    total = sum(weights.values())
    return tuple(
        Part(way.target, rest / len(weights), rest * weights[way.id] / total, rest)
        if way.share is None
        else Part(way.target, way.share, way.share, way.share)
        for way in ways
        if way.target is not None
    )


def sources_first(targets: Mapping[Id, Iterable[Id]]) -> list[Id]:
    """The touchpoints so ordered that ways lead forwards only; those on a cycle and beyond it are left out.

    Apart from that they stay in the order in which they are given.
    """
    places = {id_: place for place, id_ in enumerate(targets)}
    ids, waiting = list(targets), [0] * len(places)
    for outs in targets.values():
        for target in outs:
            waiting[places[target]] += 1
    ready = [place for place, count in enumerate(waiting) if not count]
    order = []
    while ready:
        here = ids[heappop(ready)]
        order.append(here)
        for target in targets[here]:
            place = places[target]
            waiting[place] -= 1
            if not waiting[place]:
                heappush(ready, place)
    return order


def arriving(order: Iterable[Id], starts: Sequence[Id], parts: Mapping[Id, Sequence[Part]]) -> dict[Id, Reach]:
    """Which fraction of customers comes by each touchpoint; see `flowing`."""
    return {id_: flow.reach for id_, flow in flowing(order, starts, parts).items()}


def flowing(order: Iterable[Id], starts: Sequence[Id], parts: Mapping[Id, Sequence[Part]]) -> dict[Id, Flow]:
    """Which fraction of customers comes by each touchpoint; nothing is said of what no start leads to.

    `order` is that of `sources_first`. Where both divisions let as many arrive (a single way on, branches that meet
    again) it does not depend on what is unknown. Elsewhere at most as many arrive as if all who may take a way did.
    Ways back must not be among `parts`: who is sent back was here before.
    """
    come = {id_: [part] for id_, part in setting_out(starts).items()}
    found: dict[Id, Flow] = {}
    for here in order:
        if here in come:
            found[here] = flow = together(come[here])
            for part in parts[here]:
                come.setdefault(part.target, []).append(flow.into(part))
    return found


def setting_out(starts: Sequence[Id]) -> dict[Id, Part]:
    """How customers divide where they set out."""
    return {part.target: part for part in divided([Way(start, start, None) for start in starts])}


def together(parts: Sequence[Part]) -> Flow:
    """All who come by a touchpoint; the order in which they are added up does not matter."""
    if len(parts) == 1:
        _, even, uneven, most = parts[0]
    else:
        even, uneven, most = (fsum(each) for each in tuple(zip(*parts, strict=True))[1:])
    known = min(1.0, even) if -_SAME < even - uneven < _SAME else None
    return Flow(even, uneven, Reach(known, min(1.0, most) if known is None else known))


def shares_in(reaches: Mapping[Id, Reach]) -> dict[Id, float]:
    """The shares that are known."""
    return {id_: reach.share for id_, reach in reaches.items() if reach.share is not None}
