"""The ratings of one aspect on one axis: what was expected, what was perceived, what the company believes."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxmapper.drawing.theme import Theme
from cxmapper.model.record import Aspect, View
from cxmapper.ui.inspector.steps import (
    ASPECTS,
    FINE,
    HIGH,
    LOW,
    STEP,
    VIEWS,
    Rated,
    Ratings,
    clamped,
    gap,
    in_words,
    moved,
)
from cxmapper.ui.map_words import number_words
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr
from cxmapper.wording import steps

HEIGHT = 32
_NAME, _NUMBER, _RADIUS, _GRAB, _BELOW = 72, 44, 6.5, 12.0, 8.5
"""Pixels: the name at the left, the gap at the right, a mark, around it what takes hold of it, and under the axis."""

_REST = 500
"""Milliseconds without a key after which what the keys made is stored: one step to undo for a row of keys."""

_BY_KEY = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TO_KEY = {Qt.Key.Key_Home: LOW, Qt.Key.Key_End: HIGH}
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_TURN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AspectAxis(QWidget):
    """An axis −2 … +2 with ○ expected, ● perceived and ◇ what we believe; in every language lower is at the left.

    A drag or a click moves a mark; so do left and right (finely with Shift), Home and End; Delete takes it away; up
    and down go to another view. Everything is stored once it rests.
    """

    rated = Signal(object, object)
    """The view, and its new value −2 … +2; None takes it away."""
    view_chosen = Signal(object)
    """The view that the keys move."""

    def __init__(self, aspect: Aspect, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self.aspect = aspect
        self._theme = theme
        self._tone = "ink"
        self._ratings: Ratings = {}
        self._view = View.PERCEIVED
        self._held: float | None = None
        self._dragging = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.commit)
        self.setMinimumHeight(sized(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._say()

    # What is shown

    @property
    def view(self) -> View:
        """The view that clicks and keys move."""
        return self._view

    @property
    def ratings(self) -> Ratings:
        """What is shown, with what is being moved."""
        if self._held is None:
            return self._ratings
        return {**self._ratings, self._view: Rated(self._held)}

    def show_ratings(self, ratings: Ratings, view: View, tone: str) -> None:
        """Show these, the perceived one in a persona's tone; what is being moved stays where nothing else has come."""
        same = (ratings, view) == (self._ratings, self._view)
        self._ratings, self._view, self._tone = ratings, view, tone
        if not same:
            self._let_go()
        self._say()
        self.update()

    def commit(self) -> None:
        """Store what was moved."""
        value = self._held
        self._let_go()
        if value is not None:
            self.rated.emit(self._view, value)

    def x_of(self, value: float) -> float:
        """Where a value is, in pixels of the widget."""
        left, right = self._ends()
        return left + (value - LOW) / (HIGH - LOW) * (right - left)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(280, sized(HEIGHT))

    def _ends(self) -> tuple[float, float]:
        name, number = sized(_NAME) + 10 + _RADIUS, sized(_NUMBER) + _RADIUS
        return (number, self.width() - name) if self.isRightToLeft() else (name, self.width() - number)

    def _value_at(self, x: float) -> float:
        left, right = self._ends()
        return clamped(LOW + (x - left) / (right - left) * (HIGH - LOW)) if right != left else 0.0

    def _let_go(self) -> None:
        self._rest.stop()
        self._held, self._dragging = None, False

    def _hold(self, value: float) -> None:
        self._held = value
        self._say()
        self.update()

    def _say(self) -> None:
        self.setAccessibleName(in_words(self.aspect, self.ratings, self._view))

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the mark that is there, or put the one of the view there."""
        left, right = self._ends()
        x = event.position().x()
        if event.button() is not Qt.MouseButton.LeftButton or not left - _GRAB <= x <= right + _GRAB:
            return
        self.commit()
        near = self._near(event.position())
        if near and self._view not in near:
            self.view_chosen.emit(near[0])
        self._dragging = True
        if not near:
            self._hold(self._value_at(x))

    def _near(self, at: QPointF) -> list[View]:
        """The views whose mark is there, the nearest first."""

        def distance(view: View) -> float:
            mark = self._place(view, self._ratings[view].value)
            return abs(mark.x() - at.x()) + abs(mark.y() - at.y())

        there = (view for view, each in self._ratings.items() if abs(self.x_of(each.value) - at.x()) <= _GRAB)
        return sorted(there, key=distance)

    def _place(self, view: View, value: float) -> QPointF:
        """Where a mark is; what we believe hangs below the axis, not to hide what customers say."""
        return QPointF(self.x_of(value), self.height() / 2 + (_BELOW if view is View.BELIEVED else 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._dragging:
            self._hold(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Store it."""
        if event.button() is Qt.MouseButton.LeftButton and self._dragging:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, set, clear, or go to another view."""
        key = Qt.Key(event.key())
        now = self.ratings.get(self._view)
        if key is Qt.Key.Key_Escape and self._held is not None:
            self._let_go()
            self._say()
            self.update()
        elif key in _BY_KEY:
            by = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            self._move(moved(now.value if now else None, _BY_KEY[key] * by))
        elif key in _TO_KEY:
            self._move(_TO_KEY[key])
        elif key in _CLEAR:
            self._held = None
            self.commit()
            self.rated.emit(self._view, None)
        elif key in _TURN:
            self.commit()
            views = list(VIEWS)
            self.view_chosen.emit(views[(views.index(self._view) + _TURN[key]) % len(views)])
        else:
            super().keyPressEvent(event)

    def _move(self, value: float) -> None:
        self._hold(value)
        self._rest.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store what the keys made."""
        super().focusOutEvent(event)
        self.commit()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name, the axis, its marks and the gap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self._colour("accent"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._words(painter)
        middle, ratings = self.height() / 2, self.ratings
        left, right = self._ends()
        painter.setPen(_line(self._colour("line")))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        painter.setPen(QPen(self._colour("tick"), 1))
        painter.drawLine(QPointF(self.x_of(0), middle - 5), QPointF(self.x_of(0), middle + 5))
        if View.EXPECTED in ratings and View.PERCEIVED in ratings:
            ends = [QPointF(self.x_of(ratings[view].value), middle) for view in (View.EXPECTED, View.PERCEIVED)]
            painter.setPen(_line(self._colour("ink")))
            painter.drawLine(*ends)
        for view in sorted(ratings, key=lambda view: view is self._view):
            self._mark(painter, view, ratings[view])

    def _words(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            start, end = end, start
        apart = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self._colour("muted"))
        box = box.adjusted(6, 0, -6, 0)
        words = painter.fontMetrics().elidedText(tr(ASPECTS[self.aspect]), Qt.TextElideMode.ElideRight, sized(_NAME))
        painter.drawText(box, start | apart, words)
        difference = gap(self.ratings)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._colour("muted" if difference is None else "ink"))
        said = "" if not self.ratings else "?" if difference is None else steps(difference, "+", number_words())
        painter.drawText(box, end | apart, said)

    def _mark(self, painter: QPainter, view: View, rating: Rated) -> None:
        """○ expected, ● perceived, ◇ believed; everyone's in place of the persona's own are thin."""
        at = self._place(view, rating.value)
        tone = self._tone if view is View.PERCEIVED else "accent" if view is View.BELIEVED else "ink"
        filled = view is View.PERCEIVED and rating.own
        painter.setPen(QPen(self._colour(tone), 1.8 if rating.own else 1.2))
        painter.setBrush(self._colour(tone if filled else "panel"))
        if view is View.BELIEVED:
            r = _RADIUS - 1
            painter.drawPolygon(QPolygonF([at + QPointF(*p) for p in ((0, -r), (r, 0), (0, r), (-r, 0))]))
        else:
            painter.drawEllipse(at, _RADIUS, _RADIUS)

    def _colour(self, tone: str) -> QColor:
        return QColor(self._theme().colours[tone])


def _line(colour: QColor) -> QPen:
    return QPen(colour, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
