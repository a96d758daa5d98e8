"""The trend: periods in time order, breaks where nothing is known, and a change that is sure or not."""

from collections.abc import Sequence
from datetime import date

from cxmapper.drawing.charts.chart import Paper, axis_of
from cxmapper.drawing.charts.trend import trend
from cxmapper.drawing.shapes import Path
from cxmapper.feedback.series import EVERYONE, GAP, Whose, metrics_of, timeline
from cxmapper.model.project import Project
from cxmapper.model.records import Audience, Metric, MetricKind, Scale, Score, Sums, Target, View, Wave
from tests.drawing.charts.seeds import counted, project
from tests.drawing.charts.seen import lines

PAPER = Paper(520, 260)
TODAY = date(2026, 11, 22)
SPRING = Wave(id="spring", name="Spring survey", start=date(2026, 4, 1), end=date(2026, 4, 20))


def lines_of(known: Project, whose: Sequence[Whose] = (EVERYONE,)) -> list[int]:
    """How often the line of each series is begun: once, and once after each break."""
    figure = next(
        one for one in trend(known, "t", "ces", PAPER, TODAY, whose).drawing.figures if one.id == "chart-plot"
    )
    paths = [part for part in figure.parts if isinstance(part, Path) and part.stroke == "ink" and part.width == 2]
    return [sum(command == "M" for command, *_ in path.d) for path in paths]


def test_a_trend_says_period_value_interval_n_and_that_a_change_is_sure() -> None:
    known = project(counted("2026-Q1", {6: 50, 7: 50}), counted("2026-Q2", {2: 50, 3: 50}))
    chart = trend(known, "t", "ces", PAPER, TODAY)
    assert chart.head == ("Who", "Period", "Value", "95 % interval", "Answers", "Change")
    assert chart.rows == (
        ("Everyone", "Q1 2026", "6.5 of 7", "6.4 – 6.6", "100", ""),
        ("Everyone", "Q2 2026", "2.5 of 7", "2.4 – 2.6", "100", "▼ −4.0 on Q1 2026, sure"),
    )
    assert lines(chart)[:2] == ["Guide: CES, 1 – 7", "▼ −4.0 on Q1 2026, sure · bars: 95 % interval"]
    assert "Period: Q2 2026, Value: 2.5 of 7" in chart.drawing.description


def test_a_small_change_of_few_answers_is_not_sure() -> None:
    known = project(counted("2026-Q1", {4: 3, 5: 3}), counted("2026-Q2", {4: 4, 5: 2}))
    assert trend(known, "t", "ces", PAPER, TODAY).rows[1][-1] == "▼ −0.2 on Q1 2026, not sure"


def test_a_quarter_in_which_nobody_was_asked_is_a_break() -> None:
    answers = {4: 20, 5: 20}
    whole = project(*(counted(f"2026-Q{n}", answers) for n in (1, 2, 3, 4)))
    broken = project(*(counted(f"2026-Q{n}", answers) for n in (1, 2, 4)))
    assert lines_of(whole) == [1]
    assert lines_of(broken) == [2]


def test_a_quarter_in_which_nobody_answered_is_a_break_too() -> None:
    known = project(counted("2026-Q1", {4: 9}), counted("2026-Q2", {}, skipped=12), counted("2026-Q3", {4: 9}))
    assert lines_of(known) == [2]
    assert trend(known, "t", "ces", PAPER, TODAY).rows[1][2] == "no answers"


def test_months_quarters_and_waves_stand_in_time_order_and_are_not_joined() -> None:
    periods = ["2026-Q3", "Spring survey", "2026-02", "2026-Q1"]
    known = project(SPRING, *(counted(period, {4: 9, 5: 9}) for period in periods))
    assert timeline(known, periods) == ("2026-Q1", "2026-02", "Spring survey", "2026-Q3")
    assert lines_of(known) == [4]


def test_another_audiences_wave_between_two_quarters_is_no_break() -> None:
    staff = counted("Spring survey", {5: 9}, audience="employee", view="believed")
    known = project(SPRING, staff, counted("2026-Q1", {4: 9, 5: 9}), counted("2026-Q2", {4: 9, 5: 9}))
    both = (EVERYONE, Whose(audience=Audience.EMPLOYEE, view=View.BELIEVED))
    assert lines_of(known, whose=both) == [1]


def test_a_long_silence_is_one_gap() -> None:
    assert timeline(project(), ["2012-01", "2026-01", "2026-03"]) == ("2012-01", GAP, "2026-01", "2026-02", "2026-03")


def test_the_target_is_named_with_its_day() -> None:
    aim = Target(id="aim", metric_id="ces", subject_id="t", value=4.5, by=date(2027, 3, 31))
    chart = trend(project(counted("2026-Q1", {4: 9, 5: 9}), aim), "t", "ces", PAPER, TODAY)
    assert "target 4.5 by 31" in " ".join(lines(chart))


def test_of_several_targets_the_next_that_is_due_is_drawn() -> None:
    days = {4.0: date(2026, 6, 30), 4.5: date(2026, 12, 31), 5.0: date(2027, 6, 30)}
    aims = [Target(id=f"{value}", metric_id="ces", subject_id="t", value=value, by=by) for value, by in days.items()]
    chart = trend(project(counted("2026-Q1", {4: 9, 5: 9}), *aims), "t", "ces", PAPER, TODAY)
    assert [words for words in lines(chart) if words.startswith("target")] == ["target 4.5 by 31 Dec 2026"]


def test_several_groups_are_named_beside_their_last_value() -> None:
    scores = [counted("2026-Q1", {4: 9, 5: 9}, persona_id=one) for one in ("bill", "jill")]
    whose = [Whose(persona_id="bill"), Whose(persona_id="jill")]
    found = lines(trend(project(*scores), "t", "ces", PAPER, TODAY, whose))
    assert {"Bill 4.5", "Jill 4.5"} <= set(found)


def test_a_share_has_an_axis_in_percent_and_an_nps_one_in_points() -> None:
    share = Metric(id="m", name="M", kind=MetricKind.SHARE)
    assert axis_of(share, [0.4, 0.56, 0.7], PAPER).ticks[-1] == (0.8, "80 %")
    nps = Metric(id="m", name="M", kind=MetricKind.NPS, scale=Scale(min=0, max=10, step=1))
    assert [words for _, words in axis_of(nps, [-21, 5], PAPER).ticks] == ["−60", "−40", "−20", "0", "20", "40", "60"]


def test_an_axis_never_goes_beyond_the_scale() -> None:
    ces = Metric(id="m", name="M", kind=MetricKind.MEAN, scale=Scale(min=1, max=7, step=1))
    axis = axis_of(ces, [1.0, 1.2], PAPER)
    assert (axis.low, axis.high) == (1, 4)


def test_hours_have_their_unit_and_a_lower_value_is_called_better() -> None:
    def hours(period: str, mean: float) -> Score:
        return counted(
            period, {}, metric_id="time", counts=(), sums=Sums(100, 100, 100, 100 * mean, 100 * mean**2 + 400)
        )

    known = project(hours("2026-Q1", 8), hours("2026-Q2", 5))
    assert trend(known, "t", "time", PAPER, TODAY).rows[1][-1] == "▼ −3 Arbeitstage (better) on Q1 2026, sure"


def test_evidence_comes_before_a_judgement_in_what_can_be_chosen() -> None:
    judged = Metric(id="a", name="A", kind=MetricKind.SHARE, judgement=True)
    known = project(judged, counted("2026", {1: 1}, metric_id="a"), counted("2026", {5: 1}))
    assert [one.id for one in metrics_of(known, "t")] == ["ces", "a"]
