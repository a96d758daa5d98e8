"""How sure a number counted from answers is: intervals, and what tells two waves apart.

Plain numbers in, plain numbers out. Shares run 0–1, net shares −1…1, NPS −100…100 points, confidence 0–1
exclusive. Every n may be fractional: weighted answers enter by their effective number (`effective_n`).
Every interval lies within its scale and holds the value that was observed.
"""

import math
from collections.abc import Sequence
from statistics import NormalDist
from typing import NamedTuple

from msgspec import Struct

from cxmapper.feedback.student import critical_t, two_sided_p

_NORMAL = NormalDist()


class Interval(Struct, frozen=True):
    """From `low` to `high`, both included, in the unit of its value; also a scale's two ends (infinite: open)."""

    low: float
    high: float


UNBOUNDED = Interval(-math.inf, math.inf)


class Thirds(NamedTuple):
    """How many answered at the top, between, and at the bottom of a scale: promoters, passives, detractors."""

    top: float
    middle: float
    bottom: float


class Proportion(NamedTuple):
    """How many of n answers count as a success."""

    successes: float
    n: float


class Sample(NamedTuple):
    """Answers by their effective number, their mean and their variance (divisor n − 1; 0 for one answer)."""

    n: float
    mean: float
    variance: float


class Significance(NamedTuple):
    """A z or t of a difference (positive: the first is higher) and its two-sided p (0–1)."""

    statistic: float
    p: float


def effective_n(w: float, w2: float) -> float:
    """(Σw)²/Σw² of the weights (Kish 1965, Survey Sampling): as many unweighted answers would say as much."""
    return w * w / w2 if w2 > 0 else 0.0


def nps_interval(promoters: float, passives: float, detractors: float, confidence: float = 0.95) -> Interval | None:
    """Adjusted-Wald interval of the Net Promoter Score, in points (−100 … 100); None without answers.

    Adds ¾ promoter, 1½ passives and ¾ detractor before the Wald formula (Rocks 2016, The American
    Statistician 70(4)), so that five equal answers do not claim certainty. Clamped to the scale.
    """
    share = net_share_interval(promoters, passives, detractors, confidence)
    return share and Interval(100 * share.low, 100 * share.high)


def net_share_interval(top: float, middle: float, bottom: float, confidence: float = 0.95) -> Interval | None:
    """Adjusted-Wald interval of the top's share minus the bottom's (−1 … 1); None without answers.

    NPS is the net share of 0–10, so Rocks's formula holds for other scales' ends as it stands. A single
    answer at an end is the one case in which the adjusted interval would miss the value; it is widened to it.
    """
    n = top + middle + bottom
    if n <= 0:
        return None
    net, variance = _adjusted_net_share(Thirds(top, middle, bottom))
    half = _critical_z(confidence) * math.sqrt(variance)
    return _within(net - half, net + half, (top - bottom) / n, Interval(-1.0, 1.0))


def wilson(successes: float, n: float, confidence: float = 0.95) -> Interval | None:
    """Score interval of a share (0–1), by Wilson 1927 (JASA 22); None without answers."""
    if n <= 0:
        return None
    z = _critical_z(confidence)
    share = successes / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return _within(centre - half, centre + half, share, Interval(0.0, 1.0))


def mean_interval(sample: Sample, scale: Interval = UNBOUNDED, confidence: float = 0.95) -> Interval | None:
    """Interval of a mean by Student's t, in the answers' unit, clamped to the scale; None without answers.

    Answers that are all equal, or effectively fewer than two, show no spread of their own: one answer at
    either end of the scale is added to them first, as Agresti & Caffo (2000) add a success and a failure to
    a share. Five times 5 of 1–5 then reads 3.0 … 5. On a scale with an open end nothing bounds the
    unseen answers: None.
    """
    if sample.n <= 0:
        return None
    if _shows_no_spread(sample):
        if not _bounded(scale):
            return None
        seen = _with_both_ends(sample, scale)
    else:
        seen = sample
    half = critical_t(confidence, seen.n - 1) * math.sqrt(seen.variance / seen.n)
    return _within(seen.mean - half, seen.mean + half, sample.mean, scale)


