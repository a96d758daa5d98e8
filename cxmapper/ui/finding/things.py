"""Everything of a project that can be found by its words."""

from collections.abc import Iterator, Sequence

from cxmapper.model.project import Project
from cxmapper.model.record import Record
from cxmapper.model.records import (
    Image,
    Journey,
    Lane,
    Note,
    Opportunity,
    PainPoint,
    Persona,
    Stage,
    Touchpoint,
    Transition,
)
from cxmapper.ui.finding.matches import Thing
from cxmapper.ui.words import marked, tr

NAMES: dict[type, str] = {
    Touchpoint: "title",
    Stage: "title",
    Journey: "title",
    Lane: "title",
    Persona: "name",
    PainPoint: "text",
    Opportunity: "text",
    Note: "text",
    Transition: "label",
    Image: "alt",
}
"""The field that a record is called by."""

KINDS: dict[type[Record], tuple[str, str]] = {
    Journey: (marked("journey"), "map"),
    Stage: (marked("stage"), "between-vertical-start"),
    Touchpoint: (marked("touchpoint"), "square-plus"),
    Persona: (marked("persona"), "users"),
    PainPoint: (marked("pain point"), "triangle-alert"),
    Opportunity: (marked("idea"), "lightbulb"),
    Note: (marked("words"), "quote"),
}
"""What kind of thing it is in words, and its icon."""


def things(project: Project, kinds: Sequence[type[Record]] = tuple(KINDS)) -> Iterator[Thing]:
    """The records of these kinds that have words, in reading order."""
    for kind in kinds:
        said, mark = KINDS[kind]
        for record in project.ordered(kind):
            words = str(getattr(record, NAMES[kind]))
            if words:
                yield Thing(record.id, words, tr(said), mark=mark)
