"""What is under the pointer to be taken hold of."""

from collections.abc import Collection
from math import hypot
from typing import TypeVar

from msgspec import Struct

from cxmapper.editing.tools.board import Board, Kind, Mark, Point, Thing, Touch, Wire
from cxmapper.model.record import Id

T = TypeVar("T", "Dot", "Handle")

NEAR = 12.0
"""Pixels around a dot or handle in which it is meant: 24 across."""

REACH = 6.0
"""Pixels beside a way in which it is meant."""

LEAST = 56.0
"""Pixels that a card is wide, at least, to have a dot."""


class Dot(Struct, frozen=True):
    """The dot at a card's right edge from which ways are drawn."""

    card: Thing

    @property
    def place(self) -> Point:
        """Where it is."""
        return self.card.area.right, self.card.area.middle[1]


class Handle(Struct, frozen=True):
    """One end of a way."""

    wire: Wire
    start: bool

    @property
    def place(self) -> Point:
        """Where it is."""
        return self.wire.points[0 if self.start else -1]


Grip = Dot | Handle | Mark | Thing | Wire


def grip(board: Board, touch: Touch, chosen: Collection[Id], pointed: Id | None) -> Grip | None:
    """What would be taken hold of here; `chosen` are selected, `pointed` is the card that the pointer was over last."""
    return (
        _nearest(touch, handles(board, chosen))
        or _nearest(touch, dots(board, touch.pixel, chosen, pointed))
        or _mark(board, touch)
        or _thing(board, touch)
    )


def id_of(taken: Grip | None) -> Id | None:
    """The record that a click there chooses."""
    match taken:
        case Thing() | Wire():
            return taken.id
        case Dot():
            return taken.card.id
        case Handle():
            return taken.wire.id
        case Mark():
            return taken.touchpoint_id
        case None:
            return None


def handles(board: Board, chosen: Collection[Id]) -> tuple[Handle, ...]:
    """The ends of chosen ways; of a departure the start alone, as it has no other."""
    wires = [wire for way_id in chosen if (wire := board.wire(way_id)) is not None]
    return tuple(Handle(wire, start) for wire in wires for start in (True, False) if start or wire.target_id)


def dots(board: Board, pixel: float, chosen: Collection[Id], pointed: Id | None) -> tuple[Dot, ...]:
    """The dots that are there to be dragged: at the card under the pointer, and at the one chosen."""
    if board.card[0] < LEAST * pixel:
        return ()
    ids = dict.fromkeys(id_ for id_ in (*(chosen if len(chosen) == 1 else ()), pointed) if id_ is not None)
    return tuple(Dot(thing) for id_ in ids for thing in board.of(id_) if thing.kind is Kind.CARD)


def _nearest(touch: Touch, places: tuple[T, ...]) -> T | None:
    found = min(places, key=lambda one: _away(touch, one.place), default=None)
    return found if found is not None and _away(touch, found.place) <= NEAR * touch.pixel else None


def _mark(board: Board, touch: Touch) -> Mark | None:
    """The nearest mark of a curve; of two as near that of the persona in focus."""
    lane = board.lane("experience")
    if lane is None or not lane.top <= touch.y <= lane.bottom:
        return None
    within = NEAR * max(touch.pixel, 0.75)
    near = [mark for mark in board.marks if _away(touch, (mark.x, mark.y)) <= within]
    return min(
        near,
        key=lambda mark: (round(_away(touch, (mark.x, mark.y)) / within * 2), mark.persona_id != board.focus_id),
        default=None,
    )


def _thing(board: Board, touch: Touch) -> Thing | Wire | None:
    thing = board.at(touch.x, touch.y)
    if thing is not None and thing.kind is Kind.WAY:
        return board.wire(thing.id) or thing
    return thing or board.wire_at(touch.x, touch.y, REACH * touch.pixel)


def _away(touch: Touch, place: Point) -> float:
    return hypot(touch.x - place[0], touch.y - place[1])
