"""A Drawing on the screen: as much detail as its scale has room for, and the strips at the canvas's edge."""

from functools import cached_property

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from cxmapper.drawing.shapes import Drawing
from cxmapper.painting.stamps import Stamps
from cxmapper.ui.canvas.detail import SEEN, SMALLEST_FONT, paint_detail
from cxmapper.ui.canvas.flat import UNTIL, Flat
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.sticky import Sticky
from cxmapper.ui.canvas.viewport import Viewport


class Sheet:
    """One drawing, ready to be painted at any scale; with `before`, what is still the same is taken from there."""

    def __init__(self, drawing: Drawing, before: "Sheet | None" = None) -> None:
        self.picture: Picture = Picture(drawing, before.picture if before is not None else None)
        sticky = before.sticky if before is not None else None
        stays = sticky is not None and not sticky.is_stale(self.picture)
        self.sticky: Sticky = sticky if sticky is not None and stays else Sticky(self.picture, sticky)
        self.stamps: Stamps = Stamps(1.0) if before is None else Stamps(before.stamps.scale, before.stamps)

    def paint(self, painter: QPainter, rect: QRect, view: Viewport, ratio: float) -> None:
        """Paint what of the map is in a rectangle of the canvas; `ratio` is device pixels per pixel of the canvas."""
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(self.picture.drawing.theme.colours["ground"]))
        painter.scale(1 / ratio, 1 / ratio)
        clip = QRectF(*view.on_map(rect.x(), rect.y()), rect.width() / view.scale, rect.height() / view.scale)
        at, scale = (view.x * ratio, view.y * ratio), view.scale * ratio
        if scale < UNTIL:
            self._outlines.paint(painter, clip, at, (scale, scale))
        else:
            shown = self.picture.within(clip, min(SEEN, SMALLEST_FONT) / scale)
            paint_detail(painter, shown, at, self._stamps_of(scale), self.picture.drawing.theme.colours)
        painter.restore()

    def paint_stuck(self, painter: QPainter, canvas: QRect, view: Viewport, ratio: float) -> None:
        """Paint the strips that have left their place on the map."""
        self.sticky.paint(painter, view, canvas, ratio, self._stamps_of(view.scale * ratio))

    def miniature(self, size: QSize, ratio: float) -> QPixmap:
        """The whole map in so many pixels, perhaps stretched."""
        pixmap = QPixmap(size * ratio)
        pixmap.fill(QColor(self.picture.drawing.theme.colours["ground"]))
        wide, high = self.picture.drawing.size
        painter = QPainter(pixmap)
        self._outlines.paint(
            painter, QRectF(0, 0, wide, high), (0.0, 0.0), (pixmap.width() / wide, pixmap.height() / high)
        )
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    @cached_property
    def _outlines(self) -> Flat:
        return Flat(self.picture)

    def _stamps_of(self, scale: float) -> Stamps:
        if self.stamps.scale != scale:
            self.stamps = Stamps(scale)
        return self.stamps
