"""What records and their fields are called when two states of a project are told apart, in English."""

from datetime import date
from enum import StrEnum

from cxmapper import wording
from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, Evidence, Value, View
from cxmapper.model.records import (
    Audience,
    Department,
    Existence,
    Id,
    Image,
    Journey,
    Lane,
    Line,
    Metric,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Person,
    Persona,
    Rating,
    Record,
    Score,
    Stage,
    State,
    Status,
    Target,
    Touchpoint,
    Transition,
    TransitionKind,
)
from cxmapper.wording import Words, day, percent, punctuated

_KINDS = (Touchpoint, Stage, Journey, Persona, Department, Person, PainPoint, Metric, Lane, Image, Note, Opportunity)
_ON_MAPS = (Journey, Stage, Touchpoint, Transition, Rating, Score, Target, PainPoint, Opportunity, Note)
_VALUES = (State, Line, Existence, TransitionKind, NoteKind, Status, Evidence, View, Aspect, Audience)

ENGLISH: Words = {
    **wording.ENGLISH,
    **{f"field.{name}": name.replace("_", " ").capitalize() for kind in _ON_MAPS for name in kind.model_fields},
    **{f"value.{value}": value.value.replace("_", " ") for values in _VALUES for value in values},
    "added": "new",
    "gone": "gone",
    "changed": "changed",
    "moved": "Moved",
    "yes": "yes",
    "no": "no",
    "nothing": "nothing",
    "nobody": "nobody",
    "everyone": "everyone",
    "unnamed": "unnamed",
    "way": "{source} → {target}",
    "leaves": "leaves",
    "rating": "{touchpoint}: {view} {aspect} of {persona}",
    "score": "{subject}: {metric} {period}",
    "target": "{subject}: target of {metric}",
    "one_field": "{name}: {before} → {after}",
    "field.journey_id": "Journey",
    "field.stage_id": "Stage",
    "field.owner_id": "Owner",
    "field.persona_ids": "Personas",
    "field.persona_id": "Persona",
    "field.serves_ids": "Stands behind",
    "field.replaces_ids": "Replaces",
    "field.details_id": "Shows in detail",
    "field.future_of_id": "Future state of",
    "field.source_id": "From",
    "field.target_id": "To",
    "field.subject_id": "At",
    "field.touchpoint_id": "At",
    "field.pain_point_ids": "Answers",
    "field.image_ids": "Images",
    "field.metric_id": "Measure",
    "field.headline_metric_id": "Headline measure",
    "field.lane_id": "Lane",
    "field.review_by": "Review by",
    "field.moment_of_truth": "Moment of truth",
    "field.share_affected": "Share affected",
    "field.n": "Counted",
    "field.counts": "Answers",
    "field.sums": "Answers",
}
"""Sentences and names; fields and values without one of their own are called as in the records."""

_SHARES = {"share", "share_affected"}


def named(field: str, words: Words) -> str:
    """What a field is called: “Moment of truth”."""
    return words[f"field.{field}"]


def called(project: Project, record: Record, words: Words = ENGLISH) -> str:
    """What a record is called in a list: its title, name or text; a way by both its ends."""
    match record:
        case Transition():
            target = _title(project, record.target_id, words) if record.target_id else words["leaves"]
            return words["way"].format(source=_title(project, record.source_id, words), target=target)
        case Rating():
            persona = _title(project, record.persona_id, words) if record.persona_id else words["everyone"]
            touchpoint = _title(project, record.touchpoint_id, words)
            return words["rating"].format(
                touchpoint=touchpoint,
                view=words[f"value.{record.view}"],
                aspect=words[f"value.{record.aspect}"],
                persona=persona,
            )
        case Score():
            metric, subject = _title(project, record.metric_id, words), _title(project, record.subject_id, words)
            return words["score"].format(subject=subject, metric=metric, period=record.period).strip()
        case Target():
            metric, subject = _title(project, record.metric_id, words), _title(project, record.subject_id, words)
            return words["target"].format(subject=subject, metric=metric)
        case _:
            found = (getattr(record, name, "") for name in ("title", "name", "text", "alt"))
            return next((text for text in found if text), words["unnamed"])


def said(project: Project, field: str, value: object, words: Words = ENGLISH) -> str:
    """A field's value in plain words: names for ids, “nobody” and “nothing” for what is empty."""
    if value is None or value in ("", ()):
        return words["nobody" if field == "owner_id" else "everyone" if field.startswith("persona_id") else "nothing"]
    if field.endswith(("_id", "_ids")):
        ids = value if isinstance(value, tuple) else (value,)
        return ", ".join(_title(project, str(id_), words) for id_ in ids)
    if isinstance(value, tuple):
        return str(len(value)) if isinstance(value[0], Value) else ", ".join(map(str, value))
    return _plain(field, value, words)


def _plain(field: str, value: object, words: Words) -> str:
    match value:
        case bool():
            return words["yes" if value else "no"]
        case StrEnum():
            return words[f"value.{value}"]
        case date():
            return day(value, words)
        case float() if field in _SHARES:
            return percent(value, words)
        case float() | int():
            return punctuated(f"{value:g}", words)
        case _:
            return str(value)


def _title(project: Project, record_id: Id | None, words: Words) -> str:
    found = next((one for kind in _KINDS if (one := project.get(kind, record_id)) is not None), None)
    return words["unnamed"] if found is None else called(project, found, words)
