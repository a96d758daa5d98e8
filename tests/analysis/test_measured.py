"""What answers show, each case worked by hand: Wilson's intervals, z after Agresti & Caffo, Holm within a subject."""

from datetime import date

import pytest

from cxmapper.analysis.findings import Confidence
from cxmapper.analysis.messages import message
from cxmapper.feedback.groups import groups
from cxmapper.feedback.series import all_series
from cxmapper.model.record import View
from cxmapper.model.records import (
    Audience,
    Better,
    Count,
    Existence,
    Journey,
    Line,
    Metric,
    MetricKind,
    ProjectInfo,
    Scale,
    Score,
    Segment,
    SegmentRule,
    Settings,
    Sums,
    Target,
    Wave,
)
from tests.analysis.answered import EASY, FIXED, said_yes
from tests.whole_journey import BILL, JILL, found, project, subjects, touchpoint

BOTH = (BILL, JILL, Journey(id="j", title="Router", persona_ids=("bill", "jill")))
GOAL = Target(id="goal", metric_id="fcr", subject_id="home", value=0.7)
SEGMENTS = tuple(
    Segment(id=name, name=name.title(), rule=SegmentRule(column="age", values=(name,)))
    for name in ("young", "middle", "old")
)


def test_below_target_is_a_gap_that_says_n_and_interval() -> None:
    [gap] = found("gap.off-target", FIXED, GOAL, said_yes(68, 141), touchpoint("home", "s2", title="Helpline"))
    assert gap.subject_ids == ("home",)
    assert gap.confidence is Confidence.FIRM
    assert gap.depth == pytest.approx(0.7 - 68 / 141)
    assert message(gap) == "Helpline: Fixed at once 48 % (40 – 56 %, 141 answers; target 70 %)."


@pytest.mark.parametrize(
    ("yes", "n", "confidence"),
    [
        pytest.param(28, 40, None, id="exactly on target"),
        pytest.param(29, 40, None, id="above"),
        pytest.param(24, 40, Confidence.LIKELY, id="0.446 … 0.737 holds the target"),
        pytest.param(6, 10, Confidence.TOO_FEW, id="0.313 … 0.832, of ten"),
        pytest.param(2, 10, Confidence.LIKELY, id="0.057 … 0.510 is below, but of ten"),
        pytest.param(9, 30, Confidence.FIRM, id="0.167 … 0.479, of thirty"),
        pytest.param(8, 29, Confidence.LIKELY, id="0.147 … 0.457, of one less"),
    ],
)
def test_below_target_is_firm_when_the_whole_interval_is_and_many_answered(
    yes: int, n: int, confidence: Confidence | None
) -> None:
    gaps = found("gap.off-target", FIXED, GOAL, said_yes(yes, n))
    assert [each.confidence for each in gaps] == ([] if confidence is None else [confidence])


def test_the_newest_period_is_held_to_the_target() -> None:
    assert subjects("gap.off-target", FIXED, GOAL, said_yes(10, 100, "2026-Q2"), said_yes(90, 100, "2026-Q3")) == []
    assert subjects("gap.off-target", FIXED, GOAL, said_yes(90, 100, "2026-Q2"), said_yes(10, 100, "2026-Q3")) == [
        ("home",)
    ]


def test_of_several_targets_the_next_that_is_due_is_missed() -> None:
    dated = {"past": (0.9, date(2026, 6, 30)), "next": (0.7, date(2026, 12, 31)), "late": (0.8, date(2027, 6, 30))}
    goals = [Target(id=id_, metric_id="fcr", subject_id="home", value=v, by=by) for id_, (v, by) in dated.items()]
    assert [gap.values["target_value"] for gap in found("gap.off-target", FIXED, *goals, said_yes(10, 100))] == [0.7]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"audience": Audience.EMPLOYEE}, id="employees"),
        pytest.param({"view": View.EXPECTED}, id="expected"),
        pytest.param({"metric_id": "easy"}, id="another question"),
        pytest.param({"counts": ()}, id="no answers"),
        pytest.param({"subject_id": "web"}, id="elsewhere"),
    ],
)
def test_without_answers_of_customers_to_the_question_a_target_says_nothing(fields: dict[str, object]) -> None:
    score = Score.model_validate(said_yes(10, 100).model_dump() | fields)
    for rule in ("gap.off-target", "pain.low-score"):
        assert ("home",) not in subjects(rule, FIXED, EASY, GOAL, score)


