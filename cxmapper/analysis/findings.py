"""The findings of a project: where it hurts and what is missing, the first things first."""

from collections.abc import Iterable
from datetime import date
from typing import TypedDict

from pydantic import JsonValue

from cxmapper.analysis.finding import Confidence, Finding, Value
from cxmapper.analysis.incremental.found import find
from cxmapper.analysis.messages import message
from cxmapper.analysis.rules.table import RULES, STRUCTURE, Rule
from cxmapper.collector import no_collector
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Metric

__all__ = ["RULES", "STRUCTURE", "Confidence", "Finding", "Rule", "check_rows", "findings"]


@no_collector()
def findings(project: Project, today: date, journey_id: Id | None = None) -> tuple[Finding, ...]:
    """What the rules find on a day in one journey or in all, waived or not, by falling priority.

    Equals stay in the order of journeys, rules and places. Raises KeyError for a journey that is not there.
    """
    return find(project, today, None if journey_id is None else (journey_id,)).findings


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
    values = {**finding.values, "depth": finding.depth, "reach": finding.reach, "reach_at_most": finding.concerns.most}
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
