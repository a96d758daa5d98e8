"""A map too small to be read: flat rectangles and plain lines, one call a colour."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from cxmapper.collector import no_collector
from cxmapper.drawing.shapes import Point
from cxmapper.painting.pens import NO_PEN
from cxmapper.ui.canvas.outline import Layer, Tint, paled
from cxmapper.ui.canvas.picture import Columns, Picture, hit

UNTIL = 0.24
"""The scale up to which nothing is left of the words on cards."""

SMOOTH = 0.1
"""The scale from which edges are smooth: before it there may be thousands of cards, of no more than 16 pixels."""

SEEN = 2.0
"""Pixels of the screen: what would be smaller is left out."""


class Alike(Struct, frozen=True, eq=False):
    """All rectangles or lines of a map that are painted the same; a column of `boxes` for each, as `hit` takes them."""

    tint: Tint
    rects: Sequence[QRectF]
    lines: Sequence[QLineF]
    boxes: Columns


class Flat:
    """One picture as rectangles and lines."""

    @no_collector()
    def __init__(self, picture: Picture) -> None:
        self._colours = picture.drawing.theme.colours
        corners: defaultdict[Tint, list[tuple[float, ...]]] = defaultdict(list)
        for item, (x, y) in zip(picture.whole.items, picture.whole.origins.T.tolist(), strict=True):
            for tint, (left, top, right, bottom) in item.outlines:
                corners[tint].append((x + left, y + top, x + right, y + bottom))
        self._alike = [_alike(tint, corners[tint]) for tint in sorted(corners)]

    def paint(self, painter: QPainter, clip: QRectF, at: Point, scales: Point) -> None:
        """Paint what reaches into a part of the map, with the map's corner at a point, at a scale across and one down.

        The painter's unit is a pixel of the screen.
        """
        scale = min(scales)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=scale >= SMOOTH)
        pixels = painter.worldTransform()
        painter.setWorldTransform(QTransform(scales[0], 0, 0, scales[1], *at) * pixels)
        for alike in self._alike:
            places = hit(alike.boxes, clip, SEEN / max(scales)).tolist()
            _, fill, stroke, width = alike.tint
            painter.setPen(QPen(paled(self._colours, stroke, width * scale), 0) if stroke else NO_PEN)
            if places and alike.lines:
                painter.drawLines([alike.lines[place] for place in places])
            elif places:
                painter.setBrush(QColor(self._colours[fill]))
                painter.drawRects([alike.rects[place] for place in places])
        painter.setWorldTransform(pixels)


def _alike(tint: Tint, corners: Sequence[tuple[float, ...]]) -> Alike:
    x1, y1, x2, y2 = np.array(corners, np.float64).T
    sides = np.maximum(abs(x2 - x1), abs(y2 - y1))
    boxes = np.array([np.minimum(x1, x2), np.minimum(y1, y2), np.maximum(x1, x2), np.maximum(y1, y2), sides])
    if tint.layer is Layer.LINE:
        return Alike(tint, (), [QLineF(*ends) for ends in corners], boxes)
    return Alike(tint, [QRectF(QPointF(*one[:2]), QPointF(*one[2:])) for one in corners], (), boxes)