def compare_nps(first: Thirds, second: Thirds) -> Significance | None:
    """Give the z between two Net Promoter Scores, or net shares of one scale; None where one has no answers.

    Difference of the adjusted values over the root of their summed adjusted variances (Rocks 2016).
    """
    if sum(first) <= 0 or sum(second) <= 0:
        return None
    one, one_variance = _adjusted_net_share(first)
    other, other_variance = _adjusted_net_share(second)
    return _by_z(one - other, one_variance + other_variance)


def compare_shares(first: Proportion, second: Proportion) -> Significance | None:
    """Give the z between two shares; None where one has no answers.

    One success and one failure are added to each (Agresti & Caffo 2000, The American Statistician 54(4)),
    so that five of five against none of five stays finite.
    """
    if first.n <= 0 or second.n <= 0:
        return None
    one, one_variance = _adjusted_share(first)
    other, other_variance = _adjusted_share(second)
    return _by_z(one - other, one_variance + other_variance)


def compare_means(first: Sample, second: Sample, scale: Interval = UNBOUNDED) -> Significance | None:
    """Give the t between two means by Welch 1947 (Biometrika 34), with his degrees of freedom.

    Where one of them shows no spread, an answer at either end of the scale is added to both, as in
    `mean_interval`. None where one has no answers, or shows no spread on an open scale.
    """
    if first.n <= 0 or second.n <= 0:
        return None
    if _shows_no_spread(first) or _shows_no_spread(second):
        if not _bounded(scale):
            return None
        first, second = _with_both_ends(first, scale), _with_both_ends(second, scale)
    one, other = first.variance / first.n, second.variance / second.n
    t = (first.mean - second.mean) / math.sqrt(one + other)
    part = one / (one + other)
    df = 1 / (part**2 / (first.n - 1) + (1 - part) ** 2 / (second.n - 1))
    return Significance(t, two_sided_p(t, df))


def holm(ps: Sequence[float]) -> tuple[float, ...]:
    """Correct the p-values of one family of comparisons by Holm 1979 (Scand. J. Statistics 6), in their order."""
    corrected = [0.0] * len(ps)
    so_far = 0.0
    for rank, index in enumerate(sorted(range(len(ps)), key=ps.__getitem__)):
        so_far = max(so_far, min(1.0, (len(ps) - rank) * ps[index]))
        corrected[index] = so_far
    return tuple(corrected)


def holm_of_known(ps: Sequence[float | None]) -> list[float | None]:
    """The same where some p-values are unknown, and so no comparisons."""
    known = iter(holm([p for p in ps if p is not None]))
    return [None if p is None else next(known) for p in ps]


def is_sure(p: float | None, alpha: float) -> bool:
    """Whether chance is ruled out at this level (0–1); an unknown p rules out nothing."""
    return p is not None and p < alpha


def _critical_z(confidence: float) -> float:
    return _NORMAL.inv_cdf((1 + confidence) / 2)


def _by_z(difference: float, variance: float) -> Significance:
    z = difference / math.sqrt(variance)
    return Significance(z, 2 * _NORMAL.cdf(-abs(z)))


def _adjusted_net_share(thirds: Thirds) -> tuple[float, float]:
    n = sum(thirds) + 3
    top, bottom = (thirds.top + 0.75) / n, (thirds.bottom + 0.75) / n
    return top - bottom, (top + bottom - (top - bottom) ** 2) / n


def _adjusted_share(counted: Proportion) -> tuple[float, float]:
    n = counted.n + 2
    share = (counted.successes + 1) / n
    return share, share * (1 - share) / n


def _shows_no_spread(sample: Sample) -> bool:
    return sample.variance <= 0 or sample.n < 2


def _bounded(scale: Interval) -> bool:
    return math.isfinite(scale.low) and math.isfinite(scale.high)


def _with_both_ends(sample: Sample, scale: Interval) -> Sample:
    n = sample.n + 2
    mean = (sample.n * sample.mean + scale.low + scale.high) / n
    squares = (
        (sample.n - 1) * sample.variance
        + sample.n * (sample.mean - mean) ** 2
        + (scale.low - mean) ** 2
        + (scale.high - mean) ** 2
    )
    return Sample(n, mean, squares / (n - 1))


def _within(low: float, high: float, observed: float, scale: Interval) -> Interval:
    """Clamped to the scale, and never short of what was observed (itself within the scale)."""
    observed = min(max(observed, scale.low), scale.high)
    return Interval(max(min(low, observed), scale.low), min(max(high, observed), scale.high))
