"""Personas and segments against the others of their kind, in the newest period in which each was asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cxmapper.feedback.answers import answered, together
from cxmapper.feedback.intervals import holm
from cxmapper.feedback.metrics import Estimate, compare, estimate
from cxmapper.feedback.series import Point, Series, Whose, all_series
from cxmapper.model.project import Project
from cxmapper.model.records import Audience, Better, Id, Metric, Segment, View


@dataclass(frozen=True, slots=True)
class Group:
    """A persona or segment: its newest estimate, and how it differs from the others of its kind in that period.

    `others` are all other personas (or segments) together, None where there are none; `p` is two-sided, by Holm over
    the groups of the subject.
    """

    whose: Whose
    period: str
    estimate: Estimate
    others: Estimate | None
    difference: float | None
    p: float | None


def groups(project: Project, subject_id: Id, metric_id: Id) -> tuple[Group, ...]:
    """Personas and segments that customers' answers are known of, the worst first.

    Personas stand against personas, segments against those that the same column of a survey tells apart: others may
    share customers with them. Two groups are one comparison.
    """
    metric = project.all(Metric)[metric_id]
    kinds: dict[str, list[tuple[Series, Point]]] = {}
    for one in all_series(project, subject_id, metric_id):
        if _is_group(one.whose) and (point := one.last) is not None:
            kinds.setdefault(_kind(project, one.whose), []).append((one, point))
    rows = [_compared(metric, one, point, members) for members in kinds.values() for one, point in members]
    corrected = _corrected(kinds.values(), rows)
    rows = [replace(row, p=corrected.get(row.whose)) for row in rows]
    sign = 1 if metric.better is Better.HIGHER else -1
    return tuple(sorted(rows, key=lambda row: sign * (row.estimate.value or 0.0)))


def _kind(project: Project, whose: Whose) -> str:
    """Groups of one kind share no customer."""
    segment = project.get(Segment, whose.segment_id)
    if segment is None:
        return "persona"
    return f"segment {segment.rule.column if segment.rule else ''}"


def _corrected(kinds: Iterable[Sequence[tuple[Series, Point]]], rows: Sequence[Group]) -> dict[Whose, float]:
    """The p-values by Holm; of two groups against each other there is one."""
    found = {row.whose: row.p for row in rows if row.p is not None}
    same = {
        members[1][0].whose: members[0][0].whose
        for members in kinds
        if len(members) == 2 and {one.whose for one, _ in members} <= found.keys()
    }
    family = [whose for whose in found if whose not in same]
    ps = dict(zip(family, holm([found[whose] for whose in family]), strict=True))
    return ps | {other: ps[first] for other, first in same.items()}


def comparisons(found: Iterable[Group]) -> int:
    """For how many comparisons the p-values were corrected: of two groups against each other there is one."""
    compared = [group for group in found if group.p is not None]
    twins = sum(
        group.others == other.estimate and other.others == group.estimate
        for number, group in enumerate(compared)
        for other in compared[number + 1 :]
    )
    return len(compared) - twins


def _is_group(whose: Whose) -> bool:
    """Whether these are customers of one persona or of one segment, about what they perceived."""
    one = (whose.persona_id is None) != (whose.segment_id is None)
    return one and whose.audience is Audience.CUSTOMER and whose.view is View.PERCEIVED


def _compared(metric: Metric, one: Series, point: Point, members: Sequence[tuple[Series, Point]]) -> Group:
    scores = [
        each.score
        for other, _ in members
        if other is not one
        for each in other.points
        if each.period == point.period and answered(each.score)
    ]
    if not scores:
        return Group(one.whose, point.period, point.estimate, None, None, None)
    others = together(scores)
    compared = compare(metric, others, point.score)
    difference, p = (None, None) if compared is None else (compared.difference, compared.p)
    return Group(one.whose, point.period, point.estimate, estimate(metric, others), difference, p)
