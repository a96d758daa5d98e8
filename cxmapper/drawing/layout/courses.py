"""Which way each link takes through the lattice: straight on, along a gap, over the top, or out of the journey."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from enum import IntEnum, auto
from math import inf
from typing import NamedTuple

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from cxmapper.drawing.layout.channels import Hug, Run
from cxmapper.drawing.layout.lattice import Lattice
from cxmapper.drawing.shapes import Rect

LINE = 8.0
"""Height that a line takes in a gap; more where it turns into a card there, so that its arrow shows."""
LINE_TO_CARD = 15.0
DEPARTURE = 22.0
AROUND_LABEL = 5.0
INSET = 22.0
"""From a card's corner, where marks sit, to the first link on its upper or lower edge."""
DROP = 40.0
"""From a card's left edge to its only departure."""
NEXT_DROP = 24.0
"""Between two departures; the first of several begins this much farther to the left."""
MOST_IN_CELL = 3
"""So many departures fit below each other into a free cell."""
NEAREST = 1e6
"""Departures lie nearer to their row than anything else."""
BAR = 10.0
"""Half of the bar below a departure; its label begins a little beyond."""
ARROWS = 60.0
"""So much of a stretch that turns into a card must be seen beside its label."""
TURNS = 5
"""Places in an alley where links turn, side by side."""

Size = tuple[float, float]
Ints = NDArray[np.int64]


class Edge(Struct, frozen=True):
    """A link to be drawn from a card to another, or out of the journey (no target).

    `back` leads back, wherever its target stands. `label` is the width and height of what is written at it.
    """

    id: str
    source: str
    target: str | None
    back: bool = False
    label: Size | None = None


class Shape(IntEnum):
    """What a link looks like, in the order in which links choose their ways."""

    DEPARTURE = auto()
    LOOP = auto()  # to its own card
    OVER = auto()  # along a gap, from an upper or lower edge to another
    AROUND = auto()  # along two gaps, with an alley between them
    BRACKET = auto()  # within a column, around its right side
    STEP = auto()  # to the next column
    LONG = auto()  # along a channel to a later column


class Course(NamedTuple):
    """The way of a link: what it looks like and the stretches of channels that it, or only its label, needs.

    `x` is where it drops out of its card or turns in an alley; `nth` counts the departures of a card from the right.
    """

    shape: Shape
    runs: tuple[Run, ...] = ()
    x: float = 0.0
    nth: int = 0


class Traffic(Struct, frozen=True):
    """How many links already run in each channel, by column, and turn in each alley; cells with a label behind them.

    `slots` are the same runs by slot: what lies between the middles of two neighbouring columns is told apart.
    """

    runs: defaultdict[int, Ints]
    slots: defaultdict[int, Ints]
    turns: Counter[int]
    labelled: set[tuple[int, int]]


