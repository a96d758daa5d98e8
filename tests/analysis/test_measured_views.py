"""Gaps between views that were measured, worked by hand, and what a better answer does to findings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.analysis.findings import Confidence
from cxmapper.analysis.messages import message
from cxmapper.model.record import View
from cxmapper.model.records import (
    Audience,
    Count,
    Journey,
    Metric,
    MetricKind,
    Scale,
    Score,
    Target,
)
from tests.analysis.answered import EASY, FIXED, said_yes
from tests.whole_journey import BILL, JILL, found, rated, subjects

BOTH = (BILL, JILL, Journey(id="j", title="Router", persona_ids=("bill", "jill")))


def test_perceived_significantly_below_expected_is_a_gap() -> None:
    [gap] = found("gap.expectation", FIXED, said_yes(60, 100, view=View.EXPECTED), said_yes(40, 100))
    assert gap.depth == pytest.approx(0.2)
    assert message(gap) == (
        "Home: Fixed at once 40 % (31 – 50 %, 100 answers), expected were 60 % (50 – 69 %, 100 answers)."
    )
    assert subjects("gap.expectation", FIXED, said_yes(50, 100, view=View.EXPECTED), said_yes(40, 100)) == []


@pytest.mark.parametrize(
    "fields", [{"metric_id": "easy"}, {"persona_id": "bill"}, {"subject_id": "web"}, {"audience": Audience.EMPLOYEE}]
)
def test_only_the_same_question_to_the_same_people_is_compared(fields: dict[str, object]) -> None:
    expected = said_yes(90, 100, view=View.EXPECTED, **fields)
    assert subjects("gap.expectation", *BOTH, FIXED, EASY, expected, said_yes(40, 100)) == []


def test_expectations_of_the_same_period_come_first() -> None:
    expected = said_yes(50, 100, view=View.EXPECTED), said_yes(90, 100, "2026-Q4", view=View.EXPECTED)
    assert subjects("gap.expectation", FIXED, *expected, said_yes(40, 100)) == []
    assert subjects("gap.expectation", FIXED, expected[1], said_yes(40, 100)) == [("home",)]


def test_customers_significantly_below_what_employees_believe_is_a_gap() -> None:
    believed = said_yes(20, 22, "2026-Q2", audience=Audience.EMPLOYEE, view=View.BELIEVED)
    [gap] = found("gap.delivery", FIXED, believed, said_yes(40, 100))
    assert gap.confidence is Confidence.LIKELY  # 22 employees
    assert message(gap) == (
        "Home: Fixed at once: we think 91 % (72 – 97 %, 22 answers), customers say 40 % (31 – 50 %, 100 answers)."
    )
    assert subjects("gap.delivery", FIXED, believed, said_yes(90, 100)) == []


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        pytest.param((20, 20, 20, 0, 0), True, id="mean 2, 1.79 … 2.21"),
        pytest.param((10, 15, 15, 15, 5), False, id="mean 2.83, 2.51 … 3.16"),
        pytest.param((0, 0, 20, 20, 20), False, id="better"),
    ],
)
def test_a_direct_question_is_a_gap_of_its_own(answers: tuple[int, ...], told: bool) -> None:
    direct = Metric(
        id="met", name="Than expected", kind=MetricKind.MEAN, scale=Scale(min=1, max=5, step=1), as_expected=3
    )
    counts = tuple(Count(value, n, n, n) for value, n in enumerate(answers, 1))
    gaps = found("gap.expectation", direct, Score(id="s", subject_id="home", metric_id="met", counts=counts))
    assert [gap.depth for gap in gaps] == ([pytest.approx(0.5)] if told else [])
    if told:
        assert message(gaps[0]) == (
            "Home: Than expected 2.0 of 5 (1.8 – 2.2, 60 answers), below “as expected” (3.0 of 5)."
        )


def test_what_was_set_by_hand_is_not_compared_with_what_was_measured() -> None:
    expected = said_yes(99, 100, view=View.EXPECTED)
    assert subjects("gap.expectation", FIXED, expected, rated("home", View.PERCEIVED, -2)) == []
    assert subjects("gap.expectation", FIXED, rated("home", View.EXPECTED, 2), said_yes(1, 100)) == []


SCALE = Metric(
    id="fcr",
    name="Ease",
    kind=MetricKind.MEAN,
    scale=Scale(min=1, max=5, step=1),
    threshold=4,
    as_expected=3.5,
)
SCORED = ("gap.off-target", "gap.expectation", "pain.low-score", "pain.worse", "pain.segment")


def depths(*answers: int) -> dict[tuple[str, object], float]:
    """How deep it is by rule and what it is compared with, where so many gave 1 … 5 and others more."""

    def score(name: str, numbers: tuple[int, ...], **fields: object) -> Score:
        counts = tuple(Count(value, n, n, n) for value, n in enumerate(numbers, 1))
        return Score.model_validate({"id": name, "subject_id": "home", "metric_id": "fcr", "counts": counts, **fields})

    good = (0, 0, 10, 20, 20)
    scores = (
        score("now", answers, period="2026-Q3", persona_id="bill"),
        score("before", good, period="2026-Q2", persona_id="bill"),
        score("jills", good, period="2026-Q3", persona_id="jill"),
        score("hoped", good, view=View.EXPECTED, persona_id="bill"),
    )
    goal = Target(id="goal", metric_id="fcr", subject_id="home", value=4.5)
    gaps = [gap for rule in SCORED for gap in found(rule, *BOTH, SCALE, goal, *scores) if "bill" in gap.subject_ids]
    return {(gap.rule, gap.values.get("other_period"), "as_expected" in gap.values): gap.depth for gap in gaps}


@given(
    answers=st.lists(st.integers(0, 30), min_size=5, max_size=5), better=st.tuples(st.integers(0, 3), st.integers(1, 4))
)
def test_a_better_answer_makes_no_finding_about_it_deeper(answers: list[int], better: tuple[int, int]) -> None:
    start, up = better
    answers[start] += 1
    after = list(answers)
    after[start] -= 1
    after[min(4, start + up)] += 1
    worse = depths(*answers)
    for key, depth in depths(*after).items():
        assert depth <= worse.get(key, depth) + 1e-9
