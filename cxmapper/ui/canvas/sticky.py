"""Stage headers and lane names that stay at the canvas's edge while the map is scrolled beneath them."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from cxmapper.drawing.frame import NOTCH
from cxmapper.drawing.grid import LEFT
from cxmapper.drawing.shapes import Drawing, Figure, Label
from cxmapper.painting.display import Item, display_list
from cxmapper.painting.painter import paint_items
from cxmapper.ui.canvas.picture import Picture, with_figures
from cxmapper.ui.canvas.viewport import Viewport

_AROUND = 4.0
"""Map units above and below the headers."""


class Sticky:
    """The two strips of one drawing, of one band; nothing is covered as long as all is in its place on the map.

    `high` is the height of the upper one in map units; the left one is as wide as lane names are.
    """

    def __init__(self, drawing: Drawing) -> None:
        headers = [figure for figure in drawing.figures if figure.role == "stage"]
        lanes = [figure for figure in drawing.figures if figure.role == "lane"]
        self._shapes = Picture(with_figures(drawing, [_parted(header, words=False) for header in headers]))
        self._names = Picture(with_figures(drawing, [_parted(lane, words=True) for lane in lanes]))
        titles = [_parted(header, words=True) for header in headers]
        self._titles = list(zip(titles, display_list(with_figures(drawing, titles)), strict=True))
        self._colours = drawing.theme.colours
        rects = [self._shapes.rect(header) for header in headers]
        self._top = min((rect.top() for rect in rects), default=0.0) - _AROUND
        self.high = max((rect.height() for rect in rects), default=-2 * _AROUND) + 2 * _AROUND

    def strips(self, view: Viewport, canvas: QRect) -> tuple[QRect, QRect]:
        """What of the canvas the headers and the lane names cover; empty where they are in their place."""
        aside, y = view.x < 0, self._y(view)
        moved = self.high > 0 and (aside or y > self._top * view.scale + view.y)
        top = QRect(0, round(y), canvas.width(), round(self.high * view.scale) if moved else 0)
        left = QRect(0, 0, round(LEFT * view.scale) if aside else 0, canvas.height())
        return top, left

    def on_map(self, view: Viewport, x: float, y: float) -> tuple[float, float]:
        """The point of the map that is shown at a point of the canvas."""
        map_x, map_y = view.on_map(x, y)
        within = (y - self._y(view)) / view.scale
        if 0 <= within < self.high:
            map_y = self._top + within
        if view.x < 0 and x < LEFT * view.scale:
            map_x = x / view.scale
        return map_x, map_y

    def stuck(self, view: Viewport) -> float:
        """By how many pixels the headers are below their place on the map."""
        return self._y(view) - (self._top * view.scale + view.y)

    def paint(self, painter: QPainter, view: Viewport, canvas: QRect) -> None:
        """Paint the strips that have left their place."""
        top, left = self.strips(view, canvas)
        ground, line = QColor(self._colours["ground"]), QPen(QColor(self._colours["line"]), 1)
        if not left.isEmpty():
            place = QTransform(view.scale, 0, 0, view.scale, 0, view.y)
            _strip(painter, left, ground, place, self._names.within(place.inverted()[0].mapRect(QRectF(left))))
            painter.setPen(line)
            painter.drawLine(QPointF(left.right() + 0.5, 0), QPointF(left.right() + 0.5, canvas.height()))
        if not top.isEmpty():
            place = QTransform(view.scale, 0, 0, view.scale, view.x, self._y(view) - self._top * view.scale)
            clip = place.inverted()[0].mapRect(QRectF(top))
            _strip(painter, top, ground, place, [*self._shapes.within(clip), *self._moved_titles(view, clip)])
            if self._y(view) == 0:
                painter.setPen(line)
                painter.drawLine(QPointF(0, top.bottom() + 0.5), QPointF(canvas.width(), top.bottom() + 0.5))
            painter.fillRect(left.intersected(top).adjusted(0, 0, 0, -1), ground)

    def _y(self, view: Viewport) -> float:
        """Where on the canvas the headers begin: in their place, or at the edge."""
        return max(0.0, self._top * view.scale + view.y)

    def _moved_titles(self, view: Viewport, clip: QRectF) -> Iterator[Item]:
        """The titles of the headers, of a header that is partly beyond the edge moved into view as far as it goes."""
        edge = clip.left() + (LEFT if view.x < 0 else 0.0)
        for figure, item in self._titles:
            rect = self._shapes.rect(figure)
            room = rect.width() - _reach(figure) - NOTCH
            aside = max(0.0, min(edge - rect.left(), room))
            if clip.intersects(rect):
                yield replace(item, x=item.x + aside)


def _strip(
    painter: QPainter, rect: QRect, ground: QColor, place: QTransform, items: Iterator[Item] | list[Item]
) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, ground)
    painter.setWorldTransform(place, combine=True)
    paint_items(painter, items)
    painter.restore()


def _parted(figure: Figure, *, words: bool) -> Figure:
    """The words of a figure alone, or all but its words."""
    return replace(figure, parts=tuple(part for part in figure.parts if isinstance(part, Label) == words))


def _reach(figure: Figure) -> float:
    """How far the words of a figure reach from its left edge."""
    labels = [part for part in figure.parts if isinstance(part, Label)]
    return max((label.x + line.width for label in labels for line in label.lines), default=0.0)
