"""From the first turn of a wheel until it has rested: the pixels of before scaled, then the map painted anew."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from cxmapper.ui.canvas.sheet import Sheet
from cxmapper.ui.canvas.snapshot import Snapshot
from cxmapper.ui.canvas.viewport import Viewport

REST = 120
"""Milliseconds without a turn of the wheel after which the map is painted anew."""

SLICE = 0.003
"""Seconds of painting anew between two looks at what else there is to do."""


class Zooming(QObject):
    """What a canvas shows in place of its map while a wheel or fingers zoom.

    The map is painted anew a little at a time, while its pixels of before are still shown, and is shown once it is
    whole: at a scale that was never shown Qt draws every letter first, which with many in view takes longer than a
    frame may.
    """

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._wanted: tuple[Sheet, Viewport] | None = None
        self._shown: Snapshot | None = None
        self._next: Snapshot | None = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._sharpen)

    @property
    def is_on(self) -> bool:
        """Whether pixels are shown in place of the map."""
        return self._shown is not None

    def turn(self, sheet: Sheet, before: Viewport, after: Viewport) -> None:
        """Show another part of a map than before, perhaps soon to be followed by another one."""
        if self._shown is None:
            self._shown = self._begun(sheet, before)
            self._shown.go_on()
        self._wanted, self._next = (sheet, after), None
        self._rest.start(REST)

    def paint(self, painter: QPainter, view: Viewport) -> bool:
        """Paint what is shown in place of the map; False where that is the map itself, from now on."""
        shown, is_over = self._shown, not self._rest.isActive()
        if is_over:
            self._shown = None
        if shown is None or (is_over and not shown.shows(view, self._canvas.size())):
            return False
        shown.paint(painter, view)
        return True

    def settle(self) -> None:
        """Zoom no longer; all of the map is painted with the next frame."""
        self._rest.stop()
        if self._shown is not None:
            self._shown = self._next = None
            self._canvas.update()

    def _begun(self, sheet: Sheet, view: Viewport) -> Snapshot:
        return Snapshot(sheet, view, self._canvas.size(), self._canvas.devicePixelRatioF())

    def _sharpen(self) -> None:
        if self._wanted is None:
            return
        if self._next is None:
            self._next = self._begun(*self._wanted)
        if self._next.go_on(SLICE):
            self._rest.start(0)
        else:
            self._shown, self._next, self._wanted = self._next, None, None
            self._canvas.update()
