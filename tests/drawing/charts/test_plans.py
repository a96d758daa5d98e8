"""Matrix, roadmap and gaps: where ideas lie, what they are called, and what comes first."""

from datetime import date
from math import dist

import pytest

from cxmapper.analysis.gaps import Kind
from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.charts.chart import Axis, Paper, Plane
from cxmapper.drawing.charts.gap_rows import End, Pair, Pairs, gap_rows
from cxmapper.drawing.charts.matrix import RADIUS, matrix
from cxmapper.drawing.charts.pairs import pairs_of, questions
from cxmapper.drawing.charts.roadmap import roadmap
from cxmapper.drawing.shapes import Box, Ellipse, Path, Rect
from cxmapper.model.records import Journey, Opportunity, PainPoint, Persona, Status
from tests.drawing.charts.seeds import counted, project
from tests.drawing.charts.seen import lines

PAPER = Paper(700, 400)
TODAY = date(2026, 11, 22)


def idea(id_: str, impact: int | None = None, effort: int | None = None, **fields: object) -> Opportunity:
    given = {"id": id_, "text": id_.title(), "subject_id": "t", "impact": impact, "effort": effort, **fields}
    return Opportunity.model_validate(given)


def test_numbers_run_from_the_most_impact_for_the_least_effort_and_the_unknown_come_last() -> None:
    chart = matrix([idea("dear", 9, 9), idea("later"), idea("easy", 9, 1), idea("over", 10, 1, status="done")], PAPER)
    assert chart.rows == (
        ("1 Easy", "9", "1", "idea"),
        ("2 Dear", "9", "9", "idea"),
        ("3 Over", "10", "1", "done"),
        ("4 Later", "unknown", "unknown", "idea"),
    )
    assert "Impact or effort unknown" in lines(chart)


@pytest.mark.parametrize("impact", range(1, 11))
@pytest.mark.parametrize("effort", [1, 5, 10])
def test_the_middle_of_a_cell_stands_for_its_impact_and_effort(impact: int, effort: int) -> None:
    plane = Plane(Rect(30, 40, 333, 171))
    assert plane.values(*plane.at(impact, effort)) == (impact, effort)


def test_beyond_the_plane_the_nearest_counts() -> None:
    plane = Plane(Rect(30, 40, 300, 200))
    assert plane.values(-500, -500) == (10, 1)
    assert plane.values(5000, 5000) == (1, 10)


def test_an_idea_alone_lies_at_its_place_and_can_be_found_there() -> None:
    chart = matrix([idea("easy", 9, 2)], PAPER)
    assert chart.plane is not None
    found = chart.at(*chart.plane.at(9, 2))
    assert found is not None
    assert found.record_id == "easy"
    assert found.title == "Easy: impact 9, effort 2, idea"


def test_done_and_dropped_are_told_apart_by_mark_and_word() -> None:
    chart = matrix([idea(status, 5, 2 * n + 1, status=status) for n, status in enumerate(Status)], PAPER)
    marks = {one.record_id: one.parts[0] for one in chart.things()}
    assert isinstance(marks["done"], Box)
    assert isinstance(marks["idea"], Ellipse)
    assert marks["idea"].fill == "idea"
    assert isinstance(marks["dropped"], Ellipse)
    assert marks["dropped"].fill == "panel"
    assert {"Done (done)", "Dropped (dropped)"} <= set(lines(chart))


def test_the_roadmap_shows_quarters_in_between_and_what_has_no_date_last() -> None:
    ideas = [
        idea("undated"),
        idea("late", due=date(2026, 8, 31), status="doing"),
        idea("soon", due=date(2027, 3, 31), owner_id="service"),
        idea("past", due=date(2026, 8, 1), status="done"),
    ]
    chart = roadmap(project(*ideas), ideas, PAPER, TODAY)
    names = [one for one in lines(chart) if one.startswith("Q") or one == "No date"]
    assert names == ["Q3 2026", "Q4 2026 · now", "Q1 2027", "No date"]
    assert "3 of 4 with a date, 1 overdue" in lines(chart)
    assert chart.rows == (
        ("Past", "", "1 August 2026", "no owner", "", "done"),
        ("Late", "", "31 August 2026", "no owner", "", "doing, overdue"),
        ("Soon", "", "31 March 2027", "Service", "", "idea"),
        ("Undated", "", "No date", "no owner", "", "idea"),
    )


