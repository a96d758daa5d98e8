"""The visible items of a map, with as much detail as their size on the screen has room for."""

from collections import defaultdict
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTransform

from cxmapper.drawing.shapes import Point
from cxmapper.drawing.theme import Tone
from cxmapper.painting.pens import NO_PEN
from cxmapper.painting.pieces import Shape
from cxmapper.painting.stamps import Stamps
from cxmapper.ui.canvas.picture import Item, Shown

SEEN = 4.0
"""Pixels of the screen: a shape that would be smaller is left out."""

LEGIBLE = 4.6
"""Pixels of the screen: words in a smaller font are bars."""

SMALLEST_FONT = 2.4
"""Pixels of the screen: of words in a smaller font nothing is left."""

SHORTEST_DASH = 1.6
"""Pixels of the screen: shorter dashes are lines."""

BAR_ALPHA = 70
"""Of 255: a bar is about as dark as the words that it stands for."""


def paint_detail(painter: QPainter, shown: Shown, at: Point, stamps: Stamps, colours: Mapping[Tone, str]) -> None:
    """Paint items with the map's corner at a point, on a painter whose unit is a pixel of the screen.

    Every figure is moved to a whole pixel as one, so that its edges and words stay as they are to each other.
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    hand, seen = _Hand(painter, stamps), SEEN / stamps.scale
    pixels = np.rint(shown.origins * stamps.scale + np.array(at)[:, None]).astype(int)
    origins, places = zip(*shown.origins.tolist(), strict=True), pixels.T.tolist()
    for item, origin, pixel in zip(shown.items, origins, places, strict=True):
        for shape in item.pieces.shapes:
            if shape.size >= seen:
                hand.paint_shape(shape, pixel)
        if item.pieces.words:
            hand.paint_words(item, pixel, origin)
    hand.paint_bars(at, colours)


class _Hand:
    """Paints piece by piece. Copies are made in pixels, all else in map units; it changes between them when it must."""

    def __init__(self, painter: QPainter, stamps: Stamps) -> None:
        self._painter, self._stamps, self._scale = painter, stamps, stamps.scale
        self._pixels = painter.worldTransform()
        self._place: list[int] = []
        self._legible, self._smallest_font = LEGIBLE / stamps.scale, SMALLEST_FONT / stamps.scale
        self._shortest_dash = SHORTEST_DASH / stamps.scale
        self._bars: defaultdict[Tone, list[QRectF]] = defaultdict(list)

    def paint_shape(self, shape: Shape, pixel: list[int]) -> None:
        """Paint a shape of a figure whose origin is at a pixel."""
        if stamp := self._stamps.of(shape):
            if self._place:
                self._painter.setWorldTransform(self._pixels)
                self._place = []
            self._painter.drawPixmap(pixel[0] + stamp[1], pixel[1] + stamp[2], stamp[0])
            return
        self._move(pixel)
        for paint_part in shape.solid if 0 < shape.dash < self._shortest_dash else shape.paints:
            paint_part(self._painter)

    def paint_words(self, item: Item, pixel: list[int], origin: Point) -> None:
        """Paint the words of an item whose origin is at a pixel and a place on the map; small ones are bars, later."""
        bars = None
        for number, words in enumerate(item.pieces.words):
            if words.size >= self._legible:
                self._move(pixel)
                for paint_run in words.paints:
                    paint_run(self._painter)
            elif words.size >= self._smallest_font:
                bars = bars or item.bars(origin)
                self._bars[words.tone] += bars[number]

    def paint_bars(self, at: Point, colours: Mapping[Tone, str]) -> None:
        """Paint the bars that stand for words, those of one colour at once."""
        self._painter.setWorldTransform(self._map(*at))
        self._painter.setPen(NO_PEN)
        for tone, rects in self._bars.items():
            colour = QColor(colours[tone])
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
