"""How far the parts of a figure or link reach, told without making them ready to be painted."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from cxmapper.drawing.shapes import Box, Ellipse, Label, Part, Path, Picture


class Extent(NamedTuple):
    """Left, top, right and bottom of what is covered from an origin, and the longer side of its largest part.

    A label counts with the size of its font. Of nothing at all everything is 0.
    """

    left: float
    top: float
    right: float
    bottom: float
    size: float


Reach = tuple[float, float, float, float, float]
"""The same before it has names."""

NOTHING = Extent(0.0, 0.0, 0.0, 0.0, 0.0)


def covered(path: Path) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all points of a path, those between which it bends too."""
    pieces: Sequence[tuple[Any, ...]] = path.d
    xs = [x for piece in pieces for x in piece[1::2]]
    ys = [y for piece in pieces for y in piece[2::2]]
    return min(xs), min(ys), max(xs), max(ys)


def extent(parts: Sequence[Part]) -> Extent:
    """What all these parts cover; see `painted` for what each of them does."""
    found = [_of_label(part) if isinstance(part, Label) else _of_shape(part) for part in parts]
    if len(found) > 1:
        found = [each for each in found if each is not NOTHING]
        if not found:
            return NOTHING
        lefts, tops, rights, bottoms, sizes = zip(*found, strict=True)
        return Extent(min(lefts), min(tops), max(rights), max(bottoms), max(sizes))
    return Extent(*found[0]) if found else NOTHING


def _of_shape(part: Box | Ellipse | Path | Picture) -> Reach:
    if isinstance(part, Path):
        (left, top, right, bottom), line = covered(part), part.width
    elif isinstance(part, Ellipse):
        left, top, right, bottom = part.cx - part.rx, part.cy - part.ry, part.cx + part.rx, part.cy + part.ry
        line = part.width
    else:
        rect = part.rect
        left, top, right, bottom = rect.x, rect.y, rect.x + rect.w, rect.y + rect.h
        line = 0.0 if isinstance(part, Picture) else part.width
    return left - line, top - line, right + line, bottom + line, max(right - left, bottom - top)


def _of_label(label: Label) -> Reach:
    """Letters and their marks reach beyond their advance; piles of marks may reach further still."""
    size, starts = label.style.size, label.starts()
    if not starts:
        return NOTHING
    left, top = min([x for x, _ in starts]) - size, starts[0][1] - 1.5 * size
    right = max([x + line.width for (x, _), line in zip(starts, label.lines, strict=True)]) + size
    return left, top, right, starts[-1][1] + size, size
