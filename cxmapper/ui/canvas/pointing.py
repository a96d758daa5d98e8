"""The mouse on the map: events become touches, a drag a tool, and what the tool plans an edit."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from cxmapper.drawing.shapes import Drawing
from cxmapper.editing.selection import Selection
from cxmapper.editing.tools.board import Board, Kind, Mark, Thing, Touch, Wire
from cxmapper.editing.tools.gripping import Dot, Grip, Handle, grip, id_of
from cxmapper.editing.tools.plan import Doing, Plan, Tool
from cxmapper.editing.tools.selecting import clicked, pressed
from cxmapper.ui.canvas.board import board_of
from cxmapper.ui.canvas.looks import LABELS, cursor, dragging_cursor
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.steering import Steering
from cxmapper.ui.context import show_context_menu
from cxmapper.ui.given import may_be_picture
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

EDGE, PUSH, TICK = 36, 0.5, 16
"""Pixels from the rim in which a drag scrolls the map, by how many a tick for each of them, and its milliseconds."""


class Press(Struct, frozen=True):
    """The button held down: where, on what, and what was chosen before and is since."""

    position: QPointF
    touch: Touch
    taken: Grip | None
    before: Selection
    chosen: Selection


class Pointing(QObject):
    """Watches the events of a page's canvas; those that steer it are left to `steering`."""

    def __init__(self, page: "MapPage", steering: Steering) -> None:
        super().__init__(page)
        self._page, self._canvas, self._steering = page, page.canvas, steering
        self._boards: tuple[Board, ...] = ()
        self._boards_are_of: Picture | None = None
        self._press: Press | None = None
        self._tool: Tool | None = None
        self._pointed: str | None = None
        self._last = QPointF()
        self._held = Qt.KeyboardModifier.NoModifier
        self._scrolling = QTimer(self, interval=TICK)
        self._scrolling.timeout.connect(self._scroll)
        self._takers: dict[QEvent.Type, Callable[[QEvent], bool]] = {
            QEvent.Type.MouseButtonPress: lambda event: self._begin(cast("QMouseEvent", event)),
            QEvent.Type.MouseMove: lambda event: self._go_on(cast("QMouseEvent", event)),
            QEvent.Type.MouseButtonRelease: lambda event: self._end(cast("QMouseEvent", event)),
            QEvent.Type.MouseButtonDblClick: lambda event: self._begin_in(cast("QMouseEvent", event)),
            QEvent.Type.ShortcutOverride: lambda event: self._claim(cast("QKeyEvent", event)),
            QEvent.Type.KeyPress: lambda event: self._take_back(cast("QKeyEvent", event)),
            QEvent.Type.ContextMenu: lambda event: self._ask(cast("QContextMenuEvent", event)),
            QEvent.Type.DragEnter: lambda event: self._let_in(cast("QDragEnterEvent", event)),
            QEvent.Type.DragMove: lambda event: self._let_in(cast("QDragMoveEvent", event)),
            QEvent.Type.DragLeave: lambda _: self._point_at(None),
            QEvent.Type.Drop: lambda event: self._drop(cast("QDropEvent", event)),
            QEvent.Type.Leave: lambda _: self._point_at(None),
            QEvent.Type.Hide: lambda _: self._let_go(),
        }
        page.document.changed.connect(self._follow)
        page.looking.opened.connect(self._let_go)
        self._canvas.setAcceptDrops(True)
        self._canvas.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take what draws."""
        take = self._takers.get(event.type())
        return take is not None and take(event)

    @property
    def boards(self) -> tuple[Board, ...]:
        """What is shown, as tools see it, of two maps the upper one first; found anew when it is another picture."""
        picture = self._canvas.picture
        if picture is not None and picture is not self._boards_are_of:
            self._boards, self._boards_are_of = tuple(self._found(picture.drawing)), picture
        return self._boards

    def _found(self, drawing: Drawing) -> Iterator[Board]:
        page, focus = self._page, self._page.focus
        for number, journey in enumerate(page.looking.states or (page.journey,)):
            yield board_of(drawing, page.document.project, journey.id, focus.id if focus else None, lower=number == 1)

    def _board_at(self, y: float) -> Board:
        """The map to which a height belongs."""
        under = (one for one in reversed(self.boards[1:]) if one.columns and y >= one.columns[0].header.y)
        return next(under, self.boards[0] if self.boards else Board(self._page.journey.id))

    # The button

    def _begin(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton or self._steering.is_held:
            return False
        self._let_go()
        self._point_at(event.position())
        if self._fold(event.position()):
            return True
        touch = self._touch(event.position(), event.modifiers())
        before = self._page.selection
        board = self._board_at(touch.y)
        taken = grip(board, touch, before.ids, self._pointed)
        chosen = before if isinstance(taken, Dot | Handle | Mark) else pressed(board, before, id_of(taken), touch)
        self._press = Press(event.position(), touch, taken, before, chosen)
        self._page.select(*chosen.ids)
        return False

    def _go_on(self, event: QMouseEvent) -> bool:
        if self._steering.is_held:
            return False
        self._last, self._held = event.position(), event.modifiers()
        press = self._press
        if press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._let_go()  # where the button went up was told to somebody else
            if not event.buttons():
                self._point_at(event.position())
            return False
        if self._tool is None:
            away = (event.position() - press.position).manhattanLength()
            if away < QApplication.startDragDistance():
                return True
            from cxmapper.editing.tools.dragging import dragging

            self._tool = dragging(self._board_at(press.touch.y), press.taken, press.touch, press.chosen)
            self._canvas.setCursor(dragging_cursor(press.taken))
        self._drag()
        if not self._scrolling.isActive() and self._push() != (0, 0):
            self._scrolling.start()
        return True

    def _end(self, event: QMouseEvent) -> bool:
        press, tool = self._press, self._tool
        if event.button() is not Qt.MouseButton.LeftButton or press is None:
            return False
        self._let_go()
        if tool is None:
            chosen = clicked(press.chosen, id_of(press.taken), press.touch)
            if isinstance(press.taken, Mark | Dot):
                chosen = Selection((cast("str", id_of(press.taken)),))
            self._page.select(*chosen.ids)
        elif tool.plan is not None:
            self._carry_out(tool.plan)
        self._point_at(event.position())
        return True

    def _begin_in(self, event: QMouseEvent) -> bool:
        """A double click: name what is there, unfold a folded stage, add something on empty ground."""
        if event.button() is not Qt.MouseButton.LeftButton or self._steering.is_held or self._fold(event.position()):
            return True
        touch = self._touch(event.position(), event.modifiers())
        board = self._board_at(touch.y)
        match grip(board, touch, (), None):
            case Thing(kind=Kind.SUMMARY) as summary:
                self._page.looking.fold(self._page.look.folded - {summary.id}, summary.id)
            case Thing() | Wire() as found:
                from cxmapper.ui.commands.changing import rename

                rename(self._page, found.id)
            case None:
                from cxmapper.editing.tools.adding import adding

                speaker = self._page.looking.speaker
                plan = adding(replace(board, speaker_id=speaker.id if speaker else None), touch)
                if plan is not None:
                    self._carry_out(plan)
            case _:
                pass
        return True

    # Esc

    def _claim(self, event: QKeyEvent) -> bool:
        """While the button is down, or a path is shown, Esc is no other action's shortcut."""
        if event.key() != Qt.Key.Key_Escape or (self._press is None and not self._page.paths.kind):
            return False
        event.accept()
        return True

    def _take_back(self, event: QKeyEvent) -> bool:
        """The drag ends first, then the path that is shown; what is selected stays for the next Esc."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self._press is not None:
            before = self._press.before
            self._let_go()
            self._page.select(*before.ids)
            return True
        shown = bool(self._page.paths.kind)
        if shown:
            self._page.paths.end()
        return shown

    def _follow(self, _: object) -> None:
        """A drag ends where a key changes the map under it: what it holds may be gone or elsewhere."""
        if self._tool is not None:
            self._let_go()

    def _let_go(self) -> bool:
        if self._press is None:
            return False
        self._press = self._tool = None
        self._scrolling.stop()
        self._canvas.overlay.preview(())
        self._canvas.unsetCursor()
        return False

    # Doing it

    def _carry_out(self, plan: Plan) -> None:
        if plan.edit is None:
            self._page.select(*plan.select)
            return
        page, project = self._page, self._page.document.project
        page.do(tr(LABELS[plan.doing]), plan.edit, *plan.select)
        if page.document.project is project:
            return
        if plan.doing is Doing.RATE and page.focus is not None:
            page.looking.focus_on(page.focus.id)  # or the next value could be that of whoever is worst off then
        if plan.rename is not None:
            from cxmapper.ui.commands.changing import rename

            self._canvas.bring_into_view(plan.rename)
            rename(page, plan.rename, added_by=page.document.history.done[-1])

    def _fold(self, position: QPointF) -> bool:
        if self._pointed is None or not self._canvas.overlay.folds_at(position):
            return False
        self._page.looking.fold(self._page.look.folded ^ {self._pointed}, self._pointed)
        return True

    def _ask(self, event: QContextMenuEvent) -> bool:
        """Choose what is under the pointer, unless it is chosen already, and offer what can be done with it."""
        if self._press is not None:
            return True
        lane = None
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            touch = self._touch(QPointF(event.pos()), Qt.KeyboardModifier.NoModifier)
            board = self._board_at(touch.y)
            found = id_of(grip(board, touch, (), None))
            self._page.select(*pressed(board, self._page.selection, found, touch).ids)
            strip = board.lane_at(touch.y)
            lane = (board.journey_id, strip.key) if strip is not None and found is None else None
            at = event.globalPos()
        else:
            focus = self._page.selection.focus
            place = self._canvas.place_of(focus) if focus is not None else None
            at = self._canvas.mapToGlobal(
                place.center().toPoint() if place is not None else self._canvas.rect().center()
            )
        show_context_menu(self._page, at, lane)
        return True

    # Pictures

    def _let_in(self, event: QDragEnterEvent | QDragMoveEvent) -> bool:
        """Show on which card a picture would be dropped."""
        if may_be_picture(event.mimeData()):
            event.acceptProposedAction()
            self._point_at(event.position())
        else:
            event.ignore()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        """A picture is shown at the touchpoint on whose card it is dropped."""
        from cxmapper.ui.commands.pictures import drop

        touch = self._touch(event.position(), Qt.KeyboardModifier.NoModifier)
        event.acceptProposedAction()
        drop(self._page, event.mimeData(), id_of(grip(self._board_at(touch.y), touch, (), None)))
        return True

    # Where the pointer is

    def _touch(self, position: QPointF, held: Qt.KeyboardModifier) -> Touch:
        x, y = self._canvas.map_point(position)
        more = bool(held & Qt.KeyboardModifier.ControlModifier)
        return Touch(x, y, 1 / self._canvas.view.scale, more, bool(held & Qt.KeyboardModifier.ShiftModifier))

    def _point_at(self, position: QPointF | None) -> bool:
        """Show what the pointer is over."""
        if position is None or not self._canvas.rect().contains(position.toPoint()):
            self._pointed = None
            self._canvas.overlay.point_at("")
            return False
        touch = self._touch(position, Qt.KeyboardModifier.NoModifier)
        found = grip(self._board_at(touch.y), touch, self._page.selection.ids, self._pointed)
        match found:
            case Thing(kind=Kind.CARD | Kind.HEADER):
                self._pointed = found.id
            case Dot():
                self._pointed = found.card.id
            case _:
                self._pointed = None
        self._canvas.overlay.point_at(self._pointed or "")
        self._canvas.setCursor(cursor(found, folds=self._canvas.overlay.folds_at(position)))
        return False

    def _drag(self) -> None:
        if self._tool is not None:
            self._tool = self._tool.moved(self._touch(self._last, self._held))
            self._canvas.overlay.preview(self._tool.preview)

    def _push(self) -> tuple[float, float]:
        """By how much a drag near the rim scrolls the map."""
        at, rect = self._last, self._canvas.rect()

        def beyond(place: float, length: float) -> float:
            return max(0.0, EDGE - place) - max(0.0, place - (length - EDGE))

        x, y = beyond(at.x(), rect.width()) * PUSH, beyond(at.y(), rect.height()) * PUSH
        return max(-EDGE, min(EDGE, x)), max(-EDGE, min(EDGE, y))

    def _scroll(self) -> None:
        x, y = self._push()
        if self._tool is None or (x, y) == (0, 0):
            self._scrolling.stop()
            return
        self._canvas.overlay.preview(())
        self._canvas.pan(x, y)
        self._drag()
