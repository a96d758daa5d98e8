"""A photo of the wall beside the capture bar: looked at while typing, and never part of the project."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from cxmapper.errors import UserError
from cxmapper.files.portraits import MOST_PIXELS, SUFFIXES, read_file, read_photo
from cxmapper.ui.canvas.viewport import Viewport, fitting
from cxmapper.ui.words import explained, tr

STEP = 1.25
STRIDE = 60
"""Pixels that an arrow key moves the photo."""

_SMALLEST = 100
"""Pixels below which a photo is not halved."""

ARROWS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class Photo(QWidget):
    """A photo that is zoomed at the pointer, dragged, turned; dropped or pasted here."""

    wrong = Signal(str)
    """Why something dropped or pasted is not shown."""
    shown = Signal()
    """Another photo is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Wall photo"))
        self.setAccessibleDescription(tr("Plus and minus zoom, arrows move, 0 shows all of it, R turns it."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMinimumSize(220, 160)
        self._sizes = [QPixmap()]
        self.view = Viewport()
        self._whole = True
        self._grasped: QPointF | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is no photo."""
        return self._sizes[0].isNull()

    @property
    def size_of_photo(self) -> tuple[int, int]:
        """Pixels across and down, as it is turned now."""
        return self._sizes[0].width(), self._sizes[0].height()

    def show_photo(self, image: QImage) -> None:
        """Show a photo, all of it."""
        self._sizes = _halved(QPixmap.fromImage(image))
        self.show_all()
        self.shown.emit()

    def show_file(self, path: Path) -> None:
        """Show the photo in a file, or tell why not."""
        try:
            self.show_photo(image_in(path))
        except UserError as error:
            self.wrong.emit(explained(error))

    def paste(self) -> None:
        """Show the photo in the clipboard."""
        self._take(QApplication.clipboard().mimeData() or QMimeData())  # None where nothing was copied

    def show_all(self) -> None:
        """Fit the whole photo."""
        self._whole = True
        if not self.is_empty:
            self._look(fitting(self.size_of_photo, (self.width(), self.height())))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller, about a point or the middle."""
        self._whole = False
        middle = QPointF(self.width() / 2, self.height() / 2)
        point = at or middle
        self._look(self.view.zoomed(factor, (point.x(), point.y())))

    def turn(self, quarters: int) -> None:
        """Turn it clockwise by quarters of a full turn."""
        self._sizes = [size.transformed(QTransform().rotate(90 * quarters)) for size in self._sizes]
        self.show_all()

    def _look(self, view: Viewport) -> None:
        if not self.is_empty:
            self.view = view.held(self.size_of_photo, (self.width(), self.height()))
            self.update()

    # Qt's own names

    def paintEvent(self, _: QPaintEvent) -> None:
        """The photo, or what to do to have one."""
        painter = QPainter(self)
        if self.is_empty:
            painter.setPen(self.palette().placeholderText().color())
            words = tr("Drop or paste a photo of the wall here, or open one.")
            painter.drawText(
                self.rect().adjusted(16, 16, -16, -16), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words
            )
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            wide, high = (pixels * self.view.scale for pixels in self.size_of_photo)
            large_enough = [size for size in self._sizes if size.width() >= wide * self.devicePixelRatioF()]
            shown = large_enough[-1] if large_enough else self._sizes[0]
            painter.drawPixmap(QRectF(self.view.x, self.view.y, wide, high), shown, QRectF(shown.rect()))
        if self.hasFocus():
            painter.setPen(QColor(self.palette().accent().color()))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was seen whole stays so."""
        super().resizeEvent(event)
        self.show_all() if self._whole else self._look(self.view)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer with Ctrl, else move."""
        turned, moved = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (turned.y() / 120), event.position())
        else:
            by = moved if not moved.isNull() else turned / 2
            self._whole = False
            self._look(self.view.moved(by.x(), by.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grasp the photo."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._grasped = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._grasped is not None:
            moved = event.position() - self._grasped
            self._grasped = event.position()
            self._whole = False
            self._look(self.view.moved(moved.x(), moved.y()))

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Let it go."""
        self._grasped = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Closer to where it was clicked, or all of it again."""
        if self._whole:
            self.zoom(STEP**5, event.position())
        else:
            self.show_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What buttons and mouse do, by keys."""
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in ARROWS:
            across, down = ARROWS[Qt.Key(key)]
            self._whole = False
            self._look(self.view.moved(across * STRIDE, down * STRIDE))
        elif event.text() == "+":
            self.zoom(STEP)
        elif event.text() == "-":
            self.zoom(1 / STEP)
        elif event.text() == "0":
            self.show_all()
        elif event.text() in {"r", "R"}:
            self.turn(1 if event.text() == "r" else -1)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what could be a photo."""
        if event.mimeData().hasImage() or _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what was dropped."""
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _take(self, data: QMimeData) -> None:
        files = _files(data)
        image = data.imageData() if not files and data.hasImage() else None
        if files:
            self.show_file(files[0])
        elif isinstance(image, QImage) and 0 < image.width() * image.height() <= MOST_PIXELS:
            self.show_photo(image)
        else:
            self.wrong.emit(tr("That is no photo; copy a picture, or a PNG, JPEG or WebP file."))


def _halved(pixmap: QPixmap) -> list[QPixmap]:
    """A photo in its size, in half of it, and so on: shrinking it at once would leave out most of its pixels."""
    sizes = [pixmap]
    while min(sizes[-1].width(), sizes[-1].height()) >= 2 * _SMALLEST:
        half = sizes[-1].size() / 2
        sizes.append(sizes[-1].scaled(half, mode=Qt.TransformationMode.SmoothTransformation))
    return sizes


def _files(data: QMimeData) -> list[Path]:
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() in SUFFIXES]


def image_in(path: Path) -> QImage:
    """The photo in a file, upright; raises UserError where it is none, or too large."""
    pixels = read_photo(read_file(path)).convert("RGBA")
    wide, high = pixels.size
    image = QImage(pixels.tobytes(), wide, high, 4 * wide, QImage.Format.Format_RGBA8888)
    return image.copy()  # the bytes are Python's
