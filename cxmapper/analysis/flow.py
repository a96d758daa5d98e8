"""Which share of the customers comes by where, estimated along the ways that lead on."""

from collections import defaultdict
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


def arriving(starts: Sequence[Id], ways: Mapping[Id, Sequence[Way]]) -> dict[Id, float]:
    """The fraction (0–1) of all customers who come by each touchpoint; where it cannot be told there is no entry.

    Ways without a share divide what the counted ones leave over, in proportions that nobody knows. Therefore customers
    are divided twice, differently: where both divisions let as many arrive (a single way on, branches that meet again)
    it does not depend on what is unknown. Ways back must not be among `ways`: who is sent back has been here before.
    Nothing is told about touchpoints on a cycle or beyond it, nor about those that no start leads to.
    """
    waiting: defaultdict[Id, int] = defaultdict(int)
    for outs in ways.values():
        for way in outs:
            if way.target is not None:
                waiting[way.target] += 1
    evenly: defaultdict[Id, float] = defaultdict(float)
    unevenly: defaultdict[Id, float] = defaultdict(float)
    reached = set(starts)
    for start, even, uneven in _divided([Way(start, start, None) for start in starts]):
        evenly[start] += even
        unevenly[start] += uneven
    ready = [touchpoint for touchpoint in ways if not waiting[touchpoint]]
    known: dict[Id, float] = {}
    while ready:
        here = ready.pop()
        come, otherwise = evenly[here], unevenly[here]
        if here in reached and abs(come - otherwise) < _SAME:
            known[here] = min(1.0, come)
        for target, even, uneven in _divided(ways[here]):
            evenly[target] += come * even
            unevenly[target] += otherwise * uneven
            if here in reached:
                reached.add(target)
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    return known


def _divided(ways: Sequence[Way]) -> Iterable[tuple[Id, float, float]]:
    """Where customers go, by an even and by an uneven division of those whom nobody counted."""
    if len(ways) == 1 and ways[0].share is None:
        return () if ways[0].target is None else ((ways[0].target, 1.0, 1.0),)
    rest = max(0.0, 1.0 - sum(way.share for way in ways if way.share is not None))
    weights = {way.id: 1 + crc32(way.id.encode()) / 2**32 for way in ways if way.share is None}
    total = sum(weights.values())
    return [
        (way.target, rest / len(weights), rest * weights[way.id] / total)
        if way.share is None
        else (way.target, way.share, way.share)
        for way in ways
        if way.target is not None
    ]
