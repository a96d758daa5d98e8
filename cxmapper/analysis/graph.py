"""A journey as a graph: cheap lookups for the findings, and a networkx graph for paths."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from cxmapper.analysis.flow import Way, arriving
from cxmapper.model.integrity import journey_of
from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, Id, View
from cxmapper.model.records import (
    Existence,
    Journey,
    Line,
    Opportunity,
    PainPoint,
    Persona,
    Rating,
    Settings,
    Stage,
    State,
    Touchpoint,
    Transition,
    TransitionKind,
)

if TYPE_CHECKING:
    import networkx as nx

RatingKey = tuple[Id, Id | None, View, Aspect]


@dataclass(frozen=True, eq=False)
class JourneyView:
    """A journey as the rules look at it on a day: everything is looked up when it is first asked for, and kept."""

    project: Project
    journey: Journey
    today: date

    @property
    def settings(self) -> Settings:
        """The thresholds of the project."""
        return self.project.info.settings

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The stages in their order."""
        return self.project.children(Stage, self.journey.id)

    @cached_property
    def touchpoints(self) -> tuple[Touchpoint, ...]:
        """All touchpoints, drawn as missing or not, on and behind the stage, in reading order.

        Stage after stage; within a stage by order, but none before one that leads to it.
        """
        return tuple(touchpoint for stage in self.stages for touchpoint in self._read(stage))

    def _read(self, stage: Stage) -> Iterable[Touchpoint]:
        inside = {touchpoint.id: touchpoint for touchpoint in self.project.children(Touchpoint, stage.id)}
        read: dict[Id, Touchpoint] = {}
        entered: set[Id] = set()
        for start in inside:
            stack = [start]
            while stack:
                here = stack[-1]
                if here in entered:
                    read.setdefault(here, inside[here])
                    stack.pop()
                    continue
                entered.add(here)
                before = (way.source_id for way in self.ways_in.get(here, ()) if _leads_on(way))
                stack.extend(reversed([source for source in before if source in inside and source not in entered]))
        return read.values()

    @cached_property
    def ways_out(self) -> Mapping[Id, tuple[Transition, ...]]:
        """The transitions from each touchpoint that has any."""
        ids = (t.id for stage in self.stages for t in self.project.children(Touchpoint, stage.id))
        found = ((id_, self.project.children(Transition, id_)) for id_ in ids)
        return {id_: ways for id_, ways in found if ways}

    @cached_property
    def ways_in(self) -> Mapping[Id, tuple[Transition, ...]]:
        """The transitions to each touchpoint that has any."""
        found: dict[Id, list[Transition]] = {}
        for ways in self.ways_out.values():
            for way in ways:
                if way.target_id is not None:
                    found.setdefault(way.target_id, []).append(way)
        return {id_: tuple(ways) for id_, ways in found.items()}

    @cached_property
    def existing(self) -> tuple[Touchpoint, ...]:
        """The touchpoints that exist, before and behind the stage; in a future journey also what is planned."""
        there = {Existence.EXISTS, Existence.PLANNED} if self.is_future else {Existence.EXISTS}
        return tuple(touchpoint for touchpoint in self.touchpoints if touchpoint.existence in there)

    @cached_property
    def contacts(self) -> tuple[Touchpoint, ...]:
        """What customers do meet, in reading order: what exists frontstage."""
        return tuple(touchpoint for touchpoint in self.existing if touchpoint.line is Line.FRONTSTAGE)

    @property
    def is_future(self) -> bool:
        """Whether it is how the journey shall be: then nobody can have been asked yet."""
        return self.journey.state is State.FUTURE

    @cached_property
    def personas(self) -> tuple[Persona, ...]:
        """The journey's personas; where it names none, all whom its touchpoints name."""
        named = self.journey.persona_ids or (id_ for touchpoint in self.touchpoints for id_ in touchpoint.persona_ids)
        return tuple(self.project.all(Persona)[id_] for id_ in dict.fromkeys(named))

    @cached_property
    def crowd(self) -> tuple[Id | None, ...]:
        """The ids of the personas; None, for customers as such, where there are no personas."""
        return tuple(persona.id for persona in self.personas) or (None,)

    def name(self, persona_id: Id | None) -> str | None:
        """A persona's name; None for everyone."""
        persona = self.project.get(Persona, persona_id)
        return None if persona is None else persona.name

    def meets(self, persona_id: Id | None, touchpoint: Touchpoint) -> bool:
        """Whether a persona comes by; a touchpoint that names nobody is everyone's."""
        return not touchpoint.persona_ids or persona_id in touchpoint.persona_ids

    def path(self, persona_id: Id | None) -> tuple[Touchpoint, ...]:
        """What a persona does meet, in reading order: a touchpoint's neighbours here are the persona's own."""
        return tuple(touchpoint for touchpoint in self.contacts if self.meets(persona_id, touchpoint))

    @cached_property
    def ratings(self) -> Mapping[RatingKey, Rating]:
        """What is set by hand and agreed (a team's blind guess is not), by touchpoint, persona, view and aspect."""
        found = (rating for touchpoint in self.touchpoints for rating in self.project.children(Rating, touchpoint.id))
        return {(r.touchpoint_id, r.persona_id, r.view, r.aspect): r for r in found if r.team is None}

    def rated(self, touchpoint_id: Id, persona_id: Id | None, view: View, aspect: Aspect) -> Rating | None:
        """A persona's own agreed rating, else everyone's."""
        everyones = self.ratings.get((touchpoint_id, None, view, aspect))
        return self.ratings.get((touchpoint_id, persona_id, view, aspect), everyones)

    def rating(
        self, touchpoint_id: Id, persona_id: Id | None, view: View, aspect: Aspect = Aspect.EMOTION
    ) -> float | None:
        """The value, −2 … +2, of a persona's own agreed rating, else of everyone's; None where there is neither."""
        rating = self.rated(touchpoint_id, persona_id, view, aspect)
        return None if rating is None else rating.value

    def starts(self, persona_id: Id | None = None) -> tuple[Touchpoint, ...]:
        """Where a persona (None: anybody) sets out: in the first stage with touchpoints, where no way leads to.

        Where all ways in such a stage go in a circle, its first touchpoint.
        """
        met = [t for t in self.touchpoints if persona_id is None or self.meets(persona_id, t)]
        met = [t for t in met if t.line is Line.FRONTSTAGE]
        first = [touchpoint for touchpoint in met if touchpoint.stage_id == met[0].stage_id]
        ids = {touchpoint.id for touchpoint in met}
        found = tuple(
            touchpoint
            for touchpoint in first
            if not any(_leads_on(way) and way.source_id in ids for way in self.ways_in.get(touchpoint.id, ()))
        )
        return found or tuple(first[:1])

    @cached_property
    def ideas(self) -> tuple[Opportunity, ...]:
        """The opportunities of this journey; one is at home where its first pain is, else at its subject.

        What is not placed at all is with the first journey of the project.
        """
        first = self.project.ordered(Journey)[0].id
        ideas = self.project.ordered(Opportunity)
        return tuple(idea for idea in ideas if (_home(self.project, idea) or first) == self.journey.id)

    @cached_property
    def arrivals(self) -> Mapping[Id | None, Mapping[Id, float]]:
        """For each of the crowd the fraction (0–1) who come by each touchpoint, where it can be told."""
        return {persona_id: self._arrivals(persona_id) for persona_id in self.crowd}

    def _arrivals(self, persona_id: Id | None) -> Mapping[Id, float]:
        met = {touchpoint.id for touchpoint in self.touchpoints if self.meets(persona_id, touchpoint)}
        ways = {id_: _ways_on(self.ways_out.get(id_, ()), persona_id, met) for id_ in met}
        return arriving([touchpoint.id for touchpoint in self.starts(persona_id)], ways)


