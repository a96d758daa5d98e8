"""`cxmapper scores`: the measured scores, as lines of a terminal or as JSON."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import asdict

from cxmapper.commands import DONE
from cxmapper.commands.columns import in_columns
from cxmapper.commands.printing import print_json, print_lines
from cxmapper.feedback.scores import ScoreRow, rows_and_metrics, score_rows
from cxmapper.feedback.wording import format_interval, format_value
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.model.records import Audience, Metric, Persona, Segment, View

_HEAD = ("Of", "Metric", "Whose", "Period", "Value", "95 % interval", "n", "Left out")


def run(options: Namespace) -> int:
    """Print the measured scores."""
    project = load(Path(options.file))
    if options.json:
        return print_json([asdict(row) for row in score_rows(project)])
    print_lines(_lines(project))
    return DONE


def _lines(project: Project) -> Iterable[str]:
    """A heading and a line for each score, in columns; one sentence where there is none."""
    rows = rows_and_metrics(project)
    if not rows:
        return ["No scores yet."]
    return in_columns([_HEAD, *(_cells(project, *row) for row in rows)], to_the_right={4, 6, 7})


def _cells(project: Project, row: ScoreRow, metric: Metric) -> tuple[str, ...]:
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
