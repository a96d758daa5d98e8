"""What a tool shows while it is used, painted over the map in pixels."""

from functools import singledispatchmethod

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from cxmapper.drawing.layout.curve import monotone
from cxmapper.drawing.shapes import Ellipse, Figure, Link, Segment
from cxmapper.drawing.theme import Tone
from cxmapper.editing.tools.board import Area, Mark
from cxmapper.editing.tools.plan import Aim, Bar, Frame, Glow, Level, Lifted, Rubber, Shown, Slot, Tint
from cxmapper.painting.display import display_list
from cxmapper.painting.painter import paint_items
from cxmapper.ui.canvas.picture import Picture, with_figures
from cxmapper.ui.canvas.viewport import Viewport
from cxmapper.ui.map_words import number_words
from cxmapper.ui.words import marked, tr
from cxmapper.wording import punctuated

FACES = (marked("let down"), marked("disappointed"), marked("neutral"), marked("pleased"), marked("delighted"))
"""Words for −2 … +2."""

LIFTED = 0.85
"""How opaque a thing is that follows the pointer."""

MOST, AROUND = 24, 12.0
"""Things that follow the pointer at most; map units that marks reach beyond a card."""

Pixmaps = dict[tuple[str, float, float], QPixmap]
"""What follows the pointer, painted once, by figure, device pixels per pixel, and scale."""

_LIFTED_ROLES = frozenset({"card", "ghost", "stage", "chip", "pain", "idea", "note"})


def in_words(value: float) -> str:
    """A value with its sign, and the word for it: the nearest of five."""
    number = punctuated(f"{value:+.1f}".removesuffix(".0"), number_words())
    return f"{number if value else '0'} · {tr(FACES[round(value) + 2])}"


def lifted(picture: Picture, ids: tuple[str, ...]) -> list[Figure]:
    """What follows the pointer, of many things the first few."""
    figures = [figure for id_ in ids[:MOST] for figure in picture.figures_of(id_) if figure.role in _LIFTED_ROLES]
    stages = {figure.record_id for figure in figures if figure.role == "stage"}
    return [figure for figure in figures if figure.role == "stage" or figure.record_id not in stages]


def link_path(link: Link, picture: Picture, view: Viewport) -> QPainterPath:
    """A way in pixels, without the bar at the end of a departure."""
    dx, dy = picture.drawing.origin_of(link)
    end = next((at for at, (letter, *_) in enumerate(link.line.d) if letter == "M" and at), len(link.line.d))
    return _path(link.line.d[:end], view, dx, dy)


def _path(d: tuple[Segment, ...], view: Viewport, dx: float = 0.0, dy: float = 0.0) -> QPainterPath:
    path = QPainterPath()
    for letter, *numbers in d:
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        points = [QPointF(*view.on_canvas(x + dx, y + dy)) for x, y in pairs]
        if letter == "M":
            path.moveTo(points[0])
        elif letter == "L":
            path.lineTo(points[0])
        elif letter == "C":
            path.cubicTo(*points)
    return path


def bounds(shown: Shown, picture: Picture, view: Viewport, stuck: float) -> QRectF:
    """The pixels that are painted for it, but for the width of pens."""
    sketch = Sketch(None, picture, view, stuck, {})
    match shown:
        case Lifted():
            rect = QRectF()
            for figure in lifted(picture, shown.ids):
                rect = rect.united(picture.rect(figure))
            place = sketch.rect(Area(rect.x() + shown.dx, rect.y() + shown.dy, rect.width(), rect.height()))
            return place.adjusted(0, 0, 0, stuck) if stuck >= 0 else place.adjusted(0, stuck, 0, 0)
        case Bar():
            return sketch.rect(Area(shown.x, shown.top, 0, shown.bottom - shown.top))
        case Glow():
            paths = [link_path(link, picture, view) for link in picture.links_of([shown.way_id])]
            return paths[0].controlPointRect() if paths else QRectF()
        case Rubber():
            return sketch.rubber(shown).controlPointRect()
        case Level():
            marks = [shown.mark, *(one for one in (shown.before, shown.after) if one is not None)]
            xs = [mark.x for mark in marks]
            area = Area(min(xs), shown.mark.top, max(xs) - min(xs), shown.mark.bottom - shown.mark.top)
            return sketch.rect(area).adjusted(-20, -30, 180, 30)
        case _:
            return sketch.rect(shown.area)


