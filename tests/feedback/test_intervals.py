import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.feedback.intervals import (
    Interval,
    Proportion,
    Sample,
    Thirds,
    compare_means,
    compare_nps,
    compare_shares,
    effective_n,
    holm,
    mean_interval,
    net_share_interval,
    nps_interval,
    wilson,
)

FIVE = Interval(1, 5)
numbers = st.integers(0, 5_000)
some = st.tuples(numbers, numbers, numbers).filter(any)


def rounded(interval: Interval | None, digits: int = 1) -> tuple[float, float] | None:
    return None if interval is None else (round(interval.low, digits), round(interval.high, digits))


def width(interval: Interval | None) -> float:
    assert interval is not None
    return interval.high - interval.low


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ((60, 15, 25), (17.5, 50.4)),
        ((250, 675, 75), (14.1, 20.8)),
        ((3, 2, 1), (-26.7, 71.2)),
        ((5, 0, 0), (17.5, 100)),
        ((0, 0, 5), (-100, -17.5)),
        ((0, 0, 0), None),
    ],
)
def test_nps_intervals_are_the_published_ones(
    answers: tuple[int, int, int], expected: tuple[float, float] | None
) -> None:
    assert rounded(nps_interval(*answers)) == expected


def test_a_single_promoter_says_next_to_nothing() -> None:
    assert rounded(nps_interval(1, 0, 0)) == (-48.5, 100)


@given(some)
def test_nps_intervals_stay_on_the_scale_and_hold_the_value(answers: tuple[int, int, int]) -> None:
    promoters, _, detractors = answers
    interval = nps_interval(*answers)
    assert interval is not None
    value = 100 * (promoters - detractors) / sum(answers)
    assert -100 <= interval.low <= value + 1e-9
    assert value - 1e-9 <= interval.high <= 100


@given(some)
def test_nps_intervals_are_mirrored_when_promoters_and_detractors_change_places(answers: tuple[int, int, int]) -> None:
    promoters, passives, detractors = answers
    one, other = nps_interval(*answers), nps_interval(detractors, passives, promoters)
    assert one is not None
    assert other is not None
    assert (one.low, one.high) == pytest.approx((-other.high, -other.low))


@given(some, st.integers(2, 50))
def test_more_answers_of_the_same_kind_narrow_the_nps_interval(answers: tuple[int, int, int], times: int) -> None:
    top, middle, bottom = answers
    more = net_share_interval(times * top, times * middle, times * bottom)
    assert width(more) < width(net_share_interval(*answers))


def test_a_higher_confidence_asks_for_a_wider_interval() -> None:
    assert width(nps_interval(60, 15, 25, 0.99)) > width(nps_interval(60, 15, 25, 0.95))


def test_four_of_five_by_wilson() -> None:
    assert rounded(wilson(4, 5), 3) == (0.376, 0.964)


@pytest.mark.parametrize(
    ("successes", "n", "expected"),
    # The last two as in Newcombe 1998, Statistics in Medicine 17, table I, method 3.
    [(0, 0, None), (0, 1, (0, 0.7935)), (1, 1, (0.2065, 1)), (81, 263, (0.2553, 0.3662)), (0, 20, (0, 0.1611))],
)
def test_wilson_intervals_are_the_published_ones(successes: int, n: int, expected: tuple[float, float] | None) -> None:
    assert rounded(wilson(successes, n), 4) == expected


@given(st.integers(1, 5_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), st.integers(2, 50))
def test_wilson_intervals_hold_the_share_and_narrow_with_n(share: tuple[int, int], times: int) -> None:
    successes, n = share
    interval = wilson(successes, n)
    assert interval is not None
    assert 0 <= interval.low <= successes / n <= interval.high <= 1
    assert width(wilson(times * successes, times * n)) < width(interval)


def test_the_mean_of_five_answers_by_t() -> None:
    # 2, 4, 4, 5, 5: mean 4, s² 1.5, t 2.776; 4 ± 2.776 · √(1.5 / 5)
    assert rounded(mean_interval(Sample(5, 4, 1.5)), 3) == (2.479, 5.521)


def test_the_interval_of_a_mean_ends_where_its_scale_ends() -> None:
    assert rounded(mean_interval(Sample(5, 4, 1.5), FIVE), 3) == (2.479, 5)


