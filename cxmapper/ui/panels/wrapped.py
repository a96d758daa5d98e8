"""Texts of several lines: a list of them, and one alone."""

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QListWidget, QStyledItemDelegate, QStyleOptionViewItem

_NEW_LINE = "\u2028"
"""What begins a line where Qt lays text out."""


class WrappedList(QListWidget):
    """Breaks its texts into lines for the width that it has now, with nothing beyond its edge."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Within(self))


class _Within(QStyledItemDelegate):
    """Qt breaks lines for the whole width, and adds the padding of a style sheet to what comes out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        within, rect = QStyleOptionViewItem(option), QRect(option.rect)
        size, whole = super().sizeHint(within, index), rect.width()
        while size.width() > whole and rect.width() > size.width() - whole:
            rect.setWidth(rect.width() - (size.width() - whole))
            within.rect = rect
            size = super().sizeHint(within, index)
        return size


class WrappedLabel(QLabel):
    """Plain text that is broken between words, and within one that is wider than the label, which Qt's own are not."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)

    def heightForWidth(self, width: int) -> int:
        """How high the lines are."""
        return math.ceil(self._laid_out(width).boundingRect().height())

    def minimumSizeHint(self) -> QSize:
        """A line, as narrow as one likes."""
        return QSize(1, self.fontMetrics().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """The lines, in the middle of the height."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        laid_out = self._laid_out(self.width())
        laid_out.draw(painter, QPointF(0, (self.height() - laid_out.boundingRect().height()) / 2))
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        made = QTextLayout(self.text().replace("\n", _NEW_LINE), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setTextOption(option)
        made.beginLayout()
        high = 0.0
        while (line := made.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, high))
            high += line.height()
        made.endLayout()
        return made
