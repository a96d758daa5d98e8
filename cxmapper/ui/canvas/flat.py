"""A map too small to be read: flat rectangles and plain lines, one call a colour."""

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cxmapper.drawing.order import painting_order, parts_of
from cxmapper.drawing.shapes import BACKGROUND_ROLES, Box, Drawing, Ellipse, Figure, Link, Part, Path
from cxmapper.drawing.theme import Tone
from cxmapper.painting.pens import NO_PEN
from cxmapper.ui.canvas.picture import Boxes, corners, hit

UNTIL = 0.16
"""The scale from which the titles of cards, of 13 map units, are more than 2 pixels high."""

SMALLEST = 20.0
"""Map units: what is smaller is left out."""

Shown = tuple[QRectF, Tone, Tone | None]
"""A rectangle, its fill, and its outline if it has one."""


class Flat:
    """One drawing as rectangles and lines in map units."""

    def __init__(self, drawing: Drawing) -> None:
        self._colours = drawing.theme.colours
        self._grounds = [each for thing in _figures(drawing, ground=True) for each in _filled(drawing, thing)]
        self._marks = [each for thing in _figures(drawing, ground=False) for each in _filled(drawing, thing)]
        self._lines = [each for thing in painting_order(drawing) for each in _stroked(drawing, thing)]
        self._boxes = [_boxes([rect for rect, *_ in layer]) for layer in (self._grounds, self._marks)]
        self._line_boxes = _boxes([line.boundingRect() for line, _ in self._lines])

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what reaches into a part of the map: the lanes, the lines over them, and the cards over these."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_rects(painter, self._grounds, self._boxes[0], clip)
        for number in hit(self._line_boxes, clip):
            line, tone = self._lines[number]
            painter.setPen(QPen(QColor(self._colours[tone]), 0))
            painter.drawPolyline(line)
        self._paint_rects(painter, self._marks, self._boxes[1], clip)

    def _paint_rects(self, painter: QPainter, shown: list[Shown], boxes: Boxes, clip: QRectF) -> None:
        alike: defaultdict[tuple[Tone, Tone | None], list[QRectF]] = defaultdict(list)
        for number in hit(boxes, clip):
            rect, fill, stroke = shown[number]
            alike[fill, stroke].append(rect)
        for (fill, stroke), rects in alike.items():
            painter.setPen(QPen(QColor(self._colours[stroke]), 0) if stroke is not None else NO_PEN)
            painter.setBrush(QColor(self._colours[fill]))
            painter.drawRects(rects)


def _figures(drawing: Drawing, *, ground: bool) -> Iterator[Figure]:
    return (figure for figure in drawing.figures if (figure.role in BACKGROUND_ROLES) == ground)


def _filled(drawing: Drawing, figure: Figure) -> Iterator[Shown]:
    """What a figure is at a glance: its grounds and marks, without words and what is smaller than these."""
    x, y = drawing.origin_of(figure)
    for part in figure.parts:
        match part:
            case Box(fill=str() as fill, stroke=stroke) if max(part.rect.w, part.rect.h) >= SMALLEST:
                yield QRectF(x + part.rect.x, y + part.rect.y, part.rect.w, part.rect.h), fill, stroke
            case Ellipse(fill=str() as fill) if 2 * part.rx >= SMALLEST:
                yield QRectF(x + part.cx - part.rx, y + part.cy - part.ry, 2 * part.rx, 2 * part.ry), fill, None
            case Path(fill=str() as fill) if figure.role == "stage":
                yield _line(part, x, y).boundingRect(), fill, "line"


def _stroked(drawing: Drawing, thing: Figure | Link) -> Iterator[tuple[QPolygonF, Tone]]:
    """Ways and curves; what else is drawn with a pen is too small."""
    if isinstance(thing, Figure) and thing.role not in {"curve", "experience", *BACKGROUND_ROLES}:
        return
    x, y = drawing.origin_of(thing)
    for part in parts_of(thing):
        if isinstance(part, Path) and part.stroke is not None and part.fill is None:
            yield _line(part, x, y), part.stroke


def _line(path: Part, x: float, y: float) -> QPolygonF:
    """The ends of a path's segments."""
    segments = path.d if isinstance(path, Path) else ()
    return QPolygonF([QPointF(x + segment[-2], y + segment[-1]) for segment in segments if len(segment) > 2])


def _boxes(rects: list[QRectF]) -> Boxes:
    return np.array([corners(rect) for rect in rects], np.float64).reshape(len(rects), 4)
