"""Where a record stands: what it is part of, and the journey that it belongs to."""

from collections.abc import Iterator

from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import (
    Journey,
    Lane,
    Note,
    Opportunity,
    PainPoint,
    Rating,
    Stage,
    Touchpoint,
    Transition,
)


def parent_of(project: Project, record: Record) -> Record | None:
    """What a record stands in; None for a journey, a persona, the project, and what is parked."""
    id_ = _parent_id(project, record)
    return None if id_ is None else project.record(id_)


def _parent_id(project: Project, record: Record) -> Id | None:  # noqa: PLR0911 - a line for each table
    match record:
        case Stage() | Lane():
            return record.journey_id
        case Touchpoint():
            return record.stage_id
        case Transition():
            return record.source_id
        case PainPoint() | Rating():
            return record.touchpoint_id
        case Opportunity() if record.pain_point_ids:
            return project.all(PainPoint)[record.pain_point_ids[0]].touchpoint_id
        case Opportunity() | Note():
            return record.subject_id
        case _:
            return None


def above(project: Project, record: Record) -> Iterator[Record]:
    """What a record stands in, and what that stands in, up to the journey."""
    parent = parent_of(project, record)
    while parent is not None:
        yield parent
        parent = parent_of(project, parent)


def journey_of_record(project: Project, record: Record) -> Journey | None:
    """The journey that a record is, or is part of."""
    return next((one for one in (record, *above(project, record)) if isinstance(one, Journey)), None)
