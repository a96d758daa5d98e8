"""The scores of a project as lines of a terminal."""

from collections.abc import Iterable

from cxmapper.columns import in_columns
from cxmapper.feedback.scores import ScoreRow, rows_and_metrics
from cxmapper.feedback.wording import format_interval, format_value
from cxmapper.model.project import Project
from cxmapper.model.records import Audience, Metric, Persona, Segment, View

_SCORE_HEAD = ("Of", "Metric", "Whose", "Period", "Value", "95 % interval", "n", "Left out")


def score_lines(project: Project) -> Iterable[str]:
    """A heading and a line for each score, in columns; one sentence where there is none."""
    rows = rows_and_metrics(project)
    if not rows:
        return ["No scores yet."]
    return in_columns([_SCORE_HEAD, *(_score_cells(project, *row) for row in rows)], to_the_right={4, 6, 7})


def _score_cells(project: Project, row: ScoreRow, metric: Metric) -> tuple[str, ...]:
    left_out = row.skipped + row.not_applicable + row.out_of_range
    return (
        row.subject_title,
        row.metric,
        ", ".join(_whose(project, row)) or "everyone",
        row.period,
        format_value(metric, row.value),
        "" if row.value is None else format_interval(metric, row.low, row.high),
        f"{row.n:,}",
        f"{left_out:,}" if left_out else "",
    )


def _whose(project: Project, row: ScoreRow) -> Iterable[str]:
    """Whose answers a score has, and about what, as far as it is not what all customers perceived."""
    for found in (project.get(Persona, row.persona_id), project.get(Segment, row.segment_id)):
        if found is not None:
            yield found.name
    if row.audience != Audience.CUSTOMER:
        yield row.audience
    if row.view != View.PERCEIVED:
        yield row.view
