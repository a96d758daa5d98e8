"""The visible items of a map, with as much detail as their size on the screen has room for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from cxmapper.drawing.shapes import Link, Point
from cxmapper.drawing.theme import Tone
from cxmapper.painting.display import Stroke
from cxmapper.painting.glyphs import LARGEST
from cxmapper.painting.pens import NO_PEN
from cxmapper.painting.pieces import Shape
from cxmapper.painting.stamps import Stamps
from cxmapper.ui.canvas.item import Item
from cxmapper.ui.canvas.outline import Tint, paled
from cxmapper.ui.canvas.picture import Shown

SEEN = 4.0
"""Pixels of the screen: a shape that would be smaller is left out."""

LEGIBLE = 4.6
"""Pixels of the screen: words in a smaller font are bars."""

SMALLEST_FONT = 2.8
"""Pixels of the screen: of words in a smaller font nothing is left."""

SHORTEST_DASH = 0.6
"""Pixels of the screen: shorter dashes are lines."""

SMOOTH = 0.35
"""The scale from which ways are curves: below it there may be a thousand, with bends of four pixels."""

THIN = 1.35
"""Pixels of the screen: Qt paints a line of one pixel five times as fast as one that is hardly wider."""

BAR_ALPHA = 70
"""Of 255: a bar is about as dark as the words that it stands for."""


def paint_detail(painter: QPainter, shown: Shown, at: Point, stamps: Stamps, colours: Mapping[Tone, str]) -> None:
    """Paint items with the map's corner at a point, on a painter whose unit is a pixel of the screen.

    Every figure is moved to a whole pixel as one, so that its edges and words stay as they are to each other.
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    hand, straight = _Hand(painter, stamps, at, colours), stamps.scale < SMOOTH
    pixels = np.rint(shown.origins * stamps.scale + np.array(at)[:, None]).astype(int)
    origins, places = zip(*shown.origins.tolist(), strict=True), pixels.T.tolist()
    apart = [item.pieces for item in shown.items]  # all of them at first: a shape that many have is painted as a copy
    for item, pieces, origin, pixel in zip(shown.items, apart, origins, places, strict=True):
        if straight and isinstance(item.thing, Link):
            hand.take_lines(*item.lines(item.thing, origin))
            continue
        if hand.lines:
            hand.paint_lines()  # they lie under the figures after them
        hand.paint_shapes(pieces.shapes, pixel)
        if pieces.words:
            hand.paint_words(item, pixel, origin)
    hand.paint_lines()
    hand.paint_bars()


class _Hand:
    """Paints piece by piece. Copies are made in pixels, all else in map units; it changes between them when it must."""

    def __init__(self, painter: QPainter, stamps: Stamps, at: Point, colours: Mapping[Tone, str]) -> None:
        self._painter, self._stamps, self._scale = painter, stamps, stamps.scale
        self._at, self._colours = at, colours
        self._pixels = painter.worldTransform()
        self._place: list[int] = []
        self._legible, self._smallest_font = LEGIBLE / stamps.scale, SMALLEST_FONT / stamps.scale
        self._seen, self._shortest_dash = SEEN / stamps.scale, SHORTEST_DASH / stamps.scale
        self._thinnest, self._thin = 0.999 / stamps.scale, THIN / stamps.scale
        self._outlined = LARGEST / stamps.scale
        self._bars: defaultdict[Tone, list[QRectF]] = defaultdict(list)
        self.lines: defaultdict[Tint, list[QLineF]] = defaultdict(list)

    def paint_shapes(self, shapes: Iterable[Shape], pixel: list[int]) -> None:
        """Paint what is large enough of the shapes of a figure whose origin is at a pixel."""
        left, top = pixel
        for shape in shapes:
            if shape.size < self._seen:
                continue
            if stamp := self._stamps[shape]:
                if self._place:
                    self._painter.setWorldTransform(self._pixels)
                    self._place = []
                pixmap, across, down = stamp
                self._painter.drawPixmap(left + across, top + down, pixmap)
                continue
            self._move(pixel)
            for paint_part in shape.solid if 0 < shape.dash < self._shortest_dash else shape.paints:
                if isinstance(paint_part, Stroke) and self._thinnest < paint_part.pen.widthF() < self._thin:
                    self._paint_thin(paint_part)
                else:
                    paint_part(self._painter)

    def _paint_thin(self, stroke: Stroke) -> None:
        pen = QPen(stroke.pen)
        pen.setWidthF(self._thinnest)
        Stroke(pen, stroke.brush, stroke.outline)(self._painter)

    def paint_words(self, item: Item, pixel: list[int], origin: Point) -> None:
        """Paint the words of an item whose origin is at a pixel and a place on the map; small ones are bars, later."""
        bars = None
        for number, words in enumerate(item.pieces.words):
            if words.size >= self._legible:
                self._move(pixel)
                if words.runs and words.size < self._outlined:
                    for pen, start, run in words.runs:
                        self._painter.setPen(pen)
                        self._painter.drawGlyphRun(start, run)
                else:
                    for paint_run in words.paints:
                        paint_run(self._painter)
            elif words.size >= self._smallest_font:
                bars = bars or item.bars(origin)
                self._bars[words.tone] += bars[number]

    def take_lines(self, tint: Tint, lines: list[QLineF]) -> None:
        """Keep the lines of a link, on the map, to be painted with those of all others."""
        self.lines[tint] += lines

    def paint_lines(self) -> None:
        """Paint the lines that have been taken, those of one colour at once."""
        if self.lines:
            self._painter.setWorldTransform(self._map(*self._at))
            for tint, lines in self.lines.items():
                self._painter.setPen(QPen(paled(self._colours, tint.stroke, tint.width * self._scale), 0))
                self._painter.drawLines(lines)
            self._painter.setWorldTransform(self._pixels)
            self._place = []
            self.lines.clear()

    def paint_bars(self) -> None:
        """Paint the bars that stand for words, those of one colour at once."""
        self._painter.setWorldTransform(self._map(*self._at))
        self._painter.setPen(NO_PEN)
        for tone, rects in self._bars.items():
            colour = QColor(self._colours[tone])
            colour.setAlpha(BAR_ALPHA)
            self._painter.setBrush(colour)
            self._painter.drawRects(rects)
        self._painter.setWorldTransform(self._pixels)

    def _move(self, pixel: list[int]) -> None:
        if self._place != pixel:
            self._painter.setWorldTransform(self._map(*pixel))
            self._place = pixel

    def _map(self, left: float, top: float) -> QTransform:
        return QTransform(self._scale, 0, 0, self._scale, left, top) * self._pixels
