"""Pictures with a name beneath, side by side: what can be opened, to be recognised at a glance."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRegion
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cxmapper.drawing.theme import Theme
from cxmapper.ui.icons import pixmap
from cxmapper.ui.styles import sized

WIDE, HIGH, WORDS, GAP = 224, 136, 44, 12


class Tile(NamedTuple):
    """`words` is its name, `aside` a line beneath it; a null `picture` shows an icon instead."""

    id: str
    words: str
    aside: str
    picture: QImage


class Tiles(QListWidget):
    """Tiles in rows that wrap, as high as they need."""

    chosen = Signal(str)
    """The id of a tile that was clicked, or on which Enter was pressed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setGridSize(QSize(WIDE + GAP, HIGH + sized(WORDS) + GAP))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self._painter = _TilePainter(self)
        self.setItemDelegate(self._painter)

    def dress(self, theme: Theme) -> None:
        """Paint in the tones of a theme."""
        self._painter.theme = theme
        self.setDirtyRegion(QRegion(self.rect()))  # asked for a viewport, Qt for Python loads all classes of widgets

    def show_tiles(self, tiles: list[Tile]) -> None:
        """Show these."""
        self.clear()
        self.addItems([tile.words for tile in tiles])
        for number, tile in enumerate(tiles):
            item = self.item(number)
            item.setData(Qt.ItemDataRole.UserRole, tile.id)
            item.setData(Qt.ItemDataRole.UserRole + 1, tile.aside)
            item.setData(Qt.ItemDataRole.DecorationRole, tile.picture)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tile.words}, {tile.aside}")
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows of tiles that the width makes."""
        across = max(1, self.width() // (WIDE + GAP))
        self.setFixedHeight(max(1, -(-self.count() // across)) * (HIGH + sized(WORDS) + GAP) + 4)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class _TilePainter(QStyledItemDelegate):
    theme: Theme | None = None

    def sizeHint(self, _: QStyleOptionViewItem, __: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDE, HIGH + sized(WORDS))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if self.theme is None:
            return
        colours = {tone: QColor(colour) for tone, colour in self.theme.colours.items()}
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        frame = QRectF(rect.left() + 2, rect.top() + 2, WIDE - 4, HIGH - 4)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        hot = bool(state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver))
        painter.setPen(QPen(colours["accent" if hot else "line"], 2 if hot else 1))
        painter.setBrush(colours["ground"])
        painter.drawRoundedRect(frame, 7, 7)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QImage) and not picture.isNull():
            painter.drawImage(frame.adjusted(3, 3, -3, -3), picture)
        else:
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(frame.center().toPoint() - _HALF, pixmap("map", colours["tick"].name(), ratio, 32))
        self._words(painter, QRect(rect.left() + 4, rect.top() + HIGH, WIDE - 8, sized(WORDS)), index, colours)
        painter.restore()

    @staticmethod
    def _words(
        painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, colours: dict[str, QColor]
    ) -> None:
        for words, tone, top in ((index.data(), "ink", 3), (index.data(Qt.ItemDataRole.UserRole + 1), "muted", 21)):
            painter.setPen(colours[tone])
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            said = painter.fontMetrics().elidedText(str(words), Qt.TextElideMode.ElideMiddle, rect.width())
            painter.drawText(rect.adjusted(0, sized(top), 0, 0), Qt.AlignmentFlag.AlignTop, said)


_HALF = QRect(0, 0, 33, 33).center()
