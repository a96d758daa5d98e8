"""The one painter: pictures, pages and the canvas show a Drawing by it."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform

from cxmapper.drawing.shapes import Drawing
from cxmapper.painting.display import Item, display_list


def paint(painter: QPainter, drawing: Drawing, clip: QRectF | None = None) -> None:
    """Paint a drawing in map units; with `clip` only what reaches into that part of the map."""
    paint_items(painter, display_list(drawing), clip)


def paint_items(painter: QPainter, items: Iterable[Item], clip: QRectF | None = None) -> None:
    """Paint what `display_list` prepared, for those who paint the same drawing again and again."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    whole = painter.worldTransform()
    for item in items:
        if clip is None or clip.intersects(item.bounds):
            painter.setWorldTransform(QTransform.fromTranslate(item.x, item.y) * whole)
            for paint_part in item.paints:
                paint_part(painter)
    painter.setWorldTransform(whole)


def fitting(size: tuple[float, float], width: float, height: float) -> QTransform:
    """From map units to a picture: a map of that size as large as it fits, in the middle."""
    scale = min(width / size[0], height / size[1])
    return QTransform(scale, 0, 0, scale, (width - size[0] * scale) / 2, (height - size[1] * scale) / 2)
