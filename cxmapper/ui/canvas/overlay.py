"""What lies over the map and never in a Drawing: what is chosen, pointed at and about to be done."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRegion

from cxmapper.drawing.frame import NOTCH
from cxmapper.drawing.shapes import Figure, Link
from cxmapper.editing.tools.gripping import LEAST
from cxmapper.editing.tools.plan import Shown
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.previews import Pixmaps, Sketch, bounds, link_path
from cxmapper.ui.canvas.viewport import Viewport

if TYPE_CHECKING:
    from cxmapper.ui.canvas.canvas import Canvas

HALO = 4.5
"""Pixels by which a frame stands off what it frames."""

DOT, HANDLE = 7.0, 5.5
"""Pixels of the radius of the dot from which ways are drawn, and of the ends of a chosen way."""

CHEVRON = 28.0
"""Pixels of the place in a header that folds its stage."""

_CARDS = frozenset({"card", "ghost"})
_WHOLE = frozenset({*_CARDS, "summary", "stage"})
"""Roles that stand for a record as such; where it has one of these, its other figures are not framed."""


class Overlay:
    """Over one canvas: the ids chosen, the id pointed at, and what a tool shows."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._chosen: tuple[str, ...] = ()
        self._pointed = ""
        self._preview: tuple[Shown, ...] = ()
        self._pixmaps: Pixmaps = {}

    def choose(self, record_ids: Iterable[str]) -> None:
        """Frame what shows these records."""
        self._chosen = tuple(record_ids)
        self._canvas.update()

    def point_at(self, record_id: str) -> None:
        """Show what can be done with the record under the pointer; an empty id is none."""
        before, self._pointed = self._pointed, record_id
        if before != record_id:
            for id_ in (before, record_id):
                self._canvas.update(_around(self._place(figure) for figure in self._figures(id_)))

    def preview(self, shown: tuple[Shown, ...]) -> None:
        """Show what is about to be done."""
        picture = self._canvas.picture
        if picture is None or not (shown or self._preview):
            return
        if bool(shown) != bool(self._preview):
            self._pixmaps.clear()
            self._canvas.update()
        before, self._preview = self._preview, shown
        view, stuck = self._canvas.view, self._canvas.stuck
        self._canvas.update(_around(bounds(one, picture, view, stuck) for one in (*before, *shown)))

    def folds_at(self, position: QPointF) -> bool:
        """Whether a point is on the mark that folds the stage of the header that is pointed at."""
        place = self._chevron()
        return place is not None and place.contains(position)

    def paint_under(self, painter: QPainter) -> None:
        """What scrolls with the map, under the strips at its edges."""
        picture = self._canvas.picture
        if picture is None:
            return
        for figure in self._framed(picture):
            if figure.role not in {"stage", "caption"}:
                _frame(painter, self._place(figure), picture)
        for link in picture.links_of(self._chosen):
            captions = [self._place(figure) for figure in self._figures(link.id)]
            _chosen_way(painter, link, picture, self._canvas.view, captions)
        for figure in self._with_dots():
            _dot(painter, self._place(figure), picture)

    def paint_above(self, painter: QPainter) -> None:
        """What lies over all: headers, which may be stuck below their place, and what a tool shows."""
        picture = self._canvas.picture
        if picture is None:
            return
        for figure in self._framed(picture):
            if figure.role == "stage":
                _frame(painter, self._place(figure), picture)
        chevron = self._chevron()
        if chevron is not None and not self._preview:
            folded = any(figure.role == "summary" for figure in self._figures(self._pointed))
            _paint_chevron(painter, chevron, picture, folded=folded)
        sketch = Sketch(painter, picture, self._canvas.view, self._canvas.stuck, self._pixmaps)
        for shown in self._preview:
            sketch.show(shown)

    def _framed(self, picture: Picture) -> Iterator[Figure]:
        """The figures of what is chosen: those that stand for it as such, where there are any."""
        for record_id in self._chosen:
            found = picture.figures_of(record_id)
            yield from [figure for figure in found if figure.role in _WHOLE] or found

    def _chevron(self) -> QRectF | None:
        """Where the header that is pointed at folds its stage; None where there is no room for that."""
        for figure in self._figures(self._pointed):
            place = self._place(figure)
            if figure.role == "stage" and place.width() > 3 * CHEVRON:
                right = place.right() - NOTCH * self._canvas.view.scale
                return QRectF(right - CHEVRON, place.center().y() - CHEVRON / 2, CHEVRON, CHEVRON)
        return None

    def _with_dots(self) -> Iterator[Figure]:
        if self._preview:
            return
        for record_id in dict.fromkeys((*(self._chosen if len(self._chosen) == 1 else ()), self._pointed)):
            for figure in self._figures(record_id):
                if figure.role in _CARDS and figure.rect.w * self._canvas.view.scale >= LEAST:
                    yield figure

    def _figures(self, record_id: str) -> list[Figure]:
        picture = self._canvas.picture
        return picture.figures_of(record_id) if picture is not None and record_id else []

    def _place(self, figure: Figure) -> QRectF:
        canvas = self._canvas
        rect = canvas.picture.rect(figure) if canvas.picture is not None else QRectF()
        x, y = canvas.view.on_canvas(rect.x(), rect.y())
        y += canvas.stuck if figure.role == "stage" else 0.0
        return QRectF(x, y, rect.width() * canvas.view.scale, rect.height() * canvas.view.scale)