def test_a_judgement_is_no_evidence_of_anything() -> None:
    judged = Metric.model_validate(FIXED.model_dump() | {"judgement": True, "as_expected": 0.6})
    scores = said_yes(90, 100, "2026-Q2"), said_yes(10, 100), said_yes(90, 100, view=View.EXPECTED)
    for rule in ("gap.off-target", "pain.low-score", "pain.worse", "gap.expectation"):
        assert subjects(rule, judged, GOAL, *scores) == []


@pytest.mark.parametrize("fields", [{"existence": Existence.MISSING}, {"line": Line.BACKSTAGE}])
def test_what_customers_do_not_meet_has_no_answers_to_judge(fields: dict[str, object]) -> None:
    assert subjects("gap.off-target", FIXED, GOAL, said_yes(10, 100), touchpoint("home", "s2", **fields)) == []


def test_stages_and_journeys_have_targets_and_thresholds_too() -> None:
    targets = [Target(id=f"goal.{place}", metric_id="fcr", subject_id=place, value=0.7) for place in ("s2", "j")]
    scores = said_yes(10, 100, subject_id="s2"), said_yes(10, 100, subject_id="j")
    for rule in ("gap.off-target", "pain.low-score"):
        gaps = found(rule, FIXED, *targets, *scores)
        assert sorted((gap.subject_ids, gap.reach) for gap in gaps) == [(("j",), 1.0), (("s2",), 1.0)]


def test_a_duration_above_its_target_is_off_by_its_part_of_the_longer_time() -> None:
    wait = Metric(id="wait", name="Wait", kind=MetricKind.DURATION, better=Better.LOWER, unit="min", threshold=30)
    goal = Target(id="goal", metric_id="wait", subject_id="home", value=10)
    timed = Score(id="timed", subject_id="home", metric_id="wait", sums=Sums(50, 50, 50, 2_000, 81_000))
    [gap] = found("gap.off-target", wait, goal, timed)
    assert gap.depth == pytest.approx(0.75)  # 40 minutes in place of 10
    [low] = found("pain.low-score", wait, goal, timed)
    assert low.depth == pytest.approx(0.25)
    assert message(low) == "Home: Wait 40 min (38.7 – 41.3 min, 50 answers; bearable would be 30 min)."


@pytest.mark.parametrize(
    ("yes", "low"),
    [
        pytest.param(60, True, id="0.502 … 0.691 is below 0.7"),
        pytest.param(62, False, id="0.522 … 0.709 holds it"),
        pytest.param(70, False, id="on the threshold"),
    ],
)
def test_a_score_is_low_when_its_whole_interval_is_below_the_threshold(yes: int, low: bool) -> None:
    assert subjects("pain.low-score", FIXED, said_yes(yes, 100)) == ([("home",)] if low else [])


def test_a_low_score_is_as_deep_as_its_part_of_the_way_to_the_worst() -> None:
    [pain] = found("pain.low-score", FIXED, said_yes(35, 100))
    assert pain.depth == pytest.approx(0.5)
    assert message(pain) == "Home: Fixed at once 35 % (26 – 45 %, 100 answers; bearable would be 70 %)."


def test_a_low_score_of_a_part_is_told_where_that_of_everyone_is_not_low() -> None:
    bills = said_yes(10, 50, persona_id="bill")
    assert subjects("pain.low-score", *BOTH, FIXED, said_yes(75, 100), bills) == [("home", "bill")]
    assert subjects("pain.low-score", *BOTH, FIXED, said_yes(35, 100), bills) == [("home",)]


def test_a_metric_without_threshold_has_no_low_score() -> None:
    assert subjects("pain.low-score", EASY, said_yes(1, 100, metric_id="easy")) == []