class Sketch:
    """Paints what tools show.

    `stuck` is by how many pixels headers are below their place on the map; `pixmaps` are kept from picture to picture
    while a drag goes on.
    """

    def __init__(
        self, painter: QPainter | None, picture: Picture, view: Viewport, stuck: float, pixmaps: Pixmaps
    ) -> None:
        self._painter = painter
        self._pixmaps = pixmaps
        self._picture = picture
        self._view = view
        self._stuck = stuck

    def rect(self, area: Area) -> QRectF:
        """A part of the map in pixels."""
        scale = self._view.scale
        return QRectF(*self._view.on_canvas(area.x, area.y), area.w * scale, area.h * scale)

    def rubber(self, shown: Rubber) -> QPainterPath:
        """A way that leaves to the right and arrives from the left."""
        start, end = (QPointF(*self._view.on_canvas(*point)) for point in (shown.start, shown.end))
        bend = max(24.0 * self._view.scale, min(abs(end.x() - start.x()) / 2, 90 * self._view.scale))
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        return path

    def show(self, shown: Shown) -> None:
        """Paint one thing."""
        if self._painter is not None:
            self._show(shown, self._painter)

    @singledispatchmethod
    def _show(self, shown: Shown, _: QPainter) -> None:
        raise TypeError(shown)

    @_show.register
    def _(self, shown: Lifted, painter: QPainter) -> None:
        painter.setOpacity(LIFTED)
        for figure in lifted(self._picture, shown.ids):
            rect = self._picture.rect(figure).translated(shown.dx, shown.dy)
            x, y = self._view.on_canvas(rect.x(), rect.y())
            y += self._stuck if figure.role == "stage" else 0.0
            pixmap = self._pixmap(figure, painter)
            around = AROUND * self._view.scale
            painter.drawPixmap(QPointF(x - around, y - around), pixmap)
        painter.setOpacity(1.0)

    def _pixmap(self, figure: Figure, painter: QPainter) -> QPixmap:
        """A figure and what reaches beyond its rectangle."""
        ratio, scale = painter.device().devicePixelRatio(), self._view.scale
        key = figure.id, ratio, scale
        if key not in self._pixmaps:
            rect = self._picture.rect(figure).adjusted(-AROUND, -AROUND, AROUND, AROUND)
            made = QPixmap((rect.size() * scale * ratio).toSize())
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            onto = QPainter(made)
            onto.setWorldTransform(QTransform(scale, 0, 0, scale, -rect.x() * scale, -rect.y() * scale))
            paint_items(onto, display_list(with_figures(self._picture.drawing, [figure])))
            onto.end()
            self._pixmaps[key] = made
        return self._pixmaps[key]

    @_show.register
    def _(self, shown: Slot, painter: QPainter) -> None:
        self._box(painter, shown.area, 2.0, 34)

    @_show.register
    def _(self, shown: Tint, painter: QPainter) -> None:
        painter.fillRect(self.rect(shown.area), self._colour("accent", 20))

    @_show.register
    def _(self, shown: Aim, painter: QPainter) -> None:
        self._box(painter, shown.area, 3.0, 26)

    @_show.register
    def _(self, shown: Frame, painter: QPainter) -> None:
        painter.setPen(QPen(self._colour("accent"), 1.2))
        painter.setBrush(self._colour("accent", 24))
        painter.drawRect(self.rect(shown.area))

    @_show.register
    def _(self, shown: Bar, painter: QPainter) -> None:
        place = self.rect(Area(shown.x, shown.top, 0, shown.bottom - shown.top))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("panel"))
        painter.drawRoundedRect(QRectF(place.x() - 4, place.y() - 2, 8, place.height() + 4), 4, 4)
        painter.setBrush(self._colour("accent"))
        painter.drawRoundedRect(QRectF(place.x() - 2, place.y(), 4, place.height()), 2, 2)
        for end in (place.top(), place.bottom()):
            painter.drawEllipse(QPointF(place.x(), end), 4.5, 4.5)

    @_show.register
    def _(self, shown: Glow, painter: QPainter) -> None:
        for link in self._picture.links_of([shown.way_id]):
            path = link_path(link, self._picture, self._view)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for alpha, wide in ((60, 12.0), (255, 3.0)):
                painter.setPen(QPen(self._colour("accent", alpha), wide))
                painter.drawPath(path)
            self._plus(painter, path.pointAtPercent(0.5))

    @_show.register
    def _(self, shown: Rubber, painter: QPainter) -> None:
        path = self.rubber(shown)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour("accent"), 2.6))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("accent"))
        painter.drawEllipse(path.pointAtPercent(0.0), 4, 4)
        if shown.held:
            painter.drawPolygon(_tip(path.pointAtPercent(1.0)))
        else:
            painter.drawEllipse(path.pointAtPercent(1.0), 5, 5)

    @_show.register
    def _(self, shown: Level, painter: QPainter) -> None:
        mark, tone = shown.mark, self._tone(shown.mark)
        height = mark.height(shown.value)
        points = [(one.x, one.y) for one in (shown.before,) if one] + [(mark.x, height)]
        points += [(one.x, one.y) for one in (shown.after,) if one]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour(tone), 2.5))
        for stretch in monotone(points):
            painter.drawPath(_path(stretch, self._view))
        painter.setPen(QPen(self._colour("panel"), 2.5))
        painter.setBrush(self._colour(tone))
        place = QPointF(*self._view.on_canvas(mark.x, height))
        painter.drawEllipse(place, 9, 9)
        self._say(painter, in_words(shown.value), place + QPointF(18, 0))

    def _box(self, painter: QPainter, area: Area, wide: float, alpha: int) -> None:
        radius = 8 * self._view.scale
        painter.setPen(QPen(self._colour("accent"), wide))
        painter.setBrush(self._colour("accent", alpha))
        painter.drawRoundedRect(self.rect(area), radius, radius)

    def _plus(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("accent"))
        painter.drawEllipse(at, 9, 9)
        painter.setPen(QPen(self._colour("panel"), 2))
        painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0))
        painter.drawLine(at - QPointF(0, 4), at + QPointF(0, 4))

    def _say(self, painter: QPainter, words: str, at: QPointF) -> None:
        """Words on a plate, left-centred at a point."""
        font = QFont(painter.font())
        font.setPixelSize(13)
        font.setBold(True)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        plate = QRectF(at.x(), at.y() - 14, wide + 20, 28)
        painter.setPen(QPen(self._colour("accent"), 1.4))
        painter.setBrush(self._colour("panel"))
        painter.drawRoundedRect(plate, 8, 8)
        painter.setPen(self._colour("ink"))
        painter.setFont(font)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _tone(self, mark: Mark) -> Tone:
        """The colour of the curve that passes a mark."""
        about = (mark.touchpoint_id, mark.persona_id, mark.view)
        for figure in self._picture.drawing.figures:
            if any((spot.touchpoint_id, spot.persona_id, spot.view) == about for spot in figure.spots):
                discs = (part.fill for part in figure.parts if isinstance(part, Ellipse))
                return next((tone for tone in discs if tone not in {None, "panel"}), None) or "ink"
        return "ink"

    def _colour(self, tone: Tone, alpha: int = 255) -> QColor:
        colour = QColor(self._picture.drawing.theme.colours[tone])
        colour.setAlpha(alpha)
        return colour


def _tip(end: QPointF) -> QPolygonF:
    """The tip of an arrow that comes from the left."""
    return QPolygonF([end, end + QPointF(-11, 6), end + QPointF(-11, -6)])
