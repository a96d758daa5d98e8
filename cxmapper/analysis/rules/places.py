"""Gaps of stages and touchpoints: what is missing, unknown or leads nowhere.

What is drawn as missing or planned gets no finding of what it lacks besides; what is behind the stage no question
whether customers were asked. A future journey is not asked about: nobody can have met it.
"""

from collections.abc import Iterable, Iterator
from math import fsum

from cxmapper.analysis.finding import Finding, Value
from cxmapper.analysis.flow import EVERYONE
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.reach import reach
from cxmapper.model.record import Evidence, Id
from cxmapper.model.records import Existence, Touchpoint, Transition

_ROUNDING = 0.005
"""By so much a share that is rounded to a whole percent may be too large."""


def no_feedback(view: JourneyView) -> Iterator[Finding]:
    """A touchpoint without a customer score that is evidence; one line for the journey while there is no evidence."""
    if not view.is_future:
        lacking = [touchpoint for touchpoint in view.contacts if touchpoint.id not in view.answers]
        yield from _each_or_all(view, "gap.no-feedback", lacking, depth=0.3)


def assumed(view: JourneyView) -> Iterator[Finding]:
    """A touchpoint that nobody has checked; one line for the journey while there is no evidence."""
    if not view.is_future:
        lacking = [touchpoint for touchpoint in view.contacts if touchpoint.evidence is Evidence.ASSUMED]
        yield from _each_or_all(view, "gap.assumed", lacking, depth=0.2)


def _each_or_all(view: JourneyView, rule: str, lacking: list[Touchpoint], depth: float) -> Iterator[Finding]:
    if not view.is_known:  # then all lack it
        if view.asks_of_itself and view.contact_count:
            values: dict[str, Value] = {"journey": view.journey.title, "count": view.contact_count}
            yield Finding(rule, (view.journey.id,), values, depth, EVERYONE)
        return
    for touchpoint in lacking:
        yield Finding(rule, (touchpoint.id,), {"touchpoint": touchpoint.title}, depth, reach(view, touchpoint))


def no_owner(view: JourneyView) -> Iterator[Finding]:
    """A touchpoint, before or behind the stage, that nobody owns: nobody will mend it after the workshop."""
    for touchpoint in view.existing:
        if touchpoint.owner_id is None:
            values = {"touchpoint": touchpoint.title}
            yield Finding("gap.no-owner", (touchpoint.id,), values, 0.4, reach(view, touchpoint))


def missing(view: JourneyView) -> Iterator[Finding]:
    """A touchpoint that customers miss."""
    for touchpoint in view.touchpoints:
        if touchpoint.existence is Existence.MISSING:
            personas = tuple(view.name(id_) or "" for id_ in touchpoint.persona_ids)
            values: dict[str, Value] = {"touchpoint": touchpoint.title, "personas": personas}
            yield Finding("gap.missing", (touchpoint.id,), values, 0.6, reach(view, touchpoint))


def planned(view: JourneyView) -> Iterator[Finding]:
    """A planned touchpoint that is not there on the day after it is due."""
    for touchpoint in view.touchpoints:
        if touchpoint.existence is Existence.PLANNED and touchpoint.due is not None and view.today > touchpoint.due:
            values: dict[str, Value] = {"touchpoint": touchpoint.title, "due": touchpoint.due}
            yield Finding("gap.planned", (touchpoint.id,), values, 0.5, reach(view, touchpoint))


def empty_stage(view: JourneyView) -> Iterator[Finding]:
    """A stage in which customers meet nothing that is there."""
    for stage in view.stages:
        if not any(map(view.is_contact, view.project.children(Touchpoint, stage.id))):
            yield Finding("gap.empty-stage", (stage.id,), {"stage": stage.title}, 0.6, EVERYONE)


def no_touchpoint(view: JourneyView) -> Iterator[Finding]:
    """A stage in which a persona meets nothing, though others do."""
    for stage in view.stages:
        met = list(filter(view.is_contact, view.project.children(Touchpoint, stage.id)))
        for persona in view.personas if met else ():
            if not any(view.meets(persona.id, touchpoint) for touchpoint in met):
                values = {"stage": stage.title, "persona": persona.name}
                yield Finding("gap.no-touchpoint", (stage.id, persona.id), values, 0.5, EVERYONE.of(persona.share))


def dead_end(view: JourneyView) -> Iterator[Finding]:
    """A touchpoint before the last stage from which nothing is drawn: neither a way on, back nor away."""
    for touchpoint in view.contacts:
        ways = view.ways_out.get(touchpoint.id, ())
        if touchpoint.stage_id != view.last_stage_id and all(way.target_id == touchpoint.id for way in ways):
            values = {"touchpoint": touchpoint.title}
            yield Finding("gap.dead-end", (touchpoint.id,), values, 0.6, reach(view, touchpoint))


def unreachable(view: JourneyView) -> Iterator[Finding]:
    """A touchpoint to which no way leads from a start; ways back do not count, ways over what is missing do."""
    for touchpoint in view.contacts:
        if touchpoint.id not in view.reached:
            yield Finding("gap.unreachable", (touchpoint.id,), {"touchpoint": touchpoint.title}, 0.4)


def shares(view: JourneyView) -> Iterator[Finding]:
    """Shares on the ways on and away from a touchpoint that add up to more than all who come by.

    Ways back divide nobody: who is sent back goes on later. What is in everyone's shares is told once.
    """
    for touchpoint in view.touchpoints:
        told: dict[Id | None, float] = {}
        for persona_id in view.crowd if _sum(view.ways_out.get(touchpoint.id, ())) > 1 else ():
            ways = _counted(view, persona_id, touchpoint)
            if _are_too_many(ways):
                own = any(way.persona_id is not None for way in ways)
                told.setdefault(persona_id if own else None, _sum(ways))
        for whom, total in told.items():
            whose = () if whom is None else (whom,)
            values = {"touchpoint": touchpoint.title, "persona": view.name(whom), "share": total}
            yield Finding("gap.shares", (touchpoint.id, *whose), values, 0.3, reach(view, touchpoint, whose))


def _counted(view: JourneyView, persona_id: Id | None, touchpoint: Touchpoint) -> list[Transition]:
    """The ways with a share among which a persona divides, if it comes by."""
    ways = view.onward(persona_id, touchpoint.id) if view.meets(persona_id, touchpoint) else []
    return [view.project.all(Transition)[way.id] for way in ways if way.share is not None]


def _are_too_many(ways: list[Transition]) -> bool:
    """Whether shares add up to more than all, not only because each is rounded to a whole percent.

    Not where the measured ones alone do: those of an event log are of the cases that take a way at least once.
    """
    measured = [way for way in ways if way.evidence is Evidence.MEASURED]
    return _sum(ways) > 1 + _ROUNDING * len(ways) and _sum(measured) <= 1


def _sum(ways: Iterable[Transition]) -> float:
    return fsum([way.share for way in ways if way.share is not None])
