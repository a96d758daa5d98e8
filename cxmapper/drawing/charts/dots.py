"""The marks of series: told apart by shape, and labels that stand side by side without covering each other."""

from collections.abc import Sequence

from cxmapper.drawing import marks
from cxmapper.drawing.shapes import Box, Ellipse, Part, Path, Rect
from cxmapper.drawing.theme import Tone

SHAPES = ("disc", "square", "triangle", "diamond", "ring", "cross")
"""So many series are told apart in one chart."""


def dot(shape: str, x: float, y: float, tone: Tone, size: float = 4.6) -> Part:
    """A mark around a point; `size` is about its half."""
    match shape:
        case "square":
            side = size * 0.9
            return Box(Rect(x - side, y - side, 2 * side, 2 * side), tone, "panel", 1)
        case "triangle":
            up, half = size * 1.2, size * 1.15
            return Path(
                (("M", x, y - up), ("L", x + half, y + up * 0.75), ("L", x - half, y + up * 0.75), ("Z",)), fill=tone
            )
        case "diamond":
            far = size * 1.25
            return Path((("M", x, y - far), ("L", x + far, y), ("L", x, y + far), ("L", x - far, y), ("Z",)), fill=tone)
        case "ring":
            return Ellipse(x, y, size - 0.4, size - 0.4, "panel", tone, 1.8)
        case "cross":
            reach = size * 0.85
            lines = (("M", x - reach, y - reach), ("L", x + reach, y + reach), ("M", x - reach, y + reach))
            return Path((*lines, ("L", x + reach, y - reach)), stroke=tone, width=2.4)
        case _:
            return Ellipse(x, y, size, size, tone, "panel", 1)


def whisker(x: float, low: float, high: float, tone: Tone, cap: float = 4.0) -> Path:
    """An interval upright, from y to y."""
    ends = (("M", x - cap, high), ("L", x + cap, high), ("M", x - cap, low), ("L", x + cap, low))
    return Path((("M", x, low), ("L", x, high), *ends), stroke=tone, width=1.6)


def bar(y: float, low: float, high: float, tone: Tone, cap: float = 4.0) -> Path:
    """An interval across, from x to x."""
    ends = (("M", low, y - cap), ("L", low, y + cap), ("M", high, y - cap), ("L", high, y + cap))
    return Path((("M", low, y), ("L", high, y), *ends), stroke=tone, width=1.6)


def line(x1: float, y1: float, x2: float, y2: float) -> Path:
    """A line of the grid."""
    return marks.line(x1, y1, x2, y2, "line")


def apart(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Tops for labels of these heights, each as near to where it is wanted as leaves none upon another.

    In the order given, which is from above; all lie between low and high where there is room for them.
    """
    tops: list[float] = []
    y = low
    for want, height in zip(wanted, heights, strict=True):
        y = max(y, want)
        tops.append(y)
        y += height
    bottom = high
    for number in reversed(range(len(tops))):
        tops[number] = max(low + sum(heights[:number]), min(tops[number], bottom - heights[number]))
        bottom = tops[number]
    return tops
