"""A Drawing on the screen: as much detail as its scale has room for, and the strips at the canvas's edge."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

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
        self.sticky = Sticky(drawing)
        self._flat: Flat | None = None
        self._stamps = Stamps(1.0)

    def paint(self, painter: QPainter, rect: QRect, view: Viewport, ratio: float) -> None:
        """Paint what of the map is in a rectangle of the canvas; `ratio` is device pixels per pixel of the canvas."""
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(self.picture.drawing.theme.colours["ground"]))
        painter.scale(1 / ratio, 1 / ratio)
        clip = QRectF(*view.on_map(rect.x(), rect.y()), rect.width() / view.scale, rect.height() / view.scale)
        at, scale = (view.x * ratio, view.y * ratio), view.scale * ratio
        if scale < UNTIL:
            self._flat = self._flat or Flat(self.picture)
            self._flat.paint(painter, clip, at, scale)
        else:
            shown = self.picture.within(clip, min(SEEN, SMALLEST_FONT) / scale)
            paint_detail(painter, shown, at, self._stamps_of(scale), self.picture.drawing.theme.colours)
        painter.restore()

    def paint_stuck(self, painter: QPainter, canvas: QRect, view: Viewport, ratio: float) -> None:
        """Paint the strips that have left their place on the map."""
        self.sticky.paint(painter, view, canvas, ratio, self._stamps_of(view.scale * ratio))

    def _stamps_of(self, scale: float) -> Stamps:
        if self._stamps.scale != scale:
            self._stamps = Stamps(scale)
        return self._stamps
