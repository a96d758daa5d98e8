"""The last picture of a map, scaled while a wheel or fingers zoom: painting anew would take longer."""

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from cxmapper.ui.canvas.viewport import Viewport

SMOOTH = 0.8
"""A picture that is made smaller than this is made smooth: that takes longer than copying pixels."""


class Snapshot(Struct, frozen=True):
    """The pixels of a canvas, and which part of the map they show."""

    pixmap: QPixmap
    view: Viewport

    def paint(self, painter: QPainter, view: Viewport) -> None:
        """Paint it where its part of the map is in another view."""
        factor = view.scale / self.view.scale
        x, y = view.on_canvas(*self.view.on_map(0, 0))
        size = self.pixmap.deviceIndependentSize() * factor
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=factor < SMOOTH)
        painter.drawPixmap(QRectF(x, y, size.width(), size.height()), self.pixmap, QRectF(self.pixmap.rect()))
