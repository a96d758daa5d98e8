"""Student's t distribution, for any number of degrees of freedom from 1 up (weighted answers give fractions)."""

import math
from functools import lru_cache
from statistics import NormalDist

_NORMAL = NormalDist()
_NORMAL_FROM = 1e6
"""From so many degrees of freedom on t is the normal distribution to 3 parts in a million."""


def two_sided_p(t: float, df: float) -> float:
    """Probability (0–1) that |T| is at least |t|: the regularised incomplete beta I(df/(df+t²); df/2, ½).

    NIST Digital Library of Mathematical Functions, 8.17(vii).
    """
    if df >= _NORMAL_FROM:
        return 2 * _NORMAL.cdf(-abs(t))
    return _incomplete_beta(df / (df + t * t), t * t / (df + t * t), df / 2, 0.5)


@lru_cache(maxsize=4096)
def critical_t(confidence: float, df: float) -> float:
    """Find the t that |T| stays below with probability `confidence` (0–1, exclusive); 2.776 for 0.95 and 4.

    Newton's method from the normal quantile: it lies below t, and the tail is convex there, so that the
    steps only ever approach.
    """
    t = _NORMAL.inv_cdf((1 + confidence) / 2)
    if df >= _NORMAL_FROM:
        return t
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)
    for _ in range(200):
        density = scale * (1 + t * t / df) ** (-(df + 1) / 2)
        step = (two_sided_p(t, df) - (1 - confidence)) / (2 * density)
        t += step
        if abs(step) <= 1e-12 * t:
            break
    return t


def _incomplete_beta(x: float, rest: float, a: float, b: float) -> float:
    """I(x; a, b), with `rest` = 1 − x given apart because near x = 1 the subtraction would lose it."""
    if x <= 0 or rest <= 0:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - _incomplete_beta(rest, x, b, a)
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log(rest)
    return math.exp(log_front) / (a * _continued_fraction(x, a, b))


def _continued_fraction(x: float, a: float, b: float) -> float:
    """1 + d₁/(1 + d₂/(1 + …)) of DLMF 8.17.22, from the front by Lentz's method."""
    value, ratio, inverse = 1.0, 1.0, 0.0
    for index in range(1, 10_000):
        m = index // 2
        if index % 2:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        inverse = 1 / (1 + term * inverse)
        ratio = 1 + term / ratio
        value *= ratio * inverse
        if abs(ratio * inverse - 1) < 1e-15:
            break
    return value
