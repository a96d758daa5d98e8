"""Stage headers and lane names that stay at the canvas's edge while the map is scrolled beneath them."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from cxmapper.drawing.grid import LEFT
from cxmapper.drawing.shapes import Drawing
from cxmapper.painting.painter import paint_items
from cxmapper.ui.picture import Picture, headers, lane_names
from cxmapper.ui.viewport import Viewport

_AROUND = 4.0
"""Map units above and below a stuck header."""


class Sticky:
    """The two strips of one drawing, of one band. A strip that is in its place on the map covers nothing.

    `high` is the height of the upper one in map units; the left one is as wide as lane names are.
    """

    def __init__(self, drawing: Drawing) -> None:
        self._headers, self._names = Picture(headers(drawing)), Picture(lane_names(drawing))
        self._theme = drawing.theme
        rects = [self._headers.rect(figure) for figure in self._headers.drawing.figures]
        self._top = min((rect.top() for rect in rects), default=0.0) - _AROUND
        self.high = max((rect.height() for rect in rects), default=-2 * _AROUND) + 2 * _AROUND

    def strips(self, view: Viewport, canvas: QRect) -> tuple[QRect, QRect]:
        """What of the canvas the headers and the lane names cover; empty where they are in their place."""
        stuck_down, stuck_right = self._stuck(view)
        top = QRect(0, 0, canvas.width(), round(self.high * view.scale) if stuck_down else 0)
        left = QRect(0, 0, round(LEFT * view.scale) if stuck_right else 0, canvas.height())
        return top, left

    def on_map(self, view: Viewport, x: float, y: float) -> tuple[float, float]:
        """The point of the map that is shown at a point of the canvas."""
        map_x, map_y = view.on_map(x, y)
        stuck_down, stuck_right = self._stuck(view)
        if stuck_down and y < self.high * view.scale:
            map_y = self._top + y / view.scale
        if stuck_right and x < LEFT * view.scale:
            map_x = x / view.scale
        return map_x, map_y

    def paint(self, painter: QPainter, view: Viewport, canvas: QRect) -> None:
        """Paint the strips that have left their place."""
        top, left = self.strips(view, canvas)
        line = QPen(QColor(self._theme.colours["line"]), 1)
        if not left.isEmpty():
            self._strip(painter, self._names, left, QTransform(view.scale, 0, 0, view.scale, 0, view.y))
            painter.setPen(line)
            painter.drawLine(QPointF(left.right() + 0.5, 0), QPointF(left.right() + 0.5, canvas.height()))
        if not top.isEmpty():
            stuck = QTransform(view.scale, 0, 0, view.scale, view.x, -self._top * view.scale)
            self._strip(painter, self._headers, top, stuck)
            painter.setPen(line)
            painter.drawLine(QPointF(0, top.bottom() + 0.5), QPointF(canvas.width(), top.bottom() + 0.5))
            if not left.isEmpty():
                painter.fillRect(left.intersected(top).adjusted(0, 0, 0, -1), QColor(self._theme.colours["ground"]))

    def _strip(self, painter: QPainter, picture: Picture, rect: QRect, place: QTransform) -> None:
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(self._theme.colours["ground"]))
        painter.setWorldTransform(place, combine=True)
        paint_items(painter, picture.within(place.inverted()[0].mapRect(QRectF(rect))))
        painter.restore()

    def _stuck(self, view: Viewport) -> tuple[bool, bool]:
        """Whether the headers are above the canvas's edge, and the lane names left of it."""
        return self.high > 0 and self._top * view.scale + view.y < 0, view.x < 0
