"""A hand on the mouse: real presses, moves and releases at places of the map."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxmapper.editing.tools.board import Board, Kind
from cxmapper.ui.canvas.pointing import Pointing
from cxmapper.ui.map_page import MapPage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
Point = tuple[float, float]


class Hand:
    """Points at the canvas of a page; places are points of the map."""

    def __init__(self, page: MapPage) -> None:
        self.page, self.canvas = page, page.canvas
        self._pointing = next(child for child in page.children() if isinstance(child, Pointing))

    @property
    def board(self) -> Board:
        return self._pointing.boards[0]

    @property
    def holds(self) -> bool:
        """Whether a press has taken hold of anything, even of the ground."""
        return self._pointing._press is not None

    def on(self, record_id: str, dx: float = 0.0, dy: float = 0.0, kind: Kind | None = None) -> Point:
        """So far from the middle of a thing."""
        thing = next(thing for thing in self.board.of(record_id) if kind is None or thing.kind is kind)
        x, y = thing.area.middle
        return x + dx, y + dy

    def right_of(self, record_id: str) -> Point:
        """The dot of a card."""
        area = self.board.of(record_id)[0].area
        return area.right, area.middle[1]

    def pixel(self, at: Point) -> QPoint:
        x, y = self.canvas.view.on_canvas(*at)
        return QPoint(round(x), round(y))

    def hover(self, at: Point) -> None:
        self._move(at, Qt.MouseButton.NoButton, NONE)

    def press(self, at: Point, held: Qt.KeyboardModifier = NONE) -> None:
        self.hover(at)
        QTest.mousePress(self.canvas, LEFT, held, self.pixel(at))

    def move(self, at: Point, held: Qt.KeyboardModifier = NONE) -> None:
        self._move((at[0] - 5, at[1]), LEFT, held)
        self._move(at, LEFT, held)

    def release(self, at: Point, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.canvas, LEFT, held, self.pixel(at))
        QApplication.processEvents()

    def click(self, at: Point, held: Qt.KeyboardModifier = NONE) -> None:
        self.press(at, held)
        self.release(at, held)

    def drag(self, start: Point, end: Point, held: Qt.KeyboardModifier = NONE) -> None:
        self.press(start, held)
        self.move(end, held)
        self.release(end, held)

    def double_click(self, at: Point) -> None:
        self.click(at)
        QTest.mouseDClick(self.canvas, LEFT, NONE, self.pixel(at))
        QApplication.processEvents()

    def _move(self, at: Point, button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
        """A move with a button down, which QTest's own moves are without."""
        place = QPointF(self.pixel(at))
        around = QPointF(self.canvas.mapToGlobal(place.toPoint()))
        QApplication.sendEvent(
            self.canvas, QMouseEvent(QEvent.Type.MouseMove, place, around, Qt.MouseButton.NoButton, button, held)
        )
