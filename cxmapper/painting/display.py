"""A Drawing as Qt paints it: pens, paths and glyphs made once, however often they are painted."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QPen, QTransform

from cxmapper.collector import no_collector
from cxmapper.drawing.order import han_font, painting_order, parts_of
from cxmapper.drawing.shapes import DOTTED, Box, Drawing, Ellipse, Label, Part, Path, Picture, Rect
from cxmapper.drawing.text.lines import Run
from cxmapper.drawing.theme import Tone
from cxmapper.painting.application import application
from cxmapper.painting.fonts import family
from cxmapper.painting.glyphs import Glyphs, glyphs
from cxmapper.painting.images import decoded
from cxmapper.painting.pens import NO_BRUSH, NO_PEN, dashed, filling, stroke

Paint = Callable[[QPainter], None]

_NON_ZERO = Qt.FillRule.WindingFill
_TOLERANCE = 1.005
"""Glyphs this much wider than measured are squeezed."""

_FRAME_RADIUS = 3.0


class Palette(Struct, frozen=True):
    """What a whole drawing has in common: #RRGGBB by tone, and the font of Han characters."""

    colours: Mapping[Tone, str]
    han: str


class Writing(Struct, frozen=True):
    """Paints a run of text in its own width, from the left end of its baseline."""

    pen: QPen
    origin: QPointF
    shaped: Glyphs

    def __call__(self, painter: QPainter) -> None:
        """Paint it."""
        painter.setPen(self.pen)
        self.shaped.paint(painter, self.origin)


class Stroke(Struct, frozen=True):
    """Paints a path."""

    pen: QPen
    brush: QBrush
    outline: QPainterPath

    def __call__(self, painter: QPainter) -> None:
        """Paint it."""
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        painter.drawPath(self.outline)


class Item(Struct, frozen=True):
    """A figure or link: where its parts have their (0, 0), what it covers on the map, and how it is painted."""

    x: float
    y: float
    bounds: QRectF
    paints: tuple[Paint, ...]


@no_collector()
def display_list(drawing: Drawing) -> tuple[Item, ...]:
    """What to paint, in painting order."""
    application()
    palette = Palette(drawing.theme.colours, han_font(drawing))
    items = []
    for thing in painting_order(drawing):
        x, y = drawing.origin_of(thing)
        paints: list[Paint] = []
        bounds = QRectF()
        for part in parts_of(thing):
            part_paints, covered = painted(part, palette)
            paints += part_paints
            bounds = bounds.united(covered)
        items.append(Item(x, y, bounds.translated(x, y), tuple(paints)))
    return tuple(items)


def painted(part: Part, palette: Palette) -> tuple[Sequence[Paint], QRectF]:
    """How a part is painted and what it covers, from the origin of its figure or link."""
    match part:
        case Box():
            return _box(part, palette)
        case Path():
            return _path(part, palette)
        case Ellipse():
            return _ellipse(part, palette)
        case Label():
            return _label(part, palette)
        case Picture():
            return _picture(part, palette)


def _box(box: Box, palette: Palette) -> tuple[Sequence[Paint], QRectF]:
    rect = _rect(box.rect)
    paint = partial(_paint_box, _pen(box, palette), _brush(box, palette), rect, box.radius)
    outline = QPainterPath()
    if box.dash:
        outline.addRoundedRect(rect, box.radius, box.radius)
    return (paint, *_dashes(box, palette, outline)), _grown(rect, box.width)


def _paint_box(pen: QPen, brush: QBrush, rect: QRectF, radius: float, painter: QPainter) -> None:
    painter.setPen(pen)
    painter.setBrush(brush)
    if radius:
        painter.drawRoundedRect(rect, radius, radius)
    else:
        painter.drawRect(rect)


