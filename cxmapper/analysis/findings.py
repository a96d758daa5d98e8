"""The findings of a project: where it hurts and what is missing, the first things first."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from pydantic import JsonValue

from cxmapper.analysis.finding import Confidence, Finding, Value
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.messages import message
from cxmapper.analysis.rules import actions, measured, pains, places, views
from cxmapper.collector import no_collector
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import (
    Journey,
    Metric,
    Opportunity,
    PainPoint,
    Persona,
    ProjectInfo,
    Rating,
    Score,
    Segment,
    Stage,
    Target,
    Touchpoint,
    Transition,
    Wave,
)

__all__ = ["RULES", "STRUCTURE", "Confidence", "Finding", "Rule", "check_rows", "findings"]

STRUCTURE: tuple[type[Record], ...] = (ProjectInfo, Journey, Stage, Touchpoint, Transition, Persona)
"""What every rule may read: the journey itself, and the thresholds."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its name; what it finds depends on the journey, the day and the tables it `reads`, on nothing else."""

    name: str
    find: Callable[[JourneyView], Iterator[Finding]]
    reads: tuple[type[Record], ...] = ()


RULES: tuple[Rule, ...] = (
    Rule("pain.noted", pains.noted, (PainPoint,)),
    Rule("pain.valley", pains.valley, (Rating,)),
    Rule("pain.leaves", pains.leaves),
    Rule("pain.loop", pains.loop),
    Rule("pain.low-score", measured.low_score, (Score, Metric, Wave, Segment)),
    Rule("pain.worse", measured.worse, (Score, Metric, Wave, Segment)),
    Rule("pain.segment", measured.segment, (Score, Metric, Wave, Segment)),
    Rule("gap.expectation", views.expectation, (Rating, Score, Metric, Wave, Segment)),
    Rule("gap.delivery", views.delivery, (Rating, Score, Metric, Wave, Segment)),
    Rule("gap.off-target", measured.off_target, (Score, Metric, Wave, Segment, Target)),
    Rule("gap.missing", places.missing),
    Rule("gap.planned", places.planned),
    Rule("gap.empty-stage", places.empty_stage),
    Rule("gap.no-touchpoint", places.no_touchpoint),
    Rule("gap.dead-end", places.dead_end),
    Rule("gap.unreachable", places.unreachable),
    Rule("gap.unanswered-pain", actions.unanswered_pain, (PainPoint, Opportunity)),
    Rule("gap.no-action-owner", actions.no_action_owner, (PainPoint, Opportunity)),
    Rule("gap.overdue", actions.overdue, (PainPoint, Opportunity)),
    Rule("gap.no-owner", places.no_owner),
    Rule("gap.no-feedback", places.no_feedback, (Score, Metric, Rating, PainPoint)),
    Rule("gap.assumed", places.assumed, (Score, Metric, Rating, PainPoint)),
    Rule("gap.stale", actions.stale, (Score, Metric, Wave)),
)


@no_collector()
def findings(project: Project, today: date, journey_id: Id | None = None) -> tuple[Finding, ...]:
    """What the rules find on a day in one journey or in all, waived or not, by falling priority.

    Equals stay in the order of journeys, rules and reading. Raises KeyError for a journey that is not there.
    """
    journeys = project.ordered(Journey) if journey_id is None else (project.all(Journey)[journey_id],)
    found: list[Finding] = []
    for journey in journeys:
        view = JourneyView(project, journey, today)
        for rule in RULES:
            found.extend(rule.find(view))
    return tuple(sorted(found, key=lambda finding: -finding.priority))


class Row(TypedDict):
    """A finding as `cxmapper check --json` prints it: shares and depths 0–1, days in ISO form, unknown null."""

    rule: str
    kind: str
    priority: float
    confidence: str
    subject_ids: list[Id]
    message: str
    values: dict[str, JsonValue]


def check_rows(found: Iterable[Finding]) -> list[Row]:
    """Findings as plain JSON."""
    return [_row(finding) for finding in found]


def _row(finding: Finding) -> Row:
    values = {**finding.values, "depth": finding.depth, "reach": finding.reach}
    return {
        "rule": finding.rule,
        "kind": finding.kind,
        "priority": round(finding.priority, 6),
        "confidence": finding.confidence.value,
        "subject_ids": list(finding.subject_ids),
        "message": message(finding),
        "values": {name: _plain(value) for name, value in values.items()},
    }


def _plain(value: Value) -> JsonValue:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Metric):
        return value.name
    return list(value) if isinstance(value, tuple) else value