def test_no_answers_have_no_interval() -> None:
    assert mean_interval(Sample(0, 0, 0), FIVE) is None


def test_five_equal_answers_do_not_claim_certainty() -> None:
    # With one answer at either end: 5, 5, 5, 5, 5, 1, 5 have mean 31/7 and s² 16/7; t 2.447.
    assert rounded(mean_interval(Sample(5, 5, 0), FIVE), 2) == (3.03, 5)


def test_one_answer_says_nothing_about_a_mean() -> None:
    assert mean_interval(Sample(1, 4, 0), FIVE) == FIVE


@pytest.mark.parametrize("sample", [Sample(1, 30, 0), Sample(7, 30, 0)])
def test_without_spread_an_open_scale_gives_no_interval(sample: Sample) -> None:
    assert mean_interval(sample, Interval(0, math.inf)) is None


@given(st.floats(1, 5), st.integers(1, 1_000), st.integers(2, 50))
def test_more_equal_answers_narrow_the_interval_of_their_mean(value: float, n: int, times: int) -> None:
    few, many = mean_interval(Sample(n, value, 0), FIVE), mean_interval(Sample(times * n, value, 0), FIVE)
    assert few is not None
    assert 1 <= few.low <= value <= few.high <= 5
    assert width(many) <= width(few)


def test_two_nps_waves_by_z_on_the_adjusted_values() -> None:
    found = compare_nps(Thirds(13, 15, 8), Thirds(7, 12, 12))
    assert found is not None
    assert (round(found.statistic, 2), round(found.p, 3)) == (1.55, 0.121)


def test_two_shares_by_agresti_and_caffo() -> None:
    # 7/10 against 2/10: 8/12 and 3/12; 0.41667 / √(0.018519 + 0.015625)
    found = compare_shares(Proportion(7, 10), Proportion(2, 10))
    assert found is not None
    assert (round(found.statistic, 3), round(found.p, 4)) == (2.255, 0.0241)


def test_two_means_by_welch() -> None:
    # 1 … 5 against 2, 4, 6, 8, 10: t −3/√(0.5 + 2) and 6.25 / ((0.25 + 4) / 4) degrees of freedom
    found = compare_means(Sample(5, 3, 2.5), Sample(5, 6, 10))
    assert found is not None
    assert (round(found.statistic, 4), round(found.p, 4)) == (-1.8974, 0.1075)


def test_two_groups_of_five_equal_answers_can_be_compared_and_stay_unsure() -> None:
    found = compare_means(Sample(5, 5, 0), Sample(5, 4, 0), FIVE)
    assert found is not None
    assert 0.1 < found.p < 1


@pytest.mark.parametrize(
    "found",
    [
        compare_nps(Thirds(0, 0, 0), Thirds(1, 1, 1)),
        compare_shares(Proportion(1, 2), Proportion(0, 0)),
        compare_means(Sample(0, 0, 0), Sample(5, 4, 1), FIVE),
        compare_means(Sample(5, 4, 0), Sample(5, 3, 0)),
    ],
)
def test_what_cannot_be_compared_has_no_significance(found: object) -> None:
    assert found is None


@given(some, some)
def test_a_comparison_turned_round_only_changes_its_sign(
    one: tuple[int, int, int], other: tuple[int, int, int]
) -> None:
    forth, back = compare_nps(Thirds(*one), Thirds(*other)), compare_nps(Thirds(*other), Thirds(*one))
    assert forth is not None
    assert back is not None
    assert (forth.statistic, forth.p) == pytest.approx((-back.statistic, back.p))


def test_holm_corrects_the_smallest_most_and_keeps_the_order_given() -> None:
    # Holm's steps for 0.01, 0.04, 0.03, 0.005 of four: 4·0.005, 3·0.01, 2·0.03, then no less than 0.06.
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx((0.03, 0.06, 0.06, 0.02))


def test_holm_of_one_or_of_nothing() -> None:
    assert holm([0.02]) == (0.02,)
    assert holm([]) == ()
    assert holm([0.7, 0.8]) == (1.0, 1.0)


def test_equal_weights_count_every_answer_once() -> None:
    assert effective_n(w=30, w2=90) == 10  # ten answers of weight 3
    assert effective_n(w=0, w2=0) == 0
