"""Stage headers and lane names that stay at the canvas's edge while the map is scrolled beneath them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from cxmapper.drawing.frame import NOTCH
from cxmapper.drawing.grid import LEFT
from cxmapper.drawing.shapes import Figure, Gathered, Label, Point
from cxmapper.painting.stamps import Stamps
from cxmapper.ui.canvas.detail import paint_detail
from cxmapper.ui.canvas.picture import Picture, Shown, with_figures
from cxmapper.ui.canvas.viewport import Viewport

_AROUND = 4.0
"""Map units above and below the headers."""


class Parted(NamedTuple):
    """A header or a lane's ground, the two figures that it is taken apart into, each a block, and how far its words go.

    As a block that stays the same object each is taken over in the next picture, wherever its cell has moved.
    """

    whole: Figure
    shape: tuple[Figure]
    words: tuple[Figure]
    reach: float

    @staticmethod
    def of(figure: Figure) -> "Parted":
        """A header or ground taken apart."""
        return Parted(figure, (_part(figure, words=False),), (_part(figure, words=True),), _reach(figure))


class Sticky:
    """The two strips of one picture, of one band; nothing is covered as long as all is in its place on the map.

    With `before`, those of the picture before, only headers and names that are others are taken apart.
    `high` is the height of the upper one in map units; the left one is as wide as lane names are. `shapes` are the
    headers without their `titles`, `names` those of the lanes; `parted` are headers and lanes by their identity.
    """

    def __init__(self, picture: Picture, before: "Sticky | None" = None) -> None:
        drawing = picture.drawing
        headers = [figure for figure in picture.strips if figure.role == "stage"]
        lanes = [figure for figure in picture.strips if figure.role == "lane"]
        self._made_of = _made_of(picture)
        known = {} if before is None else before.parted
        self.parted: dict[int, Parted] = {id(one): known.get(id(one)) or Parted.of(one) for one in (*headers, *lanes)}
        of_headers = [self.parted[id(one)] for one in headers]
        shapes = with_figures(drawing, Gathered(tuple(each.shape for each in of_headers)))
        titles = with_figures(drawing, Gathered(tuple(each.words for each in of_headers)))
        names = with_figures(drawing, Gathered(tuple(self.parted[id(one)].words for one in lanes)))
        self.shapes: Picture = Picture(shapes, before.shapes if before else None)
        self.titles: Picture = Picture(titles, before.titles if before else None)
        self.names: Picture = Picture(names, before.names if before else None)
        self._colours = drawing.theme.colours
        rects = [self.shapes.rect(header) for header in headers]
        self._rights = np.array([rect.right() for rect in rects])
        self._reaches = np.array([each.reach + NOTCH for each in of_headers])
        self._top = min((rect.top() for rect in rects), default=0.0) - _AROUND
        self.high = max((rect.height() for rect in rects), default=-2 * _AROUND) + 2 * _AROUND

    def is_stale(self, picture: Picture) -> bool:
        """Whether headers, lanes, their places or colours are others in this picture."""
        return self._made_of != _made_of(picture)

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

    def paint(self, painter: QPainter, view: Viewport, canvas: QRect, ratio: float, stamps: Stamps) -> None:
        """Paint the strips that have left their place; `stamps` are of the scale in device pixels, `ratio` a pixel."""
        top, left = self.strips(view, canvas)
        line = QPen(QColor(self._colours["line"]), 1)
        if not left.isEmpty():
            self._paint_strip(painter, left, (0, view.y), ratio, stamps, lambda clip: [self.names.within(clip)])
            painter.setPen(line)
            painter.drawLine(QPointF(left.right() + 0.5, 0), QPointF(left.right() + 0.5, canvas.height()))
        if not top.isEmpty():
            place = view.x, self._y(view) - self._top * view.scale
            edge = LEFT if view.x < 0 else 0.0
            self._paint_strip(
                painter,
                top,
                place,
                ratio,
                stamps,
                lambda clip: [self.shapes.within(clip), self._titles_in(clip, edge)],
            )
            if self._y(view) == 0:
                painter.setPen(line)
                painter.drawLine(QPointF(0, top.bottom() + 0.5), QPointF(canvas.width(), top.bottom() + 0.5))
            painter.fillRect(left.intersected(top).adjusted(0, 0, 0, -1), QColor(self._colours["ground"]))

    def _paint_strip(
        self,
        painter: QPainter,
        strip: QRect,
        at: Point,
        ratio: float,
        stamps: Stamps,
        within: Callable[[QRectF], Sequence[Shown]],
    ) -> None:
        place = QTransform.fromScale(ratio / stamps.scale, ratio / stamps.scale)
        clip = place.mapRect(QRectF(strip).translated(-at[0], -at[1]))
        painter.save()
        painter.setClipRect(strip)
        painter.fillRect(strip, QColor(self._colours["ground"]))
        painter.scale(1 / ratio, 1 / ratio)
        for shown in within(clip):
            paint_detail(painter, shown, (at[0] * ratio, at[1] * ratio), stamps, self._colours)
        painter.restore()

    def _y(self, view: Viewport) -> float:
        """Where on the canvas the headers begin: in their place, or at the edge."""
        return max(0.0, self._top * view.scale + view.y)

    def _titles_in(self, clip: QRectF, edge: float) -> Shown:
        """The titles of the headers, of a header that is partly beyond the edge moved into view as far as it goes."""
        lefts, tops = self.titles.whole.origins
        rooms = np.maximum(0.0, self._rights - lefts - self._reaches)
        seen = np.flatnonzero((lefts <= clip.right()) & (self._rights >= clip.left()))
        moved = np.array([lefts + np.clip(clip.left() + edge - lefts, 0.0, rooms), tops])
        return Shown([self.titles.whole.items[number] for number in seen.tolist()], moved[:, seen])


def _made_of(picture: Picture) -> object:
    cells = picture.drawing.cells
    return picture.drawing.theme.name, [(one, cells[one.cell]) for one in picture.strips]


def _part(figure: Figure, *, words: bool) -> Figure:
    """The words of a figure alone, or all but its words."""
    return replace(figure, parts=tuple(part for part in figure.parts if isinstance(part, Label) == words))


def _reach(figure: Figure) -> float:
    """How far the words of a figure reach from its left edge."""
    labels = [part for part in figure.parts if isinstance(part, Label)]
    return max((label.x + line.width for label in labels for line in label.lines), default=0.0)
