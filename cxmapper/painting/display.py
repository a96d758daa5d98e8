"""A Drawing as Qt paints it: pens, paths and glyphs made once, however often they are painted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGlyphRun,
    QImage,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QTransform,
)

from cxmapper.drawing.order import painting_order, parts_of
from cxmapper.drawing.shapes import DOTTED, Box, Dash, Drawing, Ellipse, Label, Part, Path, Picture, Rect
from cxmapper.drawing.text import Run, Style
from cxmapper.drawing.theme import Tone
from cxmapper.painting.fonts import application, family
from cxmapper.painting.glyphs import glyphs
from cxmapper.painting.images import decoded

Paint = Callable[[QPainter], None]
Colours = Mapping[Tone, str]

_NON_ZERO = Qt.FillRule.WindingFill
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)

_TOLERANCE = 1.005
"""Glyphs this much wider than measured are squeezed."""

_FRAME_RADIUS = 3.0
_SMOOTH = 0.02
"""Map units by which the dashes of a curve may leave it: none to be seen on A0."""


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
        paints: list[Paint] = []
        bounds = QRectF()
        for part in parts_of(thing):
            part_paints, covered = _painted(part, colours)
            paints += part_paints
            bounds = bounds.united(covered)
        items.append(Item(x, y, bounds.translated(x, y), tuple(paints)))
    return tuple(items)


def _painted(part: Part, colours: Colours) -> tuple[Sequence[Paint], QRectF]:
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


def _box(box: Box, colours: Colours) -> tuple[Sequence[Paint], QRectF]:
    rect = _rect(box.rect)
    paint = partial(_paint_box, _pen(box, colours), _brush(box, colours), rect, box.radius)
    outline = QPainterPath()
    if box.dash:
        outline.addRoundedRect(rect, box.radius, box.radius)
    return (paint, *_dashes(box, colours, outline)), _grown(rect, box.width)


def _paint_box(pen: QPen, brush: QBrush, rect: QRectF, radius: float, painter: QPainter) -> None:
    painter.setPen(pen)
    painter.setBrush(brush)
    if radius:
        painter.drawRoundedRect(rect, radius, radius)
    else:
        painter.drawRect(rect)


def _ellipse(ellipse: Ellipse, colours: Colours) -> tuple[Sequence[Paint], QRectF]:
    rect = QRectF(ellipse.cx - ellipse.rx, ellipse.cy - ellipse.ry, 2 * ellipse.rx, 2 * ellipse.ry)
    paint = partial(_paint_ellipse, _pen(ellipse, colours), _brush(ellipse, colours), rect)
    outline = QPainterPath()
    if ellipse.dash:
        outline.addEllipse(rect)
    return (paint, *_dashes(ellipse, colours, outline)), _grown(rect, ellipse.width)


def _paint_ellipse(pen: QPen, brush: QBrush, rect: QRectF, painter: QPainter) -> None:
    painter.setPen(pen)
    painter.setBrush(brush)
    painter.drawEllipse(rect)


def _path(path: Path, colours: Colours) -> tuple[Sequence[Paint], QRectF]:
    outline = QPainterPath()
    outline.setFillRule(_NON_ZERO)
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
    paint = partial(_paint_path, _pen(path, colours), _brush(path, colours), outline)
    return (paint, *_dashes(path, colours, outline)), _grown(outline.controlPointRect(), path.width)


def _paint_path(pen: QPen, brush: QBrush, outline: QPainterPath, painter: QPainter) -> None:
    painter.setPen(pen)
    painter.setBrush(brush)
    painter.drawPath(outline)


def _label(label: Label, colours: Colours) -> tuple[Sequence[Paint], QRectF]:
    size = label.style.size
    paints: list[Paint] = []
    covered = QRectF()
    for (x, y), line in zip(label.starts(), label.lines, strict=True):
        paints += [_run(x + run.x, y, run, label.style, colours[label.tone]) for run in line.runs if run.text]
        # Swashes, marks and accents reach beyond their advance, but no further than this.
        covered = covered.united(QRectF(x - size, y - 1.5 * size, line.width + 2 * size, 2.5 * size))
    return paints, covered


def _run(x: float, y: float, run: Run, style: Style, colour: str) -> Paint:
    """A run in its measured width: squeezed where its font is wider, a dotted frame where there is no font."""
    name = family(run)
    if name is None:
        return _frame(QRectF(x, y - 0.8 * style.size, run.width, style.size), colour)
    shaped = glyphs(run.text, name, style, rtl=run.rtl)
    pen = _stroke(colour, 1.0, round_ends=True)
    if shaped.width <= run.width * _TOLERANCE:
        return partial(_paint_glyphs, pen, QPointF(x, y), shaped.runs)
    return partial(_paint_squeezed, pen, QTransform(run.width / shaped.width, 0, 0, 1, x, y), shaped.runs)


def _paint_glyphs(pen: QPen, origin: QPointF, runs: Sequence[QGlyphRun], painter: QPainter) -> None:
    painter.setPen(pen)
    for run in runs:
        painter.drawGlyphRun(origin, run)


def _paint_squeezed(pen: QPen, squeeze: QTransform, runs: Sequence[QGlyphRun], painter: QPainter) -> None:
    before = painter.worldTransform()
    painter.setWorldTransform(squeeze, combine=True)
    _paint_glyphs(pen, QPointF(), runs, painter)
    painter.setWorldTransform(before)


def _picture(picture: Picture, colours: Colours) -> tuple[Sequence[Paint], QRectF]:
    rect = _rect(picture.rect)
    images = decoded(picture.media_type, picture.data, rect.width() / rect.height(), cut_round=picture.round)
    if not images:
        return (_frame(rect, colours["tick"]),), rect
    return (partial(_paint_image, rect, images),), rect


def _paint_image(rect: QRectF, images: Sequence[QImage], painter: QPainter) -> None:
    """The smallest image that has enough pixels; Qt alone would skip pixels of a larger one."""
    pixels = rect.width() * painter.worldTransform().m11()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(rect, next((image for image in images if image.width() >= pixels), images[-1]))


def _frame(rect: QRectF, colour: str) -> Paint:
    """In place of what cannot be shown here: dots mean missing."""
    outline = QPainterPath()
    outline.addRoundedRect(rect, _FRAME_RADIUS, _FRAME_RADIUS)
    return partial(_paint_path, _NO_PEN, _filling(colour), _dashed(outline, 1.0, DOTTED))


def _dashes(part: Box | Path | Ellipse, colours: Colours, outline: QPainterPath) -> tuple[Paint, ...]:
    if not part.dash or part.stroke is None or part.width <= 0:
        return ()
    return (partial(_paint_path, _NO_PEN, _filling(colours[part.stroke]), _dashed(outline, part.width, part.dash)),)


def _dashed(outline: QPainterPath, width: float, dash: Dash) -> QPainterPath:
    """Dashes as shapes of their own: Qt begins a dashed line anew where a picture cuts it off."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    stroker.setDashPattern([length / width for length in dash])
    stroker.setCurveThreshold(_SMOOTH)
    return stroker.createStroke(outline)


def _pen(part: Box | Path | Ellipse, colours: Colours) -> QPen:
    if part.stroke is None or part.width <= 0 or part.dash:
        return _NO_PEN
    return _stroke(colours[part.stroke], part.width, round_ends=isinstance(part, Path))


@lru_cache(maxsize=1024)
def _stroke(colour: str, width: float, *, round_ends: bool) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if round_ends else Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap)
    return pen


def _brush(part: Box | Path | Ellipse, colours: Colours) -> QBrush:
    return _NO_BRUSH if part.fill is None else _filling(colours[part.fill])


@lru_cache(maxsize=256)
def _filling(colour: str) -> QBrush:
    return QBrush(QColor(colour))


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)


def _grown(rect: QRectF, width: float) -> QRectF:
    """What a line of that width around a shape covers, with some room for smooth edges."""
    return rect.adjusted(-width, -width, width, width)
