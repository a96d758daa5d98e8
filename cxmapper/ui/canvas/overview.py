"""The whole of a large map, small in a corner of the canvas, with the part that is in view framed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cxmapper.ui.canvas.sheet import Sheet
from cxmapper.ui.canvas.viewport import Viewport
from cxmapper.ui.words import tr

LARGER = 3.0
"""A map that is so many times as wide or high as the canvas has an overview."""

MOST = 240.0, 150.0
LEAST = 36.0
"""Pixels of the overview; a map that is very long is stretched the other way."""

PART = 0.35
"""The overview takes no more of the canvas's width or height, so that there is still more of the map."""

ROOM = 480, 240
"""Pixels of a canvas; in one that is narrower or lower, an overview would stand over what there is to see."""

ASIDE = 12
"""Pixels from the canvas's lower right corner: the strips are at the other two edges."""

IDLE = 400
"""Milliseconds after a new drawing until the overview shows it too: an edit does not wait for that."""


class Overview(QWidget):
    """Shows where one is on a map, and moves there where one clicks or drags."""

    wanted = Signal(float, float)
    """The point of the map that shall be in the middle of the canvas."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setAccessibleName(tr("Overview of the map"))
        self.setAccessibleDescription(tr("Click or drag to move the map."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sheet: Sheet | None = None
        self._view = Viewport()
        self._pixmap = QPixmap()
        self._wished = True
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._renew)
        self.hide()

    def turn(self) -> None:
        """Hide it, or show it again where the map is large."""
        self._wished = not self._wished
        self._arrange()

    def show_map(self, sheet: Sheet) -> None:
        """Show another map, or the same after an edit."""
        self._sheet = sheet
        self._idle.start(IDLE)

    def follow(self, view: Viewport) -> None:
        """Frame another part of the map."""
        self._view = view
        self._arrange()
        self.update()

    # Qt's own names

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the map and the frame."""
        if self._sheet is None:
            return
        painter = QPainter(self)
        colours = self._sheet.picture.drawing.theme.colours
        if self._pixmap.isNull():
            painter.fillRect(self.rect(), QColor(colours["ground"]))
            self._idle.start(0)  # the map itself is to be seen before its miniature
        else:
            painter.drawPixmap(self.rect(), self._pixmap)  # of another size for the moment after an edit
        painter.setPen(QPen(QColor(colours["tick"]), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        shade = QColor(colours["accent"])
        shade.setAlpha(32)
        painter.setBrush(shade)
        painter.setPen(QPen(QColor(colours["accent"]), 2))
        painter.drawRect(self._frame())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        event.accept()
        if event.buttons() & Qt.MouseButton.LeftButton and self._sheet is not None:
            wide, high = self._sheet.picture.drawing.size
            at = event.position()
            self.wanted.emit(at.x() / self.width() * wide, at.y() / self.height() * high)

    def _arrange(self) -> None:
        """Stand in the corner while the map is much larger than the canvas, and the canvas not too small for both."""
        canvas = self.parentWidget()
        if self._sheet is None or canvas is None:
            return
        wide, high = self._sheet.picture.drawing.size
        larger = max(wide * self._view.scale / canvas.width(), high * self._view.scale / canvas.height())
        roomy = canvas.width() >= ROOM[0] and canvas.height() >= ROOM[1]
        if self._wished and roomy and larger > LARGER:
            size = _size(wide, high, canvas.size())
            if size != self.size():
                self._idle.start(IDLE)
            self.setGeometry(
                canvas.width() - size.width() - ASIDE,
                canvas.height() - size.height() - ASIDE,
                size.width(),
                size.height(),
            )
            self.show()
        else:
            self.hide()

    def _renew(self) -> None:
        if self._sheet is not None and self.isVisible():
            self._pixmap = self._sheet.miniature(self.size(), self.devicePixelRatioF())
            self.update()
        else:
            self._pixmap = QPixmap()

    def _frame(self) -> QRectF:
        """Where the part is that is in view."""
        canvas = self.parentWidget()
        if self._sheet is None or canvas is None:
            return QRectF()
        wide, high = self._sheet.picture.drawing.size
        across, down = self.width() / wide, self.height() / high
        left, top = self._view.on_map(0, 0)
        right, bottom = self._view.on_map(canvas.width(), canvas.height())
        frame = QRectF(QPointF(left * across, top * down), QPointF(right * across, bottom * down))
        return frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))


def _size(wide: float, high: float, canvas: QSize) -> QSize:
    scale = min(min(MOST[0], PART * canvas.width()) / wide, min(MOST[1], PART * canvas.height()) / high)
    return QSize(round(max(LEAST, wide * scale)), round(max(LEAST, high * scale)))
