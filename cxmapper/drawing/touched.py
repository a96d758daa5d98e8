"""Which stages of a journey look different after an edit: those that the records it changed stand in or bear upon."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress, islice
from operator import is_not

from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import (
    Note,
    Opportunity,
    PainPoint,
    Rating,
    Score,
    Stage,
    Target,
    Touchpoint,
    Transition,
    Vote,
)

OF_STAGES: tuple[type[Record], ...] = (
    Stage,
    Touchpoint,
    Transition,
    Rating,
    PainPoint,
    Opportunity,
    Note,
    Score,
    Target,
    Vote,
)
"""Tables whose records are drawn in the stages that they belong to, and in no other."""

_AT: Mapping[type[Record], tuple[str, ...]] = {
    Touchpoint: ("stage_id",),
    Transition: ("source_id", "target_id"),
    Rating: ("touchpoint_id",),
    PainPoint: ("touchpoint_id",),
    Note: ("subject_id",),
    Score: ("subject_id",),
    Target: ("subject_id",),
}
"""What each names that it stands at."""


def touched_stages(before: Project, after: Project) -> dict[type[Record], set[Id]]:
    """By table, the ids of the stages in which something stands, or stood, that an edit has changed.

    Told by identity: a project shares with the one before it whatever an edit has not touched.
    """
    found: dict[type[Record], set[Id]] = {}
    for kind in OF_STAGES:
        old, new = before.all(kind), after.all(kind)
        if old is not new:
            gone = _others(old, new)
            come = _come(old, new, gone)
            found[kind] = {id_ for record in gone for id_ in _stages(before, record, new.get(record.id))}
            found[kind] |= {id_ for record in come for id_ in _stages(after, record, old.get(record.id))}
    return found


def _others(here: Mapping[Id, Record], there: Mapping[Id, Record]) -> list[Record]:
    """The records of a table that another has as other objects or not at all; without a step of Python for each."""
    return list(compress(here.values(), map(is_not, here.values(), map(there.get, here))))


def _come(old: Mapping[Id, Record], new: Mapping[Id, Record], gone: Sequence[Record]) -> list[Record]:
    """The records of a table that are others than before, or new: an edit has put these at its end."""
    found = [new[record.id] for record in gone if record.id in new]
    many = len(new) - len(old) + len(gone)
    fresh = (new[id_] for id_ in reversed([*new]) if id_ not in old)
    return [*found, *islice(fresh, many - len(found))]


def _stages(project: Project, record: Record, other: Record | None) -> Iterator[Id]:
    """Where a record stands or bears upon; `other` is what it was or will be."""
    for field in _AT.get(type(record), ()):
        yield from _of(project, getattr(record, field))
    match record:
        case Stage():
            yield record.id
            if not isinstance(other, Stage) or record.journey_id != other.journey_id:
                for touchpoint in project.children(Touchpoint, record.id):
                    yield from _around(project, touchpoint)
        case Touchpoint() if not isinstance(other, Touchpoint) or _standing(record) != _standing(other):
            yield from _around(project, record)
        case PainPoint() | Opportunity():
            yield from _answering(project, record)
        case Vote():
            subject = project.record(record.subject_id)
            if subject is not None:
                yield from _stages(project, subject, subject)


def _standing(touchpoint: Touchpoint) -> tuple[object, ...]:
    """What others depend on in a touchpoint: where and whether it is on the map, and what it stands behind."""
    return touchpoint.stage_id, touchpoint.line, touchpoint.existence, touchpoint.serves_ids


def _around(project: Project, touchpoint: Touchpoint) -> Iterator[Id]:
    """Where things depend on where a touchpoint stands: what it serves, ways to it, ideas for its pains."""
    for served in touchpoint.serves_ids:
        yield from _of(project, served)
    for step in project.children(Touchpoint, touchpoint.id, "serves_ids"):
        yield step.stage_id
    for way in project.children(Transition, touchpoint.id, "target_id"):
        yield from _of(project, way.source_id)
    for pain in project.children(PainPoint, touchpoint.id):
        yield from _answering(project, pain)


def _answering(project: Project, record: PainPoint | Opportunity) -> Iterator[Id]:
    """Where an idea may stand, or each of those that answer a pain."""
    own = (record,) if isinstance(record, Opportunity) else ()
    for idea in (*own, *project.children(Opportunity, record.id, "pain_point_ids")):
        yield from _answered(project, idea)


def _answered(project: Project, idea: Opportunity) -> Iterator[Id]:
    for pain_id in idea.pain_point_ids:
        yield from _of(project, project.all(PainPoint)[pain_id].touchpoint_id)
    yield from _of(project, idea.subject_id)


def _of(project: Project, subject_id: Id | None) -> Iterator[Id]:
    """The stage of a touchpoint, or the stage itself."""
    touchpoint = project.get(Touchpoint, subject_id)
    if touchpoint is not None:
        yield touchpoint.stage_id
    elif subject_id is not None:
        yield subject_id
