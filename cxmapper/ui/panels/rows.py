"""Lists of one line a row: a mark, words, and something at the right; painted in the theme's tones."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxmapper.drawing.theme import Theme
from cxmapper.ui.icons import pixmap

HEIGHT = 28
_PAD, _MARK, _BAR = 10, 16, 44


class Part(IntEnum):
    """Where the parts of a row are kept."""

    ID = Qt.ItemDataRole.UserRole
    MARK = Qt.ItemDataRole.UserRole + 1
    TONE = Qt.ItemDataRole.UserRole + 2
    ASIDE = Qt.ItemDataRole.UserRole + 3
    BAR = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class Row:
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
        self.viewport().update()

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
        self.blockSignals(False)
        if self._fitted:
            self.setFixedHeight(HEIGHT * len(rows) + 4)

    def id_of(self, item: QListWidgetItem) -> str:
        """The id of a row."""
        return str(item.data(Part.ID))


class _RowPainter(QStyledItemDelegate):
    theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), HEIGHT)

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
        self._mark(painter, rect, index)
        self._words(painter, rect, font, index, chosen=chosen)
        painter.restore()

    def _mark(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        colour, mark = self._colour(index.data(Part.TONE)), index.data(Part.MARK)
        middle = rect.center().y() + 0.5
        if mark:
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(QPointF(rect.left() + _PAD, middle - 8), pixmap(mark, colour.name(), ratio, 16))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(rect.left() + _PAD + 7, middle), 5, 5)

    def _words(
        self,
        painter: QPainter,
        rect: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        right = rect.right() - _PAD
        bar = index.data(Part.BAR)
        if bar is not None:
            self._bar(painter, QRectF(right - _BAR, rect.center().y() - 2.5, _BAR, 6), bar, index.data(Part.TONE))
            right -= _BAR + 14
        aside = index.data(Part.ASIDE)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if aside:
            wide = painter.fontMetrics().horizontalAdvance(aside)
            wide = max(wide, 112) if bar is not None else wide
            painter.setPen(self._colour("muted"))
            painter.drawText(QRect(right - wide, rect.top(), wide + 1, rect.height()), flags, aside)
            right -= wide + 12
        font.setBold(chosen and bar is not None)
        painter.setFont(font)
        painter.setPen(self._colour("ink"))
        left = rect.left() + _PAD + _MARK + 8
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), flags, words)

    def _bar(self, painter: QPainter, rect: QRectF, part: float, tone: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("chip"))
        painter.drawRoundedRect(rect, 3, 3)
        if not part:
            return
        painter.setBrush(self._colour(tone))
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), max(6.0, rect.width() * part), rect.height()), 3, 3)

    def _colour(self, tone: str) -> QColor:
        return QColor(self.theme.colours[tone]) if self.theme is not None else QColor()
