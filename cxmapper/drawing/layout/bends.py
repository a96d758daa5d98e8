"""Pieces of links as cubic Bézier segments: three points each, after the one where they start."""

from math import copysign

from cxmapper.drawing.shapes import Point

BEND = 30.0
"""Widest quarter turn between an upper or lower edge and a gap, and how high one may be."""
KNEE = 20.0


def glide(start: Point, stop: Point) -> tuple[Point, ...]:
    """Leave level and arrive level."""
    (x0, y0), (x1, y1) = start, stop
    reach = (x1 - x0) * 0.57
    return ((x0 + reach, y0), (x1 - reach, y1), stop)


def straight(start: Point, stop: Point) -> tuple[Point, ...]:
    """Go straight."""
    (x0, y0), (x1, y1) = start, stop
    return ((x0 + (x1 - x0) / 3, y0 + (y1 - y0) / 3), (x1 - (x1 - x0) / 3, y1 - (y1 - y0) / 3), stop)


def _turn(start: Point, stop: Point, *, upright: bool) -> tuple[Point, ...]:
    """Make a quarter turn, leaving upright and arriving level, or the other way round."""
    (x0, y0), (x1, y1) = start, stop
    soft = 0.55
    if upright:
        return ((x0, y0 + (y1 - y0) * soft), (x1 - (x1 - x0) * soft, y1), stop)
    return ((x0 + (x1 - x0) * soft, y0), (x1, y1 - (y1 - y0) * soft), stop)


def arch(start: Point, level: float, stop: Point) -> list[Point]:
    """Leave upright, run along a level, arrive upright."""
    (x0, y0), (x1, y1) = start, stop
    way = copysign(min(BEND, abs(x1 - x0) / 2), x1 - x0)
    one = (x0, level + min(max(y0 - level, -KNEE), KNEE))
    other = (x1, level + min(max(y1 - level, -KNEE), KNEE))
    points: list[Point] = []
    if one != start:
        points += straight(start, one)
    points += _turn(one, (x0 + way, level), upright=True)
    points += straight((x0 + way, level), (x1 - way, level))
    points += _turn((x1 - way, level), other, upright=False)
    if other != stop:
        points += straight(other, stop)
    return points
