"""Smooth curves through known values, and the area between two of them. y grows downwards, as in a Drawing."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from math import hypot, inf
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cxmapper.drawing.shapes import Point, Segment

Curve = tuple[Segment, ...]

Numbers = NDArray[np.float64]

Span = tuple[float, float]
EVERYWHERE: Span = (-inf, inf)

SAMPLES = 16
"""Steps in which the area between two curves follows each of their segments.

A straight step leaves the curve by 6 / 8 / 16², 0.3 %, of the segment's height at most, less than half a line is thick.
"""

Column = Sequence[float]
"""x, and the heights there of the first and of the second curve."""

_X = attrgetter("x")


class Knot(NamedTuple):
    """A point that the curve passes, and its slope there (dy / dx)."""

    x: float
    y: float
    slope: float


def monotone(points: Sequence[tuple[float, float | None]], span: Span = EVERYWHERE) -> tuple[Curve, ...]:
    """Draw a curve through points (x, y), one Bézier path per unbroken stretch of at least two.

    None breaks the curve: nothing is known there. Between two points the curve never leaves their heights, so it
    shows no low or high that nobody recorded. With a `span` only the pieces between points in it are drawn; points
    around it still tell the slopes. Raises ValueError unless x grows from point to point.
    """
    low, high = span
    stretches = ([knot for knot in knots if low <= knot.x <= high] for knots in _stretches(points))
    return tuple(_path(knots) for knots in stretches if len(knots) > 1)


def points_along(curve: Curve) -> Iterator[Point]:
    """Points of a curve, eight to each of its pieces."""
    numbers = [number for _, *piece in curve for number in piece]
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    for at in range(0, len(points) - 1, 3):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points[at : at + 4]
        yield from ((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3) for a, b, c, d in _WEIGHTS)


_WEIGHTS = tuple(
    ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in (step / 8 for step in range(9))
)


def between(
    upper: Sequence[tuple[float, float | None]],
    lower: Sequence[tuple[float, float | None]],
    span: Span = EVERYWHERE,
) -> tuple[Curve, ...]:
    """Find the closed areas in which the curve through `lower` runs below the curve through `upper`.

    Only where both are known: over the x that their unbroken stretches share, within the span. Points as in `monotone`.
    """
    below = _stretches(lower)
    starts, ends = [knots[0].x for knots in below], [knots[-1].x for knots in below]
    pairs = [
        (above, shared)
        for above in _stretches(upper)
        for shared in below[bisect_right(ends, above[0].x) : bisect_left(starts, above[-1].x)]
    ]
    return tuple(area for columns in _sampled(pairs, span) for area in _areas(columns))


def _stretches(points: Sequence[tuple[float, float | None]]) -> list[list[Knot]]:
    """Split the points at the unknown ones and find the slopes."""
    if any(second[0] <= first[0] for first, second in pairwise(points)):
        raise ValueError("x must grow from point to point")
    stretches: list[list[Point]] = [[]]
    for x, y in points:
        if y is None:
            stretches.append([])
        else:
            stretches[-1].append((x, y))
    return [_knots(stretch) for stretch in stretches if stretch]


def _knots(points: Sequence[Point]) -> list[Knot]:
    """Give each point a slope that keeps the cubic on both sides monotone.

    Fritsch and Carlson 1980, "Monotone piecewise cubic interpolation", SIAM J. Numer. Anal. 17: three-point slopes,
    0 at lows and highs, drawn back into the circle of radius 3 (in units of the secant) where they would overshoot.
    """
    secants = [(y1 - y0) / (x1 - x0) for (x0, y0), (x1, y1) in pairwise(points)]
    if not secants:
        return [Knot(*points[0], 0.0)]
    middle = [(one + other) / 2 if one * other > 0 else 0.0 for one, other in pairwise(secants)]
    slopes = [secants[0], *middle, secants[-1]]
    for index, secant in enumerate(secants):
        steepness = hypot(slopes[index], slopes[index + 1])
        if steepness > 3 * abs(secant):
            slopes[index] *= 3 * abs(secant) / steepness
            slopes[index + 1] *= 3 * abs(secant) / steepness
    return [Knot(x, y, slope) for (x, y), slope in zip(points, slopes, strict=True)]


def _path(knots: Sequence[Knot]) -> Curve:
    """Write the cubics as Bézier segments: the inner points lie at thirds, so x grows evenly along each."""
    path: list[Segment] = [("M", knots[0].x, knots[0].y)]
    for one, other in pairwise(knots):
        third = (other.x - one.x) / 3
        low, high = min(one.y, other.y), max(one.y, other.y)
        leaving = min(max(one.y + one.slope * third, low), high)
        arriving = min(max(other.y - other.slope * third, low), high)
        path.append(("C", one.x + third, leaving, other.x - third, arriving, other.x, other.y))
    return tuple(path)


def _areas(columns: Sequence[Column]) -> list[Curve]:
    """Walk along both curves and close an area wherever the second comes up to the first."""
    areas: list[Curve] = []
    run: list[Column] = []
    for one, other in pairwise(columns):
        gap, next_gap = one[2] - one[1], other[2] - other[1]
        if gap > 0:
            run.append(one)
        if (gap > 0) != (next_gap > 0):
            run.append(_meeting(one, other))
            if gap > 0:
                areas.append(_closed(run))
                run = []
    if run:
        areas.append(_closed([*run, columns[-1]]))
    return areas


def _sampled(pairs: Sequence[tuple[Sequence[Knot], Sequence[Knot]]], span: Span) -> Iterator[list[Column]]:
    """Sample both curves of each pair over the x that they share, all pairs at once: numpy takes as long for one."""
    pieces: list[tuple[float, ...]] = []
    until = []
    for above, below in pairs:
        left, right = max(above[0].x, below[0].x, span[0]), min(above[-1].x, below[-1].x, span[1])
        if left < right:
            ends = sorted({left, right, *(knot.x for knot in (*above, *below) if left < knot.x < right)})
            pieces += ((*each, *_around(above, each[0]), *_around(below, each[0])) for each in pairwise(ends))
        until.append(len(pieces))
    if pieces:
        starts, stops, *knots = (each[:, None] for each in np.array(pieces).T)
        xs = starts + (stops - starts) * np.arange(SAMPLES + 1) / SAMPLES
        columns = np.stack((xs, _heights(xs, knots[:6]), _heights(xs, knots[6:])), axis=-1).tolist()
        for first, beyond in pairwise((0, *until)):
            if first < beyond:
                yield [*chain.from_iterable(each[:-1] for each in columns[first:beyond]), columns[beyond - 1][-1]]


def _around(knots: Sequence[Knot], x: float) -> tuple[float, ...]:
    """The two knots between which a curve runs on from there."""
    at = min(bisect_right(knots, x, key=_X), len(knots) - 1)
    return *knots[at - 1], *knots[at]


def _heights(xs: Numbers, knots: Sequence[Numbers]) -> Numbers:
    """Heights of cubics from one knot to another, in Hermite form."""
    x0, y0, slope0, x1, y1, slope1 = knots
    width = x1 - x0
    t = (xs - x0) / width
    rise = y0 + (y1 - y0) * t * t * (3 - 2 * t)
    height = rise + width * t * (1 - t) * (slope0 * (1 - t) - slope1 * t)
    bounded: Numbers = np.clip(height, np.minimum(y0, y1), np.maximum(y0, y1))
    return bounded


def _meeting(one: Column, other: Column) -> Column:
    """Find where the two curves meet between two samples, taking them as straight there."""
    gap, next_gap = one[2] - one[1], other[2] - other[1]
    share = gap / (gap - next_gap)
    x = one[0] + (other[0] - one[0]) * share
    y = one[1] + (other[1] - one[1]) * share
    return (x, y, y)


def _closed(run: Sequence[Column]) -> Curve:
    """Outline an area: along the first curve and back along the second."""
    outline = [(x, y) for x, y, _ in run] + [(x, y) for x, _, y in reversed(run)]
    first, *rest = outline
    return (("M", *first), *(("L", *point) for point in rest), ("Z",))
