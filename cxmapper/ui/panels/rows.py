"""Lists of one line a row: a mark, words, and something at the right; painted in the theme's tones."""

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QRegion
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxmapper.drawing.theme import Theme
from cxmapper.ui.icons import pixmap
from cxmapper.ui.styles import sized

HEIGHT = 28
_PAD, _MARK, _GAP, _BAR, _ASIDE = 10, 16, 8, 44, 112
"""Pixels where text has its usual size, as HEIGHT is: what is asked for is `sized`."""


class Part(IntEnum):
    """Where the parts of a row are kept."""

    ID = Qt.ItemDataRole.UserRole
    MARK = Qt.ItemDataRole.UserRole + 1
    TONE = Qt.ItemDataRole.UserRole + 2
    ASIDE = Qt.ItemDataRole.UserRole + 3
    BAR = Qt.ItemDataRole.UserRole + 4


class Row(NamedTuple):
    """`mark` is an icon's name, or empty for a dot, in `tone`; `aside` stands at the right; `bar` is 0–1 or none."""

    id: str
    words: str
    tone: str
    mark: str = ""
    aside: str = ""
    bar: float | None = None


class Rows(QListWidget):
    """A list of rows; `fitted` ones are as high as their rows and leave scrolling to what is around them."""

    def __init__(self, name: str, *, fitted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fitted = fitted
        self._painter = _RowPainter(self)
        self.setItemDelegate(self._painter)

    def dress(self, theme: Theme) -> None:
        """Paint in the tones of a theme."""
        self._painter.theme = theme
        self.setDirtyRegion(QRegion(self.rect()))  # asked for a viewport, Qt for Python loads all classes of widgets

    def show_rows(self, rows: list[Row], current: str | None = None) -> None:
        """Show these rows, without a signal; the one of the id `current` is the chosen one."""
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.words, self)
            for part, value in (
                (Part.ID, row.id),
                (Part.MARK, row.mark),
                (Part.TONE, row.tone),
                (Part.ASIDE, row.aside),
                (Part.BAR, row.bar),
            ):
                item.setData(part, value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(word for word in (row.words, row.aside) if word))
            item.setToolTip("")
            if row.id == current:
                self.setCurrentItem(item)
        self._painter.column = max((self.fontMetrics().horizontalAdvance(row.aside) for row in rows), default=0)
        self.blockSignals(False)
        if self._fitted:
            self.setFixedHeight(sized(HEIGHT) * len(rows) + 4)

    def id_of(self, item: QListWidgetItem) -> str:
        """The id of a row."""
        return str(item.data(Part.ID))


class _RowPainter(QStyledItemDelegate):
    theme: Theme | None = None
    column = 0
    """Pixels of the widest of what stands beside bars: all of it begins at one place, if that leaves room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), sized(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if self.theme is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour("accent-soft" if chosen else "chip"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words by their own, numbers as they are
        turned = option.direction
        self._mark(painter, rect, index, turned)
        self._words(painter, rect, font, index, turned, chosen=chosen)
        painter.restore()

    def _mark(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        way: Qt.LayoutDirection,
    ) -> None:
        colour, mark = self._colour(index.data(Part.TONE)), index.data(Part.MARK)
        side = sized(_MARK)
        place = QRect(rect.left() + sized(_PAD), rect.center().y() + 1 - side // 2, side, side)
        place = QStyle.visualRect(way, rect, place)
        if mark:
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(place.topLeft(), pixmap(mark, colour.name(), ratio, side))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        radius = side * 5 / 16
        painter.drawEllipse(QRectF(place).center() - QPointF(1, 0.5), radius, radius)

    def _words(
        self,
        painter: QPainter,
        rect: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        way: Qt.LayoutDirection,
        *,
        chosen: bool,
    ) -> None:
        right = rect.right() - sized(_PAD)
        bar = index.data(Part.BAR)
        if bar is not None:
            wide = sized(_BAR)
            place = QRect(right - wide, rect.center().y() - 2, wide, 6)
            self._bar(painter, QStyle.visualRect(way, rect, place), bar, index.data(Part.TONE), way)
            right -= wide + sized(14)
        left = rect.left() + sized(_PAD) + sized(_MARK) + sized(_GAP)
        painter.setFont(font)
        right -= self._aside(painter, QRect(left, rect.top(), right - left, rect.height()), rect, index, way)
        font.setBold(chosen and bar is not None)
        painter.setFont(font)
        painter.setPen(self._colour("ink"))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, right - left)
        place = QRect(left, rect.top(), right - left, rect.height())
        painter.drawText(QStyle.visualRect(way, rect, place), _aligned(way), words)

    def _aside(
        self,
        painter: QPainter,
        room: QRect,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        way: Qt.LayoutDirection,
    ) -> int:
        """Paint what stands at the right; the pixels that it takes. The words, which are read first, keep half."""
        aside = index.data(Part.ASIDE)
        if not aside:
            return 0
        metrics, gap = painter.fontMetrics(), sized(12)
        needed, words = metrics.horizontalAdvance(aside), metrics.horizontalAdvance(str(index.data()))
        most = room.width() - gap
        column = max(sized(_ASIDE), min(self.column, most * 2 // 5))
        wide = max(needed, column) if index.data(Part.BAR) is not None else needed
        wide = min(wide, max(most // 2, most - words))
        said = aside if wide >= needed else metrics.elidedText(aside, Qt.TextElideMode.ElideRight, wide)
        painter.setPen(self._colour("muted"))
        place = QRect(room.right() + 1 - wide, room.top(), wide + 1, room.height())
        painter.drawText(QStyle.visualRect(way, rect, place), _aligned(way), said)
        return wide + gap

    def _bar(self, painter: QPainter, rect: QRect, part: float, tone: str, way: Qt.LayoutDirection) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("chip"))
        painter.drawRoundedRect(rect, 3, 3)
        if not part:
            return
        painter.setBrush(self._colour(tone))
        filled = QRect(rect.left(), rect.top(), max(6, round(rect.width() * part)), rect.height())
        painter.drawRoundedRect(QStyle.visualRect(way, rect, filled), 3, 3)

    def _colour(self, tone: str) -> QColor:
        return QColor(self.theme.colours[tone]) if self.theme is not None else QColor()


def _aligned(way: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where a row's words begin, whatever direction they are read in themselves."""
    side = Qt.AlignmentFlag.AlignRight if way is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