def _ellipse(ellipse: Ellipse, palette: Palette) -> tuple[Sequence[Paint], QRectF]:
    rect = QRectF(ellipse.cx - ellipse.rx, ellipse.cy - ellipse.ry, 2 * ellipse.rx, 2 * ellipse.ry)
    paint = partial(_paint_ellipse, _pen(ellipse, palette), _brush(ellipse, palette), rect)
    outline = QPainterPath()
    if ellipse.dash:
        outline.addEllipse(rect)
    return (paint, *_dashes(ellipse, palette, outline)), _grown(rect, ellipse.width)


def _paint_ellipse(pen: QPen, brush: QBrush, rect: QRectF, painter: QPainter) -> None:
    painter.setPen(pen)
    painter.setBrush(brush)
    painter.drawEllipse(rect)


def _path(path: Path, palette: Palette) -> tuple[Sequence[Paint], QRectF]:
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
    paint = Stroke(_pen(path, palette), _brush(path, palette), outline)
    return (paint, *_dashes(path, palette, outline)), _grown(outline.controlPointRect(), path.width)


def _label(label: Label, palette: Palette) -> tuple[Sequence[Paint], QRectF]:
    size = label.style.size
    paints: list[Paint] = []
    covered = QRectF()
    for (x, y), line in zip(label.starts(), label.lines, strict=True):
        paints += [_run(QPointF(x + run.x, y), run, label, palette) for run in line.runs if run.text]
        # Letters and their marks reach beyond their advance; piles of marks may reach further still.
        covered = covered.united(QRectF(x - size, y - 1.5 * size, line.width + 2 * size, 2.5 * size))
    return paints, covered


def _run(origin: QPointF, run: Run, label: Label, palette: Palette) -> Paint:
    """A run in its measured width: squeezed where its font is wider, a dotted frame where there is no font."""
    name = family(run, palette.han)
    colour, style = palette.colours[label.tone], label.style
    if name is None:
        return _frame(QRectF(origin.x(), origin.y() - 0.8 * style.size, run.width, style.size), colour)
    shaped = glyphs(run.text, name, style, rtl=run.rtl)
    pen = stroke(colour, 1.0, round_ends=True)
    if shaped.width <= run.width * _TOLERANCE:
        return Writing(pen, origin, shaped)
    squeeze = QTransform(run.width / shaped.width, 0, 0, 1, origin.x(), origin.y())
    return partial(_paint_squeezed, pen, squeeze, shaped)


def _paint_squeezed(pen: QPen, squeeze: QTransform, shaped: Glyphs, painter: QPainter) -> None:
    before = painter.worldTransform()
    painter.setWorldTransform(squeeze, combine=True)
    Writing(pen, QPointF(), shaped)(painter)
    painter.setWorldTransform(before)


def _picture(picture: Picture, palette: Palette) -> tuple[Sequence[Paint], QRectF]:
    rect = _rect(picture.rect)
    images = decoded(picture.media_type, picture.data, rect.width() / rect.height(), cut_round=picture.round)
    if not images:
        return (_frame(rect, palette.colours["tick"]),), rect
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
    return Stroke(NO_PEN, filling(colour), dashed(outline, 1.0, DOTTED))


def _dashes(part: Box | Path | Ellipse, palette: Palette, outline: QPainterPath) -> tuple[Paint, ...]:
    if not part.dash or part.stroke is None or part.width <= 0:
        return ()
    return (Stroke(NO_PEN, filling(palette.colours[part.stroke]), dashed(outline, part.width, part.dash)),)


def _pen(part: Box | Path | Ellipse, palette: Palette) -> QPen:
    if part.stroke is None or part.width <= 0 or part.dash:
        return NO_PEN
    return stroke(palette.colours[part.stroke], part.width, round_ends=isinstance(part, Path))


def _brush(part: Box | Path | Ellipse, palette: Palette) -> QBrush:
    return NO_BRUSH if part.fill is None else filling(palette.colours[part.fill])


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)


def _grown(rect: QRectF, width: float) -> QRectF:
    """What a line of that width around a shape covers, with some room for smooth edges."""
    return rect.adjusted(-width, -width, width, width)
