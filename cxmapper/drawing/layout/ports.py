"""Where links leave and meet the edges of a card, so that several on one side spread and do not cross at once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from cxmapper.drawing.layout.courses import INSET, Course, Edge, Shape
from cxmapper.drawing.layout.lattice import Lattice
from cxmapper.drawing.shapes import Rect

SPREAD = 17.0
"""Between two links on a card's left or right edge, where there is room."""
CORNER = 14.0
"""Free at the ends of these edges."""

Side = Literal["left", "right", "top", "bottom"]


class Ends(NamedTuple):
    """Where a link leaves and where it arrives: y on a left or right edge, x on an upper or lower one."""

    leaves: float
    arrives: float


class _End(NamedTuple):
    """One end of a link on a card's side; where the link heads (y or x) decides its place there."""

    card: str
    side: Side
    heads: float
    number: int
    arriving: bool
    shape: Shape


def ports(
    lattice: Lattice,
    cards: Mapping[str, Rect],
    edges: Sequence[Edge],
    found: Sequence[Course],
    heights: Sequence[Sequence[float]],
) -> list[Ends]:
    """Place the ends of every link; `heights` are those of its runs."""
    sides: dict[tuple[str, Side], list[_End]] = defaultdict(list)
    places = [[0.0, 0.0] for _ in edges]
    for index, (edge, course, levels) in enumerate(zip(edges, found, heights, strict=True)):
        if edge.target is None:
            places[index] = [course.x, course.x]
            continue
        for arriving, (card, side, heads) in enumerate(_both(lattice, cards, edge, course, levels)):
            sides[card, side].append(_End(card, side, heads, index, bool(arriving), course.shape))
    for (card, side), ends in sides.items():
        spread = _beside if side in {"left", "right"} else _along
        for end, at in spread(cards[card], ends):
            places[end.number][end.arriving] = at
    return [Ends(*both) for both in places]


def _both(
    lattice: Lattice, cards: Mapping[str, Rect], edge: Edge, course: Course, levels: Sequence[float]
) -> Iterator[tuple[str, Side, float]]:
    """Name card, side and heading of the end that leaves and of the end that arrives."""
    target = edge.target or edge.source
    one, other = cards[edge.source], cards[target]
    shape = course.shape
    if shape is Shape.LONG:
        yield edge.source, "right", levels[0]
        yield target, "left", levels[0]
    elif shape in {Shape.STEP, Shape.BRACKET}:
        yield edge.source, "right", other.y + other.h / 2
        yield target, "right" if shape is Shape.BRACKET else "left", one.y + one.h / 2
    else:
        row, to_row = lattice.cell[edge.source][1], lattice.cell[target][1]
        turns = shape is Shape.AROUND
        yield edge.source, "bottom" if to_row > row else "top", course.x if turns else _centre(other)
        yield target, "bottom" if to_row < row else "top", course.x if turns else _centre(one)


def _centre(rect: Rect) -> float:
    return rect.x + rect.w / 2


def _beside(card: Rect, ends: Sequence[_End]) -> Iterator[tuple[_End, float]]:
    """Spread ends on the left or right edge: what goes straight keeps the middle, what goes up lies above it."""
    middle = card.y + card.h / 2
    if len(ends) == 1 and ends[0].shape is Shape.STEP:
        yield ends[0], middle
        return
    ranked = sorted(ends, key=lambda end: (end.heads, end.number))
    above = sum(end.heads < middle - 1 for end in ranked)
    straight = any(abs(end.heads - middle) <= 1 for end in ranked)
    below = len(ranked) - above - straight
    step = min(SPREAD, (card.h / 2 - CORNER) / max(above, below, 1))
    for place, end in enumerate(ranked):
        away = place - above
        yield end, middle + (away if straight or away < 0 else away + 1) * step


def _along(card: Rect, ends: Sequence[_End]) -> Iterator[tuple[_End, float]]:
    """Spread ends on the upper or lower edge, nested: loops inmost, the shorter way to a side outside the longer."""
    middle = _centre(card)

    def rank(end: _End) -> tuple[int, float]:
        if end.shape is Shape.LOOP:
            return (2, end.number) if not end.arriving else (1, -end.number)
        return (0, -end.heads) if end.heads < middle else (3, -end.heads)

    ranked = sorted(ends, key=rank)
    left = card.x + (card.w / 2 if ends[0].side == "bottom" else INSET)
    wide = card.x + card.w - INSET - left
    if len(ranked) == 1:
        yield ranked[0], left + wide * (0.25 if ranked[0].heads < middle else 0.75)
        return
    for place, end in enumerate(ranked):
        yield end, left + wide * place / (len(ranked) - 1)
