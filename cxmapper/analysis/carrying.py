"""A journey as it is looked at after an edit that did not change its shape: what was looked up is kept."""

from collections.abc import Collection, Iterator, Sequence

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.reading import agreed
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence, Id, Record
from cxmapper.model.records import Line, Score, Stage, Touchpoint

_OF_SHAPE = ("stages", "_order", "ways_out", "ways_in", "personas", "crowd", "arrivals", "beside", "reached")
_OF_TOUCHPOINTS = ("touchpoints", "existing", "contacts")
"""What a JourneyView looks up once, by its names there: what follows from the shape, and what holds the touchpoints."""


def carried(
    view: JourneyView, project: Project, pairs: Sequence[tuple[Record | None, Record | None]], named: Collection[Id]
) -> JourneyView:
    """The journey in a project where nothing that shapes it has changed, only what is said of the named places."""
    after = JourneyView(project, view.journey, view.today)
    keeps = vars(after)
    keeps.update({name: getattr(view, name) for name in _OF_SHAPE})
    if not any(isinstance(before, Touchpoint) for before, _ in pairs):
        keeps.update({name: getattr(view, name) for name in _OF_TOUCHPOINTS})
    if not any(_may_teach(*pair) for pair in pairs):
        keeps["is_known"] = view.is_known
    answers = {**view.answers, **{id_: after.answers_at(id_) for id_ in named}}
    keeps["answers"] = {id_: scores for id_, scores in answers.items() if scores}
    return after


def part_of(view: JourneyView, place_ids: Sequence[Id]) -> JourneyView:
    """Some places of a journey alone; who comes by there, and what is beside it, is known from the whole journey."""
    project, part = view.project, JourneyView(view.project, view.journey, view.today)
    kept = {name: getattr(view, name) for name in (*_OF_SHAPE, "is_known", "answers")}
    found = [project.get(Touchpoint, id_) or project.get(Stage, id_) or view.journey for id_ in place_ids]
    touchpoints = tuple(each for each in found if isinstance(each, Touchpoint))
    places = tuple(each for each in found if not isinstance(each, Touchpoint) or is_met(view, each))
    felt = dict.fromkeys(id_ for each in touchpoints for id_ in (each.id, *beside(view, each.id)))
    vars(part).update(kept, touchpoints=touchpoints, places=places, ratings=agreed(project, felt))
    return part


def is_met(view: JourneyView, touchpoint: Touchpoint) -> bool:
    """Whether customers do meet a touchpoint."""
    return view.is_there(touchpoint) and touchpoint.line is Line.FRONTSTAGE


def beside(view: JourneyView, touchpoint_id: Id) -> Iterator[Id]:
    """What any persona meets right before or after a touchpoint."""
    for path in view.beside.values():
        yield from (id_ for id_ in path.get(touchpoint_id, ()) if id_ is not None)


def _may_teach(before: Record | None, after: Record | None) -> bool:
    """Whether a changed record may make the first evidence of a journey, or take away the last."""
    if isinstance(before or after, Score):
        return True
    return _evidence(before) is not _evidence(after)


def _evidence(record: Record | None) -> Evidence:
    known: Evidence = getattr(record, "evidence", Evidence.ASSUMED)
    return known
