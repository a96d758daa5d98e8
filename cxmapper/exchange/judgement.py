"""The metric `Score`: numbers that somebody gave a touchpoint, on 1–5 unless they say otherwise."""

from collections.abc import Sequence

from cxmapper.model.records import Metric, MetricKind, Scale

LOWEST, NEUTRAL, HIGHEST = 1, 3, 5
"""Mermaid's scale: a score of 3 has the neutral face."""


def score_metric(values: Sequence[float]) -> Metric:
    """The metric `Score`, a judgement, with a scale that holds these values; whole steps where all are whole."""
    low, high = score_range(values)
    whole = all(float(value).is_integer() for value in (low, *values))
    scale = Scale(min=low, max=high, step=1 if whole else None)
    return Metric(id="score", name="Score", kind=MetricKind.MEAN, scale=scale, judgement=True)


def score_range(values: Sequence[float]) -> tuple[float, float]:
    """1–5; where a value lies outside, from the lowest found to the highest (if all are the same, from or to 1–5)."""
    low, high = min(values, default=LOWEST), max(values, default=HIGHEST)
    if low == high or (low >= LOWEST and high <= HIGHEST):
        return min(low, LOWEST), max(high, HIGHEST)
    return low, high


def emotion(score: float) -> float:
    """The hand rating, −2 … +2, of a score: 1–5 as −2 … +2, what lies beyond as the nearest end."""
    return max(-2, min(2, score - NEUTRAL))
