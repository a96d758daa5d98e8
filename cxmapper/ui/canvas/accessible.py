"""The map for screen readers: its stages and touchpoints as a tree of named things, made when somebody asks.

Qt's cache owns every interface that the factory gave and forgets it with its QObject; so there is one small QObject,
a child of the canvas, for each thing that is told, and the interface's Python side is kept exactly as long.
"""

from functools import cache
from typing import TYPE_CHECKING, cast
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtGui import QAccessibleObject as _Interface
from PySide6.QtWidgets import QAccessibleWidget

from cxmapper.model.record import Id
from cxmapper.model.records import Stage, Touchpoint
from cxmapper.ui.canvas.canvas import Canvas
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

_kept: dict[int, QAccessibleInterface] = {}
"""The Python sides of living interfaces: Qt holds only their C++ sides."""

_NOTHING = cast("QAccessibleInterface", None)
"""Qt takes none for a thing that is not there; its stubs do not know."""


@cache
def install() -> None:
    """Tell Qt who speaks for canvases, once, and before the first one is made: Qt asks for its interface at once."""
    QAccessible.installFactory(_interface)


class Reading(QObject):
    """What of a page is told: lists of things by place, and what has the focus."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__(page.canvas)
        self.page = page
        self._things: dict[Id, Thing] = {}
        page.selected.connect(self._tell_focus)
        page.changed.connect(self._drop_gone)

    @property
    def stages(self) -> list["Thing"]:
        """The stages of the journey in order."""
        project = self.page.document.project
        return [self._thing(one.id, None) for one in project.children(Stage, self.page.journey.id)]

    def touchpoints(self, stage_id: Id) -> list["Thing"]:
        """The touchpoints of a stage in order."""
        return [self._thing(one.id, stage_id) for one in self.page.document.project.children(Touchpoint, stage_id)]

    def announce(self, words: str) -> None:
        """Say something at once that is not where the focus is."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.page.canvas, words))

    def _thing(self, record_id: Id, stage_id: Id | None) -> "Thing":
        known = self._things.get(record_id)
        if known is None or known.stage_id != stage_id:
            if known is not None:
                known.deleteLater()
            known = self._things[record_id] = Thing(self, record_id, stage_id)
        return known

    def _tell_focus(self) -> None:
        """Let the reader speak the card that keys have gone to."""
        if not QAccessible.isActive():
            return
        project, focus = self.page.document.project, self.page.selection.focus
        touchpoint, stage = project.get(Touchpoint, focus), project.get(Stage, focus)
        if touchpoint is not None:
            thing = self._thing(touchpoint.id, touchpoint.stage_id)
        elif stage is not None:
            thing = self._thing(stage.id, None)
        else:
            return
        QAccessible.updateAccessibility(QAccessibleEvent(thing, QAccessible.Event.Focus))

    def _drop_gone(self) -> None:
        project = self.page.document.project
        for record_id in [one for one in self._things if project.record(one) is None]:
            self._things.pop(record_id).deleteLater()


class Thing(QObject):
    """A stage, or a touchpoint of the stage `stage_id`, that a reader has asked for."""

    def __init__(self, reading: Reading, record_id: Id, stage_id: Id | None) -> None:
        super().__init__(reading)
        self.reading, self.record_id, self.stage_id = reading, record_id, stage_id

    @property
    def inside(self) -> list["Thing"]:
        """The touchpoints of a stage."""
        return self.reading.touchpoints(self.record_id) if self.stage_id is None else []

    @property
    def beside(self) -> list["Thing"]:
        """All that are in the same place of the tree."""
        return self.reading.stages if self.stage_id is None else self.reading.touchpoints(self.stage_id)

    @property
    def has_focus(self) -> bool:
        """Whether keys go to it while the canvas has the focus."""
        return self.reading.page.selection.focus == self.record_id

    def name(self) -> str:
        """Its title."""
        project = self.reading.page.document.project
        found = project.get(Touchpoint, self.record_id) or project.get(Stage, self.record_id)
        return (found.title or tr("unnamed")) if found is not None else ""

    def words(self) -> str:
        """All that the map shows of it."""
        from cxmapper.ui.spoken import stage_words, touchpoint_words

        page = self.reading.page
        project = page.document.project
        touchpoint, stage = project.get(Touchpoint, self.record_id), project.get(Stage, self.record_id)
        if touchpoint is not None:
            return touchpoint_words(project, touchpoint, page.focus, page.found, page.look.mode)
        return stage_words(project, stage) if stage is not None else ""


