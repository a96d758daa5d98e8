"""The canvas: one widget that paints the visible part of a Drawing, scrolled, zoomed and pointed at."""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxmapper.drawing.grid import LEFT
from cxmapper.drawing.shapes import Drawing
from cxmapper.ui.actions.keys import way_to
from cxmapper.ui.canvas.overlay import Overlay
from cxmapper.ui.canvas.overview import IDLE, Overview
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.sheet import Sheet
from cxmapper.ui.canvas.staying import moved
from cxmapper.ui.canvas.sticky import Sticky
from cxmapper.ui.canvas.viewport import Viewport, fitting, fitting_part, opening
from cxmapper.ui.canvas.zooming import Zooming
from cxmapper.ui.words import tr

SLICE, PAUSE = 0.003, 20
"""Seconds of taking apart what is not in view, and milliseconds between two, which leave each frame its time."""

HALO = 5.0
"""Map units by which a highlight stands off what it highlights."""

BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}

READABLE = 0.7
"""What is shown from a list is shown at least this large."""


Layer = Callable[[QPainter, Picture, Viewport], None]


class Canvas(QWidget):
    """A Drawing that is looked at. Positions are pixels of the widget unless a name says `map`."""

    zoomed = Signal(float)
    """The scale has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._picture: Picture | None = None
        self._sticky: Sticky | None = None
        self._sheet: Sheet | None = None
        self._view = Viewport()
        self._placed = False
        self._ring = False
        self.overlay = Overlay(self)
        self.overview = Overview(self)
        self.overview.wanted.connect(self.centre_on)
        self._zooming = Zooming(self)
        self.layers: list[Layer] = []
        """What others paint over the map, under the headers stuck to its edge."""
        self._ahead = QTimer(self, singleShot=True)
        self._ahead.timeout.connect(self._look_ahead)

    @property
    def view(self) -> Viewport:
        """Which part of the map is shown."""
        return self._view

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    @property
    def stuck(self) -> float:
        """By how many pixels the headers are below their place on the map."""
        return self._sticky.stuck(self._view) if self._sticky is not None else 0.0

    def show_drawing(self, drawing: Drawing, keep: str = "") -> None:
        """Show a drawing in place of the one before; the record `keep`, or else what is in view, stays in its place."""
        before, self._sheet = self._sheet, Sheet(drawing, self._sheet)
        self._picture, self._sticky = self._sheet.picture, self._sheet.sticky
        self._zooming.settle()
        self.overview.show_map(self._sheet)
        if self._placed and before is not None:
            seen = QRectF(QPointF(*self._view.on_map(0, 0)), QPointF(*self._view.on_map(*self._room)))
            dx, dy = moved(before.picture, self._picture, keep, seen)
            self._look(self._view.moved(-dx * self._view.scale, -dy * self._view.scale))
        self.overview.follow(self._view)
        self.update()
        self._ahead.start(IDLE)
        QTimer.singleShot(0, [before].clear)  # to let go of a large map takes a while, which may be after the new one

    def show_beginning(self) -> None:
        """Show a map that has just been opened: all of it, or where that would not be legible its beginning."""
        self._placed = False
        self._place()

    def show_all(self) -> None:
        """Fit the whole map."""
        if self._picture is not None:
            self._zooming.settle()
            self._look(fitting(self._picture.drawing.size, self._room))

    def show_records(self, record_ids: Iterable[str]) -> None:
        """Fit all that shows these records; what is not on the map is left out."""
        rects = [rect for record_id in record_ids if (rect := self._rect_of(record_id)) is not None]
        if rects and self._sticky is not None:
            self._zooming.settle()
            self._place()
            whole = reduce(QRectF.united, rects)
            corner, size = (whole.x(), whole.y()), (whole.width(), whole.height())
            self._look(fitting_part(corner, size, self._room, (LEFT, self._sticky.high)))

    def centre_on(self, x: float, y: float) -> None:
        """Bring a point of the map into the middle."""
        self._zooming.settle()
        self._look(self._view.centred(x, y, self._room))

    def show_natural(self) -> None:
        """100 %, about the middle."""
        self._zooming.settle()
        self._look(self._view.scaled(1.0, self._middle))

    def zoom(self, factor: float) -> None:
        """Show the map larger or smaller, about the middle."""
        self._zooming.settle()
        self._look(self._view.zoomed(factor, self._middle))

    def zoom_moving(self, factor: float, at: QPointF) -> None:
        """Zoom while a wheel or fingers move; the point of the map under `at` stays there.

        The last picture is scaled, and painted anew when they rest.
        """
        if self._sheet is None:
            return
        before = self._view
        self._look(self._view.zoomed(factor, (at.x(), at.y())))
        self._zooming.turn(self._sheet, before, self._view)

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by so many pixels."""
        self._look(self._view.moved(dx, dy))

    def reveal(self, record_ids: Sequence[str]) -> None:
        """Bring what shows the first of these records into view, and of the others what there is room for."""
        shown = [rect for record_id in record_ids if (rect := self._rect_of(record_id)) is not None]
        if not shown:
            return
        self._zooming.settle()
        self._place()
        view = self._view if self._view.scale >= READABLE else self._view.scaled(READABLE, self._middle)
        room = self._uncovered(view)
        rect = shown[0]
        for other in shown[1:]:
            both = self._on_canvas(view, rect.united(other))
            if both.width() <= room.width() and both.height() <= room.height():
                rect = rect.united(other)
        place = self._on_canvas(view, rect)
        if not room.contains(place):
            to = room.center() - place.center()
            view = view.moved(to.x(), to.y())
        self._look(view)

    def bring_into_view(self, record_id: str) -> None:
        """Move the map as little as it takes to show a record, at the scale that it has: one types and looks on."""
        rect = self._rect_of(record_id)
        if rect is None:
            return
        self._zooming.settle()
        self._place()
        room, place = self._uncovered(self._view), self._on_canvas(self._view, rect)
        right, down = min(0.0, room.right() - place.right()), min(0.0, room.bottom() - place.bottom())
        to = right or max(0.0, room.left() - place.left()), down or max(0.0, room.top() - place.top())
        self._look(self._view.moved(*to))

    def place_of(self, record_id: str) -> QRectF | None:
        """Where on the canvas a record is shown; None where it is not on the map."""
        rect = self._rect_of(record_id)
        return self._on_canvas(self._view, rect) if rect is not None else None

    def map_point(self, position: QPointF) -> tuple[float, float]:
        """The point of the map under one of the canvas; a header stuck to the edge is where it is on the map."""
        if self._sticky is None:
            return self._view.on_map(position.x(), position.y())
        return self._sticky.on_map(self._view, position.x(), position.y())

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is visible of the dirty rectangles, then what lies over the map."""
        painter = QPainter(self)
        if self._picture is None:
            painter.fillRect(event.rect(), self.palette().window())
            return
        self._place()
        if self._zooming.is_on:
            painter.fillRect(self.rect(), self._colour("ground"))
        if self._sheet is not None and not self._zooming.paint(painter, self._view):
            for rect in event.region():  # type: ignore[attr-defined]  # the stubs do not know that a region has rects
                self._sheet.paint(painter, rect, self._view, self.devicePixelRatioF())
        painter.setClipping(False)
        self._paint_over(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the map in view."""
        super().resizeEvent(event)
        self.overview.follow(self._view)
        if self._placed:
            self._look(self._view)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring where the focus came by the keyboard; say which key leads on, as it may have been changed."""
        on = way_to("panel.next", self)
        self.setAccessibleDescription(tr("Plus and minus zoom; {keys} leaves the map.", keys=on))
        self._ring = event.reason() in BY_KEY
        self.update()

    def focusOutEvent(self, _: QFocusEvent) -> None:
        """The ring goes."""
        self._ring = False
        self.update()

    # Where things are

    @property
    def _room(self) -> tuple[float, float]:
        return self.width(), self.height()

    @property
    def _middle(self) -> tuple[float, float]:
        return self.width() / 2, self.height() / 2

    def _place(self) -> None:
        """The beginning of a map can be shown only once the widget has its size."""
        if not self._placed and self._picture is not None and self.isVisible():
            self._placed = True
            self._look(opening(self._picture.drawing.size, self._room))

    def _look(self, view: Viewport) -> None:
        """Show another part of the map; what was painted already is scrolled."""
        if self._picture is None or self._sticky is None:
            return
        before, self._view = self._view, view.held(self._picture.drawing.size, self._room)
        if self._view == before:
            return
        self.overview.follow(self._view)
        if self._view.scale != before.scale:
            self.update()
            self.zoomed.emit(self._view.scale)
        elif self._zooming.is_on:
            self.update()
        else:
            self._scroll(before)

    def _scroll(self, before: Viewport) -> None:
        """Move the pixels between the stuck strips and the edge; the rest is painted."""
        if self._sticky is None:
            return
        if not self.devicePixelRatioF().is_integer():  # half a pixel cannot be scrolled
            self.update()
            return
        strips = self._sticky.strips(before, self.rect()), self._sticky.strips(self._view, self.rect())
        inner = self.rect().adjusted(*([3, 3, -3, -3] if self._ring else [0, 0, 0, 0]))
        inner.setLeft(max(inner.left(), *(left.right() + 1 for _, left in strips)))
        inner.setTop(max(inner.top(), *(top.bottom() + 1 for top, _ in strips)))
        self.scroll(round(self._view.x - before.x), round(self._view.y - before.y), inner)
        self.update(QRegion(self.rect()) - QRegion(inner))
        if self.overview.isVisible():
            corner = self.overview.geometry()
            self.update(
                QRegion(corner).united(
                    corner.translated(round(self._view.x - before.x), round(self._view.y - before.y))
                )
            )

    def _rect_of(self, record_id: str) -> QRectF | None:
        """Where a record is on the map; of several places that of its card, which says the most."""
        figures = self._picture.figures_of(record_id) if self._picture is not None else []
        if self._picture is None or not figures:
            return None
        return self._picture.rect(next((figure for figure in figures if figure.role == "card"), figures[0]))

    def _uncovered(self, view: Viewport) -> QRectF:
        """The part of the canvas that no strip can cover."""
        high = self._sticky.high if self._sticky is not None else 0.0
        return QRectF(self.rect()).adjusted(LEFT * view.scale + HALO, high * view.scale + HALO, -HALO, -HALO)

    @staticmethod
    def _on_canvas(view: Viewport, rect: QRectF) -> QRectF:
        return QRectF(*view.on_canvas(rect.x(), rect.y()), rect.width() * view.scale, rect.height() * view.scale)

    # Painting

    def _look_ahead(self) -> None:
        """Take a little of the map apart that has not been in view, so that it is there when one goes there."""
        if self._picture is not None and self._picture.take_apart(SLICE):
            self._ahead.start(PAUSE)

    def _paint_over(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.overlay.paint_under(painter)
        if self._picture is not None:
            for layer in self.layers:
                layer(painter, self._picture, self._view)
        if self._sheet is not None:
            self._sheet.paint_stuck(painter, self.rect(), self._view, self.devicePixelRatioF())
        self.overlay.paint_above(painter)
        if self._ring:
            painter.setPen(QPen(self._colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _colour(self, tone: str) -> QColor:
        return QColor(self._picture.drawing.theme.colours[tone]) if self._picture is not None else QColor()
