"""A Drawing as Qt paints it: pens, paths and glyphs made once, however often they are painted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform

from cxmapper.drawing.order import painting_order, parts_of
from cxmapper.drawing.shapes import DOTTED, Box, Dash, Drawing, Ellipse, Label, Part, Path, Picture, Rect
from cxmapper.drawing.text import Run, Style
from cxmapper.drawing.theme import Tone
from cxmapper.painting.fonts import application, family
from cxmapper.painting.glyphs import glyphs
from cxmapper.painting.images import decoded

Paint = Callable[[QPainter], None]
Colours = Mapping[Tone, str]

_TOLERANCE = 1.005
"""Glyphs this much wider than measured are squeezed."""


@dataclass(frozen=True, slots=True)
class Item:
    """A figure or link: where its parts have their (0, 0), what it covers on the map, and how it is painted."""

    x: float
    y: float
    bounds: QRectF
    paints: tuple[Paint, ...]


def display_list(drawing: Drawing) -> tuple[Item, ...]:
    """What to paint, in painting order."""
    application()
    colours = drawing.theme.colours
    items = []
    for thing in painting_order(drawing):
        x, y = drawing.origin_of(thing)
        painted = [_painted(part, colours) for part in parts_of(thing)]
        bounds = QRectF()
        for _, covered in painted:
            bounds = bounds.united(covered)
        items.append(Item(x, y, bounds.translated(x, y), tuple(paint for paint, _ in painted)))
    return tuple(items)


def _painted(part: Part, colours: Colours) -> tuple[Paint, QRectF]:
    """How a part is painted and what it covers, from the origin of its figure or link."""
    match part:
        case Box():
            return _box(part, colours)
        case Path():
            return _path(part, colours)
        case Ellipse():
            return _ellipse(part, colours)
        case Label():
            return _label(part, colours)
        case Picture():
            return _picture(part, colours)


def _box(box: Box, colours: Colours) -> tuple[Paint, QRectF]:
    pen, brush, rect, radius = _pen(box, colours), _brush(box, colours), _rect(box.rect), box.radius

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        if radius:
            painter.drawRoundedRect(rect, radius, radius)
        else:
            painter.drawRect(rect)

    return paint, _grown(rect, box.width)


def _ellipse(ellipse: Ellipse, colours: Colours) -> tuple[Paint, QRectF]:
    pen, brush = _pen(ellipse, colours), _brush(ellipse, colours)
    rect = QRectF(ellipse.cx - ellipse.rx, ellipse.cy - ellipse.ry, 2 * ellipse.rx, 2 * ellipse.ry)

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawEllipse(rect)

    return paint, _grown(rect, ellipse.width)


def _path(path: Path, colours: Colours) -> tuple[Paint, QRectF]:
    pen, brush = _pen(path, colours), _brush(path, colours)
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    for command, *numbers in path.d:
        match command:
            case "M":
                outline.moveTo(*numbers)
            case "L":
                outline.lineTo(*numbers)
            case "C":
                outline.cubicTo(*numbers)
            case _:
                outline.closeSubpath()

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawPath(outline)

    return paint, _grown(outline.controlPointRect(), path.width)


def _label(label: Label, colours: Colours) -> tuple[Paint, QRectF]:
    pen = _stroke(colours[label.tone], 1.0, (), round_ends=True)
    placed = [
        (QPointF(x + run.x, y), run)
        for (x, y), line in zip(label.starts(), label.lines, strict=True)
        for run in line.runs
        if run.text
    ]
    paints = tuple(_run(origin, run, label.style, pen) for origin, run in placed)
    covered = QRectF()
    size = label.style.size
    for origin, run in placed:
        covered = covered.united(QRectF(origin.x() - size, origin.y() - 1.5 * size, run.width + 2 * size, 2.5 * size))

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        for paint_run in paints:
            paint_run(painter)

    return paint, covered


def _run(origin: QPointF, run: Run, style: Style, pen: QPen) -> Paint:
    name = family(run)
    if name is None:
        return _dotted(QRectF(origin.x(), origin.y() - 0.8 * style.size, run.width, style.size), pen.color())
    shaped = glyphs(run.text, name, style, rtl=run.rtl)
    if shaped.width <= run.width * _TOLERANCE:

        def paint(painter: QPainter) -> None:
            for glyph_run in shaped.runs:
                painter.drawGlyphRun(origin, glyph_run)

        return paint
    squeeze = QTransform(run.width / shaped.width, 0, 0, 1, origin.x(), origin.y())

    def paint_squeezed(painter: QPainter) -> None:
        before = painter.worldTransform()
        painter.setWorldTransform(squeeze, combine=True)
        for glyph_run in shaped.runs:
            painter.drawGlyphRun(QPointF(), glyph_run)
        painter.setWorldTransform(before)

    return paint_squeezed


def _picture(picture: Picture, colours: Colours) -> tuple[Paint, QRectF]:
    rect = _rect(picture.rect)
    images = decoded(picture.media_type, picture.data, rect.width() / rect.height(), cut_round=picture.round)
    if not images:
        return _dotted(rect, QColor(colours["tick"])), rect

    def paint(painter: QPainter) -> None:
        pixels = rect.width() * painter.worldTransform().m11()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, next(image for image in images if image.width() >= pixels or image is images[-1]))

    return paint, rect


def _dotted(rect: QRectF, colour: QColor) -> Paint:
    """A frame in place of what cannot be shown here: dots mean missing."""
    pen = _stroke(colour.name(), 1.0, DOTTED, round_ends=False)

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 3, 3)

    return paint


def _pen(part: Box | Path | Ellipse, colours: Colours) -> QPen:
    if part.stroke is None or part.width <= 0:
        return QPen(Qt.PenStyle.NoPen)
    return _stroke(colours[part.stroke], part.width, part.dash, round_ends=isinstance(part, Path))


@lru_cache(maxsize=1024)
def _stroke(colour: str, width: float, dash: Dash, *, round_ends: bool) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if round_ends else Qt.PenJoinStyle.MiterJoin)
    # The ends of dashes stay flat, or they would eat the gaps.
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if round_ends and not dash else Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    return pen


def _brush(part: Box | Path | Ellipse, colours: Colours) -> QBrush:
    return QBrush(Qt.BrushStyle.NoBrush) if part.fill is None else _filling(colours[part.fill])


@lru_cache(maxsize=256)
def _filling(colour: str) -> QBrush:
    return QBrush(QColor(colour))


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)


def _grown(rect: QRectF, width: float) -> QRectF:
    """What a line of that width around a shape covers, with some room for smooth edges."""
    return rect.adjusted(-width, -width, width, width)
