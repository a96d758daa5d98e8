"""A journey as a graph, by cheap lookups; paths over it are in `cxmapper.analysis.courses`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby

from cxmapper.analysis.flow import Part, Reach, Way, arriving, divided, sources_first
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
        return tuple(map(self.project.all(Touchpoint).__getitem__, self._order))

    @cached_property
    def _order(self) -> tuple[Id, ...]:
        found = (in_order(self.project.children(Touchpoint, stage.id), self._before) for stage in self.stages)
        return tuple(id_ for ids in found for id_ in ids)

    @cached_property
    def _before(self) -> Mapping[Id, list[Id]]:
        """From where ways lead on to each touchpoint."""
        found: dict[Id, list[Id]] = {}
        for id_, ways in self.ways_out.items():
            for way in ways:
                if way.target_id is not None and way.kind is not TransitionKind.BACK:
                    found.setdefault(way.target_id, []).append(id_)
        return found

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
        return tuple(touchpoint for touchpoint in self.touchpoints if self.is_there(touchpoint))

    @cached_property
    def contacts(self) -> tuple[Touchpoint, ...]:
        """What customers do meet, in reading order: what exists frontstage."""
        return tuple(touchpoint for touchpoint in self.existing if touchpoint.line is Line.FRONTSTAGE)

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

        def met(touchpoint: Touchpoint) -> bool:
            return persona_id is None or self.meets(persona_id, touchpoint)

        all_ = self.project.all(Touchpoint)
        contacts = (t for t in self.touchpoints if t.line is Line.FRONTSTAGE and met(t))
        first = next((list(group) for _, group in groupby(contacts, key=lambda t: t.stage_id)), [])
        found = tuple(t for t in first if not any(met(all_[id_]) for id_ in self._before.get(t.id, ())))
        return found or tuple(first[:1])

    @cached_property
    def answers(self) -> Mapping[Id, tuple[Score, ...]]:
        """The scores that are evidence, by the touchpoint, stage or journey that customers answered about."""
        subjects = (self.journey, *self.stages, *self.touchpoints)
        found = ((subject.id, self.answers_at(subject.id)) for subject in subjects)
        return {id_: scores for id_, scores in found if scores}

    def answers_at(self, place_id: Id) -> tuple[Score, ...]:
        """The scores of one place that are evidence."""
        return tuple(score for score in self.project.children(Score, place_id) if is_evidence(self.project, score))

    @cached_property
    def beside(self) -> Mapping[Id | None, Mapping[Id, tuple[Id | None, Id | None]]]:
        """For each of the crowd what it meets before and after each touchpoint that it meets; None at the ends."""
        found: dict[Id | None, Mapping[Id, tuple[Id | None, Id | None]]] = {}
        for persona_id in self.crowd:
            path = [touchpoint.id for touchpoint in self.path(persona_id)]
            found[persona_id] = dict(zip(path, zip([None, *path], [*path[1:], None], strict=False), strict=False))
        return found

    @cached_property
    def reached(self) -> frozenset[Id]:
        """To which touchpoints ways lead from a start; ways back do not count, ways over what is missing do."""
        waiting = [touchpoint.id for touchpoint in self.starts()]
        found = set(waiting)
        while waiting:
            for way in self.ways_out.get(waiting.pop(), ()):
                if way.target_id is not None and way.kind is not TransitionKind.BACK and way.target_id not in found:
                    found.add(way.target_id)
                    waiting.append(way.target_id)
        return frozenset(found)

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
        return any(map(self._is_known, self.contacts)) or bool(self.answers)

    def _is_known(self, touchpoint: Touchpoint) -> bool:
        records: Iterable[Touchpoint | Rating | PainPoint | Transition] = (
            touchpoint,
            *self.project.children(Rating, touchpoint.id),
            *self.project.children(PainPoint, touchpoint.id),
            *self.ways_out.get(touchpoint.id, ()),
        )
        return any(each.evidence is not Evidence.ASSUMED for each in records)

    @cached_property
    def pains(self) -> tuple[tuple[Touchpoint, PainPoint], ...]:
        """Where it was said to hurt, in reading order."""
        return tuple((t, pain) for t in self.touchpoints for pain in self.project.children(PainPoint, t.id))

    @cached_property
    def ideas(self) -> tuple[Opportunity, ...]:
        """The opportunities of this journey; one is at home where its first pain is, else at its subject.

        What is not placed at all is with the first journey of the project.
        """
        first = self.project.ordered(Journey)[0].id
        ideas = self.project.ordered(Opportunity)
        return tuple(idea for idea in ideas if (home_of(self.project, idea) or first) == self.journey.id)

    @cached_property
    def arrivals(self) -> Mapping[Id | None, Mapping[Id, Reach]]:
        """For each of the crowd which fraction comes by each touchpoint to which ways lead from a start."""
        ids = (touchpoint.id for touchpoint in self.touchpoints)
        order = sources_first({id_: [way.target for _, way in self._onward.get(id_, ()) if way.target] for id_ in ids})
        return {persona_id: self._arrivals(persona_id, order) for persona_id in self.crowd}

    def _arrivals(self, persona_id: Id | None, order: Sequence[Id]) -> Mapping[Id, Reach]:
        others = {t.id for t in self.touchpoints if not self.meets(persona_id, t)}
        parts = dict(self._everyones)
        for id_, ways in self._onward.items():
            if any(whose is not None or way.target in others for whose, way in ways):
                parts[id_] = divided(_ways_on(ways, persona_id, others))
        starts = [touchpoint.id for touchpoint in self.starts(persona_id)]
        return arriving([id_ for id_ in order if id_ not in others], starts, parts)

    @cached_property
    def _everyones(self) -> Mapping[Id, tuple[Part, ...]]:
        """Where customers go on to if they meet every touchpoint and nothing is one persona's own."""
        return {t.id: divided([way for _, way in self._onward.get(t.id, ())]) for t in self.touchpoints}

    @cached_property
    def _onward(self) -> Mapping[Id, tuple[tuple[Id | None, Way], ...]]:
        """Whose ways lead on or away from each touchpoint, everyone's first."""
        return {
            id_: tuple(
                (way.persona_id, Way(way.id, way.target_id, way.share))
                for way in sorted(ways, key=lambda way: way.persona_id is not None)
                if way.kind is not TransitionKind.BACK
            )
            for id_, ways in self.ways_out.items()
        }


@dataclass(frozen=True, eq=False)
class StageView(JourneyView):
    """One stage of a journey alone: cheap to look up. Personas and arrivals are those of the journey."""

    whole: JourneyView
    stage: Stage

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The stage."""
        return (self.stage,)

    @cached_property
    def personas(self) -> tuple[Persona, ...]:
        """The journey's personas."""
        return self.whole.personas

    @cached_property
    def arrivals(self) -> Mapping[Id | None, Mapping[Id, Reach]]:
        """Who comes by, on the ways of the whole journey."""
        return self.whole.arrivals


def _ways_on(ways: Iterable[tuple[Id | None, Way]], persona_id: Id | None, others: set[Id]) -> list[Way]:
    """The ways that a persona may take: to the same place its own instead of everyone's, to none that is others'."""
    mine = (way for whose, way in ways if whose is None or whose == persona_id)
    return list({way.target: way for way in mine if way.target not in others}.values())
