import math
from collections.abc import Iterable, Mapping
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.metrics import Comparison, Estimate, compare, estimate
from cxmapper.model.records import Count, Cut, Metric, MetricKind, Scale, Score, Sums

NPS, CSAT, CES, EMOTION = BUILT_IN["nps"], BUILT_IN["csat"], BUILT_IN["ces"], BUILT_IN["emotion"]
SOLVED, RESOLUTION_TIME = BUILT_IN["first-contact-resolution"], BUILT_IN["resolution-time"]
COST = BUILT_IN["cost-to-serve"]


def counted(answers: Mapping[float, int]) -> Score:
    counts = tuple(Count(value, n, n, n) for value, n in answers.items())
    return Score(id="s", subject_id="t", metric_id="m", counts=counts)


def summed(values: Iterable[float]) -> Score:
    values = tuple(values)
    n = len(values)
    return Score(
        id="s",
        subject_id="t",
        metric_id="m",
        sums=Sums(n, n, n, math.fsum(values), math.fsum(value * value for value in values)),
    )


def rounded(found: Estimate, digits: int) -> tuple[int, float | None, float | None, float | None]:
    value, low, high = (None if x is None else round(x, digits) for x in (found.value, found.low, found.high))
    return found.n, value, low, high


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({10: 40, 9: 20, 8: 10, 7: 5, 6: 20, 0: 5}, (100, 35.0, 17.5, 50.4)),
        ({9: 250, 7: 675, 3: 75}, (1000, 17.5, 14.1, 20.8)),
        ({10: 3, 8: 2, 5: 1}, (6, 33.3, -26.7, 71.2)),
        ({10: 5}, (5, 100.0, 17.5, 100.0)),
    ],
)
def test_nps_in_points_with_its_published_interval(
    answers: Mapping[float, int], expected: tuple[int, float, float, float]
) -> None:
    assert rounded(estimate(NPS, counted(answers)), 1) == expected


@pytest.mark.parametrize(
    ("metric", "answers"), [(NPS, {0: 40}), (NPS, {10: 40}), (EMOTION, {1: 9}), (CSAT, {1: 9}), (SOLVED, {1: 9})]
)
def test_an_interval_that_ends_at_the_end_of_the_scale_is_a_number_as_any_other(
    metric: Metric, answers: Mapping[float, int]
) -> None:
    found = estimate(metric, counted(answers))
    assert {type(number) for number in (found.value, found.low, found.high)} == {float}


def test_csat_is_the_share_of_the_top_two_of_five() -> None:
    assert rounded(estimate(CSAT, counted({5: 3, 4: 1, 2: 1})), 3) == (5, 0.8, 0.376, 0.964)


def test_ces_is_the_mean_of_one_to_seven() -> None:
    # 2, 4, 4, 5, 5: mean 4, s² 1.5, t 2.776
    assert rounded(estimate(CES, counted({2: 1, 4: 2, 5: 2})), 3) == (5, 4.0, 2.479, 5.521)


def test_emotion_is_the_share_of_six_and_seven_minus_that_of_one_to_three() -> None:
    # 60, 15 and 25 of 100 as in the NPS above, in shares
    assert rounded(estimate(EMOTION, counted({7: 50, 6: 10, 5: 5, 4: 10, 3: 15, 1: 10})), 3) == (
        100,
        0.35,
        0.175,
        0.504,
    )


def test_a_share_counts_yes_among_yes_and_no() -> None:
    assert rounded(estimate(SOLVED, counted({1: 4, 0: 1})), 3) == (5, 0.8, 0.376, 0.964)


def test_a_share_can_be_given_as_sums() -> None:
    assert rounded(estimate(SOLVED, summed([1, 1, 1, 1, 0])), 3) == (5, 0.8, 0.376, 0.964)


def test_sums_that_are_no_share_have_no_value() -> None:
    assert estimate(SOLVED, summed([82, 64])) == Estimate(2, None, None, None)


def test_a_duration_is_never_below_zero() -> None:
    # 1 and 9: mean 5, s² 32, t(1) 12.706; 5 ± 50.8
    assert rounded(estimate(RESOLUTION_TIME, summed([1, 9])), 1) == (2, 5.0, 0.0, 55.8)


def test_money_may_be_below_zero() -> None:
    assert rounded(estimate(COST, summed([1, 9])), 1) == (2, 5.0, -45.8, 55.8)


def test_one_answer_on_an_open_scale_has_a_value_but_no_interval() -> None:
    assert estimate(COST, summed([4.2])) == Estimate(1, 4.2, None, None)


def test_an_nps_cannot_be_told_from_sums() -> None:
    assert estimate(NPS, summed([9, 10, 3])) == Estimate(3, None, None, None)


def test_answers_that_all_weigh_nothing_give_no_value() -> None:
    score = Score(id="s", subject_id="t", metric_id="m", counts=(Count(5, 3, 0, 0),))
    assert estimate(CSAT, score) == Estimate(3, None, None, None)


@pytest.mark.parametrize("metric", BUILT_IN.values(), ids=BUILT_IN)
def test_no_answers_have_no_value(metric: Metric) -> None:
    assert estimate(metric, counted({})) == Estimate(0, None, None, None)


@pytest.mark.parametrize("metric", [NPS, CSAT, CES, EMOTION, SOLVED])
@pytest.mark.parametrize("n", [1, 5])
def test_equal_answers_stay_uncertain_on_every_bounded_scale(metric: Metric, n: int) -> None:
    assert metric.scale is not None
    found = estimate(metric, counted({metric.scale.max: n}))
    assert found.low is not None
    assert found.value is not None
    assert found.low < found.value
    assert found.value == found.high