def test_a_share_of_60_then_40_of_a_hundred_got_worse() -> None:
    [pain] = found("pain.worse", FIXED, said_yes(60, 100, "2026-Q2"), said_yes(40, 100, "2026-Q3"))  # z 2.86
    assert (pain.depth, pain.confidence) == (pytest.approx(0.2), Confidence.FIRM)
    assert message(pain) == (
        "Home: Fixed at once 40 % (31 – 50 %, 100 answers) in 2026-Q3, "
        "worse than 60 % (50 – 69 %, 100 answers) in 2026-Q2."
    )


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param((50, "2026-Q2"), (40, "2026-Q3"), id="z 1.41 may be chance"),
        pytest.param((40, "2026-Q2"), (60, "2026-Q3"), id="better"),
        pytest.param((60, "2026-Q3"), (40, "2026-Q3"), id="the same period"),
        pytest.param((60, "2026"), (40, "2026-Q3"), id="a period that holds the newest"),
        pytest.param((60, ""), (40, "2026-Q3"), id="no period"),
    ],
)
def test_what_is_not_surely_worse_than_a_period_before_is_not_told(
    before: tuple[int, str], now: tuple[int, str]
) -> None:
    scores = said_yes(before[0], 100, before[1], source_id=None), said_yes(now[0], 100, now[1])
    assert subjects("pain.worse", FIXED, *scores) == []


def test_waves_are_periods_and_only_the_last_before_counts() -> None:
    waves = (
        Wave(id="w1", name="Spring", start=date(2026, 3, 1), end=date(2026, 3, 31)),
        Wave(id="w2", name="Autumn", start=date(2026, 9, 1), end=date(2026, 9, 30)),
    )
    assert subjects("pain.worse", FIXED, *waves, said_yes(60, 100, "Spring"), said_yes(40, 100, "Autumn")) == [
        ("home",)
    ]
    scores = said_yes(60, 100, "2026-Q1"), said_yes(42, 100, "2026-Q2"), said_yes(40, 100, "2026-Q3")
    assert subjects("pain.worse", FIXED, *scores) == []


def test_the_more_is_compared_at_a_subject_the_more_it_takes() -> None:
    scores = said_yes(60, 100, "2026-Q2"), said_yes(46, 100, "2026-Q3")  # z 1.98, p 0.047
    assert subjects("pain.worse", FIXED, *scores) == [("home",)]
    others = [said_yes(80, 100, period, metric_id="easy") for period in ("2026-Q2", "2026-Q3")]
    assert subjects("pain.worse", FIXED, EASY, *scores, *others) == []  # Holm: p 0.095
    elsewhere = [said_yes(80, 100, period, "web") for period in ("2026-Q2", "2026-Q3")]
    assert subjects("pain.worse", FIXED, *scores, *elsewhere) == [("home",)]


def test_it_is_said_that_several_were_compared() -> None:
    scores = said_yes(60, 100, "2026-Q2"), said_yes(30, 100, "2026-Q3")
    others = [said_yes(80, 100, period, metric_id="easy") for period in ("2026-Q2", "2026-Q3")]
    [pain] = found("pain.worse", FIXED, EASY, *scores, *others)
    assert message(pain).endswith("in 2026-Q2, also after allowing for 2 comparisons.")


def test_how_sure_is_sure_enough_is_a_setting() -> None:
    scores = said_yes(60, 100, "2026-Q2"), said_yes(46, 100, "2026-Q3")  # p 0.047
    strict = ProjectInfo(id="project", settings=Settings(alpha=0.04))
    assert subjects("pain.worse", strict, FIXED, *scores) == []
    many = ProjectInfo(id="project", settings=Settings(firm_n=101))
    assert [each.confidence for each in found("pain.worse", many, FIXED, *scores)] == [Confidence.LIKELY]


def test_a_map_and_its_charts_call_sure_what_the_setting_does() -> None:
    scores = said_yes(60, 100, "2026-Q2"), said_yes(46, 100, "2026-Q3")  # p 0.047
    strict = ProjectInfo(id="project", settings=Settings(alpha=0.04))
    for settings, sure in (((), True), ((strict,), False)):
        [one] = all_series(project(*settings, FIXED, *scores), "home", "fcr")
        assert one.shift is not None
        assert one.shift.sure is sure


def test_a_persona_below_the_other_is_told_once() -> None:
    mine, others = said_yes(20, 50, persona_id="bill"), said_yes(40, 60, persona_id="jill")  # z 2.84
    [pain] = found("pain.segment", *BOTH, FIXED, mine, others)
    assert (pain.subject_ids, pain.depth) == (("home", "bill"), pytest.approx(40 / 60 - 20 / 50))
    assert message(pain) == (
        "Home, Bill: Fixed at once 40 % (28 – 54 %, 50 answers), the others 67 % (54 – 77 %, 60 answers)."
    )


