"""A list to choose one of, and how one is painted."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from cxmapper.ui.panels.controls import TARGET


class Choice(QComboBox):
    """A list to choose one of; the wheel scrolls what is around it and changes nothing in passing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setMinimumHeight(TARGET + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is chosen, and the sign of the list."""
        paint_choice(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what is around."""
        event.ignore()


def paint_choice(box: QComboBox) -> None:
    """Paint what is chosen, with … where there is no room for all of it, and the sign of the list."""
    painter, option = QStylePainter(box), QStyleOptionComboBox()
    box.initStyleOption(option)
    if box.currentIndex() < 0:
        option.currentText = box.placeholderText()
    within = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    said = box.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, within.width() - 4)
    option.currentText = said
    painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
    painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
    painter.end()
    draw_chevron(box)


def draw_chevron(box: QWidget) -> None:
    """The sign that there is a list to choose from."""
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(box.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
    x = 13.0 if box.isRightToLeft() else box.width() - 13.0
    y = box.height() / 2
    painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
