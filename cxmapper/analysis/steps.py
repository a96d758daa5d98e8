"""Differences on the scale of ratings by hand, −2 … +2."""

_EXACT = 1e-9
"""Differences of decimals are off by less than this: 0.3 − (−0.7) is one step."""


def is_below(value: float, reference: float, least: float = 0.0) -> bool:
    """Whether a value lies at least so many steps below another; with 0 steps, below it at all."""
    return reference - value >= max(least, 2 * _EXACT) - _EXACT
