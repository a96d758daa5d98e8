"""The places where what is told may be something else after a change: those it names, and what depends on them."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.incremental.touched import Pair, Touched
from cxmapper.model.record import Id, Record
from cxmapper.model.records import (
    Journey,
    Metric,
    Opportunity,
    PainPoint,
    Rating,
    Score,
    Segment,
    Stage,
    Target,
    Touchpoint,
    Transition,
    Wave,
)


def named(view: JourneyView, after: JourneyView, pairs: Iterable[Pair]) -> set[Id]:
    """The places and ideas of which changed records speak, before or now, and where these are spoken of."""
    found: set[Id] = set()
    for before, now in pairs:
        for record, each in ((before, view), (now, after)):
            if record is not None:
                found.update(_spoken_of(each, record))
    return found


def _spoken_of(view: JourneyView, record: Record) -> Iterator[Id]:
    match record:
        case Rating():
            yield from _felt(view, record.touchpoint_id)
        case PainPoint():
            yield from (record.touchpoint_id, *_ideas_against(view, record.id))
        case Score():
            yield from (record.subject_id, view.journey.id)  # how old the newest is stands with the journey
        case Target():
            yield record.subject_id
        case Opportunity():
            pains = (view.project.get(PainPoint, id_) for id_ in record.pain_point_ids)
            yield from (record.id, *(pain.touchpoint_id for pain in pains if pain is not None))
        case Metric() | Wave() | Segment():
            yield from (view.journey.id, *_asked_about(view, record))
        case _:
            yield from _of_structure(view, record)


def _of_structure(view: JourneyView, record: Record) -> Iterator[Id]:
    match record:
        case Transition():
            yield record.source_id
        case Touchpoint():  # is called by its name where ways lead to it
            ways = view.project.children(Transition, record.id, "target_id")
            yield from (record.id, record.stage_id, *(way.source_id for way in ways))
        case Journey() | Stage():
            yield record.id


def _asked_about(view: JourneyView, record: Metric | Wave | Segment) -> Iterator[Id]:
    """What anybody was asked about by a metric, or at all."""
    scores = view.project.all(Score).values()
    is_metric = isinstance(record, Metric)
    yield from (score.subject_id for score in scores if not is_metric or score.metric_id == record.id)


def _felt(view: JourneyView, touchpoint_id: Id) -> Iterator[Id]:
    """A touchpoint and what any persona meets right before or after it."""
    yield touchpoint_id
    touchpoint = view.project.get(Touchpoint, touchpoint_id)
    if touchpoint is not None and touchpoint.stage_id in view.paths:
        for persona_id in view.crowd:
            yield from (id_ for id_ in view.beside(persona_id, touchpoint) if id_ is not None)


def _ideas_against(view: JourneyView, pain_id: Id) -> Iterator[Id]:
    yield from (idea.id for idea in view.project.children(Opportunity, pain_id, "pain_point_ids"))


def shaped(view: JourneyView, after: JourneyView, touched: Touched, flown: AbstractSet[Id]) -> set[Id]:
    """The places and ideas that a change of shape concerns; `flown` are the touchpoints that others come by now."""
    found = {*touched.touchpoint_ids, *flown, *_parted(view, after, touched)}
    if view.last_stage_id != after.last_stage_id:  # a journey may end there
        for stage_id in (view.last_stage_id, after.last_stage_id):
            found.update(view.orders.get(stage_id or "", ()), after.orders.get(stage_id or "", ()))
    waiting = [*touched.touchpoint_ids, *flown]
    while waiting:
        serving = [each.id for each in after.project.children(Touchpoint, waiting.pop(), "serves_ids")]
        waiting += [id_ for id_ in serving if id_ not in found]
        found.update(serving)
    found |= touched.stage_ids
    for each in (view, after):
        there = [each.project.get(Touchpoint, id_) for id_ in found]
        found.update(touchpoint.stage_id for touchpoint in there if touchpoint is not None)
        found.update(idea.id for id_ in tuple(found) for idea in _ideas_at(each, id_))
    return found


def _ideas_at(view: JourneyView, place_id: Id) -> Iterator[Opportunity]:
    """The ideas about a place, and those against its pains."""
    yield from view.project.children(Opportunity, place_id, "subject_id")
    for pain in view.project.children(PainPoint, place_id):
        yield from view.project.children(Opportunity, pain.id, "pain_point_ids")


def _parted(view: JourneyView, after: JourneyView, touched: Touched) -> Iterator[Id]:
    """The touchpoints that any persona meets after or before another one now."""
    there = {id_ for each in (view, after) for stage_id in touched.stage_ids for id_ in each.orders.get(stage_id, ())}
    ends = {end for each in (view, after) for id_ in there for end in _beside(each, id_)}
    for id_ in there | ends:
        if id_ is not None and _beside(view, id_) != _beside(after, id_):
            yield id_


def _beside(view: JourneyView, touchpoint_id: Id | None) -> list[Id | None]:
    touchpoint = view.project.get(Touchpoint, touchpoint_id)
    if touchpoint is None or touchpoint.stage_id not in view.orders:
        return []
    return [id_ for persona_id in view.crowd for id_ in view.beside(persona_id, touchpoint)]