def _around(places: Iterable[QRectF]) -> QRect:
    """The pixels of all, and those that pens reach beyond them."""
    found = QRectF()
    for place in places:
        found = found.united(place)
    return QRect() if found.isNull() else found.adjusted(-24, -24, 24, 24).toAlignedRect()


def _colour(picture: Picture, tone: str, alpha: int = 255) -> QColor:
    colour = QColor(picture.drawing.theme.colours[tone])
    colour.setAlpha(alpha)
    return colour


def _frame(painter: QPainter, place: QRectF, picture: Picture) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_colour(picture, "accent"), 2.8))
    painter.drawRoundedRect(place.adjusted(-HALO, -HALO, HALO, HALO), 10, 10)


def _dot(painter: QPainter, place: QRectF, picture: Picture) -> None:
    painter.setPen(QPen(_colour(picture, "accent"), 2.4))
    painter.setBrush(_colour(picture, "panel"))
    painter.drawEllipse(QPointF(place.right(), place.center().y()), DOT, DOT)


def _chosen_way(painter: QPainter, link: Link, picture: Picture, view: Viewport, captions: Iterable[QRectF]) -> None:
    """The way in the accent, but not over what is written at it, and its ends to be dragged."""
    path = link_path(link, picture, view)
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    clear = QRegion(painter.viewport())
    for caption in captions:
        clear -= QRegion(caption.toAlignedRect())
    painter.setClipRegion(clear)
    for tone, wide in (("panel", 4.0), ("accent", 2.2)):
        painter.setPen(QPen(_colour(picture, tone), wide + link.line.width * view.scale))
        painter.drawPath(path)
    painter.restore()
    painter.setPen(QPen(_colour(picture, "accent"), 2.2))
    painter.setBrush(_colour(picture, "panel"))
    for at in (0.0, 1.0) if link.target else (0.0,):
        painter.drawEllipse(path.pointAtPercent(at), HANDLE, HANDLE)


def _paint_chevron(painter: QPainter, place: QRectF, picture: Picture, *, folded: bool) -> None:
    x, y, reach = place.center().x(), place.center().y(), 5.0
    path = QPainterPath(QPointF(x - reach / 2, y - reach) if folded else QPointF(x - reach, y - reach / 2))
    path.lineTo(x + reach / 2 if folded else x, y if folded else y + reach / 2)
    path.lineTo(x - reach / 2 if folded else x + reach, y + reach if folded else y - reach / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour(picture, "panel"))
    painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 6, 6)
    painter.setPen(QPen(_colour(picture, "accent"), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
