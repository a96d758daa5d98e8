"""Choosing the square of a photo that becomes a portrait: by mouse, by keys, or Enter for the middle."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from cxmapper.files.portraits import MIDDLE, Square
from cxmapper.ui.panels.controls import label
from cxmapper.ui.panels.dialogs import answers
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from PIL.Image import Image as Pixels

SHOWN = 520
"""Pixels of the longer side of the photo as it is shown."""

SMALLEST, STEP, ZOOM = 0.2, 0.05, 0.9
"""The least side of the square, how far a key moves it, and how much a step shrinks it."""


def is_square(photo: "Pixels") -> bool:
    """Whether there is nothing to choose."""
    short, long = sorted(photo.size)
    return long <= short * 1.03


def ask_for_square(parent: QWidget, photo: "Pixels", answer: Callable[[Square], None]) -> None:
    """Let the part of a photo be chosen."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Choose the face"))
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(16, 16, 16, 16)
    layout.setSpacing(12)
    cropper = Cropper(photo)
    layout.addWidget(cropper, 0, Qt.AlignmentFlag.AlignHCenter)
    how = tr("Drag the circle, or move it with the arrows; the wheel, + and − change its size.")
    layout.addWidget(label(how, "hint"))
    layout.addWidget(answers(tr("Use this part"), dialog.accept, dialog.reject))
    dialog.accepted.connect(lambda: answer(cropper.part))
    cropper.setFocus()
    dialog.open()


class Cropper(QWidget):
    """A photo with the circle on it that will be seen."""

    def __init__(self, photo: "Pixels") -> None:
        super().__init__()
        self.setAccessibleName(tr("Part of the photo"))
        self.setAccessibleDescription(tr("Arrows move it, plus and minus change its size."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scale = SHOWN / max(photo.size)
        size = QSize(max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
        self.setFixedSize(size)
        shown = photo.resize((size.width(), size.height())).convert("RGBA")
        bytes_ = shown.tobytes()
        format_ = QImage.Format.Format_RGBA8888
        self._image = QImage(bytes_, size.width(), size.height(), 4 * size.width(), format_).copy()
        self.part = MIDDLE
        self._grip: QPointF | None = None

    @property
    def square(self) -> QRectF:
        """The chosen square in pixels of the widget."""
        side = min(self.width(), self.height()) * self.part.side
        return QRectF((self.width() - side) * self.part.left, (self.height() - side) * self.part.top, side, side)

    def move_to(self, centre: QPointF) -> None:
        """Put the middle of the square there, as far as the photo goes."""
        side = self.square.width()
        room = (self.width() - side, self.height() - side)
        places = (centre.x() - side / 2, centre.y() - side / 2)
        left, top = (_part_of(at, free) for at, free in zip(places, room, strict=True))
        self.part = Square(left, top, self.part.side)
        self.update()

    def resize_by(self, factor: float) -> None:
        """Make the square larger or smaller around its middle."""
        centre = self.square.center()
        self.part = self.part._replace(side=min(1.0, max(SMALLEST, self.part.side * factor)))
        self.move_to(centre)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the square, plus and minus change its size."""
        key = event.key()
        step = STEP * min(self.width(), self.height())
        if key in _WAYS:
            dx, dy = _WAYS[Qt.Key(key)]
            self.move_to(self.square.center() + QPointF(dx * step, dy * step))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.resize_by(1 / ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.resize_by(ZOOM)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size of the square."""
        self.resize_by(ZOOM if event.angleDelta().y() < 0 else 1 / ZOOM)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the square, or bring it to the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            if not self.square.contains(event.position()):
                self.move_to(event.position())
            self._grip = event.position() - self.square.center()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the square."""
        if self._grip is not None:
            self.move_to(event.position() - self._grip)

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Let go of the square."""
        self._grip = None

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the photo, darker where it is not taken."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(self.rect(), self._image)
        around = QPainterPath()
        around.setFillRule(Qt.FillRule.OddEvenFill)
        around.addRect(QRectF(self.rect()))
        around.addEllipse(self.square)
        painter.fillPath(around, QColor(20, 24, 30, 150))
        for colour, width in ((QColor(20, 24, 30), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(self.square.adjusted(1, 1, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().accent().color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


def _part_of(at: float, free: float) -> float:
    return min(1.0, max(0.0, at / free)) if free > 0.5 else 0.5


_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
