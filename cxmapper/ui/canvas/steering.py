"""Wheel, touchpad, drags and keys that move a canvas; everything else is left to it."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from cxmapper.ui.canvas.canvas import Canvas

STEP = 1.25
"""By how much a key zooms."""

PER_TURN = 1.0015
"""By how much an eighth of a degree of the wheel zooms: a notch of 120 by a fifth."""

ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
A_WAY, A_PAGE = 60, 0.8
"""Pixels that an arrow pans with Ctrl, and the part of the canvas that it pans with Shift too."""


class Steering(QObject):
    """Watches a canvas's events. Space or the middle button drags the map."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._space = False
        self._dragged_from: QPointF | None = None
        self._takers: dict[QEvent.Type, Callable[[QEvent], bool]] = {
            QEvent.Type.Wheel: lambda event: self._turn(cast("QWheelEvent", event)),
            QEvent.Type.KeyPress: lambda event: self._press(cast("QKeyEvent", event)),
            QEvent.Type.KeyRelease: lambda event: self._release(cast("QKeyEvent", event)),
            QEvent.Type.MouseButtonPress: lambda event: self._grasp(cast("QMouseEvent", event)),
            QEvent.Type.MouseMove: lambda event: self._drag(cast("QMouseEvent", event)),
            QEvent.Type.MouseButtonRelease: lambda _: self._let_go(),
            QEvent.Type.NativeGesture: lambda event: self._pinch_touchpad(cast("QNativeGestureEvent", event)),
            QEvent.Type.Gesture: lambda event: self._pinch_screen(cast("QGestureEvent", event)),
            QEvent.Type.FocusOut: lambda _: self._rest(),
        }
        canvas.grabGesture(Qt.GestureType.PinchGesture)
        canvas.installEventFilter(self)

    @property
    def is_held(self) -> bool:
        """Whether the map is dragged, or would be by a press of the button."""
        return self._space or self._dragged_from is not None

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take what steers the canvas."""
        take = self._takers.get(event.type())
        return take is not None and take(event)

    def _rest(self) -> bool:
        if self._space:  # a canvas loses the focus while it is destroyed, too, and has no cursor any more
            self._space = False
            self._show_cursor()
        return False

    def _turn(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._canvas.zoom_moving(PER_TURN ** turned.y(), event.position())
            return True
        moved = event.pixelDelta()
        if moved.isNull():
            moved = QPoint(turned.x() // 2, turned.y() // 2)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not moved.x():
            moved = QPoint(moved.y(), 0)
        self._canvas.pan(moved.x(), moved.y())
        return True

    def _press(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.key() in ARROWS and held == Qt.KeyboardModifier.ControlModifier:
            paging = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._pan_by_key(ARROWS[Qt.Key(event.key())], paging=paging)
            return True
        if held:
            return False
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._canvas.zoom(STEP)
            case Qt.Key.Key_Minus:
                self._canvas.zoom(1 / STEP)
            case Qt.Key.Key_Space:
                self._space = True
                self._show_cursor()
            case _:
                return False
        return True

    def _pan_by_key(self, way: tuple[int, int], *, paging: bool) -> None:
        across, down = (self._canvas.width(), self._canvas.height()) if paging else (A_WAY, A_WAY)
        part = A_PAGE if paging else 1
        self._canvas.pan(way[0] * across * part, way[1] * down * part)

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            return False
        self._space = False
        self._show_cursor()
        return True

    def _grasp(self, event: QMouseEvent) -> bool:
        if event.button() is Qt.MouseButton.MiddleButton or (
            event.button() is Qt.MouseButton.LeftButton and self._space
        ):
            self._dragged_from = event.position()
            self._show_cursor()
        return self._dragged_from is not None

    def _drag(self, event: QMouseEvent) -> bool:
        if self._dragged_from is None:
            return False
        moved = event.position() - self._dragged_from
        self._canvas.pan(round(moved.x()), round(moved.y()))
        self._dragged_from = event.position()
        return True

    def _let_go(self) -> bool:
        was_dragged, self._dragged_from = self._dragged_from is not None, None
        self._show_cursor()
        return was_dragged

    def _show_cursor(self) -> None:
        if self._dragged_from is not None:
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space:
            self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._canvas.unsetCursor()

    def _pinch_touchpad(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._canvas.zoom_moving(1 + event.value(), event.position())
        return True

    def _pinch_screen(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self._canvas.zoom_moving(
            pinch.scaleFactor(), QPointF(self._canvas.mapFromGlobal(pinch.centerPoint().toPoint()))
        )
        return True