def courses(lattice: Lattice, edges: Sequence[Edge]) -> list[Course]:
    """Choose a way for each link: those with little choice first, long links last, the shorter before the longer."""
    found: dict[int, Course] = {}
    size = len(lattice.columns) + 1
    runs: defaultdict[int, Ints] = defaultdict(lambda: np.zeros(size, np.int64))
    slots: defaultdict[int, Ints] = defaultdict(lambda: np.zeros(3 * size, np.int64))
    traffic = Traffic(runs, slots, Counter(), set())
    departures = Counter(edge.source for edge in edges if edge.target is None)
    remaining = departures.copy()
    below = ((column, row + 1) for column, row in (lattice.cell[card] for card in departures))
    open_ways = lattice.with_taken(below)

    def turn(index: int) -> tuple[Shape, int, int]:
        shape = _shape(lattice, edges[index])
        return shape, _span(lattice, edges[index]) if shape is Shape.LONG else 0, index

    for shape, _, index in sorted(map(turn, range(len(edges)))):
        edge = edges[index]
        if shape is Shape.DEPARTURE:
            remaining[edge.source] -= 1
            course = _departure(lattice, edge, remaining[edge.source], departures[edge.source])
        elif shape is Shape.LONG:
            course = _long(open_ways, edge, traffic)
        else:
            course = _short(lattice, edge, shape, traffic)
        for run in course.runs:
            left, right = lattice.slot(run.left), lattice.slot(run.right)
            runs[run.channel][left // 3 : right // 3 + 1] += 1
            slots[run.channel][left : right + 1] += 1
        found[index] = course
    return [found[index] for index in range(len(edges))]


def _span(lattice: Lattice, edge: Edge) -> int:
    return lattice.cell[edge.target or edge.source][0] - lattice.cell[edge.source][0]


def _shape(lattice: Lattice, edge: Edge) -> Shape:
    if edge.target is None:
        return Shape.DEPARTURE
    if edge.source == edge.target:
        return Shape.LOOP
    span = _span(lattice, edge)
    if span == 0:
        return Shape.BRACKET
    if edge.back or span < 0:
        rise = lattice.cell[edge.target][1] - lattice.cell[edge.source][1]
        return Shape.OVER if abs(rise) < 2 else Shape.AROUND
    return Shape.STEP if span == 1 else Shape.LONG


def _run(lane: Rect, edge: Edge, channel: int, ends: tuple[float, float], line: float, hugs: Hug) -> Run:
    """Reserve a stretch for a line and its label, which may be longer or higher, within the lane."""
    wide, high = edge.label or (0.0, -AROUND_LABEL)
    left, right = sorted(ends)
    wider = max(0.0, wide - (right - left)) / 2
    shift = max(lane.x - left + wider, 0.0) + min(lane.right - right - wider, 0.0)
    reach = (left - wider + shift, right + wider + shift)
    return Run(channel, *reach, max(line, high + AROUND_LABEL), hugs, right - left)


def _departure(lattice: Lattice, edge: Edge, nth: int, of: int) -> Course:
    """Drop out of the card: into the free cell below it, where one is, else within the gap."""
    column, row = lattice.cell[edge.source]
    left, right = lattice.columns[column]
    x = left + DROP
    if of > 1:
        x += min(NEXT_DROP, (right - left - DROP) / (of - 1)) * (of - 1 - nth) - NEXT_DROP
    wide, high = edge.label or (0.0, 0.0)
    end = min(x + BAR + 2 + wide, lattice.lane.right)
    fits = of <= MOST_IN_CELL and end <= lattice.alley(column + 1)[1]
    if fits and row + 1 < len(lattice.rows) and lattice.is_free(row + 1, column, column):
        return Course(Shape.DEPARTURE, x=x, nth=nth)
    thick = max(DEPARTURE, high + AROUND_LABEL)
    run = Run(2 * row + 2, min(x - BAR, end - wide), end, thick, "upper", nth - NEAREST)
    return Course(Shape.DEPARTURE, (run,), x, nth)


def _short(lattice: Lattice, edge: Edge, shape: Shape, traffic: Traffic) -> Course:
    """Choose the way of a link that has little choice but where to put its label."""
    column, row = lattice.cell[edge.source]
    to_column, to_row = lattice.cell[edge.target or edge.source]
    if shape is Shape.LOOP:
        left, right = lattice.columns[column]
        run = _turning(lattice.lane, edge, 2 * row, (left + INSET, right - INSET), "lower")
        return Course(shape, (run._replace(rank=-1.0),))
    if shape is Shape.OVER:
        gap, hugs = _towards(row, to_row)
        apart = to_column - column
        ends = (_quarter(lattice, column, apart * inf), _quarter(lattice, to_column, -apart * inf))
        return Course(shape, (_turning(lattice.lane, edge, 2 * gap, ends, hugs),))
    if shape is Shape.AROUND:
        return _around(lattice, edge, traffic)
    return Course(shape, tuple(_label_run(lattice, edge, to_row, traffic)))


def _towards(row: int, to_row: int) -> tuple[int, Hug]:
    """Choose the gap in which a row is left towards another, or over the top, and the side of it on which it lies."""
    return (row + 1, "upper") if to_row > row else (row, "lower")


def _quarter(lattice: Lattice, column: int, towards: float) -> float:
    """Where a link that turns into a card of this column is likely to do so."""
    left, right = lattice.columns[column]
    return left + (right - left) * (0.25 if towards < left else 0.75)


def _turning(lane: Rect, edge: Edge, channel: int, ends: tuple[float, float], hugs: Hug) -> Run:
    """Reserve a stretch for a line that turns into a card; a label that would hide it lies beyond it."""
    run = _run(lane, edge, channel, ends, LINE_TO_CARD, hugs)
    if edge.label is None or edge.label[0] < abs(ends[0] - ends[1]) - ARROWS:
        return run
    towards = 1 if hugs == "lower" else -1
    beyond = edge.label[1] + 2
    return run._replace(thick=LINE_TO_CARD + beyond, line=towards * beyond / 2, label=-towards * LINE_TO_CARD / 2)


def _around(lattice: Lattice, edge: Edge, traffic: Traffic) -> Course:
    """Leave along the gap towards the target, turn in the alley beside the source, arrive along the target's gap."""
    column, row = lattice.cell[edge.source]
    to_column, to_row = lattice.cell[edge.target or edge.source]
    alley = column if to_column < column else column + 1
    left, right = lattice.alley(alley)
    number = traffic.turns[alley] % TURNS
    traffic.turns[alley] += 1
    x = (left + right) / 2 + (right - left) / 2 / TURNS * ((number + 1) // 2 * (1 if number % 2 else -1))
    gap, hugs = _towards(row, to_row)
    last: tuple[int, Hug] = (to_row, "lower") if to_row > row else (to_row + 1, "upper")
    away = _turning(lattice.lane, replace(edge, label=None), 2 * gap, (x, _quarter(lattice, column, x)), hugs)
    home = _turning(lattice.lane, edge, 2 * last[0], (x, _quarter(lattice, to_column, x)), last[1])
    return Course(Shape.AROUND, (away, home), x)


def _label_run(lattice: Lattice, edge: Edge, to_row: int, traffic: Traffic) -> Iterator[Run]:
    """Find room in a gap for a label that does not fit into the alley its link goes through."""
    column, row = lattice.cell[edge.source]
    left, right = lattice.alley(column + 1)
    if edge.label is None:
        return
    if row == to_row and edge.label[0] <= right - left and (column, row) not in traffic.labelled:
        traffic.labelled.add((column, row))
        return
    middle = (left + right) / 2
    gap, hugs = _towards(row, to_row)
    around = slice(3 * column + 2, 3 * column + 5)
    below, above = (traffic.slots[channel][around].max() for channel in (2 * row + 2, 2 * row))
    if row == to_row and below <= above:
        gap, hugs = row + 1, "upper"
    yield _run(lattice.lane, edge, 2 * gap, (middle, middle), 0.0, hugs)


def _long(lattice: Lattice, edge: Edge, traffic: Traffic) -> Course:
    """Choose the channel with the shortest way and the fewest others in it; of two the one away from the middle."""
    column, row = lattice.cell[edge.source]
    to_column, to_row = lattice.cell[edge.target or edge.source]
    first, last = column + 1, to_column - 1

    def cost(channel: int) -> tuple[float, bool]:
        detour = abs(channel - 2 * row - 1) + abs(channel - 2 * to_row - 1)
        crowd = 0.5 * float(traffic.runs[channel][first : last + 1].max())
        outside = channel <= len(lattice.rows) if row * 2 < len(lattice.rows) else channel > len(lattice.rows)
        return detour + crowd + (0.5 if channel % 2 == 0 else 0.0), not outside

    def is_open(channel: int) -> bool:
        return channel % 2 == 0 or lattice.is_free(channel // 2, first, last)

    near = sorted({2 * at + more for at in (row, to_row) for more in (0, 1, 2)})
    channel = min(filter(is_open, near), key=cost)
    ends = (lattice.columns[column][1] + 1, lattice.columns[to_column][0] - 1)  # not beside what stands on the cards
    upper = max(row, to_row) * 2 < channel
    return Course(Shape.LONG, (_run(lattice.lane, edge, channel, ends, LINE, "upper" if upper else "lower"),))
