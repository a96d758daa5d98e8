"""The gaps between two views of which the same was asked, for the dumbbell chart: n and interval on each side."""

from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.charts.chart import Paper, axis_of, said
from cxmapper.drawing.charts.gap_rows import Pair, Pairs, Side
from cxmapper.drawing.measured import asked, is_sure
from cxmapper.feedback.metrics import compare
from cxmapper.feedback.series import EVERYONE, Point, Whose, all_series
from cxmapper.feedback.wording import format_change
from cxmapper.model.project import Project
from cxmapper.model.record import Id, View
from cxmapper.model.records import Audience, Better, Metric, Touchpoint

OTHER = {
    View.EXPECTED: Whose(view=View.EXPECTED),
    View.BELIEVED: Whose(audience=Audience.EMPLOYEE, view=View.BELIEVED),
}
"""Whose answers stand against what customers perceived: what they expected, or what employees believe."""


def asked_pairs(view: JourneyView, metric_id: Id, other: View, paper: Paper) -> Pairs:
    """The newest answers of both sides at each touchpoint where both were asked a metric; scales never mix."""
    metric = view.project.all(Metric)[metric_id]
    rows = [
        row
        for touchpoint in view.touchpoints
        if (row := _pair(view.project, touchpoint, metric, other, paper)) is not None
    ]
    ends = (end for row in rows for side in (row.first, row.second) for end in (side.value, side.low, side.high))
    first = paper.say("chart.employees") if other is View.BELIEVED else paper.say("chart.expected")
    title = paper.say(f"chart.gaps.asked.{other}", metric=asked(metric, paper.words))
    return Pairs(title, first, paper.say("chart.gaps.customers"), axis_of(metric, ends, paper), rows)


def _pair(project: Project, touchpoint: Touchpoint, metric: Metric, other: View, paper: Paper) -> Pair | None:
    found = {one.whose: one.last for one in all_series(project, touchpoint.id, metric.id)}
    before, after = found.get(OTHER[other]), found.get(EVERYONE)
    if before is None or after is None:
        return None
    first, second = _side(metric, before, paper), _side(metric, after, paper)
    compared = compare(metric, before.score, after.score)
    difference = second.value - first.value
    change = format_change(metric, difference, paper.words)
    words = paper.say("chart.gaps.same")
    if change is not None and compared is not None:
        words = f"{change}, {paper.say('sure' if is_sure(compared.p) else 'not_sure')}"
    gap = difference if metric.better is Better.HIGHER else -difference
    name = touchpoint.title.strip() or paper.say("chart.unnamed")
    return Pair(touchpoint.id, name, first, second, gap, words)


def _side(metric: Metric, point: Point, paper: Paper) -> Side:
    found = point.estimate
    return Side(found.value or 0.0, said(metric, found, paper), found.low, found.high)