class _ThingInterface(_Interface):
    def __init__(self, thing: Thing) -> None:
        super().__init__(thing)
        self._of = ref(thing)

    @property
    def _thing(self) -> Thing:
        """Held weakly: what Qt's cache keeps of an interface would keep its whole page."""
        thing = self._of()
        assert thing is not None  # noqa: S101 - Qt forgets an interface with its object
        return thing

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._thing.name()
        return self._thing.words() if kind == QAccessible.Text.Description else ""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List if self._thing.stage_id is None else QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        page = self._thing.reading.page
        state.focusable = state.selectable = True
        state.selected = self._thing.record_id in page.selection.ids
        state.focused = self._thing.has_focus and page.canvas.hasFocus()
        return state

    def rect(self) -> QRect:
        canvas = self._thing.reading.page.canvas
        place = canvas.place_of(self._thing.record_id)
        if place is None:
            return QRect()
        return QRect(canvas.mapToGlobal(place.topLeft().toPoint()), place.size().toSize())

    def parent(self) -> QAccessibleInterface:
        thing = self._thing
        if thing.stage_id is None:
            return QAccessible.queryAccessibleInterface(thing.reading.page.canvas)
        above = next((one for one in thing.reading.stages if one.record_id == thing.stage_id), None)
        return _interface_of(above)

    def childCount(self) -> int:
        return len(self._thing.inside)

    def child(self, index: int) -> QAccessibleInterface:
        inside = self._thing.inside
        return _interface_of(inside[index] if 0 <= index < len(inside) else None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return _place(self._thing.inside, child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return next((found for found in map(self.child, range(self.childCount())) if _holds(found, x, y)), _NOTHING)


class _CanvasInterface(QAccessibleWidget):
    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Grouping)
        self._of = ref(canvas)

    @property
    def _stages(self) -> list[Thing]:
        canvas = self._of()
        inside = canvas.children() if canvas is not None else []
        return next((child.stages for child in inside if isinstance(child, Reading)), [])

    def childCount(self) -> int:
        return len(self._stages)

    def child(self, index: int) -> QAccessibleInterface:
        stages = self._stages
        return _interface_of(stages[index] if 0 <= index < len(stages) else None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return _place(self._stages, child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        for stage in map(self.child, range(self.childCount())):
            within = stage.childAt(x, y)
            if within is not None or _holds(stage, x, y):
                return within or stage
        return _NOTHING

    def focusChild(self) -> QAccessibleInterface:
        stages = self._stages
        things = [*stages, *(one for stage in stages for one in stage.inside)]
        return _interface_of(next((one for one in things if one.has_focus), None))


def _interface(_: str, of: QObject) -> QAccessibleInterface | None:
    """The factory: interfaces for the canvas of a page and for its things; Qt has its own for everything else."""
    made: QAccessibleInterface
    if isinstance(of, Thing):
        made = _ThingInterface(of)
    elif isinstance(of, Canvas):
        made = _CanvasInterface(of)
    else:
        return None
    key = id(made)
    _kept[key] = made
    of.destroyed.connect(lambda _=None: _kept.pop(key, None))
    return made


def _interface_of(thing: Thing | None) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(thing) if thing is not None else _NOTHING


def _place(things: list[Thing], interface: QAccessibleInterface) -> int:
    thing = interface.object()
    return next((number for number, one in enumerate(things) if one is thing), -1)


def _holds(interface: QAccessibleInterface, x: int, y: int) -> bool:
    return interface.rect().contains(QPoint(x, y))
