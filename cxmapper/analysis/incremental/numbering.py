"""Numbers by which the places of a journey are in reading order: the journey, its stages, its touchpoints.

Between two numbers there is room, so that what comes between two places, or moves there, leaves the others theirs.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby, pairwise

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.incremental.touched import Touched
from cxmapper.model.record import Id

_ROOM = 1 << 24
_STAGE = 1 << 64
"""More than the number of any touchpoint within its stage, or of any stage."""


def numbered(view: JourneyView) -> Mapping[Id, int]:
    """The places of a journey in reading order."""
    everything = Touched(view.orders.keys(), frozenset(), (), frozenset(), frozenset())
    return renumbered({}, view, everything)


def renumbered(numbers: Mapping[Id, int], view: JourneyView, touched: Touched) -> Mapping[Id, int]:
    """The numbers after a change that touched this; as many places as can keep theirs."""
    found = dict(numbers)
    for id_ in (*touched.gone, *(touched.stage_ids - view.orders.keys())):
        found.pop(id_, None)
    found[view.journey.id] = 0
    found.update(_spaced(tuple(view.orders), numbers, touched.stage_ids))
    for stage_id in view.orders:
        if stage_id not in touched.stage_ids and found[stage_id] == numbers[stage_id]:
            continue
        base, before = found[stage_id] * _STAGE, numbers.get(stage_id, 0) * _STAGE
        ids = view.orders[stage_id]
        within = {id_: numbers[id_] - before for id_ in ids if id_ in numbers}
        spaced = _spaced(ids, within, touched.touchpoint_ids)
        found.update({id_: base + number for id_, number in spaced.items()})
    return found


def _spaced(ids: Sequence[Id], numbers: Mapping[Id, int], moved: AbstractSet[Id]) -> dict[Id, int]:
    """Rising numbers; those that did not move keep theirs, where these rise and there is room between them."""
    kept = [numbers[id_] for id_ in ids if id_ in numbers and id_ not in moved]
    if all(one < other for one, other in pairwise(kept)):
        found = dict(_between(ids, numbers, moved))
        if len(found) == len(ids):
            return found
    return {id_: (place + 1) * _ROOM for place, id_ in enumerate(ids)}


def _between(ids: Iterable[Id], numbers: Mapping[Id, int], moved: AbstractSet[Id]) -> Iterator[tuple[Id, int]]:
    """The numbers kept, and between them those of the others as far as there is room."""
    runs = [(key, list(run)) for key, run in groupby(ids, key=lambda id_: id_ in numbers and id_ not in moved)]
    low = 0
    for place, (keeps, run) in enumerate(runs):
        if keeps:
            yield from ((id_, numbers[id_]) for id_ in run)
            low = numbers[run[-1]]
        else:
            high = numbers[runs[place + 1][1][0]] if place + 1 < len(runs) else low + (len(run) + 1) * _ROOM
            step = (high - low) // (len(run) + 1)
            if step:
                yield from ((id_, low + step * (number + 1)) for number, id_ in enumerate(run))
