"""A chart as it will be exported, as wide as there is room: its things can be pointed at, by mouse and by keys."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from cxmapper.drawing.charts.chart import Chart
from cxmapper.drawing.shapes import Figure
from cxmapper.painting.display import Item, display_list
from cxmapper.painting.painter import paint_items
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr

_SCALE = 1000
_ROUND = 5.0

_ARROWS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
"""How far a key moves a thing of a matrix: impact, effort."""

_ON, _BACK = {Qt.Key.Key_Period}, {Qt.Key.Key_Comma}


class ChartView(QWidget):
    """Shows a chart. Where it has a plane its things can be dragged there, with the mouse or the arrow keys."""

    chosen = Signal(str)
    """The record of a thing that was clicked or gone to by key."""
    opened = Signal(str)
    """The record of a thing that was double-clicked, or on which Enter was pressed."""
    held = Signal(str, int, int)
    """A thing is being moved to an impact and effort; nothing is stored yet."""
    dropped = Signal()
    """What was held stays where it is."""
    let_go = Signal()
    """What was held goes back."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Chart"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._chart: Chart | None = None
        self._items: tuple[Item, ...] = ()
        self._at = ""
        self._pressed: tuple[str, QPointF] | None = None
        self._moving = False
        self._by_key = False

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def at(self) -> str:
        """The record that keys act upon; empty where none was gone to."""
        return self._at

    @staticmethod
    def scale() -> float:
        """Pixels for a unit of a drawing, by the size of text."""
        return sized(_SCALE) / _SCALE

    def show_chart(self, chart: Chart) -> None:
        """Show another chart; what keys act upon stays, as far as it is there."""
        self._chart, self._items = chart, display_list(chart.drawing)
        if not any(one.record_id == self._at for one in chart.things()):
            self._at = ""
        self.setAccessibleName(chart.drawing.title)
        self.setAccessibleDescription(chart.drawing.description)
        self.setMinimumHeight(round(chart.drawing.size[1] * self.scale()))
        self.update()

    def mark(self, record_id: str) -> None:
        """Let keys act upon a record, without a signal."""
        self._at = record_id if any(one.record_id == record_id for one in self._things()) else ""
        self.update()

    def place_of(self, record_id: str) -> QPointF:
        """The middle of a thing, in pixels; the origin for what is not there."""
        found = next((one for one in self._things() if one.record_id == record_id), None)
        return QPointF() if found is None else self._rect(found).center()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a thing."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        found = self._found(event.position())
        self._pressed = (found.record_id, event.position()) if found is not None else None
        self._at = found.record_id if found is not None else ""
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held, where there is a plane."""
        if self._pressed is None or self._chart is None or self._chart.plane is None:
            return
        record_id, start = self._pressed
        far = (event.position() - start).manhattanLength()
        if self._moving or far >= QApplication.startDragDistance():
            self._moving = True
            at = event.position() / self.scale()
            self.held.emit(record_id, *self._chart.plane.values(at.x(), at.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let what was held stay, or choose what was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        (record_id, _), self._pressed = self._pressed, None
        if self._moving:
            self._moving = False
            self.dropped.emit()
        else:
            self.chosen.emit(record_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a thing."""
        found = self._found(event.position())
        if found is not None:
            self.opened.emit(found.record_id)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the things, move one on its plane, open it, or let it go back."""
        key = Qt.Key(event.key())
        plane = self._chart.plane if self._chart is not None else None
        if key == Qt.Key.Key_Escape and (self._moving or self._by_key):
            self._stop()
            self.let_go.emit()
        elif key in _ARROWS and plane is not None and self._at:
            self._by_key = True
            self._shift(*_ARROWS[key])
        elif key in _ON or (key == Qt.Key.Key_Down and plane is None):
            self._step(1)
        elif key in _BACK or (key == Qt.Key.Key_Up and plane is None):
            self._step(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """With the key that moved it a thing stays where it is: one step to take back however long it was held."""
        if self._by_key and not event.isAutoRepeat() and Qt.Key(event.key()) in _ARROWS:
            self._by_key = False
            self.dropped.emit()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is held goes back when the focus leaves."""
        if self._moving or self._by_key:
            self._stop()
            self.let_go.emit()
        super().focusOutEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where keys act."""
        super().focusInEvent(event)
        self.update()

    def _stop(self) -> None:
        self._moving = self._by_key = False
        self._pressed = None

    def _step(self, by: int) -> None:
        ids = list(dict.fromkeys(one.record_id for one in self._things()))
        if not ids:
            return
        here = ids.index(self._at) if self._at in ids else (-1 if by > 0 else 0)
        self._at = ids[(here + by) % len(ids)]
        self.update()
        self.chosen.emit(self._at)

    def _shift(self, impact: int, effort: int) -> None:
        """From where it is drawn; what has no place yet starts in the middle."""
        if self._chart is None or self._chart.plane is None:
            return
        rect = self._chart.plane.rect
        at = self.place_of(self._at) / self.scale()
        inside = rect.x <= at.x() <= rect.right and rect.y <= at.y() <= rect.bottom
        before = self._chart.plane.values(at.x(), at.y()) if inside else (5, 5)
        wanted = (before[0] + impact, before[1] + effort) if inside else before
        self.held.emit(self._at, *(min(10, max(1, value)) for value in wanted))

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the chart, and around what keys act upon a frame."""
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.scale(self.scale(), self.scale())
        paint_items(painter, self._items)
        painter.restore()
        marked = next((one for one in self._things() if one.record_id == self._at), None)
        if marked is not None:
            accent = self.palette().accent().color()
            painter.setPen(QPen(accent, 2.0 if self.hasFocus() else 1.2))
            painter.drawRoundedRect(self._rect(marked).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        painter.end()

    def _things(self) -> tuple[Figure, ...]:
        return self._chart.things() if self._chart is not None else ()

    def _found(self, at: QPointF) -> Figure | None:
        return self._chart.at(at.x() / self.scale(), at.y() / self.scale()) if self._chart is not None else None

    def _rect(self, figure: Figure) -> QRectF:
        rect, scale = figure.rect, self.scale()
        return QRectF(rect.x * scale, rect.y * scale, rect.w * scale, rect.h * scale)
