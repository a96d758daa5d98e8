"""The smallest journey in which the rules find nothing, and what they find once records are put in or replaced."""

from datetime import date

from cxmapper.analysis.findings import Finding, findings
from cxmapper.analysis.graph import JourneyView
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Count,
    Department,
    Evidence,
    Journey,
    Metric,
    MetricKind,
    Persona,
    Rating,
    Record,
    Scale,
    Score,
    Stage,
    Touchpoint,
    Transition,
    View,
)

TODAY = date(2026, 11, 22)


def touchpoint(touchpoint_id: str, stage_id: str, **fields: object) -> Touchpoint:
    given = {"title": touchpoint_id.title(), "owner_id": "dept", "evidence": Evidence.OBSERVED, **fields}
    return Touchpoint.model_validate({"id": touchpoint_id, "stage_id": stage_id, **given})


def score(subject_id: str, **fields: object) -> Score:
    given = {"metric_id": "nps", "period": "2026-Q3", "counts": (Count(9, 5, 5, 5),), **fields}
    return Score.model_validate({"id": f"{subject_id}.nps", "subject_id": subject_id, **given})


def rated(touchpoint_id: str, view: View, value: float, persona_id: str | None = None, **fields: object) -> Rating:
    record_id = f"{touchpoint_id}.{view}.{persona_id}.{fields.get('aspect', '')}{fields.get('team', '')}"
    given = {"touchpoint_id": touchpoint_id, "view": view, "value": value, "persona_id": persona_id, **fields}
    return Rating.model_validate({"id": record_id, **given})


BILL = Persona(id="bill", name="Bill", share=0.4)
JILL = Persona(id="jill", name="Jill", share=0.6)

WHOLE: tuple[Record, ...] = (
    Department(id="dept", name="Service"),
    Metric(id="nps", name="NPS", kind=MetricKind.NPS, scale=Scale(min=0, max=10, step=1)),
    Journey(id="j", title="Router", volume=1000),
    Stage(id="s1", journey_id="j", title="Order", order="A1"),
    Stage(id="s2", journey_id="j", title="Use", order="B1"),
    touchpoint("web", "s1"),
    touchpoint("home", "s2"),
    Transition(id="way", source_id="web", target_id="home"),
    score("web"),
    score("home"),
)


def project(*records: Record, without: tuple[str, ...] = ()) -> Project:
    by_id = {record.id: record for record in (*WHOLE, *records)}
    return Project.build(record for record in by_id.values() if record.id not in without)


def view(*records: Record, without: tuple[str, ...] = ()) -> JourneyView:
    whole = project(*records, without=without)
    return JourneyView(whole, whole.all(Journey)["j"], TODAY)


def found(rule: str, *records: Record, without: tuple[str, ...] = ()) -> list[Finding]:
    """What a rule finds, by falling priority."""
    return [each for each in findings(project(*records, without=without), TODAY) if each.rule == rule]


def subjects(rule: str, *records: Record, without: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """About which records a rule finds something."""
    return sorted(each.subject_ids for each in found(rule, *records, without=without))
