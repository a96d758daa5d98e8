"""A box to be ticked, painted by us: the edge of Qt's own is as dark as the ground in a dark theme."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter

_ACCENT, _BASE = QPalette.ColorRole.Accent, QPalette.ColorRole.Base
_CHECK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))
"""The corners of the mark, as parts of the box."""


class Tick(QCheckBox):
    """Words with a box that is filled when it is ticked, and has a thick edge where the keys are."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words as usual, and the box."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        part = style.subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        option.rect = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, option)
        paint_box(painter, part, self.palette(), on=self.isChecked(), focus=self.hasFocus())
        painter.end()


def paint_box(painter: QPainter, place: QRect, colours: QPalette, *, on: bool, focus: bool) -> None:
    """Paint the box, ticked when it is `on`."""
    plain = _ACCENT if on else QPalette.ColorRole.PlaceholderText
    edge, ground = (QPalette.ColorRole.Text if focus else plain), (_ACCENT if on else _BASE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.color(edge), 2 if focus else 1))
    painter.setBrush(colours.color(ground))
    box = QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.drawRoundedRect(box, 3, 3)
    if on:
        painter.setPen(QPen(colours.color(_BASE), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in _CHECK])
