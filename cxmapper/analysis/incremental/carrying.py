"""A journey as it is looked at after an edit: what was looked up is kept, but for what the edit touched."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from heapq import heapify, heappop, heappush
from math import floor, inf
from typing import TypeVar

from cxmapper.analysis.flow import Flow, Part, divided, setting_out, together
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.incremental.touched import Touched
from cxmapper.analysis.onward import led_on, targets
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint, Transition

V = TypeVar("V")

_OF_SHAPE = ("ways_out", "orders", "paths", "ranks", "flows", "arrivals", "reached")
"""What a JourneyView looks up once, by its names there, and what follows from the journey's shape alone."""


def carried(view: JourneyView, after: JourneyView, touched: Touched) -> set[Id]:
    """Tell the view after a change what it need not look up; returns the touchpoints that others come by now."""
    keeps = vars(after)
    if not touched:
        keeps.update({name: getattr(view, name) for name in _OF_SHAPE})
        return set()
    ways_out = {id_: ways for id_, ways in view.ways_out.items() if id_ not in touched.gone}
    for id_ in (*touched.source_ids, *touched.come):
        ways_out.pop(id_, None)
        ways = () if id_ in touched.gone else after.project.children(Transition, id_)
        if ways:
            ways_out[id_] = ways
    orders = {s.id: after.order_in(s.id) if s.id in touched.stage_ids else view.orders[s.id] for s in after.stages}
    paths = {id_: after.paths_in(ids) if id_ in touched.stage_ids else view.paths[id_] for id_, ids in orders.items()}
    keeps.update(ways_out=ways_out, orders=orders, paths=paths)
    ranks = _ranks(view, after, touched)
    if ranks is not None:
        keeps["ranks"] = ranks
    return _flows(view, after, touched) | _reached(view, after, touched)


def _ranks(view: JourneyView, after: JourneyView, touched: Touched) -> Mapping[Id, float] | None:
    """The touchpoints so ordered that ways lead forwards only; None where that has to be found anew."""
    come, changed = set(touched.come), touched.source_ids | touched.touchpoint_ids
    if any(id_ not in view.ranks for id_ in changed - come):
        return None  # a circle may have been opened
    ranks = {id_: rank for id_, rank in view.ranks.items() if id_ not in touched.gone}
    stages = (ids for stage_id, ids in after.orders.items() if stage_id in touched.stage_ids)
    for id_ in (id_ for ids in stages for id_ in ids if id_ in come):
        before = [ranks.get(source, inf) for source in after.sources(id_)]
        onto = [ranks[target] for target in _onto(after, id_) if target in ranks]
        ranks[id_] = _between(max(before, default=-inf), min(onto, default=inf))
    ways = ((id_, target) for id_ in changed - touched.gone for target in _onto(after, id_))
    return ranks if all(ranks[id_] < ranks.get(target, inf) for id_, target in ways) else None


def _between(low: float, high: float) -> float:
    """A rank after one and before the other, if there is any."""
    if low == -inf:
        return 0.0 if high == inf else high - 1
    return (low + min(high, floor(low) + 1)) / 2 if low < inf else inf


def _onto(view: JourneyView, touchpoint_id: Id) -> list[Id]:
    return targets(led_on(view.ways_out.get(touchpoint_id, ())))


def _flows(view: JourneyView, after: JourneyView, touched: Touched) -> set[Id]:
    """Estimate again who comes by, from where ways changed and as far as that changes anything."""
    found, arrivals, others = dict(view.flows), dict(view.arrivals), set[Id]()
    left = view.ranks.keys() - after.ranks.keys()  # on a circle now, or not there any more
    dirty = _led_to(view, after, touched) | (after.ranks.keys() - view.ranks.keys())
    for persona_id in view.crowd:
        before, now = (setting_out([t.id for t in each.starts(persona_id)]) for each in (view, after))
        flows = {id_: flow for id_, flow in view.flows[persona_id].items() if id_ not in left}
        starts = set() if before == now else before.keys() | now.keys()
        changed = _settled(dirty | starts, after, flows, partial(_flow_at, after, persona_id, now, flows))
        changed |= left & view.flows[persona_id].keys()
        found[persona_id] = flows
        if changed:
            reaches = arrivals[persona_id] = dict(arrivals[persona_id])
            for id_ in changed:
                reaches.pop(id_, None)
                if id_ in flows:
                    reaches[id_] = flows[id_].reach
        others |= changed
    vars(after).update(flows=found, arrivals=arrivals)
    return others


def _led_to(view: JourneyView, after: JourneyView, touched: Touched) -> set[Id]:
    """Where what is touched leads to, and where those go on to who might have come by there."""
    both = (view, after)
    around = (id_ for each in both for touchpoint_id in touched.touchpoint_ids for id_ in each.sources(touchpoint_id))
    sources = {*touched.touchpoint_ids, *touched.source_ids, *around}
    return {*touched.touchpoint_ids, *(target for each in both for id_ in sources for target in _onto(each, id_))}


def _flow_at(
    view: JourneyView, persona_id: Id | None, starts: Mapping[Id, Part], flows: Mapping[Id, Flow], id_: Id
) -> Flow | None:
    """Who comes by a touchpoint, where it is known who comes by those that lead to it; None: nobody."""
    if not view.meets(persona_id, view.project.all(Touchpoint)[id_]):
        return None
    come = [starts[id_]] if id_ in starts else []
    for source in dict.fromkeys(view.sources(id_)):
        if source in flows:
            parts = divided(view.onward(persona_id, source))
            come += [flows[source].into(part) for part in parts if part.target == id_]
    return together(come) if come else None


def _reached(view: JourneyView, after: JourneyView, touched: Touched) -> set[Id]:
    """Follow again where ways lead to, from where they changed; where there are circles, all of them."""
    before, now = ({touchpoint.id for touchpoint in each.starts()} for each in (view, after))
    reached = {id_: True for id_ in view.reached if id_ not in touched.gone}

    def look(id_: Id) -> bool | None:
        return id_ in now or any(source in reached for source in after.sources(id_)) or None

    dirty = _led_to(view, after, touched) | (before ^ now)
    changed = _settled(dirty, after, reached, look)
    beyond = (target for id_ in changed for target in _onto(after, id_))
    if any(id_ not in after.ranks for id_ in (*(dirty - touched.gone), *beyond)):
        return set(view.reached.keys() ^ after.reached.keys())
    vars(after).update(reached=reached)
    return changed


def _settled(dirty: Iterable[Id], view: JourneyView, known: dict[Id, V], look: Callable[[Id], V | None]) -> set[Id]:
    """Look again at touchpoints, and at those to which ways lead from one where something else is known now.

    Brings `known` up to date and tells where it changed. A touchpoint comes after all that lead to it.
    """
    waiting = [(view.ranks[id_], id_) for id_ in set(dirty) if id_ in view.ranks]
    heapify(waiting)
    seen, changed = {id_ for _, id_ in waiting}, set[Id]()
    while waiting:
        _, here = heappop(waiting)
        now = look(here)
        if now != known.get(here):
            changed.add(here)
            known.pop(here, None)
            if now is not None:
                known[here] = now
            for target in _onto(view, here):
                if target not in seen and target in view.ranks:
                    seen.add(target)
                    heappush(waiting, (view.ranks[target], target))
    return changed