def test_a_persona_is_compared_with_the_rest_of_all_not_with_all() -> None:
    mine, everyone = said_yes(20, 50, persona_id="bill"), said_yes(60, 110)
    [pain] = found("pain.segment", *BOTH, FIXED, mine, everyone)  # with all 110 it were z 1.70
    assert (pain.values["other"], pain.values["other_n"]) == (pytest.approx(40 / 60), 60)


def test_who_is_no_part_of_all_is_not_compared_with_them() -> None:
    mine, everyone = said_yes(20, 50, persona_id="bill"), said_yes(19, 110)
    assert subjects("pain.segment", *BOTH, FIXED, mine, everyone) == []


def test_a_segment_is_compared_with_the_other_segments_together() -> None:
    parts = {"young": (50, 60), "middle": (48, 60), "old": (30, 60)}
    scores = [said_yes(*counted, segment_id=name) for name, counted in parts.items()]
    [pain] = found("pain.segment", *SEGMENTS, FIXED, *scores)
    assert pain.subject_ids == ("home", "old")
    assert pain.reach is None
    assert (pain.values["other_n"], pain.values["comparisons"]) == (120, 3)
    assert message(pain).endswith("also after allowing for 3 comparisons.")


@pytest.mark.parametrize(
    "others",
    [
        pytest.param({"persona_id": "jill", "period": "2026-Q2"}, id="another period"),
        pytest.param({"persona_id": "jill", "metric_id": "easy"}, id="another question"),
        pytest.param({"segment_id": "young"}, id="a segment, not a persona"),
        pytest.param({"persona_id": "jill", "audience": Audience.EMPLOYEE}, id="employees"),
    ],
)
def test_only_others_of_the_same_question_and_period_are_others(others: dict[str, object]) -> None:
    scores = said_yes(20, 50, persona_id="bill"), said_yes(59, 60, **{"period": "2026-Q3", **others})
    assert subjects("pain.segment", *BOTH, *SEGMENTS, FIXED, EASY, *scores) == []


def test_what_a_chart_of_groups_calls_sure_is_a_finding_and_nothing_else() -> None:
    fixed = said_yes(20, 50, persona_id="bill"), said_yes(36, 60, persona_id="jill")  # p 0.037 alone
    easy = said_yes(30, 50, persona_id="bill", metric_id="easy"), said_yes(36, 60, persona_id="jill", metric_id="easy")
    assert subjects("pain.segment", *BOTH, FIXED, *fixed) == [("home", "bill")]
    assert [row.p for row in groups(project(*BOTH, FIXED, *fixed), "home", "fcr").rows] == [
        pytest.approx(0.036507, abs=1e-6)
    ] * 2
    assert subjects("pain.segment", *BOTH, FIXED, EASY, *fixed, *easy) == []
    found = groups(project(*BOTH, FIXED, EASY, *fixed, *easy), "home", "fcr")
    assert found.comparisons == 2
    assert [row.p for row in found.rows] == [pytest.approx(2 * 0.036507, abs=2e-6)] * 2


def test_a_group_that_was_not_asked_lately_is_compared_with_nobody() -> None:
    scores = said_yes(20, 50, "2026-Q2", persona_id="bill"), said_yes(59, 60, persona_id="jill")
    found = groups(project(*BOTH, FIXED, *scores), "home", "fcr")
    assert [(row.whose.persona_id, row.others, row.p) for row in found.rows] == [
        ("bill", None, None),
        ("jill", None, None),
    ]


def test_a_persona_no_worse_than_chance_is_not_told() -> None:
    scores = said_yes(25, 50, persona_id="bill"), said_yes(36, 60, persona_id="jill")
    assert subjects("pain.segment", *BOTH, FIXED, *scores) == []


def test_a_score_at_the_very_end_of_its_scale_has_its_sentence() -> None:
    nps = Metric(id="likely", name="NPS", kind=MetricKind.NPS, scale=Scale(min=0, max=10, step=1), threshold=0)
    nobody = Score(id="nobody", subject_id="home", metric_id="likely", period="2026-Q3", counts=(Count(0, 40, 40, 40),))
    [pain] = found("pain.low-score", nps, nobody)
    assert message(pain).endswith(": NPS −100 (−100 – −84, 40 answers; bearable would be 0).")
