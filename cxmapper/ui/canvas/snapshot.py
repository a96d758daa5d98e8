"""The pixels of a map: scaled while a wheel or fingers zoom, and painted anew strip by strip once they rest."""

from math import inf
from time import perf_counter

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from cxmapper.ui.canvas.sheet import Sheet
from cxmapper.ui.canvas.viewport import Viewport

STRIP = 128
"""Pixels of the canvas's height that are painted at once."""

SMOOTH = 0.8
"""A picture that is made smaller than this is made smooth: that takes longer than copying pixels."""


class Snapshot:
    """The pixels of a canvas of that size, for a part of the map; `ratio` is device pixels per pixel of the canvas."""

    def __init__(self, sheet: Sheet, view: Viewport, size: QSize, ratio: float) -> None:
        self._sheet, self.view, self._size, self._ratio = sheet, view, size, ratio
        self._pixmap = QPixmap(size * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        self._left = [QRect(0, top, size.width(), STRIP) for top in range(0, size.height(), STRIP)]

    def go_on(self, seconds: float = inf) -> bool:
        """Paint one strip after the other, and begin none after so long; whether any are left."""
        end = perf_counter() + seconds
        painter = QPainter(self._pixmap)
        while self._left:
            self._sheet.paint(painter, self._left.pop(), self.view, self._ratio)
            if perf_counter() > end:
                break
        painter.end()
        return bool(self._left)

    def shows(self, view: Viewport, size: QSize) -> bool:
        """Whether these are the pixels of that part of the map on a canvas of that size."""
        return (view, size) == (self.view, self._size)

    def paint(self, painter: QPainter, view: Viewport) -> None:
        """Paint it where its part of the map is in another view."""
        factor = view.scale / self.view.scale
        x, y = view.on_canvas(*self.view.on_map(0, 0))
        size = self._pixmap.deviceIndependentSize() * factor
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=factor < SMOOTH)
        painter.drawPixmap(QRectF(x, y, size.width(), size.height()), self._pixmap, QRectF(self._pixmap.rect()))
