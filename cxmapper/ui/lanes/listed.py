"""The lanes of a journey as a list: a tick shows or hides one, its name is changed in place."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cxmapper.model.journeys import USUAL_LANES
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Lane, LaneKind
from cxmapper.ui.canvas.naming import MOST
from cxmapper.ui.map_words import map_words
from cxmapper.ui.panels.tick import paint_box
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr

_ASIDE = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked


class Row(NamedTuple):
    """A lane by its kind, or one's own by its id; `there` are those that have a place among the others."""

    key: Id
    name: str
    shown: bool
    there: bool
    own: bool


def rows_of(project: Project, journey_id: Id) -> list[Row]:
    """The lanes of a journey in order, then those of the kinds that it has not."""
    lanes, words = project.children(Lane, journey_id), map_words()
    usual = {kind: words[f"lane.{kind}"] for kind in LaneKind}
    found = [
        Row(lane.id if own else lane.kind.value, lane.title or usual[lane.kind], not lane.hidden, there=True, own=own)
        for lane in lanes
        for own in (lane.kind is LaneKind.OWN,)
    ]
    there = {lane.kind for lane in lanes}
    rest = (kind for kind in USUAL_LANES if kind not in there)
    return [*found, *(Row(kind.value, usual[kind], not lanes, there=not lanes, own=False) for kind in rest)]


class LaneList(QListWidget):
    """Tells what is ticked and renamed, and which way the current lane shall move."""

    ticked = Signal(str, bool)
    renamed = Signal(str, str)
    move_wanted = Signal(int)
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.setObjectName("laneList")
        self.setAccessibleName(tr("Lanes"))
        self.setEditTriggers(self.EditTrigger.EditKeyPressed | self.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Painter(self))
        self.itemChanged.connect(self._take)

    @property
    def current(self) -> Row | None:
        """The lane where the keys are."""
        return self.rows[self.currentRow()] if self.currentRow() >= 0 else None

    def show_rows(self, rows: Sequence[Row], empty: Sequence[Id], current: Id) -> None:
        """List these, without a signal; the `empty` ones are shown on the map as soon as something is in them."""
        blocked = self.blockSignals(True)
        self.rows = list(rows)
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for number, row in enumerate(rows):
            item = self.item(number)
            aside = tr("empty") if row.key in empty else ""
            item.setData(_ASIDE, aside)
            item.setText(row.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.name}, {aside}" if aside else row.name)
            flags = _USUAL | Qt.ItemFlag.ItemIsEditable if row.there else _USUAL
            if item.flags() != flags:  # or a name that is half typed would be as it was
                item.setFlags(flags)
            item.setCheckState(_CHECKED if row.shown else Qt.CheckState.Unchecked)
            if row.key == current:
                self.setCurrentItem(item)
        self.blockSignals(blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what is wanted of the current lane."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in _WAYS:
            self.move_wanted.emit(_WAYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.begin_naming()
        else:
            super().keyPressEvent(event)

    def begin_naming(self) -> None:
        """Let the current lane be named in place; Enter, which ends that, comes here too."""
        named = self.state() == self.State.EditingState
        if self.current is not None and self.current.there and not named:
            self.editItem(self.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        row, shown = self.rows[self.row(item)], item.checkState() == _CHECKED
        if shown != row.shown:
            self.ticked.emit(row.key, shown)
        elif item.text() != row.name:
            self.renamed.emit(row.key, item.text())


_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Painter(QStyledItemDelegate):
    """Rows as usual, with the box painted by us, and at the right what is to be said of the lane."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        style = option.widget.style()
        on = option.checkState == _CHECKED
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
        painter.save()
        paint_box(painter, box, option.palette, on=on, focus=bool(option.state & QStyle.StateFlag.State_HasFocus))
        aside = str(index.data(_ASIDE))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(option.font)
        room = option.rect.adjusted(sized(10), 0, -sized(10), 0)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, aside)
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        line = QLineEdit(parent)
        line.setMaxLength(MOST)
        line.setAccessibleName(tr("Name of the lane"))
        return line

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the line over the words; it is higher than they are."""
        super().updateEditorGeometry(editor, option, index)
        row, place = option.rect, editor.geometry()
        place.setHeight(max(row.height(), editor.sizeHint().height()))
        place.moveCenter(QPoint(place.center().x(), row.center().y()))
        editor.setGeometry(place)
