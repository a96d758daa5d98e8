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
    """The fraction of customers who go on to a target, by an even and by an uneven division; see `divided`."""

    target: Id
    even: float
    uneven: float


def divided(ways: Sequence[Way]) -> tuple[Part, ...]:
    """Where customers go on to; ways without a share divide what the counted ones leave over.

    In which proportions they do nobody knows, so they are divided twice: evenly, and by weights made of the ways' ids.
    """
    if len(ways) == 1 and ways[0].share is None:
        return () if ways[0].target is None else (Part(ways[0].target, 1.0, 1.0),)
    rest = max(0.0, 1.0 - sum(way.share for way in ways if way.share is not None))
    weights = {way.id: 1 + crc32(way.id.encode()) / 2**32 for way in ways if way.share is None}
    total = sum(weights.values())
    return tuple(
        Part(way.target, rest / len(weights), rest * weights[way.id] / total)
        if way.share is None
        else Part(way.target, way.share, way.share)
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


def arriving(order: Iterable[Id], starts: Sequence[Id], parts: Mapping[Id, Sequence[Part]]) -> dict[Id, float]:
    """The fraction (0–1) of customers who come by each touchpoint; where it cannot be told there is no entry.

    `order` is that of `sources_first`. Where both divisions let as many arrive (a single way on, branches that meet
    again) it does not depend on what is unknown. Ways back must not be among `parts`: who is sent back was here before.
    """
    evenly: dict[Id, float] = {}
    unevenly: dict[Id, float] = {}
    for start, even, uneven in divided([Way(start, start, None) for start in starts]):
        evenly[start], unevenly[start] = even, uneven
    known: dict[Id, float] = {}
    for here in order:
        if here not in evenly:
            continue
        come, otherwise = evenly[here], unevenly[here]
        if -_SAME < come - otherwise < _SAME:
            known[here] = come if come < 1 else 1.0
        for target, even, uneven in parts[here]:
            evenly[target] = evenly.get(target, 0.0) + come * even
            unevenly[target] = unevenly.get(target, 0.0) + otherwise * uneven
    return known
