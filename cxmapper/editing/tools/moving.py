"""Dragging cards: to another place in their stage, another stage, another row, or into a way."""

from msgspec import Struct, field
from msgspec.structs import replace

from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.splitting import move_onto_link
from cxmapper.editing.edits.touchpoints import move_touchpoints
from cxmapper.editing.references import existing
from cxmapper.editing.tools.board import Area, Board, Column, Kind, Thing, Touch, Wire
from cxmapper.editing.tools.plan import Bar, Doing, Glow, Lifted, Plan, Shown, Slot, Tint
from cxmapper.model.change import Change, combined
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint

INTO = 14.0
"""Pixels beside a way in which a card is dropped into it."""

BELOW = 90.0
"""Map units below the lane of the cards where a new row may still be begun."""


class Place(Struct, frozen=True):
    """A stage, the card before which it is (None: its end), and in which row."""

    stage_id: Id
    before_id: Id | None
    row: int


class Moving(Struct, frozen=True):
    """Drags one or several cards by `card`, which gives the row; the others keep their distance to it."""

    board: Board
    card: Thing
    ids: tuple[Id, ...]
    start: Touch
    at: Touch
    way_id: Id = field(default_factory=new_id)

    def moved(self, touch: Touch) -> "Moving":
        """The cards dragged elsewhere."""
        return replace(self, at=touch)

    @property
    def into(self) -> Wire | None:
        """The way into which the one card would be inserted; over a card there is none."""
        if len(self.ids) > 1 or self.board.at(self.at.x, self.at.y, Kind.CARD) is not None:
            return None
        return self.board.wire_at(self.at.x, self.at.y, INTO * self.at.pixel, but=self.ids)

    @property
    def place(self) -> Place | None:
        """Where the cards would stand; None where there is no place, or where they stand already."""
        column, lane = self.board.column_at(self.at.x), self.board.lane("touchpoints")
        if column is None or lane is None or not column.header.y <= self.at.y <= lane.bottom + BELOW:
            return None
        row = self.board.row_at(self.card.area.middle[1] + self.at.y - self.start.y)
        place = Place(column.stage_id, before(self.board, column, self.ids, self.at.x, row), row)
        return None if row == self.card.row and self._stands_there(place) else place

    @property
    def plan(self) -> Plan | None:
        """Insert into a way, or move."""
        wire = self.into
        if wire is not None:
            ids, way_id, second_id = self.ids, wire.id, self.way_id
            return Plan(Doing.INSERT, lambda project: move_onto_link(project, way_id, ids[0], second_id), ids)
        place = self.place
        if place is None:
            return None
        return Plan(Doing.MOVE, lambda project: self._move(project, place), self.ids)

    @property
    def preview(self) -> tuple[Shown, ...]:
        """The cards at the pointer; the way that glows, or the stage and the mark between two cards."""
        lifted = Lifted(self.ids, self.at.x - self.start.x, self.at.y - self.start.y)
        wire, place = self.into, self.place
        if wire is not None:
            return lifted, Glow(wire.id)
        return (lifted, *self._marked(place)) if place is not None else (lifted,)

    def _stands_there(self, place: Place) -> bool:
        ids = [card.id for card in self.board.cards_of(place.stage_id)]
        if not set(self.ids) <= set(ids):
            return False
        kept = [id_ for id_ in ids if id_ not in self.ids]
        at = kept.index(place.before_id) if place.before_id is not None else len(kept)
        return [*kept[:at], *(id_ for id_ in ids if id_ in self.ids), *kept[at:]] == ids

    def _move(self, project: Project, place: Place) -> Change:
        moving = move_touchpoints(project, self.ids, place.stage_id, place.before_id)
        rows = place.row - self.card.row
        return moving.then(self._rows(project.apply(moving), rows)) if rows else moving

    def _rows(self, project: Project, rows: int) -> Change:
        cards = [card for id_ in self.ids for card in self.board.of(id_) if card.kind is Kind.CARD]
        return combined(
            set_fields(project, existing(project, Touchpoint, card.id).id, row=max(0, card.row + rows))
            for card in cards
        )

    def _marked(self, place: Place) -> tuple[Shown, ...]:
        column = self.board.column(place.stage_id)
        if column is None:
            return ()
        tints = (tinted(self.board, column),) if place.stage_id != self.card.of else ()
        if self._stands_there(place):
            return *tints, Slot(self.board.slot(self.card.area.x, place.row))
        return *tints, mark(self.board, column, self.ids, place.before_id, place.row)


def before(board: Board, column: Column, ids: tuple[Id, ...], x: float, row: int) -> Id | None:
    """The card of a stage before which something at x in a row comes; of cards one below the other the row decides."""

    def comes_later(card: Thing) -> bool:
        if card.row != row and card.area.x <= x <= card.area.right:
            return card.row > row
        return card.area.middle[0] > x

    siblings = (card for card in board.cards_of(column.stage_id) if card.id not in ids)
    return next((card.id for card in siblings if comes_later(card)), None)


def mark(board: Board, column: Column, ids: tuple[Id, ...], before_id: Id | None, row: int) -> Slot | Bar:
    """Where between the cards of a stage that is; in an empty stage the place of its first card."""
    siblings = [card for card in board.cards_of(column.stage_id) if card.id not in ids]
    if not siblings:
        return Slot(board.slot(column.left + board.margin, row))
    later = next((card for card in siblings if card.id == before_id), None)
    x = later.area.x - board.margin if later is not None else max(card.area.right for card in siblings) + board.margin
    return Bar(max(column.left, min(column.right, x)), board.top(row), board.top(row) + board.card[1])


def tinted(board: Board, column: Column) -> Tint:
    """The part of the lane of cards that belongs to a stage."""
    lane = board.lane("touchpoints")
    top, bottom = (lane.top, lane.bottom) if lane is not None else (column.header.y, column.header.bottom)
    return Tint(Area(column.left, top, column.right - column.left, bottom - top))
