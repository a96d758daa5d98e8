"""Which fields of a record are shown, in which order, and how each is edited. No Qt."""

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from msgspec import Struct

from cxmapper.model.record import Record
from cxmapper.model.records import (
    Image,
    Journey,
    Lane,
    Note,
    Opportunity,
    PainPoint,
    Persona,
    ProjectInfo,
    Rating,
    Stage,
    Touchpoint,
    Transition,
)
from cxmapper.ui.inspector import choices
from cxmapper.ui.inspector.choices import Choices
from cxmapper.ui.words import marked

Kind = Literal[
    "title",
    "line",
    "text",
    "lines",
    "words",
    "number",
    "count",
    "share",
    "date",
    "age",
    "expects",
    "choice",
    "check",
    "owner",
    "suggested",
    "personas",
    "records",
    "scale",
    "cut",
    "numbers",
    "of_metric",
]
"""How a field is edited; `cxmapper.ui.inspector.editors` has a function for each."""


class FieldSpec(Struct, frozen=True):
    """A field of a record: its label, its kind of editor, what there is to choose, and what is shown while empty.

    `more` fields stand behind a fold; `single` ones make no sense for several records at once. A name with a dot is a
    field of a part of the record.
    """

    name: str
    label: str
    kind: Kind
    choices: Choices = choices.nothing
    hint: str = ""
    more: bool = False
    single: bool = False


_EVIDENCE = FieldSpec("evidence", marked("Evidence"), "choice", choices.evidence)
_OWNER = FieldSpec("owner_id", marked("Owner"), "owner", choices.owners, marked("nobody yet: choose…"))
_PERSONAS = FieldSpec("persona_ids", marked("Who meets it"), "personas", choices.personas, marked("everyone"))
_HURT = FieldSpec("persona_ids", marked("Whom it hurts"), "personas", choices.personas, marked("everyone"))
_TAGS = FieldSpec("tags", marked("Tags"), "words", choices.tags, marked("words, with commas between"), more=True)
_LINKS = FieldSpec("links", marked("Links"), "lines", hint=marked("one a line"), more=True)
_COMMON = (_TAGS, _LINKS)


def _title(name: str, label: str, hint: str) -> FieldSpec:
    return FieldSpec(name, label, "title", hint=hint, single=True)


