"""What a tool would do, and what it shows meanwhile: plain values."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, Self

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


@dataclass(frozen=True, slots=True)
class Plan:
    """An edit (None: it only selects), the records chosen after it, and one of them to be named at once."""

    doing: Doing
    edit: Edit | None
    select: tuple[Id, ...]
    rename: Id | None = None


@dataclass(frozen=True, slots=True)
class Lifted:
    """Things that follow the pointer, so far from their places."""

    ids: tuple[Id, ...]
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a card will stand."""

    area: Area


@dataclass(frozen=True, slots=True)
class Bar:
    """An upright mark between two things."""

    x: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Tint:
    """The part of the map that something goes to."""

    area: Area


@dataclass(frozen=True, slots=True)
class Aim:
    """The thing at which something is dropped."""

    area: Area


@dataclass(frozen=True, slots=True)
class Glow:
    """The way into which something is inserted."""

    way_id: Id


@dataclass(frozen=True, slots=True)
class Rubber:
    """A way being drawn between two points; `held` when it found its end."""

    start: Point
    end: Point
    held: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What is framed to be chosen."""

    area: Area


@dataclass(frozen=True, slots=True)
class Level:
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