def test_the_roadmap_says_against_which_pains_an_idea_is_and_what_it_shall_change() -> None:
    pains = (PainPoint(id="queue", touchpoint_id="t", text="Long queue"), PainPoint(id="p", touchpoint_id="t", text=""))
    shorter = idea("shorter", pain_point_ids=("queue", "p"), expects={"metric_id": "ces", "change": 0.6})
    chart = roadmap(project(*pains, shorter), [shorter], PAPER, TODAY)
    assert {"Against “Long queue”, “unnamed”", "Expected: CES +0.6"} <= set(lines(chart))
    assert chart.rows == (("Shorter", "“Long queue”, “unnamed”", "No date", "no owner", "Expected: CES +0.6", "idea"),)


def test_over_many_years_only_quarters_with_ideas_are_shown() -> None:
    ideas = [idea("a", due=date(2026, 1, 1)), idea("b", due=date(2036, 1, 1))]
    names = [one for one in lines(roadmap(project(*ideas), ideas, PAPER, TODAY)) if one.startswith("Q")]
    assert names == ["Q1 2026", "Q1 2036"]


def test_without_ideas_both_say_so() -> None:
    assert lines(matrix([], PAPER)) == ["What to do first", "No ideas yet."]
    assert lines(roadmap(project(), [], PAPER, TODAY)) == ["Roadmap", "No ideas yet."]


def test_what_employees_think_stands_beside_what_customers_say_with_n_and_whether_it_is_sure() -> None:
    staff = counted("2026", {6: 12, 7: 10}, audience="employee", view="believed")
    known = project(counted("2026", {1: 60, 2: 48}), staff)
    view = JourneyView(known, known.all(Journey)["j"], TODAY)
    chart = gap_rows(pairs_of(view, (Kind.DELIVERY, "ces"), None, PAPER), PAPER)
    assert chart.head == ("Step", "believed", "perceived", "Gap")
    assert chart.rows == (("Guide", "6.5 of 7 (6.2 – 6.7, n 22)", "1.4 of 7 (1.3 – 1.5, n 108)", "−5.0, sure"),)
    assert questions(view) == ((Kind.DELIVERY, "ces"),)


def test_gaps_are_ranked_by_the_shortfall_and_name_their_step() -> None:
    pairs = Pairs(
        "Bill",
        "expected",
        "perceived",
        Axis(-2, 2, ((-2, "−2"), (2, "+2"))),
        (
            Pair("a", "Above", End(0, "0.0"), End(1, "+1.0"), 1.0, "+1.0"),
            Pair("b", "Below", End(1, "+1.0", 0.8, 1.2), End(-1, "−1.0"), -2.0, "−2.0"),
        ),
    )
    chart = gap_rows(pairs, PAPER)
    assert chart.rows == (("Below", "+1.0", "−1.0", "−2.0"), ("Above", "0.0", "+1.0", "+1.0"))
    assert [one.record_id for one in chart.things()] == ["b", "a"]


def test_a_persona_without_a_name_is_called_unnamed_beside_the_others() -> None:
    bill = counted("2026-Q3", {1: 30}, persona_id="bill")
    known = project(bill, counted("2026-Q3", {7: 30}, persona_id="jill"), Persona(id="bill", name=" "))
    view = JourneyView(known, known.all(Journey)["j"], TODAY)
    [row] = gap_rows(pairs_of(view, (Kind.PERSONAS, "ces"), None, PAPER), PAPER).rows
    assert row[1].startswith("others 7.0")
    assert row[2].startswith("unnamed 1.0")


def test_a_thread_ends_at_the_dot_that_lies_where_an_idea_belongs_and_leaves_its_number_free() -> None:
    chart = matrix([idea("first", 5, 5), idea("second", 5, 5)], PAPER)
    assert chart.plane is not None
    home = chart.plane.at(5, 5)
    [(figure, thread)] = [
        (one, part) for one in chart.drawing.figures for part in one.parts if isinstance(part, Path) and one.record_id
    ]
    _, x, y = thread.d[-1]
    assert dist(home, (figure.rect.x + x, figure.rect.y + y)) == pytest.approx(RADIUS)
