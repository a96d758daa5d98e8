"""Which share of the customers comes by where, estimated along the ways that lead on."""

from collections.abc import Iterable, Mapping, Sequence
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
    """The touchpoints so ordered that ways lead forwards only; those on a cycle and beyond it are left out."""
    waiting = dict.fromkeys(targets, 0)
    for outs in targets.values():
        for target in outs:
            waiting[target] += 1
    order = [touchpoint for touchpoint, count in waiting.items() if not count]
    for here in order:  # grows while it is walked
        for target in targets[here]:
            waiting[target] -= 1
            if not waiting[target]:
                order.append(target)
    return order


def arriving(order: Iterable[Id], starts: Sequence[Id], parts: Mapping[Id, Sequence[Part]]) -> dict[Id, Reach]:
    """Which fraction of customers comes by each touchpoint; nothing is said of what no start leads to.

    `order` is that of `sources_first`. Where both divisions let as many arrive (a single way on, branches that meet
    again) it does not depend on what is unknown. Elsewhere at most as many arrive as if all who may take a way did.
    Ways back must not be among `parts`: who is sent back was here before.
    """
    evenly: dict[Id, float] = {}
    unevenly: dict[Id, float] = {}
    most: dict[Id, float] = {}
    for start, even, uneven, whole in divided([Way(start, start, None) for start in starts]):
        evenly[start], unevenly[start], most[start] = even, uneven, whole
    found: dict[Id, Reach] = {}
    for here in order:
        if here not in evenly:
            continue
        come, otherwise = evenly[here], unevenly[here]
        known = min(1.0, come) if -_SAME < come - otherwise < _SAME else None
        found[here] = Reach(known, min(1.0, most[here]) if known is None else known)
        for target, even, uneven, whole in parts[here]:
            evenly[target] = evenly.get(target, 0.0) + come * even
            unevenly[target] = unevenly.get(target, 0.0) + otherwise * uneven
            most[target] = most.get(target, 0.0) + found[here].most * whole
    return found


def shares_in(reaches: Mapping[Id, Reach]) -> dict[Id, float]:
    """The shares that are known."""
    return {id_: reach.share for id_, reach in reaches.items() if reach.share is not None}
