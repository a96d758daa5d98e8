"""What a tool would do, and what it shows meanwhile: plain values."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, Self

from msgspec import Struct

from cxmapper.editing.tools.board import Area, Mark, Point, Touch
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id

Edit = Callable[[Project], Change]


class Doing(StrEnum):
    """What a plan does, as undo names it."""

    SELECT = "Select"
    ADD_TOUCHPOINT = "Add a touchpoint"
    ADD_STAGE = "Add a stage"
    ADD_PAIN = "Add a pain point"
    ADD_IDEA = "Add an idea"
    ADD_NOTE = "Add words"
    MOVE = "Move touchpoints"
    MOVE_STAGES = "Move stages"
    MOVE_ITEMS = "Move to another card"
    ANSWER = "Let an idea answer a pain"
    INSERT = "Insert into a way"
    CONNECT = "Connect touchpoints"
    ADD_CONNECTED = "Add a connected touchpoint"
    LEAD = "Lead a way elsewhere"
    RATE = "Rate the experience"


class Plan(Struct, frozen=True):
    """An edit (None: it only selects), the records chosen after it, and one of them to be named at once."""

    doing: Doing
    edit: Edit | None
    select: tuple[Id, ...]
    rename: Id | None = None


class Lifted(Struct, frozen=True):
    """Things that follow the pointer, so far from their places."""

    ids: tuple[Id, ...]
    dx: float
    dy: float


class Slot(Struct, frozen=True):
    """Where a card will stand."""

    area: Area


class Bar(Struct, frozen=True):
    """An upright mark between two things."""

    x: float
    top: float
    bottom: float


class Tint(Struct, frozen=True):
    """The part of the map that something goes to."""

    area: Area


class Aim(Struct, frozen=True):
    """The thing at which something is dropped."""

    area: Area


class Glow(Struct, frozen=True):
    """The way into which something is inserted."""

    way_id: Id


class Rubber(Struct, frozen=True):
    """A way being drawn between two points; `held` when it found its end."""

    start: Point
    end: Point
    held: bool


class Frame(Struct, frozen=True):
    """What is framed to be chosen."""

    area: Area


class Level(Struct, frozen=True):
    """A value being set at a mark of a curve; `before` and `after` are its neighbours on it."""

    mark: Mark
    value: float
    before: Mark | None
    after: Mark | None


Shown = Lifted | Slot | Bar | Tint | Aim | Glow | Rubber | Frame | Level


class Tool(Protocol):
    """A drag that goes on."""

    def moved(self, touch: Touch) -> Self:
        """The tool with the pointer elsewhere."""

    @property
    def plan(self) -> Plan | None:
        """What letting go here would do; None for nothing."""

    @property
    def preview(self) -> tuple[Shown, ...]:
        """What to show over the map."""
