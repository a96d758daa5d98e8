"""Lists of one line a row: a mark, words, and something at the right; painted in the theme's tones."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QRegion, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxmapper.drawing.theme import Theme
from cxmapper.ui.icons import pixmap
from cxmapper.ui.styles import sized

HEIGHT = 28
_PAD, _MARK, _GAP, _BAR, _ASIDE = 10, 16, 8, 44, 112
"""Pixels where text has its usual size, as HEIGHT is: what is asked for is `sized`."""


MEASURED = 30
"""So many rows, the first ones, are asked how wide what stands at their right is."""

Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """`mark` is an icon's name, or empty for a dot, in `tone`; `aside` stands at the right; `bar` is 0–1 or none.

    One that `heads` others cannot be chosen.
    """

    id: str
    words: str
    tone: str
    mark: str = ""
    aside: str = ""
    bar: float | None = None
    heads: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(word for word in (self.words, self.aside) if word)


Write = Callable[[int], Row]
"""Writes the row of a number."""

_READ: Mapping[int, Callable[[Row], str]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.words,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
    Qt.ItemDataRole.ToolTipRole: lambda _: "",
}


class Rows(QListView):
    """A list of rows; `fitted` ones are as high as their rows and leave scrolling to what is around them."""

    chosen = Signal(str)
    """The id of a row that was clicked, or on which Enter was pressed."""
    moved = Signal()
    """Another row is the current one, or none is."""

    def __init__(self, name: str, *, fitted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fitted = fitted
        self._written = _Written(self)
        self.setModel(self._written)
        self._painter = _RowPainter(self, self._written)
        self.setItemDelegate(self._painter)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def dress(self, theme: Theme) -> None:
        """Paint in the tones of a theme."""
        self._painter.theme = theme
        self.setDirtyRegion(QRegion(self.rect()))  # asked for a viewport, Qt for Python loads all classes of widgets

    def show_rows(self, rows: Sequence[Row], current: str | None = None) -> None:
        """Show these rows, without a signal; the one of the id `current` is the chosen one."""
        at = next((number for number, row in enumerate(rows) if row.id == current), -1)
        self.show_many(len(rows), rows.__getitem__, at)

    def show_many(self, count: int, write: Write, at: int = -1) -> None:
        """Show so many rows, each written when it comes into view, without a signal; the chosen one is `at`."""
        self.blockSignals(True)
        self._written.show(count, write)
        self.go_to(at)
        asides = (self.row(number).aside for number in range(min(count, MEASURED)))
        self._painter.column = max(map(self.fontMetrics().horizontalAdvance, asides), default=0)
        self.blockSignals(False)
        if self._fitted:
            self.setFixedHeight(sized(HEIGHT) * count + 4)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._written.rowCount()

    def row(self, number: int) -> Row:
        """One of the rows."""
        return self._written.row(number)

    @property
    def at(self) -> int:
        """The number of the current row; −1 where none is."""
        return self.currentIndex().row()

    @property
    def current(self) -> Row | None:
        """The current row."""
        return self.row(self.at) if self.at >= 0 else None

    def go_to(self, number: int) -> None:
        """Let another row be the current one, or none for −1."""
        self.setCurrentIndex(self._written.index(number, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of it too."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.row(index.row()).id)


class _Written(QStandardItemModel):
    """Rows that are written when they are first asked for: of thousands a handful is ever seen.

    Qt keeps count of them: a list asks for that some times for each row.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 1, parent)
        self._write: Write | None = None
        self._rows: dict[int, Row] = {}

    def show(self, count: int, write: Write) -> None:
        self.setRowCount(0)
        self._write, self._rows = write, {}
        self.setRowCount(count)

    def row(self, number: int) -> Row:
        found = self._rows.get(number)
        if found is None:
            assert self._write is not None  # noqa: S101 - without it there is no row to ask for
            found = self._rows[number] = self._write(number)
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        read = _READ.get(role)
        return None if read is None else read(self.row(index.row()))

    def flags(self, index: Index) -> Qt.ItemFlag:
        heads = index.isValid() and self.row(index.row()).heads
        return Qt.ItemFlag.NoItemFlags if heads else Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class _RowPainter(QStyledItemDelegate):
    theme: Theme | None = None
    column = 0
    """Pixels of the widest of what stands beside bars: all of it begins at one place, if that leaves room."""

    def __init__(self, parent: QObject, written: _Written) -> None:
        super().__init__(parent)
        self._written = written

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), sized(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.theme is None:
            return
        row = self._written.row(index.row())
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
        self._mark(painter, rect, row, turned)
        self._words(painter, rect, font, row, turned, chosen=chosen)
        painter.restore()

    def _mark(
        self,
        painter: QPainter,
        rect: QRect,
        row: Row,
        way: Qt.LayoutDirection,
    ) -> None:
        colour = self._colour(row.tone)
        side = sized(_MARK)
        place = QRect(rect.left() + sized(_PAD), rect.center().y() + 1 - side // 2, side, side)
        place = QStyle.visualRect(way, rect, place)
        if row.mark:
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(place.topLeft(), pixmap(row.mark, colour.name(), ratio, side))
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
        row: Row,
        way: Qt.LayoutDirection,
        *,
        chosen: bool,
    ) -> None:
        right = rect.right() - sized(_PAD)
        if row.bar is not None:
            wide = sized(_BAR)
            place = QRect(right - wide, rect.center().y() - 2, wide, 6)
            self._bar(painter, QStyle.visualRect(way, rect, place), row.bar, row.tone, way)
            right -= wide + sized(14)
        left = rect.left() + sized(_PAD) + sized(_MARK) + sized(_GAP)
        painter.setFont(font)
        right -= self._aside(painter, QRect(left, rect.top(), right - left, rect.height()), rect, row, way)
        font.setBold(chosen and row.bar is not None)
        painter.setFont(font)
        painter.setPen(self._colour("ink"))
        words = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, right - left)
        place = QRect(left, rect.top(), right - left, rect.height())
        painter.drawText(QStyle.visualRect(way, rect, place), _aligned(way), words)

    def _aside(
        self,
        painter: QPainter,
        room: QRect,
        rect: QRect,
        row: Row,
        way: Qt.LayoutDirection,
    ) -> int:
        """Paint what stands at the right; the pixels that it takes. The words, which are read first, keep half."""
        if not row.aside:
            return 0
        metrics, gap = painter.fontMetrics(), sized(12)
        needed, words = metrics.horizontalAdvance(row.aside), metrics.horizontalAdvance(row.words)
        most = room.width() - gap
        column = max(sized(_ASIDE), min(self.column, most * 2 // 5))
        wide = max(needed, column) if row.bar is not None else needed
        wide = min(wide, max(most // 2, most - words))
        said = row.aside if wide >= needed else metrics.elidedText(row.aside, Qt.TextElideMode.ElideRight, wide)
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
