"""How far a measured value falls short of another of the same metric, as a fraction 0–1 of what it could at most."""

import math

from cxmapper.feedback.metrics import Comparison, bounds
from cxmapper.model.records import Better, Metric

_SAME = 1e-9
"""Below this part of a scale a difference is rounding."""


def shortfall(metric: Metric, value: float, reference: float) -> float:
    """How much worse than the reference a value is, as part of the metric's scale; 0 where it is not worse.

    On a scale with an open end, such as of a duration, as part of the larger of the two.
    """
    ends = bounds(metric)
    return _part(metric, value, reference, ends.high - ends.low)


def below_bearable(metric: Metric, value: float, threshold: float) -> float:
    """How much worse than the threshold a value is, as part of the way from there to the bad end of the scale."""
    ends = bounds(metric)
    worst = ends.low if metric.better is Better.HIGHER else ends.high
    return _part(metric, value, threshold, abs(threshold - worst))


def _part(metric: Metric, value: float, reference: float, most: float) -> float:
    worse = for_better(metric, reference - value)
    whole = most if math.isfinite(most) and most > 0 else max(abs(value), abs(reference))
    part = worse / whole if whole else 0.0
    return 0.0 if part < _SAME else min(1.0, part)


def for_better(metric: Metric, difference: float) -> float:
    """A difference with its sign so turned that more is better."""
    return difference if metric.better is Better.HIGHER else -difference


def is_wholly_worse(metric: Metric, low: float | None, high: float | None, reference: float) -> bool:
    """Whether the whole interval lies on the bad side of a value; where an end is unknown nobody can say."""
    if low is None or high is None:
        return False
    return high < reference if metric.better is Better.HIGHER else low > reference


def got_worse(metric: Metric, change: Comparison) -> bool:
    """Whether the later of two values is the worse one."""
    return for_better(metric, change.difference) < 0
