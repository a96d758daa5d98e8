"""The picture of a stage on the screen: painted, clicked, and stepped by the keys of any remote control."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxmapper.drawing.shapes import Drawing, Figure
from cxmapper.painting.display import Item, display_list
from cxmapper.painting.painter import fitting, paint_items

STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Backspace: -1,
}
"""Remote controls send the page keys, some the arrows."""

ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
PICKS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
BLANKS = frozenset({Qt.Key.Key_B, Qt.Key.Key_Period})
SWIPE = 1 / 8
"""Of the width: a drag this long is a step."""

HALO = 5.0
PICKED = frozenset({"card", "ghost", "pain", "idea", "note"})
"""Roles of figures that can be selected."""


class StageView(QWidget):
    """A Drawing as large as it fits, words where there is none, or nothing but black."""

    stepped = Signal(int)
    ended = Signal(int)
    """To the first stage (−1) or the last (1)."""
    left = Signal()
    blanked = Signal()
    stage_chosen = Signal(str)
    picked = Signal(str)
    """The id of a record that was clicked or walked to; empty beside all."""
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.is_blank = False
        self.drawing: Drawing | None = None
        self._items: tuple[Item, ...] = ()
        self._words = ""
        self._selected: frozenset[str] = frozenset()
        self._pressed: QPointF | None = None

    def show_drawing(self, drawing: Drawing, selected: Collection[str]) -> None:
        """Show a drawing, with a frame around what is selected."""
        if drawing != self.drawing:
            self.drawing, self._items = drawing, display_list(drawing)
        self._selected = frozenset(selected)
        self.update()

    def show_words(self, words: str) -> None:
        """Say in place of a picture why there is none."""
        self.drawing, self._items, self._words = None, (), words
        self.setAccessibleName(words)
        self.setAccessibleDescription("")
        self.update()

    def blank(self, *, blank: bool) -> None:
        """Show nothing but black, or the picture again."""
        self.is_blank = blank
        self.update()

    def rect_of(self, figure_id: str) -> QRectF:
        """Where a figure is, in pixels; empty where it is not there."""
        return next((rect for figure, rect in self._placed() if figure.id == figure_id), QRectF())

    def _placed(self) -> Iterator[tuple[Figure, QRectF]]:
        if self.drawing is not None:
            placed = fitting(self.drawing.size, self.width(), self.height())
            for figure in self.drawing.figures:
                rect = self.drawing.rect_of(figure)
                yield figure, placed.mapRect(QRectF(rect.x, rect.y, rect.w, rect.h))

    # Qt's own names

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground, the picture, and a frame around what is selected."""
        painter = QPainter(self)
        drawing = self.drawing
        if self.is_blank or drawing is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.black if self.is_blank else self.palette().window())
            if not self.is_blank:
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
            painter.end()
            return
        painter.fillRect(self.rect(), QColor(drawing.theme.colours["ground"]))
        placed = fitting(drawing.size, self.width(), self.height())
        painter.setWorldTransform(placed)
        paint_items(painter, self._items)
        painter.resetTransform()
        painter.setPen(QPen(QColor(drawing.theme.colours["accent"]), 3 * placed.m11()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = HALO * placed.m11()
        for figure, rect in self._placed():
            if figure.role in PICKED and figure.record_id in self._selected:
                painter.drawRoundedRect(rect.adjusted(-reach, -reach, reach, reach), 2 * reach, 2 * reach)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let it be drawn for the new size."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, blank, walk through the cards, leave; keys with Ctrl or Alt are for others."""
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in ENDS:
            self.ended.emit(ENDS[key])
        elif key in PICKS:
            self._pick_next(PICKS[key])
        elif key in BLANKS:
            self.blanked.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click or drag begins."""
        self.setFocus()
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where was clicked, or step where it was dragged across."""
        begun, self._pressed = self._pressed, None
        if begun is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        across = event.position().x() - begun.x()
        if abs(across) > self.width() * SWIPE:
            self.stepped.emit(-1 if across > 0 else 1)
            return
        at = (figure for figure, rect in self._placed() if rect.contains(event.position()))
        figure = next((each for each in at if each.role in PICKED | {"stage"}), None)
        if figure is not None and figure.role == "stage":
            self.stage_chosen.emit(figure.record_id)
        else:
            self.picked.emit(figure.record_id if figure else "")

    def _pick_next(self, by: int) -> None:
        figures = self.drawing.figures if self.drawing is not None else ()
        ids = [figure.record_id for figure in figures if figure.role in PICKED and figure.record_id]
        if ids:
            here = next((number for number, id_ in enumerate(ids) if id_ in self._selected), -1 if by > 0 else 0)
            self.picked.emit(ids[(here + by) % len(ids)])
