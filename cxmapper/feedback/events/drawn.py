"""The drawn journey against what customers really do: shares for its ways, steps nobody drew, steps nobody takes."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct, field

from cxmapper.feedback.events.follows import Flow
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Existence, Journey, Line, Touchpoint, Transition, TransitionKind

_ON = (TransitionKind.NEXT, TransitionKind.ALTERNATIVE)


class Taken(Struct, frozen=True):
    """A way that customers take: `share` (0–1) of the `n` cases at `source_id`; a target of None is where they stop."""

    source_id: Id
    target_id: Id | None
    share: float
    n: int


class Drawn(Struct, frozen=True, dict=True):
    """A journey as it is drawn, and what a log says of it.

    `flow` is that of all cases over the touchpoints, `of_personas` those of the personas whose cases can be told.
    `seen` are the touchpoints that some activity of the log stands for: of the others it says nothing, and nothing is
    said of the ways to and from them.
    """

    project: Project
    journey: Journey
    flow: Flow
    seen: frozenset[Id]
    of_personas: Mapping[Id, Flow] = field(default_factory=dict)

    @cached_property
    def touchpoints(self) -> tuple[Touchpoint, ...]:
        """Stage after stage."""
        return self.project.touchpoints_of(self.journey.id)

    @cached_property
    def ways(self) -> tuple[Transition, ...]:
        """The drawn transitions."""
        return tuple(way for each in self.touchpoints for way in self.project.children(Transition, each.id))

    @cached_property
    def counted(self) -> tuple[tuple[Transition, Taken], ...]:
        """Every drawn way of which the log says how many take it, even none.

        Not those that start where nobody comes by; not a persona's own whose cases cannot be told; not a departure
        where customers may go on to a touchpoint that the log does not see; not two ways of different kinds between
        the same touchpoints, which it cannot tell apart.
        """
        return tuple((way, taken) for way in self.ways if (taken := self._taken(way)) is not None)

    def _taken(self, way: Transition) -> Taken | None:
        alike = [
            other
            for other in self.project.children(Transition, way.source_id)
            if (other.target_id, other.persona_id) == (way.target_id, way.persona_id)
        ]
        told = way.target_id in self.seen if way.target_id else not self._goes_unseen(way.source_id)
        if way.source_id not in self.seen or not told or len(alike) > 1:
            return None
        flow = self.flow if way.persona_id is None else self.of_personas.get(way.persona_id)
        return None if flow is None else _taken(flow, way.source_id, way.target_id)

    @cached_property
    def nobody_drew(self) -> tuple[Taken, ...]:
        """The ways that customers take and the map does not have, most taken first.

        Not those that are drawn by way of touchpoints that the log does not see; a case that ends is one only where
        customers could go on, or before the last stage.
        """
        found = [
            taken
            for source, target in self.flow.ways
            if not self._is_drawn(source, target) and (taken := _taken(self.flow, source, target)) is not None
        ]
        return tuple(sorted(found, key=lambda taken: -taken.share * taken.n))

    @property
    def nobody_takes(self) -> tuple[Transition, ...]:
        """The drawn ways that no case takes although some come by where they start."""
        return tuple(way for way, taken in self.counted if taken.share == 0)

    @property
    def nobody_comes(self) -> tuple[Touchpoint, ...]:
        """The touchpoints that an activity stands for, but no event that counts."""
        return tuple(t for t in self.touchpoints if t.id in self.seen and t.id not in self.flow.places)

    @property
    def unseen(self) -> tuple[Touchpoint, ...]:
        """The touchpoints that customers can meet and of which the log says nothing."""
        return tuple(t for t in self.touchpoints if t.id not in self.seen and _can_be_met(t))

    def kind(self, taken: Taken) -> TransitionKind:
        """Of which kind a way is that nobody drew: back where its end is no later on the map than its start."""
        if taken.target_id is None:
            return TransitionKind.LEAVES
        place = {touchpoint.id: number for number, touchpoint in enumerate(self.touchpoints)}
        if place[taken.target_id] <= place[taken.source_id]:
            return TransitionKind.BACK
        return TransitionKind.ALTERNATIVE if self._on(taken.source_id) else TransitionKind.NEXT

    def _is_drawn(self, source: Id, target: Id | None) -> bool:
        if target is None:
            drawn = any(way.target_id is None for way in self.project.children(Transition, source))
            last = self.touchpoints[-1].stage_id == self.project.all(Touchpoint)[source].stage_id
            return drawn or self._goes_unseen(source) or (last and not self._on(source))
        return target in self._reached(source)

    def _on(self, source: Id) -> list[Transition]:
        return [way for way in self.project.children(Transition, source) if way.kind in _ON]

    def _goes_unseen(self, source: Id) -> bool:
        return any(way.target_id not in self.seen for way in self._on(source))

    def _reached(self, source: Id) -> set[Id]:
        """Where drawn ways lead to, directly or over touchpoints that the log does not see."""
        waiting, reached = [source], set[Id]()
        while waiting:
            for target in self._targets(waiting.pop()):
                if target not in reached:
                    reached.add(target)
                    if target not in self.seen:
                        waiting.append(target)
        return reached

    def _targets(self, source: Id) -> Iterator[Id]:
        return (way.target_id for way in self.project.children(Transition, source) if way.target_id is not None)


def _taken(flow: Flow, source: Id, target: Id | None) -> Taken | None:
    share = flow.share(source, target)
    return None if share is None else Taken(source, target, share, flow.places[source].cases)


def _can_be_met(touchpoint: Touchpoint) -> bool:
    return touchpoint.line is Line.FRONTSTAGE and touchpoint.existence is Existence.EXISTS
