"""A list of texts of several lines each."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem


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
