"""The marks of teams, told apart by shape and initials, and where several of them stand over an axis."""

from collections.abc import Sequence

from msgspec import Struct

from cxmapper.analysis.predicting import Row
from cxmapper.drawing import marks
from cxmapper.drawing.scene import told_apart
from cxmapper.drawing.shapes import Ellipse, Part, Path, Segment
from cxmapper.drawing.text.lines import Style, width

INITIAL = Style(16, bold=True)
RADIUS = 15.0
APART = 4.0
LEVEL = 2 * RADIUS + APART
"""How much higher a mark stands that has no room beside others."""

_SIDE_BY_SIDE = 3

_SHAPES: tuple[tuple[tuple[float, float], ...], ...] = (
    (),  # a disc
    ((-0.92, -0.92), (0.92, -0.92), (0.92, 0.92), (-0.92, 0.92)),
    ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    ((-0.65, -1), (0.65, -1), (1.2, 0), (0.65, 1), (-0.65, 1), (-1.2, 0)),
    ((0, -1.2), (1.12, -0.3), (0.8, 1), (-0.8, 1), (-1.12, -0.3)),
    ((0, 1.2), (1.12, 0.3), (0.8, -1), (-0.8, -1), (-1.12, 0.3)),
    ((-0.7, -0.95), (0.7, -0.95), (1.25, 0.95), (-1.25, 0.95)),
    ((-0.6, -0.95), (1.25, -0.95), (0.6, 0.95), (-1.25, 0.95)),
)
"""Corners as parts of the radius, by the place of the team."""


class Mark(Struct, frozen=True):
    """How a team is drawn: `half` is half as wide as its mark."""

    team: str
    initial: str
    shape: int
    half: float

    def at(self, cx: float, cy: float) -> tuple[Part, ...]:
        """The mark with its middle there."""
        inner = max(RADIUS, width(self.initial, INITIAL) / 2 + 5)
        corners = _SHAPES[self.shape]
        body: Part
        if corners:
            points = [(round(cx + dx * inner, 2), round(cy + dy * RADIUS, 2)) for dx, dy in corners]
            d: tuple[Segment, ...] = (("M", *points[0]), *(("L", *point) for point in points[1:]), ("Z",))
            body = Path(d, "accent-soft", "accent", 1.8)
        else:
            body = Ellipse(cx, cy, inner, RADIUS, "accent-soft", "accent", 1.8)
        return body, marks.label(self.initial, cx, cy + 5.8, INITIAL, "accent", "middle")


def marks_of(teams: Sequence[str]) -> dict[str, Mark]:
    """A mark for each team, by its place."""
    initials = told_apart({team: team for team in teams})
    found = {}
    for number, team in enumerate(teams):
        shape = number % len(_SHAPES)
        reach = max((abs(dx) for dx, _ in _SHAPES[shape]), default=1.0)
        inner = max(RADIUS, width(initials[team], INITIAL) / 2 + 5)
        found[team] = Mark(team, initials[team], shape, reach * inner)
    return found


class Standing(Struct, frozen=True):
    """Where a team's mark stands: its middle's x, and how many marks are below it."""

    mark: Mark
    x: float
    level: int


def standing(row: Row, drawn: dict[str, Mark], left: float, right: float) -> list[Standing]:
    """The marks of a row over an axis from −2 at `left` to +2 at `right`; those of one value stand around it."""
    found: list[Standing] = []
    for value in sorted({guess.value for guess in row.guesses}):
        x = left + (value + 2) / 4 * (right - left)
        here = [drawn[guess.team] for guess in row.guesses if guess.value == value]
        for first in range(0, len(here), _SIDE_BY_SIDE):
            found += _placed(here[first : first + _SIDE_BY_SIDE], x, found)
    return found


def _placed(beside: Sequence[Mark], x: float, taken: Sequence[Standing]) -> list[Standing]:
    """Marks side by side around x, on the lowest level where they have room."""
    whole = sum(2 * mark.half for mark in beside) + APART * (len(beside) - 1)
    at, level = x - whole / 2, 0
    middles = []
    for mark in beside:
        middles.append(at + mark.half)
        at += 2 * mark.half + APART
    reach = whole / 2
    while any(one.level == level and abs(one.x - x) < one.mark.half + reach + APART for one in taken):
        level += 1
    return [Standing(mark, middle, level) for mark, middle in zip(beside, middles, strict=True)]
