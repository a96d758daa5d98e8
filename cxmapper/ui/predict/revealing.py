"""The reveal: a row at each step, the customers' dot sliding in where nothing speaks against movement."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from cxmapper.drawing.room.reveal import RevealRoom
from cxmapper.drawing.room.reveal_summary import Revealing
from cxmapper.drawing.shapes import Drawing
from cxmapper.ui.actions.keys import way_to
from cxmapper.ui.map_words import map_words
from cxmapper.ui.panels.controls import label, push
from cxmapper.ui.predict.keys import ENTER, plain_key
from cxmapper.ui.room.sheet import FULL
from cxmapper.ui.room.stage_view import StageView
from cxmapper.ui.words import tr

SLIDE = 700
"""Milliseconds in which the customers' dot comes from the teams' mean to its place."""


class RevealView(QWidget):
    """The picture, stepped by any remote control, and below it what can be done."""

    left = Signal()
    agreed = Signal()
    """The teams' mean shall be what the company believes."""

    def __init__(self) -> None:
        super().__init__()
        self.view = StageView()
        self.hint, self.agree = label("", "hint"), push(tr("Take the &mean as what we believe"))
        self._revealing: Revealing | None = None
        self._room: RevealRoom | None = None
        self._theme = "light"
        self.shown = 0
        self._slide = QVariantAnimation(self, duration=SLIDE, startValue=0.0, endValue=1.0)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(lambda value: self._draw(float(value)))
        self.view.stepped.connect(self.step)
        self.view.ended.connect(self._end)
        self.view.left.connect(self.left)
        self.view.blanked.connect(lambda: self.view.blank(blank=not self.view.is_blank))
        self.view.resized.connect(self._resize)
        self.agree.clicked.connect(self.agreed)
        self.below = QHBoxLayout()
        self.below.addWidget(self.hint, 1)
        self.below.addWidget(self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(self.below)
        self.setFocusProxy(self.view)

    @property
    def moves(self) -> bool:
        """Whether the system lets things move."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    def show_revealing(self, revealing: Revealing, theme_name: str) -> None:
        """Begin with nothing revealed."""
        self._revealing, self._theme, self.shown = revealing, theme_name, 0
        self._resize()

    def dress(self, theme_name: str) -> None:
        """Show it in another theme."""
        self._theme = theme_name
        self._resize()

    def whole(self) -> Drawing | None:
        """All that was revealed as one picture."""
        return None if self._room is None else self._room.whole(self.shown)

    def step(self, by: int) -> None:
        """Reveal the next row, or cover the last one again; a row that is sliding comes to rest first."""
        if self.view.is_blank:
            self.view.blank(blank=False)
        elif self._slide.state() is QAbstractAnimation.State.Running and by > 0:
            self._rest()
        else:
            self._go(self.shown + by, slide=by > 0)

    def _end(self, end: int) -> None:
        if self._room is not None:
            self._go(0 if end < 0 else self._room.steps, slide=False)

    def _go(self, shown: int, *, slide: bool) -> None:
        room = self._room
        if room is None or not 0 <= shown <= room.steps:
            return
        self._slide.stop()
        self.shown = shown
        if slide and self.moves and shown < room.steps:
            self._slide.start()
        else:
            self._draw(1.0)

    def _rest(self) -> None:
        self._slide.stop()
        self._draw(1.0)

    def _resize(self) -> None:
        """Keep everything as large for the room as it is at 1280 × 800."""
        window = self.window()
        scale = max(0.5, min(window.width() / FULL[0], window.height() / FULL[1]))
        size = (self.view.width() / scale, self.view.height() / scale)
        if self._revealing is not None:
            self._room = RevealRoom(self._revealing, self._theme, size, map_words())
            self._rest()

    def _draw(self, part: float) -> None:
        if self._room is None:
            return
        drawing = self._room.draw(self.shown, part)
        self.view.show_drawing(drawing, ())
        over = self.shown == self._room.steps
        self.agree.setVisible(over)
        write = way_to("export", self)
        on = tr("→ or a remote control reveals the next step; ← covers it again; Esc leaves.")
        end = tr("M takes the mean, {keys} writes the picture, Esc leaves.", keys=write)
        self.hint.setText(end if over else on)
        if part >= 1:
            self.view.setAccessibleName(
                tr("{title}, {at} of {count}", title=drawing.title, at=self.shown, count=self._room.steps)
            )
            self.view.setAccessibleDescription(drawing.description)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter steps as well; M takes the mean once all is revealed."""
        key = plain_key(event)
        if key in ENTER:
            self.step(1)
        elif key is Qt.Key.Key_M and not self.agree.isHidden():
            self.agreed.emit()
        else:
            super().keyPressEvent(event)
