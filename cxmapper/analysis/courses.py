"""Courses through a journey: the worst and the most travelled path, loops, what is lost where, what mending would do.

All run over the touchpoints that a persona meets (None: everybody) and the ways that it may take. A way leads on when
its end is later in reading order, which has no circles; every other way leads back. So nothing here lists all paths,
over thousands of touchpoints, in parts that hang together or not: networkx finds the shortest way round a loop and the
most travelled path, and one sweep in reading order what it has not, a path of the lowest mean.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import exp, inf, log
from typing import TYPE_CHECKING

from msgspec import Struct

from cxmapper.analysis.finding import Value
from cxmapper.analysis.flow import Part, Way, arriving, divided, shares_in
from cxmapper.analysis.graph import JourneyView
from cxmapper.model.record import Id, View
from cxmapper.model.records import Line, Touchpoint, Transition, TransitionKind

if TYPE_CHECKING:
    import networkx as nx

_SAME = 1e-9
_MOST_ROUNDS = 100


class PathFound(Struct, frozen=True):
    """A course through the journey: its touchpoints and ways in their order, and what its sentence says.

    `kind` is worst, travelled, own, loop, lost or mended. Shares are fractions (0–1), emotions −2 … +2; what is not
    known is None.
    """

    kind: str
    touchpoint_ids: tuple[Id, ...]
    transition_ids: tuple[Id, ...]
    values: Mapping[str, Value]


@dataclass(frozen=True, eq=False)
class Courses:
    """The courses of a persona (None: of everybody) through a journey."""

    view: JourneyView
    persona_id: Id | None = None

    @cached_property
    def touchpoints(self) -> Mapping[Id, Touchpoint]:
        """What the persona meets before the stage, in reading order; over what is drawn as missing ways lead, too."""
        drawn = (t for t in self.view.touchpoints if t.line is Line.FRONTSTAGE)
        return {t.id: t for t in drawn if self.persona_id is None or self.view.meets(self.persona_id, t)}

    @cached_property
    def felt(self) -> Mapping[Id, float]:
        """The perceived emotion, −2 … +2, where it is known."""
        found = ((id_, self.view.rating(id_, self.persona_id, View.PERCEIVED)) for id_ in self.touchpoints)
        return {id_: value for id_, value in found if value is not None}

    @cached_property
    def _place(self) -> Mapping[Id, int]:
        return {id_: place for place, id_ in enumerate(self.touchpoints)}

    @cached_property
    def _ways(self) -> Mapping[Id, tuple[Transition, ...]]:
        """The ways that the persona may take: of two to the same place in the same direction its own."""
        found: dict[Id, tuple[Transition, ...]] = {}
        for id_ in self.touchpoints:
            ways = (w for w in self.view.ways_out.get(id_, ()) if w.persona_id in {None, self.persona_id})
            chosen: dict[tuple[Id | None, bool], Transition] = {}
            for way in sorted(ways, key=lambda w: w.persona_id is not None):
                if way.target_id is None or way.target_id in self._place:
                    chosen[way.target_id, self._is_back(way)] = way
            found[id_] = tuple(chosen.values())
        return found

    def _is_back(self, way: Transition) -> bool:
        if way.target_id is None:
            return False
        return way.kind is TransitionKind.BACK or self._place[way.target_id] <= self._place[way.source_id]

    @cached_property
    def _onward(self) -> Mapping[Id, tuple[Way, ...]]:
        """The ways on and away."""
        return {
            id_: tuple(Way(way.id, way.target_id, way.share) for way in ways if not self._is_back(way))
            for id_, ways in self._ways.items()
        }

    @cached_property
    def graph(self) -> "nx.DiGraph[Id]":
        """What is met, and the ways on between."""
        import networkx as nx  # takes as long to load as thousands of touchpoints to sweep, and only some paths need it

        graph: nx.DiGraph[Id] = nx.DiGraph()
        graph.add_nodes_from(self.touchpoints)
        graph.add_edges_from((id_, way.target) for id_, ways in self._onward.items() for way in ways if way.target)
        return graph

    @cached_property
    def starts(self) -> tuple[Id, ...]:
        """Where the persona sets out."""
        return tuple(t.id for t in self.view.starts(self.persona_id) if t.id in self._place)

    @cached_property
    def arrivals(self) -> Mapping[Id, float]:
        """The fraction of those who set out that comes by, where it can be told."""
        return shares_in(arriving(self.touchpoints, self.starts, self._parts))

    @cached_property
    def _parts(self) -> Mapping[Id, tuple[Part, ...]]:
        return {id_: divided(ways) for id_, ways in self._onward.items()}

    def worst(self) -> PathFound | None:
        """The path from a start to an end whose known perceived emotions have the lowest mean; None without any.

        The ratio of two sums along a path is minimised by Dinkelbach's method (1967, Management Science 13): find the
        path with the least sum of (emotion − mean so far) until the mean stays.
        """
        mean, best = inf, None
        for _ in range(_MOST_ROUNDS):
            path = self._least(mean if mean < inf else 2.0)
            felt = [self.felt[id_] for id_ in path or () if id_ in self.felt]
            if path is None or not felt or sum(felt) / len(felt) >= mean - _SAME:
                break
            mean, best = sum(felt) / len(felt), path
        if best is None:
            return None
        known = sum(id_ in self.felt for id_ in best)
        return self._found("worst", best, mean=mean, known=known, unknown=len(best) - known)

    def _least(self, mean: float) -> tuple[Id, ...] | None:
        """The path with the least sum of (emotion − mean) that has at least one known emotion."""
        sums: dict[tuple[Id, bool], float] = {}
        before: dict[tuple[Id, bool], tuple[Id, bool] | None] = {}
        for id_ in self.touchpoints:
            told, cost = id_ in self.felt, self.felt.get(id_, mean) - mean
            if id_ in self.starts:
                _shorten(sums, before, (id_, told), cost, None)
            for known in (False, True):
                if (source := (id_, known)) in sums:
                    for way in self._onward[id_]:
                        if way.target is not None:
                            there = self.felt.get(way.target, mean) - mean
                            target = (way.target, known or way.target in self.felt)
                            _shorten(sums, before, target, sums[source] + there, source)
        ends = [(id_, True) for id_ in self.touchpoints if not self._goes_on(id_) and (id_, True) in sums]
        return _walked(before, min(ends, key=sums.__getitem__)) if ends else None

    def _goes_on(self, id_: Id) -> bool:
        return any(way.target is not None for way in self._onward[id_])

    def travelled(self) -> PathFound | None:
        """The path that most take, as far as it was counted; None without touchpoints.

        That of the greatest product of shares. It ends at an end, or where several ways lead on and nobody counted
        them: then `open` names where. `share` is the fraction of those who set out that takes it, None where they set
        out in several places.
        """
        import networkx as nx

        if not self.starts:
            return None
        counted: nx.DiGraph[Id] = nx.DiGraph()
        counted.add_nodes_from(self.starts)
        for id_ in self.touchpoints:
            shares = self._known(id_).items()
            counted.add_weighted_edges_from((id_, target, -log(share)) for target, share in shares if share > 0)
        lengths = nx.multi_source_dijkstra_path_length(counted, self.starts)
        end = min((id_ for id_ in lengths if not counted.out_degree(id_)), key=lengths.__getitem__)
        _, path = nx.multi_source_dijkstra(counted, self.starts, end)
        taken = exp(-lengths[end]) if len(self.starts) == 1 else None
        unknown = self.touchpoints[end].title if self._goes_on(end) else None
        return self._found("travelled", tuple(path), share=taken, open=unknown)

    def _known(self, id_: Id) -> Mapping[Id, float]:
        """Where those at a touchpoint go on to; nowhere unless it can be told of all."""
        parts = self._parts[id_]
        told = all(abs(part.even - part.uneven) < _SAME for part in parts)
        return {part.target: part.even for part in parts} if told else {}

    def own(self) -> PathFound | None:
        """All that the persona meets, and the ways on between; `mean` weighs by the share that comes by."""
        ways = (way for ways in self._onward.values() for way in ways if way.target is not None)
        told = {"persona": self.view.name(self.persona_id), "steps": len(self.touchpoints), "known": len(self.felt)}
        values = {**told, "mean": self.emotion}
        return (
            PathFound("own", tuple(self.touchpoints), tuple(w.id for w in ways), values) if self.touchpoints else None
        )

    def loops(self) -> Iterator[PathFound]:
        """Every way back that some take, with the shortest way on from its end to its start; unknown shares last."""
        import networkx as nx

        back = [way for ways in self._ways.values() for way in ways if self._is_back(way) and way.share != 0]
        for way in sorted(back, key=lambda one: 1.0 if one.share is None else -one.share):
            if way.target_id is not None and nx.has_path(self.graph, way.target_id, way.source_id):
                path = tuple(nx.shortest_path(self.graph, way.target_id, way.source_id))
                ways = (*self._between(path), way.id)
                yield PathFound("loop", path, ways, self._named(way.source_id, share=way.share, n=way.n))

    def losses(self) -> Iterator[PathFound]:
        """Where customers leave, in reading order: the share of all who set out lost there, and left after it.

        From the first departure on that cannot be told, what is left is not known either.
        """
        left: float | None = 1.0
        for id_, ways in self._ways.items():
            for way in ways:
                if way.target_id is None and way.share != 0:
                    come = self.arrivals.get(id_)
                    lost = None if come is None or way.share is None else come * way.share
                    left = None if lost is None or left is None else max(0.0, left - lost)
                    yield PathFound("lost", (id_,), (way.id,), self._named(id_, lost=lost, left=left, n=way.n))

    @cached_property
    def emotion(self) -> float | None:
        """The mean perceived emotion of the journey: each touchpoint's by the share that comes by; None if unknown.

        Touchpoints of which one of the two is not known are left out.
        """
        return _mean(self.arrivals, self.felt)

    @cached_property
    def stay(self) -> float | None:
        """The share (0–1) of all who set out that leaves nowhere; None where one departure cannot be told."""
        return self._staying(self.arrivals, None)

    def mended(self, touchpoint_id: Id) -> PathFound | None:
        """What changes from end to end if one touchpoint were as good as those around it; None where it is no worse.

        Mended means: its perceived emotion is the mean of the known ones directly before and after it, at least
        neutral (0) and never below what it is; and nobody leaves there, those who did go on as the others do. `emotion`
        is told before and after, and so is `stay` where some leave. It is an estimate of what is at stake, no
        forecast.
        """
        beside = (*self.graph.successors(touchpoint_id), *self.graph.predecessors(touchpoint_id))
        around = [self.felt[id_] for id_ in beside if id_ in self.felt]
        now = self.felt.get(touchpoint_id)
        level = None if now is None else max(now, 0.0, sum(around) / len(around) if around else 0.0)
        leaves = [way for way in self._onward[touchpoint_id] if way.target is None and way.share != 0]
        if not leaves and (level is None or now is None or level - now < _SAME):
            return None
        values: dict[str, Value] = {"emotion": self.emotion}
        if leaves:
            felt = self.felt if level is None else {**self.felt, touchpoint_id: level}
            arrivals = self._without_leaving(touchpoint_id)
            stay = self._staying(arrivals, touchpoint_id)
            values |= {"emotion_mended": _mean(arrivals, felt), "stay": self.stay, "stay_mended": stay}
        elif level is not None and now is not None:
            values["emotion_mended"] = self._lifted(touchpoint_id, level - now)
        values = self._named(touchpoint_id, **values)
        return PathFound("mended", (touchpoint_id,), tuple(way.id for way in leaves), values)

    def _lifted(self, touchpoint_id: Id, steps: float) -> float | None:
        """The journey's mean emotion with one touchpoint felt so many steps better."""
        if self.emotion is None or touchpoint_id not in self.arrivals:
            return None
        return self.emotion + self.arrivals[touchpoint_id] * steps / self._weight

    @cached_property
    def _weight(self) -> float:
        return sum(self.arrivals[id_] for id_ in self.felt if id_ in self.arrivals)

    def drags(self) -> PathFound | None:
        """The touchpoint whose mending lifts the journey's mean emotion most; None where none does."""
        found = [one for id_ in self.felt if (one := self.mended(id_)) is not None]
        known = [(gain, one) for one in found if (gain := _gain(one.values)) > _SAME]
        return max(known, key=lambda pair: pair[0])[1] if known else None

    def _without_leaving(self, touchpoint_id: Id) -> Mapping[Id, float]:
        ways = [way for way in self._onward[touchpoint_id] if way.target is not None]
        shares = [way.share for way in ways if way.share is not None]
        if len(shares) == len(ways) and sum(shares) > 0:
            ways = [Way(way.id, way.target, share / sum(shares)) for way, share in zip(ways, shares, strict=True)]
        return shares_in(arriving(self.touchpoints, self.starts, {**self._parts, touchpoint_id: divided(ways)}))

    def _staying(self, arrivals: Mapping[Id, float], mended: Id | None) -> float | None:
        lost = 0.0
        for id_, ways in self._onward.items():
            for way in ways:
                if way.target is None and id_ != mended:
                    if way.share is None or id_ not in arrivals:
                        return None
                    lost += way.share * arrivals[id_]
        return max(0.0, 1.0 - lost)

    def _found(self, kind: str, path: tuple[Id, ...], **values: Value) -> PathFound:
        told = {"persona": self.view.name(self.persona_id), "steps": len(path), "end": self.touchpoints[path[-1]].title}
        return PathFound(kind, path, self._between(path), {**told, **values})

    def _between(self, path: tuple[Id, ...]) -> tuple[Id, ...]:
        return tuple(
            next(way.id for way in self._onward[here] if way.target == there) for here, there in pairwise(path)
        )

    def _named(self, id_: Id, **values: Value) -> dict[str, Value]:
        return {"touchpoint": self.touchpoints[id_].title, "persona": self.view.name(self.persona_id), **values}


def _mean(arrivals: Mapping[Id, float], felt: Mapping[Id, float]) -> float | None:
    known = [id_ for id_ in felt if id_ in arrivals]
    weight = sum(arrivals[id_] for id_ in known)
    return sum(arrivals[id_] * felt[id_] for id_ in known) / weight if weight else None


def _gain(values: Mapping[str, Value]) -> float:
    before, after = values["emotion"], values.get("emotion_mended")
    return after - before if isinstance(before, float) and isinstance(after, float) else 0.0


def _shorten(
    sums: dict[tuple[Id, bool], float],
    before: dict[tuple[Id, bool], tuple[Id, bool] | None],
    here: tuple[Id, bool],
    value: float,
    source: tuple[Id, bool] | None,
) -> None:
    if here not in sums or value < sums[here] - _SAME:
        sums[here], before[here] = value, source


def _walked(before: Mapping[tuple[Id, bool], tuple[Id, bool] | None], end: tuple[Id, bool] | None) -> tuple[Id, ...]:
    path: list[Id] = []
    while end is not None:
        path.append(end[0])
        end = before[end]
    return tuple(reversed(path))