FORMS: Final[Mapping[type[Record], tuple[FieldSpec, ...]]] = {
    Touchpoint: (
        _title("title", marked("Title"), marked("What happens here?")),
        FieldSpec("stage_id", marked("Stage"), "choice", choices.stages),
        FieldSpec("channel", marked("Channel"), "suggested", choices.channels, marked("where? Web, Phone, Shop …")),
        _OWNER,
        FieldSpec("moment_of_truth", marked("Moment of truth"), "check"),
        _EVIDENCE,
        _PERSONAS,
        FieldSpec("description", marked("Description"), "text", hint=marked("what customers see and do"), more=True),
        FieldSpec("existence", marked("Exists"), "choice", choices.existence, more=True),
        FieldSpec("due", marked("Due"), "date", hint=marked("when it shall be there"), more=True),
        FieldSpec("duration", marked("Takes"), "line", hint=marked("20 min, 3 days …"), more=True),
        FieldSpec("line", marked("Line"), "choice", choices.lines, more=True),
        FieldSpec("serves_ids", marked("Stands behind"), "records", choices.touchpoints, marked("add…"), more=True),
        FieldSpec("replaces_ids", marked("Replaces"), "records", choices.all_touchpoints, marked("add…"), more=True),
        FieldSpec("headline_metric_id", marked("Score shown"), "choice", choices.metrics, more=True),
        FieldSpec("row", marked("Row"), "count", hint=marked("the map decides"), more=True),
        *_COMMON,
    ),
    Stage: (
        _title("title", marked("Title"), marked("What is this stage called?")),
        FieldSpec("goal", marked("Goal"), "text", hint=marked("what customers want here")),
        FieldSpec("duration", marked("Takes"), "line", hint=marked("an evening, 3 days …")),
        *_COMMON,
    ),
    Journey: (
        _title("title", marked("Title"), marked("What is this journey called?")),
        FieldSpec("scenario", marked("Scenario"), "text", hint=marked("from … until …")),
        FieldSpec("aim", marked("Aim"), "text", hint=marked("what we want")),
        FieldSpec("persona_ids", marked("Personas"), "personas", choices.all_personas, marked("nobody yet")),
        _OWNER,
        FieldSpec("review_by", marked("Review by"), "date", hint=marked("a day")),
        FieldSpec("volume", marked("Customers"), "number", hint=marked("nobody counted")),
        FieldSpec("volume_period", marked("in a"), "suggested", choices.volume_periods),
        FieldSpec("state", marked("State"), "choice", choices.states, more=True),
        FieldSpec("future_of_id", marked("Future of"), "choice", choices.other_journeys, more=True),
        FieldSpec("details_id", marked("Details"), "choice", choices.detailed_touchpoints, more=True),
        *_COMMON,
    ),
    Transition: (
        FieldSpec("kind", marked("Kind"), "choice", choices.ways),
        FieldSpec("source_id", marked("From"), "choice", choices.touchpoints, single=True),
        FieldSpec("target_id", marked("To"), "choice", choices.touchpoints, single=True),
        FieldSpec("persona_id", marked("Persona"), "choice", choices.a_persona),
        FieldSpec("label", marked("Label"), "line", hint=marked("what is said on the way")),
        FieldSpec("share", marked("Share"), "share", hint=marked("nobody counted")),
        FieldSpec("n", marked("Counted"), "count", hint=marked("how many were counted")),
        _EVIDENCE,
        *_COMMON,
    ),
    Persona: (
        _title("name", marked("Name"), marked("Who is it?")),
        FieldSpec("age", marked("Age"), "age", hint=marked("60, or in words")),
        FieldSpec("role", marked("Role"), "line", hint=marked("work, family, life")),
        FieldSpec("share", marked("Share"), "share", hint=marked("of all customers")),
        FieldSpec("quote", marked("Quote"), "text", hint=marked("in their own words")),
        _EVIDENCE,
        FieldSpec("interviews", marked("Interviews"), "count", hint=marked("how many people were asked")),
        *_COMMON,
    ),
    PainPoint: (
        _title("text", marked("Text"), marked("What hurts?")),
        FieldSpec("touchpoint_id", marked("Touchpoint"), "choice", choices.touchpoints),
        FieldSpec("severity", marked("Depth"), "choice", choices.severities),
        _HURT,
        FieldSpec("share_affected", marked("Hurts"), "share", hint=marked("share of those who pass")),
        _EVIDENCE,
        *_COMMON,
    ),
    Opportunity: (
        _title("text", marked("Text"), marked("What could be done?")),
        FieldSpec("impact", marked("Impact"), "choice", choices.to_ten),
        FieldSpec("effort", marked("Effort"), "choice", choices.to_ten),
        _OWNER,
        FieldSpec("due", marked("Due"), "date", hint=marked("a day")),
        FieldSpec("status", marked("Status"), "choice", choices.statuses),
        FieldSpec("expects", marked("Expects"), "expects", choices.metric_names, marked("CES +1.9")),
        FieldSpec("pain_point_ids", marked("Answers"), "records", choices.pains, marked("add a pain…"), single=True),
        *_COMMON,
    ),
    Note: (
        _title("text", marked("Text"), marked("What was said?")),
        FieldSpec("kind", marked("Kind"), "choice", choices.note_kinds),
        FieldSpec("subject_id", marked("About"), "choice", choices.subjects),
        FieldSpec("persona_id", marked("Who"), "choice", choices.a_persona),
        FieldSpec("source", marked("Source"), "line", hint=marked("none: illustrative")),
        FieldSpec("lane_id", marked("Lane"), "choice", choices.own_lanes, more=True),
        *_COMMON,
    ),
    Lane: (
        _title("title", marked("Title"), marked("the usual name")),
        FieldSpec("hidden", marked("Hidden"), "check"),
        *_COMMON,
    ),
    Image: (_title("alt", marked("Title"), marked("What does it show?")), *_COMMON),
    Rating: (
        FieldSpec("feelings", marked("Feelings"), "words", choices.feelings, marked("stuck, relieved …")),
        FieldSpec("evidence", marked("How we know"), "choice", choices.evidence),
        FieldSpec("source", marked("Source"), "line", hint=marked("where the value comes from")),
    ),
    ProjectInfo: (
        _title("title", marked("Title"), marked("What is this project called?")),
        FieldSpec("vision", marked("Vision"), "text", hint=marked("what it shall be like")),
        FieldSpec("values", marked("Values"), "lines", hint=marked("one a line")),
        FieldSpec("settings.expectation_step", marked("Below expected"), "number", hint=marked("steps"), more=True),
        FieldSpec("settings.delivery_step", marked("Below believed"), "number", hint=marked("steps"), more=True),
        FieldSpec("settings.valley_step", marked("Valley"), "number", hint=marked("steps"), more=True),
        FieldSpec("settings.leaves_share", marked("Leaving counts"), "share", hint=marked("from a share"), more=True),
        FieldSpec("settings.loop_share", marked("Loops count"), "share", hint=marked("from a share"), more=True),
        FieldSpec("settings.stale_days", marked("Old after"), "count", hint=marked("days"), more=True),
        FieldSpec("settings.firm_n", marked("Firm from"), "count", hint=marked("answers"), more=True),
        FieldSpec("settings.alpha", marked("Significant below"), "number", hint=marked("p, such as 0.05"), more=True),
        *_COMMON,
    ),
}
"""By the class of the record; records of other tables are not edited here."""

NAMES: Final[Mapping[type[Record], str]] = {
    Touchpoint: marked("Touchpoint"),
    Stage: marked("Stage"),
    Journey: marked("Journey"),
    Transition: marked("Transition"),
    Persona: marked("Persona"),
    PainPoint: marked("Pain point"),
    Opportunity: marked("Opportunity"),
    Note: marked("Note"),
    Lane: marked("Lane"),
    Image: marked("Picture"),
    Rating: marked("Rating"),
    ProjectInfo: marked("Project"),
}


def shared(kinds: Iterable[type[Record]]) -> tuple[FieldSpec, ...]:
    """The fields for several records at once: those that records of all these kinds have, edited alike."""
    first, *others = (FORMS.get(kind, ()) for kind in kinds)
    also = [{(spec.name, spec.kind) for spec in specs} for specs in others]
    return tuple(spec for spec in first if not spec.single and all((spec.name, spec.kind) in names for names in also))


def value_of(record: Record, name: str) -> object:
    """The value of a field, also of one with a dot in its name."""
    value: object = record
    for part in name.split("."):
        value = getattr(value, part)
    return value
