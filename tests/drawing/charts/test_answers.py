"""Distribution and groups: what is counted together, what was left out, and who differs for sure."""

from cxmapper.drawing.charts.chart import Paper
from cxmapper.drawing.charts.distribution import distribution
from cxmapper.drawing.charts.group_rows import group_rows
from cxmapper.feedback.groups import groups
from cxmapper.model.records import Count, Score, Segment, SegmentRule, Sums
from tests.drawing.charts.seeds import counted, project
from tests.drawing.charts.seen import lines

PAPER = Paper(520, 260)


def test_an_nps_is_told_as_detractors_passives_and_promoters() -> None:
    known = project(counted("2026", {0: 25, 7: 15, 10: 60}, metric_id="nps"))
    chart = distribution(known, "t", "nps", PAPER)
    assert {"detractors 25 %", "passives 15 %", "promoters 60 %"} <= set(lines(chart))
    assert chart.rows[0] == ("0", "25", "25 %", "detractors")
    assert chart.rows[7] == ("7", "15", "15 %", "passives")
    assert chart.rows[10] == ("10", "60", "60 %", "promoters")
    assert lines(chart)[1] == "Everyone · 2026 · 35 (18 – 50, n 100)"


def test_answers_that_nobody_gave_have_a_row_and_the_top_box_is_named() -> None:
    chart = distribution(project(counted("2026", {2: 1, 4: 3, 5: 1}, metric_id="csat")), "t", "csat", PAPER)
    assert [row[:3] for row in chart.rows] == [
        ("1", "0", "0 %"),
        ("2", "1", "20 %"),
        ("3", "0", "0 %"),
        ("4", "3", "60 %"),
        ("5", "1", "20 %"),
    ]
    assert "top box 80 %" in lines(chart)


def test_shares_go_by_weight_and_n_by_heads() -> None:
    known = project(counted("2026", {}, counts=(Count(1, 1, 3.0, 9.0), Count(7, 3, 1.0, 0.5))))
    rows = distribution(known, "t", "ces", PAPER).rows
    assert (rows[0][1:3], rows[6][1:3]) == (("1", "75 %"), ("3", "25 %"))


def test_what_was_no_answer_is_counted_beneath() -> None:
    known = project(counted("2026", {5: 9}, skipped=5, not_applicable=2, out_of_range=1))
    assert "5 skipped · 2 not applicable · 1 out of range" in lines(distribution(known, "t", "ces", PAPER))


def test_yes_and_no_are_said_in_words() -> None:
    known = project(counted("2026", {0: 3, 1: 1}, metric_id="fcr"))
    assert [row[:3] for row in distribution(known, "t", "fcr", PAPER).rows] == [
        ("no", "3", "75 %"),
        ("yes", "1", "25 %"),
    ]


def test_of_sums_it_is_said_that_no_distribution_is_known() -> None:
    known = project(counted("2026", {}, metric_id="time", counts=(), sums=Sums(4, 4, 4, 40, 500)))
    (row,) = distribution(known, "t", "time", PAPER).rows
    assert row[0].startswith("Everyone · 2026. Only sums were stored, so no distribution is known: 10 Arbeitstage")


def test_the_newest_period_is_shown_unless_another_is_asked_for() -> None:
    known = project(counted("2026-Q1", {1: 9}), counted("2026-Q2", {7: 4}))
    assert distribution(known, "t", "ces", PAPER).rows[6][1] == "4"
    assert distribution(known, "t", "ces", PAPER, period="2026-Q1").rows[0][1] == "9"


def test_the_worst_group_comes_first_and_is_surely_below_the_others() -> None:
    known = project(
        counted("2026", {6: 40, 7: 40}, persona_id="jill"), counted("2026", {1: 40, 2: 40}, persona_id="bill")
    )
    chart = group_rows(known, "t", "ces", PAPER)
    assert [row[0] for row in chart.rows] == ["Bill", "Jill"]
    assert chart.rows[0][-1] == "−5.0 against the others (6.5), sure"


def test_two_groups_are_one_comparison() -> None:
    known = project(counted("2026", {4: 9, 5: 3}, persona_id="jill"), counted("2026", {4: 3, 5: 9}, persona_id="bill"))
    found, comparisons = groups(known, "t", "ces")
    assert comparisons == 1
    assert found[0].p == found[1].p
    assert "corrected" not in lines(group_rows(known, "t", "ces", PAPER))[1]


def test_where_lower_is_better_the_highest_comes_first() -> None:
    def hours(mean: float, **whose: str) -> Score:
        sums = Sums(50, 50, 50, 50 * mean, 50 * mean**2 + 90)
        return counted("2026", {}, metric_id="time", counts=(), sums=sums, **whose)

    known = project(hours(3, persona_id="jill"), hours(9, persona_id="bill"))
    assert [row[0] for row in group_rows(known, "t", "time", PAPER).rows] == ["Bill", "Jill"]


def test_segments_of_other_columns_share_customers_and_are_not_compared() -> None:
    known = project(
        Segment(id="app", name="App", rule=SegmentRule(column="set_up", values=("app",))),
        Segment(id="paper", name="North", rule=SegmentRule(column="region", values=("north",))),
        counted("2026", {1: 40}, segment_id="app"),
        counted("2026", {7: 40}, segment_id="paper"),
    )
    assert [row[-1] for row in group_rows(known, "t", "ces", PAPER).rows] == ["no others to compare with"] * 2
