"""Whatever is known: no text of a chart covers another, leaves the picture or is too small."""

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.analysis.gaps import Kind
from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.charts.chart import Chart, Paper
from cxmapper.drawing.charts.distribution import distribution
from cxmapper.drawing.charts.gap_rows import gap_rows
from cxmapper.drawing.charts.group_rows import group_rows
from cxmapper.drawing.charts.matrix import matrix
from cxmapper.drawing.charts.pairs import pairs_of
from cxmapper.drawing.charts.roadmap import roadmap
from cxmapper.drawing.charts.trend import trend
from cxmapper.drawing.shapes import Label
from cxmapper.feedback.series import EVERYONE, all_series
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Opportunity, Rating, Touchpoint, View
from cxmapper.resources import resource
from tests.drawing.charts.seeds import LONG, PLACES, ideas, measured, project
from tests.drawing.charts.seen import faults

TODAY = date(2026, 11, 22)
papers = st.builds(Paper, st.sampled_from([180, 240, 333, 520, 700, 1280]), st.sampled_from([90, 190, 400, 720]))


def sound(chart: Chart) -> None:
    assert faults(chart) == []
    assert chart.drawing.title
    assert chart.drawing.description
    assert all(len(row) == len(chart.head) for row in chart.rows)


@given(measured(), papers, st.booleans())
@settings(max_examples=50)
def test_a_trend_is_sound(made: tuple[Project, str], paper: Paper, everybody: bool) -> None:
    known, metric_id = made
    whose = [one.whose for one in all_series(known, "t", metric_id)] if everybody else [EVERYONE]
    sound(trend(known, "t", metric_id, paper, TODAY, whose))


@given(measured(), papers)
@settings(max_examples=50)
def test_a_distribution_is_sound(made: tuple[Project, str], paper: Paper) -> None:
    sound(distribution(made[0], "t", made[1], paper))


@given(measured(), papers)
@settings(max_examples=50)
def test_groups_are_sound(made: tuple[Project, str], paper: Paper) -> None:
    sound(group_rows(made[0], "t", made[1], paper))


@given(ideas(), papers)
@settings(max_examples=40)
def test_a_matrix_is_sound(known: tuple[Opportunity, ...], paper: Paper) -> None:
    chart = matrix(known, paper)
    sound(chart)
    assert sorted({one.record_id for one in chart.things()}) == sorted(one.id for one in known)


@given(ideas(), papers)
@settings(max_examples=40)
def test_a_roadmap_is_sound(known: tuple[Opportunity, ...], paper: Paper) -> None:
    chart = roadmap(project(*known), known, paper, TODAY)
    sound(chart)
    assert sorted(one.record_id for one in chart.things()) == sorted(one.id for one in known)


@pytest.mark.parametrize("width", [240, 520, 1280])
@pytest.mark.parametrize("count", [0, 1, 100])
def test_gaps_of_any_number_of_steps_are_sound(count: int, width: int) -> None:
    steps = [
        Touchpoint(id=f"t{number}", stage_id="s", title=f"{number} {LONG if number % 3 else ''}", order=f"B{number}1")
        for number in range(count)
    ]
    ratings = [
        Rating(id=f"{step.id}.{view}", touchpoint_id=step.id, view=view, value=(number * factor) % 9 / 2 - 2)
        for number, step in enumerate(steps)
        for view, factor in ((View.EXPECTED, 5), (View.PERCEIVED, 7))
    ]
    known = project(*PLACES, *steps, *ratings)
    paper = Paper(width, 200)
    chart = gap_rows(
        pairs_of(JourneyView(known, known.all(Journey)["j"], TODAY), (Kind.EXPECTATION, "emotion"), None, paper), paper
    )
    sound(chart)
    assert len(chart.things()) == count


@pytest.mark.parametrize("width", [240, 1280])
def test_a_hundred_ideas_of_one_impact_and_effort_are_sound(width: int) -> None:
    known = [Opportunity(id=f"o{n}", text=f"{n} {LONG}", subject_id="t", impact=10, effort=1) for n in range(100)]
    sound(matrix(known, Paper(width, 190)))


@pytest.mark.parametrize("name", ["trend", "answers", "matrix", "roadmap"])
def test_the_chart_of_the_sample_is_the_golden_one(name: str) -> None:
    """Changed by eye only: look at the new picture, then run with CXMAPPER_GOLDEN=write."""
    known = load(resource("samples/router.cxmap"))
    paper, planned = Paper(640, 320), known.ordered(Opportunity)
    chart = {
        "trend": lambda: trend(
            known, "identity", "ces", paper, TODAY, [each.whose for each in all_series(known, "identity", "ces")]
        ),
        "answers": lambda: distribution(known, "renewal", "nps", paper),
        "matrix": lambda: matrix(planned, paper),
        "roadmap": lambda: roadmap(known, planned, paper, TODAY),
    }[name]()
    found = [f"size {chart.drawing.size[0]:.0f} {chart.drawing.size[1]:.0f}"]
    for one in chart.drawing.figures:
        rect = one.rect
        found.append(f"{one.role} {one.id} {rect.x:.1f} {rect.y:.1f} {rect.w:.1f} {rect.h:.1f} {one.title}".rstrip())
        for part in one.parts:
            kind = type(part).__name__.lower()
            where = f"{part.x:.1f} {part.y:.1f}" if isinstance(part, Label) else ""
            said = " | ".join(line.text for line in part.lines) if isinstance(part, Label) else ""
            found.append(f"    {kind} {where} {said}".rstrip())
    found.extend(" ; ".join(row) for row in (chart.head, *chart.rows))
    golden = Path(__file__).parent / "golden" / f"{name}.txt"
    if os.environ.get("CXMAPPER_GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text("\n".join(found) + "\n", "utf-8")
    assert golden.read_text("utf-8").splitlines() == found
