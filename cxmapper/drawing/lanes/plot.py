"""The plot of the experience lane: where the values of each persona stand, and what is covered already."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import dist, inf
from operator import attrgetter
from typing import NamedTuple

from msgspec import Struct

from cxmapper.drawing.layout.curve import Curve, monotone, points_along
from cxmapper.drawing.shapes import Point, Rect, Spot
from cxmapper.model.record import Id, View
from cxmapper.model.records import Persona

ABREAST = 17.0
"""Markers are at least so far apart, where there is room for that."""
ASIDE = (0.0, -6.0, 6.0, -12.0, 12.0, -17.0, 17.0, -34.0, 34.0)

CONTEXT = 3
"""So many stops away nothing bears upon a curve any more."""
FAR = 60
"""Nor does what is so many stages away, however few stops there are between."""

LEFT_EDGE = attrgetter("x")


class Plot(Struct, frozen=True):
    """Where +2 and −2 lie in a figure."""

    top: float
    bottom: float

    def y(self, value: float) -> float:
        """The height of a step."""
        return self.bottom - (value + 2) / 4 * (self.bottom - self.top)


class Stop(NamedTuple):
    """A touchpoint on a persona's way: how much room it has, what was expected and perceived (−2 … +2).

    `x` is counted from the left edge of its stage.
    """

    x: float
    room: float
    expected: float | None
    perceived: float | None
    touchpoint_id: Id = ""


Way = tuple[Stop, ...]
"""A persona's stops in a stage, or in what a band has of it, from left to right."""


class Piece(NamedTuple):
    """What a band has of a stage: the cell, its left edge on the map and its width, and each persona's way."""

    cell: str
    x: float
    wide: float
    ways: tuple[Way, ...]


Beside = tuple[tuple[float, Way], ...]
"""Stops of other pieces, and how far these are to the right."""


class Among(NamedTuple):
    """A persona's way through a piece, and enough of what is before and after it to draw it as a part of the whole.

    All of it is counted from the piece's left edge, so that it stays the same where a column is put before it; what is
    after it only when it is asked for, since that is compared for each piece and drawn for one.
    """

    before: Way
    way: Way
    after: Beside

    def stops(self) -> Way:
        """All of it."""
        return (*self.before, *self.way, *_moved(self.after))

    @property
    def end(self) -> float:
        """Where the first stop after the piece is; infinity where there is none."""
        return next(_moved(self.after)).x if self.after else inf


def among(pieces: Sequence[Piece], place: int, persona: int, reach: float) -> Among:
    """A persona's way through a piece with three stops on both sides, and all that are within reach to the right."""
    here = pieces[place]
    before: list[Stop] = []
    for at in range(place - 1, max(0, place - FAR) - 1, -1):
        wanted = CONTEXT - len(before)
        if wanted <= 0:
            break
        before[:0] = _moved([(pieces[at].x - here.x, pieces[at].ways[persona][-wanted:])])
    after: list[tuple[float, Way]] = []
    wanted = CONTEXT
    for at in range(place + 1, min(len(pieces), place + FAR)):
        dx = pieces[at].x - here.x
        if wanted <= 0 and dx > here.wide + reach:
            break
        way = pieces[at].ways[persona]
        count = max(wanted, bisect_right(way, here.wide + reach - dx, key=LEFT_EDGE))
        wanted -= len(way)
        if way[:count]:
            after.append((dx, way[:count]))
    return Among(tuple(before), here.ways[persona], tuple(after))


def _moved(beside: Iterable[tuple[float, Way]]) -> Iterator[Stop]:
    for dx, way in beside:
        for stop in way:
            yield Stop(stop.x + dx, stop.room, stop.expected, stop.perceived, stop.touchpoint_id)


def points_of(stops: Sequence[Stop], plot: Plot, view: View) -> list[tuple[float, float | None]]:
    """What was expected or perceived, as the curve goes through it; a height of None where nobody knows."""
    values = [(stop.x, stop.expected if view is View.EXPECTED else stop.perceived) for stop in stops]
    return [(x, None if value is None else plot.y(value)) for x, value in values]


def spots_of(
    stops: Sequence[Stop],
    plot: Plot,
    persona: Persona | None,
    view: View,
    aside: Mapping[tuple[Id, float], float] | None = None,
) -> tuple[Spot, ...]:
    """Where a persona's curve passes what was expected or perceived, at its markers."""
    about = (persona.id if persona else None, view)
    values = ((stop, stop.expected if view is View.EXPECTED else stop.perceived) for stop in stops)
    return tuple(
        Spot(stop.touchpoint_id, *about, value, x, plot.y(value), plot.top, plot.bottom)
        for stop, value in values
        if value is not None
        for x in [stop.x + (aside or {}).get((key_of(persona), stop.x), 0.0)]
    )


def around(x: float, y: float) -> Rect:
    """What a marker covers."""
    return Rect(x - 9, y - 9, 18, 18)


def values_of(stop: Stop) -> Iterator[float]:
    """The steps that are known at a stop."""
    yield from (value for value in (stop.perceived, stop.expected) if value is not None)


def key_of(persona: Persona | None) -> Id:
    """A key for a persona, or for everyone."""
    return persona.id if persona else "everyone"


def aside_of(
    ways: Mapping[Persona | None, Sequence[Stop]], plot: Plot, reference: Persona | None
) -> dict[tuple[Id, float], float]:
    """How far to the right markers move, by persona and x, so that none hides another; the reference's stays."""
    placed: defaultdict[float, list[Point]] = defaultdict(list)
    aside: dict[tuple[Id, float], float] = {}
    for persona in sorted(ways, key=lambda persona: persona != reference):
        for stop in ways[persona]:
            if stop.perceived is not None and stop.room >= ABREAST * len(ways):
                y, others = plot.y(stop.perceived), placed[stop.x]
                free = (dx for dx in ASIDE if all(dist((dx, y), other) >= ABREAST for other in others))
                aside[key_of(persona), stop.x] = dx = next(free, 0.0)
                others.append((dx, y))
    return aside


class Line(NamedTuple):
    """A curve from one stop to the next, and between which x it runs."""

    left: float
    right: float
    curve: Curve


def lines_of(ways: Mapping[Persona | None, Sequence[Stop]], plot: Plot) -> tuple[Line, ...]:
    """The curves from stop to stop."""
    found = []
    for stops in ways.values():
        for view in (View.PERCEIVED, View.EXPECTED):
            for stretch in monotone(points_of(stops, plot, view)):
                for (_, *before), piece in pairwise(stretch):
                    _, *numbers = piece
                    found.append(Line(before[-2], numbers[-2], (("M", *before[-2:]), piece)))
    return tuple(found)


def covered_by(lines: Sequence[Line], x: float, wide: float) -> list[Rect]:
    """What of these lines may reach what is said at x; only there they are followed."""
    first, last = x - wide - 30, x + wide + 30
    there = (line.curve for line in lines if line.left - 13 <= last and line.right - 13 >= first)
    spots = (Rect(x - 13, y - 2, 26, 4) for curve in there for x, y in points_along(curve))
    return [spot for spot in spots if first <= spot.x <= last]


def near(rects: Sequence[Rect], x: float, wide: float) -> Sequence[Rect]:
    """Those of sorted rectangles that may reach what is said at x."""
    first = bisect_left(rects, x - wide - 30, key=LEFT_EDGE)
    return rects[first : bisect_right(rects, x + wide + 30, key=LEFT_EDGE)]
