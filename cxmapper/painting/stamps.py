"""Shapes that are on a map many times, painted once at the scale of the screen and then copied as pixels."""

from math import ceil, floor

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from cxmapper.painting.pieces import Shape

OFTEN = 3
"""A shape that fewer figures have is painted as it is: making a stamp takes longer."""

LARGEST = 60_000
"""Pixels of a stamp: copying a larger one takes longer than painting its shape."""

Stamp = tuple[QPixmap, int, int]
"""The pixels, and how far from the origin of the figure their corner is."""


class Stamps(dict[Shape, Stamp | None]):
    """The stamps of one scale, in device pixels per map unit, made when they are first asked for.

    They are for figures whose origin is on a whole pixel. A shape for which none is worth it has None. With `before`,
    those of the drawing before, the stamps that were used there are taken over when they are asked for.
    """

    def __init__(self, scale: float, before: "Stamps | None" = None) -> None:
        super().__init__()
        self.scale = scale
        self._before = {} if before is None or before.scale != scale else dict(before)

    def __missing__(self, shape: Shape) -> Stamp | None:
        """Make a stamp; that a shape is not used often is not remembered, since it may come to be."""
        if shape.uses < OFTEN:
            return None
        made = self[shape] = self._before[shape] if shape in self._before else self._stamp(shape)
        return made

    def _stamp(self, shape: Shape) -> Stamp | None:
        scale, bounds = self.scale, shape.bounds
        left, top = floor(bounds.left() * scale), floor(bounds.top() * scale)
        wide, high = ceil(bounds.right() * scale) - left + 1, ceil(bounds.bottom() * scale) - top + 1
        if wide * high > LARGEST:
            return None
        pixmap = QPixmap(wide, high)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-left, -top)
        painter.scale(scale, scale)
        for paint in shape.paints:
            paint(painter)
        painter.end()
        return pixmap, left, top
