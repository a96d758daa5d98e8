"""Figures taken apart for a screen: shapes that occur again and again, and words, each with the size it is seen at."""

from collections.abc import Iterator, Sequence
from weakref import WeakValueDictionary

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGlyphRun, QPen

from cxmapper.drawing.shapes import SOLID, Box, Ellipse, Label, Part, Path
from cxmapper.drawing.theme import Tone
from cxmapper.painting.display import Paint, Palette, Writing, painted
from cxmapper.painting.extent import covered

SMALL = 24.0
"""Map units: a part no larger, within or at the one before it, belongs to that, as the stroke in a warning triangle."""

X_HEIGHT = 0.44
"""How high a bar is that stands for a line of text, as a part of the size of its font."""

Mark = tuple[Part, ...]
"""Parts that are painted together."""


class Shape(Struct, eq=False, weakref=True):
    """A mark from the origin of its figure; those of many figures that look the same there are one object.

    `size` is the longer side of its largest part, in map units: by it a screen leaves out what would be too small.
    `dash` is the length of its dashes (0: it has none), and `solid` paints lines in their place, for where they would
    be too short to be told apart. `uses` counts the figures that it has been made for.
    """

    paints: tuple[Paint, ...]
    bounds: QRectF
    size: float
    dash: float = 0.0
    solid: tuple[Paint, ...] = ()
    uses: int = 0


class Words(Struct, frozen=True):
    """A label: how it is painted, the size of its font and a bar for each of its lines, in map units.

    `runs` are the same paint as `paints`, told apart for those who paint hundreds of labels smaller than `LARGEST`;
    empty where a run is squeezed or has no font.
    """

    paints: tuple[Paint, ...]
    runs: tuple[tuple[QPen, QPointF, QGlyphRun], ...]
    size: float
    tone: Tone
    bars: tuple[QRectF, ...]


class Pieces(Struct, frozen=True):
    """What a figure or link consists of, from its origin."""

    shapes: tuple[Shape, ...]
    words: tuple[Words, ...]


class Workshop:
    """Takes apart the figures of drawings with one palette.

    A shape that it has made already it gives out again, as long as some figure has it: hardly any way or curve comes
    back once it has changed, and after hours of edits there would be tens of thousands.
    """

    def __init__(self, palette: Palette) -> None:
        self.palette = palette
        self._made: WeakValueDictionary[Mark, Shape] = WeakValueDictionary()

    def pieces(self, parts: Sequence[Part]) -> Pieces:
        """The parts of one figure or link as shapes, and over them the words."""
        shapes = tuple(self._shape(mark) for mark in _marks(parts))
        return Pieces(shapes, tuple(self._words(part) for part in parts if isinstance(part, Label)))

    def _shape(self, mark: Mark) -> Shape:
        found = self._made.get(mark)
        if found is None:
            found = self._made[mark] = self._new(mark)
        found.uses += 1
        return found

    def _new(self, mark: Mark) -> Shape:
        paints, bounds = self._painted(mark)
        size = max(map(longer_side, mark))
        dashes = [part.dash[0] for part in mark if isinstance(part, Box | Path | Ellipse) and part.dash]
        if not dashes:
            return Shape(paints, bounds, size)
        solid = tuple(replace(part, dash=SOLID) if isinstance(part, Box | Path | Ellipse) else part for part in mark)
        return Shape(paints, bounds, size, max(dashes), self._painted(solid)[0])

    def _painted(self, mark: Mark) -> tuple[tuple[Paint, ...], QRectF]:
        paints: list[Paint] = []
        bounds = QRectF()
        for part in mark:
            more, covered = painted(part, self.palette)
            paints += more
            bounds = bounds.united(covered)
        return tuple(paints), bounds

    def _words(self, label: Label) -> Words:
        paints, _ = painted(label, self.palette)
        high = X_HEIGHT * label.style.size
        lines = zip(label.starts(), label.lines, strict=True)
        bars = tuple(QRectF(x, y - high, line.width, high) for (x, y), line in lines if line.width)
        return Words(tuple(paints), _runs(paints), label.style.size, label.tone, bars)


def _runs(paints: Sequence[Paint]) -> tuple[tuple[QPen, QPointF, QGlyphRun], ...]:
    writings = [paint for paint in paints if isinstance(paint, Writing)]
    if len(writings) < len(paints):
        return ()
    return tuple((writing.pen, writing.origin, run) for writing in writings for run in writing.shaped.runs)


def _marks(parts: Sequence[Part]) -> Iterator[Mark]:
    """Parts that belong together: strokes of one pen, as of an icon, and what lies within a small part before it."""
    mark: list[tuple[Part, QRectF]] = []
    for part in parts:
        if isinstance(part, Label):
            continue
        rect = rect_of(part)
        if mark and not (_is_small(rect) and _is_small(mark[-1][1]) and _belongs(part, rect, mark)):
            yield tuple(part for part, _ in mark)
            mark = []
        mark.append((part, rect))
    if mark:
        yield tuple(part for part, _ in mark)


def _is_small(rect: QRectF) -> bool:
    return rect.width() <= SMALL and rect.height() <= SMALL


def _belongs(part: Part, rect: QRectF, mark: Sequence[tuple[Part, QRectF]]) -> bool:
    last, first = mark[-1][0], mark[0][1]
    if isinstance(part, Path) and isinstance(last, Path) and part.fill is None and last.fill is None:
        return (part.stroke, part.width, part.dash) == (last.stroke, last.width, last.dash)
    reach = max(first.width(), first.height()) / 2
    near = first.adjusted(-reach, -reach, reach, reach)
    return _is_small(first) and near.contains(rect.center())


def longer_side(part: Part) -> float:
    """How long a part is across or down, in map units."""
    rect = rect_of(part)
    return max(rect.width(), rect.height())


def rect_of(part: Part) -> QRectF:
    """What a part covers from its figure's origin, the width of its line aside; of a label nothing."""
    match part:
        case Path():
            left, top, right, bottom = covered(part)
            return QRectF(left, top, right - left, bottom - top)
        case Ellipse():
            return QRectF(part.cx - part.rx, part.cy - part.ry, 2 * part.rx, 2 * part.ry)
        case Label():
            return QRectF()
        case _:
            return QRectF(part.rect.x, part.rect.y, part.rect.w, part.rect.h)
