"""Every record in one place, in the order in which a file lists its tables, and what refers to what."""

from types import MappingProxyType
from typing import Final, Literal, cast

from msgspec import Struct

from cxmapper.model.journeys import (
    Existence,
    Journey,
    Lane,
    LaneKind,
    Line,
    Rating,
    Stage,
    State,
    Touchpoint,
    Transition,
    TransitionKind,
)
from cxmapper.model.measures import (
    Audience,
    Better,
    Count,
    Cut,
    Metric,
    MetricKind,
    Scale,
    Scope,
    Score,
    Source,
    Sums,
    Target,
    Wave,
)
from cxmapper.model.people import Department, Person, Persona, Segment, SegmentRule, Trait
from cxmapper.model.record import Aspect, Evidence, Id, Record, View
from cxmapper.model.strategy import (
    Expects,
    FollowUp,
    Image,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    ProjectInfo,
    Settings,
    Status,
    Version,
    Vote,
    Waiver,
)

__all__ = [
    "REFERENCES",
    "TABLES",
    "Aspect",
    "Audience",
    "Better",
    "Count",
    "Cut",
    "Department",
    "Evidence",
    "Existence",
    "Expects",
    "FollowUp",
    "Id",
    "Image",
    "Journey",
    "Lane",
    "LaneKind",
    "Line",
    "Metric",
    "MetricKind",
    "Note",
    "NoteKind",
    "Opportunity",
    "PainPoint",
    "Person",
    "Persona",
    "ProjectInfo",
    "Rating",
    "Record",
    "Reference",
    "Scale",
    "Scope",
    "Score",
    "Segment",
    "SegmentRule",
    "Settings",
    "Source",
    "Stage",
    "State",
    "Status",
    "Sums",
    "Target",
    "Touchpoint",
    "Trait",
    "Transition",
    "TransitionKind",
    "Version",
    "View",
    "Vote",
    "Waiver",
    "Wave",
    "references_of",
]

_CLASSES: tuple[type[Record], ...] = (
    ProjectInfo,
    Department,
    Person,
    Persona,
    Segment,
    Journey,
    Stage,
    Touchpoint,
    Transition,
    Rating,
    Metric,
    Target,
    Score,
    Source,
    Wave,
    PainPoint,
    Opportunity,
    Note,
    Lane,
    Image,
    Vote,
    Waiver,
    Version,
)

TABLES: Final = MappingProxyType({cls.table: cls for cls in _CLASSES})
"""Table name → record class, in file order."""


class Reference(Struct, frozen=True):
    """A field of `table` that names records of one of the tables `to`.

    When the record it names is deleted, "with" deletes the one that refers, "clear" takes the name out of it.
    `indexed` references have a lookup in the project: those into the journey's structure, few per named record.
    """

    table: str
    field: str
    to: tuple[str, ...]
    deleted: Literal["with", "clear"]
    indexed: bool = False


_OWNERS = ("departments", "people")
_PLACES = ("touchpoints", "stages", "journeys")
_ANYTHING = (*_PLACES, "transitions", "personas", "pain_points", "opportunities", "notes", "scores", "ratings")

REFERENCES: Final = (
    Reference("people", "department_id", ("departments",), "clear"),
    Reference("personas", "segment_id", ("segments",), "clear"),
    Reference("personas", "portrait_id", ("images",), "clear"),
    Reference("journeys", "future_of_id", ("journeys",), "clear", indexed=True),
    Reference("journeys", "details_id", ("touchpoints",), "clear", indexed=True),
    Reference("journeys", "persona_ids", ("personas",), "clear"),
    Reference("journeys", "owner_id", _OWNERS, "clear"),
    Reference("stages", "journey_id", ("journeys",), "with", indexed=True),
    Reference("touchpoints", "stage_id", ("stages",), "with", indexed=True),
    Reference("touchpoints", "serves_ids", ("touchpoints",), "clear", indexed=True),
    Reference("touchpoints", "persona_ids", ("personas",), "clear"),
    Reference("touchpoints", "owner_id", _OWNERS, "clear"),
    Reference("touchpoints", "image_ids", ("images",), "clear"),
    Reference("touchpoints", "headline_metric_id", ("metrics",), "clear"),
    Reference("touchpoints", "replaces_ids", ("touchpoints",), "clear", indexed=True),
    Reference("transitions", "source_id", ("touchpoints",), "with", indexed=True),
    Reference("transitions", "target_id", ("touchpoints",), "with", indexed=True),
    Reference("transitions", "persona_id", ("personas",), "with"),
    Reference("ratings", "touchpoint_id", ("touchpoints",), "with", indexed=True),
    Reference("ratings", "persona_id", ("personas",), "with"),
    Reference("targets", "metric_id", ("metrics",), "with"),
    Reference("targets", "subject_id", _PLACES, "with", indexed=True),
    Reference("scores", "subject_id", _PLACES, "with", indexed=True),
    Reference("scores", "metric_id", ("metrics",), "with"),
    Reference("scores", "persona_id", ("personas",), "with"),
    Reference("scores", "segment_id", ("segments",), "with"),
    Reference("scores", "source_id", ("sources",), "clear"),
    Reference("pain_points", "touchpoint_id", ("touchpoints",), "with", indexed=True),
    Reference("pain_points", "persona_ids", ("personas",), "clear"),
    Reference("opportunities", "pain_point_ids", ("pain_points",), "clear", indexed=True),
    Reference("opportunities", "subject_id", _PLACES, "with", indexed=True),
    Reference("opportunities", "owner_id", _OWNERS, "clear"),
    Reference("opportunities", "expects.metric_id", ("metrics",), "clear"),
    Reference("notes", "subject_id", _PLACES, "with", indexed=True),
    Reference("notes", "persona_id", ("personas",), "clear"),
    Reference("notes", "lane_id", ("lanes",), "clear"),
    Reference("lanes", "journey_id", ("journeys",), "with", indexed=True),
    Reference("votes", "subject_id", _ANYTHING, "with", indexed=True),
    Reference("waivers", "subject_id", _ANYTHING, "with", indexed=True),
)
"""Everything in a project that names something else in it."""


def references_of(record: Record, field: str) -> tuple[Id, ...]:
    """The ids in a reference field, of one record: none, one, or several."""
    value: object = record
    for name in field.split(".") if "." in field else (field,):
        value = None if value is None else getattr(value, name)
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else cast("tuple[Id, ...]", value)
