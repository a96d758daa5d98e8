"""Personas and segments against the others of their kind, in the newest period in which each was asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from cxmapper.feedback.answers import answered, together
from cxmapper.feedback.intervals import holm
from cxmapper.feedback.metrics import Comparison, Estimate, compare, estimate
from cxmapper.feedback.series import Point, Series, Whose, all_series
from cxmapper.model.project import Project
from cxmapper.model.records import Audience, Better, Id, Metric, View


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
    """Personas and segments that customers' answers are known of, the worst first."""
    metric = project.all(Metric)[metric_id]
    series = [one for one in all_series(project, subject_id, metric_id) if _is_group(one.whose)]
    found = [_compared(metric, one, point, series) for one in series if (point := one.last) is not None]
    ps = [p for _, _, compared in found if compared is not None and (p := compared.p) is not None]
    corrected = iter(holm(ps))
    rows = []
    for (whose, point), others, compared in found:
        p = next(corrected) if compared is not None and compared.p is not None else None
        difference = None if compared is None else compared.difference
        rows.append(Group(whose, point.period, point.estimate, others, difference, p))
    sign = 1 if metric.better is Better.HIGHER else -1
    return tuple(sorted(rows, key=lambda row: sign * (row.estimate.value or 0.0)))


def _is_group(whose: Whose) -> bool:
    """Whether these are customers of one persona or of one segment, about what they perceived."""
    one = (whose.persona_id is None) != (whose.segment_id is None)
    return one and whose.audience is Audience.CUSTOMER and whose.view is View.PERCEIVED


def _compared(
    metric: Metric, one: Series, point: Point, series: Sequence[Series]
) -> tuple[tuple[Whose, Point], Estimate | None, Comparison | None]:
    of_kind = [other for other in series if (other.whose.persona_id is None) == (one.whose.persona_id is None)]
    scores = [
        each.score
        for other in of_kind
        if other is not one
        for each in other.points
        if each.period == point.period and answered(each.score)
    ]
    if not scores:
        return (one.whose, point), None, None
    others = together(scores)
    return (one.whose, point), estimate(metric, others), compare(metric, others, point.score)