def _home(project: Project, idea: Opportunity) -> Id | None:
    if idea.pain_point_ids:
        return journey_of(project, project.all(PainPoint)[idea.pain_point_ids[0]].touchpoint_id)
    stage = project.get(Stage, idea.subject_id)
    if stage is not None:
        return stage.journey_id
    touchpoint = project.get(Touchpoint, idea.subject_id)
    return idea.subject_id if touchpoint is None else journey_of(project, touchpoint.id)


def _leads_on(way: Transition) -> bool:
    return way.kind is TransitionKind.NEXT or way.kind is TransitionKind.ALTERNATIVE


def _ways_on(ways: Iterable[Transition], persona_id: Id | None, met: set[Id]) -> list[Way]:
    """The ways that a persona may take on or away: its own instead of everyone's where both are drawn."""
    found: dict[tuple[Id | None, TransitionKind], Way] = {}
    for way in sorted(ways, key=lambda way: way.persona_id is not None):
        mine = way.persona_id is None or way.persona_id == persona_id
        if mine and way.kind is not TransitionKind.BACK and (way.target_id is None or way.target_id in met):
            found[way.target_id, way.kind] = Way(way.id, way.target_id, way.share)
    return list(found.values())


def journey_graph(project: Project, journey_id: Id, persona_id: Id | None = None) -> nx.MultiDiGraph[Id]:
    """The touchpoints of a journey and the ways between them; with a persona, what that one meets and may take.

    Nodes are touchpoint ids with `title`, `stage_id`, `existence`, `line` and `leaves`, the transitions that lead
    away; edges are keyed by transition id with `kind`, `share`, `n`, `persona_id`, `label` and `evidence`.
    Raises KeyError for a journey that is not there.
    """
    import networkx as nx  # noqa: PLC0415 - 110 ms

    view = JourneyView(project, project.all(Journey)[journey_id], date.min)
    graph: nx.MultiDiGraph[Id] = nx.MultiDiGraph()
    for touchpoint in view.touchpoints:
        if persona_id is None or view.meets(persona_id, touchpoint):
            graph.add_node(
                touchpoint.id,
                title=touchpoint.title,
                stage_id=touchpoint.stage_id,
                existence=touchpoint.existence,
                line=touchpoint.line,
                leaves=tuple(way for way in view.ways_out.get(touchpoint.id, ()) if way.target_id is None),
            )
    for id_ in tuple(graph):
        for way in view.ways_out.get(id_, ()):
            theirs = persona_id is None or way.persona_id in {None, persona_id}
            if theirs and way.target_id is not None and way.target_id in graph:
                data = {name: getattr(way, name) for name in ("kind", "share", "n", "persona_id", "label", "evidence")}
                graph.add_edge(way.source_id, way.target_id, key=way.id, **data)
    return graph
