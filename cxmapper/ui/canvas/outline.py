"""What is left of a figure or link on a map too small to be read: rectangles and lines."""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QColor

from cxmapper.drawing.shapes import BACKGROUND_ROLES, Box, Ellipse, Figure, Link, Part, Path
from cxmapper.drawing.theme import Tone
from cxmapper.painting.pieces import SMALL, longer_side, rect_of

SMALLEST = 16.0
"""Map units: what is smaller is left out."""

PALEST = 0.35
"""What is left of the colour of a line thinner than that: white cards on a white lane have no other edge."""

STEPS = 5
"""Straight lines that stand for a curve of a link."""

ROUGHLY = 0.35
"""How far a square that stands for a mark, such as a triangle, reaches from its middle, of its longer side."""


class Layer(IntEnum):
    """What is painted over what."""

    GROUND = 0
    LINE = 1
    BODY = 2
    MARK = 3


class Tint(NamedTuple):
    """How rectangles are painted, or the lines of their layer: those alike at once.

    An empty tone is no paint; `width` is the pen's, in map units.
    """

    layer: Layer
    fill: Tone
    stroke: Tone = ""
    width: float = 1.0


Ends = tuple[float, float, float, float]
"""Two corners of a rectangle or the two ends of a line, from the origin of the figure or link."""

Outline = tuple[Tint, Ends]


def outlines(thing: Figure | Link, parts: Sequence[Part]) -> Iterator[Outline]:
    """What a figure or link is at a glance: its grounds, marks, ways and curves, without words."""
    ground = isinstance(thing, Figure) and thing.role in BACKGROUND_ROLES
    layer = Layer.GROUND if ground else Layer.BODY
    for part in parts:
        match part:
            case Box(fill=str() as fill, stroke=stroke) if max(part.rect.w, part.rect.h) >= SMALLEST:
                yield Tint(layer, fill, stroke or "", part.width), _corners(part)
                layer = layer if ground else Layer.MARK
            case Ellipse(fill=str() as fill) if 2 * part.rx >= SMALLEST:
                yield Tint(Layer.MARK, fill), _corners(part)
            case Path(fill=str() as fill) if isinstance(thing, Figure) and thing.role == "stage":
                yield Tint(Layer.BODY, fill, "line"), _corners(part)
            case Path(fill=str() as fill) if isinstance(thing, Figure) and SMALLEST <= longer_side(part) <= SMALL:
                middle, reach = rect_of(part).center(), ROUGHLY * longer_side(part)
                x, y = middle.x(), middle.y()
                yield Tint(Layer.MARK, fill), (x - reach, y - reach, x + reach, y + reach)
            case Path(fill=None, stroke=str() as stroke) if _is_way(thing):
                ends = ((segment[-2], segment[-1]) for segment in part.d if len(segment) > 2)
                yield from ((Tint(Layer.LINE, "", stroke, part.width), (*one, *other)) for one, other in pairwise(ends))


def straightened(link: Link) -> tuple[Tint, list[Ends]]:
    """The line of a link, its curves as a few straight lines each."""
    lines: list[Ends] = []
    x0 = y0 = 0.0
    for letter, *numbers in link.line.d:
        x, y = numbers[-2:] if numbers else (x0, y0)
        if letter == "C" and y != y0:
            x1, y1, x2, y2, *_ = numbers
            ts = [step / STEPS for step in range(STEPS + 1)]
            lines += [
                (*one, *other)
                for one, other in pairwise((_cubic(x0, x1, x2, x, t), _cubic(y0, y1, y2, y, t)) for t in ts)
            ]
        elif letter != "M":
            lines.append((x0, y0, x, y))
        x0, y0 = x, y
    return Tint(Layer.LINE, "", link.line.stroke or "", link.line.width), lines


def _cubic(a: float, b: float, c: float, d: float, t: float) -> float:
    """A coordinate of the Bézier curve of these four at t, 0–1."""
    s = 1 - t
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d


def paled(colours: Mapping[Tone, str], tone: Tone, width: float) -> QColor:
    """The colour of a line a pixel wide that stands for one of `width` pixels: Qt takes long over translucent ones."""
    of, line, ground = max(PALEST, min(1.0, width)), QColor(colours[tone]), QColor(colours["panel"])
    pairs = ((line.red(), ground.red()), (line.green(), ground.green()), (line.blue(), ground.blue()))
    return QColor(*(round(of * one + (1 - of) * other) for one, other in pairs))


def _is_way(thing: Figure | Link) -> bool:
    """Whether its lines are ways or curves; what else is drawn with a pen is too small."""
    return isinstance(thing, Link) or thing.role in {"curve", *BACKGROUND_ROLES}


def _corners(part: Part) -> Ends:
    if isinstance(part, Box):  # most are, and there are many
        return part.rect.x, part.rect.y, part.rect.right, part.rect.bottom
    rect = rect_of(part)
    return rect.left(), rect.top(), rect.right(), rect.bottom()
