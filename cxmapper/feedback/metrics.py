"""From a metric and what was counted to a value, its interval, and how it differs from another.

Units by kind: nps in points −100 … 100, top_box and share 0–1, net_share −1 … 1, mean, duration and money as
answered. No answers: no value, never 0. Intervals are at 95 % and end where the scale ends.
"""

import math

from msgspec import Struct

from cxmapper.feedback import answers
from cxmapper.feedback.intervals import (
    Interval,
    Proportion,
    Sample,
    Significance,
    Thirds,
    compare_means,
    compare_nps,
    compare_shares,
    mean_interval,
    net_share_interval,
    nps_interval,
    wilson,
)
from cxmapper.model.records import Metric, MetricKind, Score

_NET = (MetricKind.NPS, MetricKind.NET_SHARE)
_SHARE = (MetricKind.TOP_BOX, MetricKind.SHARE)


class Estimate(Struct, frozen=True):
    """A value with its 95 % interval, from `n` answers.

    `value` is None where nobody answered or the answers cannot give it (an NPS from sums); `low` and `high` are
    None, too, where nothing bounds them (a single answer on an open scale).
    """

    n: int
    value: float | None
    low: float | None
    high: float | None


class Comparison(Struct, frozen=True):
    """A later value minus an earlier one, in the metric's unit; its z or t, and two-sided p (0–1).

    The last two are None where the answers show no spread and nothing bounds it.
    """

    difference: float
    statistic: float | None
    p: float | None


def estimate(metric: Metric, score: Score) -> Estimate:
    """Value and 95 % interval of a score; see `cxmapper.feedback.intervals` for the formulas.

    nps: share from 9 (or `cut.top`) minus share up to 6 (or `cut.bottom`), times 100, adjusted Wald (Rocks 2016).
    net_share: the same of any scale, cut at its ends unless told, as a difference of shares.
    top_box, share: part of the answers from `cut.top` (unless told: the scale's max, else 1), Wilson.
    mean, duration, money: mean of the answers, Student's t; a duration is never below 0.
    """
    n, counted = answers.answered(score), _counted(metric, score)
    if counted is None:
        return Estimate(n, None, None, None)
    value, interval = _value(metric, counted), _interval(metric, counted)
    low, high = (None, None) if interval is None else (interval.low, interval.high)
    return Estimate(n, value, low, high)


def compare(metric: Metric, before: Score, after: Score) -> Comparison | None:
    """How the value changed from one score of a metric to another; None where one has no value.

    nps, net_share: z of the adjusted values (Rocks 2016); top_box, share: z after Agresti & Caffo 2000;
    mean, duration, money: Welch's t. Where several are looked at, correct the p with `holm`.
    """
    was, became = _counted(metric, before), _counted(metric, after)
    if was is None or became is None:
        return None
    found = _significance(metric, became, was)
    statistic, p = (None, None) if found is None else found
    return Comparison(_value(metric, became) - _value(metric, was), statistic, p)


def bounds(metric: Metric) -> Interval:
    """The two ends of what the metric's value can be, in its unit; infinite where the scale is open."""
    if metric.kind is MetricKind.NPS:
        return Interval(-100.0, 100.0)
    if metric.kind is MetricKind.NET_SHARE:
        return Interval(-1.0, 1.0)
    if metric.kind in _SHARE:
        return Interval(0.0, 1.0)
    if metric.scale is not None:
        return Interval(metric.scale.min, metric.scale.max)
    return Interval(0.0 if metric.kind is MetricKind.DURATION else -math.inf, math.inf)


def cut(metric: Metric) -> tuple[float | None, float | None]:
    """Up to which answer the bottom of the scale counts, and from which the top; None where it does not count."""
    if metric.kind in _NET:
        return _bottom(metric), _top(metric)
    return None, _top(metric) if metric.kind in _SHARE else None


def _counted(metric: Metric, score: Score) -> Thirds | Proportion | Sample | None:
    if metric.kind in _NET:
        return answers.thirds(score, _top(metric), _bottom(metric))
    if metric.kind in _SHARE:
        return answers.proportion(score, _top(metric))
    return answers.sample(score)


def _value(metric: Metric, counted: Thirds | Proportion | Sample) -> float:
    ends = bounds(metric)
    match counted:
        case Thirds(top, _, bottom):
            value = ends.high * (top - bottom) / sum(counted)
        case Proportion(successes, n):
            value = successes / n
        case Sample(_, mean, _):
            value = mean
    return min(max(value, ends.low), ends.high)  # weights can put the last digit beyond the end


def _interval(metric: Metric, counted: Thirds | Proportion | Sample) -> Interval | None:
    match counted:
        case Thirds():
            return (nps_interval if metric.kind is MetricKind.NPS else net_share_interval)(*counted)
        case Proportion():
            return wilson(*counted)
        case Sample():
            return mean_interval(counted, bounds(metric))


def _significance(
    metric: Metric, first: Thirds | Proportion | Sample, second: Thirds | Proportion | Sample
) -> Significance | None:
    match first, second:
        case Thirds(), Thirds():
            return compare_nps(first, second)
        case Proportion(), Proportion():
            return compare_shares(first, second)
        case Sample(), Sample():
            return compare_means(first, second, bounds(metric))
    return None


def _top(metric: Metric) -> float:
    if metric.cut is not None and metric.cut.top is not None:
        return metric.cut.top
    if metric.kind is MetricKind.NPS:
        return 9
    return 1 if metric.scale is None else metric.scale.max


def _bottom(metric: Metric) -> float:
    if metric.cut is not None and metric.cut.bottom is not None:
        return metric.cut.bottom
    if metric.kind is MetricKind.NPS:
        return 6
    return 0 if metric.scale is None else metric.scale.min
