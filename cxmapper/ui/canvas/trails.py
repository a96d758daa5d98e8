"""A path painted over the map: thick ways, frames, a number or share at each step; the cards beside it are dimmed."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from cxmapper.drawing.shapes import Link
from cxmapper.model.record import Id
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.previews import link_path
from cxmapper.ui.canvas.viewport import Viewport

DIMMED = 0.5
"""How much of the ground lies over the cards that are not on the path."""

HALO, WIDE, PIXELS, HIGH, PAD = 3.5, 4.5, 12, 20.0, 7.0
"""Pixels: from a card to its frame, of the frame's and the ways' pens, of a badge's text, height and sides."""

_CARDS = frozenset({"card", "ghost"})


class Trail(Struct, frozen=True):
    """Touchpoints with what is written at each (nothing: a frame alone), and the ways between them."""

    touchpoints: Mapping[Id, str]
    transition_ids: tuple[Id, ...] = ()


NOTHING = Trail({})


class Trails:
    """Paints one trail, whose places are looked up once in a picture."""

    def __init__(self) -> None:
        self._trail = NOTHING
        self._of: Picture | None = None
        self._dimmed: list[QRectF] = []
        self._cards: list[tuple[QRectF, str]] = []
        self._links: list[Link] = []

    def show(self, trail: Trail) -> None:
        """Paint this one."""
        self._trail, self._of = trail, None

    def paint(self, painter: QPainter, picture: Picture, view: Viewport) -> None:
        """Paint it over what is in view."""
        if self._of is not picture:
            self._look_up(picture)
        painter.save()
        self._dim(painter, picture, view)
        visible = QRectF(painter.viewport())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for link in self._links:
            path = link_path(link, picture, view)
            if path.boundingRect().adjusted(-9, -9, 9, 9).intersects(visible):
                _paint_way(painter, path, picture)
        cards = [(_placed(rect, view), words) for rect, words in self._cards]
        for place, words in cards:
            if place.adjusted(-HIGH, -HIGH, HIGH, HIGH).intersects(visible):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(_colour(picture, "ink"), WIDE / 2))
                painter.drawRoundedRect(place.adjusted(-HALO, -HALO, HALO, HALO), 8, 8)
                if words:
                    _paint_badge(painter, place, words, picture)
        painter.restore()

    def _look_up(self, picture: Picture) -> None:
        self._of = picture
        on = self._trail.touchpoints
        ways = frozenset(self._trail.transition_ids)
        self._dimmed, self._cards = [], []
        for figure in picture.drawing.figures:
            if figure.role in _CARDS:
                rect = picture.rect(figure)
                if figure.record_id in on:
                    self._cards.append((rect, on[figure.record_id]))
                else:
                    self._dimmed.append(rect.adjusted(-2, -8, 2, 2))
        self._links = [link for link in picture.drawing.links if link.id in ways]

    def _dim(self, painter: QPainter, picture: Picture, view: Viewport) -> None:
        ground = _colour(picture, "ground")
        ground.setAlphaF(DIMMED)
        painter.save()
        painter.translate(view.x, view.y)
        painter.scale(view.scale, view.scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRects(self._dimmed)
        painter.restore()


def _placed(rect: QRectF, view: Viewport) -> QRectF:
    x, y = view.on_canvas(rect.x(), rect.y())
    return QRectF(x, y, rect.width() * view.scale, rect.height() * view.scale)


def _paint_way(painter: QPainter, path: QPainterPath, picture: Picture) -> None:
    for tone, wide in (("panel", WIDE + 2.5), ("ink", WIDE)):
        painter.setPen(QPen(_colour(picture, tone), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)


def _paint_badge(painter: QPainter, place: QRectF, words: str, picture: Picture) -> None:
    font = QFont(painter.font())
    font.setPixelSize(PIXELS)
    font.setBold(True)
    painter.setFont(font)
    wide = max(HIGH, QFontMetricsF(font).horizontalAdvance(words) + 2 * PAD)
    rect = QRectF(QPointF(place.left() - HIGH / 2, place.top() - HIGH / 2), QPointF(0, 0))
    rect.setSize(QRectF(0, 0, wide, HIGH).size())
    painter.setPen(QPen(_colour(picture, "panel"), 1.5))
    painter.setBrush(_colour(picture, "ink"))
    painter.drawRoundedRect(rect, HIGH / 2, HIGH / 2)
    painter.setPen(_colour(picture, "panel"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def _colour(picture: Picture, tone: str) -> QColor:
    return QColor(picture.drawing.theme.colours[tone])
