"""Personas and segments against each other: the worst first, and whether the others differ for sure."""

from cxmapper.drawing.charts.chart import (
    Chart,
    Paper,
    axis_of,
    finished,
    heading,
    metric_title,
    name_of,
    said,
    told,
)
from cxmapper.drawing.charts.dots import SHAPES
from cxmapper.drawing.charts.ranges import Mark, RangeRow, range_rows
from cxmapper.drawing.lanes.measured import period_name
from cxmapper.feedback.groups import Group, groups
from cxmapper.feedback.series import EVERYONE, all_series
from cxmapper.feedback.wording import format_change, format_interval, format_short, format_value
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Better, Metric


def group_rows(project: Project, subject_id: Id, metric_id: Id, paper: Paper) -> Chart:
    """A row for each persona and segment with answers; everyone's newest value is the line that they stand against."""
    metric = project.all(Metric)[metric_id]
    title = paper.say("chart.groups.title", title=metric_title(project, subject_id, metric, paper))
    found, comparisons = groups(project, subject_id, metric_id)
    if not found:
        return told(paper, title, paper.say("chart.groups.none"))
    head, top = heading(paper, title, _hint(comparisons, paper))
    rows = [_row(project, metric, group, paper) for group in found]
    everyone = next((one for one in all_series(project, subject_id, metric_id) if one.whose == EVERYONE), None)
    last = everyone.last if everyone is not None else None
    values = [value for row in rows for end in row.ends for value in (end.value, end.low, end.high)]
    reference = None
    if last is not None and last.estimate.value is not None:
        words = format_short(metric, last.estimate.value, paper.words)
        reference = (last.estimate.value, paper.say("chart.everyone_at", value=words))
        values.append(last.estimate.value)
    figures, bottom = range_rows(paper, top, axis_of(metric, values, paper), rows, reference)
    keys = ("who", "period", "value", "interval", "answers", "groups.against")
    table = [_cells(project, metric, group, paper) for group in found]
    return finished(paper, title, (head, *figures), bottom, [paper.say(f"chart.{key}") for key in keys], table)


def _hint(compared: int, paper: Paper) -> str:
    return paper.say("chart.groups.corrected", n=compared) if compared > 1 else paper.say("chart.groups.hint")


def _row(project: Project, metric: Metric, group: Group, paper: Paper) -> RangeRow:
    whose, found = group.whose, group.estimate
    persona = whose.persona_id is not None
    tone = paper.tones.get(whose.persona_id or "", "ink")
    end = Mark(found.value or 0.0, found.low, found.high, SHAPES[0] if persona else SHAPES[3], tone)
    when = period_name(group.period)
    words = " · ".join(filter(None, (when, against(metric, group, paper))))
    id_ = f"chart-group-{whose.persona_id or whose.segment_id}"
    return RangeRow(id_, name_of(project, whose, paper), (end,), said(metric, found, paper), words)


def against(metric: Metric, group: Group, paper: Paper) -> str:
    """How a group differs from the others, and whether that is sure."""
    if group.others is None or group.others.value is None or group.difference is None:
        return paper.say("chart.groups.alone")
    others = format_short(metric, group.others.value, paper.words)
    change = format_change(metric, group.difference, paper.words)
    if change is None:
        return paper.say("chart.groups.same", others=others)
    if metric.better is Better.LOWER:
        change = paper.say("worse" if group.difference > 0 else "better", change=change)
    sure = paper.say("sure" if group.sure else "not_sure")
    return paper.say("chart.groups.differs", change=change, others=others, sure=sure)


def _cells(project: Project, metric: Metric, group: Group, paper: Paper) -> tuple[str, ...]:
    found = group.estimate
    return (
        name_of(project, group.whose, paper),
        period_name(group.period) or paper.say("chart.undated"),
        format_value(metric, found.value, paper.words),
        format_interval(metric, found.low, found.high, paper.words),
        paper.count(found.n),
        against(metric, group, paper),
    )
