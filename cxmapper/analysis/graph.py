"""A journey as a graph, by cheap lookups; paths over it are in `cxmapper.analysis.courses`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from cxmapper.analysis.flow import Flow, Part, Reach, Way, divided, flowing, sources_first
from cxmapper.analysis.onward import Onward, divided_for, is_own, led_on, targets, ways_of
from cxmapper.analysis.reading import Agreed, agreed, home_of, in_order
from cxmapper.feedback.scores import Asked, is_evidence, series
from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, Evidence, Id, View
from cxmapper.model.records import (
    Audience,
    Existence,
    Journey,
    Line,
    Opportunity,
    PainPoint,
    Persona,
    Rating,
    Score,
    Settings,
    Stage,
    State,
    Touchpoint,
    Transition,
    TransitionKind,
)

Place = Journey | Stage | Touchpoint
"""What customers can be asked about."""

Beside = tuple[Id | None, Id | None]
"""What comes before and after."""

Paths = Mapping[Id | None, Mapping[Id, Beside]]
"""For each of the crowd what it meets, in order, each with what comes before and after it."""

Answers = Mapping[Asked, tuple[Score, ...]]
"""By what was asked of whom: a score per period, oldest first."""


@dataclass(frozen=True, eq=False)
class JourneyView:
    """A journey as the rules look at it on a day: everything is looked up when it is first asked for, and kept."""

    project: Project
    journey: Journey
    today: date

    def knowing(self, **found: object) -> "JourneyView":
        """The same with something looked up elsewhere already, by its name here."""
        view = JourneyView(self.project, self.journey, self.today)
        vars(view).update(vars(self) | found)  # where a cached_property keeps its value
        return view

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
        all_ = self.project.all(Touchpoint)
        return tuple(all_[id_] for ids in self.orders.values() for id_ in ids)

    @cached_property
    def orders(self) -> Mapping[Id, tuple[Id, ...]]:
        """The touchpoints of each stage in reading order, stage after stage."""
        return {stage.id: self.order_in(stage.id) for stage in self.stages}

    def order_in(self, stage_id: Id) -> tuple[Id, ...]:
        """The touchpoints of a stage in reading order."""
        return tuple(in_order(self.project.children(Touchpoint, stage_id), self.sources))

    @cached_property
    def last_stage_id(self) -> Id | None:
        """The stage in which a journey may end."""
        return self.stages[-1].id if self.stages else None

    def sources(self, touchpoint_id: Id) -> list[Id]:
        """From where ways lead on to a touchpoint; ways back do not."""
        ways = self.project.children(Transition, touchpoint_id, "target_id")
        return [way.source_id for way in ways if way.kind is not TransitionKind.BACK]

    @cached_property
    def ways_out(self) -> Mapping[Id, tuple[Transition, ...]]:
        """The transitions from each touchpoint that has any."""
        ids = (t.id for stage in self.stages for t in self.project.children(Touchpoint, stage.id))
        found = ((id_, self.project.children(Transition, id_)) for id_ in ids)
        return {id_: ways for id_, ways in found if ways}

    @cached_property
    def existing(self) -> tuple[Touchpoint, ...]:
        """The touchpoints that exist, before and behind the stage; in a future journey also what is planned."""
        return tuple(touchpoint for touchpoint in self.touchpoints if self.is_there(touchpoint))

    @cached_property
    def contacts(self) -> tuple[Touchpoint, ...]:
        """What customers do meet, in reading order: what exists frontstage."""
        return tuple(touchpoint for touchpoint in self.touchpoints if self.is_contact(touchpoint))

    def is_contact(self, touchpoint: Touchpoint) -> bool:
        """Whether customers do meet a touchpoint."""
        return touchpoint.line is Line.FRONTSTAGE and self.is_there(touchpoint)

    def is_there(self, touchpoint: Touchpoint) -> bool:
        """Whether a touchpoint exists, before or behind the stage; in a future journey also whether it is planned."""
        planned = self.is_future and touchpoint.existence is Existence.PLANNED
        return planned or touchpoint.existence is Existence.EXISTS

    @property
    def is_future(self) -> bool:
        """Whether it is how the journey shall be: then nobody can have been asked yet."""
        return self.journey.state is State.FUTURE

    @cached_property
    def personas(self) -> tuple[Persona, ...]:
        """The journey's personas; where it names none, all whom its touchpoints name."""
        return tuple(map(self.project.all(Persona).__getitem__, self.persona_ids))

    @property
    def persona_ids(self) -> tuple[Id, ...]:
        """Who they are."""
        named = self.journey.persona_ids or (id_ for touchpoint in self.touchpoints for id_ in touchpoint.persona_ids)
        return tuple(dict.fromkeys(named))

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
    def ratings(self) -> Agreed:
        """What is set by hand and agreed (a team's blind guess is not): touchpoint, view, aspect → persona → rating."""
        return agreed(self.project, (touchpoint.id for touchpoint in self.touchpoints))

    def rated(self, touchpoint_id: Id, persona_id: Id | None, view: View, aspect: Aspect) -> Rating | None:
        """A persona's own agreed rating, else everyone's."""
        found = self.ratings.get((touchpoint_id, view, aspect))
        return None if found is None else found.get(persona_id) or found.get(None)

    def rating(
        self, touchpoint_id: Id, persona_id: Id | None, view: View, aspect: Aspect = Aspect.EMOTION
    ) -> float | None:
        """The value, −2 … +2, of a persona's own agreed rating, else of everyone's; None where there is neither."""
        rating = self.rated(touchpoint_id, persona_id, view, aspect)
        return None if rating is None else rating.value

    def feeling(self, touchpoint_id: Id, persona_id: Id | None) -> Rating | None:
        """What a persona feels at a touchpoint, by its own agreed rating, else by everyone's."""
        return self.rated(touchpoint_id, persona_id, View.PERCEIVED, Aspect.EMOTION)

    def starts(self, persona_id: Id | None = None) -> tuple[Touchpoint, ...]:
        """Where a persona (None: anybody) sets out: in the first stage with touchpoints, where no way leads to.

        Where all ways in such a stage go in a circle, its first touchpoint.
        """
        all_ = self.project.all(Touchpoint)

        def met(touchpoint: Touchpoint) -> bool:
            return persona_id is None or self.meets(persona_id, touchpoint)

        for ids in self.orders.values():
            first = [t for t in map(all_.__getitem__, ids) if t.line is Line.FRONTSTAGE and met(t)]
            if first:
                found = tuple(t for t in first if not any(met(all_[id_]) for id_ in self.sources(t.id)))
                return found or tuple(first[:1])
        return ()

    @cached_property
    def answers(self) -> Mapping[Id, tuple[Score, ...]]:
        """The scores that are evidence, by the touchpoint, stage or journey that customers answered about."""
        subjects = (self.journey, *self.stages, *self.touchpoints)
        found = ((subject.id, self.answers_at(subject.id)) for subject in subjects)
        return {id_: scores for id_, scores in found if scores}

    def answers_at(self, place_id: Id) -> tuple[Score, ...]:
        """The scores of one place that are evidence."""
        return tuple(score for score in self.project.children(Score, place_id) if is_evidence(self.project, score))

    def beside(self, persona_id: Id | None, touchpoint: Touchpoint) -> Beside:
        """What one of the crowd meets before and after a touchpoint that it meets; None at the ends."""
        path = self.paths[touchpoint.stage_id][persona_id]
        if touchpoint.id not in path:
            return None, None
        before, after = path[touchpoint.id]
        if before is None or after is None:
            stage_ids = tuple(self.orders)
            place = stage_ids.index(touchpoint.stage_id)
            earlier = (self.paths[id_][persona_id] for id_ in reversed(stage_ids[:place]))
            later = (self.paths[id_][persona_id] for id_ in stage_ids[place + 1 :])
            before = before or next(([*path][-1] for path in earlier if path), None)
            after = after or next((next(iter(path)) for path in later if path), None)
        return before, after

    @cached_property
    def paths(self) -> Mapping[Id, Paths]:
        """For each stage what is met there; see `paths_in`."""
        return {stage_id: self.paths_in(ids) for stage_id, ids in self.orders.items()}

    def paths_in(self, ids: Iterable[Id]) -> Paths:
        """For each of the crowd what it meets of a stage, in order, each with what comes before and after it there."""
        contacts = [each for each in map(self.project.all(Touchpoint).__getitem__, ids) if self.is_contact(each)]
        found: dict[Id | None, Mapping[Id, Beside]] = {}
        for persona_id in self.crowd:
            path = [touchpoint.id for touchpoint in contacts if self.meets(persona_id, touchpoint)]
            found[persona_id] = dict(zip(path, zip([None, *path], [*path[1:], None], strict=False), strict=False))
        return found

    @cached_property
    def reached(self) -> Mapping[Id, bool]:
        """To which touchpoints ways lead from a start; ways back do not count, ways over what is missing do."""
        waiting = [touchpoint.id for touchpoint in self.starts()]
        found = dict.fromkeys(waiting, True)
        while waiting:
            for way in self.ways_out.get(waiting.pop(), ()):
                if way.target_id is not None and way.kind is not TransitionKind.BACK and way.target_id not in found:
                    found[way.target_id] = True
                    waiting.append(way.target_id)
        return found

    @cached_property
    def asks_of_itself(self) -> bool:
        """Whether the journey itself is asked about, not only places of it."""
        return True

    @cached_property
    def contact_count(self) -> int:
        """How many touchpoints customers do meet."""
        return len(self.contacts)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """What customers can answer about, in reading order: the journey, its stages, and what they do meet."""
        return (self.journey, *self.stages, *self.contacts)

    @cached_property
    def asked(self) -> Mapping[Id, Answers]:
        """All that was answered at each place where anybody was, by customers and employees, oldest first."""
        found = ((place.id, series(self.project, place.id)) for place in self.places)
        return {id_: scores for id_, scores in found if scores}

    @cached_property
    def perceived(self) -> tuple[tuple[Place, Answers], ...]:
        """What customers answered about what they met, at each place where they were asked."""
        wanted = (Audience.CUSTOMER, View.PERCEIVED)
        return tuple(
            (place, {asked: scores for asked, scores in self.asked[place.id].items() if asked[3:] == wanted})
            for place in self.places
            if place.id in self.asked
        )

    @cached_property
    def is_known(self) -> bool:
        """Whether anything in the journey was observed, measured or answered by customers."""
        return bool(self.answers) or any(map(self.is_known_at, self.touchpoints))

    def is_known_at(self, touchpoint: Touchpoint) -> bool:
        """Whether anything at a touchpoint that customers meet was observed or measured."""
        records: Iterable[Touchpoint | Rating | PainPoint | Transition] = (
            touchpoint,
            *self.project.children(Rating, touchpoint.id),
            *self.project.children(PainPoint, touchpoint.id),
            *self.ways_out.get(touchpoint.id, ()),
        )
        return self.is_contact(touchpoint) and any(each.evidence is not Evidence.ASSUMED for each in records)

    @cached_property
    def pains(self) -> tuple[tuple[Touchpoint, PainPoint], ...]:
        """Where it was said to hurt, in reading order."""
        return tuple((t, pain) for t in self.touchpoints for pain in self.project.children(PainPoint, t.id))

    @cached_property
    def ideas(self) -> tuple[Opportunity, ...]:
        """The opportunities of this journey; one is at home where its first pain is, else at its subject.

        What is not placed at all is with the first journey of the project.
        """
        return tuple(filter(self.is_home_of, self.project.ordered(Opportunity)))

    def is_home_of(self, idea: Opportunity) -> bool:
        """Whether an opportunity is of this journey."""
        return (home_of(self.project, idea) or self._first_id) == self.journey.id

    @cached_property
    def _first_id(self) -> Id:
        return self.project.ordered(Journey)[0].id

    @cached_property
    def arrivals(self) -> Mapping[Id | None, Mapping[Id, Reach]]:
        """For each of the crowd which fraction comes by each touchpoint to which ways lead from a start."""
        return {whose: {id_: flow.reach for id_, flow in flows.items()} for whose, flows in self.flows.items()}

    @cached_property
    def flows(self) -> Mapping[Id | None, Mapping[Id, Flow]]:
        """The same as it was estimated."""
        return {persona_id: self._flows(persona_id) for persona_id in self.crowd}

    @cached_property
    def ranks(self) -> Mapping[Id, float]:
        """The touchpoints so ordered that ways lead forwards only; those on a cycle and beyond it are left out."""
        order = sources_first({id_: targets(ways) for id_, ways in self._onward.items()})
        return {id_: float(number) for number, id_ in enumerate(order)}

    def _flows(self, persona_id: Id | None) -> Mapping[Id, Flow]:
        others = {t.id for t in self.touchpoints if not self.meets(persona_id, t)}
        own = {id_: divided_for(persona_id, ways, others) for id_, ways in self._onward.items() if is_own(ways, others)}
        starts = [touchpoint.id for touchpoint in self.starts(persona_id)]
        return flowing([id_ for id_ in self.ranks if id_ not in others], starts, {**self._everyones, **own})

    def onward(self, persona_id: Id | None, touchpoint_id: Id) -> list[Way]:
        """The ways on or away from a touchpoint among which one of the crowd divides."""
        ways, all_ = led_on(self.ways_out.get(touchpoint_id, ())), self.project.all(Touchpoint)
        others = {id_ for id_ in targets(ways) if not self.meets(persona_id, all_[id_])}
        return ways_of(persona_id, ways, others)

    @cached_property
    def _everyones(self) -> Mapping[Id, tuple[Part, ...]]:
        """Where customers go on to if they meet every touchpoint and nothing is one persona's own."""
        return {id_: divided([way for _, way in ways]) for id_, ways in self._onward.items()}

    @cached_property
    def _onward(self) -> Mapping[Id, Onward]:
        return {touchpoint.id: led_on(self.ways_out.get(touchpoint.id, ())) for touchpoint in self.touchpoints}