def test_a_metric_of_ones_own_may_cut_where_it_likes() -> None:
    metric = Metric(
        id="m", name="Likely", kind=MetricKind.NPS, scale=Scale(min=1, max=5, step=1), cut=Cut(top=5, bottom=2)
    )
    assert estimate(metric, counted({5: 3, 3: 1, 2: 1})).value == pytest.approx(40)


def test_without_a_cut_the_ends_of_the_scale_count() -> None:
    five = Scale(min=1, max=5, step=1)
    answers = counted({5: 3, 4: 4, 2: 2, 1: 1})
    assert estimate(Metric(id="m", name="Top", kind=MetricKind.TOP_BOX, scale=five), answers).value == 0.3
    assert estimate(Metric(id="m", name="Net", kind=MetricKind.NET_SHARE, scale=five), answers).value == 0.2


def test_weights_shift_the_value_and_widen_the_interval() -> None:
    # Ten answers: five happy ones weigh 3, five others 1; (20)² / (5·9 + 5·1) = 8 effective answers, 6 of them happy
    weighted = Score(id="s", subject_id="t", metric_id="m", counts=(Count(5, 5, 15.0, 45.0), Count(1, 5, 5.0, 5.0)))
    assert rounded(estimate(CSAT, weighted), 3) == (10, *rounded(estimate(CSAT, counted({5: 6, 1: 2})), 3)[1:])


answers_on_five = st.dictionaries(st.integers(1, 5), st.integers(1, 1_000), min_size=1)
bounded = st.sampled_from([CSAT, CES, EMOTION, NPS])


@given(bounded, answers_on_five, st.randoms())
def test_the_order_of_counts_does_not_matter(metric: Metric, answers: dict[float, int], chance: Random) -> None:
    shuffled = list(answers.items())
    chance.shuffle(shuffled)
    assert estimate(metric, counted(dict(shuffled))) == estimate(metric, counted(answers))


@given(bounded, answers_on_five)
def test_value_and_interval_lie_within_the_scale(metric: Metric, answers: dict[float, int]) -> None:
    found = estimate(metric, counted(answers))
    least, most = {"nps": (-100, 100), "csat": (0, 1), "ces": (1, 7), "emotion": (-1, 1)}[metric.id]
    assert found.value is not None
    assert found.low is not None
    assert found.high is not None
    assert least <= found.low <= found.value <= found.high <= most


@given(bounded, answers_on_five, st.floats(0.01, 100))
def test_equal_weights_are_no_weights(metric: Metric, answers: dict[float, int], weight: float) -> None:
    weighted = tuple(Count(value, n, n * weight, n * weight**2) for value, n in answers.items())
    found = estimate(metric, Score(id="s", subject_id="t", metric_id="m", counts=weighted))
    plain = estimate(metric, counted(answers))
    assert (found.value, found.low, found.high) == pytest.approx((plain.value, plain.low, plain.high), abs=1e-6)


@given(st.lists(st.integers(1, 7), min_size=2, max_size=50))
def test_sums_tell_a_mean_as_counts_do(values: list[int]) -> None:
    by_counts = estimate(CES, counted({value: values.count(value) for value in values}))
    by_sums = estimate(CES, summed(values))
    assert (by_sums.value, by_sums.low, by_sums.high) == pytest.approx((by_counts.value, by_counts.low, by_counts.high))


def test_two_nps_waves_are_compared_by_z_on_the_adjusted_values() -> None:
    found = compare(NPS, counted({9: 7, 7: 12, 6: 12}), counted({9: 13, 7: 15, 6: 8}))
    assert found is not None
    assert found.statistic is not None
    assert found.p is not None
    assert (round(found.statistic, 2), round(found.p, 3)) == (1.55, 0.121)
    assert round(found.difference, 1) == 30.0  # 5/36 − −5/31, in points


def test_a_fall_has_a_negative_difference_and_statistic() -> None:
    found = compare(CES, counted({6: 20, 7: 20}), counted({2: 20, 3: 20}))
    assert found is not None
    assert found.statistic is not None
    assert found.difference == -4
    assert found.statistic < -10


def test_shares_and_open_means_are_compared_too() -> None:
    share = compare(CSAT, counted({5: 2, 1: 8}), counted({5: 7, 1: 3}))
    assert share is not None
    assert share.p == pytest.approx(0.0241, abs=5e-5)
    cost = compare(COST, summed([2, 4, 6, 8, 10]), summed([1, 2, 3, 4, 5]))
    assert cost is not None
    assert cost.p == pytest.approx(0.1075, abs=5e-5)


def test_a_score_without_answers_cannot_be_compared() -> None:
    assert compare(CSAT, counted({}), counted({5: 3})) is None


def test_a_difference_without_spread_on_an_open_scale_is_told_without_a_p() -> None:
    assert compare(COST, summed([4]), summed([5])) == Comparison(1, None, None)


def test_built_in_metrics_keep_their_ids() -> None:
    assert list(BUILT_IN) == [
        "nps",
        "csat",
        "ces",
        "ces-easy",
        "ces-reversed",
        "first-contact-resolution",
        "resolution-time",
        "success",
        "ease",
        "emotion",
        "conversion",
        "retention",
        "churn",
        "purchase-frequency",
        "up-sell",
        "cross-sell",
        "cost-to-serve",
    ]


def test_what_costs_the_customer_or_the_company_is_better_lower() -> None:
    lower = [id_ for id_, metric in BUILT_IN.items() if metric.better == "lower"]
    assert lower == ["ces-reversed", "resolution-time", "churn", "cost-to-serve"]
